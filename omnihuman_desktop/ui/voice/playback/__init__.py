"""Hearing the selection: cutting it, playing exactly the file that is sent, speed and loop."""
