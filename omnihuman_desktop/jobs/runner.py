"""Running jobs: one asyncio task for each active job, and a few transfer slots for those that upload or download."""

from __future__ import annotations

import logging
import time
from contextlib import AsyncExitStack
from typing import TYPE_CHECKING

from omnihuman_desktop.domain.errors import LocalError, OmniHumanError
from omnihuman_desktop.domain.job import Job, JobState
from omnihuman_desktop.jobs import transitions
from omnihuman_desktop.jobs.new_job import save_new
from omnihuman_desktop.jobs.wakeable_sleep import wakeable_sleep
from omnihuman_desktop.lazy_dataclass import dataclass, replace
from omnihuman_desktop.logs import describe_error, mask_in_context

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Callable
    from types import ModuleType

    from omnihuman_desktop.jobs.background import BackgroundTasks
    from omnihuman_desktop.jobs.recovery.receipts import Receipts
    from omnihuman_desktop.jobs.registry import JobRegistry
    from omnihuman_desktop.jobs.step_context import StepContext
    from omnihuman_desktop.jobs.store import JobStore
    from omnihuman_desktop.jobs.stored_jobs import StoredJobs
else:
    from omnihuman_desktop.lazy_import import asyncio

log = logging.getLogger(__name__)

TRANSFER_SLOTS = 4
"""How many jobs upload at a time, and how many download."""
SUBMIT_GRACE_S = 15.0
"""How long `close` waits for the reply to a paid request that was sent, in seconds."""
SAVE_RETRY_S = 3.0
"""Seconds between two tries to save a job that the disk refuses."""


@dataclass
class _ErrorCount:
    """The errors in a row of one job. `tries` counts them; `gone_since` is when its task was first reported as gone."""

    tries: int = 0
    gone_since: float | None = None

    def measure_gone(self, error: OmniHumanError) -> float:
        """Return for how many seconds of the monotonic clock all errors up to this one have said that the task is gone."""
        if not transitions.is_gone(error):
            self.gone_since = None
            return 0.0
        if self.gone_since is None or not self.tries:
            self.gone_since = time.monotonic()
        return time.monotonic() - self.gone_since


