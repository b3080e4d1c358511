from __future__ import annotations

import asyncio
import contextlib
import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest

from omnihuman_desktop.domain.errors import Failure, Kind, LocalError
from omnihuman_desktop.domain.job import Job, JobRequest, JobState
from omnihuman_desktop.domain.portrait import Framing, Mask
from omnihuman_desktop.domain.voice import Channels, Encoding, VoiceEdits
from omnihuman_desktop.jobs import store as store_module
from omnihuman_desktop.jobs.schema import MIGRATIONS
from omnihuman_desktop.jobs.store import JobStore
from omnihuman_desktop.jobs.stored_jobs import StoredJobs

ID = "0123456789abcdef" * 2
VIDEO = Path("/videos/x.mp4").absolute()


def full_job(folder: Path) -> Job:
    request = JobRequest(
        Path("/a/p.png"), Path("/a/v.wav"), 10, 2000, Path("/a/e.wav"), "mine",
        VoiceEdits(1, Channels.LEFT, True, 80, True, -16.0, 10, 20, Encoding.MP3), Path("/a/s.jpg"),
        Framing(1, True, (0.1, 0.2, 0.8, 0.9), "3:4", "#102030"), (Mask(Path("/a/mask.png"), "Ann", "#ff0000"),),
        prompt="warm — 温", fast_mode=True, seed=5, subject_check=True, auto_mask=True,
        callback_url="https://example.com/told",
    )  # fmt: skip
    return Job(
        ID, "mine", request, "sandbox", 1.0, 2.0, JobState.WAITING, 5, folder / f"jobs/{ID}/portrait.png",
        folder / f"jobs/{ID}/voice.wav", 1990, (folder / f"jobs/{ID}/mask1.png",), "pk", "vk", ("mk",), "ik", "hash",
        3.0, 500.0, "task-1", "list", 24.0, 23.5, 2, 60, 4.0,
        VIDEO, Failure(Kind.TASK_FAILED, {"code": "c", "status": 3}), True, place="p",
    )  # fmt: skip


def make_job() -> Job:
    return Job("fedcba9876543210" * 2, "take 1", JobRequest(Path("/a/p.png"), Path("/a/v.wav"), 0, 2000), "sandbox", 1.0, 2.0)


async def test_a_stored_job_is_read_back_unchanged(tmp_path: Path) -> None:
    store = JobStore(tmp_path / "jobs.sqlite3")
    assert await store.open() == []
    job = full_job(tmp_path)
    await store.save(job)
    await store.close()
    again = JobStore(tmp_path / "jobs.sqlite3")
    assert await again.open() == [job]
    await again.close()


async def test_progress_is_not_stored(tmp_path: Path) -> None:
    told = replace(full_job(tmp_path), progress=0.5, moved_bytes=3, total_bytes=6, waiting_turn=True)
    assert told.without_progress() == full_job(tmp_path)


async def test_the_files_of_a_job_are_found_after_the_data_folder_was_moved(tmp_path: Path) -> None:
    before, after = tmp_path / "before", tmp_path / "after"
    before.mkdir()
    store = JobStore(before / "jobs.sqlite3")
    await store.open()
    await store.save(full_job(before))
    await store.close()
    before.rename(after)
    again = JobStore(after / "jobs.sqlite3")
    (job,) = await again.open()
    await again.close()
    assert job.portrait == after / f"jobs/{ID}/portrait.png"
    assert job.masks == (after / f"jobs/{ID}/mask1.png",)
    assert job.video == VIDEO


async def test_a_newer_database_is_refused_and_stays_unchanged(tmp_path: Path) -> None:
    path = tmp_path / "jobs.sqlite3"
    with contextlib.closing(sqlite3.connect(path)) as base, base:
        base.execute(f"PRAGMA user_version = {len(MIGRATIONS) + 1}")
    base.close()
    content = path.read_bytes()
    store = JobStore(path)
    with pytest.raises(LocalError) as caught:
        await store.open()
    await store.close()
    assert caught.value.kind is Kind.DATABASE_NEWER
    assert path.read_bytes() == content


async def test_a_broken_database_is_reported(tmp_path: Path) -> None:
    path = tmp_path / "jobs.sqlite3"
    path.write_bytes(b"no database, but long enough to look at" * 100)
    store = JobStore(path)
    with pytest.raises(LocalError) as caught:
        await store.open()
    await store.close()
    assert caught.value.kind is Kind.DATABASE_BROKEN


async def test_a_missing_folder_is_reported(tmp_path: Path) -> None:
    store = JobStore(tmp_path / "nowhere" / "jobs.sqlite3")
    with pytest.raises(LocalError) as caught:
        await store.open()
    await store.close()
    assert caught.value.kind is Kind.FOLDER_NOT_WRITABLE


async def test_each_commit_is_flushed(tmp_path: Path) -> None:
    store = JobStore(tmp_path / "jobs.sqlite3")
    await store.open()
    settings = await store._run(
        lambda: [store._open_connection().execute(f"PRAGMA {name}").fetchone()[0] for name in ("journal_mode", "synchronous")]
    )
    await store.close()
    assert settings == ["wal", 2]


