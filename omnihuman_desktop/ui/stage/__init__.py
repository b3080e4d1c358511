"""The middle of the window: the portrait, a task's story, the finished video."""
