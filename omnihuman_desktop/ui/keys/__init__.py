"""All keys of the program: the one table of them, and the keys that the user has chosen instead."""
