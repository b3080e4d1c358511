"""The numbers of tasks in each group, and the tasks that are under way."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer, Signal
from shiboken6 import Shiboken

from omnihuman_desktop.domain.job import ACTIVE
from omnihuman_desktop.ui.tasks.groups import count_groups

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from omnihuman_desktop.domain.job import Job, JobState
    from omnihuman_desktop.ui.tasks.groups import Group

DELAY_MS = 40
"""The delay of a new count in the database, in milliseconds: what has changed is being saved."""


class Source(Protocol):
    """The part of the library that counts; see `TaskLibrary`."""

    def count(self, report: Callable[[Mapping[JobState, int]], None]) -> None:
        """Report how many tasks are in each state."""
        ...


class TaskCounts(QObject):
    """Counts what has ended in the database, and what is under way in memory, where all of it is."""

    changed = Signal()

    def __init__(self, source: Source, parent: QObject) -> None:
        super().__init__(parent)
        self._source = source
        self.active: dict[str, Job] = {}
        """The tasks that are under way by id."""
        self._states: dict[JobState, int] = {}
        self.timer = QTimer(self, singleShot=True, interval=DELAY_MS)
        self.timer.timeout.connect(self.count)

    @property
    def groups(self) -> Mapping[Group, int]:
        """The number of tasks in each group."""
        ended = {state: number for state, number in self._states.items() if state not in ACTIVE}
        return count_groups({**ended, **Counter(job.state for job in self.active.values())})

    def open(self, jobs: Iterable[Job]) -> None:
        """Begin with `jobs`, which are in memory, and with a count of the others."""
        self.active = {job.id: job for job in jobs if job.active and not job.removed}
        self.count()

    def take(self, before: Job | None, job: Job) -> None:
        """Take a change of a task from `before`, where that is known."""
        if job.active and not job.removed:
            self.active[job.id] = job
        else:
            self.active.pop(job.id, None)
        if before is not None and before.state is job.state and before.removed is job.removed:
            return
        self.timer.start()
        if before is not None and not before.active and not before.removed:
            self._states[before.state] = max(0, self._states.get(before.state, 0) - 1)
        if before is not None and not job.active and not job.removed:
            self._states[job.state] = self._states.get(job.state, 0) + 1
        self.changed.emit()

    def count(self) -> None:
        """Count in the database."""
        self._source.count(self._take_states)

    def _take_states(self, states: Mapping[JobState, int]) -> None:
        if Shiboken.isValid(self) and dict(states) != self._states:
            self._states = dict(states)
            self.changed.emit()
