"""Tells the user of tasks outside of the list: notices, a sound, the title, the task bar, and what closing means for them."""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from omnihuman_desktop.groups.summary import ItemState
from omnihuman_desktop.jobs.task_progress import overall_progress
from omnihuman_desktop.system.windows_taskbar import WindowsTaskbar
from omnihuman_desktop.ui.text.formats import plural
from omnihuman_desktop.ui.text.status_texts import describe_job
from omnihuman_desktop.ui.window.background_stay import BackgroundStay
from omnihuman_desktop.ui.window.end_sound import EndSound
from omnihuman_desktop.ui.window.notifications import Notifications

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from omnihuman_desktop.domain.group import Group
    from omnihuman_desktop.domain.job import Job
    from omnihuman_desktop.groups.service import Groups
    from omnihuman_desktop.groups.summary import GroupSummary
    from omnihuman_desktop.settings import SettingsFile
    from omnihuman_desktop.ui.runtime.background import Run

_SHOW_MS = 200
"""How long changes of the progress are collected before they are shown, in milliseconds."""


class TaskReports(QObject):
    """Tell it of each job; it follows the groups itself. `notices.opened` carries the job that the user wants to see."""

    def __init__(self, window: QWidget, groups: Groups, settings: SettingsFile, run: Run) -> None:
        super().__init__(window)
        self._window, self._groups, self._settings = window, groups, settings
        self._active: dict[str, Job] = {}
        self._ended: set[str] = set()
        self._active_groups: set[str] = set()
        self._shown: tuple[int | None, int] = None, 0
        self._due = QTimer(self, singleShot=True, interval=_SHOW_MS)
        self._due.timeout.connect(self._show_progress)
        self._taskbar = WindowsTaskbar()
        self.stay = BackgroundStay(window, settings, lambda: tuple(self._active.values()))
        self.notices = Notifications(run, window, lambda: self.stay.icon if self._window.isHidden() else None)
        self.sound = EndSound(settings, run, self)
        self._unsubscribe = groups.subscribe(self.follow_group)

    def follow_job(self, job: Job) -> None:
        """Show the progress of all tasks, and tell of `job` if it has just ended."""
        was_active = job.id in self._active
        if job.active:
            self._active[job.id] = job
        elif was_active:
            del self._active[job.id]
            self._ended.add(job.id)
            if self._groups.place_of(job.id) is None:
                self._tell_of_job(job)
        # Many tasks report many times a second: the title, the bus and the task bar are told a few times.
        if bool(self._active) != bool(self._shown[1]):
            self._show_progress()
        elif not self._due.isActive():
            self._due.start()

    def follow_group(self, group: Group, summary: GroupSummary) -> None:
        """Tell once of `group` when all that can be done for it has been done."""
        if summary.is_active:
            self._active_groups.add(group.id)
        elif group.id in self._active_groups:
            self._active_groups.discard(group.id)
            if not group.removed:
                self._tell_of_group(group, summary)

    def close(self) -> None:
        """Take everything back: the window closes."""
        self._unsubscribe()
        self._active.clear()
        self._show_progress()
        self._taskbar.close()
        self.notices.close()
        self.stay.leave_tray()

    def _tell_of_job(self, job: Job) -> None:
        self.sound.play()
        if self._is_wanted():
            line = describe_job(job, time.time()).line
            self.notices.show_notice(job.id, job.name, line, job.portrait or job.request.portrait)

    def _tell_of_group(self, group: Group, summary: GroupSummary) -> None:
        self.sound.play()
        jobs = [job for item in group.items if (job := self._groups.jobs.get(item.newest)) is not None]
        if not jobs or not self._is_wanted():
            return
        done, failed = summary.count(ItemState.DONE), summary.count(ItemState.FAILED, ItemState.UNKNOWN)
        line = self.tr("{0} of {1} saved").format(done, summary.total)
        if failed:
            line += " · " + plural("%n needs your attention", "%n need your attention", failed)
        shown = next((job for job in jobs if job.video is not None), jobs[-1])
        self.notices.show_notice(shown.id, group.name, line, shown.portrait or shown.request.portrait, key=group.id)

    def _is_wanted(self) -> bool:
        return self._settings.values.notifications and not self._window.isActiveWindow()

    def _show_progress(self) -> None:
        if not self._active:
            self._ended.clear()
        known = len(self._active) + len(self._ended)
        done = len(self._ended) + sum(map(overall_progress, self._active.values()))
        percent = int(100 * done / known) if known else None
        shown = percent, len(self._active)
        if shown == self._shown:
            return
        self._shown = shown
        # Ends with the program's name, so that no system appends it again.
        name = QApplication.applicationName()
        title = self.tr("{0} active, {1} % – {2}").format(len(self._active), percent, name) if self._active else name
        self._window.setWindowTitle(title)
        if self.stay.icon is not None:
            self.stay.icon.setToolTip(title)
        fraction = None if percent is None else percent / 100
        self.notices.bus.show_progress(fraction, len(self._active))
        if sys.platform == "win32":
            self._taskbar.show_progress(int(self._window.winId()), fraction)
        elif sys.platform == "darwin":
            QGuiApplication.setBadgeNumber(len(self._active))  # type: ignore[attr-defined]
