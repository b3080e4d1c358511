"""The voice as a timeline: its waveform, the selected window with its two handles, and the playhead."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from omnihuman_desktop.ui import theme
from omnihuman_desktop.ui.compose.selection import Span
from omnihuman_desktop.ui.compose.viewport import Viewport
from omnihuman_desktop.ui.compose.waveform_keys import ZOOM_STEP, claims_key, press_key
from omnihuman_desktop.ui.compose.waveform_paint import RULER, Bars, paint_bars, paint_edges, paint_ruler, paint_selection
from omnihuman_desktop.ui.wording import clock

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QMouseEvent, QPaintEvent, QWheelEvent

    from omnihuman_desktop.media.waveform import Waveform

GRIP = 6
"""How near to an edge of the selection the pointer takes its handle, in pixels."""

FIRST_VIEW_MS = 60_000


class _Grip(Enum):
    NONE = 0
    START = 1
    END = 2
    BODY = 3


class WaveformView(QWidget):
    """Shows a voice and lets its window be dragged, resized and moved by keys. Times are milliseconds.

    `span_changed`: the selection was changed here. `play_requested`: Space. `viewport_changed`: zoomed or scrolled.
    """

    span_changed = Signal()
    play_requested = Signal()
    viewport_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._waveform: Waveform | None = None
        self._span = Span(0, 0, 0)
        self._viewport = Viewport(0)
        self._playhead_ms = 0.0
        self._grip, self._pressed_at_ms, self._grip_ms, self._dragged = _Grip.NONE, 0.0, 0.0, False
        self._bars = Bars()
        self.setAccessibleName(self.tr("Waveform"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setToolTip(self.tr("Drag the window or its edges. Space plays it, the arrow keys move it, Ctrl+wheel zooms."))
        self._describe()

    @property
    def span(self) -> Span:
        """What is selected."""
        return self._span

    @property
    def viewport(self) -> Viewport:
        """What is on view."""
        return self._viewport

    @property
    def playhead_ms(self) -> float:
        """Where the playhead stands."""
        return self._playhead_ms

    def show_voice(self, span: Span) -> None:
        """Begin with another voice, of which nothing is drawn yet and `span` is selected."""
        self._waveform = None
        self._viewport = Viewport(span.voice_ms, 0.0, min(span.voice_ms, FIRST_VIEW_MS))
        around_ms = (span.start_ms + span.end_ms) / 2
        self._viewport = self._viewport.showing(around_ms - FIRST_VIEW_MS / 2, around_ms + FIRST_VIEW_MS / 2)
        self.set_span(span)
        self._playhead_ms = span.start_ms
        self.viewport_changed.emit()

    def show_waveform(self, waveform: Waveform) -> None:
        """Draw `waveform`, which may still grow: call again when it has."""
        self._waveform = waveform
        self.update()

    def set_span(self, span: Span) -> None:
        """Select `span`, without `span_changed`; a voice of another length is taken from it."""
        if span.voice_ms != self._span.voice_ms:
            self._follow_length(span.voice_ms)
        if self._playhead_ms == self._span.start_ms:
            self._playhead_ms = span.start_ms
        self._span = span
        self._describe()
        self.update()

    def set_playhead(self, at_ms: float) -> None:
        """Put the playhead to `at_ms`. Only the stripes that change are painted anew."""
        before, self._playhead_ms = self._x(self._playhead_ms), at_ms
        for x in (before, self._x(at_ms)):
            self.update(QRect(int(x) - 2, 0, 5, self.height()))

    def show_playhead(self) -> None:
        """Scroll on where the playhead has left the view."""
        if not self._viewport.start_ms <= self._playhead_ms <= self._viewport.end_ms:
            self._set_viewport(self._viewport.scrolled(self._playhead_ms - self._viewport.start_ms))

    def zoom_by(self, factor: float, around_ms: float | None = None) -> None:
        """Show `factor` times as much detail, with `around_ms` (default: the selection's middle) where it is."""
        if around_ms is None:
            around_ms = (self._span.start_ms + self._span.end_ms) / 2
        self._set_viewport(self._viewport.with_span(self._viewport.span_ms / factor, around_ms))

    def set_zoom(self, zoom: float) -> None:
        """Zoom to `zoom`, 0 (all) to 1, around the selection where it is on view, otherwise around the middle."""
        middle_ms = (self._span.start_ms + self._span.end_ms) / 2
        view = self._viewport
        around_ms = middle_ms if view.start_ms <= middle_ms <= view.end_ms else (view.start_ms + view.end_ms) / 2
        self._set_viewport(view.with_zoom(zoom, around_ms))

    def change_span(self, span: Span) -> None:
        """Select `span` as if by hand: it is brought on view, and `span_changed` tells."""
        if span == self._span:
            return
        self.set_span(span)
        self._set_viewport(self._viewport.showing(span.start_ms, span.end_ms))
        self.span_changed.emit()

    # --- Qt -----------------------------------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        """Wide and low."""
        return QSize(800, RULER + 104)

    def minimumSizeHint(self) -> QSize:
        """Enough to see and to grip it."""
        return QSize(200, RULER + 40)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what has changed."""
        painter, c = QPainter(self), theme.colours(self)
        lane = QRectF(0, RULER, self.width(), self.height() - RULER)
        edges = self._x(self._span.start_ms), self._x(self._span.end_ms)
        if self._span.voice_ms:
            paint_selection(painter, c, lane, edges)
        if event.rect().top() < RULER:
            paint_ruler(painter, c, self._viewport, self.width())
        if self._waveform is not None:
            paint_bars(painter, c, self._bars.of(self._waveform, self._viewport, lane, self.devicePixelRatioF()), edges)
        if self._span.voice_ms:
            paint_edges(painter, c, lane, edges)
            self._paint_playhead(painter, c.text, edges)
        if self.hasFocus() and self.property("ringed"):
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(c.accent, 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), theme.RADIUS, theme.RADIUS)

    def _paint_playhead(self, painter: QPainter, colour: QColor, edges: tuple[float, float]) -> None:
        x = self._x(self._playhead_ms)
        if min(abs(x - edge) for edge in edges) >= 1:
            painter.fillRect(QRectF(round(x) - 0.5, RULER, 1.5, self.height() - RULER), colour)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of a handle or of the window; elsewhere, bring the window there and take hold of it."""
        if event.button() is not Qt.MouseButton.LeftButton or not self._span.voice_ms:
            return
        at_ms = self._ms(event.position().x())
        self._grip, self._dragged = self._grip_at(event.position().x()), False
        if self._grip is _Grip.NONE:
            self._grip, self._dragged = _Grip.BODY, True
            self._drag_to(self._span.centred_at(at_ms))
        self._pressed_at_ms = at_ms
        edge_ms = self._span.end_ms if self._grip is _Grip.END else self._span.start_ms
        self._grip_ms = at_ms - edge_ms

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag what is held; otherwise show what could be."""
        x = event.position().x()
        if self._grip is _Grip.NONE:
            self._show_cursor(self._grip_at(x))
            return
        at_ms = self._ms(x)
        if not self._dragged and abs(self._x(self._pressed_at_ms) - x) < 3:
            return
        self._dragged = True
        edge_ms = at_ms - self._grip_ms
        if self._grip is _Grip.BODY:
            self._drag_to(self._span.moved_to(edge_ms))
        else:
            self._drag_to(self._span.with_edge(edge_ms, start=self._grip is _Grip.START))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go. A click that moved nothing puts the playhead there."""
        if self._grip is not _Grip.NONE and not self._dragged:
            self.set_playhead(self._ms(event.position().x()))
        self._grip = _Grip.NONE

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; with Ctrl, zoom to the pointer."""
        turn = event.angleDelta().y() or -event.angleDelta().x()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(ZOOM_STEP ** (turn / 120), self._ms(event.position().x()))
        else:
            self._set_viewport(self._viewport.scrolled(-turn / 120 * self._viewport.span_ms / 10))
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of the waveform; see the list of the keys."""
        if not self._span.voice_ms or not press_key(self, event):
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Claim Alt+arrows and single letters before anybody else's shortcuts."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and claims_key(event):
            event.accept()
            return True
        return super().event(event)

    # --- places -------------------------------------------------------------------------------------------------------

    def _x(self, at_ms: float) -> float:
        return self._viewport.x_of(at_ms, self.width())

    def _ms(self, x: float) -> float:
        return self._viewport.start_ms + x * self._viewport.span_ms / max(1, self.width())

    def _grip_at(self, x: float) -> _Grip:
        start_x, end_x = self._x(self._span.start_ms), self._x(self._span.end_ms)
        # In a window that is drawn very narrow, its body must stay within reach.
        grip = min(GRIP, max(2.0, (end_x - start_x) / 4))
        if abs(x - start_x) <= grip:
            return _Grip.START
        if abs(x - end_x) <= grip:
            return _Grip.END
        return _Grip.BODY if start_x < x < end_x else _Grip.NONE

    def _show_cursor(self, grip: _Grip) -> None:
        edges, body = Qt.CursorShape.SizeHorCursor, Qt.CursorShape.OpenHandCursor
        self.setCursor({_Grip.NONE: Qt.CursorShape.ArrowCursor, _Grip.BODY: body}.get(grip, edges))

    def _drag_to(self, span: Span) -> None:
        if span != self._span:
            self.set_span(span)
            self._follow_drag(span)
            self.span_changed.emit()

    def _follow_drag(self, span: Span) -> None:
        view = self._viewport
        if self._grip is _Grip.BODY and span.length_ms > view.span_ms:
            return
        if self._grip in (_Grip.START, _Grip.END):
            at_ms = span.start_ms if self._grip is _Grip.START else span.end_ms
            self._set_viewport(view.showing(at_ms, at_ms))
        else:
            self._set_viewport(view.showing(span.start_ms, span.end_ms))

    def _follow_length(self, voice_ms: int) -> None:
        """The voice turned out longer or shorter: what shows all goes on showing all, up to the first view's span."""
        view = self._viewport
        showed_all = view.span_ms >= view.voice_ms and view.voice_ms < FIRST_VIEW_MS
        span_ms = min(voice_ms, FIRST_VIEW_MS) if showed_all else min(view.span_ms, voice_ms)
        start_ms = max(0.0, min(view.start_ms, voice_ms - span_ms))
        self._set_viewport(Viewport(voice_ms, start_ms, span_ms))

    def _set_viewport(self, viewport: Viewport) -> None:
        if viewport != self._viewport:
            self._viewport = viewport
            self.update()
            self.viewport_changed.emit()

    def _describe(self) -> None:
        span = self._span
        if not span.voice_ms:
            self.setAccessibleDescription(self.tr("No voice yet"))
            return
        text = self.tr("Selected: {0} to {1} of {2}, {3} s")
        times = clock(span.start_ms, 2), clock(span.end_ms, 2), clock(span.voice_ms), f"{span.length_ms / 1000:.1f}"
        self.setAccessibleDescription(text.format(*times))
