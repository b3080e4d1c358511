"""Most jobs are in the database alone: what is decided about money must not depend on which are in memory."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from pathlib import Path

import pytest

from omnihuman_desktop.domain.job import Job, JobRequest, JobState
from omnihuman_desktop.jobs import registry as registry_module
from omnihuman_desktop.jobs import store as store_module
from omnihuman_desktop.jobs.registry import JobRegistry
from omnihuman_desktop.jobs.store import JobStore
from tests.jobs.conftest import Bench
from tests.sandbox_server import Sandbox


def old_job(number: int, request: JobRequest, **changes: object) -> Job:
    job = Job(f"{number:032x}", f"old {number}", request, "sandbox", float(number), float(number), JobState.DONE)
    return replace(job, **changes)  # type: ignore[arg-type]


@pytest.fixture
async def later(tmp_path: Path, sandbox: Sandbox, request_of: JobRequest, monkeypatch: pytest.MonkeyPatch) -> Bench:
    """A session on a data folder with 30 jobs, of which it has two in memory."""
    monkeypatch.setattr(store_module, "_OPENING", store_module._OPENING.replace(f"LIMIT {store_module.NEWEST_ROWS}", "LIMIT 2"))
    bench = Bench(tmp_path / "data", sandbox)
    store = JobStore(bench.data_dir / "jobs.sqlite3")
    await store.open()
    for number in range(30):
        request = replace(request_of, prompt=f"prompt {number}")
        await store.save(
            old_job(number, request, remote_id=f"task-{number}", submitted_at=float(number), credits_reserved=36.0, billed_s=3,
                    seed=number + 1)
        )  # fmt: skip
    await store.close()
    await bench.service.start()
    return bench


async def test_only_the_newest_are_in_memory_and_others_are_loaded(later: Bench) -> None:
    service = later.service
    assert sorted(service.jobs) == [f"{number:032x}" for number in (28, 29)]
    await service.load([f"{3:032x}"])
    assert service.jobs[f"{3:032x}"].name == "old 3"
    await service.close()


async def test_a_duplicate_is_found_among_all_jobs(later: Bench, request_of: JobRequest) -> None:
    service = later.service
    wanted = replace(request_of, prompt="prompt 3")
    found = await service.find_duplicate(wanted)
    assert found is not None
    assert found.name == "old 3"
    assert await service.find_duplicate(replace(wanted, seed=4)) is not None
    assert await service.find_duplicate(replace(wanted, seed=5)) is None
    assert await service.find_duplicate(replace(wanted, end_ms=2999)) is None
    assert await service.find_duplicate(wanted, "evolink") is None
    service.remove(found.id)
    assert await service.find_duplicate(wanted) is None
    await service.close()


async def test_a_job_whose_id_is_in_the_database_is_not_paid_again(
    later: Bench, sandbox: Sandbox, request_of: JobRequest
) -> None:
    job_id = f"{3:032x}"
    later.service.submit(replace(request_of, prompt="prompt 3"), job_id=job_id)
    job = await later.ended(job_id)
    assert (job.name, job.state, job.remote_id) == ("old 3", JobState.DONE, "task-3")
    assert not sandbox.calls("create")
    await later.service.close()


async def test_a_take_is_numbered_after_all_earlier_ones(later: Bench, request_of: JobRequest) -> None:
    first = later.service.submit(replace(request_of, prompt="new"))
    second = later.service.submit(replace(request_of, prompt="newer"))
    await later.until(lambda: later.job(second.id).state is not JobState.PREPARING)
    stem = request_of.voice.stem
    assert [later.job(job.id).name for job in (first, second)] == [f"{stem} – take 31", f"{stem} – take 32"]
    await later.service.close()


async def test_the_price_of_an_account_is_learnt_from_the_database(later: Bench) -> None:
    rate = later.service.rate("sandbox")
    assert (rate.credits_per_second, rate.confirmed) == (12.0, True)
    await later.service.close()


async def test_tasks_of_jobs_that_are_not_in_memory_are_known_to_a_lookup(later: Bench, request_of: JobRequest) -> None:
    lost = old_job(99, request_of, state=JobState.UNKNOWN, submitted_at=20.0, idempotency_key="key")
    known = await later.service._lookup._read_known("sandbox")
    assert {f"task-{number}" for number in range(30)} <= known
    others = await later.service._lookup._read_others(replace(lost, submitted_at=150.0))
    assert {job.remote_id for job in others} == {f"task-{number}" for number in range(30)}, "all were sent since then"
    await later.service.close()


async def test_a_job_without_its_row_in_memory_is_not_offered_as_lost(later: Bench) -> None:
    service = later.service
    for number in range(30):
        await asyncio.to_thread(service._receipts.write, (await service.stored.read([f"{number:032x}"]))[0])
    assert await service.lost_jobs.find() == 0
    await service.close()


def test_the_jobs_that_were_used_last_stay_in_memory(monkeypatch: pytest.MonkeyPatch, request_of: JobRequest) -> None:
    monkeypatch.setattr(registry_module, "ENDED_KEPT", 3)
    registry = JobRegistry()
    registry.add(old_job(100, request_of, state=JobState.WAITING))
    registry.add(old_job(101, request_of, state=JobState.UNKNOWN))
    registry.remember(old_job(number, replace(request_of, prompt=str(number))) for number in range(10))
    assert set(registry.jobs) == {f"{number:032x}" for number in (100, 101, 7, 8, 9)}
    newer = replace(registry.jobs[f"{7:032x}"], name="newer")
    registry.update(newer)
    registry.remember([old_job(7, request_of), old_job(8, request_of), old_job(11, request_of)])
    assert registry.jobs[newer.id] is newer, "what is in memory is newer than what was read"
    assert registry.find_duplicate(replace(request_of, prompt="9")) is None
    assert registry.find_duplicate(replace(request_of, prompt="8")) is not None
