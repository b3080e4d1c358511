"""The objects of QtMultimedia behind a player. QtMultimedia must have been imported in a worker before."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import Q_ARG, QCoreApplication, QMetaObject, QObject, Qt, QTimer
from shiboken6 import Shiboken

from omnihuman_desktop.ui.runtime.audio_devices import import_multimedia, load_libraries
from omnihuman_desktop.ui.runtime.sound_output import SoundOutput

if sys.platform == "win32":
    from omnihuman_desktop.ui.runtime.shared_file import open_shared

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import QFile
    from PySide6.QtMultimedia import QMediaDevices, QMediaPlayer, QVideoFrame, QVideoSink

    from omnihuman_desktop.ui.runtime.background import Work


def import_backend(work: Work) -> None:
    """Import QtMultimedia and load its backend. Blocking: call it in a worker."""
    from pathlib import Path

    from PySide6.QtCore import QLibrary, QLibraryInfo

    import_multimedia(work)
    # The first player loads its backend, 12 to 60 ms on the window's thread; half a millisecond once that is loaded.
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)) / "multimedia"
    backends = tuple(folder.glob("*ffmpegmediaplugin*"))
    load_libraries(backends)
    for backend in backends:
        QLibrary(str(backend)).load()


class Owner(Protocol):
    """The player whose objects these are."""

    output_id: str

    @property
    def path(self) -> Path | None:
        """The video that is loaded."""
        ...

    def follow_frame(self, frame: QVideoFrame) -> None:
        """Follow the next frame."""

    def follow_loaded(self) -> None:
        """Follow that the file is open."""

    def follow_playing(self, playing: bool) -> None:
        """Follow whether the video is playing."""

    def follow_position(self, position_ms: int) -> None:
        """Follow the position."""

    def follow_duration(self, duration_ms: int) -> None:
        """Follow the length."""

    def follow_error(self, path: Path) -> None:
        """Follow that the file at `path` can't be opened or decoded."""


class MediaBackend:
    """The objects of QtMultimedia behind a player, created and destroyed together. Times are milliseconds."""

    def __init__(self, owner: Owner, parent: QObject) -> None:
        from PySide6.QtMultimedia import QMediaDevices, QMediaPlayer, QVideoSink

        if sys.platform == "linux":
            # A software renderer takes 40 ms for what the processor converts in 4, and the first use of any costs
            # a third of a second on the window's thread. The window itself is painted without OpenGL.
            QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_ForceRasterWidgets)
        self._kind: type[QMediaPlayer] = QMediaPlayer
        self._file: QFile | None = None
        self.player: QMediaPlayer = QMediaPlayer(parent)
        self.sound = SoundOutput(self.player, parent, lambda: self.move(self.player.position()))
        self.sink: QVideoSink = QVideoSink(parent)
        self.devices: QMediaDevices = QMediaDevices(parent)
        self.player.setVideoSink(self.sink)
        self.sink.videoFrameChanged.connect(owner.follow_frame)
        self.player.positionChanged.connect(owner.follow_position)
        self.player.durationChanged.connect(owner.follow_duration)
        self.player.playingChanged.connect(owner.follow_playing)
        self.player.mediaStatusChanged.connect(lambda status: self._check_status(owner, status))
        self.player.errorOccurred.connect(lambda *_: self._complain(owner))
        self.devices.audioOutputsChanged.connect(lambda: self.sound.follow(owner.output_id))
        if owner.output_id:
            self.sound.follow(owner.output_id)

    @property
    def playing(self) -> bool:
        """Whether the video is playing."""
        return self.player.isPlaying()

    def seek(self, position_ms: int) -> None:
        """Go to a position and show its frame."""
        stopped = self.player.playbackState() is self._kind.PlaybackState.StoppedState
        self.move(position_ms)
        if stopped:
            # After the end the player is stopped, and a stopped one shows no frame.
            self.pause()

    def close(self) -> None:
        """Stop, and close the file."""
        from PySide6.QtCore import QUrl

        self._call("stop")
        self._call("setSource", Q_ARG(QUrl, QUrl()))
        if self._file is not None:
            self._file.close()
            self._file = None

    def open(self, path: Path) -> None:
        """Open the file at `path`."""
        from PySide6.QtCore import QUrl

        source = QUrl.fromLocalFile(str(path))
        if sys.platform == "win32":
            # Opened by the player itself, the video could be neither renamed nor replaced while it is shown.
            self._file = open_shared(path)
            if self._file is not None:
                self.player.setSourceDevice(self._file, source)
                return
        self._call("setSource", Q_ARG(QUrl, source))

    def pause(self) -> None:
        """Pause."""
        self._call("pause")

    def play(self) -> None:
        """Play."""
        self._call("play")

    def move(self, position_ms: int) -> None:
        """Go to a position."""
        self._call("setPosition", Q_ARG("qlonglong", position_ms))

    def set_loop(self, *, on: bool) -> None:
        """Start over at the end, without a stop in between, or stop there."""
        self.player.setLoops(self._kind.Loops.Infinite if on else self._kind.Loops.Once)

    def _call(self, name: str, *arguments: Any) -> None:
        # The player waits for its threads in here, and on their way out they call into the objects made in Python.
        # A plain call would keep the interpreter to itself meanwhile, and both would wait for ever; this one lets go of it.
        QMetaObject.invokeMethod(self.player, name, Qt.ConnectionType.DirectConnection, *arguments)

    def destroy(self) -> None:
        """Destroy every object."""
        Shiboken.delete(self.player)
        self.sound.destroy()
        for part in (self.sink, self.devices):
            Shiboken.delete(part)

    def _check_status(self, owner: Owner, status: QMediaPlayer.MediaStatus) -> None:
        if status is self._kind.MediaStatus.LoadedMedia:
            owner.follow_loaded()
        elif status is self._kind.MediaStatus.InvalidMedia:
            self._complain(owner)

    def _complain(self, owner: Owner) -> None:
        path = owner.path
        if path is not None:
            # Later: the player is not to be touched from within its own signal.
            QTimer.singleShot(0, self.player, lambda: owner.follow_error(path))
