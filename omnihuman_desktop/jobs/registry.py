"""The jobs in memory, their listeners, and what was paid in this session."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING

from omnihuman_desktop.domain.job import Job, JobRequest, JobState
from omnihuman_desktop.domain.ledger import LedgerEntry, Rate, learn_rate
from omnihuman_desktop.jobs.store import to_entry
from omnihuman_desktop.jobs.stored_jobs import is_kept_in_memory
from omnihuman_desktop.jobs.transitions import has_paid_task
from omnihuman_desktop.lazy_dataclass import replace

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable

ENDED_KEPT = 1500
"""How many jobs that have ended stay in memory: those that were changed or read last. A batch has at most 1,000."""


class JobRegistry:
    """The current state of the jobs in memory: `jobs` by id.

    These are the jobs that are under way, those with an unknown outcome, and the `ENDED_KEPT` others that were changed or read
    last. All others are in the database alone. `entries` are the ledger's entries that this session has added or changed, by
    (account, task id). Saves nothing.
    """

    def __init__(self) -> None:
        self.jobs: dict[str, Job] = {}
        self.entries: dict[tuple[str, str], LedgerEntry] = {}
        self.stored_task_ids: dict[str, frozenset[str]] = {}
        """The ids of the tasks that belonged to a job when they were read, by account; only of accounts that were looked up."""
        self._take_name = "{0} – take {1}"
        self._priced: dict[str, LedgerEntry] = {}
        self._ended: OrderedDict[str, None] = OrderedDict()
        self._by_inputs: dict[tuple[object, ...], list[str]] = {}
        self._listeners: list[Callable[[Job], None]] = []

    def subscribe(self, listener: Callable[[Job], None]) -> Callable[[], None]:
        """Call `listener` with a job whenever it changes or makes progress. Returns a function that unsubscribes it."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def add(self, job: Job) -> None:
        """Add a job that the registry does not have yet, and notify the listeners."""
        self._by_inputs.setdefault(job.request.inputs, []).append(job.id)
        self.update(job)

    def remember(self, stored: Iterable[Job]) -> None:
        """Add jobs as they were read from the database. A job that is in memory is newer, and stays."""
        for job in stored:
            if job.id in self.jobs:
                self._note_use(self.jobs[job.id])
            elif not job.removed or job.active:
                self._by_inputs.setdefault(job.request.inputs, []).append(job.id)
                self.jobs[job.id] = job
                self._note_use(job)

    def update(self, job: Job) -> None:
        """Replace the job of this id and notify the listeners."""
        if job.id not in self.jobs and job.id not in self._by_inputs.setdefault(job.request.inputs, []):
            self._by_inputs[job.request.inputs].append(job.id)
        self.jobs[job.id] = job
        self._note_use(job)
        for listener in tuple(self._listeners):
            listener(job)

    def _note_use(self, job: Job) -> None:
        """Keep `job`, and drop the one that has been used least lately if there are too many."""
        self._ended.pop(job.id, None)
        if not is_kept_in_memory(job):
            self._ended[job.id] = None
            if len(self._ended) > ENDED_KEPT:
                dropped = self.jobs.pop(self._ended.popitem(last=False)[0])
                same = self._by_inputs[dropped.request.inputs]
                same.remove(dropped.id)
                if not same:
                    del self._by_inputs[dropped.request.inputs]

    def report_progress(self, job: Job) -> None:
        """Update a job with progress that is not saved. Ignored if the job has left this state meanwhile."""
        if job.id in self.jobs and job.state is self.jobs[job.id].state:
            self.update(self.with_user_edits(job))

    def with_user_edits(self, job: Job) -> Job:
        """Return `job` with its current name and removal, which the user may have changed while a step was working on it."""
        now = self.jobs.get(job.id, job)
        return replace(job, name=now.name, removed=now.removed)

    def find_duplicate(self, request: JobRequest, account: str = "") -> Job | None:
        """Return the newest job in memory with the same inputs that is in progress, done or unknown; None if there is none.

        With an `account` only its jobs count, and also one that has failed after it was paid. A seed that the program draws
        makes no difference; one that the user has set must be the same.
        """
        same = sorted(self._by_inputs.get(request.inputs, ()), key=lambda job_id: self.jobs[job_id].created_at)
        for job_id in reversed(same):
            job = self.jobs[job_id]
            # The job's own seed is drawn, or taken over from its request, once its inputs are prepared.
            same_seed = request.seed == (job.request.seed if request.seed is None else job.seed or job.request.seed)
            if same_seed and not job.removed and (_is_paid_by(account, job) if account else _may_have_video(job)):
                return job
        return None

    def make_name(
        self, request: JobRequest, job_id: str = "", stored: Collection[str] = (), stored_names: Collection[str] = ()
    ) -> str:
        """Return a name for a job of `request` that no other job has.

        Only the jobs that were added before the job `job_id` count, if it is there already. `stored` are the ids of the jobs
        in the database with this voice, `stored_names` the names there that begin like this one.
        """
        earlier = list(self.jobs.values())
        if job_id in self.jobs:
            earlier = earlier[: list(self.jobs).index(job_id)]
        names = {job.name for job in self.jobs.values() if job.id != job_id} | set(stored_names)
        known = {job.id for job in earlier if job.request.voice == request.voice} | (set(stored) - {job_id})
        number, stem = 1 + len(known), self.name_stem(request)
        while f"{stem}{number}" in names:
            number += 1
        return f"{stem}{number}"

    def name_takes(self, pattern: str) -> None:
        """Name new jobs by `pattern`: of their voice ({0}) and, at the end, a number ({1}). Those that have a name keep it."""
        self._take_name = pattern

    def name_stem(self, request: JobRequest) -> str:
        """Return the beginning of the names of all takes of the voice of `request`."""
        # A file name may contain bytes that are not text; the job's name is shown and stored as text.
        voice = request.voice.stem.encode("utf-8", "replace").decode("utf-8")
        return self._take_name.format(voice, "")

    def record_spending(self, job: Job) -> None:
        """Update the ledger as `JobStore.save` has saved it."""
        if job.remote_id:
            entry = self.entries[job.account, job.remote_id] = to_entry(job)
            self._note_price(entry)

    def load_prices(self, newest: Iterable[LedgerEntry]) -> None:
        """Take the newest entries of the database that show a price, one for each account."""
        for entry in newest:
            self._note_price(entry)

    def _note_price(self, entry: LedgerEntry) -> None:
        newest = self._priced.get(entry.account)
        shows_price = entry.billed_s and entry.credits_reserved
        if shows_price and (newest is None or entry.submitted_at >= newest.submitted_at):
            self._priced[entry.account] = entry

    def rate(self, account_id: str) -> Rate:
        """Return the price of a second with an account: confirmed by a reply of the service, or the published one."""
        return learn_rate(self._priced.values(), account_id)

    def known_task_ids(self, account_id: str) -> frozenset[str]:
        """Return the ids of an account's tasks that belong to a job, including jobs that were removed from the list.

        Only once `stored_task_ids` has been read for the account, all of them.
        """
        stored = self.stored_task_ids.get(account_id, frozenset())
        listed = {task_id for owner, task_id in self.entries if owner == account_id}
        return stored | listed | {job.remote_id for job in self.jobs.values() if job.account == account_id and job.remote_id}


def _may_have_video(job: Job) -> bool:
    return job.state not in (JobState.FAILED, JobState.CANCELLED)


def _is_paid_by(account: str, job: Job) -> bool:
    return job.account == account and (_may_have_video(job) or has_paid_task(job))
