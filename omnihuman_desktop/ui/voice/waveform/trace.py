"""The waveform as a line through its samples, with dots if they are far enough apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF

from omnihuman_desktop.lazy_dataclass import dataclass
from omnihuman_desktop.ui.voice.waveform.array_picture import paint_picture, shades
from omnihuman_desktop.ui.voice.waveform.bars import MARGIN

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from PySide6.QtCore import QRect, QRectF
    from PySide6.QtGui import QColor, QPainter

    from omnihuman_desktop.media.audio.excerpt import Samples
    from omnihuman_desktop.ui.voice.waveform.viewport import Viewport

FINE_SAMPLES = 128
"""Up to this many samples per pixel, samples are drawn instead of bars, which would cover too few bins."""

APART = 6
"""From this many pixels per sample, each sample has a dot."""

THICKNESS = 1.25
DOT = 5
"""The diameter of a dot, in pixels."""

DEGREES = 16
"""The number of opacity steps for anti-aliasing."""


def covers(samples: Samples, viewport: Viewport, length_ms: float) -> bool:
    """Return whether `samples` cover the visible range of a voice of `length_ms`."""
    start_ms = samples.first_sample * 1000 / samples.rate
    end_ms = start_ms + samples.values.shape[1] * 1000 / samples.rate
    return start_ms <= viewport.start_ms + 1 and min(viewport.end_ms, length_ms) - 1 <= end_ms


def is_fine(viewport: Viewport, width: float, rate: int) -> bool:
    """Return whether a view of `width` pixels shows few enough samples, at `rate` per second, to draw each."""
    return viewport.span_ms * rate / 1000 <= FINE_SAMPLES * max(1.0, width)


@dataclass(frozen=True)
class TraceStyle:
    """The opacity of each device pixel, 0 to `DEGREES`, in columns from `left`.

    `dots` are the columns and rows of the samples in the first lane, where each has a dot.
    """

    pixels: NDArray[np.uint8]
    left: float
    dots: list[tuple[int, int]]


class Trace:
    """The visible line, computed only when view, size or samples change."""

    def __init__(self) -> None:
        self._key: object = None
        self._sheet: TraceStyle | None = None

    def of(self, samples: Samples, viewport: Viewport, lanes: list[QRectF], peak: int, ratio: float) -> TraceStyle:
        """Return the line of `samples` in `lanes`, one per channel, at a device pixel ratio of `ratio`."""
        key = (id(samples), viewport, tuple(lane.getRect() for lane in lanes), peak, ratio)
        if key != self._key or self._sheet is None:
            self._key = key
            self._sheet = _Drawing(samples, viewport, lanes, ratio).draw(peak)
        return self._sheet

    def paint(
        self,
        painter: QPainter,
        samples: Samples,
        viewport: Viewport,
        lanes: list[QRectF],
        peak: int,
        edges: tuple[float, float],
        colours: tuple[QColor, QColor],
        clip: QRect,
    ) -> None:
        """Paint `samples` into `lanes` in `clip`, between the `edges` of the selection in the second of the `colours`."""
        ratio = painter.device().devicePixelRatio()
        sheet = self.of(samples, viewport, lanes, peak, ratio)
        width = sheet.pixels.shape[1]
        first, last, start, end = (
            min(max(0, round((x - sheet.left) * ratio)), width) for x in (clip.left(), clip.right() + 1, *edges)
        )
        start, end = max(first, min(start, last)), max(first, min(end, last))
        rest, chosen = (shades(colour.rgba(), DEGREES) for colour in colours)
        parts = ((first, start, rest), (start, end, chosen), (end, last, rest))
        paint_picture(painter, sheet.pixels, QPointF(sheet.left, lanes[0].top()), ratio, parts)


class _Drawing:
    def __init__(self, samples: Samples, viewport: Viewport, lanes: list[QRectF], ratio: float) -> None:
        self._samples, self._lanes, self._ratio = samples, lanes, ratio
        width = max(1.0, lanes[0].width())
        self._columns = int(width * ratio) + 2
        # Columns are aligned to the voice's time, so that they do not flicker while scrolling.
        column_ms = viewport.span_ms / (width * ratio)
        first = int(viewport.start_ms // column_ms)
        self._left = round(viewport.x_of(first * column_ms, width) * ratio) / ratio
        self._a_column = column_ms * samples.rate / 1000
        self._first = first * self._a_column - samples.first_sample

    def draw(self, peak: int) -> TraceStyle:
        import numpy as np

        rows = round((self._lanes[-1].bottom() - self._lanes[0].top()) * self._ratio)
        pixels = np.zeros((rows, self._columns), np.uint8)
        dots: list[tuple[int, int]] = []
        for number, lane in enumerate(self._lanes):
            top = round((lane.top() - self._lanes[0].top()) * self._ratio)
            room = pixels[top : top + round(lane.height() * self._ratio)]
            middle, scale = len(room) / 2, (len(room) / 2 - MARGIN * self._ratio) / peak
            low, high = self._extremes(self._samples.values[number % len(self._samples.values)])
            half = THICKNESS * self._ratio / 2
            _fill(room, middle - high * scale - half, middle - low * scale + half)
            if self._a_column * self._ratio * APART <= 1:
                stood = self._dot(room, number, middle, scale)
                dots = dots or stood
        return TraceStyle(pixels, self._left, dots)

    def _extremes(self, values: NDArray[np.int16]) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """Return the lowest and highest value of the line in each column, at its edges and samples."""
        import numpy as np

        edges = (self._first + np.arange(self._columns + 1) * self._a_column).clip(0, max(0, len(values) - 1))
        before = np.floor(edges).astype(np.int64)
        after = np.minimum(before + 1, len(values) - 1)
        heights = values[before] + (values[after].astype(np.float32) - values[before]) * (edges - before).astype(np.float32)
        low, high = np.minimum(heights[:-1], heights[1:]), np.maximum(heights[:-1], heights[1:])
        firsts = np.ceil(edges[:-1]).astype(np.int64)
        within = np.flatnonzero(firsts < edges[1:])
        if within.size:
            starts, stop = firsts[within], int(np.ceil(edges[-1]))
            low[within] = np.minimum(low[within], np.minimum.reduceat(values[:stop], starts))
            high[within] = np.maximum(high[within], np.maximum.reduceat(values[:stop], starts))
        return low, high

    def _dot(self, room: NDArray[np.uint8], number: int, middle: float, scale: float) -> list[tuple[int, int]]:
        """Draw a dot for each sample into `room`. Return their columns and rows."""
        import numpy as np

        values = self._samples.values[number % len(self._samples.values)]
        first = max(0, int(np.ceil(self._first)))
        last = min(len(values), int(self._first + self._columns * self._a_column) + 1)
        stamp = _disc(DOT * self._ratio)
        reach = len(stamp) // 2
        columns = np.round((np.arange(first, last) - self._first) / self._a_column).astype(np.int64)
        rows = np.round(middle - 0.5 - values[first:last] * scale).astype(np.int64)
        inside = (columns >= reach) & (columns < room.shape[1] - reach) & (rows >= reach) & (rows < len(room) - reach)
        columns, rows = columns[inside], rows[inside]
        # A column of all dots at a time: no two dots share one.
        for right, opacities in enumerate(stamp.T, -reach):
            down = np.flatnonzero(opacities)
            places = rows[:, np.newaxis] + (down - reach), columns[:, np.newaxis] + right
            room[places] = np.maximum(room[places], opacities[down])
        return list(zip(columns.tolist(), rows.tolist(), strict=True))


def _fill(room: NDArray[np.uint8], tops: NDArray[np.float32], bottoms: NDArray[np.float32]) -> None:
    """Fill each column of `room` from its top to its bottom, both in fractional rows."""
    import numpy as np

    height, most = len(room), len(room) * DEGREES
    starts = (tops * DEGREES).clip(0, most).astype(np.int32)
    ends = np.maximum((bottoms * DEGREES).clip(0, most).astype(np.int32), starts)
    # Whole pixels by numbers of one byte, if they fit, and then the two ends of each column by themselves: 0.2 ms for 6,400
    # columns, where computing how much of each pixel is covered takes 2.3 ms.
    kind = np.uint8 if height <= np.iinfo(np.uint8).max else np.int16
    rows = np.arange(height, dtype=kind)[:, np.newaxis]
    whole = rows >= (-(-starts // DEGREES)).astype(kind)
    whole &= rows < (ends // DEGREES).astype(kind)
    np.multiply(whole.view(np.uint8), np.uint8(DEGREES), out=room)
    columns = np.arange(room.shape[1])
    for cut in (starts, ends):
        row = np.minimum(cut // DEGREES, height - 1)
        covered = np.minimum((row + 1) * DEGREES, ends) - np.maximum(row * DEGREES, starts)
        room[row, columns] = np.maximum(covered, 0)


def _disc(size: float) -> NDArray[np.uint8]:
    """Return an anti-aliased disc of diameter `size`, in a square with an odd side."""
    import numpy as np

    reach = int(np.ceil(size / 2))
    across = np.arange(-reach, reach + 1)
    away = np.hypot(across[:, np.newaxis], across)
    disc: NDArray[np.uint8] = ((size / 2 + 0.5 - away).clip(0, 1) * DEGREES).astype(np.uint8)
    return disc
