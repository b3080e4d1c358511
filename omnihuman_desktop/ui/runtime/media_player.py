"""Plays a video file and provides its frames as images. QtMultimedia is imported late, in a worker."""

from __future__ import annotations

import sys
from enum import Enum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Q_ARG, QCoreApplication, QMetaObject, QObject, Qt, QTimer, QUrl, Signal
from shiboken6 import Shiboken

from omnihuman_desktop.ui.runtime.audio_devices import find_output

if sys.platform == "win32":
    from omnihuman_desktop.ui.runtime.shared_file import open_shared

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import QFile
    from PySide6.QtGui import QImage
    from PySide6.QtMultimedia import QAudioOutput, QMediaDevices, QMediaPlayer, QVideoFrame, QVideoSink

    from omnihuman_desktop.domain.errors import OmniHumanError
    from omnihuman_desktop.ui.runtime.background import Run, Work

SPEEDS = (0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 2.0)
"""The speeds that a video can be played at, as factors."""

_SEEK_PAUSE_MS = 40
_USUAL_FRAME_MS = 40.0


class PlaybackError(Enum):
    """Why a video can't be played."""

    MISSING = "missing"
    UNREADABLE = "unreadable"


def _import_multimedia(work: Work) -> None:
    del work
    from pathlib import Path

    import PySide6.QtMultimedia  # noqa: F401
    from PySide6.QtCore import QLibrary, QLibraryInfo

    # The first player loads its backend, 12 to 60 ms on the window's thread; half a millisecond once that is loaded.
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)) / "multimedia"
    for backend in folder.glob("*ffmpegmediaplugin*"):
        QLibrary(str(backend)).load()


