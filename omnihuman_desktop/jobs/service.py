"""The jobs of this data folder: commands go down, a `Job` comes up, nothing else.

Everything here runs on the event loop's thread. The commands return at once. Heavy rooms are imported in a worker thread when
`start` is awaited, so that a window can be built around the service before they are there.
"""

from __future__ import annotations

import importlib
import logging
import os
import time
from contextlib import AsyncExitStack
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from omnihuman_desktop.domain.errors import Failure, Kind, LocalError, OmniHumanError
from omnihuman_desktop.domain.job import Job, JobRequest, JobState
from omnihuman_desktop.jobs.places import Places
from omnihuman_desktop.jobs.store import Store, at_rest
from omnihuman_desktop.jobs.uploads import Sweeper, Uploads

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Callable, Coroutine, Mapping
    from pathlib import Path

    from omnihuman_desktop.accounts import Accounts
    from omnihuman_desktop.evolink.wire import Credits
    from omnihuman_desktop.jobs import steps as steps_room
else:
    from omnihuman_desktop.later import asyncio

log = logging.getLogger(__name__)

PLACES = 4
"""How many jobs work on this side at a time. All others wait for a place, or at the service."""
SWEEP_S = 300.0
"""Seconds between two looks for uploaded objects that are due to be removed."""
SUBMIT_GRACE_S = 15.0
"""How long `close` waits for the answer to a paid request that has left."""

HEAVY_ROOMS = "omnihuman_desktop.jobs.steps", "omnihuman_desktop.jobs.connections"


