"""The schema of the database of jobs: its versions, how one becomes the next, and the copies that are kept before that."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from omnihuman_desktop.jobs import history_table, library_table
from omnihuman_desktop.system.atomic_file import flush_folder
from omnihuman_desktop.system.private_folder import create_private_folder

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable
    from pathlib import Path
else:
    from omnihuman_desktop.lazy_import import sqlite3

MIGRATIONS: tuple[str, ...] = (
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
    # Uploads are counted by the jobs that use them, and a storage may name an object differently from its key (`handle`).
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
    # What `groups` keeps: a batch or a film, its items, and the jobs that were made of each.
    """
    CREATE TABLE groups (
        id TEXT PRIMARY KEY,
        kind TEXT NOT NULL,
        name TEXT NOT NULL,
        account TEXT NOT NULL,
        created_at REAL NOT NULL,
        details TEXT NOT NULL,
        paused INTEGER NOT NULL,
        held INTEGER NOT NULL,
        credit_limit REAL,
        removed INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE group_items (
        id TEXT PRIMARY KEY,
        group_id TEXT NOT NULL,
        position INTEGER NOT NULL,
        request TEXT NOT NULL,
        queued TEXT NOT NULL,
        chosen TEXT NOT NULL,
        is_off INTEGER NOT NULL,
        details TEXT NOT NULL
    ) STRICT;
    CREATE INDEX group_items_by_group ON group_items (group_id, position);
    CREATE TABLE group_takes (job_id TEXT PRIMARY KEY, item_id TEXT NOT NULL) STRICT;
    CREATE INDEX group_takes_by_item ON group_takes (item_id);
    """,
    # What is searched, sorted and filtered by, and what the creator adds to a task. `_FILLS` fills it.
    library_table.SCHEMA,
    library_table.SEARCH_SCHEMA,
    # The times of a job's states, its messages, and when marks were changed. Of older jobs there is nothing to fill in.
    history_table.SCHEMA,
    # The notes by themselves: a short word in them is found without reading all tasks.
    "CREATE INDEX library_by_note ON library (note_words) WHERE note_words <> '';",
)
"""SQL scripts; each brings the schema from the version that is its index to the next. Never change one that was released."""

_FILLS: dict[int, Callable[[sqlite3.Connection, Path], None]] = {MIGRATIONS.index(library_table.SCHEMA): library_table.fill}
"""What fills the tables of a script, by its index, in the same transaction."""

BACKUPS_KEPT = 2


def migrate(connection: sqlite3.Connection, version: int, base_dir: Path) -> None:
    """Bring the schema of `connection`, which is that of `version`, up to date. It must not be in a transaction.

    `base_dir` is the data folder that the jobs' paths are relative to. Raises `ValueError`, `KeyError`, `TypeError` where a
    stored job can't be read, as `rows.from_row` does.
    """
    for number in range(version, len(MIGRATIONS)):
        try:
            connection.executescript(f"BEGIN IMMEDIATE; {MIGRATIONS[number]};")
            if number in _FILLS:
                _FILLS[number](connection, base_dir)
            # No script, which would begin by a commit of its own.
            connection.execute(f"PRAGMA user_version = {number + 1}")
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.rollback()
            raise


def back_up(connection: sqlite3.Connection, version: int, folder: Path) -> None:
    """Keep a copy of the database, whose schema is that of `version`, in `folder`, and of the older copies the newest.

    Raises `OSError` and `sqlite3.Error`; then there is no new copy, and the others stay.
    """
    create_private_folder(folder)
    part, target = folder / "jobs.part", folder / f"jobs-{version}.sqlite3"
    part.unlink(missing_ok=True)
    with contextlib.closing(sqlite3.connect(part, isolation_level=None)) as copy:
        copy.execute("PRAGMA synchronous = FULL")
        # Else a program that holds the file locked would be waited for without end.
        connection.execute("BEGIN IMMEDIATE")
        connection.rollback()
        connection.backup(copy)
    part.chmod(0o600)
    part.replace(target)
    flush_folder(folder)
    kept = sorted(folder.glob("jobs-*.sqlite3"), key=lambda path: path.stat().st_mtime_ns, reverse=True)
    for path in kept[BACKUPS_KEPT:]:
        path.unlink(missing_ok=True)
