"""An unknown outcome: what proves that the task was made, what does not, and that no decision is carried out twice."""

from __future__ import annotations

import asyncio
import contextlib
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from omnihuman_desktop.domain.job import Job, JobRequest, JobState
from omnihuman_desktop.domain.ledger import Rate
from omnihuman_desktop.evolink.wire import Task
from omnihuman_desktop.jobs.recovery import lookup
from omnihuman_desktop.jobs.recovery.evidence import infer_spending, match_tasks
from tests.jobs.conftest import Bench
from tests.sandbox_server import Sandbox

ABOUT = Rate(12.0, 12.0)
KEY = "omnihuman-of-this-request"


def lost(job_id: str = "a", at: float = 1000.0, billed_s: int = 5, **changes: object) -> Job:
    request = JobRequest(Path("p.png"), Path("v.wav"), 0, 5000)
    job = Job(job_id, job_id, request, "evolink", at, at, JobState.UNKNOWN, submitted_at=at, billed_s=billed_s)
    return replace(job, balance_before=500.0, idempotency_key=KEY, **changes)  # type: ignore[arg-type]


def listed(
    task_id: str = "task-1", created: float = 1003.0, billed_s: int | None = None, cost: float | None = None, key: str = ""
) -> Task:
    task = Task(task_id, "processing", created, "omnihuman-1.5", 10, (), None, billed_s, cost, "", "")
    return replace(task, idempotency_key=key)


@pytest.mark.parametrize(
    ("tasks", "looked", "sure"),
    [
        ([], "none", False),
        ([listed(key=KEY)], "one", True),
        ([listed(key=KEY), listed("task-2", billed_s=5, cost=60.0)], "one", True),
        # A colleague may have sent a request of the same length in the same minute.
        ([listed(billed_s=5, cost=60.0)], "one", False),
        ([listed(billed_s=5, key="another request's key")], "none", False),
        ([listed(billed_s=7)], "none", False),
        ([listed(created=1000.0 - 200)], "none", False),
        ([listed(created=1000.0 + 700)], "none", False),
        ([listed("known", key=KEY)], "none", False),
        ([listed(), listed("task-2")], "several", False),
    ],
)
@pytest.mark.parametrize("spent", ["yes", "no", ""])
def test_only_the_idempotency_key_makes_a_match_sure(tasks: list[Task], looked: str, sure: bool, spent: str) -> None:
    found = match_tasks(lost(), frozenset({"known"}), tasks, spent, ABOUT)
    assert (found.outcome, found.sure) == (looked, sure)


def test_all_candidates_are_offered_the_newest_first() -> None:
    found = match_tasks(lost(), frozenset(), [listed(), listed("task-2", 1004.0)], "", ABOUT)
    assert found.params() == {"looked": "several", "candidate": "task-2", "candidates": "task-2 task-1"}


def test_a_task_of_another_price_does_not_match_once_the_price_is_confirmed() -> None:
    task = listed(cost=72.0)
    assert match_tasks(lost(), frozenset(), [task], "", ABOUT).outcome == "one"
    assert match_tasks(lost(), frozenset(), [task], "", Rate(12.0, 12.0, confirmed=True)).outcome == "none"


@pytest.mark.parametrize(
    ("others", "remaining", "spent"),
    [
        ([], 500.0, "no"),
        ([], 440.0, "yes"),
        ([], 430.0, ""),
        ([], None, ""),
        # 48 credits of another job that was accepted since.
        ([lost("b", 1001.0, 4, state=JobState.WAITING, remote_id="t", credits_reserved=48.0)], 392.0, "yes"),
        ([lost("b", 1001.0, 4, state=JobState.WAITING, remote_id="t", credits_reserved=48.0)], 452.0, "no"),
        # It is unknown whether the other one was charged, or whether that was before the balance was read.
        ([lost("b", 950.0, 4, state=JobState.WAITING, remote_id="t", credits_reserved=48.0)], 440.0, ""),
        ([lost("b", 1001.0, 4)], 440.0, ""),
        # But where nothing was charged, neither of them was.
        ([lost("b", 1001.0, 4)], 500.0, "no"),
        ([lost("b", 1001.0, 4, state=JobState.FAILED, remote_id="t")], 440.0, ""),
        # What was refused, was long ago, or belongs to another account changes nothing.
        ([lost("b", 1001.0, 4, state=JobState.FAILED)], 440.0, "yes"),
        ([lost("b", 100.0, 4, state=JobState.WAITING, remote_id="t")], 440.0, "yes"),
        ([lost("b", 1001.0, 4, account="sandbox")], 440.0, "yes"),
    ],
)
def test_the_balance_proves_spending_only_if_all_other_costs_are_known(
    others: list[Job], remaining: float | None, spent: str
) -> None:
    assert infer_spending(lost(), [lost(), *others], remaining, ABOUT) == spent


