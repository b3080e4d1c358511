"""Polling the service for all tasks that it renders, with as few requests as possible.

The tasks of an account are polled together, up to 50 in a request, or one by one if the service does not offer batches. A
Retry-After of the service, and the growing pauses after errors, apply to all tasks of the account.
"""

from __future__ import annotations

import asyncio
import logging
import random
import time
from typing import TYPE_CHECKING

from omnihuman_desktop.domain.errors import Kind, NetworkError, OmniHumanError, ServiceError
from omnihuman_desktop.jobs.wakeable_sleep import wakeable_sleep
from omnihuman_desktop.lazy_dataclass import dataclass, field

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence

    from omnihuman_desktop.domain.job import Job
    from omnihuman_desktop.evolink.client import Client
    from omnihuman_desktop.evolink.wire import Task

log = logging.getLogger(__name__)

BATCH_MAX = 50
"""The most tasks in one request (source: public clients of the service)."""
INTERVAL_MIN_S, INTERVAL_MAX_S = 0.5, 15.0
INTERVAL_UNKNOWN_S = 8.0
"""Seconds between two polls if the service gives no estimate; public clients take 8 to 15 s."""
POLLS_PER_TASK = 12
"""How often a task is polled within its estimated time: with 96 s or more, every 8 to 15 s."""
JITTER = 0.15
TOGETHER_SHARE = 0.5
"""By which share of its interval a task may be polled early, to share another one's request."""
PAUSE_FIRST_S, PAUSE_MAX_S = 2.0, 120.0


def interval_s(estimated_s: int | None, elapsed_s: float) -> float:
    """Return the seconds between two polls of a task with this estimate that has taken `elapsed_s` so far."""
    if estimated_s is None:
        return INTERVAL_UNKNOWN_S
    wanted = max(INTERVAL_MIN_S, estimated_s / POLLS_PER_TASK)
    # An overdue task is polled less and less often.
    overdue_s = elapsed_s - 2 * estimated_s
    return min(INTERVAL_MAX_S, max(wanted, overdue_s / POLLS_PER_TASK))


@dataclass
class _PendingPoll:
    """A task that a job waits for. `due_at` and `soonest_at` are in seconds of the monotonic clock."""

    task_id: str
    due_at: float
    soonest_at: float
    result: asyncio.Future[Task]


@dataclass
class _AccountQueue:
    """All pending polls of an account."""

    account: str
    entries: dict[str, _PendingPoll] = field(default_factory=dict)
    woken: asyncio.Event = field(default_factory=asyncio.Event)
    paused_until: float = 0.0
    failures: int = 0
    batches: bool = True
    runner: asyncio.Task[None] | None = None


