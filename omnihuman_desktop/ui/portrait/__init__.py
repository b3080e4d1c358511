"""The portrait panel: choosing, reading and preparing a portrait, warnings about it, and the recent portraits."""
