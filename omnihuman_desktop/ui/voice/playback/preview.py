"""Plays the selection exactly as it will be sent: cuts the excerpt when the selection changes, and plays it on request."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from omnihuman_desktop.domain.voice import VoiceEdits
from omnihuman_desktop.ui.voice.playback.excerpt_player import SPEEDS, ExcerptPlayer
from omnihuman_desktop.ui.voice.playback.excerpts import Excerpts, Wanted
from omnihuman_desktop.ui.voice.span import MAX_SELECTION_MS, MIN_SELECTION_MS

if TYPE_CHECKING:
    from pathlib import Path

    from omnihuman_desktop.domain.errors import OmniHumanError
    from omnihuman_desktop.media.audio.excerpt import Excerpt
    from omnihuman_desktop.ui.runtime.background import Run


class PreviewState(Enum):
    """The state of playback."""

    NOTHING = 0
    PREPARING = 1
    PLAYING = 2


class SelectionPreview(QObject):
    """Plays one selection. Positions are milliseconds in the voice.

    `excerpt_ready`: `excerpt` exists. `refused` carries the error if it can't be cut. `unplayable`: this computer can't play
    it. `silent`: it plays, but there is no audio output. `rerouted`: the output was disconnected, and playback continues on
    another one.
    """

    state_changed = Signal(object)
    position_changed = Signal(float)
    excerpt_ready = Signal()
    refused = Signal(object)
    unplayable = Signal()
    silent = Signal()
    rerouted = Signal()
    speed_changed = Signal(float)

    def __init__(self, run: Run, drafts_dir: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._state = PreviewState.NOTHING
        self._excerpts = Excerpts(run, drafts_dir, self)
        # Excerpts outside the selection are never sent, and must not replace those that are.
        self._outside_excerpts = Excerpts(run, drafts_dir / "asides", self)
        self._source = self._excerpts
        self._from_ms = 0.0
        self._player = ExcerptPlayer(run, self)
        self.set_looping = self._player.set_looping
        self.set_output = self._player.set_output
        self._excerpts.ready.connect(self._follow_excerpt)
        self._outside_excerpts.ready.connect(lambda: self._play_from(self._outside_excerpts))
        for source in (self._excerpts, self._outside_excerpts):
            source.failed.connect(self._refuse)
        self._player.started.connect(lambda: self._set_state(PreviewState.PLAYING))
        self._player.stopped.connect(lambda: self._set_state(PreviewState.NOTHING))
        self._player.failed.connect(self._fail)
        self._player.silent.connect(self.silent)
        self._player.rerouted.connect(self.rerouted)
        self._player.position_changed.connect(lambda at_ms: self.position_changed.emit(self._offset_ms + at_ms))

    @property
    def excerpt(self) -> Path | None:
        """The excerpt of the selection; None while it is not ready."""
        return self._excerpts.excerpt

    @property
    def cut(self) -> Excerpt | None:
        """The excerpt of the selection and what was found in it; None while it is not ready."""
        return self._excerpts.cut

    @property
    def state(self) -> PreviewState:
        """The present state."""
        return self._state

    @property
    def range_ms(self) -> tuple[int, int]:
        """Start and end, in the voice, of what is or would be played."""
        wanted = self._source.wanted
        return (wanted[1], wanted[2]) if wanted else (0, 0)

    @property
    def _offset_ms(self) -> int:
        """The position in the voice where the excerpt begins: silence may have been trimmed at its start."""
        cut = self._source.cut
        return self.range_ms[0] + (cut.trimmed_start_ms if cut else 0)

    @property
    def of_selection(self) -> bool:
        """Whether the selection is played, as it is sent."""
        return self._source is self._excerpts

    @property
    def speed(self) -> float:
        """The playback speed, as a factor."""
        return self._player.speed

    def select(self, wanted: Wanted | None) -> None:
        """Set another selection, or none: playback stops, and the excerpt is cut after a short delay."""
        if wanted != self._excerpts.wanted:
            self.stop()
            self._excerpts.request(wanted)
        if wanted is None:
            self._outside_excerpts.request(None)

    def set_edits(self, edits: VoiceEdits) -> None:
        """Set the edits of the selection; playback stops."""
        self.stop()
        self._excerpts.set_edits(edits)
        self._outside_excerpts.set_edits(VoiceEdits(track=edits.track))

    def toggle(self) -> None:
        """Play the selection as soon as its excerpt is ready, or stop."""
        if self._state is not PreviewState.NOTHING:
            self.stop()
            return
        self._play_source(self._excerpts, 0)

    def play_from(self, at_ms: float, voice_ms: int) -> None:
        """Play from `at_ms` in a voice of `voice_ms`, to the end of the selection; past it, up to its maximum length.

        Inside the selection the excerpt is played, elsewhere the voice without edits.
        """
        self.stop()
        wanted = self._excerpts.wanted
        if wanted is None:
            return
        voice, start_ms, end_ms = wanted
        if start_ms <= at_ms < end_ms:
            self._play_source(self._excerpts, at_ms - start_ms)
            return
        until_ms = end_ms if at_ms < start_ms else voice_ms
        first_ms = max(0, min(round(at_ms), until_ms - MIN_SELECTION_MS))
        self._outside_excerpts.request((voice, first_ms, min(until_ms, first_ms + MAX_SELECTION_MS)))
        self._play_source(self._outside_excerpts, 0)

    def change_speed(self, steps: int) -> None:
        """Change the speed by `steps` of `SPEEDS`; negative is slower."""
        place = SPEEDS.index(self._player.speed) + steps
        self.set_speed(SPEEDS[min(max(0, place), len(SPEEDS) - 1)])

    def set_speed(self, speed: float) -> None:
        """Set the speed, one of `SPEEDS`."""
        if speed != self._player.speed:
            self._player.set_speed(speed)
            self.speed_changed.emit(speed)

    def stop(self) -> None:
        """Stop playback."""
        self._player.stop()
        self._set_state(PreviewState.NOTHING)

    def _play_source(self, source: Excerpts, from_ms: float) -> None:
        self._source, self._from_ms = source, from_ms
        self._set_state(PreviewState.PREPARING)
        if source.excerpt is not None:
            self._start(source.excerpt)
        else:
            source.cut_now()

    def _start(self, excerpt: Path) -> None:
        # `_from_ms` counts from the selection's start.
        self._player.play(excerpt, max(0.0, self._from_ms - (self._offset_ms - self.range_ms[0])))

    def _set_state(self, state: PreviewState) -> None:
        if state is not self._state:
            self._state = state
            self.state_changed.emit(state)

    def _follow_excerpt(self) -> None:
        self.excerpt_ready.emit()
        self._play_from(self._excerpts)

    def _play_from(self, source: Excerpts) -> None:
        if source is self._source and self._state is PreviewState.PREPARING and source.excerpt is not None:
            self._start(source.excerpt)

    def _refuse(self, error: OmniHumanError) -> None:
        self.stop()
        self.refused.emit(error)

    def _fail(self) -> None:
        self.stop()
        self._source.cut_again()
        self.unplayable.emit()
