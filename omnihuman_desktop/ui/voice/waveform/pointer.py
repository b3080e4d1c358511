"""Mouse and touchpad on the waveform: dragging and drawing the selection, panning, zooming, moving the playhead."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer

from omnihuman_desktop.ui.voice.span import MAX_SELECTION_MS, Span, round_for_drag
from omnihuman_desktop.ui.voice.waveform.viewport import ZOOM_STEP

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent, QWheelEvent

    from omnihuman_desktop.ui.voice.waveform.canvas import WaveformCanvas

HANDLE_PX = 6
"""How near to an edge of the selection the pointer grabs it, in pixels."""

CLICK_PX = 3
"""How far the pointer may move in a click, in pixels."""

SNAP_PX = 8
"""How near to a pause an edge snaps to it, in pixels."""

STOP_PX = 24
"""How far a selection of one task has to be dragged beyond its longest before it becomes a film, in pixels."""

AUTOSCROLL_PX = 24
"""Up to which distance outside the view the pointer scrolls faster, in pixels."""

AUTOSCROLL_MS = 30


class DragHandle(Enum):
    """What the pointer drags."""

    NONE = 0
    START = 1
    END = 2
    BODY = 3
    NEW = 4
    VIEW = 5
    BORDER = 6


class WaveformPointer(QObject):
    """Handles one drag at a time on `view`."""

    def __init__(self, view: WaveformCanvas) -> None:
        super().__init__(view)
        self._view = view
        self._grip, self._dragged, self._snapping_off = DragHandle.NONE, False, False
        self._pressed_x = self._last_x = 0.0
        self._pressed_ms = self._offset_ms = 0.0
        self._border = 0
        self._before, self._is_film = view.span, False
        # Scrolls on while the pointer rests outside the view.
        self._autoscroll = QTimer(self, interval=AUTOSCROLL_MS)
        self._autoscroll.timeout.connect(self._drag)

    @property
    def busy(self) -> bool:
        """Whether something is being dragged."""
        return self._grip is not DragHandle.NONE and self._dragged

    def press(self, event: QMouseEvent) -> bool:
        """Start a drag of what is under the pointer. Return False if this button drags nothing."""
        view, x = self._view, event.position().x()
        if not view.span.voice_ms:
            return False
        if event.button() is Qt.MouseButton.MiddleButton:
            self._grip = DragHandle.VIEW
            view.setCursor(Qt.CursorShape.ClosedHandCursor)
        elif event.button() is Qt.MouseButton.LeftButton:
            self._grip = self._handle_for(x, extending=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
            self._border = self._border_at(x) or 0
        else:
            return False
        self._dragged, self._before = False, view.span
        self._is_film = view.span.is_film and self._grip is not DragHandle.NEW
        self._pressed_x = self._last_x = x
        self._pressed_ms = view.ms_at(x)
        edge_ms = view.span.end_ms if self._grip is DragHandle.END else view.span.start_ms
        self._offset_ms = (
            self._pressed_ms - edge_ms if abs(view.x_of(edge_ms) - x) <= HANDLE_PX or self._grip is DragHandle.BODY else 0.0
        )
        return True

    def move(self, event: QMouseEvent) -> None:
        """Continue the drag, or show what could be dragged."""
        view, x = self._view, event.position().x()
        self._snapping_off = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if self._grip is DragHandle.NONE:
            self._show_cursor(self.grip_at(x))
            return
        if not self._dragged and abs(self._pressed_x - x) < CLICK_PX:
            return
        self._dragged = True
        if self._grip is DragHandle.VIEW:
            view.scroll_by((self._last_x - x) * view.pixel_ms)
            self._last_x = x
            return
        self._last_x = max(-AUTOSCROLL_PX, min(x, view.width() + AUTOSCROLL_PX))
        outside = not 0 <= x < view.width()
        if outside != self._autoscroll.isActive():
            (self._autoscroll.start if outside else self._autoscroll.stop)()
        self._drag()

    def release(self, event: QMouseEvent) -> None:
        """End the drag. A click without movement moves the playhead."""
        view, grip, dragged = self._view, self._grip, self._dragged
        self._grip, self._dragged = DragHandle.NONE, False
        self._autoscroll.stop()
        view.set_hint(None)
        self._show_cursor(self.grip_at(event.position().x()))
        if grip is DragHandle.NONE or grip is DragHandle.VIEW:
            return
        if grip is DragHandle.BORDER:
            view.border_settled.emit()
        elif dragged:
            view.span_settled.emit(grip.name, not self._snapping_off)
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            view.change_span(view.span.with_edge(self._rounded(self._pressed_ms), start=grip is DragHandle.START))
        else:
            view.set_playhead(view.ms_at(event.position().x()))

    def handle_wheel(self, event: QWheelEvent) -> None:
        """Scroll, or zoom around the pointer with Ctrl. A touchpad moves the view directly, a wheel scrolls smoothly."""
        view, pixels, handle_wheel = self._view, event.pixelDelta(), event.angleDelta().y() or -event.angleDelta().x()
        fine = not pixels.isNull()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            factor = 2 ** (pixels.y() / 150) if fine else ZOOM_STEP ** (handle_wheel / 120)
            view.zoom_by(factor, view.ms_at(event.position().x()), at_once=fine)
        elif fine:
            view.scroll_by(-(pixels.x() or pixels.y()) * view.pixel_ms)
        else:
            view.scroll_smoothly(-handle_wheel / 120 / 8)

    def cancel(self) -> bool:
        """Undo the drag in progress. Return False if there is none."""
        if not self.busy or self._grip in (DragHandle.VIEW, DragHandle.BORDER):
            return False
        self._grip, self._dragged = DragHandle.NONE, False
        self._autoscroll.stop()
        self._view.set_hint(None)
        self._view.drag_span(self._before)
        return True

    def _show_cursor(self, grip: DragHandle) -> None:
        """Show the cursor for what a press would drag."""
        shapes = dict.fromkeys((DragHandle.START, DragHandle.END, DragHandle.BORDER), Qt.CursorShape.SizeHorCursor)
        self._view.setCursor((shapes | {DragHandle.BODY: Qt.CursorShape.OpenHandCursor}).get(grip, Qt.CursorShape.IBeamCursor))

    def grip_at(self, x: float) -> DragHandle:
        """Return what the left button would drag at `x`."""
        view = self._view
        if not view.span.voice_ms:
            return DragHandle.NONE
        start_x, end_x = view.x_of(view.span.start_ms), view.x_of(view.span.end_ms)
        # The body of a very narrow selection must stay within reach.
        grip = min(HANDLE_PX, max(2.0, (end_x - start_x) / 4))
        if abs(x - start_x) <= grip:
            return DragHandle.START
        if abs(x - end_x) <= grip:
            return DragHandle.END
        if self._border_at(x) is not None:
            return DragHandle.BORDER
        return DragHandle.BODY if start_x < x < end_x else DragHandle.NEW

    def _border_at(self, x: float) -> int | None:
        view = self._view
        return view.scene.parts.nearest(view.ms_at(x), HANDLE_PX * view.pixel_ms)

    def _handle_for(self, x: float, *, extending: bool) -> DragHandle:
        if not extending:
            return self.grip_at(x)
        span, at_ms = self._view.span, self._view.ms_at(x)
        return DragHandle.START if abs(at_ms - span.start_ms) < abs(at_ms - span.end_ms) else DragHandle.END

    def _rounded(self, at_ms: float) -> int:
        return round_for_drag(at_ms, self._view.pixel_ms)

    def _snapped(self, at_ms: float, *, start: bool) -> int | None:
        """Return the pause edge that `at_ms` snaps to; None if none is near or Alt is held."""
        view = self._view
        if self._snapping_off or not view.scene.pauses:
            return None
        from omnihuman_desktop.media.audio.pauses import snap

        return snap(view.scene.pauses, round(at_ms), round(SNAP_PX * view.pixel_ms), start=start)

    def _drag(self) -> None:
        at_ms = self._view.ms_at(self._last_x) - self._offset_ms
        if self._grip is DragHandle.BORDER:
            place_ms = self._rounded(self._view.ms_at(self._last_x))
            self._view.border_dragged.emit(self._border, place_ms, not self._snapping_off)
        elif self._grip is DragHandle.BODY:
            self._drag_selection(at_ms)
        else:
            self._drag_edge(at_ms, start=self._view.ms_at(self._last_x) < self._pressed_ms)

    def _stop_at_limit(self, span: Span, *, start: bool) -> Span:
        """Return `span`, or as much as one task takes until it is dragged well beyond that: then it is meant to be a film."""
        beyond_px = (span.length_ms - MAX_SELECTION_MS) / self._view.pixel_ms
        if not self._is_film and not self._snapping_off and 0 < beyond_px <= STOP_PX:
            return span.kept_short(keeps_end=start)
        self._is_film = span.is_film
        return span

    def _drag_selection(self, start_ms: float) -> None:
        """Move the selection; the first of its edges that is near a pause snaps to it."""
        view, length_ms = self._view, self._view.span.length_ms
        hint_ms, place_ms = self._snapped(start_ms, start=True), self._rounded(start_ms)
        if hint_ms is not None:
            place_ms = hint_ms
        else:
            hint_ms = self._snapped(start_ms + length_ms, start=False)
            place_ms = place_ms if hint_ms is None else hint_ms - length_ms
        span = view.span.moved_to(place_ms)
        view.set_hint(hint_ms if hint_ms in (span.start_ms, span.end_ms) else None)
        view.drag_span(span)
        if span.length_ms <= view.viewport.span_ms:
            view.scroll_into_view(span.start_ms, span.end_ms)

    def _drag_edge(self, at_ms: float, *, start: bool) -> None:
        """Move an edge, or draw a new selection from where the button was pressed; `start` says in which direction."""
        view = self._view
        if self._grip is not DragHandle.NEW:
            start = self._grip is DragHandle.START
        hint_ms = self._snapped(at_ms, start=start)
        edge_ms = self._rounded(at_ms) if hint_ms is None else hint_ms
        if self._grip is DragHandle.NEW:
            anchor_ms = self._snapped(self._pressed_ms, start=not start)
            anchor_ms = self._rounded(self._pressed_ms) if anchor_ms is None else anchor_ms
            span = Span.drawn(view.span.voice_ms, anchor_ms, edge_ms)
        else:
            span = view.span.with_edge(edge_ms, start=start)
        span = self._stop_at_limit(span, start=start)
        edge_ms = span.start_ms if start else span.end_ms
        view.set_hint(edge_ms if edge_ms == hint_ms else None)
        view.drag_span(span)
        view.scroll_into_view(edge_ms, edge_ms)
