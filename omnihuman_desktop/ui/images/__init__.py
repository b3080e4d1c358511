"""Pictures for the window: reading, framing and saving them. Everything here blocks and is called from workers."""
