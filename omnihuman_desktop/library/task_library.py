"""The library of all tasks: found and read in pages from the database, with the creator's stars, labels and notes.

Calls return at once, and functions given to them are called with the result, on the event loop's thread.
"""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING

from omnihuman_desktop.domain.errors import Failure, LocalError, OmniHumanError
from omnihuman_desktop.jobs.library_table import fold
from omnihuman_desktop.lazy_dataclass import dataclass, replace
from omnihuman_desktop.library import query as queries
from omnihuman_desktop.library.access import LibraryAccess
from omnihuman_desktop.library.marks import NO_MARKS, NOTE_MAX_CHARS, Marks

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from omnihuman_desktop.domain.job import Job, JobRequest, JobState
    from omnihuman_desktop.domain.ledger import LedgerEntry, PeriodTotal
    from omnihuman_desktop.jobs.history_table import JobHistory
    from omnihuman_desktop.jobs.service import JobService
    from omnihuman_desktop.library.facets import Facets
    from omnihuman_desktop.library.query import Found, TaskQuery

CHUNK_TASKS = 200
FAILING_TASKS = 20
HEAD_TASKS = 60
"""How many tasks are reported before all are found: more than a window shows at once."""


@dataclass(frozen=True)
class LibraryTask:
    """A task with the creator's marks."""

    job: Job
    marks: Marks


