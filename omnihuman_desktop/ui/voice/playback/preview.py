"""Hearing the selection before it is sent: the excerpt is cut while the selection rests, and played when asked for."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from omnihuman_desktop.domain.voice import VoiceEdits
from omnihuman_desktop.ui.voice.playback.excerpt_player import SPEEDS, ExcerptPlayer
from omnihuman_desktop.ui.voice.playback.excerpts import Excerpts, Wanted
from omnihuman_desktop.ui.voice.span import LEAST_MS, MOST_MS

if TYPE_CHECKING:
    from pathlib import Path

    from omnihuman_desktop.domain.errors import OmniHumanError
    from omnihuman_desktop.media.audio.excerpt import Excerpt
    from omnihuman_desktop.ui.runtime.background import Run


class PreviewState(Enum):
    """What is to be heard."""

    NOTHING = 0
    PREPARING = 1
    PLAYING = 2


class SelectionPreview(QObject):
    """One selection at a time. Positions are milliseconds in the voice.

    `excerpt_ready`: `excerpt` lies there. `refused`: it can't be cut, with the error. `unplayable`: this computer can't
    play it. `silent`: it plays, but this computer has no sound output. `rerouted`: the output has vanished, and the sound
    goes on through another one.
    """

    hearing_changed = Signal(object)
    position_changed = Signal(float)
    excerpt_ready = Signal()
    refused = Signal(object)
    unplayable = Signal()
    silent = Signal()
    rerouted = Signal()
    speed_changed = Signal(float)

    def __init__(self, run: Run, drafts_dir: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._hearing = PreviewState.NOTHING
        self._excerpts = Excerpts(run, drafts_dir, self)
        # What is heard beside the selection is never sent, and must not push out what is.
        self._asides = Excerpts(run, drafts_dir / "asides", self)
        self._source = self._excerpts
        self._from_ms = 0.0
        self._player = ExcerptPlayer(run, self)
        self.set_looping = self._player.set_looping
        self.set_output = self._player.set_output
        self._excerpts.ready.connect(self._take_excerpt)
        self._asides.ready.connect(lambda: self._play_from(self._asides))
        for source in (self._excerpts, self._asides):
            source.failed.connect(self._refuse)
        self._player.started.connect(lambda: self._set_hearing(PreviewState.PLAYING))
        self._player.stopped.connect(lambda: self._set_hearing(PreviewState.NOTHING))
        self._player.failed.connect(self._fail)
        self._player.silent.connect(self.silent)
        self._player.rerouted.connect(self.rerouted)
        self._player.position_changed.connect(lambda at_ms: self.position_changed.emit(self._offset_ms + at_ms))

    @property
    def excerpt(self) -> Path | None:
        """The excerpt of the present selection; None while it is not ready."""
        return self._excerpts.excerpt

    @property
    def cut(self) -> Excerpt | None:
        """The excerpt of the present selection, and what was found in it; None while it is not ready."""
        return self._excerpts.cut

    @property
    def hearing(self) -> PreviewState:
        """What is to be heard now."""
        return self._hearing

    @property
    def range_ms(self) -> tuple[int, int]:
        """Start and end, in the voice, of what is heard or would be."""
        wanted = self._source.wanted
        return (wanted[1], wanted[2]) if wanted else (0, 0)

    @property
    def _offset_ms(self) -> int:
        """Where in the voice the file that is heard begins: silence may have been left out at its start."""
        cut = self._source.cut
        return self.range_ms[0] + (cut.trimmed_start_ms if cut else 0)

    @property
    def of_selection(self) -> bool:
        """Whether what is heard is the selection, as it is sent."""
        return self._source is self._excerpts

    @property
    def speed(self) -> float:
        """How fast it plays, as a factor."""
        return self._player.speed

    def select(self, wanted: Wanted | None) -> None:
        """Another selection, or none: what plays is stopped, and its excerpt is cut as soon as it rests."""
        if wanted != self._excerpts.wanted:
            self.stop()
            self._excerpts.want(wanted)
        if wanted is None:
            self._asides.want(None)

    def set_edits(self, edits: VoiceEdits) -> None:
        """What is done to the selection: what plays is stopped where that changes."""
        self.stop()
        self._excerpts.set_edits(edits)
        self._asides.set_edits(VoiceEdits(track=edits.track))

    def toggle(self) -> None:
        """Play the selection, as soon as its excerpt is ready; stop where it plays."""
        if self._hearing is not PreviewState.NOTHING:
            self.stop()
            return
        self._hear(self._excerpts, 0)

    def play_from(self, at_ms: float, voice_ms: int) -> None:
        """Play from `at_ms` in a voice of `voice_ms`: to the selection's end; past it, as much as a selection may be.

        Within the selection it is the excerpt that plays; elsewhere it is the voice as it stands there.
        """
        self.stop()
        wanted = self._excerpts.wanted
        if wanted is None:
            return
        voice, start_ms, end_ms = wanted
        if start_ms <= at_ms < end_ms:
            self._hear(self._excerpts, at_ms - start_ms)
            return
        until_ms = end_ms if at_ms < start_ms else voice_ms
        first_ms = max(0, min(round(at_ms), until_ms - LEAST_MS))
        self._asides.want((voice, first_ms, min(until_ms, first_ms + MOST_MS)))
        self._hear(self._asides, 0)

    def change_speed(self, steps: int) -> None:
        """Play faster by so many of `SPEEDS`, slower where negative."""
        place = SPEEDS.index(self._player.speed) + steps
        self.set_speed(SPEEDS[min(max(0, place), len(SPEEDS) - 1)])

    def set_speed(self, speed: float) -> None:
        """Play at `speed`, one of `SPEEDS`, now and from now on."""
        if speed != self._player.speed:
            self._player.set_speed(speed)
            self.speed_changed.emit(speed)

    def stop(self) -> None:
        """Be silent."""
        self._player.stop()
        self._set_hearing(PreviewState.NOTHING)

    def _hear(self, source: Excerpts, from_ms: float) -> None:
        self._source, self._from_ms = source, from_ms
        self._set_hearing(PreviewState.PREPARING)
        if source.excerpt is not None:
            self._start(source.excerpt)
        else:
            source.hurry()

    def _start(self, excerpt: Path) -> None:
        # `_from_ms` counts from the selection's start.
        self._player.play(excerpt, max(0.0, self._from_ms - (self._offset_ms - self.range_ms[0])))

    def _set_hearing(self, hearing: PreviewState) -> None:
        if hearing is not self._hearing:
            self._hearing = hearing
            self.hearing_changed.emit(hearing)

    def _take_excerpt(self) -> None:
        self.excerpt_ready.emit()
        self._play_from(self._excerpts)

    def _play_from(self, source: Excerpts) -> None:
        if source is self._source and self._hearing is PreviewState.PREPARING and source.excerpt is not None:
            self._start(source.excerpt)

    def _refuse(self, error: OmniHumanError) -> None:
        self.stop()
        self.refused.emit(error)

    def _fail(self) -> None:
        self.stop()
        self._source.again()
        self.unplayable.emit()
