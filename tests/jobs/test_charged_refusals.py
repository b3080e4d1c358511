"""A refusal is not proof that nothing was charged: the service may accept a request, charge it, and refuse it afterwards."""

from __future__ import annotations

import asyncio
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from omnihuman_desktop.domain.errors import Failure, Kind
from omnihuman_desktop.domain.job import Job, JobRequest, JobState
from omnihuman_desktop.evolink import wire
from omnihuman_desktop.jobs import poller, steps, transitions
from omnihuman_desktop.jobs.recovery import lookup
from omnihuman_desktop.ui.text.status_texts import describe_job
from tests.jobs.conftest import Bench

REFUSALS = ["400", "400:bad_input", "401", "402", "403", "404", "413", "429:0", "503:0", "409:idempotency_conflict"]


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(steps, "BALANCE_DELAYS_S", (0.0, 0.1))
    monkeypatch.setattr(lookup, "AFTER_LOSS_S", (0.1,))
    monkeypatch.setattr(poller, "INTERVAL_UNKNOWN_S", 0.5)
    monkeypatch.setitem(wire.RETRY_DEFAULT_S, 429, 0)


@pytest.mark.parametrize("refusal", REFUSALS)
async def test_a_charged_request_that_is_refused_is_looked_up_and_sent_once(
    bench: Bench, request_of: JobRequest, refusal: str
) -> None:
    bench.sandbox.fault("create", f"after:{refusal}", 20)
    job = bench.service.submit(request_of)
    await bench.until(lambda: bench.job(job.id).state is JobState.DONE)
    assert JobState.UNKNOWN in bench.states(job.id)
    assert JobState.FAILED not in bench.states(job.id)
    assert len(bench.sandbox.calls("create")) == len(bench.sandbox.tasks()) == 1
    assert bench.job(job.id).adopted == "list"


@pytest.mark.parametrize("refusal", ["400", "402", "403", "413", "503:0"])
async def test_a_refused_request_is_free_if_the_balance_did_not_fall(
    bench: Bench, request_of: JobRequest, refusal: str
) -> None:
    bench.sandbox.fault("create", refusal)
    job = await bench.ended(bench.service.submit(request_of).id)
    assert job.state is JobState.FAILED
    assert len(bench.sandbox.calls("credits")) >= 2


@pytest.mark.parametrize("refusal", ["403", "429:0"])
async def test_a_refusal_is_unclear_if_the_balance_can_not_be_read(
    bench: Bench, request_of: JobRequest, refusal: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lookup, "AFTER_LOSS_S", ())
    bench.sandbox.fault("create", refusal, -1)
    bench.sandbox.fault("credits", "500", -1)
    job = await bench.ended(bench.service.submit(request_of).id)
    assert job.state is JobState.UNKNOWN
    assert job.failure is not None
    assert job.failure.text("reason") == "refused"
    assert len(bench.sandbox.calls("create")) == 1


async def test_a_code_that_proves_that_nothing_was_charged_needs_no_balance(bench: Bench, request_of: JobRequest) -> None:
    from omnihuman_desktop.evolink.client import Client

    refusal = {"error": {"code": "key_disabled", "message": "The key is disabled", "type": "permission_error"}}
    read = wire.read_refusal(403, json.loads(json.dumps(refusal)), "", None)
    assert read is not None
    assert wire.is_uncharged(read)

    async def refuse(self: Client, body: bytes, key: str, *heard: Any) -> wire.Task:
        raise read

    bench.sandbox.fault("credits", "500", -1)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Client, "create", refuse)
        job = await bench.ended(bench.service.submit(request_of).id)
    assert job.state is JobState.FAILED


async def test_a_key_that_is_refused_before_the_paid_request_keeps_it_from_being_sent(
    bench: Bench, request_of: JobRequest
) -> None:
    bench.sandbox.fault("credits", "401", -1)
    job = await bench.ended(bench.service.submit(request_of).id)
    assert job.state is JobState.FAILED
    assert job.failure is not None
    assert job.failure.kind is Kind.UNAUTHORIZED
    assert bench.sandbox.calls("create") == []


async def test_a_charge_that_shows_only_later_stops_the_next_try(
    bench: Bench, request_of: JobRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The balance is read again right before each further request."""
    checked = steps._infer_spending
    seen: list[str] = []

    def late(job: object, balance: float | None, context: object) -> str:
        # The first reading, right after the refusal, does not show the charge yet.
        seen.append(checked(job, balance, context) if seen else "no")  # type: ignore[arg-type]
        return seen[-1]

    monkeypatch.setattr(steps, "_infer_spending", late)
    bench.sandbox.fault("create", "after:429:0", -1)
    job = bench.service.submit(request_of)
    await bench.until(lambda: bench.job(job.id).state is JobState.DONE)
    assert len(bench.sandbox.calls("create")) == len(bench.sandbox.tasks()) == 1


async def test_a_rate_limit_without_end_ends_the_job_after_a_dozen_requests(
    bench: Bench, request_of: JobRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(transitions, "BUSY_TRIES_MAX", 4)
    bench.sandbox.fault("create", "429:0", -1)
    job = bench.service.submit(request_of)
    while bench.job(job.id).active:
        bench.service.retry_now()
        await asyncio.sleep(0.02)
    assert bench.job(job.id).state is JobState.FAILED
    assert bench.job(job.id).failure.kind is Kind.BUSY  # type: ignore[union-attr]
    assert len(bench.sandbox.calls("create")) == 4


@pytest.mark.parametrize("fault", ["hostile_id", "same_id"])
async def test_an_id_that_is_none_or_another_jobs_is_unclear(bench: Bench, request_of: JobRequest, fault: str) -> None:
    first = await bench.ended(bench.service.submit(request_of).id)
    bench.sandbox.fault("create", fault)
    second = bench.service.submit(replace(request_of, start_ms=100))
    await bench.until(lambda: bench.job(second.id).state is JobState.DONE)
    assert JobState.UNKNOWN in bench.states(second.id)
    assert bench.job(first.id).remote_id != bench.job(second.id).remote_id
    assert all("<" not in job.remote_id for job in bench.seen)


async def test_a_reply_that_drips_is_given_up_and_looked_up(
    bench: Bench, request_of: JobRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    from omnihuman_desktop.evolink import client

    monkeypatch.setattr(client, "CREATE_TOTAL_S", 2.0)
    # A slow sandbox is still taking the request in when it is looked for first.
    monkeypatch.setattr(lookup, "AFTER_LOSS_S", (0.1, 1.0, 2.0, 4.0, 8.0, 16.0))
    bench.sandbox.fault("create", "drip:60")
    job = bench.service.submit(request_of)
    await bench.until(lambda: bench.job(job.id).state is JobState.DONE)
    assert JobState.UNKNOWN in bench.states(job.id)
    assert len(bench.sandbox.calls("create")) == 1


def test_a_refusal_is_not_told_as_a_lost_reply() -> None:
    request = JobRequest(Path("p.png"), Path("v.wav"), 0, 5000)
    job = Job("j", "take 1", request, "evolink", 1.0, 1.0, JobState.UNKNOWN)
    lines = {
        reason: describe_job(replace(job, failure=Failure(Kind.OUTCOME_UNKNOWN, {"reason": reason})), 2.0).line
        for reason in ("refused", "lost")
    }
    assert "rejected" in lines["refused"]
    assert "lost" not in lines["refused"]
    assert "reply was lost" in lines["lost"]
