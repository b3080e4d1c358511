"""The waveform from sample to sample: a line, and dots where they stand far enough apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from omnihuman_desktop.ui.compose.waveform_bars import MARGIN

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from PySide6.QtGui import QColor

    from omnihuman_desktop.media.sound import Samples
    from omnihuman_desktop.ui.compose.viewport import Viewport

FINE_SAMPLES = 128
"""Up to this many samples a pixel the samples themselves are drawn: a bar would hold too few of the waveform's bins."""

DENSE = 2
"""From this many samples a pixel only the least and the greatest of each pixel are drawn."""

APART = 6
"""From this many pixels a sample each has a dot."""


def covers(samples: Samples, viewport: Viewport, length_ms: float) -> bool:
    """Whether all that is on view, of a voice that is `length_ms` long, is among `samples`."""
    start_ms = samples.first_sample * 1000 / samples.rate
    end_ms = start_ms + samples.values.shape[1] * 1000 / samples.rate
    return start_ms <= viewport.start_ms + 1 and min(viewport.end_ms, length_ms) - 1 <= end_ms


def is_fine(viewport: Viewport, width: float, rate: int) -> bool:
    """Whether a view of `width` pixels on a sound of `rate` is to be drawn from its samples."""
    return viewport.span_ms * rate / 1000 <= FINE_SAMPLES * max(1.0, width)


class Trace:
    """The lines on view, worked out again only when the view, the room or the samples have changed."""

    def __init__(self) -> None:
        self._key: object = None
        self._lines: list[QPolygonF] = []
        self._apart = False

    def paint(
        self,
        painter: QPainter,
        samples: Samples,
        viewport: Viewport,
        lanes: list[QRectF],
        peak: int,
        edges: tuple[float, float],
        colours: tuple[QColor, QColor],
    ) -> None:
        """Paint `samples` into `lanes`, between the `edges` of the selection in the second of the `colours`."""
        key = (id(samples), viewport, tuple(lane.getRect() for lane in lanes), peak)
        if key != self._key:
            self._key = key
            self._lines = [self._line(samples, viewport, lane, peak, number) for number, lane in enumerate(lanes)]
        whole = lanes[0].united(lanes[-1])
        left, right = (max(whole.left(), min(edge, whole.right())) for edge in edges)
        places = ((whole.left(), left, colours[0]), (left, right, colours[1]), (right, whole.right(), colours[0]))
        painter.save()
        for start, end, colour in places:
            if end > start:
                painter.setClipRect(QRectF(start, whole.top(), end - start, whole.height()))
                self._draw(painter, colour)
        painter.restore()

    def _draw(self, painter: QPainter, colour: QColor) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, self._apart)
        for line in self._lines:
            # A line one pixel of the screen wide is drawn a hundred times as fast as a wider one.
            painter.setPen(QPen(colour, 1.5 if self._apart else 0))
            painter.drawPolyline(line)
            if self._apart:
                painter.setPen(QPen(colour, 5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
                painter.drawPoints(line)

    def _line(self, samples: Samples, viewport: Viewport, lane: QRectF, peak: int, number: int) -> QPolygonF:
        import numpy as np

        a_pixel = viewport.span_ms * samples.rate / 1000 / max(1.0, lane.width())
        self._apart = a_pixel * APART <= 1
        first = max(0, int(viewport.start_ms * samples.rate / 1000) - samples.first_sample - 1)
        last = int(viewport.end_ms * samples.rate / 1000) - samples.first_sample + 3
        values = samples.values[number % len(samples.values), first:last].astype(np.float32)
        if not values.size:
            return QPolygonF()
        places = np.arange(first, first + values.size) + samples.first_sample
        if a_pixel > DENSE:
            values, places = _thin(values, places, max(2, int(a_pixel)))
        x = (places * (1000 / samples.rate) - viewport.start_ms) * (lane.width() / viewport.span_ms)
        y = lane.center().y() - values * ((lane.height() / 2 - MARGIN) / peak)
        return QPolygonF([QPointF(*point) for point in zip(x.tolist(), y.tolist(), strict=True)])


def _thin(values: NDArray[np.float32], places: NDArray[np.int64], step: int) -> tuple[NDArray[np.float32], NDArray[np.int64]]:
    """The least and the greatest of each group of `step`, on a grid of the voice's own."""
    import numpy as np

    skipped = -int(places[0]) % step
    values, places = values[skipped:], places[skipped:]
    starts = np.arange(0, values.size, step)
    pairs = np.stack((np.minimum.reduceat(values, starts), np.maximum.reduceat(values, starts)), axis=1)
    return pairs.ravel(), np.repeat(places[starts], 2)
