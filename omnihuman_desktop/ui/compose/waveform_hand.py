"""The pointer on the waveform: it drags the window and its edges, draws a new one, pans, and puts the playhead."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer

from omnihuman_desktop.ui.compose.selection import Span, by_hand

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent

    from omnihuman_desktop.ui.compose.waveform_view import WaveformView

GRIP = 6
"""How near to an edge of the selection the pointer takes its handle, in pixels."""

STILL = 3
"""How far the pointer may move in a click, in pixels."""

REACH = 8
"""How near to a pause an edge is drawn to it, in pixels."""

BEYOND = 24
"""How far past the end of the view the pointer still makes the view run faster, in pixels."""

RUN_MS = 30


class Grip(Enum):
    """What the pointer holds, or could."""

    NONE = 0
    START = 1
    END = 2
    BODY = 3
    NEW = 4
    VIEW = 5


class Hand(QObject):
    """One drag at a time on `view`."""

    def __init__(self, view: WaveformView) -> None:
        super().__init__(view)
        self._view = view
        self._grip, self._dragged, self._free = Grip.NONE, False, False
        self._pressed_x = self._last_x = 0.0
        self._pressed_ms = self._offset_ms = 0.0
        self._before = view.span
        # At the end of the view it goes on while the pointer rests.
        self._run = QTimer(self, interval=RUN_MS)
        self._run.timeout.connect(self._drag)

    @property
    def busy(self) -> bool:
        """Whether something is being dragged."""
        return self._grip is not Grip.NONE and self._dragged

    def press(self, event: QMouseEvent) -> bool:
        """Take hold of what lies under the pointer. False where this button holds nothing."""
        view, x = self._view, event.position().x()
        if not view.span.voice_ms:
            return False
        if event.button() is Qt.MouseButton.MiddleButton:
            self._grip = Grip.VIEW
            view.setCursor(Qt.CursorShape.ClosedHandCursor)
        elif event.button() is Qt.MouseButton.LeftButton:
            self._grip = self._take(x, extending=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        else:
            return False
        self._dragged, self._before = False, view.span
        self._pressed_x = self._last_x = x
        self._pressed_ms = view.ms_at(x)
        edge_ms = view.span.end_ms if self._grip is Grip.END else view.span.start_ms
        self._offset_ms = self._pressed_ms - edge_ms if abs(view.x_of(edge_ms) - x) <= GRIP or self._grip is Grip.BODY else 0.0
        return True

    def move(self, event: QMouseEvent) -> None:
        """Drag what is held; otherwise show what could be."""
        view, x = self._view, event.position().x()
        self._free = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if self._grip is Grip.NONE:
            view.show_cursor(self.grip_at(x))
            return
        if not self._dragged and abs(self._pressed_x - x) < STILL:
            return
        self._dragged = True
        if self._grip is Grip.VIEW:
            view.scroll_by((self._last_x - x) * view.pixel_ms)
            self._last_x = x
            return
        self._last_x = max(-BEYOND, min(x, view.width() + BEYOND))
        outside = not 0 <= x < view.width()
        if outside != self._run.isActive():
            (self._run.start if outside else self._run.stop)()
        self._drag()

    def release(self, event: QMouseEvent) -> None:
        """Let go. A click that moved nothing puts the playhead there."""
        view, grip, dragged = self._view, self._grip, self._dragged
        self._grip, self._dragged = Grip.NONE, False
        self._run.stop()
        view.set_hint(None)
        view.show_cursor(self.grip_at(event.position().x()))
        if grip is Grip.NONE or grip is Grip.VIEW:
            return
        if dragged:
            view.span_settled.emit(grip.name, not self._free)
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            view.change_span(view.span.with_edge(self._place(self._pressed_ms), start=grip is Grip.START))
        else:
            view.set_playhead(view.ms_at(event.position().x()))

    def cancel(self) -> bool:
        """Put back what is being dragged. False where nothing is."""
        if not self.busy or self._grip is Grip.VIEW:
            return False
        self._grip, self._dragged = Grip.NONE, False
        self._run.stop()
        self._view.set_hint(None)
        self._view.drag_span(self._before)
        return True

    def grip_at(self, x: float) -> Grip:
        """What the left button would take at `x`."""
        view = self._view
        if not view.span.voice_ms:
            return Grip.NONE
        start_x, end_x = view.x_of(view.span.start_ms), view.x_of(view.span.end_ms)
        # In a window that is drawn very narrow, its body must stay within reach.
        grip = min(GRIP, max(2.0, (end_x - start_x) / 4))
        if abs(x - start_x) <= grip:
            return Grip.START
        if abs(x - end_x) <= grip:
            return Grip.END
        return Grip.BODY if start_x < x < end_x else Grip.NEW

    def _take(self, x: float, *, extending: bool) -> Grip:
        if not extending:
            return self.grip_at(x)
        span, at_ms = self._view.span, self._view.ms_at(x)
        return Grip.START if abs(at_ms - span.start_ms) < abs(at_ms - span.end_ms) else Grip.END

    def _place(self, at_ms: float) -> int:
        return by_hand(at_ms, self._view.pixel_ms)

    def _drag(self) -> None:
        view, at_ms = self._view, self._view.ms_at(self._last_x)
        if self._grip is Grip.BODY:
            span = view.span.moved_to(self._place(at_ms - self._offset_ms))
            view.drag_span(span)
            if span.length_ms <= view.viewport.span_ms:
                view.bring(span.start_ms, span.end_ms)
            return
        edge_ms = self._place(at_ms - self._offset_ms)
        if self._grip is Grip.NEW:
            start = at_ms < self._pressed_ms
            span = Span.drawn(view.span.voice_ms, self._place(self._pressed_ms), edge_ms)
        else:
            start = self._grip is Grip.START
            span = view.span.with_edge(edge_ms, start=start)
        view.drag_span(span)
        edge_ms = span.start_ms if start else span.end_ms
        view.bring(edge_ms, edge_ms)
