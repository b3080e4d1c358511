"""The in and out points: their history, snapping to pauses and zero crossings, the time fields."""
