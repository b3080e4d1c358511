"""The service: its calls, and the shape of what it answers."""
