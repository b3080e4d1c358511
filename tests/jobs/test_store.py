from __future__ import annotations

import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest

from omnihuman_desktop.domain.errors import Failure, Kind, LocalError
from omnihuman_desktop.domain.job import Job, JobRequest, JobState
from omnihuman_desktop.domain.portrait import Framing, Mask
from omnihuman_desktop.domain.voice import Channels, Encoding, VoiceEdits
from omnihuman_desktop.jobs.store import MIGRATIONS, JobStore


def full_job(folder: Path) -> Job:
    request = JobRequest(
        Path("/a/p.png"), Path("/a/v.wav"), 10, 2000, Path("/a/e.wav"), "mine",
        VoiceEdits(1, Channels.LEFT, True, 80, True, -16.0, 10, 20, Encoding.MP3), Path("/a/s.jpg"),
        Framing(1, True, (0.1, 0.2, 0.8, 0.9), "3:4", "#102030"), (Mask(Path("/a/mask.png"), "Ann", "#ff0000"),),
        prompt="warm — 温", fast_mode=True, seed=5, subject_check=True, auto_mask=True,
        callback_url="https://example.com/told",
    )  # fmt: skip
    return Job(
        "id-1", "mine", request, "sandbox", 1.0, 2.0, JobState.WAITING, 5, folder / "jobs/id-1/portrait.png",
        folder / "jobs/id-1/voice.wav", 1990, (folder / "jobs/id-1/mask1.png",), "pk", "vk", ("mk",), "ik", "hash",
        3.0, 500.0, "task-1", "list", 24.0, 23.5, 2, 60, 4.0,
        Path("/videos/x.mp4"), Failure(Kind.TASK_FAILED, {"code": "c", "status": 3}), True, place="p",
    )  # fmt: skip


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
    assert job.portrait == after / "jobs/id-1/portrait.png"
    assert job.masks == (after / "jobs/id-1/mask1.png",)
    assert job.video == Path("/videos/x.mp4")


async def test_a_newer_database_is_refused_and_stays_unchanged(tmp_path: Path) -> None:
    path = tmp_path / "jobs.sqlite3"
    with sqlite3.connect(path) as base:
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
        "INSERT INTO jobs VALUES ('old', 'take', 'done', 'evolink', 1, 1, "
        '\'{"portrait": "/p", "voice": "/v", "start_ms": 0, "end_ms": 9, "excerpt": null}\', '
        "7, NULL, NULL, 9, '', '', 'k', 5, 'task-old', 120, 10, 60, 6, NULL, NULL, 0)"
    )
    base.commit()
    base.close()
    store = JobStore(path)
    (job,) = await store.open()
    (entry,) = await store.ledger()
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
