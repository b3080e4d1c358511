"""Paints the cells of a batch: texts, the portrait, and what is wrong with its mend."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from omnihuman_desktop.ui.batch.model import MEND_ROLE, ROW_ROLE, Column, alignment_of
from omnihuman_desktop.ui.look import theme
from omnihuman_desktop.ui.tasks.thumbnails import SIDES, Thumbnails

if TYPE_CHECKING:
    from omnihuman_desktop.groups.batch_rows import BatchRow
    from omnihuman_desktop.ui.runtime.background import Run

    AnyIndex = QModelIndex | QPersistentModelIndex

ROW_PX = 40
_THUMB_PX = 32
_LINE_PX = 1
"""The line below a row."""
_INSET_PX = 7
"""Where a text begins, below that of its header."""
_DIM = frozenset((Column.SPAN, Column.PROMPT))


class BatchDelegate(QStyledItemDelegate):
    """Paints the cells of the table `view`.

    All but the switch are painted by hand: the style asks the model nine times for each cell, which took 5 of a table's 12 ms.
    """

    def __init__(self, run: Run, view: QWidget) -> None:
        super().__init__(view)
        self.thumbnails = Thumbnails(run, self)
        self._view = view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Paint a cell."""
        column = index.column()
        if column == Column.ON:
            super().paint(painter, option, index)
            return
        row: BatchRow = index.data(ROW_ROLE)
        shades, area = theme.colours(self._view), option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, shades.raised)
        painter.fillRect(area.left(), area.bottom(), area.width(), _LINE_PX, shades.line)
        if column == Column.STATE:
            self._paint_state(painter, option, index, row)
            return
        words = area.adjusted(_INSET_PX, 0, -_INSET_PX, -_LINE_PX)
        if column == Column.PORTRAIT:
            words.setLeft(self._paint_portrait(painter, option, row) + theme.NEAR)
        is_dim = column in _DIM or not row.is_on or row.failure is not None
        painter.setPen(shades.dim if is_dim else shades.text)
        elided = Qt.TextElideMode.ElideMiddle if column == Column.PORTRAIT else Qt.TextElideMode.ElideRight
        text = option.fontMetrics.elidedText(index.data(), elided, words.width())
        painter.drawText(words, alignment_of(column), text)

    def mend_rect(self, option: QStyleOptionViewItem, index: AnyIndex) -> QRect:
        """Return where the mend of a row is painted; empty where there is none."""
        mend = index.data(MEND_ROLE)
        if not mend:
            return QRect()
        return self._split(option, index.data(), mend)[1]

    def _paint_portrait(self, painter: QPainter, option: QStyleOptionViewItem, row: BatchRow) -> int:
        """Paint the picture of a portrait; return where it ends."""
        area: QRect = option.rect
        width = _THUMB_PX * SIDES.width() // SIDES.height()
        place = QRect(area.left() + theme.GRID, area.center().y() - _THUMB_PX // 2 + 1, width, _THUMB_PX)
        portrait = row.wish.portrait
        picture = self.thumbnails.find_portrait(str(portrait), portrait, self._view.devicePixelRatioF())
        if picture is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(place, picture)
        return place.right()

    def _paint_state(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex, row: BatchRow) -> None:
        shades, mend = theme.colours(self._view), index.data(MEND_ROLE) or ""
        words, link = self._split(option, index.data(), mend)
        metrics = option.fontMetrics
        colour = shades.bad if row.failure is not None else shades.decide if row.made_as else shades.dim
        painter.setPen(shades.good if row.is_ready and not row.made_as else colour)
        text = metrics.elidedText(index.data(), Qt.TextElideMode.ElideRight, words.width())
        side = alignment_of(Column.STATE)
        painter.drawText(words, side, text)
        if mend:
            painter.setPen(shades.accent)
            painter.drawText(link, side, mend)

    @staticmethod
    def _split(option: QStyleOptionViewItem, text: str, mend: str) -> tuple[QRect, QRect]:
        """Return where a state and its mend stand in a cell: beside each other, the mend in full."""
        area: QRect = option.rect
        metrics = option.fontMetrics
        inner = area.adjusted(theme.GRID, 0, -theme.GRID, -_LINE_PX)
        if not mend:
            return inner, QRect()
        width = metrics.horizontalAdvance(mend) + theme.GRID
        left = min(metrics.horizontalAdvance(text), max(0, inner.width() - width - theme.NEAR))
        words = QRect(inner.left(), inner.top(), left, inner.height())
        return words, QRect(words.right() + theme.NEAR, inner.top(), width, inner.height())
