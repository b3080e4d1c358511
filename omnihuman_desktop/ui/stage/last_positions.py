"""Remembers where the video of each task was left."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

KEPT = 200
"""How many tasks are remembered; the one that was left first is forgotten first."""

_ENDS_MS = 1000
"""A video that was left this near to one of its ends begins anew."""


class LastPositions:
    """Positions in milliseconds by the task's id."""

    def __init__(self) -> None:
        self._positions: OrderedDict[str, int] = OrderedDict()

    def restore(self, saved: Mapping[str, str]) -> None:
        """Take over what `to_save` returned at an earlier start; anything that is no position is left out."""
        self._positions = OrderedDict((job_id, int(text)) for job_id, text in saved.items() if text.isdecimal())

    def to_save(self) -> dict[str, str]:
        """Return all positions for the settings."""
        return {job_id: str(position_ms) for job_id, position_ms in self._positions.items()}

    def position_of(self, job_id: str) -> int:
        """Return where the video of a task was left; 0 where that is not known."""
        return self._positions.get(job_id, 0)

    def note(self, job_id: str, position_ms: int, length_ms: int) -> None:
        """Remember that the video was left at `position_ms`."""
        self._positions.pop(job_id, None)
        if _ENDS_MS <= position_ms <= length_ms - _ENDS_MS:
            self._positions[job_id] = position_ms
        while len(self._positions) > KEPT:
            self._positions.popitem(last=False)
