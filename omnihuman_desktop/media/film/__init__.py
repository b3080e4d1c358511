"""Cuts a long voice into the parts of a film, and joins their videos."""