class JobService:
    """The durable life of all jobs under `data_dir`.

    `videos_dir` is asked whenever a video is to be stored. Listeners are called on the loop's thread.
    """

    def __init__(self, data_dir: Path, accounts: Accounts, videos_dir: Callable[[], Path]) -> None:
        self._folder = data_dir / "jobs"
        self._accounts = accounts
        self._storages = Places(accounts)
        self._videos_dir = videos_dir
        self._store = Store(data_dir / "jobs.sqlite3")
        self._uploads = Uploads(self._store)
        self._jobs: dict[str, Job] = {}
        self._listeners: list[Callable[[Job], None]] = []
        self._credits_listeners: list[Callable[[Credits | None], None]] = []
        self._lives: dict[str, asyncio.Task[None]] = {}
        self._errands: set[asyncio.Task[None]] = set()
        self._places: asyncio.Semaphore
        self._ready: asyncio.Event
        self._early: list[Callable[[], None]] | None = []
        self._closing = False
        self._steps: Any = None
        self._tools: steps_room.Tools | None = None
        self._sweeper: Sweeper | None = None

    @property
    def jobs(self) -> Mapping[str, Job]:
        """All jobs by their id, oldest first."""
        return self._jobs

    @property
    def account_ids(self) -> tuple[str, ...]:
        """The accounts that new jobs can be made with."""
        return self._accounts.ids

    @property
    def account(self) -> str:
        """The account of new jobs."""
        return self._accounts.current

    @property
    def storage_failure(self) -> Failure | None:
        """Why the files of a new job would have nowhere to go; None where they have."""
        place = self._storages.choose(self._accounts.current)
        return None if place else Failure(Kind.STORAGE_MISSING)

    def subscribe(self, listener: Callable[[Job], None]) -> Callable[[], None]:
        """Have `listener` told of every change and every tick of progress. Returns what ends that."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def subscribe_credits(self, listener: Callable[[Credits | None], None]) -> Callable[[], None]:
        """Have `listener` told what is left to spend, or None where nobody knows. Returns what ends that."""
        self._credits_listeners.append(listener)
        return lambda: self._credits_listeners.remove(listener)

    # --- the service's own life ---------------------------------------------------------------------------------------

    async def start(self) -> None:
        """Open the database and go on with every job where it was.

        Raises `LocalError` (database_newer, database_broken, folder_not_writable, disk_full).
        """
        self._places, self._ready = asyncio.Semaphore(PLACES), asyncio.Event()
        early, self._early = self._early or [], None
        for begin in early:
            begin()
        stored = await self._store.open()
        for job in stored:
            if not job.removed:
                self._jobs[job.id] = job
                self._announce(job)
        for name in HEAVY_ROOMS:
            await asyncio.to_thread(importlib.import_module, name)
        from omnihuman_desktop.jobs import steps
        from omnihuman_desktop.jobs.connections import Connections

        self._steps = steps
        connections = Connections(self._accounts)
        self._sweeper = Sweeper(self._uploads, connections.place, lambda: 0.0)
        self._tools = steps.Tools(
            self._folder, self._videos_dir, self._store, self._uploads, self._accounts, self._storages, connections, self._tick
        )
        for job in stored:
            if not job.removed:
                await self._resume(job)
        self._ready.set()
        self._run_errand(self._tidy())

    async def _resume(self, job: Job) -> None:
        after = self._steps.after_restart(job)
        if after is not job:
            await self._adopt(after)
        if after.active:
            self._live(after.id)

    async def close(self) -> None:
        """Stop all work and close the database. Nothing is written: the next start goes on.

        A paid request that has left is waited for, `SUBMIT_GRACE_S` seconds at most, so that its answer is not lost.
        """
        if self._closing:
            return
        self._closing = True
        leaving = [task for job_id, task in self._lives.items() if self._jobs[job_id].state is JobState.SUBMITTING]
        if leaving:
            await asyncio.wait(leaving, timeout=SUBMIT_GRACE_S)
        tasks = [*self._lives.values(), *self._errands]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        if self._tools is not None:
            await self._tools.connections.aclose()
        await self._store.close()

    # --- commands -----------------------------------------------------------------------------------------------------

    def submit(self, request: JobRequest) -> Job:
        """Take `request` as a new job. One call makes one job, and one job pays at most once."""
        now = time.time()
        name = request.name or self._name(request)
        account = self._accounts.current
        place = self._storages.choose(account)
        job = Job(os.urandom(16).hex(), name, request, account, created_at=now, changed_at=now, place=place)
        self._jobs[job.id] = job
        self._announce(job)
        self._live(job.id, new=True)
        return job

    def cancel(self, job_id: str) -> None:
        """Stop a job that has not been paid. One that has can't be stopped, and goes on."""
        if self._jobs[job_id].cancellable:
            self._run_errand(self._cancel(job_id))

    def try_again(self, job_id: str) -> None:
        """Begin a failed or cancelled job anew; one whose video exists at the service is only fetched again."""
        job = self._jobs[job_id]
        if job.state not in (JobState.FAILED, JobState.CANCELLED):
            return
        if job.remote_id and job.failure is not None and job.failure.kind is not Kind.TASK_FAILED:
            state = JobState.DOWNLOADING
        else:
            job = replace(job, remote_id="", credits_reserved=None, ready_at=0.0)
            state = JobState.PREPARING if job.portrait is None else JobState.UPLOADING
        self._restart(replace(job, state=state, failure=None, idempotency_key="" if not job.remote_id else job.idempotency_key))

    def send_again(self, job_id: str) -> None:
        """The creator's own decision on an unknown outcome: make a second paid request."""
        job = self._jobs[job_id]
        if job.state is JobState.UNKNOWN:
            self._restart(replace(job, state=JobState.UPLOADING, failure=None, idempotency_key=""))

    def look_again(self, job_id: str) -> None:
        """Look an unknown outcome up in the service's list of recent tasks, and adopt it where it is found beyond doubt."""
        if self._jobs[job_id].state is JobState.UNKNOWN:
            self._run_errand(self._look_up(job_id))

    def rename(self, job_id: str, name: str) -> None:
        """Give a job another name. Its video keeps the one that it was saved under."""
        if name.strip():
            self._run_errand(self._adopt(replace(self._jobs[job_id], name=name.strip()[:200])))

    def remove(self, job_id: str) -> None:
        """Take an ended job off the list. Its video stays. `restore` brings it back until the program ends."""
        if not self._jobs[job_id].active:
            self._run_errand(self._adopt(replace(self._jobs[job_id], removed=True)))

    def restore(self, job_id: str) -> None:
        """Undo `remove`."""
        self._run_errand(self._adopt(replace(self._jobs[job_id], removed=False)))

    def choose_account(self, account_id: str) -> None:
        """Make `account_id` the account of new jobs."""
        self._accounts.choose(account_id)
        self.refresh_credits()

    def refresh_credits(self) -> None:
        """Ask what is left to spend, and tell those who listen."""
        self._run_errand(self._refresh_credits())

    # --- a job's life -------------------------------------------------------------------------------------------------

    def _name(self, request: JobRequest) -> str:
        takes = sum(1 for job in self._jobs.values() if job.request.voice == request.voice)
        return f"{request.voice.stem} – take {takes + 1}"

    def _live(self, job_id: str, *, new: bool = False) -> None:
        if self._early is not None:
            self._early.append(lambda: self._live(job_id, new=new))
            return
        task = asyncio.ensure_future(self._lead(job_id, new=new))
        self._lives[job_id] = task
        task.add_done_callback(lambda _done: self._lives.pop(job_id, None) if self._lives.get(job_id) is task else None)

    def _restart(self, job: Job) -> None:
        async def begin() -> None:
            await self._adopt(job)
            self._live(job.id)

        if job.id not in self._lives:
            self._run_errand(begin())

    async def _lead(self, job_id: str, *, new: bool) -> None:
        """Lead one job through its states until it has ended."""
        if new:
            try:
                await self._store.save(self._jobs[job_id])
            except LocalError as error:
                self._set(self._steps_failed(self._jobs[job_id], error.failure))
                return
        await self._ready.wait()
        tries = 0
        while (job := self._jobs[job_id]).active:
            after, delay = await self._step(job, tries)
            tries = tries + 1 if delay else 0
            await self._adopt_surely(after)
            if after.state is not job.state and after.state is JobState.WAITING:
                self.refresh_credits()
            if delay:
                await asyncio.sleep(delay)
        self._after_end(job_id)

    async def _step(self, job: Job, tries: int) -> tuple[Job, float]:
        assert self._tools is not None  # noqa: S101 - `_ready` is set
        try:
            async with AsyncExitStack() as stack:
                if job.state in self._steps.ON_THIS_SIDE:
                    await self._take_place(job, stack)
                after = await self._steps.STEPS[job.state](at_rest(job), self._tools)
        except OmniHumanError as error:
            return self._steps.after_error(job, error, tries, time.time())  # type: ignore[no-any-return]
        except Exception as error:
            log.exception("a step failed that should not: %s", job.state)
            return self._steps.after_defect(job, type(error).__name__)  # type: ignore[no-any-return]
        return at_rest(after), 0.0

    async def _take_place(self, job: Job, stack: AsyncExitStack) -> None:
        if self._places.locked():
            self._tick(replace(job, waiting_turn=True))
        await stack.enter_async_context(self._places)
        if self._closing and job.state is not JobState.DOWNLOADING:
            await asyncio.Event().wait()  # the program is closing: nothing new is begun

    async def _adopt_surely(self, job: Job) -> None:
        """Write `job` before anything is built on it, however long the disk refuses."""
        while True:
            try:
                await self._adopt(job)
            except LocalError as error:
                self._tick(replace(self._jobs[job.id], notice=error.failure))
                await asyncio.sleep(3.0)
            else:
                return

    async def _adopt(self, job: Job) -> None:
        """Write `job`, then make it the one that counts."""
        now = self._jobs[job.id]
        # A name or a removal may have come while a step was at work; the step knows nothing of either.
        if job.state is not now.state:
            job = replace(job, name=now.name, removed=now.removed)
        job = replace(job, changed_at=time.time())
        await self._store.save(at_rest(job))
        self._set(job)

    def _steps_failed(self, job: Job, failure: Failure) -> Job:
        return replace(job, state=JobState.FAILED, failure=failure)

    def _set(self, job: Job) -> None:
        self._jobs[job.id] = job
        self._announce(job)

    def _tick(self, job: Job) -> None:
        """Tell of progress that is not written. A tick of a state that has passed says nothing."""
        now = self._jobs[job.id]
        if job.state is now.state:
            self._set(replace(job, name=now.name, removed=now.removed))

    def _announce(self, job: Job) -> None:
        for listener in tuple(self._listeners):
            listener(job)

    def _after_end(self, job_id: str) -> None:
        self._run_errand(self._sweep(job_id))
        self._run_errand(self._refresh_credits())

    # --- errands ------------------------------------------------------------------------------------------------------

    def _run_errand(self, errand: Coroutine[Any, Any, None]) -> None:
        if self._closing:
            errand.close()
            return
        if self._early is not None:
            self._early.append(lambda: self._run_errand(errand))
            return
        task = asyncio.ensure_future(self._guard(errand))
        self._errands.add(task)
        task.add_done_callback(self._errands.discard)

    async def _guard(self, errand: Coroutine[Any, Any, None]) -> None:
        try:
            await errand
        except OmniHumanError as error:
            log.info("an errand was not done: %s", error.kind)
        except Exception:
            log.exception("an errand failed that should not")
        finally:
            errand.close()

    async def _cancel(self, job_id: str) -> None:
        task = self._lives.get(job_id)
        if task is not None:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)
        # Between the click and here the intent may have been saved; it has not been sent, since its task is gone.
        if self._jobs[job_id].state in (JobState.PREPARING, JobState.UPLOADING):
            await self._adopt(replace(at_rest(self._jobs[job_id]), state=JobState.CANCELLED, failure=None))
            await self._sweep(job_id)

    async def _look_up(self, job_id: str) -> None:
        assert self._tools is not None  # noqa: S101 - an unknown outcome is shown after `_ready`
        job = self._jobs[job_id]
        client = await self._tools.connections.client(await self._accounts.get(job.account))
        known = {other.remote_id for other in self._jobs.values()}
        rivals = [other for other in self._jobs.values() if other.state is JobState.UNKNOWN and other.billed_s == job.billed_s]
        try:
            tasks = await client.recent_tasks()
        except OmniHumanError as error:
            self._note_look(job_id, str(error.kind))
            return
        found = [task for task in tasks if self._steps.may_be(task, job) and task.id not in known]
        if len(found) == 1 and len(rivals) == 1:
            await self._adopt(self._steps.accepted(self._jobs[job_id], found[0]))
            self._live(job_id)
        else:
            self._note_look(job_id, "several" if found else "none")

    def _note_look(self, job_id: str, result: str) -> None:
        job = self._jobs[job_id]
        failure = job.failure or Failure(Kind.OUTCOME_UNKNOWN)
        self._tick(replace(job, failure=replace(failure, params={**failure.params, "looked": result})))

    async def _refresh_credits(self) -> None:
        await self._ready.wait()
        assert self._tools is not None  # noqa: S101 - `_ready` is set
        account_id = self._accounts.current
        remaining: Credits | None = None
        try:
            client = await self._tools.connections.client(await self._accounts.get(account_id))
            remaining = await client.credits()
        except OmniHumanError as error:
            log.info("the balance is not known: %s", error.kind)
        if account_id == self._accounts.current:
            for listener in tuple(self._credits_listeners):
                listener(remaining)

    async def _tidy(self) -> None:
        """What an earlier run left: objects of ended jobs, folders of removed ones."""
        await self._refresh_credits()
        for job_id in await self._uploads.users():
            await self._release(job_id)
        self._run_errand(self._keep_swept())
        for job in await self._store.purge_removed():
            await asyncio.to_thread(self._steps.inputs.clear, self._folder / job.id)

    async def _keep_swept(self) -> None:
        while self._sweeper is not None:
            await self._sweeper.sweep()
            await asyncio.sleep(SWEEP_S)

    async def _release(self, job_id: str) -> None:
        job = self._jobs.get(job_id)
        if job is None or not (job.active or job.state is JobState.UNKNOWN):
            await self._uploads.release(job_id, time.time())

    async def _sweep(self, job_id: str) -> None:
        """Remove what an ended job had uploaded, unless another one needs it. What can't be removed is tried again later."""
        await self._release(job_id)
        if self._sweeper is not None:
            await self._sweeper.sweep()
