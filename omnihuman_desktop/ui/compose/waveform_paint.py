"""How a waveform is painted: a ruler, a tinted window, and bars that each span the extremes of their moment."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt

from omnihuman_desktop.ui import theme
from omnihuman_desktop.ui.wording import clock

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from omnihuman_desktop.media.waveform import Waveform
    from omnihuman_desktop.ui.colours import Colours
    from omnihuman_desktop.ui.compose.viewport import Viewport

RULER = 24
"""The height of the ruler in pixels."""

PITCH = 4
BAR = 2
EDGE = 3
QUIET_PEAK = 3000
"""A voice is drawn as high as the room is; a lower peak than this (of 32,768) counts as this, so that noise stays low."""

_TICK_ROOM = 96
_TICKS_MS = (500, 1000, 2000, 5000, 10_000, 15_000, 30_000, 60_000, 120_000, 300_000, 600_000, 1_200_000, 1_800_000, 3_600_000)


class Bars:
    """The bars on view, worked out again only when the view, the room or the sound has changed."""

    def __init__(self) -> None:
        self._key: object = None
        self._bars: list[QRectF] = []

    def of(self, waveform: Waveform, viewport: Viewport, lane: QRectF, ratio: float) -> list[QRectF]:
        """One upright bar each `PITCH` pixels, from left to right, on whole pixels of a screen with `ratio`."""
        key = (id(waveform), waveform.samples, viewport, lane.getRect(), ratio)
        if key != self._key:
            self._key, self._bars = key, _make_bars(waveform, viewport, lane, ratio)
        return self._bars


def _make_bars(waveform: Waveform, viewport: Viewport, lane: QRectF, ratio: float) -> list[QRectF]:
    pitch, bar = round(PITCH * ratio) / ratio, round(BAR * ratio) / ratio
    columns = int(lane.width() / pitch) + 2
    if not viewport.span_ms or lane.width() < pitch:
        return []
    # Bars stand on a grid of the voice's time, so that they do not shimmer while the view is scrolled.
    pitch_ms = viewport.span_ms * pitch / lane.width()
    first = int(viewport.start_ms // pitch_ms)
    known = max(0, min(columns, int(waveform.length_ms / pitch_ms) + 1 - first))
    extremes = waveform.view(first * pitch_ms, (first + columns) * pitch_ms, columns)[:, :known]
    whole = waveform.view(0, waveform.length_ms + 1, 1)
    peak = max(QUIET_PEAK, -int(whole[..., 0].min()), int(whole[..., 1].max()))
    middle, scale = lane.center().y(), (lane.height() / 2 - 3) / peak
    tops = (middle - extremes[..., 1].max(axis=0) * scale).clip(lane.top(), middle - 1).tolist()
    bottoms = (middle - extremes[..., 0].min(axis=0) * scale).clip(middle + 1, lane.bottom()).tolist()
    left = round(viewport.x_of(first * pitch_ms, lane.width()) * ratio) / ratio
    return [QRectF(left + n * pitch, top, bar, bottom - top) for n, (top, bottom) in enumerate(zip(tops, bottoms, strict=True))]


def paint_bars(painter: QPainter, colours: Colours, bars: list[QRectF], edges: tuple[float, float]) -> None:
    """Paint `bars`, those between the `edges` of the selection in its colour. Smoothed edges would cost ten times as much."""
    start, end = (bisect_left(bars, edge, key=QRectF.left) for edge in edges)
    painter.setPen(Qt.PenStyle.NoPen)
    for colour, part in ((colours.wave, bars[:start] + bars[end:]), (colours.wave_selected, bars[start:end])):
        painter.setBrush(colour)
        painter.drawRects(part)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def paint_selection(painter: QPainter, colours: Colours, lane: QRectF, edges: tuple[float, float]) -> None:
    """Tint the window."""
    painter.fillRect(QRectF(QPointF(edges[0], lane.top()), QPointF(edges[1], lane.bottom())), colours.selection)


def paint_edges(painter: QPainter, colours: Colours, lane: QRectF, edges: tuple[float, float]) -> None:
    """Draw the window's two handles, inside of it."""
    start, end = edges
    painter.fillRect(QRectF(start, lane.top(), EDGE, lane.height()), colours.accent)
    painter.fillRect(QRectF(end - EDGE, lane.top(), EDGE, lane.height()), colours.accent)


def paint_ruler(painter: QPainter, colours: Colours, viewport: Viewport, width: int) -> None:
    """Write the times above the lane, as many as there is room for."""
    if not viewport.span_ms:
        return
    least_ms = viewport.span_ms * _TICK_ROOM / max(1, width)
    tick_ms = next((tick for tick in _TICKS_MS if tick >= least_ms), _TICKS_MS[-1] * max(1, round(least_ms / _TICKS_MS[-1])))
    painter.setFont(theme.font(theme.TextSize.SMALL))
    painter.setPen(colours.dim)
    metrics = painter.fontMetrics()
    at_ms = -(-viewport.start_ms // tick_ms) * tick_ms
    while at_ms <= viewport.end_ms:
        text = clock(at_ms, 1 if tick_ms < 1000 else 0)
        room = metrics.horizontalAdvance(text)
        left = min(max(0.0, viewport.x_of(at_ms, width) - room / 2), float(width - room))
        painter.drawText(QPointF(left, metrics.ascent() + 1), text)
        at_ms += tick_ms
