"""The whole voice in one strip: where the view is in it, and where the selection."""

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
"""How narrow the frame of the view may be drawn, in pixels: it must still be seen and gripped."""

SHORT_MS = 90_000
"""A voice up to this length needs no strip: it is on view whole, or nearly."""


class Minimap(QWidget):
    """Drawn of the whole file. Dragging it pans: `panned` carries where the view is to begin, in milliseconds."""

    panned = Signal(float)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._waveform: Waveform | None = None
        self._viewport = Viewport(0)
        self._edges_ms = 0.0, 0.0
        self._held_ms: float | None = None
        self._pixels: NDArray[np.uint8] | None = None
        self._drawn: object = None
        self.setAccessibleName(self.tr("Overview"))
        self.setAccessibleDescription(self.tr("The whole voice. The keys of the waveform move and zoom what is on view."))
        self.setToolTip(self.tr("The whole voice: drag the frame to move the view"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.hide()

    def sizeHint(self) -> QSize:
        """A strip."""
        return QSize(400, HEIGHT)

    def show_waveform(self, waveform: Waveform | None) -> None:
        """Draw `waveform`, as far as it has come."""
        self._waveform = waveform
        self.update()

    def show_place(self, viewport: Viewport, span: Span) -> None:
        """Frame what is on view, and tint what is selected."""
        self._viewport, self._edges_ms = viewport, (span.start_ms, span.end_ms)
        self.setVisible(viewport.voice_ms > SHORT_MS)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint sound, selection and frame."""
        del event
        painter, c = QPainter(self), theme.colours(self)
        start_x, end_x = (self._x(at_ms) for at_ms in self._edges_ms)
        painter.fillRect(QRectF(start_x, 0, max(2.0, end_x - start_x), self.height()), c.selection)
        self._draw()
        if self._pixels is not None:
            whole = (0, self._pixels.shape[1], [c.wave])
            paint_picture(painter, self._pixels, QPointF(0, 0), self.devicePixelRatioF(), [whole])
        painter.fillRect(QRectF(start_x, self.height() - 2, max(3.0, end_x - start_x), 2), c.accent)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(c.dim, 1))
        painter.drawRoundedRect(self._box().adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the frame; elsewhere, bring it there first."""
        if event.button() is not Qt.MouseButton.LeftButton or not self._viewport.voice_ms:
            return
        at_ms, view = self._ms(event.position().x()), self._viewport
        if not self._box().contains(QPointF(event.position().x(), self.height() / 2)):
            self.panned.emit(at_ms - view.span_ms / 2)
        self._held_ms = at_ms - self._viewport.start_ms
        self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Take the frame along."""
        if self._held_ms is not None:
            self.panned.emit(self._ms(event.position().x()) - self._held_ms)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        del event
        self._held_ms = None
        self.unsetCursor()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Pan by views."""
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
        """Draw the sound, if it is another one or has grown."""
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
        self._pixels = _stand(low[:known], high[:known], peak, rows)


def _stand(low: NDArray[np.int16], high: NDArray[np.int16], peak: int, rows: int) -> NDArray[np.uint8]:
    """A bar in each column, at least one of the `rows` high."""
    import numpy as np

    middle, scale = rows / 2, (rows / 2 - 2) / peak
    tops, bottoms = np.floor(middle - high * scale), np.ceil(middle - low * scale)
    places = np.arange(rows, dtype=np.int16)[:, np.newaxis]
    within: NDArray[np.bool_] = (places >= tops.astype(np.int16)) & (places < np.maximum(bottoms, tops + 1).astype(np.int16))
    return within.view(np.uint8)
