"""The text in the task column while no task is listed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from omnihuman_desktop.ui.look import theme
from omnihuman_desktop.ui.widgets.label import Label


class TasksPlaceholder(QWidget):
    """Says why no task is listed. `show_all_requested` asks to reset filter and search."""

    show_all_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._text = Label(self)
        self._text.setProperty("role", "dim")
        self._text.setWordWrap(True)
        self._show_all = QPushButton(self.tr("Show all tasks"), self)
        self._show_all.setProperty("role", "quiet")
        self._show_all.clicked.connect(self.show_all_requested)
        row = QHBoxLayout()
        row.addWidget(self._show_all)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.WIDE, theme.NEAR, theme.WIDE, theme.WIDE)
        layout.addWidget(self._text)
        layout.addLayout(row)
        layout.addStretch(1)

    def show_reason(self, *, filtered: bool) -> None:
        """Say that no tasks match if `filtered`, else that there are none."""
        self._text.setText(
            self.tr("No matching tasks.")
            if filtered
            else self.tr("Your videos appear here. Choose a portrait and a voice, then press Generate video.")
        )
        self._show_all.setVisible(filtered)
