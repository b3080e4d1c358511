"""Uploads as part of a job's life, against the real sandbox."""

from __future__ import annotations

from dataclasses import replace

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
