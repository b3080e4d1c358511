"""Plays the video under the pointer, small and without sound: one at a time, once the pointer rests."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from omnihuman_desktop.ui.runtime.media_player import MediaPlayer

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QImage

    from omnihuman_desktop.domain.job import Job
    from omnihuman_desktop.ui.runtime.background import Run

DWELL_MS = 450
"""How long the pointer rests on a task before its video plays, in milliseconds."""


class HoverPreview(QObject):
    """`changed` carries the id of a task whose picture is another one now."""

    changed = Signal(str)

    def __init__(self, run: Run, parent: QObject) -> None:
        super().__init__(parent)
        self._run = run
        self._player: MediaPlayer | None = None
        self._pointed = ""
        self._video: Path | None = None
        self._playing = ""
        self._dwell = QTimer(self, singleShot=True, interval=DWELL_MS)
        self._dwell.timeout.connect(self._play)

    @property
    def playing_id(self) -> str:
        """The id of the task whose video plays; "" where none does."""
        return self._playing

    def point_at(self, job: Job | None) -> None:
        """Follow which task is under the pointer."""
        job_id = job.id if job is not None else ""
        if job_id == self._pointed:
            return
        self.stop()
        self._pointed = job_id
        self._video = job.video if job is not None and not job.active else None
        if self._video is not None:
            self._dwell.start()

    def image(self, job_id: str) -> QImage | None:
        """Return the frame of the task's video that plays; None where it does not, or not yet."""
        return self._player.frame() if self._player is not None and job_id and job_id == self._playing else None

    def stop(self) -> None:
        """Stop, and close the file. The pointer has to move to another task before one plays again."""
        self._dwell.stop()
        playing, self._playing, self._pointed = self._playing, "", ""
        if self._player is not None and playing:
            self._player.unload()
            self.changed.emit(playing)

    def release(self) -> None:
        """End the player with all of its threads."""
        self.stop()
        if self._player is not None:
            self._player.release()

    def _play(self) -> None:
        if self._video is None:
            return
        if self._player is None:
            self._player = MediaPlayer(self._run, self)
            self._player.set_sound(0.0, muted=True)
            self._player.set_loop(on=True)
            self._player.frame_changed.connect(lambda: self.changed.emit(self._playing))
        self._playing = self._pointed
        self._player.load(self._video)
        self._player.play()
