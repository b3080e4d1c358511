"""The Sound button and its form: the edits of the selection's sound."""
