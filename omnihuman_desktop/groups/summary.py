"""What a group has come to, in figures: a pure function of the group and its jobs."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from omnihuman_desktop.domain.errors import Kind, LocalError, NetworkError, StorageError
from omnihuman_desktop.domain.job import Job, JobState
from omnihuman_desktop.domain.limits import billed_seconds
from omnihuman_desktop.jobs.task_progress import overall_progress
from omnihuman_desktop.jobs.transitions import has_paid_task
from omnihuman_desktop.lazy_dataclass import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from omnihuman_desktop.domain.errors import Failure
    from omnihuman_desktop.domain.group import Group, GroupItem
    from omnihuman_desktop.domain.job import JobRequest
    from omnihuman_desktop.domain.ledger import Rate

OF_ALL_ITEMS = (
    LocalError.kinds | StorageError.kinds | NetworkError.kinds
    | {Kind.UNAUTHORIZED, Kind.NO_CREDITS, Kind.DENIED, Kind.BUSY, Kind.UNAVAILABLE}
)  # fmt: skip
"""Failures that the next item would meet, too: sending stops at the first of them."""


class ItemState(StrEnum):
    """What an item has come to."""

    OFF = "off"
    QUEUED = "queued"
    """It is to be sent."""
    SENDING = "sending"
    """It is prepared, uploaded or submitted."""
    RENDERING = "rendering"
    """It is paid, and its video is awaited."""
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"
    """The user stopped it, or it was never asked for."""
    UNKNOWN = "unknown"
    """Whether it was paid is not known; the user decides."""


_STATES = {
    JobState.PREPARING: ItemState.SENDING,
    JobState.UPLOADING: ItemState.SENDING,
    JobState.SUBMITTING: ItemState.SENDING,
    JobState.WAITING: ItemState.RENDERING,
    JobState.DOWNLOADING: ItemState.RENDERING,
    JobState.DONE: ItemState.DONE,
    JobState.FAILED: ItemState.FAILED,
    JobState.CANCELLED: ItemState.CANCELLED,
    JobState.UNKNOWN: ItemState.UNKNOWN,
}


class Standstill(StrEnum):
    """Why nothing is sent although items are queued."""

    NONE = ""
    PAUSED = "paused"
    HELD = "held"
    """The first item is made, or being made; the others wait for the user."""
    LIMIT = "limit"
    """The next item would exceed the group's limit of credits."""
    CREDITS = "credits"
    """The account has too few credits for the next item."""


@dataclass(frozen=True)
class GroupSummary:
    """The figures of a group.

    `counts` has the number of items for each state, `total` all that are on. `progress` is the fraction of the items that have
    ended, 0..1, with a share of those under way. `seconds` are billed, `credits` are the price of all: what was spent, and the
    price by `Rate` of what is still to come; `spent` is what the service has reserved or used of it. `left_s` is how many
    seconds the rest may take, None if unknown. `failure` is what stopped the sending, or the group from being saved.
    """

    total: int
    counts: Mapping[ItemState, int]
    progress: float
    seconds: int
    credits: float
    spent: float
    standstill: Standstill = Standstill.NONE
    left_s: float | None = None
    failure: Failure | None = None

    def count(self, *states: ItemState) -> int:
        """Return how many items are in one of `states`."""
        return sum(self.counts.get(state, 0) for state in states)

    @property
    def is_active(self) -> bool:
        """Whether anything is under way, or is sent without the user doing anything."""
        waiting = self.count(ItemState.QUEUED) > 0 and self.standstill is Standstill.NONE
        return waiting or self.count(ItemState.SENDING, ItemState.RENDERING) > 0


def state_of(item: GroupItem, jobs: Mapping[str, Job]) -> ItemState:
    """Return what `item` has come to: by the job that was asked for last, or by an earlier take that is done."""
    if item.is_off and not item.takes:
        return ItemState.OFF
    if item.queued and not _is_under_way(jobs.get(item.queued)):
        return ItemState.QUEUED
    newest = jobs.get(item.newest)
    state = ItemState.CANCELLED if newest is None else _STATES[newest.state]
    if state in (ItemState.FAILED, ItemState.CANCELLED, ItemState.UNKNOWN) and best_take(item, jobs) is not None:
        return ItemState.DONE
    return state


