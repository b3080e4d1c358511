"""A panel that takes files which are dropped on it, and keys before the window does."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent


class DropTarget(QWidget):
    """`files_dropped` hands on whatever was dropped here; `hovered` says that files hover above, or no more."""

    files_dropped = Signal(list)
    hovered = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)

    def act_of(self, event: QKeyEvent) -> Callable[[], None] | None:
        """What a key does here; None where it does nothing. Fields of text in here take theirs before."""
        del event
        return None

    def event(self, event: QEvent) -> bool:
        """Claim the panel's keys before anybody else's shortcuts."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self.act_of(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what the key does here."""
        act = self.act_of(event)
        if act is None:
            super().keyPressEvent(event)
        else:
            act()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if _paths(event.mimeData()):
            event.acceptProposedAction()
            self.hovered.emit(True)  # noqa: FBT003 - a signal

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Forget what hovered."""
        super().dragLeaveEvent(event)
        self.hovered.emit(False)  # noqa: FBT003

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand the files on."""
        self.hovered.emit(False)  # noqa: FBT003
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.files_dropped.emit(_paths(event.mimeData()))


def _paths(data: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
