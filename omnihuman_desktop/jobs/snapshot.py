"""Reads the jobs of a data folder that another process may be working on, and changes nothing. Blocking."""

from __future__ import annotations

import contextlib
import sqlite3
from typing import TYPE_CHECKING, TypeVar

from omnihuman_desktop.domain.errors import Kind, LocalError
from omnihuman_desktop.domain.ledger import LedgerEntry
from omnihuman_desktop.jobs.rows import COLUMNS, from_row, has_valid_id
from omnihuman_desktop.jobs.schema import MIGRATIONS, migrate
from omnihuman_desktop.lazy_dataclass import fields

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path
    from typing import Any

    from omnihuman_desktop.domain.job import Job

T = TypeVar("T")

_BUSY_S = 10.0


def read_jobs(data_dir: Path) -> list[Job]:
    """Return all jobs, removed ones too, oldest first. Raises `LocalError` (database_broken, database_newer,
    database_busy)."""
    rows = _read(data_dir, f"SELECT {', '.join(COLUMNS)} FROM jobs ORDER BY created_at, rowid")  # noqa: S608
    return [from_row(row, data_dir) for row in rows if has_valid_id(row)]


def read_ledger(data_dir: Path) -> list[LedgerEntry]:
    """Return the ledger, oldest first. Raises as `read_jobs`."""
    names = ", ".join(item.name for item in fields(LedgerEntry))
    return [LedgerEntry(*row) for row in _read(data_dir, f"SELECT {names} FROM ledger ORDER BY submitted_at")]  # noqa: S608


def _read(data_dir: Path, statement: str) -> Sequence[tuple[Any, ...]]:
    return read_database(data_dir, lambda base: base.execute(statement).fetchall(), [])


def read_database(data_dir: Path, work: Callable[[sqlite3.Connection], T], nothing: T) -> T:
    """Return the result of `work` with a connection that changes nothing; `nothing` where there is no database yet.

    Raises `LocalError` (database_broken, database_newer, database_busy).
    """
    path = data_dir / "jobs.sqlite3"
    if not path.exists():
        return nothing
    try:
        with (
            contextlib.closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, timeout=_BUSY_S)) as file,
            contextlib.closing(sqlite3.connect(":memory:", isolation_level=None)) as copy,
        ):
            version = file.execute("PRAGMA user_version").fetchone()[0]
            if version >= len(MIGRATIONS):
                return work(file)
            # An earlier version's, or one that another process is just making: only that one, or the next start, may change it.
            file.backup(copy)
            migrate(copy, copy.execute("PRAGMA user_version").fetchone()[0], data_dir)
            return work(copy)
    except sqlite3.OperationalError as error:
        is_busy = error.sqlite_errorcode & 0xFF in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)
        raise LocalError(Kind.DATABASE_BUSY if is_busy else Kind.DATABASE_NEWER, path=str(path)) from error
    except (sqlite3.Error, ValueError, KeyError, TypeError) as error:
        raise LocalError(Kind.DATABASE_BROKEN, path=str(path)) from error
