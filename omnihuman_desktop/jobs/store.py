"""The database of jobs: SQLite with a schema version, used by a single thread of its own."""

from __future__ import annotations

import threading
import time
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any, TypeVar

from omnihuman_desktop.domain.errors import Kind, LocalError
from omnihuman_desktop.domain.job import ACTIVE, Job, JobState
from omnihuman_desktop.domain.ledger import REFUNDED, LedgerEntry
from omnihuman_desktop.domain.limits import OMNIHUMAN
from omnihuman_desktop.jobs import history_table, library_table
from omnihuman_desktop.jobs.rows import COLUMNS, from_row, has_valid_id, to_row
from omnihuman_desktop.jobs.schema import MIGRATIONS, back_up, migrate
from omnihuman_desktop.lazy_dataclass import astuple, replace

if TYPE_CHECKING:
    import asyncio
    import sqlite3
    from collections.abc import Callable
    from pathlib import Path

    from omnihuman_desktop.domain.errors import Failure
else:
    from omnihuman_desktop.lazy_import import asyncio, sqlite3

T = TypeVar("T")

_LEDGER = """
    INSERT OR REPLACE INTO ledger (
        task_id, account, job_id, name, model, submitted_at, billed_s, credits_reserved, credits_used, state, adopted
    ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""


def to_entry(job: Job) -> LedgerEntry:
    """Return the ledger entry of `job`, which the service has accepted."""
    is_refunded = job.state is JobState.FAILED and job.failure is not None and job.failure.kind is Kind.TASK_FAILED
    return LedgerEntry(
        job.remote_id, job.account, job.id, job.name, OMNIHUMAN.name, job.submitted_at, job.billed_s, job.credits_reserved,
        job.credits_used, REFUNDED if is_refunded else job.state.value, job.adopted,
    )  # fmt: skip


_SAVE = f"INSERT OR REPLACE INTO jobs ({', '.join(COLUMNS)}) VALUES ({', '.join('?' * len(COLUMNS))})"  # noqa: S608


NEWEST_ROWS = 100
"""How many jobs that have ended are read when the file is opened."""
_OPENING = f"""
    SELECT {", ".join(COLUMNS)} FROM jobs WHERE id IN (
        SELECT id FROM jobs WHERE state IN ({", ".join(f"'{state.value}'" for state in (*sorted(ACTIVE), JobState.UNKNOWN))})
        UNION SELECT job_id FROM (SELECT job_id FROM library WHERE removed = 0 ORDER BY created_at DESC LIMIT {NEWEST_ROWS})
    ) ORDER BY created_at, rowid
