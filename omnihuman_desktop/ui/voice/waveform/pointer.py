"""The pointer on the waveform: it drags the window and its edges, draws a new one, pans, and puts the playhead."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer

from omnihuman_desktop.ui.voice.span import Span, by_hand
from omnihuman_desktop.ui.voice.waveform.viewport import ZOOM_STEP

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent, QWheelEvent

    from omnihuman_desktop.ui.voice.waveform.canvas import WaveformCanvas

GRIP = 6
"""How near to an edge of the selection the pointer takes its handle, in pixels."""

STILL = 3
"""How far the pointer may move in a click, in pixels."""

REACH = 8
"""How near to a pause an edge is drawn to it, in pixels."""

BEYOND = 24
"""How far past the end of the view the pointer still makes the view run faster, in pixels."""

RUN_MS = 30


class DragHandle(Enum):
    """What the pointer holds, or could."""

    NONE = 0
    START = 1
    END = 2
    BODY = 3
    NEW = 4
    VIEW = 5


class WaveformPointer(QObject):
    """One drag at a time on `view`."""

    def __init__(self, view: WaveformCanvas) -> None:
        super().__init__(view)
        self._view = view
        self._grip, self._dragged, self._free = DragHandle.NONE, False, False
        self._pressed_x = self._last_x = 0.0
        self._pressed_ms = self._offset_ms = 0.0
        self._before = view.span
        # At the end of the view it goes on while the pointer rests.
        self._run = QTimer(self, interval=RUN_MS)
        self._run.timeout.connect(self._drag)

    @property
    def busy(self) -> bool:
        """Whether something is being dragged."""
        return self._grip is not DragHandle.NONE and self._dragged

    def press(self, event: QMouseEvent) -> bool:
        """Take hold of what lies under the pointer. False where this button holds nothing."""
        view, x = self._view, event.position().x()
        if not view.span.voice_ms:
            return False
        if event.button() is Qt.MouseButton.MiddleButton:
            self._grip = DragHandle.VIEW
            view.setCursor(Qt.CursorShape.ClosedHandCursor)
        elif event.button() is Qt.MouseButton.LeftButton:
            self._grip = self._take(x, extending=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        else:
            return False
        self._dragged, self._before = False, view.span
        self._pressed_x = self._last_x = x
        self._pressed_ms = view.ms_at(x)
        edge_ms = view.span.end_ms if self._grip is DragHandle.END else view.span.start_ms
        self._offset_ms = (
            self._pressed_ms - edge_ms if abs(view.x_of(edge_ms) - x) <= GRIP or self._grip is DragHandle.BODY else 0.0
        )
        return True

    def move(self, event: QMouseEvent) -> None:
        """Drag what is held; otherwise show what could be."""
        view, x = self._view, event.position().x()
        self._free = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if self._grip is DragHandle.NONE:
            self._show_cursor(self.grip_at(x))
            return
        if not self._dragged and abs(self._pressed_x - x) < STILL:
            return
        self._dragged = True
        if self._grip is DragHandle.VIEW:
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
        self._grip, self._dragged = DragHandle.NONE, False
        self._run.stop()
        view.set_hint(None)
        self._show_cursor(self.grip_at(event.position().x()))
        if grip is DragHandle.NONE or grip is DragHandle.VIEW:
            return
        if dragged:
            view.span_settled.emit(grip.name, not self._free)
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            view.change_span(view.span.with_edge(self._place(self._pressed_ms), start=grip is DragHandle.START))
        else:
            view.set_playhead(view.ms_at(event.position().x()))

    def turn(self, event: QWheelEvent) -> None:
        """Scroll; with Ctrl, zoom to the pointer. A touchpad moves the view with the fingers, a wheel's notch glides."""
        view, pixels, turn = self._view, event.pixelDelta(), event.angleDelta().y() or -event.angleDelta().x()
        fine = not pixels.isNull()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            factor = 2 ** (pixels.y() / 150) if fine else ZOOM_STEP ** (turn / 120)
            view.zoom_by(factor, view.ms_at(event.position().x()), at_once=fine)
        elif fine:
            view.scroll_by(-(pixels.x() or pixels.y()) * view.pixel_ms)
        else:
            view.glide_by(-turn / 120 / 8)

    def cancel(self) -> bool:
        """Put back what is being dragged. False where nothing is."""
        if not self.busy or self._grip is DragHandle.VIEW:
            return False
        self._grip, self._dragged = DragHandle.NONE, False
        self._run.stop()
        self._view.set_hint(None)
        self._view.drag_span(self._before)
        return True

    def _show_cursor(self, grip: DragHandle) -> None:
        """Show what a press would take hold of."""
        shapes = {DragHandle.START: Qt.CursorShape.SizeHorCursor, DragHandle.END: Qt.CursorShape.SizeHorCursor}
        self._view.setCursor((shapes | {DragHandle.BODY: Qt.CursorShape.OpenHandCursor}).get(grip, Qt.CursorShape.IBeamCursor))

    def grip_at(self, x: float) -> DragHandle:
        """What the left button would take at `x`."""
        view = self._view
        if not view.span.voice_ms:
            return DragHandle.NONE
        start_x, end_x = view.x_of(view.span.start_ms), view.x_of(view.span.end_ms)
        # In a window that is drawn very narrow, its body must stay within reach.
        grip = min(GRIP, max(2.0, (end_x - start_x) / 4))
        if abs(x - start_x) <= grip:
            return DragHandle.START
        if abs(x - end_x) <= grip:
            return DragHandle.END
        return DragHandle.BODY if start_x < x < end_x else DragHandle.NEW

    def _take(self, x: float, *, extending: bool) -> DragHandle:
        if not extending:
            return self.grip_at(x)
        span, at_ms = self._view.span, self._view.ms_at(x)
        return DragHandle.START if abs(at_ms - span.start_ms) < abs(at_ms - span.end_ms) else DragHandle.END

    def _place(self, at_ms: float) -> int:
        return by_hand(at_ms, self._view.pixel_ms)

    def _drawn_to(self, at_ms: float, *, start: bool) -> int | None:
        """The pause that an edge at `at_ms` is drawn to; None where none is near, or Alt is held."""
        view = self._view
        if self._free or not view.scene.pauses:
            return None
        from omnihuman_desktop.media.audio.pauses import snap

        return snap(view.scene.pauses, round(at_ms), round(REACH * view.pixel_ms), start=start)

    def _drag(self) -> None:
        at_ms = self._view.ms_at(self._last_x) - self._offset_ms
        if self._grip is DragHandle.BODY:
            self._slide(at_ms)
        else:
            self._pull(at_ms, start=self._view.ms_at(self._last_x) < self._pressed_ms)

    def _slide(self, start_ms: float) -> None:
        """Take the window along; of its two edges the first that comes near to a pause is drawn to it."""
        view, length_ms = self._view, self._view.span.length_ms
        hint_ms, place_ms = self._drawn_to(start_ms, start=True), self._place(start_ms)
        if hint_ms is not None:
            place_ms = hint_ms
        else:
            hint_ms = self._drawn_to(start_ms + length_ms, start=False)
            place_ms = place_ms if hint_ms is None else hint_ms - length_ms
        span = view.span.moved_to(place_ms)
        view.set_hint(hint_ms if hint_ms in (span.start_ms, span.end_ms) else None)
        view.drag_span(span)
        if span.length_ms <= view.viewport.span_ms:
            view.bring(span.start_ms, span.end_ms)

    def _pull(self, at_ms: float, *, start: bool) -> None:
        """Take an edge along, or draw a new window from where the button was pressed; `start`: towards the voice's start."""
        view = self._view
        if self._grip is not DragHandle.NEW:
            start = self._grip is DragHandle.START
        hint_ms = self._drawn_to(at_ms, start=start)
        edge_ms = self._place(at_ms) if hint_ms is None else hint_ms
        if self._grip is DragHandle.NEW:
            anchor_ms = self._drawn_to(self._pressed_ms, start=not start)
            anchor_ms = self._place(self._pressed_ms) if anchor_ms is None else anchor_ms
            span = Span.drawn(view.span.voice_ms, anchor_ms, edge_ms)
        else:
            span = view.span.with_edge(edge_ms, start=start)
        edge_ms = span.start_ms if start else span.end_ms
        view.set_hint(edge_ms if edge_ms == hint_ms else None)
        view.drag_span(span)
        view.bring(edge_ms, edge_ms)
