"""Plays the excerpt, the very file that is sent. QtMultimedia is fetched and made when the first one is played."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Qt, QTimer, QUrl, Signal

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtMultimedia import QAudioOutput, QMediaPlayer

    from omnihuman_desktop.domain.errors import OmniHumanError
    from omnihuman_desktop.ui.background import Run, Work

FRAME_MS = 16


def _import_multimedia(work: Work) -> None:
    del work
    import PySide6.QtMultimedia  # noqa: F401


class ExcerptPlayer(QObject):
    """`started`, then `position_changed` once a frame with the milliseconds since the start, then `stopped`.

    `failed` comes instead, or in between, where the file can't be played. Where the computer has no sound output,
    `silent` comes with `started`, and time passes all the same.
    """

    started = Signal()
    position_changed = Signal(int)
    stopped = Signal()
    failed = Signal()
    silent = Signal()

    def __init__(self, run: Run, parent: QObject) -> None:
        super().__init__(parent)
        self._run = run
        self._path: Path | None = None
        self._looping = False
        self._fetching = False
        self._media: QMediaPlayer | None = None
        self._audio: QAudioOutput | None = None
        self._frames = QTimer(self, interval=FRAME_MS, timerType=Qt.TimerType.PreciseTimer)
        self._frames.timeout.connect(self._tell_position)

    @property
    def active(self) -> bool:
        """Whether something plays, or is about to."""
        return self._path is not None

    def play(self, path: Path) -> None:
        """Play the file at `path` from its start."""
        self.stop()
        self._path = path
        if self._media is not None:
            self._begin()
        elif not self._fetching:
            self._fetching = True
            self._run(_import_multimedia, self, self._make, self._give_up)

    def stop(self) -> None:
        """Stop, if something plays."""
        if self._path is None:
            return
        self._path = None
        self._frames.stop()
        if self._media is not None:
            self._media.stop()
        self.stopped.emit()

    def set_looping(self, looping: bool) -> None:
        """Begin again at the end, from now on."""
        self._looping = looping
        if self._media is not None:
            self._media.setLoops(self._loops())

    def _loops(self) -> int:
        # QMediaPlayer.Infinite and QMediaPlayer.Once, which are only known once QtMultimedia has been fetched.
        return -1 if self._looping else 1

    def _make(self, fetched: None) -> None:
        from PySide6.QtMultimedia import QMediaPlayer

        del fetched
        self._fetching = False
        media = QMediaPlayer(self)
        media.playbackStateChanged.connect(self._follow_state)
        media.errorOccurred.connect(self._fail)
        self._media = media
        self.set_looping(self._looping)
        if self._path is not None:
            self._begin()

    def _give_up(self, error: OmniHumanError) -> None:
        del error
        self._fetching = False
        self._fail()

    def _begin(self) -> None:
        if self._media is None or self._path is None:
            return
        self._find_output(self._media)
        url = QUrl.fromLocalFile(str(self._path))
        if self._media.source() != url:
            self._media.setSource(url)
        self._media.setPosition(0)
        self._media.play()
        self._frames.start()
        self.started.emit()
        if self._audio is None:
            self.silent.emit()

    def _find_output(self, media: QMediaPlayer) -> None:
        from PySide6.QtMultimedia import QAudioOutput, QMediaDevices

        # An output without a device complains from a thread of its own. Where Python hears such complaints, that thread
        # waits for the window's while `stop` makes the window's wait for it.
        if QMediaDevices.audioOutputs():
            self._audio = self._audio or QAudioOutput(self)
            self._audio.setDevice(QMediaDevices.defaultAudioOutput())
        else:
            self._audio = None
        media.setAudioOutput(cast("QAudioOutput", self._audio))

    def _tell_position(self) -> None:
        media = self._media
        if media is None or self._path is None:
            return
        self.position_changed.emit(media.position())
        # Without an output the player runs on at the end.
        if self._audio is None and 0 < media.duration() <= media.position():
            if self._looping:
                media.setPosition(0)
            else:
                self.stop()

    def _follow_state(self) -> None:
        if self._media is not None and self._path is not None and not self._media.isPlaying():
            # Later: the player is not to be touched from within its own signal.
            QTimer.singleShot(0, self, self._end)

    def _end(self) -> None:
        if self._media is not None and not self._media.isPlaying():
            self.stop()

    def _fail(self) -> None:
        if self._path is not None:
            QTimer.singleShot(0, self, self._tell_failure)

    def _tell_failure(self) -> None:
        self.stop()
        if self._media is not None:
            self._media.setSource(QUrl())
        self.failed.emit()
