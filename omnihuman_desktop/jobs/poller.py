"""One watch over all tasks that the service works on: as few questions as it takes, whatever the number of tasks.

Tasks of one account are asked for together, up to 50 in a request where the service offers that, one by one where it does not.
What the service says about waiting (Retry-After) and what its troubles suggest (ever longer rests) holds for all of them.
"""

from __future__ import annotations

import asyncio
import logging
import random
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from omnihuman_desktop.domain.errors import Kind, NetworkError, OmniHumanError, ServiceError
from omnihuman_desktop.jobs.wakeable_sleep import wakeable_sleep

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence

    from omnihuman_desktop.domain.job import Job
    from omnihuman_desktop.evolink.client import Client
    from omnihuman_desktop.evolink.wire import Task

log = logging.getLogger(__name__)

BATCH_MAX = 50
"""How many tasks one request may ask for (public clients)."""
INTERVAL_MIN_S, INTERVAL_MAX_S = 0.5, 15.0
INTERVAL_UNKNOWN_S = 8.0
"""Between two looks where the service estimates nothing; public clients take 8 to 15 s."""
LOOKS_A_TASK = 12
"""How many looks a task gets in its estimated time: from 96 s on, one every 8 to 15 s."""
JITTER = 0.15
TOGETHER_SHARE = 0.5
"""A task may be asked for earlier, by this share of its interval, to share another one's request."""
REST_FIRST_S, REST_MAX_S = 2.0, 120.0


def interval_s(estimated_s: int | None, elapsed_s: float) -> float:
    """Seconds between two looks at a task that is estimated to take `estimated_s`, and has taken `elapsed_s` so far."""
    if estimated_s is None:
        return INTERVAL_UNKNOWN_S
    wanted = max(INTERVAL_MIN_S, estimated_s / LOOKS_A_TASK)
    # One that takes longer than was thought is asked for less and less often.
    overdue_s = elapsed_s - 2 * estimated_s
    return min(INTERVAL_MAX_S, max(wanted, overdue_s / LOOKS_A_TASK))


@dataclass
class _Entry:
    """A task that somebody waits for. `due_at` and `soonest_at` are on the monotonic clock."""

    task_id: str
    due_at: float
    soonest_at: float
    news: asyncio.Future[Task]


@dataclass
class _AccountQueue:
    """All that is waited for at one account."""

    account: str
    entries: dict[str, _Entry] = field(default_factory=dict)
    woken: asyncio.Event = field(default_factory=asyncio.Event)
    rest_until: float = 0.0
    troubles: int = 0
    batches: bool = True
    runner: asyncio.Task[None] | None = None


