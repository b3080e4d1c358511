"""All jobs in memory with the ledger of what was paid, and their listeners."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from omnihuman_desktop.domain.job import Job, JobRequest, JobState
from omnihuman_desktop.domain.ledger import LedgerEntry, Rate, learn_rate
from omnihuman_desktop.jobs.store import to_entry
from omnihuman_desktop.jobs.transitions import has_paid_task

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable


class JobRegistry:
    """The current state: `jobs` by id, oldest first, and `entries` of the ledger by (account, task id). Saves nothing."""

    def __init__(self) -> None:
        self.jobs: dict[str, Job] = {}
        self.entries: dict[tuple[str, str], LedgerEntry] = {}
        self._by_inputs: dict[tuple[object, ...], list[str]] = {}
        self._listeners: list[Callable[[Job], None]] = []

    def subscribe(self, listener: Callable[[Job], None]) -> Callable[[], None]:
        """Call `listener` with a job whenever it changes or makes progress. Returns a function that unsubscribes it."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def add(self, job: Job) -> None:
        """Add a job that the registry does not have yet."""
        self._by_inputs.setdefault(job.request.inputs, []).append(job.id)
        self.update(job)

    def update(self, job: Job) -> None:
        """Replace the job of this id and notify the listeners."""
        self.jobs[job.id] = job
        for listener in tuple(self._listeners):
            listener(job)

    def report_progress(self, job: Job) -> None:
        """Update a job with progress that is not saved. Ignored if the job has left this state meanwhile."""
        if job.state is self.jobs[job.id].state:
            self.update(self.with_user_edits(job))

    def with_user_edits(self, job: Job) -> Job:
        """Return `job` with its current name and removal, which the user may have changed while a step was working on it."""
        now = self.jobs[job.id]
        return replace(job, name=now.name, removed=now.removed)

    def find_duplicate(self, request: JobRequest, account: str = "") -> Job | None:
        """Return the newest job with the same inputs that is in progress, done or unknown; None if there is none.

        With an `account` only its jobs count, and also one that has failed after it was paid. A seed that the program draws
        makes no difference; one that the user has set must be the same.
        """
        for job_id in reversed(self._by_inputs.get(request.inputs, ())):
            job = self.jobs[job_id]
            # The job's own seed is drawn, or taken over from its request, once its inputs are prepared.
            same_seed = request.seed == (job.request.seed if request.seed is None else job.seed or job.request.seed)
            if same_seed and not job.removed and (_is_paid_by(account, job) if account else _may_have_video(job)):
                return job
        return None

    def make_name(self, request: JobRequest) -> str:
        """Return a name for a job of `request` that no other job has."""
        # A file name may contain bytes that are not text; the job's name is shown and stored as text.
        stem = request.voice.stem.encode("utf-8", "replace").decode("utf-8")
        names = {job.name for job in self.jobs.values()}
        number = 1 + sum(1 for job in self.jobs.values() if job.request.voice == request.voice)
        while f"{stem} – take {number}" in names:
            number += 1
        return f"{stem} – take {number}"

    def record_spending(self, job: Job) -> None:
        """Update the ledger as `JobStore.save` has saved it."""
        if job.remote_id:
            self.entries[job.account, job.remote_id] = to_entry(job)

    def load_ledger(self, entries: Iterable[LedgerEntry]) -> None:
        """Replace the ledger by the one of the database."""
        self.entries = {(entry.account, entry.task_id): entry for entry in entries}

    def rate(self, account_id: str) -> Rate:
        """Return the price of a second with an account: confirmed by a reply of the service, or the published one."""
        return learn_rate(self.entries.values(), account_id)

    def known_task_ids(self, account_id: str) -> frozenset[str]:
        """Return the ids of an account's tasks that belong to a job, including jobs that were removed from the list."""
        listed = {task_id for owner, task_id in self.entries if owner == account_id}
        return frozenset(listed | {job.remote_id for job in self.jobs.values() if job.account == account_id and job.remote_id})


def _may_have_video(job: Job) -> bool:
    return job.state not in (JobState.FAILED, JobState.CANCELLED)


def _is_paid_by(account: str, job: Job) -> bool:
    return job.account == account and (_may_have_video(job) or has_paid_task(job))
