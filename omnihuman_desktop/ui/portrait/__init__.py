"""The portrait panel: choosing, judging and preparing a portrait, and the recent ones."""