async def test_a_lost_reply_is_looked_up_automatically_and_its_task_is_adopted(
    bench: Bench, request_of: JobRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lookup, "AFTER_LOSS_S", (0.1,))
    bench.sandbox.fault("create", "drop_after")
    job = bench.service.submit(request_of)
    await bench.until(lambda: bench.job(job.id).state is JobState.DONE)
    assert bench.states(job.id).count(JobState.UNKNOWN) == 1
    assert bench.job(job.id).adopted == "list"
    assert len(bench.sandbox.calls("create")) == 1
    assert [entry.adopted for entry in await bench.service.stored.ledger()] == ["list"]


async def test_a_request_that_never_arrived_stays_unknown_with_the_evidence_shown(
    bench: Bench, request_of: JobRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lookup, "AFTER_LOSS_S", (0.1, 0.1))
    bench.sandbox.fault("create", "drop_before")
    job = bench.service.submit(request_of)
    await bench.until(lambda: len(bench.sandbox.calls("tasks")) == 2)
    failure = bench.job(job.id).failure
    assert bench.job(job.id).state is JobState.UNKNOWN
    assert failure is not None
    assert (failure.text("looked"), failure.text("spent")) == ("none", "no")
    assert len(bench.sandbox.calls("create")) == 1


async def test_without_a_list_the_user_can_enter_the_task_id(
    tmp_path: Path, request_of: JobRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lookup, "AFTER_LOSS_S", (0.1,))
    with Sandbox(tmp_path / "bare", 0.6, "--no-extensions") as sandbox:
        bench = Bench(tmp_path / "data", sandbox)
        await bench.service.start()
        sandbox.fault("create", "drop_after")
        job = bench.service.submit(request_of)

        def noted(name: str) -> str:
            failure = bench.job(job.id).failure
            return failure.text(name) if failure else ""

        await bench.until(lambda: noted("looked") == "not_offered")
        bench.service.enter_task_id(job.id, "task-unified-1-nosuch")
        await bench.until(lambda: noted("entry") == "not_found")
        assert bench.job(job.id).state is JobState.UNKNOWN
        (task_id,) = [call["task_id"] for call in sandbox.calls("create")]
        bench.service.enter_task_id(job.id, f" {task_id} ")
        await bench.until(lambda: bench.job(job.id).state is JobState.DONE)
        assert bench.job(job.id).adopted == "hand"
        other = bench.service.submit(replace(request_of, start_ms=100))
        sandbox.fault("create", "drop_before")
        await bench.until(lambda: bench.job(other.id).state is JobState.UNKNOWN)
        bench.service.enter_task_id(other.id, task_id)
        await bench.until(lambda: (bench.job(other.id).failure or 0) and bench.job(other.id).failure.text("entry"))  # type: ignore[union-attr]
        assert bench.job(other.id).failure.text("entry") == "belongs_to_another"  # type: ignore[union-attr]
        await bench.service.close()


async def test_send_again_pressed_many_times_sends_once(bench: Bench, request_of: JobRequest) -> None:
    bench.sandbox.fault("create", "drop_before")
    job = await bench.ended(bench.service.submit(request_of).id)
    for _ in range(5):
        bench.service.send_again(job.id)
    bench.service.check_again(job.id)
    await bench.until(lambda: bench.job(job.id).state is JobState.DONE)
    assert len(bench.sandbox.calls("create")) == 2
    assert len(bench.sandbox.tasks()) == 1


async def test_retry_pressed_many_times_sends_once(bench: Bench, request_of: JobRequest) -> None:
    bench.sandbox.fault("create", "402")
    job = await bench.ended(bench.service.submit(request_of).id)
    for _ in range(5):
        bench.service.retry(job.id)
    await bench.until(lambda: bench.job(job.id).state is JobState.DONE)
    assert len(bench.sandbox.calls("create")) == 2


async def test_a_lookup_that_ends_after_the_user_has_decided_changes_nothing(bench: Bench, request_of: JobRequest) -> None:
    bench.sandbox.fault("create", "drop_after")
    job = await bench.ended(bench.service.submit(request_of).id)
    bench.sandbox.fault("tasks", "slow:1")
    bench.service.check_again(job.id)
    await asyncio.sleep(0.2)
    bench.service.send_again(job.id)
    await bench.until(lambda: bench.job(job.id).state is JobState.DONE)
    await asyncio.sleep(1)
    assert bench.job(job.id).adopted == ""
    assert len(bench.sandbox.calls("create")) == 2


