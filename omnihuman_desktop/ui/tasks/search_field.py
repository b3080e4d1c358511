"""The field that searches the tasks."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QWidget


class SearchField(QLineEdit):
    """`left` is emitted when Esc has cleared the field."""

    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Search tasks"))
        self.setPlaceholderText(self.tr("Search names, prompts and notes"))
        # Only once there is something to clear: loading the button's icon takes 4 ms.
        self.textChanged.connect(lambda: self.setClearButtonEnabled(True))
        leave = QAction(self)
        leave.setShortcut("Esc")
        leave.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        leave.triggered.connect(self._leave)
        self.addAction(leave)

    def _leave(self) -> None:
        self.clear()
        self.left.emit()
