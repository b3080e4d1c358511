"""What the creator has chosen of the voice: the selection and what is done to it, with the way back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from omnihuman_desktop.domain.voice import VoiceEdits
from omnihuman_desktop.ui.text.formats import moment
from omnihuman_desktop.ui.voice.span import MOST_MS, Span
from omnihuman_desktop.ui.widgets.undo_history import ValueHistory, is_redo_key, is_undo_key

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

    from omnihuman_desktop.ui.voice.waveform.view import WaveformView

_EDGES = ("START", "END")
_JOINED = ("move", "type")
"""Kinds of steps that are one where they follow each other quickly."""


@dataclass(frozen=True)
class _State:
    start_ms: int
    end_ms: int
    edits: VoiceEdits


class VoiceChoices(QObject):
    """Keeps the selection on `view`, and the edits.

    `changed`: the selection or the edits are others, by hand, also while a drag goes on. `edits_changed`: the edits are
    others, by hand or by undoing. `told`: a sentence about what was just chosen; empty where there is nothing to say.
    """

    changed = Signal()
    edits_changed = Signal()
    told = Signal(str)

    def __init__(self, view: WaveformView, parent: QObject) -> None:
        super().__init__(parent)
        self._view = view
        self._edits = VoiceEdits()
        self._held: bool | None = None
        self._stopped: tuple[int, bool] | None = None
        self._said = ""
        self._history = ValueHistory(self._state())
        view.span_changed.connect(self.changed)
        view.span_settled.connect(self._settle)
        view.marked.connect(self.mark)

    @property
    def edits(self) -> VoiceEdits:
        """What is done to the selection."""
        return self._edits

    @property
    def can_undo(self) -> bool:
        """Whether there is a way back."""
        return self._history.can_undo

    @property
    def can_redo(self) -> bool:
        """Whether something was undone, and nothing else done since."""
        return self._history.can_redo

    def begin(self) -> None:
        """Another voice: what is chosen now is where the history begins."""
        self._held = self._stopped = None
        self._history.reset(self._state())

    def amend(self) -> None:
        """The voice turned out longer or shorter, and took the selection along."""
        self._history.amend(self._state())

    def set_edits(self, edits: VoiceEdits) -> None:
        """Take edits from a draft: no step."""
        self._edits = edits
        self.amend()
        self.edits_changed.emit()

    def change_edits(self, edits: VoiceEdits) -> None:
        """Take edits from the creator's hand."""
        if edits != self._edits:
            self._edits = edits
            self._history.record(self._state())
            self.edits_changed.emit()
            self.changed.emit()

    def mark(self, start: bool) -> None:
        """The selection starts (or else ends) at the playhead."""
        self.place(self._view.playhead_ms, start=start, kind="START" if start else "END")

    def place(self, at_ms: float, *, start: bool, kind: str = "type") -> None:
        """The selection starts (or else ends) at `at_ms`.

        The other edge goes along where it must, unless it was itself put there before: then this one stops as far from it
        as may be, and says so. Put to the same place again, it is placed for certain.
        """
        span, wanted = self._view.span, (round(at_ms), start)
        far = self._is_far(span, round(at_ms), start=start)
        if far and self._held == (not start) and self._stopped != wanted:
            self._stopped = wanted
            self._view.change_span(span.with_edge(at_ms, start=start), kind, snaps=kind in _EDGES)
            self.tell(self._tell_stop(start=start, typed=kind not in _EDGES))
            return
        self._held, self._stopped = start, None
        self._view.change_span(span.placed(at_ms, start=start), kind, snaps=kind in _EDGES)

    def select(self, span: Span) -> None:
        """Select `span`, as one step."""
        self._held = self._stopped = None
        self._view.change_span(span)

    def refine(self, span: Span) -> None:
        """What was selected last is `span` more finely: no step of its own."""
        self._view.set_span(span)
        self.amend()
        self.changed.emit()

    def act_of(self, event: QKeyEvent) -> Callable[[], None] | None:
        """What the key undoes or does again; None where it does neither, or there is nothing."""
        if is_undo_key(event):
            return self.undo if self.can_undo else None
        return self.redo if is_redo_key(event) and self.can_redo else None

    def undo(self) -> None:
        """Take the last step back."""
        if self._history.undo():
            self._restore(self._history.value)

    def redo(self) -> None:
        """Do again what was taken back."""
        if self._history.redo():
            self._restore(self._history.value)

    @staticmethod
    def _is_far(span: Span, at_ms: int, *, start: bool) -> bool:
        length_ms = span.end_ms - at_ms if start else at_ms - span.start_ms
        return length_ms > MOST_MS

    def _tell_stop(self, *, start: bool, typed: bool) -> str:
        if start:
            text = self.tr("Up to 35 s can be sent, so it starts at {0}. {1} to move the end too.")
            again = self.tr("Type it again") if typed else self.tr("Press I again")
            return text.format(moment(self._view.span.start_ms), again)
        text = self.tr("Up to 35 s can be sent, so it ends at {0}. {1} to move the start too.")
        again = self.tr("Type it again") if typed else self.tr("Press O again")
        return text.format(moment(self._view.span.end_ms), again)

    def tell(self, sentence: str) -> None:
        """Say something about what was just chosen, until something else is."""
        if sentence != self._said:
            self._said = sentence
            self.told.emit(sentence)

    def _settle(self, kind: str, _snaps: bool) -> None:
        if kind in _EDGES:
            self._held = kind == "START"
        elif kind in ("BODY", "NEW", "move"):
            self._held = None
        self.tell("")
        self._history.record(self._state(), kind if kind in _JOINED else "")

    def _restore(self, state: _State) -> None:
        self._held = self._stopped = None
        span = Span.within(self._view.span.voice_ms, state.start_ms, state.end_ms)
        had_edits, self._edits = self._edits, state.edits
        if span != self._view.span:
            self._view.set_span(span)
            self._view.bring(span.start_ms, span.end_ms)
        if had_edits != self._edits:
            self.edits_changed.emit()
        self.tell("")
        self.changed.emit()

    def _state(self) -> _State:
        span = self._view.span
        return _State(span.start_ms, span.end_ms, self._edits)
