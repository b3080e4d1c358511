"""The contact sheet of a group: a picture of each item with its name and what it has come to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate

from omnihuman_desktop.ui.groups.items_model import PICTURE_ROLE, Column, GroupItemsModel
from omnihuman_desktop.ui.look import theme

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex
    from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

    AnyIndex = QModelIndex | QPersistentModelIndex

PICTURE = QSize(112, 112)
"""The place of a picture, which is shown whole in it, in pixels."""
SEEN_MAX = 120
"""More pictures than a sheet on a large screen shows."""
_CENTRE = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter


class SheetDelegate(QStyledItemDelegate):
    """Paints one item of `view`."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """Return the size of every item."""
        del index
        height = PICTURE.height() + 2 * option.fontMetrics.height() + 3 * theme.NEAR
        return QSize(PICTURE.width() + 2 * theme.NEAR, height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Paint the picture, the name and the state."""
        state = index.model().index(index.row(), Column.STATE)
        texts = index.data(), state.data(), state.data(Qt.ItemDataRole.ForegroundRole)
        picture = index.data(PICTURE_ROLE)
        shades, area = theme.colours(self._view), option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
            painter.setBrush(shades.raised if is_selected else shades.field)
            painter.drawRoundedRect(area, theme.RADIUS, theme.RADIUS)
        place = QRect(area.center().x() - PICTURE.width() // 2, area.top() + theme.NEAR, PICTURE.width(), PICTURE.height())
        if picture is not None:
            whole = QRect(QPoint(), picture.deviceIndependentSize().toSize())
            whole.moveCenter(place.center())
            painter.drawPixmap(whole, picture)
        else:
            painter.setBrush(shades.line)
            painter.drawRoundedRect(place, theme.GRID, theme.GRID)
        line = option.fontMetrics.height()
        words = QRect(area.left() + theme.GRID, place.bottom() + theme.GRID, area.width() - 2 * theme.GRID, line)
        painter.setPen(shades.text)
        self._draw(painter, option, words, texts[0])
        painter.setPen(texts[2].color())
        self._draw(painter, option, words.translated(0, line), texts[1])
        painter.restore()

    @staticmethod
    def _draw(painter: QPainter, option: QStyleOptionViewItem, place: QRect, text: str) -> None:
        painter.drawText(place, _CENTRE, option.fontMetrics.elidedText(text, Qt.TextElideMode.ElideMiddle, place.width()))


def build_sheet(model: GroupItemsModel, parent: QWidget) -> QListView:
    """Return a contact sheet of the items of `model`."""
    sheet = QListView(parent)
    sheet.setModel(model)
    sheet.setAccessibleName(sheet.tr("Contact sheet"))
    sheet.setProperty("role", "rows")
    sheet.setItemDelegate(SheetDelegate(sheet))
    sheet.setViewMode(QListView.ViewMode.IconMode)
    sheet.setSpacing(theme.GRID)
    sheet.setResizeMode(QListView.ResizeMode.Adjust)
    sheet.setMovement(QListView.Movement.Static)
    sheet.setUniformItemSizes(True)
    sheet.setMouseTracking(True)
    return sheet
