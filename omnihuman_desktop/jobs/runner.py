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

TRANSFER_SLOTS = 4
"""How many jobs move bytes at a time. All others wait for a place, or at the service."""
SUBMIT_GRACE_S = 15.0
"""How long `close` waits for the answer to a paid request that has left."""


class JobRunner:
    """The lives of all jobs on `registry`. `accepted` and `ended` are called with a job's id when the service has taken it, and
    when its life is over.
    """

    def __init__(
        self,
        registry: JobRegistry,
        store: JobStore,
        background: BackgroundTasks,
        accepted: Callable[[str], None],
        ended: Callable[[str], None],
    ) -> None:
        self._registry, self._store, self._background = registry, store, background
        self._accepted, self._ended = accepted, ended
        self._tasks: dict[str, asyncio.Task[None]] = {}
        self._restarting: set[str] = set()
        self._closing = False
        self._steps: Any = None
        self._context: StepContext
        self.transfer_slots: asyncio.Semaphore
        self._steps_ready: asyncio.Event
        self._woken: asyncio.Event

    def start(self) -> None:
        """The loop runs."""
        self.transfer_slots, self._steps_ready, self._woken = (
            asyncio.Semaphore(TRANSFER_SLOTS),
            asyncio.Event(),
            asyncio.Event(),
        )

    def set_steps(self, steps: Any, context: StepContext) -> None:
        """The steps and their context are there: lives that wait for them go on."""
        self._steps, self._context = steps, context
        self._steps_ready.set()

    def is_running(self, job_id: str) -> bool:
        """Whether a job's life goes on, or is about to."""
        return job_id in self._tasks or job_id in self._restarting

    def retry_now(self) -> None:
        """What rests before another try goes on at once."""
        woken, self._woken = self._woken, asyncio.Event()
        woken.set()

    def run(self, job_id: str, *, new: bool = False) -> None:
        """Lead a job on from its state; a `new` one is written first."""
        if self._background.defer(lambda: self.run(job_id, new=new)):
            return
        task = asyncio.ensure_future(self._run(job_id, new=new))
        self._tasks[job_id] = task
        task.add_done_callback(lambda _done: self._tasks.pop(job_id, None) if self._tasks.get(job_id) is task else None)

    def restart(self, job: Job) -> None:
        """Begin another stretch of a job's life, as `job`: one at a time, however often it is asked for."""

        async def begin() -> None:
            try:
                await self.commit(job)
                self.run(job.id)
            finally:
                self._restarting.discard(job.id)

        if not self.is_running(job.id) and not self._closing:
            self._restarting.add(job.id)
            self._background.run(begin())

    async def cancel(self, job_id: str) -> bool:
        """Stop a job that has not been paid; whether that was still possible."""
        if not self._registry.jobs[job_id].cancellable:
            return False  # the intent to pay was saved since the click: its request is on its way
        task = self._tasks.get(job_id)
        if task is not None:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)
        # The intent may have been saved at the last moment; it has not been sent, since its task is gone.
        job = self._registry.jobs[job_id]
        if job.cancellable:
            await self.commit(replace(without_progress(job), state=JobState.CANCELLED, failure=None))
        return job.cancellable

    async def close(self) -> None:
        """Stop all lives where they are. A paid request that has left is waited for, `SUBMIT_GRACE_S` seconds at most."""
        self._closing = True
        leaving = [task for job_id, task in self._tasks.items() if self._registry.jobs[job_id].state is JobState.SUBMITTING]
        if leaving:
            await asyncio.wait(leaving, timeout=SUBMIT_GRACE_S)
        tasks = list(self._tasks.values())
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def commit(self, job: Job) -> None:
        """Write `job`, then make it the one that counts. Raises `LocalError`."""
        before, job = self._registry.jobs[job.id], replace(self._registry.with_user_edits(job), changed_at=time.time())
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
        self._registry.record_spending(job)
        self._registry.update(self._registry.with_user_edits(job))

    async def _run(self, job_id: str, *, new: bool) -> None:
        """Lead one job through its states until it has ended, whatever happens on the way."""
        try:
            await self._run_steps(job_id, new=new)
        except Exception as error:
            log.exception("a job's life broke off that should not")
            after, _delay = self._steps.after_defect(self._registry.jobs[job_id], type(error).__name__)
            self._registry.update(after)

    async def _run_steps(self, job_id: str, *, new: bool) -> None:
        if new:
            try:
                await self._store.save(self._registry.jobs[job_id])
            except LocalError as error:
                self._registry.update(replace(self._registry.jobs[job_id], state=JobState.FAILED, failure=error.failure))
                return
        await self._steps_ready.wait()
        tries = 0
        while (job := self._registry.jobs[job_id]).active:
            after, delay = await self._step(job, tries)
            # Back in the queue is no step forward: only what the service has taken starts the count anew.
            tries = tries + 1 if delay else 0 if after.state not in CANCELLABLE else tries
            await self._commit_until_saved(after)
            if after.state is not job.state and after.state is JobState.WAITING:
                self._accepted(job_id)
            if delay:
                self._registry.report_progress(replace(self._registry.jobs[job_id], next_try_at=time.time() + delay))
                await wakeable_sleep(self._woken, delay)
        self._ended(job_id)

    async def _step(self, job: Job, tries: int) -> tuple[Job, float]:
        try:
            async with AsyncExitStack() as stack:
                if job.state in self._steps.TRANSFERRING:
                    await self._take_transfer_slot(job, stack)
                after = await self._steps.STEPS[job.state](without_progress(job), self._context)
        except OmniHumanError as error:
            log.info("job %.8s, %s, try %d: %s", job.id, job.state, tries + 1, describe_error(error))
            return self._steps.after_error(job, error, tries, time.time())  # type: ignore[no-any-return]
        except Exception as error:
            log.exception("a step failed that should not: %s", job.state)
            return self._steps.after_defect(job, type(error).__name__)  # type: ignore[no-any-return]
        return without_progress(after), 0.0

    async def _take_transfer_slot(self, job: Job, stack: AsyncExitStack) -> None:
        if self.transfer_slots.locked():
            self._registry.report_progress(replace(job, waiting_turn=True))
        await stack.enter_async_context(self.transfer_slots)
        self._registry.report_progress(replace(job, waiting_turn=False))
        if self._closing and job.state is not JobState.DOWNLOADING:
            await asyncio.Event().wait()  # the program is closing: nothing new is begun

    async def _commit_until_saved(self, job: Job) -> None:
        """Write `job` before anything is built on it, however long the disk refuses."""
        while True:
            try:
                await self.commit(job)
            except LocalError as error:
                self._registry.report_progress(replace(self._registry.jobs[job.id], notice=error.failure))
                await asyncio.sleep(3.0)
            else:
                return