class TaskLibrary(LibraryAccess):
    """The tasks of `service`. Nothing is found before `open`, which is called once the service has been started."""

    def __init__(self, service: JobService) -> None:
        super().__init__(service)
        self._mark_listeners: list[Callable[[str, Marks], None]] = []
        self._changed: dict[str, Marks] = {}
        """The marks that were changed in this session, which may not be saved yet."""

    def subscribe_marks(self, listener: Callable[[str, Marks], None]) -> Callable[[], None]:
        """Call `listener` with a task's id and its marks whenever they change. Returns a function that unsubscribes it."""
        self._mark_listeners.append(listener)
        return lambda: self._mark_listeners.remove(listener)

    # --- finding and reading ------------------------------------------------------------------------------------------

    def find(
        self, query: TaskQuery, report: Callable[[Found, bool], None], failed: Callable[[Failure], None]
    ) -> Callable[[], None]:
        """Report the first tasks of `query` with False, if some are found at once, and then all of them with True.

        Returns a function that ends this: nothing is reported any more.
        """
        ended = threading.Event()

        async def work() -> None:
            head = await self._execute(lambda base: None if ended.is_set() else queries.find_head(base, query, HEAD_TASKS))
            if not ended.is_set() and head.sections:
                report(head, False)  # noqa: FBT003 - the listener's own parameter
            found = await self._execute(lambda base: None if ended.is_set() else queries.find(base, query))
            if not ended.is_set():
                report(found, True)  # noqa: FBT003

        self._run(work, failed)
        return ended.set

    def read(self, ids: Sequence[str], report: Callable[[list[LibraryTask]], None], failed: Callable[[Failure], None]) -> None:
        """Report the tasks with these ids, in their order; unknown ones are left out."""

        async def work() -> None:
            report(await self.read_tasks(ids))

        self._run(work, failed)

    async def read_tasks(self, ids: Sequence[str]) -> list[LibraryTask]:
        """Return the tasks with these ids, in their order. Raises `LocalError`."""
        await self._service.load(ids)
        marks, jobs = await self._read_marks(ids), self._service.jobs
        return [LibraryTask(jobs[job_id], marks[job_id]) for job_id in ids if job_id in jobs]

    @property
    def jobs(self) -> Mapping[str, Job]:
        """The tasks in memory by id."""
        return self._service.jobs

    def for_each(self, ids: Sequence[str], act: Callable[[str], None], done: Callable[[], None] = lambda: None) -> None:
        """Call `act` with the id of each of these tasks once it is in memory, so that commands find it: at once where it is.

        `done` is called at the end, also where a task is no longer there.
        """
        if all(job_id in self._service.jobs for job_id in ids):
            for job_id in ids:
                act(job_id)
            done()
            return

        async def work() -> None:
            for start in range(0, len(ids), CHUNK_TASKS):
                some = ids[start : start + CHUNK_TASKS]
                await self._service.load(some)
                for job_id in some:
                    if job_id in self._service.jobs:
                        act(job_id)
            done()

        self._run(work, lambda _failure: None)

    def count(self, report: Callable[[Mapping[JobState, int]], None]) -> None:
        """Report how many listed tasks are in each state."""
        self._ask(queries.count_states, report)

    def count_portraits(self, report: Callable[[list[tuple[str, int]]], None]) -> None:
        """Report the portraits with the number of their tasks, those with most first."""
        self._ask(queries.count_portraits, report)

    def count_facets(self, report: Callable[[Facets], None]) -> None:
        """Report how many tasks each filter of the library would leave."""
        from datetime import datetime

        from omnihuman_desktop.library.facets import Facets, parts_of

        parts = parts_of(datetime.now().astimezone().date())

        async def read() -> Facets:
            return Facets(**{name: await self._execute(part) for name, part in parts.items()})

        self._report(read, report)

    def find_same(self, request: JobRequest, report: Callable[[Job | None], None]) -> None:
        """Report the newest task with the same inputs that is in progress, done or unknown."""
        if not self._is_open:
            report(None)
            return

        async def work() -> None:
            report(await self._service.find_duplicate(request))

        self._run(work, lambda _failure: None)

    def name_same(
        self,
        requests: Sequence[JobRequest],
        account: str,
        report: Callable[[list[str]], None],
        failed: Callable[[OmniHumanError], None],
    ) -> None:
        """Report for each of `requests` the name of the task that `JobService.find_duplicate` finds, or ""."""

        async def work() -> None:
            found = [await self._service.find_duplicate(request, account) for request in requests]
            report([job.name if job is not None else "" for job in found])

        self._run(work, lambda failure: failed(LocalError(failure.kind, **failure.params)))

    def read_history(self, job_id: str, report: Callable[[JobHistory, Marks], None]) -> None:
        """Report the states and messages of a task, and its marks."""

        async def work() -> None:
            history = await self._service.stored.history(job_id)
            report(history, (await self._read_marks([job_id]))[job_id])

        self._run(work, lambda _failure: None)

    # --- the ledger and support ---------------------------------------------------------------------------------------

    def total_by_day(self, account: str, report: Callable[[list[PeriodTotal]], None]) -> None:
        """Report what an account has spent on each day, newest first."""
        self._report(lambda: self._service.stored.spent_by_day(account), report)

    def read_ledger(self, report: Callable[[list[LedgerEntry]], None]) -> None:
        """Report the whole ledger, oldest first."""
        self._report(self._service.stored.ledger, report)

    def diagnose(self, report: Callable[[Mapping[JobState, int], list[Job]], None]) -> None:
        """Report how many listed tasks are in each state, and those that failed last with all that are in memory."""

        async def work() -> None:
            counts = await self._execute(queries.count_states)
            stored = {job.id: job for job in await self._service.stored.failing(FAILING_TASKS)}
            report(counts, list((stored | dict(self._service.jobs)).values()))

        if self._is_open:
            self._run(work, lambda _failure: report({}, []))
        else:
            report({}, [])

    # --- marks --------------------------------------------------------------------------------------------------------

    def star(self, ids: Iterable[str], *, starred: bool) -> None:
        """Star tasks, or take their stars away."""
        self._mark(ids, lambda marks: replace(marks, starred=starred))

    def set_label(self, ids: Iterable[str], label: str) -> None:
        """Give tasks a colour label; "" takes it away."""
        self._mark(ids, lambda marks: replace(marks, label=label))

    def set_note(self, ids: Iterable[str], note: str) -> None:
        """Replace the note of tasks."""
        self._mark(ids, lambda marks: replace(marks, note=note.strip()[:NOTE_MAX_CHARS]))

    def _mark(self, ids: Iterable[str], change: Callable[[Marks], Marks]) -> None:
        wanted = list(ids)

        async def work() -> None:
            changed = {job_id: change(marks) for job_id, marks in (await self._read_marks(wanted)).items()}
            self._changed |= changed
            now = time.time()
            rows = [
                (int(marks.starred), marks.label, marks.note, fold(marks.note), now, job_id)
                for job_id, marks in changed.items()
            ]
            for job_id, marks in changed.items():
                for listener in tuple(self._mark_listeners):
                    listener(job_id, marks)
            await self._execute(lambda base: _save_marks(base, rows))

        self._service.background.run_to_end(work())

    async def _read_marks(self, ids: Sequence[str]) -> dict[str, Marks]:
        found = await self._execute(lambda base: _read_marks(base, ids))
        return {job_id: self._changed.get(job_id) or found.get(job_id, NO_MARKS) for job_id in ids}


def _read_marks(base: sqlite3.Connection, ids: Sequence[str]) -> dict[str, Marks]:
    found: dict[str, Marks] = {}
    for start in range(0, len(ids), 500):
        some = ids[start : start + 500]
        statement = f"SELECT job_id, starred, label, note FROM library WHERE job_id IN ({', '.join('?' * len(some))})"  # noqa: S608
        rows = base.execute(statement, some).fetchall()
        found |= {job_id: Marks(bool(starred), label, note) for job_id, starred, label, note in rows}
    return found


def _save_marks(base: sqlite3.Connection, rows: Sequence[tuple[int, str, str, str, float, str]]) -> None:
    base.execute("BEGIN IMMEDIATE")
    statement = "UPDATE library SET starred = ?, label = ?, note = ?, note_words = ?, marked_at = ? WHERE job_id = ?"
    base.executemany(statement, rows)
    base.execute("COMMIT")
