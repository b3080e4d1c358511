"""The selection and the sound edits, with their undo history."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from omnihuman_desktop.domain.voice import VoiceEdits
from omnihuman_desktop.lazy_dataclass import dataclass
from omnihuman_desktop.ui.text.formats import moment
from omnihuman_desktop.ui.voice.span import Span
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
    most_ms: int
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
        self._limited: tuple[int, bool] | None = None
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
        self._moved_edge = self._limited = None
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
        """Move the start (or end) of the selection to `at_ms`.

        The other edge follows if the maximum length demands it, unless the user has set it before: then this edge stops at
        the maximum length, and a message says so. Setting the same position again moves both.
        """
        span, wanted = self._view.span, (round(at_ms), start)
        far = self._is_far(span, round(at_ms), start=start)
        if far and self._moved_edge == (not start) and self._limited != wanted:
            self._limited = wanted
            self._view.change_span(span.with_edge(at_ms, start=start), kind, snaps=kind in _EDGES)
            self.show_message(self._describe_stop(start=start, typed=kind not in _EDGES))
            return
        self._moved_edge, self._limited = start, None
        self._view.change_span(span.with_fixed_edge(at_ms, start=start), kind, snaps=kind in _EDGES)

    def select(self, span: Span) -> None:
        """Select `span`, as one step."""
        self._moved_edge = self._limited = None
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

    @staticmethod
    def _is_far(span: Span, at_ms: int, *, start: bool) -> bool:
        length_ms = span.end_ms - at_ms if start else at_ms - span.start_ms
        return length_ms > span.most_ms

    def _describe_stop(self, *, start: bool, typed: bool) -> str:
        if start:
            text = (
                self.tr("Up to 35 s can be sent, so it starts at {0}. Type it again to move the end too.")
                if typed
                else self.tr("Up to 35 s can be sent, so it starts at {0}. Press I again to move the end too.")
            )
            return text.format(moment(self._view.span.start_ms))
        text = (
            self.tr("Up to 35 s can be sent, so it ends at {0}. Type it again to move the start too.")
            if typed
            else self.tr("Up to 35 s can be sent, so it ends at {0}. Press O again to move the start too.")
        )
        return text.format(moment(self._view.span.end_ms))

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
        self.show_message("")
        self._history.record(self._state(), kind if kind in _JOINED else "")

    def _restore(self, state: _State) -> None:
        self._moved_edge = self._limited = None
        span = Span.within(self._view.span.voice_ms, state.start_ms, state.end_ms, state.most_ms)
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
        return _State(span.start_ms, span.end_ms, self._edits, span.most_ms, self._pins_ms)
