"""Finished videos: checking that one plays and how long it is, its frames, and saving it in other forms."""