class JobRunner:
    """Runs the jobs of `registry` through their states and saves each new state before anything is built on it.

    `accepted` is called with a job's id when the service has accepted its task, `ended` when the job has ended.
    """

    def __init__(
        self,
        registry: JobRegistry,
        store: JobStore,
        stored: StoredJobs,
        background: BackgroundTasks,
        receipts: Receipts,
        accepted: Callable[[str], None],
        ended: Callable[[str], None],
    ) -> None:
        self._registry, self._store, self._stored = registry, store, stored
        self._background, self._receipts = background, receipts
        self._accepted, self._ended = accepted, ended
        self._tasks: dict[str, asyncio.Task[None]] = {}
        self._restarting: set[str] = set()
        self._closing = False
        self._steps: ModuleType
        self._context: StepContext
        self.transfer_slots: dict[JobState, asyncio.Semaphore]
        self._steps_ready: asyncio.Event
        self._woken: asyncio.Event

    def start(self) -> None:
        """Prepare for jobs to run. Call this once the event loop runs."""
        # Apart, so that slow downloads never keep a new task from being sent, nor uploads a video from being saved.
        states = (JobState.UPLOADING, JobState.DOWNLOADING)
        self.transfer_slots = {state: asyncio.Semaphore(TRANSFER_SLOTS) for state in states}
        self._steps_ready, self._woken = asyncio.Event(), asyncio.Event()

    def set_steps(self, steps: ModuleType, context: StepContext) -> None:
        """Set the module `steps`, which is imported late. Jobs that wait for it go on."""
        self._steps, self._context = steps, context
        self._steps_ready.set()

    def is_running(self, job_id: str) -> bool:
        """Return whether a job runs or is about to."""
        return job_id in self._tasks or job_id in self._restarting

    def retry_now(self) -> None:
        """End the delays of all jobs that wait to retry."""
        woken, self._woken = self._woken, asyncio.Event()
        woken.set()

    def run(self, job_id: str, *, new: bool = False) -> None:
        """Run a job from its current state until it has ended. A `new` job is saved first."""
        if self._background.defer(lambda: self.run(job_id, new=new)):
            return
        task = asyncio.ensure_future(self._run(job_id, new=new))
        self._tasks[job_id] = task
        task.add_done_callback(lambda _done: self._tasks.pop(job_id, None) if self._tasks.get(job_id) is task else None)

    def restart(self, job: Job, on_saved: Callable[[], None] = lambda: None) -> None:
        """Save `job`, call `on_saved`, and run it from its state.

        Does nothing if it already runs, however often it is called.
        """

        async def begin() -> None:
            try:
                await self.commit(job)
                on_saved()
                self.run(job.id)
            finally:
                self._restarting.discard(job.id)

        if not self.is_running(job.id) and not self._closing:
            self._restarting.add(job.id)
            self._background.run(begin())

    async def cancel(self, job_id: str) -> bool:
        """Stop a job that has not been paid. Returns whether that was still possible."""
        if not self._registry.jobs[job_id].cancellable:
            return False  # the intent to pay was saved since the click: the request is being sent
        task = self._tasks.get(job_id)
        if task is not None:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)
        # The intent may have been saved at the last moment. It was not sent, since its task has ended.
        job = self._registry.jobs[job_id]
        if job.cancellable:
            await self.commit(replace(job.without_progress(), state=JobState.CANCELLED, failure=None))
        return job.cancellable

    async def close(self) -> None:
        """Stop all jobs where they are. Waits up to `SUBMIT_GRACE_S` for the replies to paid requests that were sent."""
        self._closing = True
        submitting = [task for job_id, task in self._tasks.items() if self._registry.jobs[job_id].state is JobState.SUBMITTING]
        if submitting:
            await asyncio.wait(submitting, timeout=SUBMIT_GRACE_S)
        tasks = list(self._tasks.values())
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def commit(self, job: Job) -> None:
        """Save `job`, then put it into the registry. Raises `LocalError`."""
        before, job = self._registry.jobs.get(job.id, job), replace(self._registry.with_user_edits(job), changed_at=time.time())
        saving = asyncio.ensure_future(self._save(job))
        try:
            await asyncio.shield(saving)
        except asyncio.CancelledError:
            await asyncio.gather(saving, return_exceptions=True)
            if job.state is JobState.SUBMITTING:
                # The intent is on disk, but its request will not be sent: no unknown outcome may come of it.
                await self._save(before)
            raise
        if job.state is not before.state:
            log.info("job %.8s: %s -> %s%s", job.id, before.state, job.state, f" ({job.remote_id})" if job.remote_id else "")
        self._registry.record_spending(job)
        self._registry.update(self._registry.with_user_edits(job))

    async def _save(self, job: Job) -> None:
        """Save `job` and its receipt, side by side: each must survive the loss of the other."""
        writing = asyncio.to_thread(self._receipts.write, job)
        await asyncio.gather(writing, self._store.save(job.without_progress()))

    async def _run(self, job_id: str, *, new: bool) -> None:
        mask_in_context(self._registry.jobs[job_id].private_words)
        try:
            await self._run_steps(job_id, new=new)
        except Exception as error:
            log.exception("job %.8s: a defect ended its task", job_id)
            after, _delay_s = transitions.after_internal_error(self._registry.jobs[job_id], type(error).__name__)
            self._registry.update(after)

    async def _run_steps(self, job_id: str, *, new: bool) -> None:
        if new and not await save_new(job_id, self._registry, self._store, self._stored):
            return
        await self._steps_ready.wait()
        errors = _ErrorCount()
        while (job := self._registry.jobs[job_id]).active:
            after, delay_s = await self._run_step(job, errors)
            # Going back to the queue is no progress: only a job that the service has accepted starts counting anew.
            errors.tries = errors.tries + 1 if delay_s else 0 if after.remote_id else errors.tries
            await self._commit_until_saved(after)
            if after.state is not job.state and after.state is JobState.WAITING:
                self._accepted(job_id)
            if delay_s:
                self._registry.report_progress(replace(self._registry.jobs[job_id], next_try_at=time.time() + delay_s))
                await wakeable_sleep(self._woken, delay_s)
        self._ended(job_id)

    async def _run_step(self, job: Job, errors: _ErrorCount) -> tuple[Job, float]:
        """Run the step of the job's state. Returns the job and the seconds to wait before it goes on."""
        try:
            async with AsyncExitStack() as stack:
                if job.state in self.transfer_slots:
                    await self._take_transfer_slot(job, stack)
                after: Job = await self._steps.STEPS[job.state](job.without_progress(), self._context)
        except OmniHumanError as error:
            log.info("job %.8s, %s, try %d: %s", job.id, job.state, errors.tries + 1, describe_error(error))
            return transitions.after_error(job, error, errors.tries, time.time(), errors.measure_gone(error))
        except Exception as error:
            log.exception("job %.8s, %s: a defect ended the step", job.id, job.state)
            return transitions.after_internal_error(job, type(error).__name__)
        return after.without_progress(), 0.0

    async def _take_transfer_slot(self, job: Job, stack: AsyncExitStack) -> None:
        slots = self.transfer_slots[job.state]
        if slots.locked():
            self._registry.report_progress(replace(job, waiting_turn=True))
        await stack.enter_async_context(slots)
        self._registry.report_progress(replace(job, waiting_turn=False))
        if self._closing and job.state is not JobState.DOWNLOADING:
            await asyncio.Event().wait()  # the program is closing: start nothing new

    async def _commit_until_saved(self, job: Job) -> None:
        """Commit `job`, however long the disk refuses to save it."""
        while True:
            try:
                await self.commit(job)
            except LocalError as error:
                self._registry.report_progress(replace(self._registry.jobs[job.id], notice=error.failure))
                await asyncio.sleep(SAVE_RETRY_S)
            else:
                return
