"""The jobs of this data folder: commands go down, a `Job` comes up, nothing else.

Everything here runs on the event loop's thread. The commands return at once. Heavy rooms are imported in a worker thread when
`start` is awaited, so that a window can be built around the service before they are there.
"""

from __future__ import annotations

import importlib
import logging
import os
import time
from dataclasses import replace
from typing import TYPE_CHECKING

from omnihuman_desktop.domain.errors import Failure, Kind, OmniHumanError
from omnihuman_desktop.domain.job import AWAITING_VIDEO, Job, JobRequest, JobState
from omnihuman_desktop.domain.storage import StorageSettings
from omnihuman_desktop.jobs.background import BackgroundTasks
from omnihuman_desktop.jobs.recovery import lookup
from omnihuman_desktop.jobs.recovery.lookup import OutcomeLookup
from omnihuman_desktop.jobs.registry import JobRegistry
from omnihuman_desktop.jobs.runner import JobRunner
from omnihuman_desktop.jobs.storage_locations import StorageLocations
from omnihuman_desktop.jobs.store import JobStore
from omnihuman_desktop.jobs.uploads import UploadSweeper, UploadTable
from omnihuman_desktop.system.secret_store import SecretStore

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from omnihuman_desktop.accounts import Accounts
    from omnihuman_desktop.domain.ledger import LedgerEntry, Rate
    from omnihuman_desktop.evolink.client import Client
    from omnihuman_desktop.evolink.wire import Credits, Task
    from omnihuman_desktop.jobs.step_context import StepContext
else:
    from omnihuman_desktop.lazy_import import asyncio

log = logging.getLogger(__name__)

SWEEP_S = 300.0
"""Seconds between two looks for uploaded objects that are due to be removed."""

HEAVY_ROOMS = "omnihuman_desktop.jobs.steps", "omnihuman_desktop.jobs.connections"


