"""The durable life of a task."""
