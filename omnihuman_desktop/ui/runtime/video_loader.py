"""Loads a video file into the player's backend and holds its current frame. It plays nothing: see `media_player`."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from omnihuman_desktop.ui.runtime.media_backend import MediaBackend, import_backend

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtGui import QImage
    from PySide6.QtMultimedia import QVideoFrame

    from omnihuman_desktop.domain.errors import OmniHumanError
    from omnihuman_desktop.media.video.frames import FrameTimes
    from omnihuman_desktop.ui.runtime.background import Run, Work


class PlaybackError(Enum):
    """Why a video can't be played."""

    MISSING = "missing"
    UNREADABLE = "unreadable"


class VideoLoader(QObject):
    """One video at a time, paused at a frame. Times are milliseconds.

    QtMultimedia is neither imported nor used before the first `load` or `warm`; the import runs in a worker. `frames` has the
    times of all frames soon after a video is loaded (`frames_read`).
    """

    frame_changed = Signal()
    frames_read = Signal()
    loaded = Signal()
    position_changed = Signal(int)
    duration_changed = Signal(int)
    playing_changed = Signal(bool)
    failed = Signal(object)

    def __init__(self, run: Run, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._run = run
        self._media: MediaBackend | None = None
        self._warming = False
        self._path: Path | None = None
        self._ready = False
        self._start_ms = 0
        self._frame: QVideoFrame | None = None
        self._image: QImage | None = None
        self._frames: FrameTimes | None = None
        self._stop_reading: Callable[[], None] | None = None
        self.output_id = ""

    @property
    def path(self) -> Path | None:
        """The path of the video that is loaded or being loaded."""
        return self._path

    @property
    def ready(self) -> bool:
        """Whether the video can be played now."""
        return self._ready

    @property
    def duration_ms(self) -> int:
        """The length of the video; 0 if there is none."""
        return self._media.player.duration() if self._media and self._ready else 0

    @property
    def frames(self) -> FrameTimes | None:
        """The times of all frames; None until they have been read, and where they can't be."""
        return self._frames

    @property
    def video_frame(self) -> QVideoFrame | None:
        """The current frame as it was decoded."""
        return self._frame

    def frame(self) -> QImage | None:
        """Return the current frame at full size; None before the first one."""
        if self._image is None and self._frame is not None:
            self._image = self._frame.toImage()
        return self._image

    def warm(self) -> None:
        """Import QtMultimedia in a worker, so that the first video does not wait for it."""
        if self._media is None and not self._warming:
            self._warming = True
            self._run(import_backend, self, self._set_up, self._not_set_up)

    def load(self, path: Path, start_ms: int = 0) -> None:
        """Load the video at `path`, paused at `start_ms`; `loaded` or `failed` follows."""
        self.unload()
        self._path, self._start_ms = path, start_ms
        if self._media is None:
            self.warm()
        else:
            self._media.open(path)

    def unload(self) -> None:
        """Stop, and close the file."""
        self._path, self._ready = None, False
        self._frame = self._image = self._frames = None
        if self._stop_reading is not None:
            self._stop_reading()
            self._stop_reading = None
        self._forget()
        if self._media is not None:
            self._media.close()

    def release(self) -> None:
        """Stop, close the file and end every thread of the player. A later `load` creates a new one."""
        self.unload()
        media, self._media = self._media, None
        if media is not None:
            media.destroy()

    def _forget(self) -> None:
        """Forget what was wanted of the video that is unloaded."""

    def _apply_settings(self, media: MediaBackend) -> None:
        """Apply what was set before there was a backend."""

    def _begin(self, media: MediaBackend) -> None:
        """Go to where the opened video begins, and carry out earlier commands."""

    def _set_up(self, imported: None) -> None:
        del imported
        self._warming = False
        if self._media is None:
            self._media = MediaBackend(self, self)
            self._apply_settings(self._media)
        if self._path is not None and not self._ready:
            self._media.open(self._path)

    def _not_set_up(self, error: OmniHumanError) -> None:
        del error
        self._warming = False
        self._emit_failed(PlaybackError.UNREADABLE)

    def _emit_failed(self, error: PlaybackError) -> None:
        if self._path is not None:
            self.unload()
            self.failed.emit(error)

    def _read_frames(self, path: Path) -> None:
        def read(work: Work) -> FrameTimes:
            from omnihuman_desktop.media.video.frames import read_frames

            return read_frames(path, lambda: work.cancelled)

        self._stop_reading = self._run(read, self, self._take_frames, self._stay_without_frames)

    def _take_frames(self, frames: FrameTimes) -> None:
        self._stop_reading, self._frames = None, frames
        self.frames_read.emit()

    def _stay_without_frames(self, error: OmniHumanError) -> None:
        # What can't be played is reported by the player itself.
        del error
        self._stop_reading = None

    # Called by the backend.

    def follow_frame(self, frame: QVideoFrame) -> None:
        """Store the next frame. The empty one after the end is ignored, so that the last one stays."""
        if frame.isValid() and self._ready:
            first = self._frame is None
            self._frame, self._image = frame, None
            self.frame_changed.emit()
            if first and self._path is not None:
                # Not before: the first frame is what is waited for.
                self._read_frames(self._path)

    def follow_loaded(self) -> None:
        """Request the first frame of the opened file, and carry out earlier commands."""
        if self._media is None or self._ready or self._path is None:
            return
        self._ready = True
        self.duration_changed.emit(self.duration_ms)
        self._begin(self._media)

    def follow_playing(self, playing: bool) -> None:
        """Follow whether the video is playing."""
        self.playing_changed.emit(playing)

    def follow_position(self, position_ms: int) -> None:
        """Follow the position."""
        if self._ready:
            self.position_changed.emit(position_ms)

    def follow_duration(self, duration_ms: int) -> None:
        """Follow a corrected length of the file."""
        if self._ready:
            self.duration_changed.emit(duration_ms)

    def follow_error(self, path: Path) -> None:
        """Report that the file can't be opened or decoded."""
        if path == self._path:
            self._emit_failed(PlaybackError.UNREADABLE if path.exists() else PlaybackError.MISSING)
