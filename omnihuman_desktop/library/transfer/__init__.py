"""Exporting the whole library as a folder, and importing such a folder into another one. No Qt; all of it blocks.

Nothing of an imported task is ever sent or followed by itself: the computer that it comes from may go on with it.
"""