class MediaPlayer(QObject):
    """Plays one video at a time. Times are milliseconds.

    `frame()` returns the current frame. A command given before the video is loaded is carried out afterwards. QtMultimedia is
    neither imported nor used before the first `load` or `warm`; the import runs in a worker.
    """

    frame_changed = Signal()
    loaded = Signal()
    position_changed = Signal(int)
    duration_changed = Signal(int)
    playing_changed = Signal(bool)
    speed_changed = Signal(float)
    failed = Signal(object)

    def __init__(self, run: Run, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._run = run
        self._media: _Backend | None = None
        self._warming = False
        self._path: Path | None = None
        self._ready = False
        self._wants_play = False
        self._wants_ms: int | None = None
        self._frame: QVideoFrame | None = None
        self._image: QImage | None = None
        self._speed = 1.0
        self._volume = 1.0
        self._muted = False
        self.output_id = ""
        self._seek_timer = QTimer(self, singleShot=True, interval=_SEEK_PAUSE_MS)
        self._seek_timer.timeout.connect(self._seek_wanted)

    @property
    def path(self) -> Path | None:
        """The path of the video that is loaded or being loaded."""
        return self._path

    @property
    def ready(self) -> bool:
        """Whether the video can be played now."""
        return self._ready

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
    def duration_ms(self) -> int:
        """The length of the video; 0 if there is none."""
        return self._media.player.duration() if self._media and self._ready else 0

    @property
    def speed(self) -> float:
        """The speed as a factor."""
        return self._speed

    def frame(self) -> QImage | None:
        """Return the current frame at full size; None before the first one."""
        if self._image is None and self._frame is not None:
            self._image = self._frame.toImage()
        return self._image

    def warm(self) -> None:
        """Import QtMultimedia in a worker, so that the first video does not wait for it."""
        if self._media is None and not self._warming:
            self._warming = True
            self._run(_import_multimedia, self, self._set_up, self._not_set_up)

    def load(self, path: Path) -> None:
        """Load the video at `path`, paused at its first frame; `loaded` or `failed` follows."""
        self.unload()
        self._path = path
        if self._media is None:
            self.warm()
        else:
            self._open()

    def unload(self) -> None:
        """Stop, and close the file."""
        self._path, self._ready, self._wants_play, self._wants_ms = None, False, False, None
        self._frame = self._image = None
        self._seek_timer.stop()
        if self._media is not None:
            self._media.close()

    def release(self) -> None:
        """Stop, close the file and end every thread of the player. A later `load` creates a new one."""
        self.unload()
        media, self._media = self._media, None
        if media is not None:
            media.destroy()

    def play(self) -> None:
        """Play; from the start if the video is at its end."""
        if not self._ready or self._media is None:
            self._wants_play = self._path is not None
            return
        self._seek_wanted()
        if self._media.player.position() >= self._media.player.duration() - 1:
            self._media.move(0)
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
        self._wants_ms = min(max(0, position_ms), self.duration_ms)
        self.position_changed.emit(self._wants_ms)
        if not self._seek_timer.isActive():
            self._seek_wanted()
            self._seek_timer.start()

    def step(self, frames: int) -> None:
        """Move by `frames` (negative is back) and pause."""
        if not self._ready:
            return
        self.pause()
        length_ms, start_ms = self._frame_times_ms()
        self.seek(round(start_ms + (frames + 0.5) * length_ms))

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
            self._media.follow_output(device_id)

    def set_sound(self, volume: float, *, muted: bool) -> None:
        """Set the perceived volume, 0..1, and whether the sound is muted."""
        self._volume, self._muted = volume, muted
        if self._media is not None:
            # Perceived loudness follows about the third power, so that the middle of the slider sounds half as loud.
            self._media.audio.setVolume(volume**3)
            self._media.audio.setMuted(muted)

    def _frame_times_ms(self) -> tuple[float, float]:
        frame = self._frame
        if frame is None or frame.endTime() <= frame.startTime():
            return _USUAL_FRAME_MS, float(self.position_ms)
        return (frame.endTime() - frame.startTime()) / 1000, frame.startTime() / 1000

    def _set_up(self, imported: None) -> None:
        del imported
        self._warming = False
        if self._media is None:
            self._media = _Backend(self)
            self.set_sound(self._volume, muted=self._muted)
            self._media.player.setPlaybackRate(self._speed)
        if self._path is not None and not self._ready:
            self._open()

    def _not_set_up(self, error: OmniHumanError) -> None:
        del error
        self._warming = False
        self._emit_failed(PlaybackError.UNREADABLE)

    def _open(self) -> None:
        if self._media is not None and self._path is not None:
            self._media.open(self._path)

    def _seek_wanted(self) -> None:
        if self._wants_ms is None or self._media is None:
            return
        target_ms, self._wants_ms = self._wants_ms, None
        self._media.seek(target_ms)

    def _emit_failed(self, error: PlaybackError) -> None:
        if self._path is not None:
            self.unload()
            self.failed.emit(error)

    # Called by the backend.

    def follow_frame(self, frame: QVideoFrame) -> None:
        """Store the next frame. The empty one after the end is ignored, so that the last one stays."""
        if frame.isValid() and self._ready:
            self._frame, self._image = frame, None
            self.frame_changed.emit()

    def follow_loaded(self) -> None:
        """Request the first frame of the opened file, and carry out earlier commands."""
        if self._media is None or self._ready or self._path is None:
            return
        self._ready = True
        self.duration_changed.emit(self.duration_ms)
        self.position_changed.emit(0)
        self._media.pause()
        self.loaded.emit()
        if self._wants_play:
            self._wants_play = False
            self.play()

    def follow_position(self, position_ms: int) -> None:
        """Follow the position, unless a seek is under way."""
        if self._ready and self._wants_ms is None:
            self.position_changed.emit(position_ms)

    def follow_duration(self, duration_ms: int) -> None:
        """Follow a corrected length of the file."""
        if self._ready:
            self.duration_changed.emit(duration_ms)

    def follow_error(self, path: Path) -> None:
        """Report that the file can't be opened or decoded."""
        if path == self._path:
            self._emit_failed(PlaybackError.UNREADABLE if path.exists() else PlaybackError.MISSING)


class _Backend:
    """The objects of QtMultimedia behind a `MediaPlayer`, created and destroyed together."""

    def __init__(self, owner: MediaPlayer) -> None:
        from PySide6.QtMultimedia import QAudioOutput, QMediaDevices, QMediaPlayer, QVideoSink

        if sys.platform == "linux":
            # A software renderer takes 40 ms for what the processor converts in 4, and the first use of any costs
            # a third of a second on the window's thread. The window itself is painted without OpenGL.
            QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_ForceRasterWidgets)
        self._kind: type[QMediaPlayer] = QMediaPlayer
        self._file: QFile | None = None
        self.player: QMediaPlayer = QMediaPlayer(owner)
        self.audio: QAudioOutput = QAudioOutput(owner)
        self.sink: QVideoSink = QVideoSink(owner)
        self.devices: QMediaDevices = QMediaDevices(owner)
        self.player.setAudioOutput(self.audio)
        self.player.setVideoSink(self.sink)
        self.sink.videoFrameChanged.connect(owner.follow_frame)
        self.player.positionChanged.connect(owner.follow_position)
        self.player.durationChanged.connect(owner.follow_duration)
        self.player.playingChanged.connect(owner.playing_changed)
        self.player.mediaStatusChanged.connect(lambda status: self._check_status(owner, status))
        self.player.errorOccurred.connect(lambda *_: self._complain(owner))
        self.devices.audioOutputsChanged.connect(lambda: self.follow_output(owner.output_id))
        if owner.output_id:
            self.follow_output(owner.output_id)

    @property
    def playing(self) -> bool:
        return self.player.isPlaying()

    def seek(self, position_ms: int) -> None:
        stopped = self.player.playbackState() is self._kind.PlaybackState.StoppedState
        self.move(position_ms)
        if stopped:
            # After the end the player is stopped, and a stopped one shows no frame.
            self.pause()

    def close(self) -> None:
        self._call("stop")
        self._call("setSource", Q_ARG(QUrl, QUrl()))
        if self._file is not None:
            self._file.close()
            self._file = None

    def open(self, path: Path) -> None:
        source = QUrl.fromLocalFile(str(path))
        if sys.platform == "win32":
            # Opened by the player itself, the video could be neither renamed nor replaced while it is shown.
            self._file = open_shared(path)
            if self._file is not None:
                self.player.setSourceDevice(self._file, source)
                return
        self._call("setSource", Q_ARG(QUrl, source))

    def pause(self) -> None:
        self._call("pause")

    def play(self) -> None:
        self._call("play")

    def move(self, position_ms: int) -> None:
        self._call("setPosition", Q_ARG("qlonglong", position_ms))

    def _call(self, name: str, *arguments: Any) -> None:
        # The player waits for its threads in here, and on their way out they call into the objects made in Python.
        # A plain call would keep the interpreter to itself meanwhile, and both would wait for ever; this one lets go of it.
        QMetaObject.invokeMethod(self.player, name, Qt.ConnectionType.DirectConnection, *arguments)

    def destroy(self) -> None:
        for part in (self.player, self.audio, self.sink, self.devices):
            Shiboken.delete(part)

    def _check_status(self, owner: MediaPlayer, status: QMediaPlayer.MediaStatus) -> None:
        if status is self._kind.MediaStatus.LoadedMedia:
            owner.follow_loaded()
        elif status is self._kind.MediaStatus.InvalidMedia:
            self._complain(owner)

    @staticmethod
    def _complain(owner: MediaPlayer) -> None:
        path = owner.path
        if path is not None:
            # Later: the player is not to be touched from within its own signal.
            QTimer.singleShot(0, owner, lambda: owner.follow_error(path))

    def follow_output(self, device_id: str) -> None:
        self.audio.setDevice(find_output(device_id) or self.devices.defaultAudioOutput())
