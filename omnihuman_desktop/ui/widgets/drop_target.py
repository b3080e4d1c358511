"""A widget that files can be dropped on."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent


class DropTarget(QWidget):
    """Emits `files_dropped` with the paths of dropped files, and `hovered` while files are dragged over it.

    A subclass that takes more than local files overrides `accepts` and `emit_dropped`. What is not accepted goes to the
    parent, as Qt has it.
    """

    files_dropped = Signal(list)
    hovered = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)

    def accepts(self, data: QMimeData) -> bool:
        """Return whether `data` can be dropped here."""
        return bool(local_paths(data))

    def emit_dropped(self, data: QMimeData) -> None:
        """Emit the signal that belongs to `data`."""
        self.files_dropped.emit(local_paths(data))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Accept what can be dropped here."""
        if self.accepts(event.mimeData()):
            event.acceptProposedAction()
            self.hovered.emit(True)  # noqa: FBT003 - a signal

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Emit that nothing hovers any more."""
        super().dragLeaveEvent(event)
        self.hovered.emit(False)  # noqa: FBT003

    def dropEvent(self, event: QDropEvent) -> None:
        """Emit what was dropped."""
        self.hovered.emit(False)  # noqa: FBT003
        accept_as_copy(event)
        self.emit_dropped(event.mimeData())


def accept_as_copy(event: QDropEvent) -> None:
    """Accept a drop as a copy, whatever action the source proposes: after a move it would delete its files."""
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()


def local_paths(data: QMimeData) -> list[Path]:
    """Return the paths of the local files in `data`."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
