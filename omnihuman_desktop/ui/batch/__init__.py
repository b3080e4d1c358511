"""A batch before it is sent: the question what dropped files are meant as, and the table of its rows."""
