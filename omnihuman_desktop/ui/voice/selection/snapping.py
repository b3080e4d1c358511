"""Selects by content: sentences, the best part, saving a billed second, and snapping edges to zero crossings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from omnihuman_desktop.ui.voice.selection.zero_crossings import ZeroCrossingSnap
from omnihuman_desktop.ui.voice.span import MAX_SELECTION_MS, Span

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QPushButton

    from omnihuman_desktop.ui.runtime.background import Run
    from omnihuman_desktop.ui.voice.selection.choices import VoiceChoices
    from omnihuman_desktop.ui.voice.waveform.timeline import Timeline

_EDGES = {"START": (True, False), "END": (False, True), "NEW": (True, True)}
"""Which edges are snapped after dragging which handle. A selection moved as a whole keeps its length."""


class SelectionSnapping(QObject):
    """Changes the selection in `choices` by the pauses and samples of the voice on `timeline`; `best` is a button."""

    def __init__(self, run: Run, timeline: Timeline, choices: VoiceChoices, best: QPushButton) -> None:
        super().__init__(timeline)
        self._timeline, self._choices, self._view = timeline, choices, timeline.waveform
        self._source: tuple[Path, int] | None = None
        self._crossings = ZeroCrossingSnap(run, self)
        self._crossings.found.connect(self._apply_crossings)
        self._view.span_settled.connect(self._settle)
        self._view.span_changed.connect(self._crossings.stop)
        self._view.sentence_requested.connect(self.select_sentence)
        self._best = best
        best.clicked.connect(self.select_best)
        timeline.offer.accepted.connect(self._save_second)
        timeline.pauses_found.connect(self._show_best)

    def begin(self, path: Path, track: int) -> None:
        """Use audio track number `track` of the file at `path`."""
        self._source = path, track
        self._crossings.stop()

    def select_sentence(self, at_ms: float) -> None:
        """Select the sentence at `at_ms`, from the pause before to the pause after."""
        pauses, span = self._view.scene.pauses, self._view.span
        if not pauses:
            self._choices.show_message(self.tr("No pauses found in this voice yet. Drag to select what you need."))
            return
        from omnihuman_desktop.media.audio.pauses import sentence_at

        self._select(*sentence_at(pauses, round(at_ms), span.voice_ms, MAX_SELECTION_MS))

    def select_best(self) -> None:
        """Select the best part."""
        if self._timeline.search.best is not None:
            self._select(*self._timeline.search.best)

    def _show_best(self) -> None:
        self._best.setVisible(self._timeline.search.best is not None and self._view.span.voice_ms > MAX_SELECTION_MS)

    def _select(self, start_ms: int, end_ms: int) -> None:
        self._choices.select(Span.within(self._view.span.voice_ms, start_ms, end_ms))

    def _save_second(self, end_ms: int) -> None:
        self._select(self._view.span.start_ms, end_ms)
        # The button disappears: move its focus to the waveform.
        self._view.setFocus()

    def _settle(self, kind: str, snaps: bool) -> None:
        if not snaps or self._source is None or kind not in _EDGES:
            return
        span, (start, end) = self._view.span, _EDGES[kind]
        edges = start and not self._in_pause(span.start_ms, start=True), end and not self._in_pause(span.end_ms, start=False)
        if any(edges):
            self._crossings.seek(*self._source, span, edges)

    def _in_pause(self, at_ms: int, *, start: bool) -> bool:
        from omnihuman_desktop.media.audio.pauses import snap

        return snap(self._view.scene.pauses, at_ms, 0, start=start) is not None

    def _apply_crossings(self, asked: Span, found: Span) -> None:
        if self._view.span == asked and found != asked and not self._view.pointer.busy:
            self._choices.snap(found)
