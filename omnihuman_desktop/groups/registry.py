"""All groups in memory with the jobs of their items, and the listeners."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from omnihuman_desktop.groups.summary import GroupSummary, Standstill, summarize
from omnihuman_desktop.lazy_dataclass import replace

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Callable

    from omnihuman_desktop.domain.group import Group
    from omnihuman_desktop.domain.job import Job
    from omnihuman_desktop.domain.ledger import Rate
else:
    from omnihuman_desktop.lazy_import import asyncio

TELL_S = 0.1
"""How long changes are collected before the listeners are told, in seconds: two hundred jobs report their progress at once."""
SURE_SHARE, SURE_S = 0.02, 3.0
"""The progress and the seconds after which the time that is left can be told."""


class GroupRegistry:
    """The current state: `groups` by id, oldest first, and `jobs` of their items by id. Saves nothing.

    `rate` returns the price of a second with an account.
    """

    def __init__(self, rate: Callable[[str], Rate]) -> None:
        self._rate = rate
        self.groups: dict[str, Group] = {}
        self.jobs: dict[str, Job] = {}
        self.standstills: dict[str, Standstill] = {}
        self._places: dict[str, tuple[str, str]] = {}
        self._listeners: list[Callable[[Group, GroupSummary], None]] = []
        self._told: dict[str, tuple[Group, GroupSummary]] = {}
        self._summaries: dict[str, tuple[object, GroupSummary]] = {}
        self._untold: set[str] = set()
        self._telling: asyncio.TimerHandle | None = None
        self._began: dict[str, tuple[float, float]] = {}

    def subscribe(self, listener: Callable[[Group, GroupSummary], None]) -> Callable[[], None]:
        """Call `listener` with a group and its figures whenever one of them has changed. Returns a function that ends it."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def put(self, group: Group) -> None:
        """Add a group, or replace the one of this id."""
        self.groups[group.id] = group
        for item in group.items:
            for job_id in item.job_ids:
                self._places[job_id] = group.id, item.id
        self.announce(group.id)

    def delete(self, group_id: str) -> None:
        """Forget a group and its jobs."""
        for item in self.groups.pop(group_id).items:
            for job_id in item.job_ids:
                self.jobs.pop(job_id, None)
                self._places.pop(job_id, None)
        self.standstills.pop(group_id, None)
        self._told.pop(group_id, None)
        self._summaries.pop(group_id, None)

    def put_job(self, job: Job) -> None:
        """Take over the present state of a job. Whoever calls this announces the group, too."""
        self.jobs[job.id] = job
        if job.id in self._places:
            self._summaries.pop(self._places[job.id][0], None)

    def place_of(self, job_id: str) -> tuple[str, str] | None:
        """Return the ids of the group and of the item that a job belongs to; None if it belongs to none."""
        return self._places.get(job_id)

    def summary(self, group_id: str) -> GroupSummary:
        """Return the current figures of a group."""
        group = self.groups[group_id]
        made_of = group, self._rate(group.account), self.standstills.get(group_id, Standstill.NONE)
        known = self._summaries.get(group_id)
        if known is not None and known[0] == made_of:
            summary = known[1]
        else:
            # Asked for again and again, of two hundred items for 3 ms each time.
            summary = summarize(group, self.jobs, *made_of[1:])
            self._summaries[group_id] = made_of, summary
        return replace(summary, left_s=self._estimate_left_s(group_id, summary))

    def set_standstill(self, group_id: str, standstill: Standstill) -> None:
        """Set why nothing of a group is sent at the moment."""
        if self.standstills.get(group_id, Standstill.NONE) is not standstill:
            self.standstills[group_id] = standstill
            self.announce(group_id)

    def announce(self, group_id: str) -> None:
        """Tell the listeners soon that a group may have changed."""
        self._untold.add(group_id)
        if self._telling is None:
            try:
                self._telling = asyncio.get_running_loop().call_later(TELL_S, self.tell)
            except RuntimeError:
                return  # no event loop runs yet: `tell` is called at the start

    def tell(self) -> None:
        """Tell the listeners of every group that has changed since they were told last."""
        if self._telling is not None:
            self._telling.cancel()
            self._telling = None
        untold, self._untold = self._untold, set()
        for group_id in untold & self.groups.keys():
            now = self.groups[group_id], self.summary(group_id)
            if self._told.get(group_id) != now:
                self._told[group_id] = now
                self._call(*now)

    def _call(self, group: Group, summary: GroupSummary) -> None:
        for listener in tuple(self._listeners):
            listener(group, summary)

    def close(self) -> None:
        """Tell nobody any more."""
        if self._telling is not None:
            self._telling.cancel()

    def _estimate_left_s(self, group_id: str, summary: GroupSummary) -> float | None:
        """Return how long the rest takes at the pace of this session, in seconds, rounded; None while that is not known."""
        if not summary.is_active:
            self._began.pop(group_id, None)
            return None
        now = time.monotonic()
        began, first = self._began.setdefault(group_id, (now, summary.progress))
        made = summary.progress - first
        if summary.standstill is not Standstill.NONE or made < SURE_SHARE or now - began < SURE_S:
            return None
        return float(round((now - began) * (1 - summary.progress) / made))
