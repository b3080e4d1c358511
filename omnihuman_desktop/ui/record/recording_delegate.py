"""The delegate of a recording's row: its name, and its length at the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from omnihuman_desktop.ui.look import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter


class RecordingDelegate(QStyledItemDelegate):
    """`length_role` is the role of the text at the right."""

    def __init__(self, length_role: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._role, self._widget = length_role, parent

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """Paint the row."""
        super().paint(painter, option, index)
        painter.save()
        painter.setPen(theme.colours(self._widget).dim)
        room = option.rect.adjusted(0, 0, -theme.NEAR, 0)
        painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(index.data(self._role)))
        painter.restore()