class JobService:
    """The durable life of all jobs under `data_dir`.

    `videos_dir` is asked whenever a video is to be stored, `storage` whenever files are. Listeners are called on the loop's
    thread.
    """

    def __init__(
        self,
        data_dir: Path,
        accounts: Accounts,
        videos_dir: Callable[[], Path],
        storage: Callable[[], StorageSettings] = StorageSettings,
        secret_store: SecretStore | None = None,
    ) -> None:
        self._folder = data_dir / "jobs"
        self._accounts = accounts
        self._locations = StorageLocations(accounts, storage, secret_store or SecretStore())
        self._videos_dir = videos_dir
        self._store = JobStore(data_dir / "jobs.sqlite3")
        self._uploads = UploadTable(self._store)
        self._registry = JobRegistry()
        self._background = BackgroundTasks()
        self._runner = JobRunner(
            self._registry, self._store, self._background, lambda _id: self.refresh_credits(), self._after_end
        )
        self._lookup = OutcomeLookup(self._registry, self._client, self._runner.is_running, self._adopt_task)
        self._credits_listeners: list[Callable[[Credits | None], None]] = []
        self._ready: asyncio.Event
        self._context: StepContext | None = None
        self._sweeper: UploadSweeper | None = None

    @property
    def jobs(self) -> Mapping[str, Job]:
        """All jobs by their id, oldest first."""
        return self._registry.jobs

    @property
    def account_ids(self) -> tuple[str, ...]:
        """The accounts that new jobs can be made with."""
        return self._accounts.ids

    @property
    def account(self) -> str:
        """The account of new jobs."""
        return self._accounts.current

    @property
    def storage_locations(self) -> StorageLocations:
        """The places that files can go to."""
        return self._locations

    @property
    def storage_failure(self) -> Failure | None:
        """Why the files of a new job would have nowhere to go; None where they have."""
        place = self._locations.location_for(self._accounts.current)
        return None if place else Failure(Kind.STORAGE_MISSING)

    @property
    def ledger(self) -> list[LedgerEntry]:
        """What the service has accepted, oldest first."""
        return list(self._registry.entries.values())

    def rate(self, account_id: str) -> Rate:
        """What a second costs with an account, as far as its answers have told."""
        return self._registry.rate(account_id)

    def subscribe(self, listener: Callable[[Job], None]) -> Callable[[], None]:
        """Have `listener` told of every change and every tick of progress. Returns what ends that."""
        return self._registry.subscribe(listener)

    def subscribe_credits(self, listener: Callable[[Credits | None], None]) -> Callable[[], None]:
        """Have `listener` told what is left to spend, or None where nobody knows. Returns what ends that."""
        self._credits_listeners.append(listener)
        return lambda: self._credits_listeners.remove(listener)

    # --- the service's own life ---------------------------------------------------------------------------------------

    async def start(self) -> None:
        """Open the database and go on with every job where it was.

        Raises `LocalError` (database_newer, database_broken, folder_not_writable, disk_full).
        """
        self._ready = asyncio.Event()
        self._runner.start()
        self._background.start()
        stored = [job for job in await self._store.open() if job.active or not job.removed]
        for job in stored:
            self._registry.add(job)
        self._registry.load_ledger(await self._store.ledger())
        for name in HEAVY_ROOMS:
            await asyncio.to_thread(importlib.import_module, name)
        self._equip({job.video for job in stored if job.active and job.video is not None})
        for job in sorted(stored, key=_urgency):
            await self._resume(job)
        self._ready.set()
        self._background.run(self._tidy())

    def _equip(self, reserved: set[Path]) -> None:
        from omnihuman_desktop.jobs import steps
        from omnihuman_desktop.jobs.connections import Connections
        from omnihuman_desktop.jobs.poller import TaskPoller
        from omnihuman_desktop.jobs.step_context import StepContext

        connections = Connections(self._accounts, self._locations)
        self._sweeper = UploadSweeper(self._uploads, connections.storage, lambda: self._locations.retention_s)
        self._context = StepContext(
            self._folder,
            self._videos_dir,
            self._store,
            self._uploads,
            self._accounts,
            self._locations,
            connections,
            TaskPoller(self._client, self.retry_now),
            self._registry.report_progress,
            reserved_paths=reserved,
        )
        self._runner.set_steps(steps, self._context)

    async def _client(self, account_id: str) -> Client:
        """The service as an account sees it, once there are context to open it with."""
        if self._context is None:
            await self._ready.wait()
        assert self._context is not None  # noqa: S101 - `_ready` is set
        return await self._context.connections.client(await self._accounts.get(account_id))

    async def _resume(self, job: Job) -> None:
        from omnihuman_desktop.jobs.steps import after_restart

        after = after_restart(job)
        if after is not job:
            await self._runner.commit(after)
        if after.active:
            self._runner.run(after.id)
        elif after.state is JobState.UNKNOWN:
            self._background.run(self._lookup.run(after.id, lookup.AFTER_RESTART_S))

    def retry_now(self) -> None:
        """The network has come back, or the computer has slept: ask for all waiting tasks, and try again what rests."""
        if self._context is not None:
            self._context.poller.poll_now()
            self._runner.retry_now()

    async def close(self) -> None:
        """Stop all work and close the database. Nothing is written: the next start goes on.

        A paid request that has left is waited for, so that its answer is not lost.
        """
        if self._background.closing:
            return
        self._background.closing = True
        await self._runner.close()
        await self._background.close()
        if self._context is not None:
            await self._context.poller.aclose()
            await self._context.connections.aclose()
        await self._store.close()

    # --- commands -----------------------------------------------------------------------------------------------------

    def submit(self, request: JobRequest) -> Job:
        """Take `request` as a new job. One call makes one job, and one job pays at most once."""
        now = time.time()
        name = request.name or self._registry.make_name(request)
        account = self._accounts.current
        place = self._locations.location_for(account)
        job = Job(os.urandom(16).hex(), name, request, account, created_at=now, changed_at=now, place=place)
        self._registry.add(job)
        self._runner.run(job.id, new=True)
        return job

    def find_duplicate(self, request: JobRequest) -> Job | None:
        """The newest job that `request` would only make again; None where it is a new one."""
        return self._registry.find_duplicate(request)

    def cancel(self, job_id: str) -> None:
        """Stop a job that has not been paid. One that has can't be stopped, and goes on."""
        if self._registry.jobs[job_id].cancellable:
            self._background.run(self._cancel(job_id))

    def retry(self, job_id: str) -> None:
        """Begin a failed or cancelled job anew; one whose video exists at the service is only fetched again."""
        job = self._registry.jobs[job_id]
        if job.state not in (JobState.FAILED, JobState.CANCELLED):
            return
        if job.remote_id and job.failure is not None and job.failure.kind is not Kind.TASK_FAILED:
            state = JobState.DOWNLOADING
        else:
            job = replace(job, remote_id="", credits_reserved=None, ready_at=0.0)
            state = JobState.PREPARING if job.portrait is None else JobState.UPLOADING
        self._runner.restart(
            replace(job, state=state, failure=None, idempotency_key="" if not job.remote_id else job.idempotency_key)
        )

    def download_again(self, job_id: str) -> None:
        """Fetch a finished video anew whose file has gone. Costs nothing, as long as the service keeps it."""
        job = self._registry.jobs[job_id]
        if job.state is JobState.DONE and job.is_downloadable(time.time()):
            self._runner.restart(replace(job, state=JobState.DOWNLOADING))

    def send_again(self, job_id: str) -> None:
        """The creator's own decision on an unknown outcome: make a second paid request."""
        job = self._registry.jobs[job_id]
        if job.state is JobState.UNKNOWN:
            self._runner.restart(replace(job, state=JobState.UPLOADING, failure=None, idempotency_key="", sent_before=True))

    def check_again(self, job_id: str) -> None:
        """Look an unknown outcome up in the service's list of recent tasks, and adopt it where it is found beyond doubt."""
        if self._registry.jobs[job_id].state is JobState.UNKNOWN:
            self._background.run(self._lookup.run(job_id, lookup.AFTER_RESTART_S))

    def enter_task_id(self, job_id: str, task_id: str) -> None:
        """The creator's own decision on an unknown outcome: it was made, as the task `task_id`, which the service must know."""
        if self._registry.jobs[job_id].state is JobState.UNKNOWN and task_id.strip():
            self._background.run(self._lookup.assign_task(job_id, task_id.strip()))

    def rename(self, job_id: str, name: str) -> None:
        """Give a job another name. Its video keeps the one that it was saved under."""
        if name.strip():
            self._registry.update(replace(self._registry.jobs[job_id], name=name.strip()[:200]))
            self._background.run_to_end(self._store.save_name(job_id, self._registry.jobs[job_id].name))

    def remove(self, job_id: str) -> None:
        """Take a job off the list: an ended one, whose video stays, or a paid one, whose video is fetched all the same.

        `restore` brings it back until the program ends.
        """
        job = self._registry.jobs[job_id]
        if not job.active or job.state in AWAITING_VIDEO:
            self._mark_removed(job_id, removed=True)

    def restore(self, job_id: str) -> None:
        """Undo `remove`."""
        self._mark_removed(job_id, removed=False)

    def _mark_removed(self, job_id: str, *, removed: bool) -> None:
        self._registry.update(replace(self._registry.jobs[job_id], removed=removed))
        self._background.run_to_end(self._store.save_removed(job_id, removed=removed))

    def choose_account(self, account_id: str) -> None:
        """Make `account_id` the account of new jobs."""
        self._accounts.choose(account_id)
        self.refresh_credits()

    def refresh_credits(self) -> None:
        """Ask what is left to spend, and tell those who listen."""
        self._background.run(self._refresh_credits())

    # --- what follows -------------------------------------------------------------------------------------------------

    def _after_end(self, job_id: str) -> None:
        self._background.run(self._sweep(job_id))
        self._background.run(self._refresh_credits())
        if self._registry.jobs[job_id].state is JobState.UNKNOWN:
            self._background.run(self._lookup.run(job_id, lookup.AFTER_LOSS_S))

    def _adopt_task(self, job_id: str, task: Task, how: str) -> None:
        from omnihuman_desktop.jobs.steps import mark_accepted

        self._runner.restart(mark_accepted(self._registry.jobs[job_id], task, how))

    async def _cancel(self, job_id: str) -> None:
        if await self._runner.cancel(job_id):
            await self._sweep(job_id)

    async def _refresh_credits(self) -> None:
        account_id = self._accounts.current
        remaining: Credits | None = None
        try:
            remaining = await (await self._client(account_id)).credits()
        except OmniHumanError as error:
            log.info("the balance is not known: %s", error.kind)
        if account_id == self._accounts.current:
            for listener in tuple(self._credits_listeners):
                listener(remaining)

    async def _tidy(self) -> None:
        """What an earlier run left: objects of ended jobs, folders of removed ones."""
        from omnihuman_desktop.jobs.job_files import remove_folder

        await self._refresh_credits()
        for job_id in await self._uploads.user_ids():
            await self._release(job_id)
        self._background.run(self._keep_swept())
        for job in await self._store.purge_removed():
            await asyncio.to_thread(remove_folder, self._folder / job.id)

    async def _keep_swept(self) -> None:
        while self._sweeper is not None:
            self._locations.failed_removals = await self._sweeper.sweep()
            await asyncio.sleep(SWEEP_S)

    async def _release(self, job_id: str) -> None:
        job = self._registry.jobs.get(job_id)
        if job is None or not (job.active or job.state is JobState.UNKNOWN):
            await self._uploads.release(job_id, time.time())

    async def _sweep(self, job_id: str) -> None:
        """Remove what an ended job had uploaded, unless another one needs it. What can't be removed is tried again later."""
        await self._release(job_id)
        if self._sweeper is not None:
            self._locations.failed_removals = await self._sweeper.sweep()


def _urgency(job: Job) -> tuple[bool, float]:
    """Videos whose links run out come first, the oldest of them before the others."""
    return job.state is not JobState.DOWNLOADING, job.ready_at
