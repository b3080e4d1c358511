"""Finding out what became of a paid request whose reply was lost."""
