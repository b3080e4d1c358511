"""The waveform as vertical bars: each spans the peaks of its time slot, its core the RMS."""

from __future__ import annotations

from bisect import bisect_left
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor

from omnihuman_desktop.lazy_dataclass import dataclass, field
from omnihuman_desktop.ui.voice.waveform.array_picture import paint_picture

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from PySide6.QtCore import QRect
    from PySide6.QtGui import QPainter

    from omnihuman_desktop.media.audio.waveform import Waveform
    from omnihuman_desktop.ui.look.colours import Palette
    from omnihuman_desktop.ui.voice.waveform.viewport import Viewport

PITCH = 4
BAR = 2
MARGIN = 4
"""The margin above and below the waveform of a lane, in pixels, with room for the ticks."""

GAP = 2
"""Between the lanes of two channels, in pixels."""

LANE_MIN = 26
"""The minimum height of a lane, in pixels. Two channels that do not fit are drawn as one."""

QUIET_PEAK = 3000
"""Waveforms are scaled to their peak, but at least to this (of 32,768), so that noise stays low."""

LOUD = 29_204
"""Peaks from here on count as very loud: 1 dB below full scale."""

SILENT = 33
"""Peaks up to here count as silence: 60 dB below full scale."""


@dataclass(frozen=True)
class EditedWaveform:
    """The waveform of the selection after the edits, beginning at `start_ms` of the voice."""

    waveform: Waveform
    start_ms: float

    @property
    def end_ms(self) -> float:
        """The end in the voice."""
        return self.start_ms + self.waveform.length_ms


@dataclass
class BarStyle:
    """The visible bars from left to right, and the ticks above them.

    `outer` and `core` are the heights of the bars and of their cores in each lane, in pixels. `shape` has a column for each
    bar, and a row for each row of a screen with `ratio`, from `top` on: 0 is nothing, 1 a bar, 2 its core.
    """

    lefts: list[float] = field(default_factory=list)
    outer: list[NDArray[np.float64]] = field(default_factory=list)
    core: list[NDArray[np.float64]] = field(default_factory=list)
    clipped: list[bool] = field(default_factory=list)
    loud: list[bool] = field(default_factory=list)
    shape: NDArray[np.uint8] | None = None
    top: float = 0.0
    ratio: float = 1.0


def _rgb(colour: QColor) -> tuple[float, float, float]:
    return colour.redF(), colour.greenF(), colour.blueF()


def mix(one: QColor, other: QColor, part: float) -> QColor:
    """Return a mix with a share of `part` (0..1) of `one`."""
    return QColor.fromRgbF(*(part * a + (1 - part) * b for a, b in zip(_rgb(one), _rgb(other), strict=True)))


class Bars:
    """The visible bars, computed only when view, size or waveform change."""

    def __init__(self) -> None:
        self._keys: list[tuple[object, ...]] = [(), ()]
        self._sheets = [BarStyle(), BarStyle()]
        self._shape: tuple[tuple[int, int], int, int] = (0, 0), 1, QUIET_PEAK

    def lanes(self, waveform: Waveform, lane: QRectF) -> list[QRectF]:
        """Return a lane for each channel; one for both if they are the same or do not fit."""
        count, _peak = self._analyze(waveform)
        height = (lane.height() - GAP) / 2
        if count == 1 or height < LANE_MIN:
            return [lane]
        return [QRectF(lane.left(), lane.top() + n * (height + GAP), lane.width(), height) for n in range(2)]

    def peak(self, waveform: Waveform) -> int:
        """Return the sample value that fills a lane."""
        return self._analyze(waveform)[1]

    def of(
        self, waveform: Waveform, viewport: Viewport, lane: QRectF, ratio: float, edited: EditedWaveform | None = None
    ) -> BarStyle:
        """Return a bar each `PITCH` pixels, on whole device pixels at `ratio`; those of the `edited` waveform if given."""
        which, drawn = (0, waveform) if edited is None else (1, edited.waveform)
        key = (id(drawn), drawn.samples, edited and edited.start_ms, viewport, lane.getRect(), ratio, self._analyze(waveform))
        if key != self._keys[which]:
            self._keys[which] = key
            self._sheets[which] = _Layout(viewport, lane, ratio).fill(
                drawn, self.lanes(waveform, lane), self.peak(waveform), edited.start_ms if edited else 0.0
            )
        return self._sheets[which]

    def _analyze(self, waveform: Waveform) -> tuple[int, int]:
        """Return the number of different channels and the peak of the whole waveform."""
        key = id(waveform), waveform.samples
        if key != self._shape[0]:
            whole = waveform.view(0, waveform.length_ms + 1, 256)
            count = 2 if len(whole) > 1 and bool((whole[0] != whole[1]).any()) else 1
            self._shape = key, count, max(QUIET_PEAK, -int(whole[..., 0].min()), int(whole[..., 1].max()))
        return self._shape[1], self._shape[2]


