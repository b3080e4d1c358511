"""Finished videos: checking that one plays and how long it is."""
