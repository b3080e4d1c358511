"""Leading jobs through their states: one asyncio task for each, a few places for those that move bytes."""

from __future__ import annotations

import logging
import time
from contextlib import AsyncExitStack
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from omnihuman_desktop.domain.errors import LocalError, OmniHumanError
from omnihuman_desktop.domain.job import CANCELLABLE, Job, JobState
from omnihuman_desktop.jobs.store import without_progress
from omnihuman_desktop.jobs.wakeable_sleep import wakeable_sleep
from omnihuman_desktop.logs import describe_error

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Callable

    from omnihuman_desktop.jobs.background import BackgroundTasks
    from omnihuman_desktop.jobs.registry import JobRegistry
    from omnihuman_desktop.jobs.step_context import StepContext
    from omnihuman_desktop.jobs.store import JobStore
else:
    from omnihuman_desktop.lazy_import import asyncio

log = logging.getLogger(__name__)

PLACES = 4
"""How many jobs move bytes at a time. All others wait for a place, or at the service."""
SUBMIT_GRACE_S = 15.0
"""How long `close` waits for the answer to a paid request that has left."""


class JobRunner:
    """The lives of all jobs on `board`. `accepted` and `ended` are called with a job's id when the service has taken it, and
    when its life is over.
    """

    def __init__(
        self,
        board: JobRegistry,
        store: JobStore,
        errands: BackgroundTasks,
        accepted: Callable[[str], None],
        ended: Callable[[str], None],
    ) -> None:
        self._board, self._store, self._errands = board, store, errands
        self._accepted, self._ended = accepted, ended
        self._tasks: dict[str, asyncio.Task[None]] = {}
        self._turning: set[str] = set()
        self._closing = False
        self._steps: Any = None
        self._tools: StepContext
        self.places: asyncio.Semaphore
        self._equipped: asyncio.Event
        self._woken: asyncio.Event

    def begin(self) -> None:
        """The loop runs."""
        self.places, self._equipped, self._woken = asyncio.Semaphore(PLACES), asyncio.Event(), asyncio.Event()

    def equip(self, steps: Any, tools: StepContext) -> None:
        """The steps and their tools are there: lives that wait for them go on."""
        self._steps, self._tools = steps, tools
        self._equipped.set()

    def is_led(self, job_id: str) -> bool:
        """Whether a job's life goes on, or is about to."""
        return job_id in self._tasks or job_id in self._turning

    def wake(self) -> None:
        """What rests before another try goes on at once."""
        woken, self._woken = self._woken, asyncio.Event()
        woken.set()

    def lead(self, job_id: str, *, new: bool = False) -> None:
        """Lead a job on from its state; a `new` one is written first."""
        if self._errands.put_off(lambda: self.lead(job_id, new=new)):
            return
        task = asyncio.ensure_future(self._lead(job_id, new=new))
        self._tasks[job_id] = task
        task.add_done_callback(lambda _done: self._tasks.pop(job_id, None) if self._tasks.get(job_id) is task else None)

    def turn(self, job: Job) -> None:
        """Begin another stretch of a job's life, as `job`: one at a time, however often it is asked for."""

        async def begin() -> None:
            try:
                await self.adopt(job)
                self.lead(job.id)
            finally:
                self._turning.discard(job.id)

        if not self.is_led(job.id) and not self._closing:
            self._turning.add(job.id)
            self._errands.run(begin())

    async def cancel(self, job_id: str) -> bool:
        """Stop a job that has not been paid; whether that was still possible."""
        if not self._board.jobs[job_id].cancellable:
            return False  # the intent to pay was saved since the click: its request is on its way
        task = self._tasks.get(job_id)
        if task is not None:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)
        # The intent may have been saved at the last moment; it has not been sent, since its task is gone.
        job = self._board.jobs[job_id]
        if job.cancellable:
            await self.adopt(replace(without_progress(job), state=JobState.CANCELLED, failure=None))
        return job.cancellable

    async def close(self) -> None:
        """Stop all lives where they are. A paid request that has left is waited for, `SUBMIT_GRACE_S` seconds at most."""
        self._closing = True
        leaving = [task for job_id, task in self._tasks.items() if self._board.jobs[job_id].state is JobState.SUBMITTING]
        if leaving:
            await asyncio.wait(leaving, timeout=SUBMIT_GRACE_S)
        tasks = list(self._tasks.values())
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def adopt(self, job: Job) -> None:
        """Write `job`, then make it the one that counts. Raises `LocalError`."""
        before, job = self._board.jobs[job.id], replace(self._board.with_own(job), changed_at=time.time())
        saving = asyncio.ensure_future(self._store.save(without_progress(job)))
        try:
            await asyncio.shield(saving)
        except asyncio.CancelledError:
            await asyncio.gather(saving, return_exceptions=True)
            if job.state is JobState.SUBMITTING:
                # The intent is on disk and its request will not be sent: nothing unknown is to come of it.
                await self._store.save(without_progress(before))
            raise
        if job.state is not before.state:
            log.info("job %.8s: %s -> %s%s", job.id, before.state, job.state, f" ({job.remote_id})" if job.remote_id else "")
        self._board.enter(job)
        self._board.put(self._board.with_own(job))

    async def _lead(self, job_id: str, *, new: bool) -> None:
        """Lead one job through its states until it has ended, whatever happens on the way."""
        try:
            await self._lead_on(job_id, new=new)
        except Exception as error:
            log.exception("a job's life broke off that should not")
            after, _delay = self._steps.after_defect(self._board.jobs[job_id], type(error).__name__)
            self._board.put(after)

    async def _lead_on(self, job_id: str, *, new: bool) -> None:
        if new:
            try:
                await self._store.save(self._board.jobs[job_id])
            except LocalError as error:
                self._board.put(replace(self._board.jobs[job_id], state=JobState.FAILED, failure=error.failure))
                return
        await self._equipped.wait()
        tries = 0
        while (job := self._board.jobs[job_id]).active:
            after, delay = await self._step(job, tries)
            # Back in the queue is no step forward: only what the service has taken starts the count anew.
            tries = tries + 1 if delay else 0 if after.state not in CANCELLABLE else tries
            await self._adopt_surely(after)
            if after.state is not job.state and after.state is JobState.WAITING:
                self._accepted(job_id)
            if delay:
                self._board.tick(replace(self._board.jobs[job_id], next_try_at=time.time() + delay))
                await wakeable_sleep(self._woken, delay)
        self._ended(job_id)

    async def _step(self, job: Job, tries: int) -> tuple[Job, float]:
        try:
            async with AsyncExitStack() as stack:
                if job.state in self._steps.ON_THIS_SIDE:
                    await self._take_place(job, stack)
                after = await self._steps.STEPS[job.state](without_progress(job), self._tools)
        except OmniHumanError as error:
            log.info("job %.8s, %s, try %d: %s", job.id, job.state, tries + 1, describe_error(error))
            return self._steps.after_error(job, error, tries, time.time())  # type: ignore[no-any-return]
        except Exception as error:
            log.exception("a step failed that should not: %s", job.state)
            return self._steps.after_defect(job, type(error).__name__)  # type: ignore[no-any-return]
        return without_progress(after), 0.0

    async def _take_place(self, job: Job, stack: AsyncExitStack) -> None:
        if self.places.locked():
            self._board.tick(replace(job, waiting_turn=True))
        await stack.enter_async_context(self.places)
        self._board.tick(replace(job, waiting_turn=False))
        if self._closing and job.state is not JobState.DOWNLOADING:
            await asyncio.Event().wait()  # the program is closing: nothing new is begun

    async def _adopt_surely(self, job: Job) -> None:
        """Write `job` before anything is built on it, however long the disk refuses."""
        while True:
            try:
                await self.adopt(job)
            except LocalError as error:
                self._board.tick(replace(self._board.jobs[job.id], notice=error.failure))
                await asyncio.sleep(3.0)
            else:
                return
