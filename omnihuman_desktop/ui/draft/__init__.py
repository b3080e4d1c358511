"""The draft: the prompt, the options, the cost and the Generate button, above the portrait and the voice panel."""
