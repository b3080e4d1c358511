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
from omnihuman_desktop.domain.job import CANCELLABLE, FETCHING, Job, JobRequest, JobState
from omnihuman_desktop.domain.ledger import Entry, Rate, learn_rate
from omnihuman_desktop.domain.storage import StorageChoice
from omnihuman_desktop.jobs.places import Places
from omnihuman_desktop.jobs.store import Store, at_rest, to_entry
from omnihuman_desktop.jobs.uploads import Sweeper, Uploads
from omnihuman_desktop.vault import Vault

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Callable, Coroutine, Mapping, Sequence
    from pathlib import Path

    from omnihuman_desktop.accounts import Accounts
    from omnihuman_desktop.evolink.client import Client
    from omnihuman_desktop.evolink.wire import Credits
    from omnihuman_desktop.jobs import steps as steps_room
    from omnihuman_desktop.jobs.unknown import Finding
else:
    from omnihuman_desktop.later import asyncio

log = logging.getLogger(__name__)

PLACES = 4
"""How many jobs work on this side at a time. All others wait for a place, or at the service."""
SWEEP_S = 300.0
"""Seconds between two looks for uploaded objects that are due to be removed."""
SUBMIT_GRACE_S = 15.0
"""How long `close` waits for the answer to a paid request that has left."""

