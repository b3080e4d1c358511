"""Plays a video file and provides its frames as images. QtMultimedia is imported late, in a worker."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from omnihuman_desktop.ui.runtime.video_loader import PlaybackError, VideoLoader

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QVideoFrame

    from omnihuman_desktop.media.video.frames import Part
    from omnihuman_desktop.ui.runtime.background import Run
    from omnihuman_desktop.ui.runtime.media_backend import MediaBackend

__all__ = ["SPEEDS", "MediaPlayer", "PlaybackError"]

SPEEDS = (0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 2.0)
"""The speeds that a video can be played at, as factors."""

_SEEK_PAUSE_MS = 40
_USUAL_FRAME_MS = 40.0


class MediaPlayer(VideoLoader):
    """Plays one video at a time. Times are milliseconds.

    `frame()` returns the current frame. A command given before the video is loaded is carried out afterwards. With the times
    of all frames, steps and the ends of a loop are exact.
    """

    speed_changed = Signal(float)
    loop_changed = Signal(bool)

    def __init__(self, run: Run, parent: QObject | None = None) -> None:
        super().__init__(run, parent)
        self._wants_play = False
        self._wants_ms: int | None = None
        self._sought_ms: int | None = None
        self._loops, self._returning = False, False
        self._part: Part | None = None
        self._speed = 1.0
        self._volume = 1.0
        self._muted = False
        self._seek_timer = QTimer(self, singleShot=True, interval=_SEEK_PAUSE_MS)
        self._seek_timer.timeout.connect(self._seek_wanted)

    @property
    def playing(self) -> bool:
        """Whether the video is playing."""
        return self._media is not None and self._media.playing

    @property
    def position_ms(self) -> int:
        """The position; during a seek, the position it goes to."""
        if self._wants_ms is not None:
            return self._wants_ms
        return self._media.player.position() if self._media and self._ready else 0

    @property
    def speed(self) -> float:
        """The speed as a factor."""
        return self._speed

    @property
    def frame_index(self) -> int:
        """The number of the frame that is shown or sought, from 0 on; 0 while the frames are unknown."""
        if self._frames is None:
            return 0
        if self._sought_ms is not None:
            return self._frames.index_at(self._sought_ms * 1000)
        return self._frames.index_at(self._frame.startTime()) if self._frame is not None else 0

    @property
    def loops(self) -> bool:
        """Whether playback starts over at the end."""
        return self._loops

    def play(self) -> None:
        """Play; from the start if the video is at its end."""
        if not self._ready or self._media is None:
            self._wants_play = self._path is not None
            return
        self._seek_wanted()
        position_ms = self._media.player.position()
        if self._looped_part is not None and not self._contains(self._looped_part, position_ms * 1000):
            self._return()
        elif position_ms >= self._media.player.duration() - 1:
            self._media.move(0)
        self._sought_ms = None
        self._media.play()

    def pause(self) -> None:
        """Pause at the current frame."""
        self._wants_play = False
        if self._media is not None and self.playing:
            self._media.pause()

    def toggle(self) -> None:
        """Play or pause."""
        if self.playing or self._wants_play:
            self.pause()
        else:
            self.play()

    def seek(self, position_ms: int) -> None:
        """Go to `position_ms`. Many calls in a row, as in a drag, are merged, so that each one shown is a real frame."""
        if not self._ready:
            return
        self._wants_ms = self._sought_ms = min(max(0, position_ms), self.duration_ms)
        self.position_changed.emit(self._wants_ms)
        if not self._seek_timer.isActive():
            self._seek_wanted()
            self._seek_timer.start()

    def step(self, frames: int) -> None:
        """Move by `frames` (negative is back) and pause."""
        if not self._ready:
            return
        self.pause()
        if self._frames is not None:
            self.seek(self._frames.middle_ms(self.frame_index + frames))
            return
        length_ms, start_ms = self._frame_times_ms()
        self.seek(round(start_ms + (frames + 0.5) * length_ms))

    def set_loop(self, *, on: bool) -> None:
        """Start over at the end, of the part if there is one, or stop there."""
        if on != self._loops:
            self._loops = on
            if self._media is not None:
                self._media.set_loop(on=on)
                if self._ready:
                    # What the backend has read ahead already ends, or does not: it reads again. By a seek, so that one
                    # that follows at once is merged with it: of two moves in a row, the second may show no frame.
                    self.seek(self._frames.middle_ms(self.frame_index) if self._frames else self.position_ms)
            self.loop_changed.emit(on)

    def set_part(self, part: Part | None) -> None:
        """Set the part that is looped; None for the whole video."""
        self._part = part

    def set_speed(self, speed: float) -> None:
        """Set the speed as a factor; 1.0 is normal."""
        self._speed = speed
        if self._media is not None:
            self._media.player.setPlaybackRate(speed)
        self.speed_changed.emit(speed)

    def change_speed(self, steps: int) -> None:
        """Change the speed by `steps` of `SPEEDS`; negative is slower."""
        place = min(range(len(SPEEDS)), key=lambda index: abs(SPEEDS[index] - self._speed))
        self.set_speed(SPEEDS[min(max(0, place + steps), len(SPEEDS) - 1)])

    def set_output(self, device_id: str) -> None:
        """Use the audio output with this id, or the system's if it is empty or missing."""
        self.output_id = device_id
        if self._media is not None:
            self._media.sound.follow(device_id)

    def set_sound(self, volume: float, *, muted: bool) -> None:
        """Set the perceived volume, 0..1, and whether the sound is muted."""
        self._volume, self._muted = volume, muted
        if self._media is not None:
            self._media.sound.set(volume, muted=muted)

    @property
    def _looped_part(self) -> Part | None:
        return self._part if self._loops else None

    @staticmethod
    def _contains(part: Part, time_us: int) -> bool:
        from omnihuman_desktop.media.video.frames import TOLERANCE_US

        return part.start_us - TOLERANCE_US <= time_us < part.end_us - TOLERANCE_US

    def _return(self) -> None:
        """Go to the first frame of the looped part."""
        part, frames = self._looped_part, self._frames
        if part is not None and frames is not None and self._media is not None:
            self._returning, self._sought_ms = True, None
            self._media.move(frames.first_ms(frames.index_at(part.start_us)))

    def _frame_times_ms(self) -> tuple[float, float]:
        frame = self._frame
        if frame is None or frame.endTime() <= frame.startTime():
            return _USUAL_FRAME_MS, float(self.position_ms)
        return (frame.endTime() - frame.startTime()) / 1000, frame.startTime() / 1000

    def _seek_wanted(self) -> None:
        if self._wants_ms is None or self._media is None:
            return
        target_ms, self._wants_ms = self._wants_ms, None
        self._media.seek(target_ms)

    def _forget(self) -> None:
        self._wants_play, self._returning = False, False
        self._wants_ms = self._sought_ms = self._part = None
        self._seek_timer.stop()

    def _apply_settings(self, media: MediaBackend) -> None:
        self.set_sound(self._volume, muted=self._muted)
        media.player.setPlaybackRate(self._speed)
        media.set_loop(on=self._loops)

    def _begin(self, media: MediaBackend) -> None:
        if 0 < self._start_ms < self.duration_ms:
            self._sought_ms = self._start_ms
            media.move(self._start_ms)
        self.position_changed.emit(self.position_ms)
        media.pause()
        self.loaded.emit()
        if self._wants_play:
            self._wants_play = False
            self.play()

    # Called by the backend.

    def follow_frame(self, frame: QVideoFrame) -> None:
        """Store the next frame. One outside of a looped part is never shown: the player returns to the part's first one."""
        part = self._looped_part
        if part is not None and frame.isValid() and self.playing and not self._contains(part, frame.startTime()):
            if not self._returning:
                self._return()
            return
        self._returning = False
        if self.playing and self._wants_ms is None:
            self._sought_ms = None
        super().follow_frame(frame)

    def follow_position(self, position_ms: int) -> None:
        """Follow the position, unless a seek is under way."""
        if self._wants_ms is None:
            super().follow_position(position_ms)
