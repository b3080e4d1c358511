"""The double arrow above the list of tasks, which opens the library."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QToolButton

from omnihuman_desktop.ui.look import theme

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance
    from PySide6.QtWidgets import QWidget


def build_widen_button(parent: QWidget, clicked: SignalInstance) -> QToolButton:
    """Return the button, which emits `clicked`."""
    button = QToolButton(parent)
    button.setProperty("role", "quiet")
    button.setAccessibleName(QCoreApplication.translate("tasks", "Open library"))
    tip = QCoreApplication.translate("tasks", "Open the library: all tasks in the whole window (Ctrl+L)")
    button.setToolTip(tip)
    button.setIcon(theme.icon("widen", button))
    button.clicked.connect(clicked)
    return button
