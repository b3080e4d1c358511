"""The jobs of the list: counted by group, filtered, searched and ordered. Independent of Qt."""

from __future__ import annotations

from datetime import date, datetime
from enum import Enum
from functools import lru_cache
from typing import TYPE_CHECKING

from omnihuman_desktop.domain.job import Job, JobState

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable


class Group(Enum):
    """A filter of the task list."""

    ALL = "all"
    ACTIVE = "active"
    DONE = "done"
    FAILED = "failed"


def group_of(job: Job) -> Group:
    """Return the group that counts `job` besides `ALL`. Unclear jobs count as failed; cancelled ones only in `ALL`."""
    if job.active:
        return Group.ACTIVE
    if job.state is JobState.DONE:
        return Group.DONE
    return Group.ALL if job.state is JobState.CANCELLED else Group.FAILED


def age(job: Job) -> tuple[float, str]:
    """Return the sort key of a job, oldest first."""
    return job.created_at, job.id


@lru_cache(maxsize=1 << 15)
def _searchable(name: str, prompt: str) -> str:
    return f"{name}\n{prompt}".casefold()


class TaskCollection:
    """All jobs by id, their counts by group, and the filter."""

    def __init__(self) -> None:
        self.jobs: dict[str, Job] = {}
        self._days: dict[str, date] = {}
        self.counts = dict.fromkeys(Group, 0)
        self.active_ids: set[str] = set()
        self._group, self._words = Group.ALL, ""
        self.is_folded: Callable[[str], bool] = lambda _job_id: False
        """Whether a job is shown by the row of its batch or film: it is found by a search, and by the other filters."""

    def add(self, job: Job) -> None:
        """Add a new job."""
        self.jobs[job.id] = job
        self._count(job, 1)

    def change(self, job: Job) -> bool:
        """Replace a known job. Return whether its group has changed."""
        old, self.jobs[job.id] = self.jobs[job.id], job
        moved = group_of(old) is not group_of(job)
        if moved:
            self._count(old, -1)
            self._count(job, 1)
        return moved

    def discard(self, job_id: str) -> None:
        """Remove a job."""
        self._count(self.jobs.pop(job_id), -1)
        self._days.pop(job_id, None)

    def day(self, job_id: str) -> date:
        """Return the local date on which a job was created."""
        day = self._days.get(job_id)
        if day is None:
            day = self._days[job_id] = datetime.fromtimestamp(self.jobs[job_id].created_at).astimezone().date()
        return day

    def filter(self, group: Group, words: str) -> bool:
        """Set the filter: jobs of `group` whose name or prompt contains all of `words`. Return whether it has changed."""
        wanted = (group, words.casefold())
        if wanted == (self._group, self._words):
            return False
        self._group, self._words = wanted
        return True

    def matches(self, job: Job) -> bool:
        """Return whether `job` passes the filter."""
        if self._group is not Group.ALL and group_of(job) is not self._group:
            return False
        if not self._words:
            return self._group is not Group.ALL or not self.is_folded(job.id)
        text = _searchable(job.name, job.request.prompt)
        return all(word in text for word in self._words.split())

    def matching(self) -> list[Job]:
        """Return all jobs that pass the filter, oldest first."""
        return sorted((job for job in self.jobs.values() if self.matches(job)), key=age)

    def _count(self, job: Job, change: int) -> None:
        group = group_of(job)
        self.counts[Group.ALL] += change
        if group is not Group.ALL:
            self.counts[group] += change
        if group is Group.ACTIVE and change > 0:
            self.active_ids.add(job.id)
        else:
            self.active_ids.discard(job.id)


class Order:
    """The ids of the listed jobs. Row 0 is the newest.

    They are stored oldest first and rows are counted from the end, so that a new job is appended without moving the others.
    """

    def __init__(self, ids: Iterable[str] = ()) -> None:
        self._ids = list(ids)
        self._places = {job_id: place for place, job_id in enumerate(self._ids)}

    def __len__(self) -> int:
        return len(self._ids)

    def __contains__(self, job_id: object) -> bool:
        return job_id in self._places

    def id_at(self, row: int) -> str:
        """Return the id in `row`."""
        return self._ids[len(self._ids) - 1 - row]

    def row_of(self, job_id: str) -> int:
        """Return the row of a job; -1 if it is not listed."""
        place = self._places.get(job_id)
        return -1 if place is None else len(self._ids) - 1 - place

    def append(self, ids: Iterable[str]) -> None:
        """Append ids that are newer than all others, oldest first."""
        for job_id in ids:
            self._places[job_id] = len(self._ids)
            self._ids.append(job_id)

    def insert(self, row: int, job_id: str) -> None:
        """Insert an id at `row`."""
        place = len(self._ids) - row
        self._ids.insert(place, job_id)
        self._number_from(place)

    def remove(self, job_id: str) -> None:
        """Remove an id."""
        place = self._places.pop(job_id)
        del self._ids[place]
        self._number_from(place)

    def _number_from(self, place: int) -> None:
        for at in range(place, len(self._ids)):
            self._places[self._ids[at]] = at
