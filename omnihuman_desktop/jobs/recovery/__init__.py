"""Finding out what became of a paid request whose answer was lost: the lookup, and the evidence it is judged by."""
