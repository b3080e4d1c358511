"""Reads the tasks whose rows are seen, and keeps those that were seen last."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer, Signal
from shiboken6 import Shiboken

from omnihuman_desktop.lazy_dataclass import replace

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from omnihuman_desktop.domain.errors import Failure
    from omnihuman_desktop.domain.job import Job
    from omnihuman_desktop.library.marks import Marks
    from omnihuman_desktop.library.task_library import LibraryTask

KEPT_TASKS = 600
"""How many tasks that were read stay in memory: more than any screen shows."""
READ_TASKS = 150
"""The most tasks that are read at a time."""


class Source(Protocol):
    """The part of the library that reads; see `TaskLibrary`."""

    def read(self, ids: Sequence[str], report: Callable[[list[LibraryTask]], None], failed: Callable[[Failure], None]) -> None:
        """Report the tasks with these ids."""
        ...


class TaskReader(QObject):
    """`loaded` carries the ids of tasks that have been read, `refused` the failure of a read."""

    loaded = Signal(list)
    refused = Signal(object)

    def __init__(self, source: Source, parent: QObject) -> None:
        super().__init__(parent)
        self._source = source
        self._tasks: OrderedDict[str, LibraryTask] = OrderedDict()
        self._wanted: dict[str, None] = {}
        self._reading: set[str] = set()
        # What is wanted while a picture is painted is one read.
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._read_wanted)

    def find(self, job_id: str) -> LibraryTask | None:
        """Return a task that was read; None where it was not, or no longer is in memory."""
        return self._tasks.get(job_id)

    def want(self, job_id: str) -> LibraryTask | None:
        """Return a task, and have it read where it is not in memory."""
        task = self._tasks.get(job_id)
        if task is not None:
            self._tasks.move_to_end(job_id)
        elif job_id not in self._reading:
            self._wanted.pop(job_id, None)
            self._wanted[job_id] = None
            if not self._timer.isActive():
                self._timer.start()
        return task

    def update_job(self, job: Job) -> None:
        """Take the present state of a task that was read."""
        task = self._tasks.get(job.id)
        if task is not None:
            self._tasks[job.id] = replace(task, job=job)

    def update_marks(self, job_id: str, marks: Marks) -> LibraryTask | None:
        """Take the changed marks of a task that was read, and return it."""
        task = self._tasks.get(job_id)
        if task is not None:
            task = self._tasks[job_id] = replace(task, marks=marks)
        return task

    def _read_wanted(self) -> None:
        # Those that were wanted last are on the screen; earlier ones may have been scrolled past.
        ids = list(self._wanted)[-READ_TASKS:]
        self._wanted.clear()
        self._reading.update(ids)
        self._source.read(ids, lambda tasks: self._take(ids, tasks), lambda failure: self._fail(ids, failure))

    def _take(self, ids: Sequence[str], tasks: Sequence[LibraryTask]) -> None:
        if not Shiboken.isValid(self):
            return
        self._reading.difference_update(ids)
        for task in tasks:
            self._tasks[task.job.id] = task
            self._tasks.move_to_end(task.job.id)
        while len(self._tasks) > KEPT_TASKS:
            self._tasks.popitem(last=False)
        self.loaded.emit([task.job.id for task in tasks])

    def _fail(self, ids: Sequence[str], failure: Failure) -> None:
        if Shiboken.isValid(self):
            self._reading.difference_update(ids)
            self.refused.emit(failure)
