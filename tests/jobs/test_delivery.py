"""Uploads as part of a job's life, against the real sandbox."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import httpx
import pytest

from omnihuman_desktop.domain.account import Account
from omnihuman_desktop.domain.errors import Kind
from omnihuman_desktop.domain.job import JobRequest, JobState
from tests.jobs.conftest import Bench


def as_evolink(bench: Bench, files_url: str | None = None) -> None:
    """The sandbox plays EvoLink: the account, the service and its file host."""
    url = bench.sandbox.url
    bench.service._accounts._known["evolink"] = Account(
        "evolink", url, url if files_url is None else files_url, bench.sandbox.key
    )
    bench.service.choose_account("evolink")


async def test_an_evolink_account_uploads_to_the_vendor_s_file_host(bench: Bench, request_of: JobRequest) -> None:
    as_evolink(bench)
    assert bench.service.storage_failure is None
    job = await bench.ended(bench.service.submit(request_of).id)
    assert (job.state, job.place) == (JobState.DONE, "evolink")
    assert len(bench.sandbox.calls("upload_file")) == 2
    assert bench.sandbox.calls("put") == []
    await bench.until(lambda: len(bench.sandbox.calls("delete_file")) == 2)
    assert {row["status"] for row in bench.sandbox.calls("delete_file")} == {200}


async def test_without_a_file_host_there_is_no_place(bench: Bench, request_of: JobRequest) -> None:
    as_evolink(bench, files_url="")
    assert bench.service.storage_failure is not None
    job = await bench.ended(bench.service.submit(request_of).id)
    assert job.failure is not None
    assert job.failure.kind is Kind.STORAGE_MISSING
    assert bench.sandbox.calls("create") == []


async def test_a_file_host_that_takes_no_sound_ends_the_job_unpaid(bench: Bench, request_of: JobRequest) -> None:
    as_evolink(bench)
    bench.sandbox.fault("upload_file", "no_audio", -1)
    job = await bench.ended(bench.service.submit(request_of).id)
    assert job.failure is not None
    assert job.failure.kind is Kind.STORAGE_AUDIO_REFUSED
    assert bench.sandbox.calls("create") == []
    await bench.until(lambda: len(bench.sandbox.calls("delete_file")) == len([
        row for row in bench.sandbox.calls("upload_file") if row["status"] == 200
    ]))  # fmt: skip


async def test_the_same_portrait_is_sent_once_while_its_copy_is_there(bench: Bench, request_of: JobRequest) -> None:
    bench.sandbox.fault("task", "slow:1", -1)
    first = bench.service.submit(request_of)
    await bench.until(lambda: bench.job(first.id).state is JobState.WAITING)
    second = bench.service.submit(replace(request_of, start_ms=500, end_ms=2500))
    for job in (first, second):
        assert (await bench.ended(job.id)).state is JobState.DONE
    assert bench.job(first.id).portrait_key == bench.job(second.id).portrait_key
    assert len(bench.sandbox.calls("put")) == 3
    await bench.until(lambda: len(bench.sandbox.calls("delete")) == 3)


@pytest.mark.parametrize(
    ("fault", "kind"), [("403", Kind.STORAGE_READ_DENIED), ("404", Kind.STORAGE_LINK_WRONG), ("html", None), ("cut", None)]
)
async def test_a_link_that_a_stranger_can_t_read_ends_the_job_unpaid(
    bench: Bench, request_of: JobRequest, fault: str, kind: Kind | None
) -> None:
    bench.sandbox.fault("get", fault, -1)
    job = bench.service.submit(request_of)
    await bench.until(lambda: bench.job(job.id).failure or bench.job(job.id).notice)
    assert bench.sandbox.calls("create") == []
    failure = bench.job(job.id).failure
    assert (failure.kind if failure else None) is kind
    bench.sandbox.fault("get", "slow:0", 1)
    if kind is None:
        assert (await bench.ended(job.id)).state is JobState.DONE


async def test_an_account_elsewhere_gets_no_link_to_this_computer(bench: Bench, request_of: JobRequest) -> None:
    url, key = bench.sandbox.url, bench.sandbox.key
    bench.service._accounts._known["evolink"] = Account("evolink", "https://service.invalid", url, key)
    bench.service.choose_account("evolink")
    job = await bench.ended(bench.service.submit(request_of).id)
    assert job.failure is not None
    assert job.failure.kind is Kind.STORAGE_LINK_INTERNAL
    await bench.until(lambda: len(bench.sandbox.calls("delete_file")) == 2)


async def test_what_a_crash_left_is_removed_at_the_next_start(bench: Bench, request_of: JobRequest, tmp_path: Path) -> None:
    bench.sandbox.fault("delete", "503", 2)
    job = await bench.ended(bench.service.submit(request_of).id)
    assert job.state is JobState.DONE
    await bench.until(lambda: len(bench.sandbox.calls("delete")) == 2)
    await bench.service.close()
    second = Bench(tmp_path / "data", bench.sandbox)
    await second.service.start()
    await second.until(lambda: len(bench.sandbox.calls("delete")) == 4)
    await second.service.close()


async def test_a_copy_that_somebody_removed_is_sent_again(bench: Bench, request_of: JobRequest) -> None:
    bench.sandbox.fault("task", "slow:1", -1)
    first = bench.service.submit(request_of)
    await bench.until(lambda: bench.job(first.id).state is JobState.WAITING)
    headers = {"Authorization": f"Bearer {bench.sandbox.key}"}
    async with httpx.AsyncClient(base_url=bench.sandbox.url, trust_env=False, headers=headers) as http:
        await http.delete(f"/objects/{bench.job(first.id).portrait_key}")
    second = bench.service.submit(request_of)
    assert (await bench.ended(second.id)).state is JobState.DONE
    assert len(bench.sandbox.calls("create")) == 2


async def test_a_request_that_waited_too_long_gets_new_links(
    bench: Bench, request_of: JobRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    from omnihuman_desktop.evolink import wire
    from omnihuman_desktop.jobs import steps

    monkeypatch.setattr(steps, "BODY_S", -1.0)
    monkeypatch.setitem(wire.RETRY_DEFAULT_S, 429, 0)
    bench.sandbox.fault("create", "429")
    job = await bench.ended(bench.service.submit(request_of).id)
    assert job.state is JobState.DONE
    calls = bench.sandbox.calls("create")
    assert len({row["idempotency_key"] for row in calls}) == len(calls) == 2
    assert len(bench.sandbox.calls("put")) == 2
