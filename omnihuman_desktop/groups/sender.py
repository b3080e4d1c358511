"""Sending the items of the groups in order, a few at a time, so that all others can still be paused, moved or left out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from omnihuman_desktop.domain.job import JobState
from omnihuman_desktop.groups.summary import Standstill, committed_credits, cost_of, price_of_next

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from omnihuman_desktop.domain.group import Group, GroupItem
    from omnihuman_desktop.domain.job import Job
    from omnihuman_desktop.groups.registry import GroupRegistry
    from omnihuman_desktop.groups.writer import GroupWriter
    from omnihuman_desktop.jobs.service import JobService

UNSENT_MAX = 1
"""How many items are prepared, uploaded and submitted at a time. Where the service refuses a request for its rate, only the
balance proves that it was not charged, and it proves that only while no other request is out."""
UNDER_WAY_MAX = 50
"""How many items are unfinished at a time: one request asks for the state of so many."""

_UNSENT = frozenset({JobState.PREPARING, JobState.UPLOADING, JobState.SUBMITTING})


class GroupSender:
    """Submits to `service` what may be sent now. `balance` returns the remaining credits of the service's account, or None.

    `under_way` holds the ids of the jobs of groups that have not ended, `retried` those of failed jobs that were told to go on
    and have not begun yet.
    """

    def __init__(
        self,
        service: JobService,
        registry: GroupRegistry,
        writer: GroupWriter,
        balance: Callable[[], float | None],
    ) -> None:
        self._service, self._registry, self._writer, self._balance = service, registry, writer, balance
        self.under_way: set[str] = set()
        self.retried: set[str] = set()
        self._is_sending = False

    def send(self) -> None:
        """Send what may be sent, and record of each group why the rest is not."""
        if self._is_sending:
            return  # called for the very job that is being submitted
        self._is_sending = True
        try:
            for group in tuple(self._registry.groups.values()):
                if not group.removed:
                    self._registry.set_standstill(group.id, self._send_group(group))
        finally:
            self._is_sending = False

    def _send_group(self, group: Group) -> Standstill:
        if group.is_paused:
            return Standstill.PAUSED
        for item in self._waiting_items(group):
            if group.is_held and not _is_first(item, group):
                return Standstill.HELD
            if not self._room():
                return Standstill.NONE
            reason = self._find_missing_credits(group, item)
            if reason is not Standstill.NONE:
                return reason
            self._submit(group, item)
        return Standstill.NONE

    def _waiting_items(self, group: Group) -> Iterator[GroupItem]:
        for item in group.items:
            if item.queued and not item.is_off and self._is_sendable(item.queued):
                if not self._writer.is_queued_on_disk(group.id, item.queued):
                    return  # in order: what comes after it waits, too
                yield item

    def _is_sendable(self, job_id: str) -> bool:
        job = self._registry.jobs.get(job_id)
        return job_id not in self.retried and (job is None or job.state in (JobState.FAILED, JobState.CANCELLED))

    def _room(self) -> int:
        """Return how many more items may be begun. None while one is delayed: by the service's limit, or by the network."""
        jobs = [self._registry.jobs[job_id] for job_id in self.under_way]
        unsent = [job for job in jobs if job.state in _UNSENT]
        if any(job.notice is not None for job in unsent):
            return 0
        waiting = len(self.retried)
        return min(UNSENT_MAX - len(unsent) - waiting, UNDER_WAY_MAX - len(jobs) - waiting)

    def _find_missing_credits(self, group: Group, item: GroupItem) -> Standstill:
        rate = self._service.rate(group.account)
        price = price_of_next(item, self._registry.jobs, rate)
        committed = committed_credits(group, self._registry.jobs, rate)
        if group.credit_limit is not None and committed + price > group.credit_limit:
            return Standstill.LIMIT
        balance = self._balance() if group.account == self._service.account else None
        if balance is not None:
            jobs = (self._registry.jobs[job_id] for job_id in self.under_way)
            unpaid = sum(cost_of(job, rate) for job in jobs if job.account == group.account and job.state in _UNSENT)
            if unpaid + price > balance:
                return Standstill.CREDITS
        return Standstill.NONE

    def _submit(self, group: Group, item: GroupItem) -> None:
        if item.queued in self._registry.jobs:
            self.retried.add(item.queued)
            self._service.remember([self._registry.jobs[item.queued]])
            self._service.retry(item.queued)
        else:
            self.take(self._service.submit(item.request, group.account, item.queued))

    def take(self, job: Job) -> None:
        """Take note of the present state of a job of a group."""
        self._registry.put_job(job)
        if job.state not in (JobState.FAILED, JobState.CANCELLED):
            self.retried.discard(job.id)
        if job.active:
            self.under_way.add(job.id)
        else:
            self.under_way.discard(job.id)


def _is_first(item: GroupItem, group: Group) -> bool:
    return item is next(each for each in group.items if not each.is_off)
