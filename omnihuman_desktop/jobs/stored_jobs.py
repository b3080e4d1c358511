"""Reading jobs and the ledger from the database by what is wanted of them, so that nobody needs all of them in memory."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from omnihuman_desktop.domain.job import ACTIVE, Job, JobRequest, JobState
from omnihuman_desktop.domain.ledger import REFUNDED, LedgerEntry, PeriodTotal
from omnihuman_desktop.domain.limits import OMNIHUMAN
from omnihuman_desktop.jobs.history_table import JobHistory, read_history
from omnihuman_desktop.jobs.library_table import inputs_key, voice_key
from omnihuman_desktop.jobs.rows import COLUMNS, from_row, has_valid_id

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence
    from pathlib import Path

    from omnihuman_desktop.jobs.store import JobStore

PAGE_ROWS = 500
_COLUMNS = ", ".join(f"jobs.{name}" for name in COLUMNS)
_ENTRY = ", ".join(LedgerEntry.__annotations__)
_ACTIVE = ", ".join(f"'{state.value}'" for state in ACTIVE)
_RECEIPTS = "receipts"
_OLDEST_FIRST = "ORDER BY jobs.created_at, jobs.rowid"


class StoredJobs:
    """Reads what `store` has saved. `data_dir` is the folder that the jobs' paths are relative to.

    All methods raise `LocalError` like those of `JobStore`. What they return may be older than what is in memory.
    """

    def __init__(self, store: JobStore, data_dir: Path) -> None:
        self._store, self._data_dir = store, data_dir

    async def read(self, ids: Sequence[str]) -> list[Job]:
        """Return the jobs with these ids, in their order; unknown ones are left out."""
        found: dict[str, Job] = {}
        for start in range(0, len(ids), PAGE_ROWS):
            some = ids[start : start + PAGE_ROWS]
            found |= {job.id: job for job in await self._select(f"jobs.id IN ({', '.join('?' * len(some))})", some)}
        return [found[job_id] for job_id in ids if job_id in found]

    async def same_inputs(self, request: JobRequest) -> list[Job]:
        """Return all jobs whose inputs are those of `request`, oldest first, removed ones, too."""
        where = "jobs.id IN (SELECT job_id FROM library WHERE inputs_key = ?)"
        return [job for job in await self._select(where, (inputs_key(request),)) if job.request.same_inputs(request)]

    async def sent_since(self, account: str, since: float) -> list[Job]:
        """Return the jobs of an account that were sent at `since`, in seconds since the epoch, or later, oldest first.

        A job that was removed from the list counts while the program works on it.
        """
        where = f"jobs.account = ? AND jobs.submitted_at >= ? AND (NOT jobs.removed OR jobs.state IN ({_ACTIVE}))"
        return await self._select(where, (account, since))

    async def task_ids(self, account: str) -> frozenset[str]:
        """Return the ids of all tasks of an account that belong to a job, or did."""
        query = (
            "SELECT task_id FROM ledger WHERE account = ? "
            "UNION SELECT remote_id FROM jobs WHERE account = ? AND remote_id <> ''"
        )
        rows = await self._store.execute(lambda base: base.execute(query, (account, account)).fetchall())
        return frozenset(str(row[0]) for row in rows)

    async def takes(self, request: JobRequest, stem: str) -> tuple[set[str], set[str]]:
        """Return the ids of the listed jobs with the voice of `request`, and all names that begin with `stem`."""

        def work(base: sqlite3.Connection) -> tuple[set[str], set[str]]:
            same = base.execute("SELECT job_id FROM library WHERE voice_key = ? AND NOT removed", (voice_key(request),))
            alike = base.execute("SELECT name FROM jobs WHERE name >= ? AND name < ?", (stem, stem + "\U0010ffff"))
            return {str(row[0]) for row in same.fetchall()}, {str(row[0]) for row in alike.fetchall()}

        return await self._store.execute(work)

    async def unknown(self, ids: Sequence[str]) -> list[str]:
        """Return those of `ids` that no job in the database has, nor had when this session began."""

        def work(base: sqlite3.Connection) -> set[str]:
            known: set[str] = set(self._store.purged_ids)
            for start in range(0, len(ids), PAGE_ROWS):
                some = ids[start : start + PAGE_ROWS]
                marks = ", ".join("?" * len(some))
                known |= {str(row[0]) for row in base.execute(f"SELECT id FROM jobs WHERE id IN ({marks})", some)}  # noqa: S608
            return known

        known = await self._store.execute(work)
        return [job_id for job_id in ids if job_id not in known]

    async def ended_after(self, job_id: str) -> list[Job]:
        """Return the next `PAGE_ROWS` ended jobs whose ids come after `job_id`, by their ids."""
        where = f"jobs.id > ? AND NOT jobs.removed AND jobs.state NOT IN ({_ACTIVE}) ORDER BY jobs.id LIMIT {PAGE_ROWS}"
        return await self._select(where, (job_id,), order="")

    async def has_all_receipts(self) -> bool:
        """Return whether the receipts of all jobs are known to have been written."""
        row = await self._store.execute(
            lambda base: base.execute("SELECT 1 FROM chores WHERE name = ?", (_RECEIPTS,)).fetchone()
        )
        return row is not None

    async def note_all_receipts(self) -> None:
        """Save that the receipts of all jobs have been written."""
        await self._store.execute(lambda base: base.execute("INSERT OR IGNORE INTO chores VALUES (?)", (_RECEIPTS,)).rowcount)

    async def history(self, job_id: str) -> JobHistory:
        """Return the states and messages of a job."""
        return await self._store.execute(lambda base: read_history(base, job_id))

    async def failing(self, limit: int) -> list[Job]:
        """Return the newest jobs with a failure."""
        where = f"jobs.failure IS NOT NULL AND NOT jobs.removed ORDER BY jobs.changed_at DESC LIMIT {int(limit)}"
        return await self._select(where, (), order="")

    async def _select(
        self, where: str, values: Sequence[Any], order: str = "ORDER BY jobs.created_at, jobs.rowid"
    ) -> list[Job]:
        query = f"SELECT {_COLUMNS} FROM jobs WHERE {where} {order}"  # noqa: S608
        return await self._store.execute(
            lambda base: [from_row(row, self._data_dir) for row in base.execute(query, tuple(values)) if has_valid_id(row)]
        )

    # --- the ledger ---------------------------------------------------------------------------------------------------

    async def ledger(self) -> list[LedgerEntry]:
        """Return the whole ledger, oldest first. The entry of a removed job stays."""
        query = f"SELECT {_ENTRY} FROM ledger ORDER BY submitted_at"  # noqa: S608
        return await self._store.execute(lambda base: [LedgerEntry(*row) for row in base.execute(query)])

    async def newest_priced(self) -> list[LedgerEntry]:
        """Return the newest entry of each account that shows a price of the model."""
        query = (
            f"SELECT {_ENTRY} FROM ledger WHERE account = ? AND model = ? AND billed_s > 0 AND credits_reserved > 0 "  # noqa: S608
            "ORDER BY submitted_at DESC, rowid DESC LIMIT 1"
        )

        def work(base: sqlite3.Connection) -> list[LedgerEntry]:
            accounts = base.execute("SELECT DISTINCT account FROM ledger").fetchall()
            rows = [base.execute(query, (account, OMNIHUMAN.name)).fetchone() for (account,) in accounts]
            return [LedgerEntry(*row) for row in rows if row is not None]

        return await self._store.execute(work)

    async def spent_by_day(self, account: str) -> list[PeriodTotal]:
        """Return the totals of an account by local day, newest first."""
        query = (
            "SELECT date(submitted_at, 'unixepoch', 'localtime') AS day, count(*), total(billed_s), total(credits_reserved), "
            "total(CASE WHEN credits_used IS NOT NULL THEN credits_used WHEN state = ? THEN 0 ELSE credits_reserved END) "
            "FROM ledger WHERE account = ? GROUP BY day ORDER BY day DESC"
        )
        rows = await self._store.execute(lambda base: base.execute(query, (REFUNDED, account)).fetchall())
        return [PeriodTotal(day, tasks, int(billed_s), reserved, spent) for day, tasks, billed_s, reserved, spent in rows]


def is_kept_in_memory(job: Job) -> bool:
    """Return whether the program works on `job`, or the user has to decide about it."""
    return job.active or job.state is JobState.UNKNOWN
