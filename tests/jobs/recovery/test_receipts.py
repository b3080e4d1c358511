from __future__ import annotations

import json
import os
from dataclasses import replace
from pathlib import Path

import pytest

from omnihuman_desktop.domain.errors import Kind, LocalError
from omnihuman_desktop.domain.job import Job, JobRequest, JobState
from omnihuman_desktop.jobs.recovery.receipts import MAX_BYTES, NAME, Receipts
from tests.jobs.conftest import Bench
from tests.jobs.test_store import ID, full_job, make_job
from tests.sandbox_server import Sandbox


def receipt_path(data_dir: Path, job_id: str) -> Path:
    return data_dir / "jobs" / job_id / NAME


def delete_database(data_dir: Path) -> None:
    for path in data_dir.glob("jobs.sqlite3*"):
        path.unlink()


async def restored(bench: Bench, expected: int) -> list[Job]:
    assert await bench.service.lost_jobs.find() == expected
    bench.service.lost_jobs.restore(lambda _left: None)
    await bench.until(lambda: len(bench.service.jobs) == expected)
    return list(bench.service.jobs.values())


async def test_a_finished_task_is_restored_with_all_that_it_was(
    tmp_path: Path, sandbox: Sandbox, request_of: JobRequest
) -> None:
    bench = Bench(tmp_path / "data", sandbox)
    await bench.service.start()
    job = await bench.ended(bench.service.submit(replace(request_of, name="mine", prompt="warm")).id)
    assert job.state is JobState.DONE
    await bench.service.close()
    delete_database(bench.data_dir)
    again = Bench(bench.data_dir, sandbox)
    await again.service.start()
    assert not again.service.jobs
    (found,) = await restored(again, 1)
    assert replace(found, changed_at=job.changed_at) == job
    assert [entry.task_id for entry in await again.service.stored.ledger()] == [job.remote_id]
    await again.service.close()
    third = Bench(bench.data_dir, sandbox)
    await third.service.start()
    assert list(third.service.jobs) == [job.id]
    assert await third.service.lost_jobs.find() == 0
    await third.service.close()
    assert len(sandbox.tasks()) == 1


