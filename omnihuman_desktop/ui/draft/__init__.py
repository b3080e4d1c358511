"""The draft: prompt, options, cost and the Generate button, over the portrait and the voice panel."""