class TaskPoller:
    """Polls tasks until they end.

    `open_client` returns an account's client; it is called for each request, since the key may have been replaced.
    `on_wake_up` is called when the computer has been asleep, instead of `poll_now`, which it has to call.
    """

    def __init__(self, open_client: Callable[[str], Awaitable[Client]], on_wake_up: Callable[[], None] | None = None) -> None:
        self._open_client = open_client
        self._on_wake_up = on_wake_up or self.poll_now
        self._queues: dict[str, _AccountQueue] = {}
        self._polled_at: dict[str, float] = {}

    async def next_status(self, job: Job) -> Task:
        """Return the status of the task of `job` at its next poll. Raises `ServiceError`, `NetworkError`."""
        now = time.monotonic()
        interval = interval_s(job.estimated_s, time.time() - job.submitted_at)
        polled_at = self._polled_at.get(job.remote_id)
        if polled_at is None:
            # A new task is polled after its interval, one of an earlier run at once.
            polled_at = now - max(0.0, time.time() - job.submitted_at)
        due = polled_at + interval * random.uniform(1 - JITTER, 1 + JITTER)  # noqa: S311 - not for secrets
        queue = self._queues.setdefault(job.account, _AccountQueue(job.account))
        entry = _PendingPoll(job.remote_id, due, due - interval * TOGETHER_SHARE, asyncio.get_running_loop().create_future())
        queue.entries[job.remote_id] = entry
        queue.woken.set()
        if queue.runner is None or queue.runner.done():
            queue.runner = asyncio.ensure_future(self._run(queue))
        try:
            return await entry.result
        finally:
            if queue.entries.get(job.remote_id) is entry:
                del queue.entries[job.remote_id]

    def poll_now(self) -> None:
        """Poll all tasks at once, since the computer was asleep or the network is back."""
        log.info("all waiting tasks are asked for at once")
        for queue in self._queues.values():
            queue.paused_until = 0.0
            for entry in queue.entries.values():
                entry.due_at = entry.soonest_at = 0.0
            queue.woken.set()

    def forget(self, task_id: str) -> None:
        """Forget a task that has ended."""
        self._polled_at.pop(task_id, None)

    async def aclose(self) -> None:
        """Stop polling."""
        runners = [queue.runner for queue in self._queues.values() if queue.runner is not None]
        for runner in runners:
            runner.cancel()
        await asyncio.gather(*runners, return_exceptions=True)

    async def _run(self, queue: _AccountQueue) -> None:
        while queue.entries:
            await self._sleep(queue)
            now = time.monotonic()
            if now < queue.paused_until or not any(entry.due_at <= now for entry in queue.entries.values()):
                continue
            due = [entry for entry in queue.entries.values() if entry.soonest_at <= now]
            await self._poll(queue, sorted(due, key=lambda entry: entry.due_at))

    async def _sleep(self, queue: _AccountQueue) -> None:
        """Sleep until a poll may be due, another one is added, or the computer was asleep."""
        queue.woken.clear()
        now = time.monotonic()
        first = max(queue.paused_until, min(entry.due_at for entry in queue.entries.values()))
        if first <= now:
            await asyncio.sleep(0)
            return
        if await wakeable_sleep(queue.woken, first - now):
            self._on_wake_up()

    async def _poll(self, queue: _AccountQueue, due: Sequence[_PendingPoll]) -> None:
        try:
            client = await self._open_client(queue.account)
            if queue.batches and len(due) > 1:
                due = await self._poll_batch(queue, client, due)
            for entry in due:
                await self._poll_single(queue, client, entry)
        except OmniHumanError as error:
            # The service, the network or the account as a whole fails: pause all of its polls.
            self._pause(queue, error)
            for entry in due:
                _fail(queue, entry, error)
        except Exception:
            log.exception("polling ended by a defect")
            lost = NetworkError(Kind.CONNECTION_LOST, host=queue.account)
            self._pause(queue, lost)
            for entry in due:
                _fail(queue, entry, lost)
        else:
            queue.failures = 0

    async def _poll_batch(self, queue: _AccountQueue, client: Client, due: Sequence[_PendingPoll]) -> list[_PendingPoll]:
        """Poll in batches. Returns the tasks that have to be polled one by one."""
        left: list[_PendingPoll] = []
        for start in range(0, len(due), BATCH_MAX):
            some = due[start : start + BATCH_MAX]
            try:
                found = {task.id: task for task in await client.tasks([entry.task_id for entry in some])}
            except ServiceError as error:
                if error.kind not in (Kind.NOT_FOUND, Kind.REFUSED, Kind.DENIED):
                    raise
                queue.batches = False  # batches are not offered, or not for this account
                return [*left, *due[start:]]
            for entry in some:
                if entry.task_id in found:
                    self._resolve(queue, entry, found[entry.task_id])
                else:
                    left.append(entry)
        return left

    async def _poll_single(self, queue: _AccountQueue, client: Client, entry: _PendingPoll) -> None:
        if entry.result.done():
            return
        try:
            task = await client.task(entry.task_id)
        except ServiceError as error:
            if error.kind not in (Kind.NOT_FOUND, Kind.REFUSED):
                raise
            self._polled_at[entry.task_id] = time.monotonic()
            _fail(queue, entry, error)  # this concerns only this task
        else:
            self._resolve(queue, entry, task)

    def _resolve(self, queue: _AccountQueue, entry: _PendingPoll, task: Task) -> None:
        self._polled_at[entry.task_id] = time.monotonic()
        _remove(queue, entry)
        if not entry.result.done():
            entry.result.set_result(task)

    def _pause(self, queue: _AccountQueue, error: OmniHumanError) -> None:
        pause_s = min(PAUSE_MAX_S, PAUSE_FIRST_S * 2**queue.failures)
        queue.failures = min(queue.failures + 1, 10)
        queue.paused_until = time.monotonic() + max(pause_s, float(error.failure.number("retry_after_s")))


def _fail(queue: _AccountQueue, entry: _PendingPoll, error: OmniHumanError) -> None:
    _remove(queue, entry)
    if not entry.result.done():
        # An exception keeps the frames that it passes through, so each waiting job gets an instance of its own.
        entry.result.set_exception(type(error)(error.kind, **error.failure.params))


def _remove(queue: _AccountQueue, entry: _PendingPoll) -> None:
    if queue.entries.get(entry.task_id) is entry:
        del queue.entries[entry.task_id]
