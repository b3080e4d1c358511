"""Finds the frames of two videos that belong to the same time."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

from omnihuman_desktop.media.video.frames import TOLERANCE_US

if TYPE_CHECKING:
    from PySide6.QtGui import QImage
    from PySide6.QtMultimedia import QVideoFrame

    from omnihuman_desktop.ui.runtime.media_player import MediaPlayer

SIDES = (0, 1)
END = float("inf")


class FramePairs:
    """Holds the frames of the video that is ahead back until the other has come as far.

    Times are microseconds; a side is 0 or 1. A video that has ended stays at its last frame and waits for nobody.
    """

    def __init__(self, players: tuple[MediaPlayer, MediaPlayer]) -> None:
        self._players = players
        self._arrived: tuple[deque[QVideoFrame], deque[QVideoFrame]] = (deque(), deque())
        self._shown: list[QVideoFrame | None] = [None, None]
        self._images: list[QImage | None] = [None, None]

    @property
    def shown_us(self) -> int:
        """When the shown frames begin, the later one of them; 0 while there are none."""
        return max((frame.startTime() for frame in self._shown if frame is not None), default=0)

    def image(self, side: int) -> QImage | None:
        """Return the frame that is shown of a side; None before the first one."""
        frame = self._shown[side]
        if self._images[side] is None and frame is not None:
            self._images[side] = frame.toImage()
        return self._images[side]

    def clear(self) -> None:
        """Forget everything, because other videos are loaded."""
        self.forget_arrived()
        self._shown, self._images = [None, None], [None, None]

    def forget_arrived(self) -> None:
        """Forget what was held back, because both go elsewhere."""
        for arrived in self._arrived:
            arrived.clear()

    def add(self, side: int, frame: QVideoFrame) -> None:
        """Take a frame that was decoded."""
        self._arrived[side].append(frame)

    def is_last(self, side: int) -> bool:
        """Return whether the newest frame of a side is its last one."""
        frame, frames = self._players[side].video_frame, self._players[side].frames
        return frame is not None and frames is not None and frames.index_at(frame.startTime()) == frames.count - 1

    def reached(self, side: int) -> float:
        """Return how far a side has come; `END` where it has ended."""
        newest = self._arrived[side][-1] if self._arrived[side] else self._shown[side]
        if newest is None:
            return -1
        return END if self.is_last(side) else float(newest.startTime())

    def advance(self) -> bool:
        """Show the newest two frames of the same time. Return whether they are others than before."""
        time_us = min(self.reached(side) for side in SIDES)
        pair = [frame for side in SIDES if (frame := self._due(side, time_us)) is not None]
        if len(pair) < len(SIDES) or pair == self._shown or not self._are_of_one_time(pair):
            return False
        for side, frame in enumerate(pair):
            later = [each for each in self._arrived[side] if each.startTime() > frame.startTime()]
            self._arrived[side].clear()
            self._arrived[side].extend(later)
            if frame != self._shown[side]:
                self._shown[side], self._images[side] = frame, None
        return True

    def _due(self, side: int, time_us: float) -> QVideoFrame | None:
        waiting = self._arrived[side]
        due = [frame for frame in waiting if frame.startTime() <= time_us + TOLERANCE_US]
        if due:
            return due[-1]
        return None if waiting else self._shown[side]

    def _are_of_one_time(self, pair: list[QVideoFrame]) -> bool:
        """Return whether there is a moment at which both frames are to be seen. After a seek, one comes before the other."""
        spans: list[tuple[float, float]] = []
        for player, frame in zip(self._players, pair, strict=True):
            frames = player.frames
            if frames is None:
                return False
            index = frames.index_at(frame.startTime())
            spans.append((frames.starts_us[index], END if index == frames.count - 1 else frames.end_of(index)))
        (first_start, first_end), (second_start, second_end) = spans
        return first_start < second_end - TOLERANCE_US and second_start < first_end - TOLERANCE_US
