"""The command line: makes and follows tasks without a window, on the same data folder and by the same rules."""
