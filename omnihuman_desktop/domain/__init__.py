"""What the program is about, as plain values: no I/O, no Qt, no clock of its own."""
