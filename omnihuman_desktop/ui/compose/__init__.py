"""What goes into a video: portrait, voice, prompt and options."""
