"""The application object, which receives the files that macOS opens with the program."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication


class Application(QApplication):
    """`files_opened` carries a list with one path for each file that the system opens with the running program.

    macOS sends them as events, other systems name them on the command line.
    """

    files_opened = Signal(list)

    def event(self, event: QEvent) -> bool:
        """Take the file of a `QFileOpenEvent`."""
        if isinstance(event, QFileOpenEvent) and event.file():
            self.files_opened.emit([Path(event.file())])
            return True
        return super().event(event)
