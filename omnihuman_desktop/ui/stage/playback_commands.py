"""The commands of keys and buttons that concern the player and its marks alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from omnihuman_desktop.ui.stage.marks import Marks

if TYPE_CHECKING:
    from omnihuman_desktop.ui.runtime.media_player import MediaPlayer


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
