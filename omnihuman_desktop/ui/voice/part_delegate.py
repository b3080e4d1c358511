"""Paints a cell of the strip of a film's parts: number, length, state, progress and a picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate

from omnihuman_desktop.ui.look import theme
from omnihuman_desktop.ui.widgets.tone import tone_colour

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex
    from PySide6.QtWidgets import QListWidget, QStyleOptionViewItem

    from omnihuman_desktop.ui.look.colours import Palette
    from omnihuman_desktop.ui.voice.part_cell import PartCell

    AnyIndex = QModelIndex | QPersistentModelIndex

CELL_ROLE = int(Qt.ItemDataRole.UserRole)
"""Gives the `PartCell` of an item."""
HEIGHT, LEAST_WIDTH, MOST_WIDTH = 48, 98, 180
"""Of a cell, in pixels: the cells share the width of the strip within these limits."""
_BAR_PX, _PICTURE_PX = 3, 34
_LEADING = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class PartDelegate(QStyledItemDelegate):
    """Paints the cells of `strip`."""

    def __init__(self, strip: QListWidget) -> None:
        super().__init__(strip)
        self._strip = strip

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """Return the size of a cell: its share of the width."""
        del option, index
        room = self._strip.viewport().width() // max(1, self._strip.count()) - 2 * self._strip.spacing()
        return QSize(max(LEAST_WIDTH, min(room, MOST_WIDTH)), HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Paint a cell."""
        cell: PartCell | None = index.data(CELL_ROLE)
        if cell is None:
            return
        shades, area = theme.colours(self._strip), QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5)
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(shades.accent, 2) if is_chosen else QPen(shades.line, 1))
        painter.setBrush(shades.raised if is_chosen or option.state & QStyle.StateFlag.State_MouseOver else shades.field)
        painter.drawRoundedRect(area, theme.RADIUS, theme.RADIUS)
        words = option.rect.adjusted(theme.NEAR, theme.GRID, -theme.GRID, -theme.GRID)
        if cell.icon is not None and not cell.icon.isNull():
            place = QRect(words.right() - _PICTURE_PX, 0, _PICTURE_PX, _PICTURE_PX)
            place.moveTop(option.rect.center().y() - _PICTURE_PX // 2)
            cell.icon.paint(painter, place)
            words.setRight(place.left() - theme.GRID)
        self._paint_words(painter, option, words, cell, shades)
        painter.restore()

    def _paint_words(
        self, painter: QPainter, option: QStyleOptionViewItem, area: QRect, cell: PartCell, shades: Palette
    ) -> None:
        bold = QFont(option.font)
        bold.setWeight(QFont.Weight.DemiBold)
        line = option.fontMetrics.height()
        top = QRect(area.left(), area.top() + 1, area.width(), line)
        painter.setFont(bold)
        painter.setPen(shades.text)
        painter.drawText(top, _LEADING, cell.title)
        painter.setFont(option.font)
        painter.setPen(shades.dim)
        rest = top.adjusted(QFontMetrics(bold).horizontalAdvance(cell.title) + theme.GRID, 0, 0, 0)
        painter.drawText(rest, _LEADING, _fit(option, cell.detail, rest))
        below = top.translated(0, line + 1)
        painter.setPen(tone_colour(cell.tone, shades))
        painter.drawText(below, _LEADING, _fit(option, cell.line, below))
        if cell.progress is not None:
            bar = QRectF(area.left(), area.bottom() - _BAR_PX + 1, area.width(), _BAR_PX)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(shades.line)
            painter.drawRoundedRect(bar, _BAR_PX / 2, _BAR_PX / 2)
            bar.setWidth(max(_BAR_PX, bar.width() * min(1.0, cell.progress)))
            painter.setBrush(shades.accent)
            painter.drawRoundedRect(bar, _BAR_PX / 2, _BAR_PX / 2)


def _fit(option: QStyleOptionViewItem, text: str, area: QRect) -> str:
    return option.fontMetrics.elidedText(text, Qt.TextElideMode.ElideRight, area.width())