async def test_a_database_of_the_first_version_is_migrated_with_its_tasks_in_the_ledger(tmp_path: Path) -> None:
    path = tmp_path / "jobs.sqlite3"
    base = sqlite3.connect(path)
    base.executescript(f"{MIGRATIONS[0]}; PRAGMA user_version = 1;")
    base.execute(
        "INSERT INTO jobs VALUES ('0123456789abcdef0123456789abcdef', 'take', 'done', 'evolink', 1, 1, "
        '\'{"portrait": "/p", "voice": "/v", "start_ms": 0, "end_ms": 9, "excerpt": null}\', '
        "7, NULL, NULL, 9, '', '', 'k', 5, 'task-old', 120, 10, 60, 6, NULL, NULL, 0)"
    )
    base.commit()
    base.close()
    store = JobStore(path)
    (job,) = await store.open()
    (entry,) = await StoredJobs(store, tmp_path).ledger()
    await store.close()
    assert (job.remote_id, job.request_hash, job.balance_before) == ("task-old", "", None)
    assert (entry.task_id, entry.account, entry.spent) == ("task-old", "evolink", 120)


async def test_saving_a_name_changes_nothing_else(tmp_path: Path) -> None:
    store = JobStore(tmp_path / "jobs.sqlite3")
    await store.open()
    job = full_job(tmp_path)
    await store.save(job)
    await store.save_name(job.id, "other")
    await store.save_removed(job.id, removed=False)
    await store.close()
    again = JobStore(tmp_path / "jobs.sqlite3")
    assert await again.open() == [replace(job, name="other", removed=False)]
    await again.close()


async def test_a_locked_database_is_waited_for_at_the_start_and_while_saving(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A backup program or a second reader may lock the file for a while: that is no broken database."""
    monkeypatch.setattr(store_module, "BUSY_TRY_S", 0.1)
    path = tmp_path / "jobs.sqlite3"
    first = JobStore(path)
    await first.open()
    job = make_job()
    await first.save(job)
    await first.close()
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("PRAGMA locking_mode = EXCLUSIVE")
    other.execute("BEGIN EXCLUSIVE")
    reported: list[Failure] = []
    store = JobStore(path)
    opening = asyncio.ensure_future(store.open(reported.append))
    while not reported:
        await asyncio.sleep(0.01)
    assert reported[0].kind is Kind.DATABASE_BUSY
    other.close()
    assert [each.id for each in await opening] == [job.id]
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    saving = asyncio.ensure_future(store.save(replace(job, name="renamed")))
    await asyncio.sleep(0.5)
    assert not saving.done()
    other.execute("ROLLBACK")
    other.close()
    await saving
    await store.close()
    again = JobStore(path)
    assert [each.name for each in await again.open()] == ["renamed"]
    await again.close()


async def test_a_database_that_stays_locked_is_reported_as_locked_and_can_be_closed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(store_module, "BUSY_TRY_S", 0.1)
    monkeypatch.setattr(store_module, "BUSY_S", 0.3)
    path = tmp_path / "jobs.sqlite3"
    store = JobStore(path)
    await store.open()
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(LocalError) as caught:
        await store.save(make_job())
    assert caught.value.kind is Kind.DATABASE_BUSY
    second = JobStore(path)
    await store.close()
    other.execute("ROLLBACK")
    other.execute("PRAGMA locking_mode = EXCLUSIVE")
    other.execute("BEGIN EXCLUSIVE")
    opening = asyncio.ensure_future(second.open())
    await asyncio.sleep(0.2)
    await asyncio.wait_for(second.close(), 5)
    await asyncio.gather(opening, return_exceptions=True)
    other.close()


@pytest.mark.expects_log
@pytest.mark.parametrize("job_id", ["../../victim", "", ".", "A" * 32, "0" * 31, "/tmp/victim", "a" * 31 + "/"])
async def test_a_row_with_a_foreign_id_is_left_out_and_its_folder_stays(tmp_path: Path, job_id: str) -> None:
    path, victim = tmp_path / "data" / "jobs.sqlite3", tmp_path / "victim"
    path.parent.mkdir()
    victim.mkdir()
    store = JobStore(path)
    await store.open()
    good = make_job()
    await store.save(good)
    await store.save(replace(good, id=job_id, state=JobState.DONE, removed=True))
    assert await store.purge_removed() == []
    await store.save(replace(good, id=job_id))
    await store.close()
    again = JobStore(path)
    assert [job.id for job in await again.open()] == [good.id]
    await again.close()
    assert victim.is_dir()


async def test_own_files_outside_the_data_folder_are_left_out(tmp_path: Path) -> None:
    store = JobStore(tmp_path / "jobs.sqlite3")
    await store.open()
    job = make_job()
    await store.save(job)
    await store.execute(
        lambda base: base.execute(
            "UPDATE jobs SET portrait = '../../etc/passwd', voice = '/etc/passwd', masks = '[\"../x.png\"]'"
        )
    )
    await store.close()
    again = JobStore(tmp_path / "jobs.sqlite3")
    (stored,) = await again.open()
    await again.close()
    assert (stored.portrait, stored.voice, stored.masks) == (None, None, ())
