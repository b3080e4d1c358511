"""The commands of keys and buttons that concern the player alone, and the in and out points that they set."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from omnihuman_desktop.media.video.frames import FrameTimes, Part
    from omnihuman_desktop.ui.runtime.media_player import MediaPlayer


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


class PlaybackCommands(QObject):
    """Plays, seeks, changes the speed, loops, and marks a part."""

    def __init__(self, player: MediaPlayer, parent: QObject) -> None:
        super().__init__(parent)
        self._player = player
        self._marks = Marks(self)

    def toggle(self) -> None:
        """Play or pause."""
        self._player.toggle()

    def seek_by(self, milliseconds: int) -> None:
        """Move the position by `milliseconds`; negative is back."""
        self._player.seek(self._player.position_ms + milliseconds)

    def step(self, frames: int) -> None:
        """Move the position by `frames`; negative is back."""
        self._player.step(frames)

    def change_speed(self, steps: int) -> None:
        """Change the speed by `steps`; negative is slower."""
        self._player.change_speed(steps)

    def reset_speed(self) -> None:
        """Play at the normal speed."""
        self._player.set_speed(1.0)

    def go_to_end(self, which: int) -> None:
        """Go to the first frame for -1, to the last for 1."""
        frames = self._player.frames
        last_ms = frames.middle_ms(frames.count - 1) if frames is not None else self._player.duration_ms
        self._player.seek(0 if which < 0 else last_ms)

    def toggle_loop(self) -> None:
        """Loop, or stop at the end."""
        self._player.set_loop(on=not self._player.loops)

    def mark_in(self) -> None:
        """Set the in point at the current frame."""
        self._marks.set_in(self._player.frame_index)

    def mark_out(self) -> None:
        """Set the out point at the current frame."""
        self._marks.set_out(self._player.frame_index)

    def clear_marks(self) -> None:
        """Remove both points."""
        self._marks.clear()

    def go_to_mark(self, which: int) -> None:
        """Go to the in point for -1, to the out point for 1; to the start or end where there is none."""
        frames = self._player.frames
        if frames is not None:
            first, last = self._marks.frames(frames)
            self._player.seek(frames.middle_ms(first if which < 0 else last))
