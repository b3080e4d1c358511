"""The table of uploads and the sweeper, on a real database."""

from __future__ import annotations

import contextlib
import sqlite3
import time
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from omnihuman_desktop.domain.errors import Kind, StorageError
from omnihuman_desktop.jobs.schema import MIGRATIONS
from omnihuman_desktop.jobs.store import JobStore
from omnihuman_desktop.jobs.upload_sweeper import UploadSweeper
from omnihuman_desktop.jobs.uploads import UploadTable
from omnihuman_desktop.storage.interface import UploadedFile


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[JobStore]:
    store = JobStore(tmp_path / "jobs.sqlite3")
    await store.open()
    yield store
    await store.close()


class RecordingStorage:
    """A storage that only records what is deleted."""

    def __init__(self) -> None:
        self.removed: list[str] = []
        self.refuses = False

    async def delete(self, file: UploadedFile) -> None:
        if self.refuses:
            raise StorageError(Kind.STORAGE_NO_ANSWER, host="h")
        self.removed.append(file.key)


@dataclass
class Locations:
    """The retention time, and the count of failed removals."""

    retention_s: float | None
    failed_removals: int = 0


async def sweep(uploads: UploadTable, storage: RecordingStorage, retention_s: float | None = 0.0) -> int:
    """Sweep once, with no job that is known. Returns how many objects could not be removed."""

    async def open_storage(location_id: str) -> RecordingStorage:
        return storage

    locations = Locations(retention_s)
    await UploadSweeper(uploads, locations, open_storage, lambda _id: None).sweep()  # type: ignore[arg-type]
    return locations.failed_removals


async def test_an_object_is_deleted_when_the_last_job_that_uses_it_has_ended(store: JobStore) -> None:
    uploads, storage = UploadTable(store), RecordingStorage()
    for job_id in ("a", "b"):
        await uploads.add_user(job_id, "p", "k")
    await uploads.mark_uploaded("p", UploadedFile("k", "file-7", 0))
    await uploads.release("a", time.time())
    await sweep(uploads, storage)
    assert storage.removed == []
    assert (await uploads.add_user("c", "p", "k")).file == UploadedFile("k", "file-7", 0)
    for job_id in ("b", "c"):
        await uploads.release(job_id, time.time())
    await sweep(uploads, storage)
    assert storage.removed == ["k"]
    assert await uploads.list_idle(time.time()) == []


async def test_an_idle_object_that_is_needed_again_stays(store: JobStore) -> None:
    uploads, storage = UploadTable(store), RecordingStorage()
    await uploads.add_user("a", "p", "k")
    await uploads.release("a", time.time() - 10)
    await uploads.add_user("b", "p", "k")
    await sweep(uploads, storage)
    assert storage.removed == []


async def test_an_idle_object_is_deleted_after_the_retention_time_if_there_is_one(store: JobStore) -> None:
    uploads, storage = UploadTable(store), RecordingStorage()
    await uploads.add_user("a", "p", "young")
    await uploads.add_user("b", "p", "old")
    await uploads.release("a", time.time() - 100)
    await uploads.release("b", time.time() - 100_000)
    await sweep(uploads, storage, None)
    assert storage.removed == []
    await sweep(uploads, storage, 86_400)
    assert storage.removed == ["old"]


async def test_a_failed_deletion_is_counted_and_retried(store: JobStore) -> None:
    uploads, storage = UploadTable(store), RecordingStorage()
    await uploads.add_user("a", "p", "k")
    await uploads.release("a", time.time())
    storage.refuses = True
    assert await sweep(uploads, storage) == 1
    (left,) = await uploads.list_idle(time.time())
    assert left.failed == "storage_no_answer"
    storage.refuses = False
    assert await sweep(uploads, storage) == 0
    assert storage.removed == ["k"]


async def test_an_expired_object_is_only_forgotten(store: JobStore) -> None:
    uploads, storage = UploadTable(store), RecordingStorage()
    await uploads.add_user("a", "p", "k")
    await uploads.mark_uploaded("p", UploadedFile("k", "f", time.time() - 1))
    await uploads.release("a", time.time())
    await sweep(uploads, storage)
    assert storage.removed == []
    assert await uploads.list_idle(time.time()) == []


async def test_uploads_of_an_earlier_version_are_migrated(tmp_path: Path) -> None:
    path = tmp_path / "jobs.sqlite3"
    with contextlib.closing(sqlite3.connect(path)) as base, base:
        base.executescript(MIGRATIONS[0])
        base.execute("PRAGMA user_version = 1")
        base.execute("INSERT INTO uploads VALUES ('j', 'sandbox', 'j-voice.wav')")
    base.close()
    store = JobStore(path)
    await store.open()
    uploads, storage = UploadTable(store), RecordingStorage()
    assert await uploads.user_ids() == {"j"}
    await uploads.release("j", time.time())
    await sweep(uploads, storage)
    await store.close()
    assert storage.removed == ["j-voice.wav"]


async def test_an_installation_keeps_its_name(tmp_path: Path) -> None:
    names = []
    for _ in range(2):
        store = JobStore(tmp_path / "jobs.sqlite3")
        await store.open()
        names.append(await UploadTable(store).installation())
        await store.close()
    assert len(names[0]) == 10
    assert names[0] == names[1]
