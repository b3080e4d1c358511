"""Summarises growing rows of numbers at several levels of detail, so that a view of any stretch is quick.

It is separate from `ui.stage.editing.image_pyramid` on purpose: that one averages the pixels of a finished picture, this one
keeps exact minima, maxima and sums of numbers that still arrive.

One thread writes, others read meanwhile. No lock is needed: values are only appended.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np
    from numpy.typing import DTypeLike, NDArray

    Numbers = NDArray[Any]

STEP = 4
"""How many values of a level become one of the next, coarser level."""

LEVELS = 7
LEAST_STRIDE = 64
STRIDES = 32
"""While it grows, the coarser levels lack at most this fraction (one in so many) of the values."""


class WaveformPyramid:
    """Rows of shape (kinds, channels, count) at `levels` levels; `ways` has the function for each kind that combines values.

    `finish` completes the last groups of all levels, incomplete ones included.
    """

    def __init__(self, ways: Sequence[np.ufunc], channels: int, dtype: DTypeLike, room: int, levels: int) -> None:
        self._ways = tuple(ways)
        self._levels = [_Level(len(self._ways), channels, dtype, room // STEP**number + 64) for number in range(levels)]

    @property
    def count(self) -> int:
        """The length of a row of the finest level."""
        return self._levels[0].read()[0]

    def finest(self) -> Numbers:
        """Return the finest level, shape (kinds, channels, count). Read only."""
        count, values = self._levels[0].read()
        return values[..., :count]

    def append(self, numbers: Numbers) -> None:
        """Append `numbers` of shape (kinds, channels, count). Coarser levels are updated in strides that grow with the rows."""
        finest = self._levels[0]
        finest.append(numbers)
        if len(self._levels) > 1 and finest.count - self._levels[1].count * STEP >= max(LEAST_STRIDE, finest.count // STRIDES):
            self._follow(whole=False)

    def finish(self) -> None:
        """Mark the end: all levels are completed."""
        self._follow(whole=True)

    def _follow(self, *, whole: bool) -> None:
        import numpy as np

        for below, level in zip(self._levels, self._levels[1:], strict=False):
            start, (count, values) = level.count * STEP, below.read()
            stop = count if whole else count // STEP * STEP
            if stop <= start:
                return
            parts = zip(self._ways, values, strict=True)
            level.append(np.stack([_coarser(way, kind[:, start:stop]) for way, kind in parts]))

    def look(self, start: float, end: float, columns: int) -> tuple[NDArray[np.int64], Numbers, Numbers] | None:
        """Summarise the values from `start` to `end` (fractions are allowed) in `columns` equal parts.

        Returns three arrays: the indices of the columns that have values; those values, shape (kinds, channels, these
        columns); and how many values of the finest level each one combines. None if there are no values at all.
        """
        import numpy as np

        if columns <= 0 or end <= start:
            return None
        wanted = (end - start) / columns
        number = 0
        while number + 1 < len(self._levels) and wanted >= 2 * STEP ** (number + 1):
            number += 1
        count, values = self._levels[number].read()
        edges = (start + np.arange(columns + 1) * wanted) / STEP**number
        first = np.floor(edges).astype(np.int64)
        inside = np.flatnonzero((first[:-1] >= 0) & (first[:-1] < count))
        if not inside.size:
            return None
        starts = first[inside]
        stop = min(max(int(np.ceil(edges[inside[-1] + 1])), int(starts[-1]) + 1), count)
        found = np.stack([way.reduceat(kind[:, :stop], starts, axis=1) for way, kind in zip(self._ways, values, strict=True)])
        return inside, found, np.maximum(np.diff(starts, append=stop), 1) * STEP**number


def _coarser(way: np.ufunc, rows: Numbers) -> Numbers:
    """Combine each `STEP` values of `rows`, shape (channels, count); the last group may be incomplete."""
    import numpy as np

    whole = rows.shape[1] // STEP * STEP
    # One element of all groups at a time: several times as fast as one group at a time.
    first, second, third, fourth = (rows[:, place:whole:STEP] for place in range(STEP))
    made: Numbers = way(way(first, second), way(third, fourth))
    if whole < rows.shape[1]:
        made = np.concatenate((made, way.reduce(rows[:, whole:], axis=1, keepdims=True)), axis=1)
    return made


class _Level:
    """A growing array with spare room."""

    def __init__(self, kinds: int, channels: int, dtype: DTypeLike, room: int) -> None:
        import numpy as np

        self._values: Numbers = np.empty((kinds, channels, room), dtype)
        self.count = 0

    def read(self) -> tuple[int, Numbers]:
        # Read before the array: an array that replaces this one meanwhile holds at least as many.
        count = self.count
        return count, self._values

    def append(self, numbers: Numbers) -> None:
        import numpy as np

        needed = self.count + numbers.shape[2]
        kinds, channels, room = self._values.shape
        if needed > room:
            grown: Numbers = np.empty((kinds, channels, max(needed, room + room // 2)), self._values.dtype)
            grown[..., : self.count] = self._values[..., : self.count]
            self._values = grown
        self._values[..., self.count : needed] = numbers
        self.count = needed
