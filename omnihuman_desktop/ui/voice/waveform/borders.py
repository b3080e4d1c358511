"""Paints the parts of a film on the waveform: their numbers, and the borders between them, which can be dragged."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from omnihuman_desktop.lazy_dataclass import dataclass

if TYPE_CHECKING:
    from omnihuman_desktop.ui.look.colours import Palette
    from omnihuman_desktop.ui.voice.waveform.viewport import Viewport

KNOB = 4.0
"""The radius of the knob at the top of a border, in pixels."""
NUMBER_ROOM = 22
"""The least width of a part that shows its number, in pixels."""


@dataclass(frozen=True)
class PartMarks:
    """Where each part begins, in milliseconds, and where the last one ends; the number of the `chosen` one, from 0."""

    starts_ms: tuple[int, ...] = ()
    end_ms: int = 0
    chosen: int | None = None

    @property
    def borders_ms(self) -> tuple[int, ...]:
        """The borders between the parts."""
        return self.starts_ms[1:]

    def nearest(self, at_ms: float, reach_ms: float) -> int | None:
        """Return the number of the border that is nearest to `at_ms`, from 0; None if none is within `reach_ms`."""
        found = min(range(len(self.borders_ms)), key=lambda number: abs(self.borders_ms[number] - at_ms), default=None)
        return found if found is not None and abs(self.borders_ms[found] - at_ms) <= reach_ms else None


def tint_chosen(painter: QPainter, colours: Palette, lane: QRectF, marks: PartMarks, viewport: Viewport) -> None:
    """Tint the part that is chosen."""
    if marks.chosen is None or not marks.chosen < len(marks.starts_ms):
        return
    ends = (*marks.borders_ms, marks.end_ms)
    left, right = (viewport.x_of(at, lane.width()) for at in (marks.starts_ms[marks.chosen], ends[marks.chosen]))
    tint = QColor(colours.accent)
    tint.setAlpha(40)
    painter.fillRect(QRectF(left, lane.top(), right - left, lane.height()), tint)


def paint_borders(painter: QPainter, colours: Palette, lane: QRectF, marks: PartMarks, viewport: Viewport) -> None:
    """Draw a thin line with a knob for each border that is in view, and the numbers of the parts that are wide enough."""
    xs = [viewport.x_of(at, lane.width()) for at in (*marks.starts_ms, marks.end_ms)]
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for number, (left, right) in enumerate(itertools.pairwise(xs)):
        if right < 0 or left > lane.width():
            continue
        if number:
            painter.setPen(QPen(colours.text, 1))
            painter.drawLine(QPointF(left, lane.top()), QPointF(left, lane.bottom()))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.text)
            painter.drawEllipse(QPointF(left, lane.top() + KNOB), KNOB, KNOB)
        if right - left >= NUMBER_ROOM:
            painter.setPen(colours.text)
            place = QRectF(max(left, 0.0) + 2 * KNOB, lane.top(), right - left, 16)
            painter.drawText(place, Qt.AlignmentFlag.AlignLeft, str(number + 1))
    painter.restore()
