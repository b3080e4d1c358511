"""How many tasks are active, and how long the last of them takes."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer

from omnihuman_desktop.ui.tasks.groups import Group
from omnihuman_desktop.ui.text.formats import count, time_left
from omnihuman_desktop.ui.text.status_texts import seconds_left
from omnihuman_desktop.ui.widgets.elided_label import ElidedLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QShowEvent
    from PySide6.QtWidgets import QWidget

    from omnihuman_desktop.ui.tasks.model import TasksModel

_TICK_MS = 1000


class TaskSummary(ElidedLabel):
    """Follows `model` while it is visible, and has it show the times of its active tasks anew every second."""

    def __init__(self, model: TasksModel, parent: QWidget) -> None:
        super().__init__(parent, Qt.TextElideMode.ElideRight)
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._model = model
        self.setProperty("role", "dim")
        self._tick = QTimer(self, interval=_TICK_MS)
        self._tick.timeout.connect(self._refresh_times)
        model.counts_changed.connect(self._follow_counts)
        self._follow_counts()

    def _follow_counts(self) -> None:
        self._show()
        if not (self.isVisible() and self._model.counts[Group.ACTIVE]):
            self._tick.stop()
        elif not self._tick.isActive():
            self._tick.start()

    def _show(self) -> None:
        active = self._model.counts[Group.ACTIVE]
        if not active:
            self.set_text("")
            return
        now = time.time()
        known = [left for job in self._model.active_jobs if (left := seconds_left(job, now)) is not None]
        words = self.tr("{0} active").format(count(active))
        self.set_text(f"{words} · {time_left(max(known))}" if known else words)

    def _refresh_times(self) -> None:
        self._model.refresh(job.id for job in self._model.active_jobs)
        self._show()

    def showEvent(self, event: QShowEvent) -> None:
        """Resume updating the times."""
        super().showEvent(event)
        self._follow_counts()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop updating the times while they are hidden."""
        super().hideEvent(event)
        self._tick.stop()
