"""Editing the draft's portrait on the stage: its frame, and who in it is to move. Imported when it is first opened."""