"""  # noqa: S608
BACKUPS = "backups"
"""The folder in the data folder that keeps the database as it was before an update of its schema."""
BUSY_TRY_S = 2.0
"""How long one try waits for a file that another program has locked, in seconds."""
BUSY_S = 30.0
"""After how many seconds such a wait is reported. Whatever has to be saved is then tried again by the caller."""


def _is_busy(error: sqlite3.Error) -> bool:
    return getattr(error, "sqlite_errorcode", 0) & 0xFF in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)


class JobStore:
    """The database at `path`. Every call runs on the store's own thread; when `save` returns, the data is on the disk.

    All methods raise `LocalError` (disk_full, folder_not_writable, database_broken, and database_busy after `BUSY_S`).
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="store")
        self._connection: sqlite3.Connection | None = None
        self._closing = threading.Event()
        self._noted: dict[str, list[tuple[str, tuple[Any, ...]]]] = {}
        self.purged_ids: set[str] = set()
        """The ids of the jobs that `purge_removed` has deleted."""

    async def open(self, report_busy: Callable[[Failure], None] = lambda _failure: None) -> list[Job]:
        """Open the file, migrate it to the current schema, and return the jobs that are under way, those with an unknown
        outcome and the `NEWEST_ROWS` newest others, oldest first.

        While another program locks the file, this waits, without end; `report_busy` gets the reason then. Rows whose id is
        none of this program's are left out. Raises `LocalError` (database_newer) for a file of a newer version, which stays
        unchanged.
        """
        loop = asyncio.get_running_loop()
        return await self._run(lambda: self._open_when_free(lambda failure: loop.call_soon_threadsafe(report_busy, failure)))

    async def save(self, job: Job) -> None:
        """Save `job`, what was noted for it and, once the service has accepted it, its ledger entry. Flushed to the disk."""
        statements: list[tuple[str, tuple[Any, ...]]] = [(_SAVE, to_row(job, self._path.parent))]
        if job.remote_id:
            statements.append((_LEDGER, astuple(to_entry(job))))
        facts = library_table.facts_of(job)
        if facts is not None:
            statements.append((library_table.SAVE, facts))
        noted = tuple(self._noted.get(job.id, ()))
        statements += (history_table.ADD_STATE, history_table.state_of(job)), *noted
        await self._run(lambda: self._write(*statements))
        # More may have been noted meanwhile.
        left = self._noted.pop(job.id, [])[len(noted) :]
        if left:
            self._noted[job.id] = left

    def note(self, job_id: str, statement: str, values: tuple[Any, ...]) -> None:
        """Execute `statement` with the next `save` of a job, in the same transaction: no write of its own delays anything."""
        self._noted.setdefault(job_id, []).append((statement, values))

    def note_answer(self, job_id: str, what: history_table.Message, content: str) -> None:
        """Note a message to or from the service, without its secrets."""
        self.note(job_id, history_table.ADD_ANSWER, (job_id, what.value, time.time(), content))

    async def save_name(self, job_id: str, name: str) -> None:
        """Save a job's name and nothing else of it."""

        def work() -> None:
            query = f"SELECT {', '.join(COLUMNS)} FROM jobs WHERE id = ?"  # noqa: S608
            row = self._open_connection().execute(query, (job_id,)).fetchone()
            if row is not None:
                facts = library_table.facts_of(replace(from_row(row, self._path.parent), name=name))
                rename = "UPDATE jobs SET name = ? WHERE id = ?", (name, job_id)
                self._write(rename, *([(library_table.SAVE, facts)] if facts is not None else ()))

        await self._run(work)

    async def save_removed(self, job_id: str, removed: bool) -> None:
        """Save whether a job is removed from the list, and nothing else of it."""
        values = int(removed), job_id
        await self._run(
            lambda: self._write(
                ("UPDATE jobs SET removed = ? WHERE id = ?", values),
                ("UPDATE library SET removed = ? WHERE job_id = ?", values),
            )
        )

    async def execute(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """Return the result of `work` with the database connection. A transaction that it leaves open is rolled back."""

        def guarded() -> T:
            connection = self._open_connection()
            try:
                return work(connection)
            finally:
                if connection.in_transaction:
                    connection.rollback()

        return await self._run(guarded)

    async def purge_removed(self) -> list[Job]:
        """Delete and return the jobs that were removed from the list and have ended.

        Active jobs stay, and so do unknown outcomes, which may have been paid.
        """
        kept = ", ".join(f"'{state.value}'" for state in (*ACTIVE, JobState.UNKNOWN))
        ended = f"FROM jobs WHERE removed AND state NOT IN ({kept})"

        def purge() -> list[Job]:
            rows = self._open_connection().execute(f"SELECT {', '.join(COLUMNS)} {ended}").fetchall()
            tables = "library", "job_states", "job_answers"
            self._write(
                *((f"DELETE FROM {table} WHERE job_id IN (SELECT id {ended})", ()) for table in tables),  # noqa: S608
                (f"DELETE {ended}", ()),
            )
            jobs = [from_row(row, self._path.parent) for row in rows if has_valid_id(row)]
            self.purged_ids.update(job.id for job in jobs)
            return jobs

        return await self._run(purge)

    async def close(self) -> None:
        """Close the file and end the thread."""
        self._closing.set()
        await self._run(self._close)
        self._thread.shutdown(wait=False)

    async def _run(self, work: Callable[[], T]) -> T:
        give_up_at = time.monotonic() + BUSY_S
        while True:
            try:
                return await asyncio.get_running_loop().run_in_executor(self._thread, work)
            except sqlite3.Error as error:
                if not _is_busy(error) or time.monotonic() > give_up_at or self._closing.is_set():
                    raise self._translate(error) from error
            except OSError as error:
                raise LocalError.from_os(error, self._path.parent) from error

    def _open_when_free(self, report_busy: Callable[[Failure], object]) -> list[Job]:
        while True:
            try:
                return self._open()
            except sqlite3.Error as error:
                if not _is_busy(error) or self._closing.is_set():
                    raise
                report_busy(self._translate(error).failure)

    def _translate(self, error: sqlite3.Error) -> LocalError:
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        if _is_busy(error):
            return LocalError(Kind.DATABASE_BUSY, path=str(self._path))
        if code == sqlite3.SQLITE_FULL:
            return LocalError(Kind.DISK_FULL, needed_bytes=0, folder=str(self._path.parent))
        if code in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM, sqlite3.SQLITE_IOERR):
            return LocalError(Kind.FOLDER_NOT_WRITABLE, folder=str(self._path.parent))
        return LocalError(Kind.DATABASE_BROKEN, path=str(self._path))

    def _open(self) -> list[Job]:
        connection = sqlite3.connect(self._path, timeout=BUSY_TRY_S, isolation_level=None, check_same_thread=True)
        try:
            version = connection.execute("PRAGMA user_version").fetchone()[0]
            if version > len(MIGRATIONS):
                raise LocalError(Kind.DATABASE_NEWER, path=str(self._path))
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = FULL")
            if 0 < version < len(MIGRATIONS):
                back_up(connection, version, self._path.parent / BACKUPS)
            migrate(connection, version, self._path.parent)
            rows = connection.execute(_OPENING).fetchall()
            jobs = [from_row(row, self._path.parent) for row in rows if has_valid_id(row)]
        except (ValueError, KeyError, TypeError) as error:
            connection.close()
            raise LocalError(Kind.DATABASE_BROKEN, path=str(self._path)) from error
        except BaseException:
            connection.close()
            raise
        self._connection = connection
        return jobs

    def _open_connection(self) -> sqlite3.Connection:
        if self._connection is None:
            raise sqlite3.OperationalError
        return self._connection

    def _write(self, *statements: tuple[str, tuple[Any, ...]]) -> None:
        """Execute `statements` in one transaction."""
        connection = self._open_connection()
        connection.execute("BEGIN IMMEDIATE")
        try:
            for statement, values in statements:
                connection.execute(statement, values)
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise

    def _close(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None