LOOKS_AFTER_LOSS_S = (2.0, 15.0, 60.0)
"""When an outcome that has just become unknown is looked up: the service may still be busy taking the request in."""
LOOKS_AFTER_RESTART_S = (0.0,)
LOOK_REST_S = 60.0
"""The longest rest between two looks that got no answer, in seconds."""

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
        storage: Callable[[], StorageChoice] = StorageChoice,
        vault: Vault | None = None,
    ) -> None:
        self._folder = data_dir / "jobs"
        self._accounts = accounts
        self._storages = Places(accounts, storage, vault or Vault())
        self._videos_dir = videos_dir
        self._store = Store(data_dir / "jobs.sqlite3")
        self._uploads = Uploads(self._store)
        self._jobs: dict[str, Job] = {}
        self._listeners: list[Callable[[Job], None]] = []
        self._credits_listeners: list[Callable[[Credits | None], None]] = []
        self._lives: dict[str, asyncio.Task[None]] = {}
        self._errands: set[asyncio.Task[None]] = set()
        self._writes: set[asyncio.Task[None]] = set()
        self._turning: set[str] = set()
        self._by_inputs: dict[tuple[object, ...], list[str]] = {}
        self._places: asyncio.Semaphore
        self._ready: asyncio.Event
        self._woken: asyncio.Event
        self._early: list[Callable[[], None]] | None = []
        self._closing = False
        self._steps: Any = None
        self._tools: steps_room.Tools | None = None
        self._sweeper: Sweeper | None = None
        self._entries: dict[tuple[str, str], Entry] = {}

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
    def places(self) -> Places:
        """The places that files can go to."""
        return self._storages

    @property
    def storage_failure(self) -> Failure | None:
        """Why the files of a new job would have nowhere to go; None where they have."""
        place = self._storages.choose(self._accounts.current)
        return None if place else Failure(Kind.STORAGE_MISSING)

    @property
    def ledger(self) -> list[Entry]:
        """What the service has accepted, oldest first."""
        return list(self._entries.values())

    def rate(self, account_id: str) -> Rate:
        """What a second costs with an account, as far as its answers have told."""
        return learn_rate(self._entries.values(), account_id)

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
        self._places, self._ready, self._woken = asyncio.Semaphore(PLACES), asyncio.Event(), asyncio.Event()
        early, self._early = self._early or [], None
        for begin in early:
            begin()
        stored = await self._store.open()
        stored = [job for job in stored if job.active or not job.removed]
        for job in stored:
            self._by_inputs.setdefault(job.request.inputs, []).append(job.id)
            self._set(job)
        self._entries = {(entry.account, entry.task_id): entry for entry in await self._store.ledger()}
        for name in HEAVY_ROOMS:
            await asyncio.to_thread(importlib.import_module, name)
        from omnihuman_desktop.jobs import steps
        from omnihuman_desktop.jobs.connections import Connections
        from omnihuman_desktop.jobs.watch import Watch

        self._steps = steps
        connections = Connections(self._accounts, self._storages)
        self._sweeper = Sweeper(self._uploads, connections.place, lambda: self._storages.keep_s)
        self._tools = steps.Tools(
            self._folder,
            self._videos_dir,
            self._store,
            self._uploads,
            self._accounts,
            self._storages,
            connections,
            Watch(self._client),
            self._tick,
            reserved={job.video for job in stored if job.active and job.video is not None},
        )
        for job in sorted(stored, key=_urgency):
            await self._resume(job)
        self._ready.set()
        self._run_errand(self._tidy())

    async def _client(self, account_id: str) -> Client:
        assert self._tools is not None  # noqa: S101 - whoever asks has the tools
        return await self._tools.connections.client(await self._accounts.get(account_id))

    def wake(self) -> None:
        """The network has come back, or the computer has slept: ask for all waiting tasks, and try again what rests."""
        if self._tools is not None:
            self._tools.watch.wake()
            woken, self._woken = self._woken, asyncio.Event()
            woken.set()

    async def _rest(self, delay_s: float) -> None:
        """Wait before another try, unless `wake` ends the reason."""
        try:
            async with asyncio.timeout(delay_s):
                await self._woken.wait()
        except TimeoutError:
            pass

    async def _resume(self, job: Job) -> None:
        after = self._steps.after_restart(job)
        if after is not job:
            await self._adopt(after)
        if after.active:
            self._live(after.id)
        elif after.state is JobState.UNKNOWN:
            self._run_errand(self._look_until_answered(after.id, LOOKS_AFTER_RESTART_S))

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
        await asyncio.gather(*self._writes)
        if self._tools is not None:
            await self._tools.watch.aclose()
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
        self._by_inputs.setdefault(request.inputs, []).append(job.id)
        self._set(job)
        self._live(job.id, new=True)
        return job

    def find_same(self, request: JobRequest) -> Job | None:
        """The newest job that `request` would only make again: being made, made, or perhaps made. A drawn seed is no
        difference; one that is set differs from every other one.
        """
        for job_id in reversed(self._by_inputs.get(request.inputs, ())):
            job = self._jobs[job_id]
            same_seed = request.seed == (job.request.seed if request.seed is None else job.seed)
            if same_seed and not job.removed and job.state not in (JobState.FAILED, JobState.CANCELLED):
                return job
        return None

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
            self._restart(replace(job, state=JobState.UPLOADING, failure=None, idempotency_key="", sent_before=True))

    def look_again(self, job_id: str) -> None:
        """Look an unknown outcome up in the service's list of recent tasks, and adopt it where it is found beyond doubt."""
        if self._jobs[job_id].state is JobState.UNKNOWN:
            self._run_errand(self._look_until_answered(job_id, (0.0,)))

    def enter_task(self, job_id: str, task_id: str) -> None:
        """The creator's own decision on an unknown outcome: it was made, as the task `task_id`, which the service must know."""
        if self._jobs[job_id].state is JobState.UNKNOWN and task_id.strip():
            self._run_errand(self._enter_task(job_id, task_id.strip()))

    def rename(self, job_id: str, name: str) -> None:
        """Give a job another name. Its video keeps the one that it was saved under."""
        if name.strip():
            self._set(replace(self._jobs[job_id], name=name.strip()[:200]))
            self._write(self._store.save_name(job_id, self._jobs[job_id].name))

    def remove(self, job_id: str) -> None:
        """Take a job off the list: an ended one, whose video stays, or a paid one, whose video is fetched all the same.

        `restore` brings it back until the program ends.
        """
        job = self._jobs[job_id]
        if not job.active or job.state in FETCHING:
            self._mark_removed(job_id, removed=True)

    def restore(self, job_id: str) -> None:
        """Undo `remove`."""
        self._mark_removed(job_id, removed=False)

    def _mark_removed(self, job_id: str, *, removed: bool) -> None:
        self._set(replace(self._jobs[job_id], removed=removed))
        self._write(self._store.save_removed(job_id, removed=removed))

    def choose_account(self, account_id: str) -> None:
        """Make `account_id` the account of new jobs."""
        self._accounts.choose(account_id)
        self.refresh_credits()

    def refresh_credits(self) -> None:
        """Ask what is left to spend, and tell those who listen."""
        self._run_errand(self._refresh_credits())

    # --- a job's life -------------------------------------------------------------------------------------------------

    def _name(self, request: JobRequest) -> str:
        # A file's name may hold bytes that are no text; the job's name is shown and stored as text.
        stem = request.voice.stem.encode("utf-8", "replace").decode("utf-8")
        names = {job.name for job in self._jobs.values()}
        takes = 1 + sum(1 for job in self._jobs.values() if job.request.voice == request.voice)
        while f"{stem} – take {takes}" in names:
            takes += 1
        return f"{stem} – take {takes}"

    def _live(self, job_id: str, *, new: bool = False) -> None:
        if self._early is not None:
            self._early.append(lambda: self._live(job_id, new=new))
            return
        task = asyncio.ensure_future(self._lead(job_id, new=new))
        self._lives[job_id] = task
        task.add_done_callback(lambda _done: self._lives.pop(job_id, None) if self._lives.get(job_id) is task else None)

    def _restart(self, job: Job) -> None:
        """Begin another stretch of a job's life: one at a time, however often it is asked for."""

        async def begin() -> None:
            try:
                await self._adopt(job)
                self._live(job.id)
            finally:
                self._turning.discard(job.id)

        if job.id not in self._lives and job.id not in self._turning and not self._closing:
            self._turning.add(job.id)
            self._run_errand(begin())

    async def _lead(self, job_id: str, *, new: bool) -> None:
        """Lead one job through its states until it has ended, whatever happens on the way."""
        try:
            await self._lead_on(job_id, new=new)
        except Exception as error:
            log.exception("a job's life broke off that should not")
            after, _delay = self._steps.after_defect(self._jobs[job_id], type(error).__name__)
            self._set(after)

    async def _lead_on(self, job_id: str, *, new: bool) -> None:
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
            # Back in the queue is no step forward: only what the service has taken starts the count anew.
            tries = tries + 1 if delay else 0 if after.state not in CANCELLABLE else tries
            await self._adopt_surely(after)
            if after.state is not job.state and after.state is JobState.WAITING:
                self.refresh_credits()
            if delay:
                self._tick(replace(self._jobs[job_id], next_try_at=time.time() + delay))
                await self._rest(delay)
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
        self._tick(replace(job, waiting_turn=False))
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
        before, job = self._jobs[job.id], replace(self._with_own(job), changed_at=time.time())
        saving = asyncio.ensure_future(self._store.save(at_rest(job)))
        try:
            await asyncio.shield(saving)
        except asyncio.CancelledError:
            await asyncio.gather(saving, return_exceptions=True)
            if job.state is JobState.SUBMITTING:
                # The intent is on disk and its request will not be sent: nothing unknown is to come of it.
                await self._store.save(at_rest(before))
            raise
        self._enter(job)
        self._set(self._with_own(job))

    def _with_own(self, job: Job) -> Job:
        # A name or a removal may have come while a step was at work; the step knows nothing of either.
        now = self._jobs[job.id]
        return replace(job, name=now.name, removed=now.removed)

    def _steps_failed(self, job: Job, failure: Failure) -> Job:
        return replace(job, state=JobState.FAILED, failure=failure)

    def _set(self, job: Job) -> None:
        self._jobs[job.id] = job
        self._announce(job)

    def _tick(self, job: Job) -> None:
        """Tell of progress that is not written. A tick of a state that has passed says nothing."""
        now = self._jobs[job.id]
        if job.state is now.state:
            self._set(self._with_own(job))

    def _enter(self, job: Job) -> None:
        """Keep the ledger in memory as `Store.save` has written it."""
        if job.remote_id:
            self._entries[job.account, job.remote_id] = to_entry(job)

    def _announce(self, job: Job) -> None:
        for listener in tuple(self._listeners):
            listener(job)

    def _after_end(self, job_id: str) -> None:
        self._run_errand(self._sweep(job_id))
        self._run_errand(self._refresh_credits())
        if self._jobs[job_id].state is JobState.UNKNOWN:
            self._run_errand(self._look_until_answered(job_id, LOOKS_AFTER_LOSS_S))

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

        def done(_: object) -> None:
            self._errands.discard(task)
            errand.close()  # a task that is cancelled before its first step never enters its errand

        task.add_done_callback(done)

    def _write(self, write: Coroutine[Any, Any, None]) -> None:
        """A small change that the creator has seen happen: `close` waits for it."""
        task = asyncio.ensure_future(self._guard(write))
        self._writes.add(task)
        task.add_done_callback(self._writes.discard)

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
        if not self._jobs[job_id].cancellable:
            return  # the intent to pay was saved since the click: its request is on its way
        task = self._lives.get(job_id)
        if task is not None:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)
        # The intent may have been saved at the last moment; it has not been sent, since its task is gone.
        if self._jobs[job_id].state in (JobState.PREPARING, JobState.UPLOADING):
            await self._adopt(replace(at_rest(self._jobs[job_id]), state=JobState.CANCELLED, failure=None))
            await self._sweep(job_id)

    async def _look_until_answered(self, job_id: str, delays_s: Sequence[float]) -> None:
        """Look after each of `delays_s`, in seconds; the last one is repeated until the service has told what it can."""
        waits = list(delays_s)
        while waits:
            await asyncio.sleep(waits[0])
            finding = await self._look_up(job_id)
            if finding is None:
                return
            self._note_look(job_id, finding)
            if len(waits) > 1 or finding.answered:
                waits.pop(0)
            else:
                waits[0] = min(LOOK_REST_S, max(1.0, 2 * waits[0]))

    async def _look_up(self, job_id: str) -> Finding | None:
        """One look. None where nothing is left to look for: it was found beyond doubt, or the creator has decided."""
        from omnihuman_desktop.jobs.unknown import Finding, look_up

        await self._ready.wait()
        assert self._tools is not None  # noqa: S101 - `_ready` is set
        job = self._jobs[job_id]
        if job.state is not JobState.UNKNOWN:
            return None
        try:
            client = await self._tools.connections.client(await self._accounts.get(job.account))
        except OmniHumanError as error:
            return Finding(str(error.kind))
        others, known = tuple(self._jobs.values()), self._known_tasks(job_id)
        finding = await look_up(job, others, known, client, self.rate(job.account))
        if not self._is_undecided(job_id):
            return None
        if finding.sure and finding.task is not None and finding.task.id not in self._known_tasks(job_id):
            log.info("a paid request whose answer was lost was found in the service's list")
            self._restart(self._steps.accepted(self._jobs[job_id], finding.task, "list"))
            return None
        return finding

    async def _enter_task(self, job_id: str, task_id: str) -> None:
        await self._ready.wait()
        assert self._tools is not None  # noqa: S101 - `_ready` is set
        client = await self._tools.connections.client(await self._accounts.get(self._jobs[job_id].account))
        if task_id in self._known_tasks(job_id):
            self._note_entered(job_id, task_id, "belongs_to_another")
            return
        try:
            task = await client.task(task_id)
        except OmniHumanError as error:
            self._note_entered(job_id, task_id, str(error.kind))
            return
        if self._is_undecided(job_id) and task.id not in self._known_tasks(job_id):
            self._restart(self._steps.accepted(self._jobs[job_id], replace(task, id=task_id), "hand"))

    def _is_undecided(self, job_id: str) -> bool:
        fixed = job_id in self._lives or job_id in self._turning
        return self._jobs[job_id].state is JobState.UNKNOWN and not fixed

    def _known_tasks(self, job_id: str) -> frozenset[str]:
        """The ids of all tasks that belong to other jobs, also to those that have left the list."""
        account = self._jobs[job_id].account
        listed = {task_id for owner, task_id in self._entries if owner == account}
        return frozenset(listed | {job.remote_id for job in self._jobs.values() if job.account == account and job.remote_id})

    def _note_entered(self, job_id: str, task_id: str, result: str) -> None:
        job = self._jobs[job_id]
        failure = job.failure or Failure(Kind.OUTCOME_UNKNOWN)
        params = {**failure.params, "entered": task_id, "entry": result}
        if self._is_undecided(job_id):
            self._tick(replace(job, failure=replace(failure, params=params)))

    def _note_look(self, job_id: str, finding: Finding) -> None:
        job = self._jobs[job_id]
        failure = job.failure or Failure(Kind.OUTCOME_UNKNOWN)
        kept = {name: value for name, value in failure.params.items() if name not in ("looked", "spent", "candidate")}
        self._tick(replace(job, failure=replace(failure, params={**kept, **finding.params()})))

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
            self._storages.unremoved = await self._sweeper.sweep()
            await asyncio.sleep(SWEEP_S)

    async def _release(self, job_id: str) -> None:
        job = self._jobs.get(job_id)
        if job is None or not (job.active or job.state is JobState.UNKNOWN):
            await self._uploads.release(job_id, time.time())

    async def _sweep(self, job_id: str) -> None:
        """Remove what an ended job had uploaded, unless another one needs it. What can't be removed is tried again later."""
        await self._release(job_id)
        if self._sweeper is not None:
            self._storages.unremoved = await self._sweeper.sweep()


def _urgency(job: Job) -> tuple[bool, float]:
    """Videos whose links run out come first, the oldest of them before the others."""
    return job.state is not JobState.DOWNLOADING, job.ready_at