async def test_renaming_while_the_intent_is_being_saved_does_not_undo_it(
    bench: Bench, request_of: JobRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The database must never fall behind the intent to pay: a later start would pay once more."""
    from omnihuman_desktop.jobs.store import JobStore

    save = JobStore.save

    async def saved(self: JobStore, job: Job) -> None:
        await save(self, job)
        bench.service.rename(job.id, f"named {job.state.value}")

    monkeypatch.setattr(JobStore, "save", saved)
    job = await bench.ended(bench.service.submit(request_of).id)
    states = bench.states(job.id)
    assert states == sorted(states, key=list(JobState).index)
    assert bench.job(job.id).name == "named done"
    await bench.service.close()
    assert [(kept.state, kept.name) for kept in await _stored(bench)] == [(JobState.DONE, "named done")]


async def _stored(bench: Bench) -> list[Job]:
    from omnihuman_desktop.jobs.store import JobStore

    store = JobStore(bench.data_dir / "jobs.sqlite3")
    jobs = await store.open()
    await store.close()
    return jobs


async def test_the_hash_of_the_request_is_on_disk_before_it_is_sent(
    bench: Bench, request_of: JobRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    import hashlib
    import sqlite3

    from omnihuman_desktop.evolink import wire
    from omnihuman_desktop.evolink.client import Client

    create = Client.create
    seen: list[tuple[str, str, str]] = []

    async def watched(self: Client, body: bytes, key: str, *heard: Any) -> wire.Task:
        with contextlib.closing(sqlite3.connect(bench.data_dir / "jobs.sqlite3")) as base, base:
            row = base.execute("SELECT state, idempotency_key, request_hash FROM jobs").fetchone()
        base.close()
        seen.append(row)
        assert row == ("submitting", key, hashlib.sha256(body).hexdigest())
        return await create(self, body, key, *heard)

    monkeypatch.setattr(Client, "create", watched)
    assert (await bench.ended(bench.service.submit(request_of).id)).state is JobState.DONE
    assert len(seen) == 1


async def test_the_video_of_a_removed_paid_job_is_downloaded_all_the_same(tmp_path: Path, request_of: JobRequest) -> None:
    with Sandbox(tmp_path / "slow", 2.0) as sandbox:
        bench = Bench(tmp_path / "data", sandbox)
        await bench.service.start()
        job = bench.service.submit(request_of)
        bench.service.remove(job.id)
        assert not bench.job(job.id).removed  # nothing is paid yet: it is cancelled, not removed
        await bench.until(lambda: bench.job(job.id).state is JobState.WAITING)
        bench.service.remove(job.id)
        assert bench.job(job.id).removed
        await bench.service.close()
        again = Bench(tmp_path / "data", sandbox)
        await again.service.start()
        await again.until(lambda: again.job(job.id).state is JobState.DONE)
        assert [path.suffix for path in again.videos.iterdir()] == [".mp4"]
        await again.service.close()
        assert len(sandbox.calls("create")) == 1


async def test_a_duplicate_request_is_found_and_a_different_one_is_not(bench: Bench, request_of: JobRequest) -> None:
    job = await bench.ended(bench.service.submit(request_of).id)
    find = bench.service.find_duplicate

    async def same(**changes: object) -> bool:
        return await find(replace(request_of, **changes)) is not None  # type: ignore[arg-type]

    assert await same()
    assert await same(excerpt=Path("heard.wav"))
    assert await same(seed=job.seed)
    assert not await same(seed=job.seed + 1)
    assert not await same(prompt="other")
    assert not await same(end_ms=2900)
    bench.service.remove(job.id)
    assert not await same()


async def test_a_duplicate_with_a_seed_is_found_before_its_inputs_are_prepared(bench: Bench, request_of: JobRequest) -> None:
    wanted = replace(request_of, seed=7)
    job = bench.service.submit(wanted)
    assert job.seed == 0, "it is taken over with the inputs"
    assert await bench.service.find_duplicate(wanted) is not None
    assert await bench.service.find_duplicate(replace(wanted, seed=8)) is None
    await bench.ended(job.id)
    assert await bench.service.find_duplicate(wanted) is not None


async def test_the_ledger_and_the_rate_outlive_removed_jobs(bench: Bench, request_of: JobRequest) -> None:
    assert not bench.service.rate("sandbox").confirmed
    job = await bench.ended(bench.service.submit(request_of).id)
    bench.sandbox.fault("create", "failed:service_error")
    await bench.ended(bench.service.submit(replace(request_of, start_ms=100)).id)
    bench.service.remove(job.id)
    await bench.service.close()
    again = Bench(bench.data_dir, bench.sandbox)
    await again.service.start()
    assert [(entry.billed_s, entry.credits_reserved, entry.spent) for entry in await again.service.stored.ledger()] == [
        (3, 36, 36),
        (3, 36, 0),
    ]
    assert again.service.rate("sandbox") == Rate(12.0, 12.0, confirmed=True)
    await again.service.close()
