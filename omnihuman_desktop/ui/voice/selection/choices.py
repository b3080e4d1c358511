"""The selection and the sound edits, with their undo history."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from omnihuman_desktop.domain.voice import VoiceEdits
from omnihuman_desktop.lazy_dataclass import dataclass
from omnihuman_desktop.ui.voice.span import MAX_SELECTION_MS, Span
from omnihuman_desktop.ui.widgets.undo_history import ValueHistory, is_redo_key, is_undo_key

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

    from omnihuman_desktop.ui.voice.waveform.view import WaveformView

_EDGES = ("START", "END")
_JOINED = ("move", "type")
"""Kinds of steps that are merged into one undo step if they follow each other quickly."""


@dataclass(frozen=True)
class _State:
    start_ms: int
    end_ms: int
    edits: VoiceEdits
    pins_ms: tuple[int, ...]


class VoiceChoices(QObject):
    """Records changes of the selection on `view` and of the edits.

    `changed` is emitted when the user changes the selection or the edits, also during a drag; `edits_changed` when the edits
    change, by the user or by undo. `message_changed` carries a message about the last change, empty for none.
    """

    changed = Signal()
    edits_changed = Signal()
    message_changed = Signal(str)

    def __init__(self, view: WaveformView, parent: QObject) -> None:
        super().__init__(parent)
        self._view = view
        self._edits = VoiceEdits()
        self._pins_ms: tuple[int, ...] = ()
        self._moved_edge: bool | None = None
        self._keeps_end = False
        self._message = ""
        self._history = ValueHistory(self._state())
        view.span_changed.connect(self.changed)
        view.span_settled.connect(self._settle)
        view.marked.connect(self.mark_edge)

    @property
    def edits(self) -> VoiceEdits:
        """The edits of the selection's sound."""
        return self._edits

    @property
    def pins_ms(self) -> tuple[int, ...]:
        """The borders between the parts of a film that the user has placed."""
        return self._pins_ms

    def set_pins(self, pins_ms: tuple[int, ...]) -> None:
        """Place the borders between the parts of a film, as one step."""
        if pins_ms != self._pins_ms:
            self._pins_ms = pins_ms
            self._history.record(self._state())
            self.changed.emit()

    def restore_pins(self, pins_ms: tuple[int, ...]) -> None:
        """Place the borders between the parts of a film, without an undo step, e.g. from a draft."""
        self._pins_ms = pins_ms
        self.amend()
        self.changed.emit()

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to undo."""
        return self._history.can_undo

    @property
    def can_redo(self) -> bool:
        """Whether there is a step to redo."""
        return self._history.can_redo

    def begin(self) -> None:
        """Start a new history with the present state, for another voice."""
        self._moved_edge = None
        self._pins_ms = ()
        self._history.reset(self._state())

    def amend(self) -> None:
        """Replace the present state of the history without a step, e.g. after the voice turned out longer or shorter."""
        self._history.amend(self._state())

    def set_edits(self, edits: VoiceEdits) -> None:
        """Set the edits without an undo step, e.g. from a draft."""
        self._edits = edits
        self.amend()
        self.edits_changed.emit()

    def change_edits(self, edits: VoiceEdits) -> None:
        """Set the edits as an undo step."""
        if edits != self._edits:
            self._edits = edits
            self._history.record(self._state())
            self.edits_changed.emit()
            self.changed.emit()

    def mark_edge(self, start: bool) -> None:
        """Move the start (or end) of the selection to the playhead."""
        self.set_edge(self._view.playhead_ms, start=start, kind="START" if start else "END")

    def set_edge(self, at_ms: float, *, start: bool, kind: str = "type") -> None:
        """Move the start (or end) of the selection to `at_ms`. More than one task takes becomes a film.

        But a new start takes along an end that the user has not set: to look for another beginning makes no film.
        """
        span, moved_end = self._view.span, self._moved_edge is False
        self._moved_edge = start
        if start and not moved_end and not span.is_film and span.end_ms - at_ms > MAX_SELECTION_MS:
            span = span.moved_to(at_ms)
        self._view.change_span(span.with_fixed_edge(at_ms, start=start), kind, snaps=kind in _EDGES)
        self._keeps_end = not start

    def select_all(self) -> None:
        """Select the whole voice: a film, if it is longer than one task takes."""
        span = self._view.span
        self.select(Span.within(span.voice_ms, 0, span.voice_ms))

    def keep_short(self) -> None:
        """Select no more than one task takes, from the edge that the user has placed last."""
        self.select(self._view.span.kept_short(keeps_end=self._keeps_end))

    def select(self, span: Span) -> None:
        """Select `span`, as one step."""
        self._moved_edge = None
        self._view.change_span(span)

    def snap(self, span: Span) -> None:
        """Replace the last selection by `span`, which is snapped to zero crossings, without a step of its own."""
        self._view.set_span(span)
        self.amend()
        self.changed.emit()

    def command_for(self, event: QKeyEvent) -> Callable[[], None] | None:
        """Return the undo or redo command of a key; None if it has none."""
        if is_undo_key(event):
            return self.undo if self.can_undo else None
        return self.redo if is_redo_key(event) and self.can_redo else None

    def undo(self) -> None:
        """Undo the last step."""
        if self._history.undo():
            self._restore(self._history.value)

    def redo(self) -> None:
        """Redo the step that was undone last."""
        if self._history.redo():
            self._restore(self._history.value)

    def show_message(self, sentence: str) -> None:
        """Show a message about the last change until the next one; empty hides it."""
        if sentence != self._message:
            self._message = sentence
            self.message_changed.emit(sentence)

    def _settle(self, kind: str, _snaps: bool) -> None:
        if kind in _EDGES:
            self._moved_edge = kind == "START"
        elif kind in ("BODY", "NEW", "move"):
            self._moved_edge = None
        self._keeps_end = kind == "START"
        self.show_message("")
        self._history.record(self._state(), kind if kind in _JOINED else "")

    def _restore(self, state: _State) -> None:
        self._moved_edge = None
        span = Span.within(self._view.span.voice_ms, state.start_ms, state.end_ms)
        had_edits, self._edits = self._edits, state.edits
        self._pins_ms = state.pins_ms
        if span != self._view.span:
            self._view.set_span(span)
            self._view.scroll_into_view(span.start_ms, span.end_ms)
        if had_edits != self._edits:
            self.edits_changed.emit()
        self.show_message("")
        self.changed.emit()

    def _state(self) -> _State:
        span = self._view.span
        return _State(span.start_ms, span.end_ms, self._edits, self._pins_ms)
