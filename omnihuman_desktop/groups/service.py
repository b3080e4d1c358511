"""The groups of a data folder: the commands on them, and the start and end of what sends them.

Commands return at once; listeners are told of the changes. Everything runs on the event loop's thread.
"""

from __future__ import annotations

import os
import time
from typing import TYPE_CHECKING, Any

from omnihuman_desktop.domain.group import Group, GroupItem, GroupKind
from omnihuman_desktop.domain.job import AWAITING_VIDEO, CANCELLABLE, Job, JobRequest, JobState
from omnihuman_desktop.groups.batch_draft import BatchDraftFile
from omnihuman_desktop.groups.registry import GroupRegistry
from omnihuman_desktop.groups.sender import GroupSender
from omnihuman_desktop.groups.store import GroupStore
from omnihuman_desktop.groups.summary import ItemState, Standstill, state_of, stops_group
from omnihuman_desktop.groups.writer import GroupWriter
from omnihuman_desktop.lazy_dataclass import replace

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Callable, Iterable, Mapping
    from pathlib import Path

    from omnihuman_desktop.groups.summary import GroupSummary
    from omnihuman_desktop.jobs.service import JobService
else:
    from omnihuman_desktop.lazy_import import asyncio

BALANCE_S = 60.0
"""How often the balance is asked for while items wait for credits, in seconds."""


def new_id() -> str:
    """Draw the id of a group, an item or a job."""
    return os.urandom(16).hex()


def make_group(
    kind: GroupKind, name: str, account: str, requests: Iterable[JobRequest], details: Mapping[str, Any] | None = None
) -> Group:
    """Return a new group with an item to be sent for each of `requests`."""
    items = tuple(GroupItem(new_id(), request, queued=new_id()) for request in requests)
    return Group(new_id(), kind, name, account, time.time(), items, details or {})


