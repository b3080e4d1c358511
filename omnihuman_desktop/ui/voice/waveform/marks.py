"""Paints what surrounds the waveform: ruler, selection with handles, pauses, snap hint and playhead."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPen

from omnihuman_desktop.ui.look import theme
from omnihuman_desktop.ui.text.formats import clock
from omnihuman_desktop.ui.voice.waveform.bars import mix

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPainter

    from omnihuman_desktop.media.audio.pauses import Pause
    from omnihuman_desktop.ui.look.colours import Palette
    from omnihuman_desktop.ui.voice.waveform.viewport import Viewport

RULER = 24
"""The height of the ruler in pixels."""

EDGE = 3
MIN_PAUSE_PX = 3
"""The minimum width of a pause that is marked, in pixels."""

UNDERLINE_PX = 3
"""The height of the line that underlines a pause, in pixels."""

_TICK_ROOM = 96
_TICKS_MS = (
    1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 15_000, 30_000, 60_000, 120_000, 300_000, 600_000,
    1_200_000, 1_800_000, 3_600_000,
)  # fmt: skip


def _start_of(pause: Pause) -> int:
    return pause.start_ms


class PauseMarks:
    """The x coordinates of the visible pauses, computed only when the view or the pauses change."""

    def __init__(self) -> None:
        self._key: object = None
        self._marks: list[tuple[float, float]] = []

    def of(self, pauses: Sequence[Pause], viewport: Viewport, width: float) -> list[tuple[float, float]]:
        """Return left and right of each visible pause that is wide enough."""
        key = (id(pauses), len(pauses), viewport, width)
        if key != self._key:
            self._key = key
            first = max(0, bisect_left(pauses, viewport.start_ms, key=_start_of) - 1)
            last = bisect_left(pauses, viewport.end_ms, key=_start_of)
            least_ms = MIN_PAUSE_PX * viewport.span_ms / max(1.0, width)
            self._marks = [
                (max(0.0, viewport.x_of(each.start_ms, width)), min(width, viewport.x_of(each.end_ms, width)))
                for each in pauses[first:last]
                if each.end_ms - each.start_ms >= least_ms and each.end_ms > viewport.start_ms
            ]
        return self._marks


def shade_pauses(painter: QPainter, colours: Palette, lane: QRectF, marks: Sequence[tuple[float, float]]) -> None:
    """Shade pauses with an opaque color: blending would take ten times as long."""
    shade = mix(colours.line, colours.window, 0.25)
    for left, right in marks:
        painter.fillRect(QRectF(left, lane.top(), right - left, lane.height()), shade)


def underline_pauses(painter: QPainter, colours: Palette, lane: QRectF, marks: Sequence[tuple[float, float]]) -> None:
    """Underline pauses, also inside the selection."""
    for left, right in marks:
        painter.fillRect(QRectF(left + 1, lane.bottom() - UNDERLINE_PX + 1, right - left - 2, 1), colours.faint)


def paint_selection(painter: QPainter, colours: Palette, lane: QRectF, edges: tuple[float, float]) -> None:
    """Tint the selection."""
    painter.fillRect(QRectF(QPointF(edges[0], lane.top()), QPointF(edges[1], lane.bottom())), colours.selection)


def paint_edges(painter: QPainter, colours: Palette, lane: QRectF, edges: tuple[float, float]) -> None:
    """Draw the selection's two handles inside it."""
    start, end = edges
    painter.fillRect(QRectF(start, lane.top(), EDGE, lane.height()), colours.accent)
    painter.fillRect(QRectF(end - EDGE, lane.top(), EDGE, lane.height()), colours.accent)


def paint_hint(painter: QPainter, colours: Palette, x: float, height: float) -> None:
    """Mark the position that an edge snaps to by a dashed line."""
    painter.setPen(QPen(colours.text, 1, Qt.PenStyle.DashLine))
    painter.drawLine(QPointF(x, RULER - 6), QPointF(x, height))


def paint_playhead(painter: QPainter, colours: Palette, x: float, lane: QRectF) -> None:
    """Draw the playhead."""
    painter.fillRect(QRectF(round(x) - 0.5, lane.top(), 1.5, lane.height()), colours.text)


def paint_ruler(painter: QPainter, colours: Palette, viewport: Viewport, width: int) -> None:
    """Write times above the lane, as many as fit."""
    if not viewport.span_ms:
        return
    least_ms = viewport.span_ms * _TICK_ROOM / max(1, width)
    tick_ms = next((tick for tick in _TICKS_MS if tick >= least_ms), _TICKS_MS[-1] * max(1, round(least_ms / _TICKS_MS[-1])))
    decimals = 0 if tick_ms >= 1000 else 1 if tick_ms >= 100 else 2 if tick_ms >= 10 else 3
    painter.setFont(theme.font(theme.TextSize.SMALL))
    painter.setPen(colours.dim)
    metrics = painter.fontMetrics()
    at_ms = -(-viewport.start_ms // tick_ms) * tick_ms
    while at_ms <= viewport.end_ms:
        text = clock(at_ms, decimals)
        room = metrics.horizontalAdvance(text)
        left = min(max(0.0, viewport.x_of(at_ms, width) - room / 2), float(width - room))
        painter.drawText(QPointF(left, metrics.ascent() + 1), text)
        at_ms += tick_ms
