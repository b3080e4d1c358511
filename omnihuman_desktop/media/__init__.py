"""Local pictures, sounds and videos: probe, decode, trim, encode. Everything here blocks, and is called in threads."""
