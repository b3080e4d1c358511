"""Groups in the list of tasks, which unfold, and the page of one on the stage."""
