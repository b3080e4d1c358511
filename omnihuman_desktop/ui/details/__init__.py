"""Everything that is known of one task, in words. Built when it is first opened; the window opens it."""
