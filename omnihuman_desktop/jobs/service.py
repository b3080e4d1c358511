"""The jobs of a data folder: the commands of the user interface, and the start and end of everything that runs jobs.

Commands return at once, and listeners are called with the changed `Job`. Everything runs on the event loop's thread. The
engine with its heavy imports is built by `start`, so a window can be built around the service before.
"""

from __future__ import annotations

import os
import time
from typing import TYPE_CHECKING

from omnihuman_desktop.domain.errors import Failure, Kind
from omnihuman_desktop.domain.job import AWAITING_VIDEO, Job, JobRequest, JobState
from omnihuman_desktop.domain.storage import StorageSettings
from omnihuman_desktop.jobs import transitions
from omnihuman_desktop.jobs.background import BackgroundTasks
from omnihuman_desktop.jobs.balance import Balance
from omnihuman_desktop.jobs.clean_up import clean_up
from omnihuman_desktop.jobs.history_table import Message
from omnihuman_desktop.jobs.lazy_engine import LazyEngine
from omnihuman_desktop.jobs.recovery import lookup
from omnihuman_desktop.jobs.recovery.candidates import CandidateVideos
from omnihuman_desktop.jobs.recovery.lookup import OutcomeLookup
from omnihuman_desktop.jobs.recovery.receipts import LostJobs, Receipts
from omnihuman_desktop.jobs.registry import JobRegistry
from omnihuman_desktop.jobs.resume import JobResumer
from omnihuman_desktop.jobs.runner import JobRunner
from omnihuman_desktop.jobs.storage_locations import StorageLocations
from omnihuman_desktop.jobs.store import JobStore
from omnihuman_desktop.jobs.stored_jobs import StoredJobs
from omnihuman_desktop.jobs.upload_sweeper import UploadSweeper
from omnihuman_desktop.jobs.uploads import UploadTable
from omnihuman_desktop.lazy_dataclass import replace
from omnihuman_desktop.system.secret_store import SecretStore

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from omnihuman_desktop.accounts import Accounts
    from omnihuman_desktop.domain.ledger import Rate
    from omnihuman_desktop.evolink.wire import Credits, Task
else:
    pass

NAME_MAX_CHARS = 200


