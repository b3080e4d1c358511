"""Paints the row of a batch or film, and those of its tasks that were not sent yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter

from omnihuman_desktop.ui.look import theme
from omnihuman_desktop.ui.text.formats import credits_text
from omnihuman_desktop.ui.text.group_texts import describe_group
from omnihuman_desktop.ui.widgets.tone import tone_colour

if TYPE_CHECKING:
    from PySide6.QtGui import QPixmap
    from PySide6.QtWidgets import QWidget

    from omnihuman_desktop.ui.tasks.grouped_model import GroupRow, ItemRow
    from omnihuman_desktop.ui.tasks.row_layout import RowMetrics, RowRects
    from omnihuman_desktop.ui.text.status_texts import Tone

ARROW_PX = 10
_LEADING = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_TRAILING = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_STACK_PX = 3
"""How far the card behind a group's picture looks out."""


class GroupPainter:
    """Paints with the measures that are passed."""

    def __init__(self, view: QWidget) -> None:
        self._view = view

    def paint_group(
        self, painter: QPainter, measures: RowMetrics, rect: QRect, row: GroupRow, picture: QPixmap | None, *, named: bool
    ) -> None:
        """Paint a group over `rect`, on its ground; its name only if `named`: it may be under an editor."""
        shades = theme.colours(self._view)
        text = describe_group(row.group, row.summary)
        corner = text.corner or credits_text(row.summary.credits)
        places = measures.place(rect, corner, 1)
        icon = theme.icon("open" if row.is_unfolded else "closed", self._view)
        left = max(0, places.picture.left() - ARROW_PX - _STACK_PX)
        icon.paint(painter, QRect(left, places.name.center().y() - ARROW_PX // 2, ARROW_PX, ARROW_PX))
        self._paint_stack(painter, places.picture, picture, shades)
        self._paint_texts(painter, measures, places, (row.group.name if named else "", corner, text.line), text.tone)
        if row.summary.progress < 1:
            paint_bar(painter, QRectF(places.bar), row.summary.progress, shades)

    def paint_item(self, painter: QPainter, measures: RowMetrics, rect: QRect, row: ItemRow, picture: QPixmap | None) -> None:
        """Paint a task that was not sent yet over `rect`."""
        places = measures.place(rect, "", 1)
        paint_picture(painter, places.picture, picture, theme.colours(self._view))
        self._paint_texts(painter, measures, places, (row.name, "", row.words), row.tone)

    def _paint_texts(
        self, painter: QPainter, measures: RowMetrics, places: RowRects, texts: tuple[str, str, str], tone: Tone
    ) -> None:
        name, corner, line = texts
        shades = theme.colours(self._view)
        painter.setFont(measures.font)
        painter.setPen(shades.dim)
        painter.drawText(places.corner, _TRAILING, corner)
        painter.setPen(tone_colour(tone, shades))
        elide = Qt.TextElideMode.ElideRight
        painter.drawText(places.lines, _LEADING, measures.metrics.elidedText(line, elide, places.lines.width()))
        painter.setFont(measures.bold)
        painter.setPen(shades.text)
        painter.drawText(places.name, _LEADING, painter.fontMetrics().elidedText(name, elide, places.name.width()))
        painter.setFont(measures.font)

    def _paint_stack(self, painter: QPainter, place: QRect, picture: QPixmap | None, shades: theme.Palette) -> None:
        """Paint a picture with the edge of another one behind it."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(shades.line)
        behind = place.adjusted(_STACK_PX, -_STACK_PX, _STACK_PX, -_STACK_PX)
        painter.drawRoundedRect(behind, theme.GRID, theme.GRID)
        paint_picture(painter, place, picture, shades)


def paint_picture(painter: QPainter, place: QRect, picture: QPixmap | None, shades: theme.Palette) -> None:
    """Paint the picture of a row over `place`, which is smaller in a dense one; a plain ground where there is none."""
    if picture is not None:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(place, picture)
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(shades.line)
    painter.drawRoundedRect(place, theme.GRID, theme.GRID)


def paint_bar(painter: QPainter, whole: QRectF, progress: float, shades: theme.Palette) -> None:
    """Paint a bar of which a fraction is filled."""
    half = whole.height() / 2
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(shades.line)
    painter.drawRoundedRect(whole, half, half)
    if progress:
        filled = QRectF(whole)
        filled.setWidth(max(whole.height(), whole.width() * min(1.0, progress)))
        painter.setBrush(shades.accent)
        painter.drawRoundedRect(filled, half, half)
