"""Pictures: reading, colours, preparing what is sent, metadata, masks, faces, warnings about a portrait."""
