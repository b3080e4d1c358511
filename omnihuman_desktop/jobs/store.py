"""The jobs on disk: SQLite, versioned, written by one thread of its own."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import astuple, fields, replace
from typing import TYPE_CHECKING, Any, TypeVar

from omnihuman_desktop.domain.errors import Kind, LocalError
from omnihuman_desktop.domain.job import ACTIVE, Job, JobState
from omnihuman_desktop.domain.ledger import REFUNDED, LedgerEntry
from omnihuman_desktop.domain.limits import OMNIHUMAN
from omnihuman_desktop.jobs.rows import COLUMNS, from_row, to_row

if TYPE_CHECKING:
    import asyncio
    import sqlite3
    from collections.abc import Callable
    from pathlib import Path
else:
    from omnihuman_desktop.lazy_import import asyncio, sqlite3

T = TypeVar("T")

MIGRATIONS = (
    """
    CREATE TABLE jobs (
        id TEXT PRIMARY KEY,
        name TEXT NOT NULL,
        state TEXT NOT NULL,
        account TEXT NOT NULL,
        created_at REAL NOT NULL,
        changed_at REAL NOT NULL,
        request TEXT NOT NULL,
        seed INTEGER NOT NULL,
        portrait TEXT,
        voice TEXT,
        sent_ms INTEGER NOT NULL,
        portrait_key TEXT NOT NULL,
        voice_key TEXT NOT NULL,
        idempotency_key TEXT NOT NULL,
        submitted_at REAL NOT NULL,
        remote_id TEXT NOT NULL,
        credits_reserved REAL,
        billed_s INTEGER,
        estimated_s INTEGER,
        ready_at REAL NOT NULL,
        video TEXT,
        failure TEXT,
        removed INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX jobs_by_time ON jobs (created_at);
    CREATE TABLE uploads (
        job_id TEXT NOT NULL,
        account TEXT NOT NULL,
        object_key TEXT NOT NULL,
        PRIMARY KEY (job_id, object_key)
    ) STRICT;
    """,
    # Objects are counted by the jobs that use them, and may have another name at their place than the key.
    """
    ALTER TABLE jobs ADD COLUMN place TEXT NOT NULL DEFAULT '';
    ALTER TABLE uploads RENAME TO uploads_before;
    CREATE TABLE uploads (
        place TEXT NOT NULL,
        object_key TEXT NOT NULL,
        handle TEXT NOT NULL DEFAULT '',
        ends_at REAL NOT NULL DEFAULT 0,
        landed INTEGER NOT NULL DEFAULT 0,
        idle_since REAL NOT NULL DEFAULT 0,
        failed TEXT NOT NULL DEFAULT '',
        PRIMARY KEY (place, object_key)
    ) STRICT;
    CREATE TABLE upload_users (
        place TEXT NOT NULL,
        object_key TEXT NOT NULL,
        job_id TEXT NOT NULL,
        PRIMARY KEY (place, object_key, job_id)
    ) STRICT;
    INSERT INTO uploads (place, object_key) SELECT DISTINCT account, object_key FROM uploads_before;
    INSERT INTO upload_users SELECT account, object_key, job_id FROM uploads_before;
    DROP TABLE uploads_before;
    CREATE TABLE installation (id TEXT NOT NULL) STRICT;
    INSERT INTO installation VALUES (lower(hex(randomblob(5))));
    """,
    """
    ALTER TABLE jobs ADD COLUMN request_hash TEXT NOT NULL DEFAULT '';
    ALTER TABLE jobs ADD COLUMN balance_before REAL;
    ALTER TABLE jobs ADD COLUMN adopted TEXT NOT NULL DEFAULT '';
    ALTER TABLE jobs ADD COLUMN credits_used REAL;
    CREATE TABLE ledger (
        task_id TEXT NOT NULL,
        account TEXT NOT NULL,
        job_id TEXT NOT NULL,
        name TEXT NOT NULL,
        model TEXT NOT NULL,
        submitted_at REAL NOT NULL,
        billed_s INTEGER,
        credits_reserved REAL,
        credits_used REAL,
        state TEXT NOT NULL,
        adopted TEXT NOT NULL,
        PRIMARY KEY (account, task_id)
    ) STRICT;
    INSERT OR IGNORE INTO ledger
        SELECT remote_id, account, id, name, 'omnihuman-1.5', submitted_at, billed_s, credits_reserved, NULL, state, ''
        FROM jobs WHERE remote_id <> '';
    """,
    "ALTER TABLE jobs ADD COLUMN sent_before INTEGER NOT NULL DEFAULT 0;",
    """
    ALTER TABLE jobs ADD COLUMN masks TEXT NOT NULL DEFAULT '[]';
    ALTER TABLE jobs ADD COLUMN mask_keys TEXT NOT NULL DEFAULT '[]';
    """,
)
"""Each entry brings the file from the version that is its index to the next. An entry never changes once it has shipped."""

_LEDGER = """
    INSERT OR REPLACE INTO ledger (
        task_id, account, job_id, name, model, submitted_at, billed_s, credits_reserved, credits_used, state, adopted
    ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""


def to_entry(job: Job) -> LedgerEntry:
    """The ledger's line for `job`, which the service has accepted."""
    given_back = job.state is JobState.FAILED and job.failure is not None and job.failure.kind is Kind.TASK_FAILED
    return LedgerEntry(
        job.remote_id, job.account, job.id, job.name, OMNIHUMAN.name, job.submitted_at, job.billed_s, job.credits_reserved,
        job.credits_used, REFUNDED if given_back else job.state.value, job.adopted,
    )  # fmt: skip


_SAVE = f"INSERT OR REPLACE INTO jobs ({', '.join(COLUMNS)}) VALUES ({', '.join('?' * len(COLUMNS))})"  # noqa: S608


class JobStore:
    """The database at `path`. Every call runs on the store's own thread; what `save` returned from is on the disk.

    All calls raise `LocalError` (disk_full, folder_not_writable, database_broken).
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="store")
        self._connection: sqlite3.Connection | None = None

    async def open(self) -> list[Job]:
        """Open the file, bring it to this version, and return all jobs, oldest first.

        Raises `LocalError` (database_newer) for a file of a newer version, which is left as it is.
        """
        return await self._run(self._open)

    async def save(self, job: Job) -> None:
        """Write `job`, flushed to the disk; once the service has accepted it, its line in the ledger with it."""
        row = to_row(job, self._path.parent)
        entry = astuple(to_entry(job)) if job.remote_id else None
        await self._run(lambda: self._save(row, entry))

    async def save_name(self, job_id: str, name: str) -> None:
        """Change a job's name, and nothing else of it."""
        await self._run(lambda: self._change("UPDATE jobs SET name = ? WHERE id = ?", (name, job_id)))

    async def save_removed(self, job_id: str, removed: bool) -> None:
        """Take a job off the list or put it back, and change nothing else of it."""
        await self._run(lambda: self._change("UPDATE jobs SET removed = ? WHERE id = ?", (int(removed), job_id)))

    async def ledger(self) -> list[LedgerEntry]:
        """What the service has accepted, oldest first; removing a job from the list leaves its entry."""
        names = ", ".join(item.name for item in fields(LedgerEntry))
        statement = f"SELECT {names} FROM ledger ORDER BY submitted_at"  # noqa: S608
        return await self._run(lambda: [LedgerEntry(*row) for row in self._open_connection().execute(statement)])

    async def execute(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """What `work` makes of the database. One that raises leaves no transaction open."""

        def alone() -> T:
            connection = self._open_connection()
            try:
                return work(connection)
            finally:
                if connection.in_transaction:
                    connection.rollback()

        return await self._run(alone)

    async def purge_removed(self) -> list[Job]:
        """Forget the jobs that were removed and have ended; returns them. One whose video is still to come goes on, and
        what may have been paid is not forgotten.
        """
        kept = ", ".join(f"'{state.value}'" for state in (*ACTIVE, JobState.UNKNOWN))
        ended = f"FROM jobs WHERE removed AND state NOT IN ({kept})"

        def purge() -> list[Job]:
            rows = self._open_connection().execute(f"SELECT {', '.join(COLUMNS)} {ended}").fetchall()
            self._change(f"DELETE {ended}", ())
            return [from_row(row, self._path.parent) for row in rows]

        return await self._run(purge)

    async def close(self) -> None:
        """Close the file, and end the thread."""
        await self._run(self._close)
        self._thread.shutdown(wait=False)

    async def _run(self, work: Callable[[], T]) -> T:
        try:
            return await asyncio.get_running_loop().run_in_executor(self._thread, work)
        except sqlite3.Error as error:
            raise self._translate(error) from error
        except OSError as error:
            raise LocalError.from_os(error, self._path.parent) from error

    def _translate(self, error: sqlite3.Error) -> LocalError:
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        if code == sqlite3.SQLITE_FULL:
            return LocalError(Kind.DISK_FULL, needed_bytes=0, folder=str(self._path.parent))
        if code in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM, sqlite3.SQLITE_IOERR):
            return LocalError(Kind.FOLDER_NOT_WRITABLE, folder=str(self._path.parent))
        return LocalError(Kind.DATABASE_BROKEN, path=str(self._path))

    def _open(self) -> list[Job]:
        connection = sqlite3.connect(self._path, isolation_level=None, check_same_thread=True)
        try:
            version = connection.execute("PRAGMA user_version").fetchone()[0]
            if version > len(MIGRATIONS):
                raise LocalError(Kind.DATABASE_NEWER, path=str(self._path))
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = FULL")
            for number in range(version, len(MIGRATIONS)):
                connection.executescript(f"BEGIN IMMEDIATE; {MIGRATIONS[number]}; PRAGMA user_version = {number + 1}; COMMIT;")
            rows = connection.execute(f"SELECT {', '.join(COLUMNS)} FROM jobs ORDER BY created_at").fetchall()  # noqa: S608
        except BaseException:
            connection.close()
            raise
        self._connection = connection
        try:
            return [from_row(row, self._path.parent) for row in rows]
        except (ValueError, KeyError, TypeError) as error:
            raise LocalError(Kind.DATABASE_BROKEN, path=str(self._path)) from error

    def _open_connection(self) -> sqlite3.Connection:
        if self._connection is None:
            raise sqlite3.OperationalError
        return self._connection

    def _save(self, row: tuple[Any, ...], entry: tuple[Any, ...] | None) -> None:
        connection = self._open_connection()
        connection.execute("BEGIN IMMEDIATE")
        try:
            connection.execute(_SAVE, row)
            if entry is not None:
                connection.execute(_LEDGER, entry)
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise

    def _change(self, statement: str, values: tuple[Any, ...]) -> None:
        self._open_connection().execute(statement, values)

    def _close(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None


def without_progress(job: Job) -> Job:
    """`job` without what is told and not kept."""
    return replace(job, progress=None, moved_bytes=0, total_bytes=0, notice=None, next_try_at=0.0, waiting_turn=False)
