"""Plain values that every other package builds on. No I/O, no Qt, no clock."""