class Groups:
    """All groups of the data folder that `service` works on. Start it after the service, and close it before."""

    def __init__(self, service: JobService, data_dir: Path) -> None:
        self._service = service
        self.draft = BatchDraftFile(data_dir)
        """The batch that was not sent yet."""
        self._registry = GroupRegistry(service.rate)
        self._store = GroupStore(service.store, data_dir)
        self._writer = GroupWriter(self._store, self._registry.groups, self._send)
        self._sender = GroupSender(service, self._registry, self._writer, lambda: self._balance)
        self._balance: float | None = None
        self._recalled: set[str] = set()
        self._is_open = self._sends = False
        self._opened: list[Callable[[], None]] = []
        self._asking: asyncio.TimerHandle | None = None
        self._ends: list[Callable[[], None]] = []

    @property
    def groups(self) -> Mapping[str, Group]:
        """All groups by id, oldest first, also removed ones."""
        return self._registry.groups

    @property
    def jobs(self) -> Mapping[str, Job]:
        """The jobs of all groups by id, also those that were removed from the list."""
        return self._registry.jobs

    def summary(self, group_id: str) -> GroupSummary:
        """Return the current figures of a group."""
        return self._registry.summary(group_id)

    def place_of(self, job_id: str) -> tuple[str, str] | None:
        """Return the ids of the group and of the item that a job belongs to; None if it belongs to none."""
        return self._registry.place_of(job_id)

    def subscribe(self, listener: Callable[[Group, GroupSummary], None]) -> Callable[[], None]:
        """Call `listener` with a group and its figures whenever one of them has changed. Returns a function that ends it."""
        return self._registry.subscribe(listener)

    def when_open(self, act: Callable[[], None]) -> None:
        """Call `act` once the groups have been read."""
        if self._is_open:
            act()
        else:
            self._opened.append(act)

    # --- start and end ------------------------------------------------------------------------------------------------

    async def start(self, *, sends: bool = True) -> None:
        """Read the groups and go on with them, but send nothing before `begin_sending` unless `sends`. Raises `LocalError`."""
        stored, jobs, accepted = await self._store.read()
        for job in (*jobs.values(), *(self._service.jobs.get(job_id) for job_id in jobs)):
            if job is not None:
                self._sender.take(job)
        self._is_open, self._sends = True, sends
        for group in stored:
            if group.id not in self._registry.groups:
                self._registry.put(group)
        self._writer.start(stored)
        for group in stored:
            items = tuple(self._after_restart(item, accepted) for item in group.items)
            if items != group.items:
                self.update(replace(group, items=items))
        self._ends = [self._service.subscribe(self._take_job), self._service.subscribe_credits(self._take_balance)]
        self._registry.tell()
        opened, self._opened = self._opened, []
        for act in opened:
            act()
        self._send()

    def _after_restart(self, item: GroupItem, accepted: frozenset[str]) -> GroupItem:
        """Return `item` as a new session goes on with it: what was sent in the moment of the end is not sent again."""
        job = self._registry.jobs.get(item.queued)
        if item.queued in item.takes:
            is_to_be_sent = job is not None and job.state in (JobState.FAILED, JobState.CANCELLED)
            return item if is_to_be_sent else replace(item, queued="")
        if job is not None or item.queued in accepted:
            return replace(item, queued="", takes=(*item.takes, item.queued))
        return item

    async def close(self) -> None:
        """Send nothing more, and save what is left to save. The next start goes on."""
        await asyncio.to_thread(self.draft.flush)
        if not self._is_open:
            return
        self._is_open = False
        for end in self._ends:
            end()
        if self._asking is not None:
            self._asking.cancel()
        self._registry.close()
        await self._writer.close()

    async def take_imported(self, groups: Iterable[Group]) -> None:
        """Take groups that an import has added, which are paused, or their takes that it has added. Raises `LocalError`."""
        for group in groups:
            for job in await self._service.stored.read([job_id for item in group.items for job_id in item.job_ids]):
                self._sender.take(job)
            ours = self._registry.groups.get(group.id)
            if ours is None:
                self._writer.take_stored(group)
                self._registry.put(group)
            elif (joined := ours.with_takes_of(group)) != ours:
                self.update(joined)
        self._registry.tell()

    def begin_sending(self) -> None:
        """Send what may be sent, after a start that left it alone."""
        self._sends = True
        self._send()

    # --- commands -----------------------------------------------------------------------------------------------------

    def update(self, group: Group) -> None:
        """Add `group`, or replace the one of its id: the one way in which a group changes. Saves it, then sends what it may."""
        self._registry.put(group)
        self._writer.change(group.id)
        self._send()

    def add_take(self, group_id: str, item_id: str, request: JobRequest | None = None) -> str:
        """Have an item made once more, with `request` if that has changed; return the id of the job."""
        group = self.groups[group_id]
        item = group.item(item_id)
        if not item.queued:
            item = replace(item, request=request or item.request, queued=new_id(), is_off=False)
            self.update(group.with_item(item))
        return item.queued

    def choose_take(self, group_id: str, item_id: str, job_id: str) -> None:
        """Have a take stand for its item."""
        group = self.groups[group_id]
        self.update(group.with_item(replace(group.item(item_id), chosen=job_id)))

    def release(self, group_id: str) -> None:
        """Send the items that are held until the first one has been seen."""
        self.update(replace(self.groups[group_id], is_held=False))

    def pause(self, group_id: str) -> None:
        """Send nothing more. What is being uploaded is stopped, at no cost, and waits; what is paid goes on."""
        group = replace(self.groups[group_id], is_paused=True)
        self.update(replace(group, items=tuple(map(self._recall, group.items))))
        for job_id in tuple(self._recalled):
            self._service.cancel(job_id)

    def resume(self, group_id: str) -> None:
        """Go on with sending, also with the items whose failure has stopped it."""
        group = self.groups[group_id]
        self._retry(replace(group, is_paused=False), stops_group)

    def retry_failed(self, group_id: str) -> None:
        """Go on with sending, also with all failed and stopped items. None of them was paid, or its credits were refunded."""
        self._retry(replace(self.groups[group_id], is_paused=False), lambda _job: True)

    def move(self, group_id: str, item_id: str, position: int) -> None:
        """Move an item to `position`, among those that are still to be sent."""
        self.update(self.groups[group_id].with_moved(item_id, position))

    def remove(self, group_id: str) -> None:
        """Remove a group and its jobs from the list; `restore` brings them back. Nothing more of it is sent."""
        self.pause(group_id)
        self.update(replace(self.groups[group_id], removed=True))
        self._service.remember(job for job in self._jobs_of(group_id) if not job.removed)
        for job in self._listed_jobs(group_id):
            if not job.active or job.state in AWAITING_VIDEO:
                self._service.remove(job.id)

    def restore(self, group_id: str) -> None:
        """Undo `remove`. The group is paused."""
        self.update(replace(self.groups[group_id], removed=False))
        for job in self._listed_jobs(group_id):
            self._service.restore(job.id)

    # --- consequences -------------------------------------------------------------------------------------------------

    def _jobs_of(self, group_id: str) -> list[Job]:
        ids = [job_id for item in self.groups[group_id].items for job_id in item.job_ids]
        return [self.jobs[job_id] for job_id in ids if job_id in self.jobs]

    def _listed_jobs(self, group_id: str) -> list[Job]:
        jobs = (self._service.jobs.get(job.id) for job in self._jobs_of(group_id))
        return [job for job in jobs if job is not None]

    def _retry(self, group: Group, is_meant: Callable[[Job], bool]) -> None:
        self._sender.retried.clear()
        items = list(group.items)
        for number, item in enumerate(items):
            job = self.jobs.get(item.newest)
            is_ended = state_of(item, self.jobs) in (ItemState.FAILED, ItemState.CANCELLED)
            if is_ended and not item.queued and not item.is_off and job is not None and is_meant(job):
                items[number] = replace(item, queued=job.id)
        self.update(replace(group, items=tuple(items)))

    def _recall(self, item: GroupItem) -> GroupItem:
        job = self.jobs.get(item.newest)
        if job is None or job.state not in CANCELLABLE:
            return item
        self._recalled.add(job.id)
        return replace(item, queued=job.id)

    def _take_job(self, job: Job) -> None:
        place = self._registry.place_of(job.id)
        if place is None:
            return
        before = self.jobs.get(job.id)
        self._sender.take(job)
        self._registry.announce(place[0])
        if before is None or before.state is not job.state or (before.notice is None) is not (job.notice is None):
            self._take_state(*place, job)
            self._send()

    def _take_state(self, group_id: str, item_id: str, job: Job) -> None:
        group = self.groups[group_id]
        after = group.with_item(self._after_state(group.item(item_id), job))
        if stops_group(job):
            after = replace(after, is_paused=True)
        if after != group:
            self._registry.put(after)
            self._writer.change(group_id)

    def _after_state(self, item: GroupItem, job: Job) -> GroupItem:
        """Return `item` once its `job` has changed: sent for certain, it is to be sent no more."""
        if job.id in self._recalled:
            if job.state in CANCELLABLE:
                return item
            self._recalled.discard(job.id)
            if job.state is JobState.CANCELLED:
                return item if job.id in item.takes else replace(item, takes=(*item.takes, job.id))
        # Until its row is in the database, a kill would leave no trace of the job but this.
        if item.queued != job.id or job.state is JobState.PREPARING:
            return item
        if job.id in item.takes:
            return item if job.state in (JobState.FAILED, JobState.CANCELLED) else replace(item, queued="")
        return replace(item, queued="", takes=(*item.takes, job.id))

    def _take_balance(self, found: object) -> None:
        self._balance = getattr(found, "remaining", None)
        self._send()

    def _send(self) -> None:
        if not self._is_open or not self._sends:
            return
        self._sender.send()
        if self._asking is None and Standstill.CREDITS in self._registry.standstills.values():
            self._asking = asyncio.get_running_loop().call_later(BALANCE_S, self._ask_for_balance)

    def _ask_for_balance(self) -> None:
        self._asking = None
        self._service.refresh_credits()
