"""Which tasks of batches and films are rows below the row of their group. Independent of Qt."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING, Protocol

from omnihuman_desktop.groups.summary import best_take
from omnihuman_desktop.jobs.library_table import fold
from omnihuman_desktop.lazy_dataclass import replace
from omnihuman_desktop.library.group_entries import GroupEntry
from omnihuman_desktop.library.listing import ID_BYTES, find_number
from omnihuman_desktop.library.query import Found, Grouping, Sort, TaskQuery

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from omnihuman_desktop.domain.group import Group, GroupItem
    from omnihuman_desktop.domain.job import Job
    from omnihuman_desktop.groups.summary import GroupSummary
    from omnihuman_desktop.library.marks import Marks


class Groups(Protocol):
    """The part of the groups that the list uses; see `groups.service.Groups`."""

    @property
    def groups(self) -> Mapping[str, Group]:
        """All groups by id, also removed ones."""
        ...

    @property
    def jobs(self) -> Mapping[str, Job]:
        """The tasks of all groups by id."""
        ...

    def summary(self, group_id: str) -> GroupSummary:
        """Return the current figures of a group."""
        ...

    def place_of(self, job_id: str) -> tuple[str, str] | None:
        """Return the ids of the group and of the item that a task belongs to; None if it belongs to none."""
        ...

    def subscribe(self, listener: Callable[[Group, GroupSummary], None]) -> Callable[[], None]:
        """Call `listener` with a group and its figures whenever one of them has changed. Returns a function that ends it."""
        ...


class GroupRows:
    """The groups of `source`, each folded until it is unfolded; in a list that is filtered, unfolded until it is folded."""

    def __init__(self, source: Groups) -> None:
        self.source = source
        self.are_rows = True
        """Whether groups are rows. Else their tasks are listed as all others."""
        self._summaries: dict[str, GroupSummary] = {}
        self._unfolded: set[str] = set()
        self._folded_in_filter: set[str] = set()
        self._is_filtered = False
        self._nested: dict[str, frozenset[str]] = {}
        self._removed: dict[str, bool] = {}

    # --- groups ---------------------------------------------------------------------------------------------------------

    def find(self, group_id: str) -> Group | None:
        """Return the group with this id; None where there is none, or where it was removed."""
        group = self.source.groups.get(group_id)
        return None if group is None or group.removed else group

    def summary(self, group_id: str) -> GroupSummary:
        """Return the figures of a group, as they were told last."""
        if group_id not in self._summaries:
            self._summaries[group_id] = self.source.summary(group_id)
        return self._summaries[group_id]

    def take(self, group: Group, summary: GroupSummary) -> None:
        """Take the figures of a group that has changed."""
        self._summaries[group.id] = summary

    def entries(self, query: TaskQuery) -> tuple[GroupEntry, ...] | None:
        """Return what the groups stand among the tasks of `query` by; None where they are its sections, or are not listed."""
        self.are_rows = query.grouping is not Grouping.BATCH
        if not self.are_rows or isinstance(self.source, NoGroups):
            return None
        return tuple(self._entry(group, query.sort) for group in self.source.groups.values() if not group.removed)

    def _entry(self, group: Group, sort: Sort) -> GroupEntry:
        portrait = str(group.items[0].request.portrait) if group.items else ""
        entry = GroupEntry(group.id, fold(group.name), group.created_at, portrait=portrait)
        if sort not in (Sort.LENGTH, Sort.COST):
            return entry
        summary = self.summary(group.id)
        return replace(entry, length_ms=1000 * summary.seconds, cost=summary.credits)

    # --- their tasks ----------------------------------------------------------------------------------------------------

    def owner_of(self, job_id: str) -> Group | None:
        """Return the group that stands for a task, also a removed one; None where none does."""
        place = self._place_of(job_id)
        return None if place is None else self.source.groups.get(place[0])

    def item_of(self, job_id: str) -> GroupItem | None:
        """Return the item of a group that a task belongs to."""
        place = self._place_of(job_id)
        group = None if place is None else self.source.groups.get(place[0])
        return None if group is None or place is None else next((item for item in group.items if item.id == place[1]), None)

    def _place_of(self, job_id: str) -> tuple[str, str] | None:
        return self.source.place_of(job_id) if self.are_rows else None

    def is_task(self, row_id: str) -> bool:
        """Return whether this is the id of a task, and not of a group, or of what was not sent yet."""
        is_unsent = self._place_of(row_id) is not None and row_id not in self.source.jobs
        return not is_unsent and row_id not in self.source.groups

    def is_unfolded(self, group_id: str) -> bool:
        """Return whether the tasks of a group are rows."""
        return group_id not in self._folded_in_filter if self._is_filtered else group_id in self._unfolded

    def set_unfolded(self, group_id: str, *, unfolded: bool) -> None:
        """Have the tasks of a group be rows, or no more."""
        ids, adds = (self._folded_in_filter, not unfolded) if self._is_filtered else (self._unfolded, unfolded)
        if adds:
            ids.add(group_id)
        else:
            ids.discard(group_id)

    def shown(self, group_id: str) -> list[str]:
        """Return the ids of a group's tasks that are rows: one for each item, as far as the filter lets them pass."""
        group = self.find(group_id)
        if group is None or not self.is_unfolded(group_id):
            return []
        ids = [best.id if (best := best_take(item, self.source.jobs)) else item.newest for item in group.items]
        nested = self._nested.get(group_id) if self._is_filtered else None
        return [job_id for job_id in ids if job_id and not self._is_gone(job_id) and (nested is None or job_id in nested)]

    def _is_gone(self, job_id: str) -> bool:
        job = self.source.jobs.get(job_id)
        return self._removed.get(job_id, job is not None and job.removed)

    def expand(self, found: Found, query: TaskQuery) -> Found:
        """Return what was found of `query` with the tasks that are rows after their groups."""
        self._is_filtered = query.is_filtered
        self._nested = dict(found.nested)
        ends = list(accumulate(section.tasks for section in found.sections))
        sections = [section.tasks for section in found.sections]
        parts, done = [], 0
        unfolded = {group_id: self.shown(group_id) for group_id in self.source.groups if self.are_rows}
        for number, shown in sorted((find_number(found.ids, group_id), ids) for group_id, ids in unfolded.items()):
            if number >= 0 and shown:
                parts += [found.ids[done * ID_BYTES : (number + 1) * ID_BYTES], bytes.fromhex("".join(shown))]
                done = number + 1
                sections[bisect_right(ends, number)] += len(shown)
        ids = b"".join([*parts, found.ids[done * ID_BYTES :]])
        counted = zip(found.sections, sections, strict=True)
        return Found(ids, tuple(replace(section, tasks=tasks) for section, tasks in counted), found.nested)

    def forget_folds(self) -> None:
        """Have all groups be unfolded in the next list that is filtered."""
        self._folded_in_filter.clear()

    def take_job(self, job: Job) -> Group | None:
        """Take a change of a task: one that was removed is no row any more. Return the group that stands for it."""
        if self.source.place_of(job.id) is not None:
            self._removed[job.id] = job.removed
        return self.owner_of(job.id)

    def follow_filter(self, job: Job, marks: Marks, query: TaskQuery) -> bool:
        """Have a changed task of a group pass the filter or not. Returns whether that has changed which of them do."""
        group = self.owner_of(job.id)
        name = "" if group is None else fold(group.name)
        if group is None or not query.is_filtered or query.finds_whole(group.id, name):
            return False
        if query.group_kind not in ("", group.kind.value) or query.group not in ("", group.id):
            return False
        own = replace(query, text=" ".join(word for word in query.words if word not in name))
        before = self._nested.get(group.id, frozenset())
        after = before | {job.id} if own.matches(job, marks) else before - {job.id}
        self._nested[group.id] = after
        return after != before

    def is_wanted(self, group: Group, query: TaskQuery) -> bool:
        """Return whether a group has a row in the list of `query`, as far as that is known."""
        found = not query.is_filtered or bool(self._nested.get(group.id)) or query.finds_whole(group.id, fold(group.name))
        return self.are_rows and found

    def is_empty(self, group_id: str) -> bool:
        """Return whether a group is listed for nothing: none of its tasks passes the filter any more."""
        return self._is_filtered and self._nested.get(group_id) == frozenset()


class NoGroups:
    """There are no batches and films."""

    groups: Mapping[str, Group] = {}
    jobs: Mapping[str, Job] = {}

    def summary(self, group_id: str) -> GroupSummary:
        """Raise `KeyError`."""
        raise KeyError(group_id)

    def place_of(self, _job_id: str) -> tuple[str, str] | None:
        """Return None."""
        return None

    def subscribe(self, _listener: Callable[[Group, GroupSummary], None]) -> Callable[[], None]:
        """Call nothing."""
        return lambda: None


def differing(before: Sequence[str], after: Sequence[str]) -> tuple[int, int, list[str]]:
    """Return from which one on two sequences differ, how many of `before` go there, and what comes in their place."""
    start, end = 0, 0
    while start < min(len(before), len(after)) and before[start] == after[start]:
        start += 1
    while end < min(len(before), len(after)) - start and before[-1 - end] == after[-1 - end]:
        end += 1
    return start, len(before) - start - end, list(after[start : len(after) - end])
