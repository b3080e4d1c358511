"""Widgets that several rooms share. They depend on the look only."""
