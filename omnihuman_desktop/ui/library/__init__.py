"""The wide library: all tasks as a gallery or a table, with filters beside them. The window opens it."""
