"""The films that were sent: their parts, how they are joined, and the joined film."""