class TaskPoller:
    """Asks for tasks. `client_of` gives an account's client, each time anew, since its key may have been replaced. `slept` is
    called when the computer has been asleep, in place of `wake`, which it is to call.
    """

    def __init__(self, client_of: Callable[[str], Awaitable[Client]], slept: Callable[[], None] | None = None) -> None:
        self._client_of = client_of
        self._slept = slept or self.wake
        self._rounds: dict[str, _AccountQueue] = {}
        self._looked: dict[str, float] = {}

    async def look(self, job: Job) -> Task:
        """The next news of the task of `job`, when its time has come. Raises `ServiceError`, `NetworkError`."""
        now = time.monotonic()
        interval = interval_s(job.estimated_s, time.time() - job.submitted_at)
        looked = self._looked.get(job.remote_id)
        if looked is None:
            # A new task is left alone for a while; one that was left behind by an earlier start is asked for at once.
            looked = now - max(0.0, time.time() - job.submitted_at)
        due = looked + interval * random.uniform(1 - JITTER, 1 + JITTER)  # noqa: S311 - not for secrets
        rounds = self._rounds.setdefault(job.account, _AccountQueue(job.account))
        entry = _Entry(job.remote_id, due, due - interval * TOGETHER_SHARE, asyncio.get_running_loop().create_future())
        rounds.entries[job.remote_id] = entry
        rounds.woken.set()
        if rounds.runner is None or rounds.runner.done():
            rounds.runner = asyncio.ensure_future(self._run(rounds))
        try:
            return await entry.news
        finally:
            if rounds.entries.get(job.remote_id) is entry:
                del rounds.entries[job.remote_id]

    def wake(self) -> None:
        """Ask for everything at once: the computer was asleep, or the network has come back."""
        log.info("all waiting tasks are asked for at once")
        for rounds in self._rounds.values():
            rounds.rest_until = 0.0
            for entry in rounds.entries.values():
                entry.due_at = entry.soonest_at = 0.0
            rounds.woken.set()

    def forget(self, task_id: str) -> None:
        """The task has ended: nobody will ask for it again."""
        self._looked.pop(task_id, None)

    async def aclose(self) -> None:
        """End all questions."""
        runners = [rounds.runner for rounds in self._rounds.values() if rounds.runner is not None]
        for runner in runners:
            runner.cancel()
        await asyncio.gather(*runners, return_exceptions=True)

    async def _run(self, rounds: _AccountQueue) -> None:
        while rounds.entries:
            await self._sleep(rounds)
            now = time.monotonic()
            if now < rounds.rest_until or not any(entry.due_at <= now for entry in rounds.entries.values()):
                continue
            due = [entry for entry in rounds.entries.values() if entry.soonest_at <= now]
            await self._ask(rounds, sorted(due, key=lambda entry: entry.due_at))

    async def _sleep(self, rounds: _AccountQueue) -> None:
        """Until something may be due, somebody joins, or the computer has been asleep."""
        rounds.woken.clear()
        now = time.monotonic()
        first = max(rounds.rest_until, min(entry.due_at for entry in rounds.entries.values()))
        if first <= now:
            await asyncio.sleep(0)
            return
        if await wakeable_sleep(rounds.woken, first - now):
            self._slept()

    async def _ask(self, rounds: _AccountQueue, due: Sequence[_Entry]) -> None:
        try:
            client = await self._client_of(rounds.account)
            if rounds.batches and len(due) > 1:
                due = await self._ask_together(rounds, client, due)
            for entry in due:
                await self._ask_single(rounds, client, entry)
        except OmniHumanError as error:
            # The service, the line or the account as a whole is in trouble: nobody is asked for until it has rested.
            self._rest(rounds, error)
            for entry in due:
                _tell(rounds, entry, error)
        except Exception:
            log.exception("asking for tasks failed that should not")
            lost = NetworkError(Kind.CONNECTION_LOST, host=rounds.account)
            self._rest(rounds, lost)
            for entry in due:
                _tell(rounds, entry, lost)
        else:
            rounds.troubles = 0

    async def _ask_together(self, rounds: _AccountQueue, client: Client, due: Sequence[_Entry]) -> list[_Entry]:
        """Ask in batches; returns those that are still to be asked for one by one."""
        left: list[_Entry] = []
        for start in range(0, len(due), BATCH_MAX):
            some = due[start : start + BATCH_MAX]
            try:
                found = {task.id: task for task in await client.tasks([entry.task_id for entry in some])}
            except ServiceError as error:
                if error.kind not in (Kind.NOT_FOUND, Kind.REFUSED, Kind.DENIED):
                    raise
                rounds.batches = False  # not offered, or not for this account
                return [*left, *due[start:]]
            for entry in some:
                if entry.task_id in found:
                    self._deliver(rounds, entry, found[entry.task_id])
                else:
                    left.append(entry)
        return left

    async def _ask_single(self, rounds: _AccountQueue, client: Client, entry: _Entry) -> None:
        if entry.news.done():
            return
        try:
            task = await client.task(entry.task_id)
        except ServiceError as error:
            if error.kind not in (Kind.NOT_FOUND, Kind.REFUSED):
                raise
            self._looked[entry.task_id] = time.monotonic()
            _tell(rounds, entry, error)  # about this task alone
        else:
            self._deliver(rounds, entry, task)

    def _deliver(self, rounds: _AccountQueue, entry: _Entry, task: Task) -> None:
        self._looked[entry.task_id] = time.monotonic()
        _take_out(rounds, entry)
        if not entry.news.done():
            entry.news.set_result(task)

    def _rest(self, rounds: _AccountQueue, error: OmniHumanError) -> None:
        rest_s = min(REST_MAX_S, REST_FIRST_S * 2**rounds.troubles)
        rounds.troubles = min(rounds.troubles + 1, 10)
        rounds.rest_until = time.monotonic() + max(rest_s, float(error.failure.number("retry_after_s")))


def _tell(rounds: _AccountQueue, entry: _Entry, error: OmniHumanError) -> None:
    _take_out(rounds, entry)
    if not entry.news.done():
        # An exception keeps the frames that it passes through: each waiting job gets one of its own.
        entry.news.set_exception(type(error)(error.kind, **error.failure.params))


def _take_out(rounds: _AccountQueue, entry: _Entry) -> None:
    if rounds.entries.get(entry.task_id) is entry:
        del rounds.entries[entry.task_id]