class JobService:
    """All jobs under `data_dir`.

    `videos_dir` is called whenever a video is saved, `storage` whenever the storage settings are needed.
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
        self.store = JobStore(data_dir / "jobs.sqlite3")
        self.stored = StoredJobs(self.store, data_dir)
        self._registry = JobRegistry()
        self.remember, self.name_takes = self._registry.remember, self._registry.name_takes
        self.background = BackgroundTasks()
        uploads = UploadTable(self.store)
        self._engine = LazyEngine(
            self._folder, videos_dir, self.store, uploads, accounts, self._locations,
            self._registry, self.retry_now,
        )  # fmt: skip
        self._balance = Balance(accounts, self._engine.client)
        self._sweeper = UploadSweeper(uploads, self._locations, self._engine.storage, self._registry.jobs.get)
        self._receipts = Receipts(data_dir)
        self._runner = JobRunner(
            self._registry,
            self.store,
            self.stored,
            self.background,
            self._receipts,
            lambda _id: self.refresh_credits(),
            self._finish_job,
        )
        self.candidates = CandidateVideos(
            self._folder, self._registry, self.background, self._engine.task, self._engine.download
        )
        self._lookup = OutcomeLookup(
            self._registry, self.stored, self._engine.client, self._runner.is_running, self._adopt_task
        )
        self._resumer = JobResumer(self._registry, self.store, self._runner, self._lookup, self.background)
        restore = self._resumer.restore
        self.lost_jobs = LostJobs(self._receipts, self.background, self._registry.jobs, self.stored.unknown, restore)

    @property
    def jobs(self) -> Mapping[str, Job]:
        """The jobs in memory by id, as `JobRegistry` says. `load` brings others there."""
        return self._registry.jobs

    @property
    def account_ids(self) -> tuple[str, ...]:
        """The accounts that can be selected."""
        return self._accounts.ids

    @property
    def account(self) -> str:
        """The id of the account that new jobs are sent with."""
        return self._accounts.current

    @property
    def storage_locations(self) -> StorageLocations:
        """The storage locations that files can be uploaded to."""
        return self._locations

    @property
    def storage_failure(self) -> Failure | None:
        """Why the files of a new job can't be uploaded: no storage is set up. None if one is."""
        return None if self._locations.location_for(self._accounts.current) else Failure(Kind.STORAGE_MISSING)

    def rate(self, account_id: str) -> Rate:
        """Return the price of a second with an account: confirmed by a reply of the service, or the published one."""
        return self._registry.rate(account_id)

    def subscribe(self, listener: Callable[[Job], None]) -> Callable[[], None]:
        """Call `listener` with a job whenever it changes or makes progress. Returns a function that unsubscribes it."""
        return self._registry.subscribe(listener)

    def subscribe_credits(self, listener: Callable[[Credits | None], None]) -> Callable[[], None]:
        """Call `listener` with each new balance, or None if it is unknown. Returns a function that unsubscribes it."""
        return self._balance.subscribe(listener)

    # --- start and end ------------------------------------------------------------------------------------------------

    async def start(
        self, report_busy: Callable[[Failure], None] = lambda _failure: None, opened: Callable[[], None] = lambda: None
    ) -> None:
        """Open the database, build the engine and continue every unfinished job.

        `report_busy` gets the reason while another program locks the database; `opened` is called once it can be read.
        Raises `LocalError` (database_newer, database_broken, folder_not_writable, disk_full).
        """
        self._engine.start()
        self._runner.start()
        self.background.start()
        stored = [job for job in await self.store.open(report_busy) if job.active or not job.removed]
        for job in stored:
            self._registry.add(job)
        opened()
        self._registry.load_prices(await self.stored.newest_priced())
        engine = await self._engine.build({job.video for job in stored if job.active and job.video is not None})
        self._runner.set_steps(engine.steps, engine.context)
        await self._resumer.resume_all(stored)
        self.background.run(
            clean_up(self._balance, self._sweeper, self.background, self.store, self.stored, self._receipts, self._folder)
        )

    def retry_now(self) -> None:
        """Poll all waiting tasks and end all retry delays, since the network is back or the computer has woken up."""
        if self._engine.is_built:
            self._engine.poll_now()
            self._runner.retry_now()

    async def close(self) -> None:
        """Stop all work and close the database. Unfinished jobs keep their state; the next start continues them.

        If a paid request is being sent, its reply is waited for.
        """
        if self.background.closing:
            return
        self.background.closing = True
        await self._runner.close()
        await self.background.close()
        await self._engine.aclose()
        await self.store.close()

    # --- commands -----------------------------------------------------------------------------------------------------

    def submit(self, request: JobRequest, account: str = "", job_id: str = "") -> Job:
        """Create a job, paid at most once, and run it; with the current account unless `account` names another one.

        A `job_id` that another process has drawn makes no second job.
        """
        if job_id in self._registry.jobs:
            return self._registry.jobs[job_id]
        now, account = time.time(), account or self._accounts.current
        name, place = request.name or self._registry.make_name(request), self._locations.location_for(account)
        job = Job(job_id or os.urandom(16).hex(), name, request, account, created_at=now, changed_at=now, place=place)
        self._registry.add(job)
        self._runner.run(job.id, new=True)
        return job

    async def find_duplicate(self, request: JobRequest, account: str = "") -> Job | None:
        """Return the newest job with the same inputs, as `JobRegistry.find_duplicate`, of all jobs. Raises `LocalError`."""
        self.remember(await self.stored.same_inputs(request))
        return self._registry.find_duplicate(request, account)

    async def load(self, job_ids: Sequence[str]) -> None:
        """Bring jobs into memory. Raises `LocalError`."""
        self.remember(await self.stored.read([job_id for job_id in job_ids if job_id not in self._registry.jobs]))

    async def reload(self) -> None:
        """Take up what was changed in the database beside this service, as by an import. Nothing of it runs. Raises
        `LocalError`."""
        self._registry.stored_task_ids.clear()
        self._registry.load_prices(await self.stored.newest_priced())
        for job in await self.stored.read([job.id for job in self.jobs.values() if not job.active]):
            known = self.jobs.get(job.id, job)
            if (job.video, job.state) != (known.video, known.state) and not self._runner.is_running(job.id):
                self._registry.update(self._registry.with_user_edits(job))

    def cancel(self, job_id: str) -> None:
        """Stop a job that has not been paid. A paid job can't be stopped and goes on."""
        if self._registry.jobs[job_id].cancellable:
            self.background.run(self._cancel(job_id))

    def retry(self, job_id: str) -> None:
        """Restart a failed or cancelled job. If its video exists at the service, it is only downloaded again."""
        job = self._registry.jobs[job_id]
        if job.state in (JobState.FAILED, JobState.CANCELLED):
            self._runner.restart(transitions.after_retry(job))

    def download_again(self, job_id: str) -> None:
        """Download a video again whose file is gone, or was not complete. Free, as long as the service keeps the video."""
        job = self._registry.jobs[job_id]
        if job.state in (JobState.DONE, JobState.FAILED) and job.is_downloadable(time.time()):
            self._runner.restart(replace(job, state=JobState.DOWNLOADING, failure=None))

    def send_again(self, job_id: str) -> None:
        """Send a second paid request for a job with an unknown outcome. Only the user may decide this."""
        job = self._registry.jobs[job_id]
        if job.state is JobState.UNKNOWN:
            again = replace(job, state=JobState.UPLOADING, failure=None, idempotency_key="", submitted_at=0.0, sent_before=True)
            self._runner.restart(again)

    def check_again(self, job_id: str) -> None:
        """Look up an unknown outcome in the service's list of tasks, and adopt its task if the match is unambiguous."""
        if self._registry.jobs[job_id].state is JobState.UNKNOWN:
            self.background.run(self._lookup.look_up(job_id, lookup.AFTER_RESTART_S))

    def enter_task_id(self, job_id: str, task_id: str) -> None:
        """Adopt the task with this id for a job with an unknown outcome, if the service knows it. The user's decision."""
        if self._registry.jobs[job_id].state is JobState.UNKNOWN and task_id.strip():
            self.background.run(self._lookup.adopt_entered(job_id, task_id.strip()))

    def rename(self, job_id: str, name: str) -> None:
        """Rename a job. Its video keeps the file name that it was saved under."""
        if name.strip():
            self._registry.update(replace(self._registry.jobs[job_id], name=name.strip()[:NAME_MAX_CHARS]))
            self.background.run_to_end(self.store.save_name(job_id, self._registry.jobs[job_id].name))

    def remove(self, job_id: str) -> None:
        """Remove a job from the list, unless it can still be cancelled; `restore` brings it back. Its video stays, or comes."""
        job = self._registry.jobs[job_id]
        if not job.active or job.state in AWAITING_VIDEO:
            self._set_removed(job_id, removed=True)

    def restore(self, job_id: str) -> None:
        """Undo `remove`."""
        self._set_removed(job_id, removed=False)

    def choose_account(self, account_id: str) -> None:
        """Select the account of new jobs."""
        self._accounts.choose(account_id)
        self.refresh_credits()

    def refresh_credits(self) -> None:
        """Ask for the balance and pass it to the listeners of `subscribe_credits`."""
        self.background.run(self._balance.refresh())

    # --- consequences -------------------------------------------------------------------------------------------------

    def _set_removed(self, job_id: str, *, removed: bool) -> None:
        self._registry.update(replace(self._registry.jobs[job_id], removed=removed))
        self.background.run_to_end(self.store.save_removed(job_id, removed=removed))

    def _finish_job(self, job_id: str) -> None:
        self.background.run(self._sweeper.clean_up_after(job_id))
        self.background.run(self._balance.refresh())
        if self._registry.jobs[job_id].state is JobState.UNKNOWN:
            self.background.run(self._lookup.look_up(job_id, lookup.AFTER_LOSS_S))

    def _adopt_task(self, job_id: str, task: Task, how: str) -> None:
        from omnihuman_desktop.evolink.wire import describe_content

        job = self._registry.jobs[job_id]
        self.store.note_answer(job_id, Message.FOUND, describe_content(task.content))
        self._runner.restart(
            transitions.mark_accepted(job, task, how),
            on_saved=lambda: self.background.run(self._lookup.look_up_others(job)),
        )

    async def _cancel(self, job_id: str) -> None:
        if await self._runner.cancel(job_id):
            await self._sweeper.clean_up_after(job_id)
