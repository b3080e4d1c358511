"""The jobs as they are known at this moment, what has been paid for them, and who listens."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from omnihuman_desktop.domain.job import Job, JobRequest, JobState
from omnihuman_desktop.domain.ledger import LedgerEntry, Rate, learn_rate
from omnihuman_desktop.jobs.store import to_entry

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable


class JobRegistry:
    """Plain state. `jobs` by their id, oldest first; `entries` of the ledger by account and task."""

    def __init__(self) -> None:
        self.jobs: dict[str, Job] = {}
        self.entries: dict[tuple[str, str], LedgerEntry] = {}
        self._by_inputs: dict[tuple[object, ...], list[str]] = {}
        self._listeners: list[Callable[[Job], None]] = []

    def subscribe(self, listener: Callable[[Job], None]) -> Callable[[], None]:
        """Have `listener` told of every change and every tick of progress. Returns what ends that."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def add(self, job: Job) -> None:
        """A job that was not known."""
        self._by_inputs.setdefault(job.request.inputs, []).append(job.id)
        self.update(job)

    def update(self, job: Job) -> None:
        """Make `job` the one that counts, and tell of it."""
        self.jobs[job.id] = job
        for listener in tuple(self._listeners):
            listener(job)

    def report_progress(self, job: Job) -> None:
        """Tell of progress that is not written. A tick of a state that has passed says nothing."""
        if job.state is self.jobs[job.id].state:
            self.update(self.with_user_edits(job))

    def with_user_edits(self, job: Job) -> Job:
        """`job` with the name and the removal that may have come while a step was at work; the step knows of neither."""
        now = self.jobs[job.id]
        return replace(job, name=now.name, removed=now.removed)

    def find_duplicate(self, request: JobRequest) -> Job | None:
        """The newest job that `request` would only make again: being made, made, or perhaps made. A drawn seed is no
        difference; one that is set differs from every other one.
        """
        for job_id in reversed(self._by_inputs.get(request.inputs, ())):
            job = self.jobs[job_id]
            same_seed = request.seed == (job.request.seed if request.seed is None else job.seed)
            if same_seed and not job.removed and job.state not in (JobState.FAILED, JobState.CANCELLED):
                return job
        return None

    def make_name(self, request: JobRequest) -> str:
        """A name for a job of `request` that no other one has."""
        # A file's name may hold bytes that are no text; the job's name is shown and stored as text.
        stem = request.voice.stem.encode("utf-8", "replace").decode("utf-8")
        names = {job.name for job in self.jobs.values()}
        takes = 1 + sum(1 for job in self.jobs.values() if job.request.voice == request.voice)
        while f"{stem} – take {takes}" in names:
            takes += 1
        return f"{stem} – take {takes}"

    def record_spending(self, job: Job) -> None:
        """Keep the ledger in memory as `Store.save` has written it."""
        if job.remote_id:
            self.entries[job.account, job.remote_id] = to_entry(job)

    def load_ledger(self, entries: Iterable[LedgerEntry]) -> None:
        """Take the ledger as the database has it."""
        self.entries = {(entry.account, entry.task_id): entry for entry in entries}

    def rate(self, account_id: str) -> Rate:
        """What a second costs with an account, as far as its answers have told."""
        return learn_rate(self.entries.values(), account_id)

    def known_task_ids(self, account_id: str) -> frozenset[str]:
        """The ids of an account's tasks that belong to a job, also to one that has left the list."""
        listed = {task_id for owner, task_id in self.entries if owner == account_id}
        return frozenset(listed | {job.remote_id for job in self.jobs.values() if job.account == account_id and job.remote_id})
