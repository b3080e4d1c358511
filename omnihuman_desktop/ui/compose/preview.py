"""Hearing the selection before it is sent: the excerpt is cut while the selection rests, and played when asked for."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from omnihuman_desktop.ui.compose.excerpt_player import ExcerptPlayer
from omnihuman_desktop.ui.compose.excerpts import Excerpts, Wanted

if TYPE_CHECKING:
    from pathlib import Path

    from omnihuman_desktop.domain.errors import OmniHumanError
    from omnihuman_desktop.ui.background import Run


class Hearing(Enum):
    """What is to be heard."""

    NOTHING = 0
    PREPARING = 1
    PLAYING = 2


class Preview(QObject):
    """One selection at a time. Positions are milliseconds since the selection's start.

    `excerpt_ready`: `excerpt` lies there. `refused`: it can't be cut, with the error. `unplayable`: this computer can't
    play it. `silent`: it plays, but this computer has no sound output.
    """

    hearing_changed = Signal(object)
    position_changed = Signal(int)
    excerpt_ready = Signal()
    refused = Signal(object)
    unplayable = Signal()
    silent = Signal()

    def __init__(self, run: Run, drafts_dir: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._hearing = Hearing.NOTHING
        self._excerpts = Excerpts(run, drafts_dir, self)
        self._player = ExcerptPlayer(run, self)
        self.set_looping = self._player.set_looping
        self._excerpts.ready.connect(self._take_excerpt)
        self._excerpts.failed.connect(self._refuse)
        self._player.started.connect(lambda: self._set_hearing(Hearing.PLAYING))
        self._player.stopped.connect(lambda: self._set_hearing(Hearing.NOTHING))
        self._player.failed.connect(self._fail)
        self._player.silent.connect(self.silent)
        self._player.position_changed.connect(self.position_changed)

    @property
    def excerpt(self) -> Path | None:
        """The excerpt of the present selection; None while it is not ready."""
        return self._excerpts.excerpt

    @property
    def hearing(self) -> Hearing:
        """What is to be heard now."""
        return self._hearing

    def select(self, wanted: Wanted | None) -> None:
        """Another selection, or none: what plays is stopped, and its excerpt is cut as soon as it rests."""
        if wanted != self._excerpts.wanted:
            self.stop()
            self._excerpts.want(wanted)

    def toggle(self) -> None:
        """Play the selection, as soon as its excerpt is ready; stop where it plays."""
        if self._hearing is not Hearing.NOTHING:
            self.stop()
            return
        self._set_hearing(Hearing.PREPARING)
        if self._excerpts.excerpt is not None:
            self._player.play(self._excerpts.excerpt)
        else:
            self._excerpts.hurry()

    def stop(self) -> None:
        """Be silent."""
        self._player.stop()
        self._set_hearing(Hearing.NOTHING)

    def _set_hearing(self, hearing: Hearing) -> None:
        if hearing is not self._hearing:
            self._hearing = hearing
            self.hearing_changed.emit(hearing)

    def _take_excerpt(self) -> None:
        self.excerpt_ready.emit()
        if self._hearing is Hearing.PREPARING and self._excerpts.excerpt is not None:
            self._player.play(self._excerpts.excerpt)

    def _refuse(self, error: OmniHumanError) -> None:
        self.stop()
        self.refused.emit(error)

    def _fail(self) -> None:
        self.stop()
        self._excerpts.again()
        self.unplayable.emit()
