"""The help: its pages, searching them, and the window that shows them."""