def _is_under_way(job: Job | None) -> bool:
    return job is not None and job.state not in (JobState.FAILED, JobState.CANCELLED)


def best_take(item: GroupItem, jobs: Mapping[str, Job]) -> Job | None:
    """Return the finished job that the item is represented by: the chosen take, or else the newest that is done."""
    chosen = jobs.get(item.chosen)
    if chosen is not None and chosen.state is JobState.DONE:
        return chosen
    takes = (jobs.get(job_id) for job_id in reversed(item.takes))
    return next((job for job in takes if job is not None and job.state is JobState.DONE), None)


def seconds_of(request: JobRequest) -> int:
    """Return the seconds that are billed for `request`, before its voice has been cut."""
    return billed_seconds(request.end_ms - request.start_ms)


def price_of_next(item: GroupItem, jobs: Mapping[str, Job], rate: Rate) -> float:
    """Return what sending `item` will cost, in credits: nothing where its video is paid and only the download is repeated."""
    job = jobs.get(item.queued)
    return 0.0 if job is not None and has_paid_task(job) else rate.price(seconds_of(item.request))


def cost_of(job: Job, rate: Rate) -> float:
    """Return what a job costs in credits, as far as it is known. A failed task is refunded; an unclear one counts as paid."""
    if job.credits_used is not None:
        return job.credits_used
    is_refunded = job.failure is not None and job.failure.kind is Kind.TASK_FAILED
    if job.state is JobState.CANCELLED or (job.state is JobState.FAILED and (is_refunded or not job.remote_id)):
        return 0.0
    return rate.price(job.billed_s or seconds_of(job.request)) if job.credits_reserved is None else job.credits_reserved


def committed_credits(group: Group, jobs: Mapping[str, Job], rate: Rate) -> float:
    """Return the credits that the jobs of `group` have cost, or will, without the items that are still to be sent."""
    found = (jobs.get(job_id) for item in group.items for job_id in item.job_ids)
    return sum(cost_of(job, rate) for job in found if job is not None)


def summarize(group: Group, jobs: Mapping[str, Job], rate: Rate, standstill: Standstill = Standstill.NONE) -> GroupSummary:
    """Return the figures of `group`. `jobs` has the jobs of its items by id; one that is missing there was deleted."""
    counts: dict[ItemState, int] = {}
    done, seconds, upcoming = 0.0, 0, 0.0
    for item in group.items:
        state = state_of(item, jobs)
        counts[state] = counts.get(state, 0) + 1
        if state is ItemState.OFF:
            continue
        job = jobs.get(item.newest)
        done += _progress_of(state, job)
        seconds += (job.billed_s if job is not None else None) or seconds_of(item.request)
        upcoming += price_of_next(item, jobs, rate) if state is ItemState.QUEUED else 0.0
    total = len(group.items) - counts.get(ItemState.OFF, 0)
    found = [jobs[job_id] for item in group.items for job_id in item.job_ids if job_id in jobs]
    spent = sum(cost_of(job, rate) for job in found if job.remote_id)
    committed = sum(cost_of(job, rate) for job in found)
    standstill = Standstill.PAUSED if group.is_paused else standstill
    return GroupSummary(
        total, counts, done / total if total else 0.0, seconds, committed + upcoming, spent,
        standstill if counts.get(ItemState.QUEUED) else Standstill.NONE, failure=_find_failure(group, found),
    )  # fmt: skip


def _progress_of(state: ItemState, job: Job | None) -> float:
    if state is ItemState.QUEUED:
        return 0.0
    return 1.0 if job is None else overall_progress(job)


def _find_failure(group: Group, jobs: Iterable[Job]) -> Failure | None:
    """Return why sending was stopped: the newest failure that every item would meet."""
    if not group.is_paused:
        return None
    newest = max((job for job in jobs if stops_group(job)), key=lambda job: job.changed_at, default=None)
    return None if newest is None else newest.failure


def stops_group(job: Job) -> bool:
    """Return whether the next items would fail as `job` has."""
    return job.state is JobState.FAILED and job.failure is not None and job.failure.kind in OF_ALL_ITEMS
