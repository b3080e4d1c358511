"""The delegate that edits a task's name in its row."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractItemModel, QRect, Qt
from PySide6.QtWidgets import QLineEdit, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from omnihuman_desktop.ui.look import theme
from omnihuman_desktop.ui.tasks.grouped_model import ID_ROLE

if TYPE_CHECKING:
    from PySide6.QtGui import QFont

    from omnihuman_desktop.ui.tasks.model import Index


class NamingDelegate(QStyledItemDelegate):
    """`edited_id` is the job or group whose name is being edited; it need not be painted below the field."""

    edited_id: str | None = None

    def name_rect(self, rect: QRect, index: Index) -> QRect:
        """Return where the name stands in the row `index`, which covers `rect`."""
        del index
        return rect

    def name_font(self) -> QFont:
        """Return the font of names."""
        return theme.font(bold=True)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """Create the text field for the name."""
        del option
        self.edited_id = index.data(ID_ROLE)
        editor = QLineEdit(parent)
        editor.setAccessibleName(self.tr("Name"))
        editor.setFont(self.name_font())
        editor.setMaxLength(200)
        editor.setProperty("role", "inline")
        return editor

    def destroyEditor(self, editor: QWidget, index: Index) -> None:  # noqa: N802 - Qt's own
        """Paint the name again."""
        self.edited_id = None
        super().destroyEditor(editor, index)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Fill the field once, so that a progress update does not overwrite what is being typed."""
        if isinstance(editor, QLineEdit) and not editor.property("filled"):
            editor.setProperty("filled", True)  # noqa: FBT003 - Qt's own signature
            editor.setText(index.data(Qt.ItemDataRole.EditRole))
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Pass the typed name to the model."""
        if isinstance(editor, QLineEdit):
            model.setData(index, editor.text(), Qt.ItemDataRole.EditRole)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        """Place the field over the name, with room for its frame."""
        rect: QRect = option.rect
        editor.setGeometry(self.name_rect(rect, index).adjusted(-theme.GRID, -theme.GRID // 2, 0, theme.GRID // 2))
