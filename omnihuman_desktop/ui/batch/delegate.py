"""Paints the cells of a batch that are more than a text: the portrait, and what is wrong with its mend."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from omnihuman_desktop.ui.batch.model import MEND_ROLE, ROW_ROLE, Column
from omnihuman_desktop.ui.look import theme
from omnihuman_desktop.ui.tasks.thumbnails import SIDES, Thumbnails

if TYPE_CHECKING:
    from omnihuman_desktop.groups.batch_rows import BatchRow
    from omnihuman_desktop.ui.look.colours import Palette
    from omnihuman_desktop.ui.runtime.background import Run

    AnyIndex = QModelIndex | QPersistentModelIndex

ROW_PX = 40
_THUMB_PX = 32
_LINE_PX = 2


class BatchDelegate(QStyledItemDelegate):
    """Paints the cells of the table `view`."""

    def __init__(self, run: Run, view: QWidget) -> None:
        super().__init__(view)
        self.thumbnails = Thumbnails(run, self)
        self._view = view
        self._palettes: tuple[int, QPalette, QPalette] | None = None

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Paint a cell."""
        column = Column(index.column())
        if column not in (Column.PORTRAIT, Column.STATE):
            super().paint(painter, option, index)
            return
        self._paint_ground(painter, option, index)
        row: BatchRow = index.data(ROW_ROLE)
        if column is Column.PORTRAIT:
            self._paint_portrait(painter, option, index, row)
        else:
            self._paint_state(painter, option, index, row)

    def initStyleOption(self, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Dim what is left out, and the prompt."""
        super().initStyleOption(option, index)
        is_dim = index.column() in (Column.SPAN, Column.PROMPT)
        if not is_dim:
            row: BatchRow = index.data(ROW_ROLE)
            is_dim = not row.is_on or row.failure is not None
        option.palette = self._text_palettes(option.palette)[is_dim]

    def _text_palettes(self, shown: QPalette) -> tuple[QPalette, QPalette]:
        """Return `shown` with the colour of a usual text, and with that of a dim one. All cells have the same two."""
        key = shown.cacheKey()
        if self._palettes is None or self._palettes[0] != key:
            shades, usual, dim = self._shades(), QPalette(shown), QPalette(shown)
            for role in (QPalette.ColorRole.Text, QPalette.ColorRole.HighlightedText):
                usual.setColor(role, shades.text)
                dim.setColor(role, shades.dim)
            self._palettes = key, usual, dim
        return self._palettes[1:]

    def mend_rect(self, option: QStyleOptionViewItem, index: AnyIndex) -> QRect:
        """Return where the mend of a row is painted; empty where there is none."""
        mend = index.data(MEND_ROLE)
        if not mend:
            return QRect()
        return self._split(option, index.data(), mend)[1]

    def _shades(self) -> Palette:
        return theme.colours(self._view)

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        ground = QStyleOptionViewItem(option)
        self.initStyleOption(ground, index)
        ground.text = ""
        style = option.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, ground, painter, option.widget)

    def _paint_portrait(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex, row: BatchRow) -> None:
        area: QRect = option.rect
        width = _THUMB_PX * SIDES.width() // SIDES.height()
        place = QRect(area.left() + theme.GRID, area.center().y() - _THUMB_PX // 2 + 1, width, _THUMB_PX)
        portrait = row.wish.portrait
        picture = self.thumbnails.find_portrait(str(portrait), portrait, option.widget.devicePixelRatioF())
        if picture is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(place, picture)
        shades = self._shades()
        painter.setPen(shades.text if row.is_on and row.failure is None else shades.dim)
        # The style leaves room for the line below a row, so that all texts stand at one height.
        words = area.adjusted(0, 0, 0, -_LINE_PX)
        words.setLeft(place.right() + theme.NEAR)
        metrics = option.fontMetrics
        text = metrics.elidedText(index.data(), Qt.TextElideMode.ElideMiddle, words.width())
        painter.drawText(words, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)

    def _paint_state(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex, row: BatchRow) -> None:
        shades, mend = self._shades(), index.data(MEND_ROLE) or ""
        words, link = self._split(option, index.data(), mend)
        metrics = option.fontMetrics
        colour = shades.bad if row.failure is not None else shades.decide if row.made_as else shades.dim
        painter.setPen(shades.good if row.is_ready and not row.made_as else colour)
        text = metrics.elidedText(index.data(), Qt.TextElideMode.ElideRight, words.width())
        side = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
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
