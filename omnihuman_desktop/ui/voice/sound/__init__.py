"""The Sound button: what is done to the selection before it is sent."""
