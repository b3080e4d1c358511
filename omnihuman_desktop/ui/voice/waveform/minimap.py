"""The overview strip: the whole voice, with the visible range and the selection."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from omnihuman_desktop.ui.look import theme
from omnihuman_desktop.ui.voice.waveform.array_picture import paint_picture
from omnihuman_desktop.ui.voice.waveform.bars import QUIET_PEAK
from omnihuman_desktop.ui.voice.waveform.viewport import Viewport

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from PySide6.QtGui import QMouseEvent, QPaintEvent, QWheelEvent

    from omnihuman_desktop.media.audio.waveform import Waveform
    from omnihuman_desktop.ui.voice.span import Span

HEIGHT = 22
LEAST_BOX = 8.0
"""The minimum width of the frame, in pixels, so that it can be seen and grabbed."""

SHORT_MS = 90_000
"""A voice up to this length needs no overview: nearly all of it is visible."""


class Minimap(QWidget):
    """Shows the whole voice. Dragging pans: `panned` carries the new start of the view, in milliseconds."""

    panned = Signal(float)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._waveform: Waveform | None = None
        self._viewport = Viewport(0)
        self._edges_ms = 0.0, 0.0
        self._grab_ms: float | None = None
        self._pixels: NDArray[np.uint8] | None = None
        self._drawn: object = None
        self.setAccessibleName(self.tr("Overview"))
        self.setAccessibleDescription(self.tr("The whole voice. The keys of the waveform move and zoom what is on view."))
        self.setToolTip(self.tr("The whole voice: drag the frame to move the view"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.hide()

    def sizeHint(self) -> QSize:
        """Return the size of the strip."""
        return QSize(400, HEIGHT)

    def show_waveform(self, waveform: Waveform | None) -> None:
        """Draw `waveform`, which may still grow."""
        self._waveform = waveform
        self.update()

    def show_range(self, viewport: Viewport, span: Span) -> None:
        """Frame the visible range, and tint the selection."""
        self._viewport, self._edges_ms = viewport, (span.start_ms, span.end_ms)
        self.setVisible(viewport.voice_ms > SHORT_MS)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint waveform, selection and frame."""
        del event
        painter, c = QPainter(self), theme.colours(self)
        start_x, end_x = (self._x(at_ms) for at_ms in self._edges_ms)
        painter.fillRect(QRectF(start_x, 0, max(2.0, end_x - start_x), self.height()), c.selection)
        self._draw()
        if self._pixels is not None:
            whole = (0, self._pixels.shape[1], [c.wave.rgba()])
            paint_picture(painter, self._pixels, QPointF(0, 0), self.devicePixelRatioF(), [whole])
        painter.fillRect(QRectF(start_x, self.height() - 2, max(3.0, end_x - start_x), 2), c.accent)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(c.dim, 1))
        painter.drawRoundedRect(self._box().adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Start dragging the frame; a press elsewhere moves it there first."""
        if event.button() is not Qt.MouseButton.LeftButton or not self._viewport.voice_ms:
            return
        at_ms, view = self._ms(event.position().x()), self._viewport
        if not self._box().contains(QPointF(event.position().x(), self.height() / 2)):
            self.panned.emit(at_ms - view.span_ms / 2)
        self._grab_ms = at_ms - self._viewport.start_ms
        self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the frame."""
        if self._grab_ms is not None:
            self.panned.emit(self._ms(event.position().x()) - self._grab_ms)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End the drag."""
        del event
        self._grab_ms = None
        self.unsetCursor()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Pan by half the visible range per notch."""
        turn = event.angleDelta().y() or -event.angleDelta().x()
        self.panned.emit(self._viewport.start_ms - turn / 120 * self._viewport.span_ms / 2)
        event.accept()

    def _x(self, at_ms: float) -> float:
        return at_ms * self.width() / self._viewport.voice_ms if self._viewport.voice_ms else 0.0

    def _ms(self, x: float) -> float:
        return x * self._viewport.voice_ms / max(1, self.width())

    def _box(self) -> QRectF:
        left, right = self._x(self._viewport.start_ms), self._x(self._viewport.end_ms)
        width = max(LEAST_BOX, right - left)
        return QRectF(min(max(0.0, (left + right - width) / 2), self.width() - width), 0, width, self.height())

    def _draw(self) -> None:
        """Draw the waveform if it, the size or the device pixel ratio has changed."""
        waveform, ratio = self._waveform, self.devicePixelRatioF()
        if waveform is None:
            self._pixels = self._drawn = None
            return
        wanted = (id(waveform), waveform.samples, self._viewport.voice_ms, self.size(), ratio)
        if wanted == self._drawn:
            return
        self._drawn = wanted
        columns, rows = round(self.width() * ratio), round(self.height() * ratio)
        extremes = waveform.view(0, self._viewport.voice_ms, columns)
        low, high = extremes[..., 0].min(axis=0), extremes[..., 1].max(axis=0)
        peak = max(QUIET_PEAK, -int(low.min()), int(high.max()))
        known = min(columns, int(waveform.length_ms * columns / max(1.0, self._viewport.voice_ms)) + 1)
        self._pixels = _draw_columns(low[:known], high[:known], peak, rows)


def _draw_columns(low: NDArray[np.int16], high: NDArray[np.int16], peak: int, rows: int) -> NDArray[np.uint8]:
    """Return the pixels of one bar per column, at least one row high."""
    import numpy as np

    middle, scale = rows / 2, (rows / 2 - 2) / peak
    tops, bottoms = np.floor(middle - high * scale), np.ceil(middle - low * scale)
    places = np.arange(rows, dtype=np.int16)[:, np.newaxis]
    within: NDArray[np.bool_] = (places >= tops.astype(np.int16)) & (places < np.maximum(bottoms, tops + 1).astype(np.int16))
    return within.view(np.uint8)
