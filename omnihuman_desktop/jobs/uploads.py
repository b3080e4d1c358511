"""The table of uploaded objects and of the jobs that use them.

Only objects in this table are ever deleted, and it contains only what this installation has uploaded.
"""

from __future__ import annotations

import logging
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

from omnihuman_desktop.lazy_dataclass import dataclass
from omnihuman_desktop.storage.interface import UploadedFile

if TYPE_CHECKING:
    import asyncio
    import sqlite3
    from collections.abc import AsyncIterator

    from omnihuman_desktop.jobs.store import JobStore
else:
    from omnihuman_desktop.lazy_import import asyncio

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Upload:
    """An object at a storage location.

    `is_uploaded` says that it is known to have arrived; `failed` is the kind of the error of the last failed deletion, or "".
    """

    location_id: str
    file: UploadedFile
    is_uploaded: bool
    failed: str = ""


_COLUMNS = "place, object_key, handle, ends_at, landed, failed"


def _from_row(row: tuple[str, str, str, float, int, str]) -> Upload:
    return Upload(row[0], UploadedFile(row[1], row[2], row[3]), bool(row[4]), row[5])


class UploadTable:
    """The table of uploads. All methods raise `LocalError` like those of `JobStore`."""

    def __init__(self, store: JobStore) -> None:
        self._store = store
        self._locks: dict[tuple[str, str], asyncio.Lock] = {}
        self._waiting: dict[tuple[str, str], int] = {}

    @asynccontextmanager
    async def lock(self, location_id: str, key: str) -> AsyncIterator[None]:
        """Make sure that only one task at a time uploads or deletes this object."""
        name = location_id, key
        lock = self._locks.setdefault(name, asyncio.Lock())
        self._waiting[name] = self._waiting.get(name, 0) + 1
        try:
            async with lock:
                yield
        finally:
            self._waiting[name] -= 1
            if not self._waiting[name]:
                del self._waiting[name], self._locks[name]

    async def installation(self) -> str:
        """Return the random id of this installation, drawn with the database. It is part of the name of each object."""
        return str(await self._store.execute(lambda base: base.execute("SELECT id FROM installation").fetchone()[0]))

    async def add_user(self, job_id: str, location_id: str, key: str) -> Upload:
        """Record that `job_id` uses the object, before it is uploaded. Returns what is known of the object."""

        def work(base: sqlite3.Connection) -> Upload:
            base.execute("BEGIN IMMEDIATE")
            base.execute("INSERT OR IGNORE INTO uploads (place, object_key) VALUES (?, ?)", (location_id, key))
            base.execute("UPDATE uploads SET idle_since = 0 WHERE place = ? AND object_key = ?", (location_id, key))
            base.execute("INSERT OR IGNORE INTO upload_users VALUES (?, ?, ?)", (location_id, key, job_id))
            base.execute("COMMIT")
            query = f"SELECT {_COLUMNS} FROM uploads WHERE place = ? AND object_key = ?"  # noqa: S608 - a constant
            return _from_row(base.execute(query, (location_id, key)).fetchone())

        return await self._store.execute(work)

    async def mark_uploaded(self, location_id: str, file: UploadedFile) -> None:
        """Record that the object has arrived as `file`."""
        statement = "UPDATE uploads SET handle = ?, ends_at = ?, landed = 1, failed = '' WHERE place = ? AND object_key = ?"
        await self._change(statement, file.handle, file.ends_at, location_id, file.key)

    async def mark_missing(self, location_id: str, key: str) -> None:
        """Record that the object can't be read and has to be uploaded again."""
        await self._change("UPDATE uploads SET landed = 0 WHERE place = ? AND object_key = ?", location_id, key)

    async def user_ids(self) -> set[str]:
        """Return the ids of all jobs that use an object."""
        rows = await self._store.execute(lambda base: base.execute("SELECT DISTINCT job_id FROM upload_users").fetchall())
        return {str(row[0]) for row in rows}

    async def release(self, job_id: str, now: float) -> None:
        """Record that the job needs its objects no longer. Those that no other job uses are idle from `now` on."""

        def work(base: sqlite3.Connection) -> None:
            base.execute("BEGIN IMMEDIATE")
            base.execute("DELETE FROM upload_users WHERE job_id = ?", (job_id,))
            base.execute(
                "UPDATE uploads SET idle_since = ? WHERE idle_since = 0 AND NOT EXISTS (SELECT 1 FROM upload_users AS user "
                "WHERE user.place = uploads.place AND user.object_key = uploads.object_key)",
                (now,),
            )
            base.execute("COMMIT")

        await self._store.execute(work)

    async def list_idle(self, before: float) -> list[Upload]:
        """Return the objects that have been idle since `before` or longer; in seconds since the epoch."""
        query = f"SELECT {_COLUMNS} FROM uploads WHERE idle_since > 0 AND idle_since <= ?"  # noqa: S608 - a constant
        return [_from_row(row) for row in await self._store.execute(lambda base: base.execute(query, (before,)).fetchall())]

    async def is_idle(self, upload: Upload) -> bool:
        """Return whether the object is still idle."""
        query = "SELECT 1 FROM uploads WHERE place = ? AND object_key = ? AND idle_since > 0"
        found = await self._store.execute(lambda base: base.execute(query, (upload.location_id, upload.file.key)).fetchone())
        return found is not None

    async def forget(self, upload: Upload) -> None:
        """Record that the object was deleted."""
        await self._change("DELETE FROM uploads WHERE place = ? AND object_key = ?", upload.location_id, upload.file.key)

    async def mark_removal_failed(self, upload: Upload, reason: str) -> None:
        """Record that the object could not be deleted; `reason` is the kind of the error."""
        statement = "UPDATE uploads SET failed = ? WHERE place = ? AND object_key = ?"
        await self._change(statement, reason, upload.location_id, upload.file.key)

    async def _change(self, statement: str, *values: object) -> None:
        await self._store.execute(lambda base: base.execute(statement, values).rowcount)
