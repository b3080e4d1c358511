"""The in and out points that the creator sets in a video: the part that is looped and saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from omnihuman_desktop.media.video.frames import FrameTimes, Part


class Marks(QObject):
    """Holds two frames of a video, both inside the part. One of them alone marks up to the end, or from the start on."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._first: int | None = None
        self._last: int | None = None

    @property
    def is_set(self) -> bool:
        """Whether a part is marked."""
        return self._first is not None or self._last is not None

    def set_in(self, frame: int) -> None:
        """Begin the part at `frame`. An out point before it is removed."""
        self._set(frame, self._last if self._last is None or self._last >= frame else None)

    def set_out(self, frame: int) -> None:
        """End the part with `frame`. An in point after it is removed."""
        self._set(self._first if self._first is None or self._first <= frame else None, frame)

    def clear(self) -> None:
        """Mark nothing."""
        self._set(None, None)

    def frames(self, times: FrameTimes) -> tuple[int, int]:
        """Return the first and the last frame of the part; of the whole video where none is marked."""
        last = times.count - 1
        return min(self._first or 0, last), last if self._last is None else min(self._last, last)

    def part(self, times: FrameTimes | None) -> Part | None:
        """Return the marked part of a video with the frames `times`; None where none is marked."""
        return times.part(*self.frames(times)) if times is not None and self.is_set else None

    def _set(self, first: int | None, last: int | None) -> None:
        if (first, last) != (self._first, self._last):
            self._first, self._last = first, last
            self.changed.emit()
