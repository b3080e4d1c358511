"""Widgets that more than one room uses. They know the look, and no room."""
