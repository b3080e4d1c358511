"""Desktop notifications for tasks that end while the window is not active."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QSystemTrayIcon, QWidget

from omnihuman_desktop.ui.text.status_texts import describe_job

if TYPE_CHECKING:
    from omnihuman_desktop.domain.job import Job

SHOWN_MS = 8000


class Notifications(QObject):
    """Follows jobs. `opened` carries the id of the job whose notification was clicked.

    On a desktop without notifications nothing is shown; the task list shows the same.
    """

    opened = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._active: set[str] = set()
        self._icon: QSystemTrayIcon | None = None
        self._notified_id = ""

    def follow_job(self, job: Job) -> None:
        """Notify if `job` has just ended while the window is not active."""
        if job.active:
            self._active.add(job.id)
        elif job.id in self._active:
            self._active.discard(job.id)
            if not self._window.isActiveWindow():
                self._notify(job)

    def _notify(self, job: Job) -> None:
        if not QSystemTrayIcon.isSystemTrayAvailable() or not QSystemTrayIcon.supportsMessages():
            return
        if self._icon is None:
            self._icon = QSystemTrayIcon(self._window.windowIcon(), self)
            self._icon.messageClicked.connect(lambda: self.opened.emit(self._notified_id))
        self._notified_id = job.id
        self._icon.show()
        self._icon.showMessage(job.name, describe_job(job, time.time()).line, self._window.windowIcon(), SHOWN_MS)