async def test_a_task_that_can_not_be_saved_keeps_no_other_from_being_restored(
    tmp_path: Path, sandbox: Sandbox, request_of: JobRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench = Bench(tmp_path / "data", sandbox)
    await bench.service.start()
    jobs = [await bench.ended(bench.service.submit(replace(request_of, start_ms=start)).id) for start in (0, 100)]
    await bench.service.close()
    delete_database(bench.data_dir)
    again = Bench(bench.data_dir, sandbox)
    await again.service.start()
    assert await again.service.lost_jobs.find() == 2
    save = again.service.store.save

    async def refuse(job: Job) -> None:
        if job.id == jobs[0].id:
            raise LocalError(Kind.DISK_FULL, needed_bytes=1, folder="x")
        await save(job)

    left: list[int] = []
    monkeypatch.setattr(again.service.store, "save", refuse)
    again.service.lost_jobs.restore(left.append)
    await again.until(lambda: left == [1])
    assert list(again.service.jobs) == [jobs[1].id]
    monkeypatch.setattr(again.service.store, "save", save)
    again.service.lost_jobs.restore(left.append)
    await again.until(lambda: left == [1, 0])
    assert set(again.service.jobs) == {job.id for job in jobs}
    await again.service.close()


@pytest.mark.skipif(os.name != "posix", reason="elsewhere an open database can't be deleted")
async def test_a_database_that_is_deleted_while_a_task_renders_costs_no_video(tmp_path: Path, request_of: JobRequest) -> None:
    with Sandbox(tmp_path / "sandbox", task_seconds=4) as slow:
        bench = Bench(tmp_path / "data", slow)
        await bench.service.start()
        job_id = bench.service.submit(request_of).id
        await bench.until(lambda: bench.job(job_id).state is JobState.WAITING)
        delete_database(bench.data_dir)
        await bench.service.close()
        again = Bench(bench.data_dir, slow)
        await again.service.start()
        await restored(again, 1)
        job = await again.ended(job_id)
        assert job.state is JobState.DONE
        assert job.video is not None
        assert job.video.is_file()
        await again.service.close()
        assert len(slow.tasks()) == 1


async def test_a_request_whose_reply_is_not_known_is_restored_as_unclear_and_never_sent(bench: Bench, tmp_path: Path) -> None:
    intent = replace(make_job(), state=JobState.SUBMITTING, idempotency_key="omnihuman-x", submitted_at=5.0)
    Receipts(bench.data_dir).write(intent)
    await restored(bench, 1)
    await bench.until(lambda: bench.job(intent.id).state is JobState.UNKNOWN)
    assert bench.sandbox.tasks() == []


async def test_a_task_of_this_run_is_not_offered(bench: Bench, request_of: JobRequest) -> None:
    job = await bench.ended(bench.service.submit(request_of).id)
    assert receipt_path(bench.data_dir, job.id).exists()
    assert await bench.service.lost_jobs.find() == 0


def test_a_task_that_was_not_paid_leaves_no_receipt(tmp_path: Path) -> None:
    receipts, job = Receipts(tmp_path), make_job()
    receipts.write(replace(job, state=JobState.SUBMITTING))
    assert receipt_path(tmp_path, job.id).exists()
    receipts.write(replace(job, state=JobState.UPLOADING))
    assert not receipt_path(tmp_path, job.id).exists()
    assert receipts.read_all(receipts.list_ids()) == []


def test_the_receipts_of_known_tasks_are_not_offered(tmp_path: Path) -> None:
    receipts = Receipts(tmp_path)
    receipts.write(full_job(tmp_path))
    assert [job.id for job in receipts.read_all(receipts.list_ids())] == [ID]
    assert receipts.read_all([]) == []


def test_an_older_receipt_without_a_newer_column_is_read(tmp_path: Path) -> None:
    receipts, job = Receipts(tmp_path), full_job(tmp_path)
    receipts.write(job)
    path = receipt_path(tmp_path, ID)
    values = json.loads(path.read_text())
    del values["mask_keys"]
    path.write_text(json.dumps(values))
    (found,) = receipts.read_all(receipts.list_ids())
    assert found == replace(job, mask_keys=(), removed=False)


@pytest.mark.parametrize(
    "change",
    [
        {"id": "../../victim"},
        {"id": "f" * 32},
        {"state": "uploading", "remote_id": ""},
        {"state": "no such state"},
        {"request": "[]"},
        {"request": "not json"},
        {"masks": "7"},
    ],
    ids=str,
)
def test_a_receipt_that_is_none_is_left_out(tmp_path: Path, change: dict[str, str], caplog: pytest.LogCaptureFixture) -> None:
    receipts = Receipts(tmp_path)
    receipts.write(full_job(tmp_path))
    path = receipt_path(tmp_path, ID)
    path.write_text(json.dumps(json.loads(path.read_text()) | change))
    assert receipts.read_all(receipts.list_ids()) == []
    caplog.clear()


@pytest.mark.parametrize("content", [b"", b"[]", b"null", b"\xff\xfe", b"{" * 5000, b" " * (MAX_BYTES + 1)], ids=range(6))
def test_a_file_that_is_no_receipt_is_left_out(tmp_path: Path, content: bytes) -> None:
    receipts = Receipts(tmp_path)
    receipts.write(full_job(tmp_path))
    receipt_path(tmp_path, ID).write_bytes(content)
    assert receipts.read_all(receipts.list_ids()) == []


@pytest.mark.skipif(os.name == "nt", reason="symbolic links need rights there, and modes mean nothing")
def test_a_receipt_is_private_and_no_link_is_followed(tmp_path: Path) -> None:
    receipts = Receipts(tmp_path)
    receipts.write(full_job(tmp_path))
    path = receipt_path(tmp_path, ID)
    assert path.stat().st_mode & 0o777 == 0o600
    path.rename(tmp_path / "elsewhere.json")
    path.symlink_to(tmp_path / "elsewhere.json")
    assert receipts.read_all(receipts.list_ids()) == []


def test_tasks_of_an_earlier_version_get_their_receipts(tmp_path: Path) -> None:
    receipts, paid, free = Receipts(tmp_path), full_job(tmp_path), make_job()
    receipts.write_missing([paid, free])
    assert [job.id for job in receipts.read_all(receipts.list_ids())] == [ID]


def test_a_disk_that_takes_no_receipt_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "jobs").write_bytes(b"a file where the folder should be")
    receipts = Receipts(tmp_path)
    receipts.write(full_job(tmp_path))
    assert (tmp_path / "jobs").read_bytes() == b"a file where the folder should be"
    assert receipts.read_all(receipts.list_ids()) == []
