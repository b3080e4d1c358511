"""Pictures for the screen: reading, framing and saving them, off the window's thread."""
