"""Plays two videos in step to the frame, with the sound of one of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from omnihuman_desktop.ui.runtime.media_player import MediaPlayer
from omnihuman_desktop.ui.stage.compare.frame_pairs import END, SIDES, FramePairs

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QImage

    from omnihuman_desktop.ui.runtime.background import Run

_LEAD_US = 100_000
"""A video that is ahead of the other by more than this waits for it."""


class PairPlayer(QObject):
    """Times are milliseconds; a side is 0 or 1. Of two videos of different lengths the shorter one stays at its last frame.

    Two players never keep exactly the same time. The frames of the one that is ahead are held back until the other has come as
    far, so that only frames of the same time are ever shown together.
    """

    frames_changed = Signal()
    loaded = Signal()
    position_changed = Signal(int)
    playing_changed = Signal(bool)
    heard_changed = Signal(int)
    loop_changed = Signal(bool)
    failed = Signal(object)

    def __init__(self, run: Run, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.players = (MediaPlayer(run, self), MediaPlayer(run, self))
        self._pairs = FramePairs(self.players)
        self._volume, self._muted, self._heard = 1.0, False, 0
        self._playing, self._loops, self._restarts = False, False, False
        for side, player in enumerate(self.players):
            player.frame_changed.connect(lambda side=side: self._take_frame(side))
            player.frames_read.connect(self._follow_frames_read)
            player.playing_changed.connect(lambda _playing, side=side: self._follow_playing(side))
            player.failed.connect(self.failed)

    @property
    def ready(self) -> bool:
        """Whether both videos can be played, and their frames are known."""
        return all(player.ready and player.frames is not None for player in self.players)

    @property
    def playing(self) -> bool:
        """Whether they play."""
        return self._playing

    @property
    def heard(self) -> int:
        """The side whose sound is heard."""
        return self._heard

    @property
    def loops(self) -> bool:
        """Whether they start over when both have ended."""
        return self._loops

    @property
    def longer(self) -> MediaPlayer:
        """The player of the longer video, whose time is the time of both."""
        first, second = self.players
        return second if second.duration_ms > first.duration_ms else first

    @property
    def duration_ms(self) -> int:
        """The length of the longer one."""
        return self.longer.duration_ms

    @property
    def frame_index(self) -> int:
        """The number of the longer one's frame."""
        return self.longer.frame_index

    @property
    def _shown_ms(self) -> int:
        return self._pairs.shown_us // 1000 + 1

    def image(self, side: int) -> QImage | None:
        """Return the frame of a side; None before the first one."""
        return self._pairs.image(side)

    def load(self, first: Path, second: Path, start_ms: int = 0) -> None:
        """Load two videos, paused at `start_ms`; `loaded` or `failed` follows."""
        self._pairs.clear()
        self._apply_sound()
        for player, path in zip(self.players, (first, second), strict=True):
            player.load(path, start_ms)

    def release(self) -> None:
        """Stop both, close their files and end every thread."""
        self._playing = False
        for player in self.players:
            player.release()

    def play(self) -> None:
        """Play both; from the start if both are at their ends."""
        if not self.ready:
            return
        self._set_playing(playing=True)
        if all(self._pairs.is_last(side) for side in SIDES):
            self._restarts = True
            self.seek(0)
        else:
            self._start()

    def pause(self) -> None:
        """Pause both at the frames that are shown."""
        was, self._restarts = self._playing, False
        self._set_playing(playing=False)
        for player in self.players:
            player.pause()
        if was:
            # One of them was ahead: both go back to what is seen.
            self.seek(self._shown_ms)

    def toggle(self) -> None:
        """Play or pause."""
        if self._playing:
            self.pause()
        else:
            self.play()

    def seek(self, position_ms: int) -> None:
        """Go to `position_ms` in both, to the very frame."""
        frames = self.longer.frames
        if not self.ready or frames is None:
            return
        target_ms = frames.middle_ms(frames.index_at(position_ms * 1000))
        self._pairs.forget_arrived()
        for player in self.players:
            # A time past the end of the shorter one is its last frame.
            own = player.frames
            player.seek(target_ms if own is None else min(target_ms, own.middle_ms(own.count - 1)))
        self.position_changed.emit(target_ms)

    def step(self, frames: int) -> None:
        """Move both by `frames` of the longer one (negative is back) and pause."""
        times = self.longer.frames
        if times is None:
            return
        self.pause()
        self.seek(times.middle_ms(self.frame_index + frames))

    def change_speed(self, steps: int) -> None:
        """Change the speed of both by `steps`; negative is slower."""
        for player in self.players:
            player.change_speed(steps)

    def reset_speed(self) -> None:
        """Play both at the normal speed."""
        for player in self.players:
            player.set_speed(1.0)

    def set_loop(self, *, on: bool) -> None:
        """Start over when both have ended, or stop there."""
        self._loops = on
        self.loop_changed.emit(on)

    def set_sound(self, volume: float, *, muted: bool) -> None:
        """Set the perceived volume, 0..1, and whether nothing is heard."""
        self._volume, self._muted = volume, muted
        self._apply_sound()

    def set_output(self, device_id: str) -> None:
        """Use the audio output with this id, or the system's if it is empty or missing."""
        for player in self.players:
            player.set_output(device_id)

    def hear(self, side: int) -> None:
        """Play the sound of `side`, and of no other."""
        self._heard = side
        self._apply_sound()
        self.heard_changed.emit(side)

    def _apply_sound(self) -> None:
        for side, player in enumerate(self.players):
            player.set_sound(self._volume, muted=self._muted or side != self._heard)

    def _start(self) -> None:
        for side, player in enumerate(self.players):
            if not self._pairs.is_last(side):
                player.play()

    def _take_frame(self, side: int) -> None:
        frame = self.players[side].video_frame
        if frame is not None:
            self._pairs.add(side, frame)
            self._show_pair()
            self._keep_in_step()

    def _show_pair(self) -> None:
        if not self._pairs.advance():
            return
        self.frames_changed.emit()
        if self._playing:
            self.position_changed.emit(self._shown_ms)
        if self._restarts:
            self._restarts = False
            self._start()

    def _keep_in_step(self) -> None:
        if not self._playing or self._restarts:
            return
        first, second = (self._pairs.reached(side) for side in SIDES)
        if END in (first, second):
            self._resume(0, 1)
        elif abs(first - second) > _LEAD_US:
            self.players[0 if first > second else 1].pause()
        elif abs(first - second) < _LEAD_US / 2:
            self._resume(0, 1)

    def _resume(self, *sides: int) -> None:
        for side in sides:
            if not self.players[side].playing and not self._pairs.is_last(side):
                self.players[side].play()

    def _follow_frames_read(self) -> None:
        if self.ready:
            self._show_pair()
            self.loaded.emit()

    def _follow_playing(self, side: int) -> None:
        del side
        if not self._playing or self._restarts or any(player.playing for player in self.players):
            return
        if not all(self._pairs.is_last(side) for side in SIDES):
            return
        if self._loops:
            self._restarts = True
            self.seek(0)
        else:
            self._set_playing(playing=False)

    def _set_playing(self, *, playing: bool) -> None:
        if playing != self._playing:
            self._playing = playing
            self.playing_changed.emit(playing)