class _Layout:
    def __init__(self, viewport: Viewport, lane: QRectF, ratio: float) -> None:
        self._ratio, self._pitch = ratio, round(PITCH * ratio) / ratio
        self._columns = int(lane.width() / self._pitch) + 2
        self._empty = not viewport.span_ms or lane.width() < self._pitch
        # Bars are aligned to the voice's time, so that they do not flicker while scrolling.
        self._pitch_ms = viewport.span_ms * self._pitch / max(1.0, lane.width())
        self._first = int(viewport.start_ms // self._pitch_ms) if self._pitch_ms else 0
        self._left = round(viewport.x_of(self._first * self._pitch_ms, lane.width()) * ratio) / ratio

    def fill(self, waveform: Waveform, lanes: list[QRectF], peak: int, offset_ms: float) -> BarStyle:
        import numpy as np

        if self._empty:
            return BarStyle()
        pitch_ms, offset = self._pitch_ms, 0
        if offset_ms:
            offset = max(0, int(offset_ms // pitch_ms) - self._first)
        first_ms = (self._first + offset) * pitch_ms - offset_ms
        columns = max(0, min(self._columns - offset, int((waveform.length_ms - first_ms) / pitch_ms) + 1))
        if not columns:
            return BarStyle()
        last_ms = first_ms + columns * pitch_ms
        extremes = waveform.view(first_ms, last_ms, columns)
        levels = waveform.rms(first_ms, last_ms, columns)
        sheet = BarStyle([self._left + (n + offset) * self._pitch for n in range(columns)], ratio=self._ratio)
        sheet.top = lanes[0].top()
        rows = round((lanes[-1].bottom() - sheet.top) * self._ratio)
        shape = np.zeros((rows, columns), np.uint8)
        for number, lane in enumerate(lanes):
            channels = slice(None) if len(lanes) == 1 else slice(number, number + 1) if len(extremes) > 1 else slice(0, 1)
            low, high = extremes[channels, :, 0].min(axis=0), extremes[channels, :, 1].max(axis=0)
            self._draw_lane(sheet, shape, lane, peak, (low, high), levels[channels].max(axis=0))
        sheet.shape = shape
        sheet.clipped = waveform.clipped(first_ms, last_ms, columns).tolist()
        sheet.loud = ((extremes[..., 1].max(axis=0) >= LOUD) | (extremes[..., 0].min(axis=0) <= -LOUD)).tolist()
        return sheet

    def _draw_lane(
        self,
        sheet: BarStyle,
        shape: NDArray[np.uint8],
        lane: QRectF,
        peak: int,
        extremes: tuple[NDArray[np.int16], NDArray[np.int16]],
        levels: NDArray[np.uint16],
    ) -> None:
        """Draw the bars of one lane. Silence becomes a dotted line: half as high as the lowest bar, without a core."""
        import numpy as np

        low, high = extremes
        middle, scale = lane.center().y(), (lane.height() / 2 - MARGIN) / peak
        silent = (abs(low.astype(int)) <= SILENT) & (high <= SILENT)
        floor = 1.0 - 0.5 * silent
        tops = (middle - high * scale).clip(lane.top(), middle - floor)
        bottoms = (middle - low * scale).clip(middle + floor, lane.bottom())
        halves = (levels * scale).clip(0, lane.height() / 2) * ~silent
        sheet.outer.append(bottoms - tops)
        sheet.core.append(2 * halves)
        first, last = round((lane.top() - sheet.top) * self._ratio), round((lane.bottom() - sheet.top) * self._ratio)
        rows = np.arange(last - first, dtype=np.int16)[:, np.newaxis]

        def row_of(y: NDArray[np.float64]) -> NDArray[np.int16]:
            # A pixel is set if its center is inside. Integers compare several times as fast as floats.
            return np.ceil((y - lane.top()) * self._ratio - 0.5).astype(np.int16)

        room = shape[first:last]
        room[:] = (rows >= row_of(tops)) & (rows < row_of(bottoms))
        room += (rows >= row_of(middle - halves)) & (rows < row_of(middle + halves)) & (room > 0)


def paint_bars(
    painter: QPainter,
    sheet: BarStyle,
    edges: tuple[float, float],
    rest: tuple[QColor, QColor],
    chosen: tuple[QColor, QColor],
    clip: QRect,
) -> None:
    """Paint the bars in `clip`: in `rest`, and between the `edges` of the selection in `chosen`.

    Of both colours the first is a bar's, the second its core's.
    """
    first, last = bisect_left(sheet.lefts, clip.left() - PITCH), bisect_left(sheet.lefts, clip.right() + 1)
    if sheet.shape is None or last <= first:
        return
    start, end = (max(first, min(bisect_left(sheet.lefts, edge), last)) for edge in edges)
    tables = [[colour.rgba() for colour in colours] for colours in (rest, chosen, rest)]
    parts = [(*bounds, table) for bounds, table in zip(pairwise((first, start, end, last)), tables, strict=True)]
    bar = round(BAR * sheet.ratio), round(PITCH * sheet.ratio)
    paint_picture(painter, sheet.shape, QPointF(sheet.lefts[0], sheet.top), sheet.ratio, parts, bar)


def paint_ticks(painter: QPainter, colours: Palette, sheet: BarStyle, lane: QRectF) -> None:
    """Mark very loud bars with a short tick on top, and clipped ones with a long tick."""
    for x, clipped, loud in zip(sheet.lefts, sheet.clipped, sheet.loud, strict=True):
        if clipped:
            painter.fillRect(QRectF(x - 1, lane.top(), PITCH, MARGIN + 3), colours.bad)
        elif loud:
            painter.fillRect(QRectF(x, lane.top(), BAR, 2), colours.dim)
