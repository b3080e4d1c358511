"""The uploaded objects: a table of their own, counted by the jobs that use them, swept when the last one has ended.

Nothing is ever removed that is not in this table, and nothing is in it that this installation did not send.
"""

from __future__ import annotations

import logging
import time
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from omnihuman_desktop.domain.errors import OmniHumanError
from omnihuman_desktop.storage.interface import UploadedFile

if TYPE_CHECKING:
    import asyncio
    import sqlite3
    from collections.abc import AsyncIterator, Awaitable, Callable

    from omnihuman_desktop.jobs.store import JobStore
    from omnihuman_desktop.storage.interface import Storage
else:
    from omnihuman_desktop.lazy_import import asyncio

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Upload:
    """An object at a place. `landed` tells whether it is known to have arrived; `failed` why it could not be removed."""

    place: str
    copy: UploadedFile
    landed: bool
    failed: str = ""


_COLUMNS = "place, object_key, handle, ends_at, landed, failed"


def _from_row(row: tuple[str, str, str, float, int, str]) -> Upload:
    return Upload(row[0], UploadedFile(row[1], row[2], row[3]), bool(row[4]), row[5])


class UploadTable:
    """The table of uploads. All calls raise `LocalError` as the store does."""

    def __init__(self, store: JobStore) -> None:
        self._store = store
        self._locks: dict[tuple[str, str], asyncio.Lock] = {}
        self._waiting: dict[tuple[str, str], int] = {}

    @asynccontextmanager
    async def alone(self, place: str, key: str) -> AsyncIterator[None]:
        """One at a time sends or removes the object `key` of `place`."""
        name = place, key
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
        """This installation's own name, drawn when the database was made. Its objects lie under it."""
        return str(await self._store.ask(lambda base: base.execute("SELECT id FROM installation").fetchone()[0]))

    async def use(self, job_id: str, place: str, key: str) -> Upload:
        """Note, before anything is sent, that `job_id` uses the object; what is known of it."""

        def work(base: sqlite3.Connection) -> Upload:
            base.execute("BEGIN IMMEDIATE")
            base.execute("INSERT OR IGNORE INTO uploads (place, object_key) VALUES (?, ?)", (place, key))
            base.execute("UPDATE uploads SET idle_since = 0 WHERE place = ? AND object_key = ?", (place, key))
            base.execute("INSERT OR IGNORE INTO upload_users VALUES (?, ?, ?)", (place, key, job_id))
            base.execute("COMMIT")
            query = f"SELECT {_COLUMNS} FROM uploads WHERE place = ? AND object_key = ?"  # noqa: S608 - a constant
            return _from_row(base.execute(query, (place, key)).fetchone())

        return await self._store.ask(work)

    async def note_landed(self, place: str, copy: UploadedFile) -> None:
        """The object has arrived as `copy`."""
        statement = "UPDATE uploads SET handle = ?, ends_at = ?, landed = 1, failed = '' WHERE place = ? AND object_key = ?"
        await self._change(statement, copy.handle, copy.ends_at, place, copy.key)

    async def note_lost(self, place: str, key: str) -> None:
        """The object can't be read where it should be: it has to be sent again."""
        await self._change("UPDATE uploads SET landed = 0 WHERE place = ? AND object_key = ?", place, key)

    async def users(self) -> set[str]:
        """The jobs that use anything."""
        rows = await self._store.ask(lambda base: base.execute("SELECT DISTINCT job_id FROM upload_users").fetchall())
        return {str(row[0]) for row in rows}

    async def release(self, job_id: str, now: float) -> None:
        """The job needs its objects no more; those that nobody else needs lie idle from `now` on."""

        def work(base: sqlite3.Connection) -> None:
            base.execute("BEGIN IMMEDIATE")
            base.execute("DELETE FROM upload_users WHERE job_id = ?", (job_id,))
            base.execute(
                "UPDATE uploads SET idle_since = ? WHERE idle_since = 0 AND NOT EXISTS (SELECT 1 FROM upload_users AS user "
                "WHERE user.place = uploads.place AND user.object_key = uploads.object_key)",
                (now,),
            )
            base.execute("COMMIT")

        await self._store.ask(work)

    async def idle(self, before: float) -> list[Upload]:
        """The objects that nobody has needed since `before`, in seconds since the epoch."""
        query = f"SELECT {_COLUMNS} FROM uploads WHERE idle_since > 0 AND idle_since <= ?"  # noqa: S608 - a constant
        return [_from_row(row) for row in await self._store.ask(lambda base: base.execute(query, (before,)).fetchall())]

    async def is_idle(self, upload: Upload) -> bool:
        """Whether still nobody needs it."""
        query = "SELECT 1 FROM uploads WHERE place = ? AND object_key = ? AND idle_since > 0"
        found = await self._store.ask(lambda base: base.execute(query, (upload.place, upload.copy.key)).fetchone())
        return found is not None

    async def forget(self, upload: Upload) -> None:
        """It has been removed."""
        await self._change("DELETE FROM uploads WHERE place = ? AND object_key = ?", upload.place, upload.copy.key)

    async def note_failed(self, upload: Upload, reason: str) -> None:
        """It could not be removed."""
        statement = "UPDATE uploads SET failed = ? WHERE place = ? AND object_key = ?"
        await self._change(statement, reason, upload.place, upload.copy.key)

    async def _change(self, statement: str, *values: object) -> None:
        await self._store.ask(lambda base: base.execute(statement, values).rowcount)


class UploadSweeper:
    """Removes the objects that nobody needs any more, once they have lain idle for `keep_s` seconds; None keeps them."""

    def __init__(
        self, uploads: UploadTable, open_place: Callable[[str], Awaitable[Storage]], keep_s: Callable[[], float | None]
    ) -> None:
        self._uploads = uploads
        self._open_place = open_place
        self._keep_s = keep_s

    async def sweep(self) -> int:
        """Remove what is due. What can't be removed now is tried again at the next sweep; returns how many those are."""
        keep_s = self._keep_s()
        if keep_s is None:
            return 0
        for upload in await self._uploads.idle(time.time() - keep_s):
            async with self._uploads.alone(upload.place, upload.copy.key):
                if await self._uploads.is_idle(upload):
                    await self._remove(upload)
        return sum(1 for upload in await self._uploads.idle(time.time()) if upload.failed)

    async def _remove(self, upload: Upload) -> None:
        ended = 0 < upload.copy.ends_at < time.time()
        try:
            if not ended:
                await (await self._open_place(upload.place)).delete(upload.copy)
        except OmniHumanError as error:
            log.info("an uploaded object could not be removed: %s", error.kind)
            await self._uploads.note_failed(upload, str(error.kind))
        else:
            await self._uploads.forget(upload)
