"""The bars under the list of tasks, each built when it is first shown."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

if TYPE_CHECKING:
    from omnihuman_desktop.ui.tasks.restore_bar import RestoreBar
    from omnihuman_desktop.ui.tasks.undo_bar import UndoBar


class TaskBars(QWidget):
    """`undone` carries the ids of what is to be restored, `lost_jobs_wanted` says that the tasks of found receipts are."""

    undone = Signal(list)
    lost_jobs_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    @cached_property
    def undo(self) -> UndoBar:
        """The bar that reports a removal and can undo it."""
        from omnihuman_desktop.ui.tasks.undo_bar import UndoBar

        bar = UndoBar(self)
        bar.undone.connect(self.undone)
        self._column.addWidget(bar)
        return bar

    @cached_property
    def restore(self) -> RestoreBar:
        """The bar that offers to restore paid tasks whose receipts were found."""
        from omnihuman_desktop.ui.tasks.restore_bar import RestoreBar

        bar = RestoreBar(self)
        bar.accepted.connect(self.lost_jobs_wanted)
        self._column.insertWidget(0, bar)
        return bar

    def undo_removal(self) -> None:
        """Undo the removals that are offered, if any."""
        if "undo" in vars(self):
            self.undo.undo()

    def offer_lost_jobs(self, number: int) -> None:
        """Offer to restore `number` paid tasks. Nothing is shown for none."""
        if number:
            self.restore.offer(number)
