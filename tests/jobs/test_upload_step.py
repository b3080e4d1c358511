"""Uploads as part of a job's life, against the real sandbox."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import httpx
import pytest
from PIL import Image

from omnihuman_desktop.domain.account import Account
from omnihuman_desktop.domain.errors import Kind
from omnihuman_desktop.domain.job import JobRequest, JobState
from omnihuman_desktop.jobs import job_files
from omnihuman_desktop.jobs.connections import Connections
from omnihuman_desktop.storage.interface import UploadedFile
from tests.jobs.conftest import Bench


def as_evolink(bench: Bench, files_url: str | None = None) -> None:
    """The sandbox plays EvoLink: the account, the service and its file host."""
    url = bench.sandbox.url
    bench.service._accounts._known["evolink"] = Account(
        "evolink", url, url if files_url is None else files_url, bench.sandbox.key
    )
    bench.service.choose_account("evolink")


async def opened(bench: Bench) -> Connections:
    return (await bench.service._engine.get()).connections


async def test_an_evolink_account_uploads_to_the_vendor_s_file_host(bench: Bench, request_of: JobRequest) -> None:
    as_evolink(bench)
    assert bench.service.storage_failure is None
    job = await bench.ended(bench.service.submit(request_of).id)
    assert (job.state, job.place) == (JobState.DONE, "evolink")
    assert len(bench.sandbox.calls("upload_file")) == 2
    assert bench.sandbox.calls("put") == []
    # A call is logged when it arrives, and gets its status once it is answered.
    await bench.until(lambda: [row["status"] for row in bench.sandbox.calls("delete_file")] == [200, 200])


async def test_without_a_file_host_there_is_no_storage(bench: Bench, request_of: JobRequest) -> None:
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


async def test_a_completely_sent_file_is_deleted_although_another_one_was_refused(bench: Bench, request_of: JobRequest) -> None:
    as_evolink(bench)
    bench.sandbox.fault("upload_file", "no_audio", -1)
    place = await (await opened(bench)).storage("evolink")
    real, voice_refused, whole = place.upload, asyncio.Event(), asyncio.Event()

    async def upload(path: Path, key: str, content_type: str, moved: Callable[[int], None]) -> UploadedFile:
        if path.suffix == ".wav":
            await whole.wait()
            try:
                return await real(path, key, content_type, moved)
            finally:
                voice_refused.set()
        copy = await real(path, key, content_type, moved)
        whole.set()
        await voice_refused.wait()
        await asyncio.sleep(0.05)  # the answer is still on its way when the voice has been refused
        return copy

    place.upload = upload  # type: ignore[method-assign]
    job = await bench.ended(bench.service.submit(request_of).id)
    assert job.failure is not None
    assert job.failure.kind is Kind.STORAGE_AUDIO_REFUSED
    await bench.until(lambda: [row["status"] for row in bench.sandbox.calls("delete_file")] == [200])


async def test_masks_are_uploaded_with_portrait_and_voice_and_deleted_after_the_last_task(
    bench: Bench, request_of: JobRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    masks = [tmp_path / f"mask-{number}.png" for number in range(2)]
    for number, path in enumerate(masks):
        Image.new("L", (512, 512), 255 * number).save(path)
    real = job_files.copy_inputs

    def copy_inputs(request: JobRequest, folder: Path) -> job_files.JobInputs:
        return replace(real(request, folder), masks=tuple(masks))

    monkeypatch.setattr(job_files, "copy_inputs", copy_inputs)
    bench.sandbox.fault("put", "slow:0.5", 4)
    bench.sandbox.fault("task", "slow:1", -1)
    first = bench.service.submit(request_of)
    await bench.until(lambda: bench.job(first.id).state is JobState.WAITING)
    puts = bench.sandbox.calls("put")
    assert len(puts) == 4
    job = bench.job(first.id)
    assert job.portrait is not None
    assert job.voice is not None
    assert len({job.portrait_key, job.voice_key, *job.mask_keys}) == 4
    total = sum(path.stat().st_size for path in (job.portrait, job.voice, *masks))
    steps = [seen for seen in bench.seen if seen.id == first.id and seen.state is JobState.UPLOADING and seen.total_bytes]
    assert {seen.total_bytes for seen in steps} == {total}
    assert steps[-1].moved_bytes == total
    assert [seen.moved_bytes for seen in steps] == sorted(seen.moved_bytes for seen in steps)
    assert steps[-1].progress == 1.0
    # Side by side: all four had begun before the first had been answered.
    assert max(row["at"] for row in puts) - min(row["at"] for row in puts) < 0.4

    second = bench.service.submit(request_of)
    for each in (first, second):
        assert (await bench.ended(each.id)).state is JobState.DONE
    assert bench.job(second.id).mask_keys == job.mask_keys
    assert len(bench.sandbox.calls("put")) == 4
    await bench.until(lambda: len(bench.sandbox.calls("delete")) == 4)


async def test_the_same_portrait_is_uploaded_once_while_its_copy_exists(bench: Bench, request_of: JobRequest) -> None:
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
async def test_a_link_that_needs_credentials_ends_the_job_unpaid(
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


async def test_uploads_left_by_a_crash_are_deleted_at_the_next_start(
    bench: Bench, request_of: JobRequest, tmp_path: Path
) -> None:
    bench.sandbox.fault("delete", "503", 2)
    job = await bench.ended(bench.service.submit(request_of).id)
    assert job.state is JobState.DONE
    await bench.until(lambda: len(bench.sandbox.calls("delete")) == 2)
    await bench.service.close()
    second = Bench(tmp_path / "data", bench.sandbox)
    await second.service.start()
    await second.until(lambda: len(bench.sandbox.calls("delete")) == 4)
    await second.service.close()


async def test_a_copy_that_was_deleted_elsewhere_is_uploaded_again(bench: Bench, request_of: JobRequest) -> None:
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
