"""The life of a job against the real sandbox."""

from __future__ import annotations

import asyncio
import os
import shutil
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from omnihuman_desktop.domain.errors import Kind
from omnihuman_desktop.domain.job import JobRequest, JobState
from omnihuman_desktop.jobs import job_files
from omnihuman_desktop.logs import Logs
from omnihuman_desktop.media.picture.metadata import strip_metadata
from omnihuman_desktop.media.video.check import check_video
from tests.jobs.conftest import Bench
from tests.sandbox_server import Sandbox


async def test_a_click_becomes_a_video(bench: Bench, request_of: JobRequest) -> None:
    job = await bench.ended(bench.service.submit(request_of).id)
    assert job.state is JobState.DONE
    assert bench.states(job.id) == [
        JobState.PREPARING, JobState.UPLOADING, JobState.SUBMITTING, JobState.WAITING, JobState.DOWNLOADING, JobState.DONE,
    ]  # fmt: skip
    assert job.video == bench.videos / "jfk – take 1.mp4"
    assert abs(check_video(job.video).length_ms - 2990) < 100
    assert [path.name for path in bench.videos.iterdir()] == ["jfk – take 1.mp4"]
    kept = {path.name for path in (bench.data_dir / "jobs" / job.id).iterdir()}
    assert kept == {"portrait.png", "voice.wav", "receipt.json"}
    assert len(bench.sandbox.calls("create")) == 1
    assert (job.billed_s, job.credits_reserved) == (3, 36)
    assert job.seed > 0
    await bench.until(lambda: len(bench.sandbox.calls("delete")) == 2)


async def test_ten_clicks_make_ten_videos_and_four_jobs_transfer_at_a_time(bench: Bench, request_of: JobRequest) -> None:
    jobs = [bench.service.submit(replace(request_of, start_ms=100 * n, end_ms=100 * n + 1500)) for n in range(10)]
    at_work = 0

    async def watch() -> None:
        nonlocal at_work
        while any(bench.job(job.id).active for job in jobs):
            free = bench.service._runner.transfer_slots[JobState.UPLOADING]._value
            at_work = max(at_work, 4 - free)
            await asyncio.sleep(0)

    await asyncio.wait_for(watch(), 60)
    ended = [await bench.ended(job.id) for job in jobs]
    assert {job.state for job in ended} == {JobState.DONE}
    assert len({job.video for job in ended}) == 10
    assert len(bench.sandbox.calls("create")) == 10
    assert at_work == 4


async def test_a_rendering_job_takes_no_transfer_slot(tmp_path: Path, request_of: JobRequest) -> None:
    with Sandbox(tmp_path / "slow", 5.0) as sandbox:
        bench = Bench(tmp_path / "data", sandbox)
        await bench.service.start()
        jobs = [bench.service.submit(request_of) for _ in range(6)]
        await bench.until(lambda: all(bench.job(job.id).state is JobState.WAITING for job in jobs))
        await bench.service.close()


async def test_what_is_sent_is_what_was_there_at_the_click(bench: Bench, tmp_path: Path, request_of: JobRequest) -> None:
    portrait, voice = tmp_path / "p.png", tmp_path / "v.wav"
    shutil.copy(request_of.portrait, portrait)
    shutil.copy(request_of.voice, voice)
    bench.sandbox.fault("put", "slow:0.5", 2)
    job = bench.service.submit(replace(request_of, portrait=portrait, voice=voice))
    await bench.until(lambda: bench.job(job.id).state is JobState.UPLOADING)
    portrait.unlink()
    voice.write_bytes(b"")
    assert (await bench.ended(job.id)).state is JobState.DONE


async def test_the_excerpt_that_was_heard_is_the_very_file_that_is_sent(
    bench: Bench, tmp_path: Path, request_of: JobRequest
) -> None:
    from omnihuman_desktop.media.audio.excerpt import cut_voice

    heard = tmp_path / "heard.wav"
    cut_voice(request_of.voice, 0, 3000, heard)
    marked = bytearray(heard.read_bytes())
    marked[-2:] = b"\x12\x34"
    heard.write_bytes(marked)
    job = await bench.ended(bench.service.submit(replace(request_of, excerpt=heard)).id)
    assert job.voice is not None
    assert job.voice.read_bytes() == bytes(marked)


async def test_cancel_before_the_request_costs_nothing(bench: Bench, request_of: JobRequest) -> None:
    bench.sandbox.fault("put", "slow:3", 2)
    before = bench.sandbox.credits()
    job = bench.service.submit(request_of)
    await bench.until(lambda: bench.job(job.id).state is JobState.UPLOADING)
    bench.service.cancel(job.id)
    assert (await bench.ended(job.id)).state is JobState.CANCELLED
    assert bench.sandbox.calls("create") == []
    assert bench.sandbox.credits() == before


async def test_cancel_after_the_request_does_nothing(bench: Bench, request_of: JobRequest) -> None:
    job = bench.service.submit(request_of)
    await bench.until(lambda: bench.job(job.id).state is JobState.WAITING)
    bench.service.cancel(job.id)
    assert (await bench.ended(job.id)).state is JobState.DONE


@pytest.mark.parametrize(
    ("fault", "kind"),
    [
        ("400:invalid_audio", Kind.REFUSED), ("400:no_subject", Kind.REFUSED),
        ("401", Kind.UNAUTHORIZED), ("402", Kind.NO_CREDITS),
        ("403", Kind.DENIED), ("404", Kind.NOT_FOUND), ("413", Kind.TOO_LARGE), ("503", Kind.UNAVAILABLE),
    ],
)  # fmt: skip
async def test_a_documented_refusal_ends_the_job_unpaid(bench: Bench, request_of: JobRequest, fault: str, kind: Kind) -> None:
    bench.sandbox.fault("create", fault)
    job = await bench.ended(bench.service.submit(request_of).id)
    assert job.state is JobState.FAILED
    assert job.failure is not None
    assert job.failure.kind is kind
    assert len(bench.sandbox.calls("create")) == 1
    bench.service.retry(job.id)
    await bench.until(lambda: bench.job(job.id).state is not JobState.FAILED)
    assert (await bench.ended(job.id)).state is JobState.DONE


@pytest.mark.parametrize("fault", ["500", "502", "html", "drop_before", "drop_after", "broken_body"])
async def test_an_unclear_answer_is_an_unknown_outcome_and_never_a_second_request(
    bench: Bench, request_of: JobRequest, fault: str
) -> None:
    bench.sandbox.fault("create", fault)
    job = await bench.ended(bench.service.submit(request_of).id)
    assert job.state is JobState.UNKNOWN
    await asyncio.sleep(0.3)
    assert len(bench.sandbox.calls("create")) == 1


async def test_checking_again_finds_the_task_that_was_created(bench: Bench, request_of: JobRequest) -> None:
    bench.sandbox.fault("create", "drop_after")
    job = await bench.ended(bench.service.submit(request_of).id)
    bench.service.check_again(job.id)
    await bench.until(lambda: bench.job(job.id).state is not JobState.UNKNOWN)
    assert (await bench.ended(job.id)).state is JobState.DONE
    assert len(bench.sandbox.calls("create")) == 1


async def test_checking_again_finds_nothing_if_no_task_was_created(bench: Bench, request_of: JobRequest) -> None:
    bench.sandbox.fault("create", "drop_before")
    job = await bench.ended(bench.service.submit(request_of).id)
    bench.service.check_again(job.id)
    await bench.until(lambda: (bench.job(job.id).failure or 0) and "looked" in bench.job(job.id).failure.params)  # type: ignore[union-attr]
    assert bench.job(job.id).state is JobState.UNKNOWN
    assert bench.job(job.id).failure.text("looked") == "none"  # type: ignore[union-attr]
    bench.service.send_again(job.id)
    await bench.until(lambda: bench.job(job.id).state is not JobState.UNKNOWN)
    assert (await bench.ended(job.id)).state is JobState.DONE


async def test_a_request_refused_by_a_rate_limit_is_sent_again_with_the_same_bytes_and_key(
    bench: Bench, request_of: JobRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    from omnihuman_desktop.evolink import wire
    from omnihuman_desktop.evolink.client import Client

    sent: list[tuple[bytes, str]] = []
    create = Client.create

    async def watched(self: Client, body: bytes, key: str, *heard: Any) -> wire.Task:
        sent.append((body, key))
        return await create(self, body, key, *heard)

    monkeypatch.setattr(Client, "create", watched)
    monkeypatch.setitem(wire.RETRY_DEFAULT_S, 429, 0)
    bench.sandbox.fault("create", "429", 2)
    job = bench.service.submit(request_of)
    await bench.until(lambda: bench.job(job.id).notice is not None)
    assert bench.job(job.id).cancellable
    assert (await bench.ended(job.id)).state is JobState.DONE
    assert len(sent) == 3
    assert len(set(sent)) == 1


async def test_a_failed_task_is_reported_and_its_credits_are_refunded(bench: Bench, request_of: JobRequest) -> None:
    before = bench.sandbox.credits()
    bench.sandbox.fault("create", "failed:content_policy_violation")
    job = await bench.ended(bench.service.submit(request_of).id)
    assert job.state is JobState.FAILED
    assert job.failure is not None
    assert job.failure.text("code") == "content_policy_violation"
    assert bench.sandbox.credits() == before


@pytest.mark.parametrize(
    ("call", "fault", "times"),
    [
        ("task", "500", 2), ("task", "html", 1), ("task", "broken_body", 1), ("task", "drop_before", 1), ("task", "404", 1),
        ("result", "cut", 2), ("result", "expired", 1), ("result", "drop_before", 1), ("result", "503", 1),
        ("put", "drop_before", 1), ("put", "500", 1),
    ],
)  # fmt: skip
async def test_transient_errors_are_survived_and_nothing_is_paid_twice(
    bench: Bench, request_of: JobRequest, call: str, fault: str, times: int
) -> None:
    bench.sandbox.fault(call, fault, times)
    job = await bench.ended(bench.service.submit(request_of).id)
    assert job.state is JobState.DONE
    assert len(bench.sandbox.calls("create")) == 1
    assert [path.suffix for path in bench.videos.iterdir()] == [".mp4"]


async def test_a_download_waits_for_space_on_a_full_disk_and_continues(
    bench: Bench, request_of: JobRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    import errno

    from omnihuman_desktop.evolink import download

    written = download._write_all

    def full(file: object, block: bytearray) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(download, "_write_all", full)
    job = bench.service.submit(request_of)
    await bench.until(lambda: bench.job(job.id).notice is not None)
    notice = bench.job(job.id).notice
    assert notice is not None
    assert notice.kind is Kind.DISK_FULL
    assert notice.number("needed_bytes") > 10_000
    monkeypatch.setattr(download, "_write_all", written)
    assert (await bench.ended(job.id)).state is JobState.DONE


async def test_a_video_is_downloaded_again_only_if_its_file_is_gone_and_the_service_keeps_it(
    bench: Bench, request_of: JobRequest
) -> None:
    job = await bench.ended(bench.service.submit(request_of).id)
    assert job.video is not None
    bench.service.download_again(job.id)
    assert (await bench.ended(job.id)).state is JobState.DONE
    assert len(bench.sandbox.calls("result")) == 1
    content = job.video.read_bytes()
    job.video.unlink()
    bench.service.download_again(job.id)
    await bench.until(lambda: bench.job(job.id).state is JobState.DOWNLOADING)
    again = await bench.ended(job.id)
    assert again.video == job.video
    assert again.video.read_bytes() == content
    assert len(bench.sandbox.calls("create")) == 1
    assert not replace(again, ready_at=again.ready_at - 24 * 3600).is_downloadable(time.time())


async def test_a_vanished_portrait_ends_the_job_unpaid(bench: Bench, request_of: JobRequest, tmp_path: Path) -> None:
    job = await bench.ended(bench.service.submit(replace(request_of, portrait=tmp_path / "gone.png")).id)
    assert job.failure is not None
    assert job.failure.kind is Kind.FILE_MISSING
    assert job.failure.text("name") == "gone.png"
    assert bench.sandbox.calls("put") == []


async def test_a_job_continues_after_closing_and_starting_again(tmp_path: Path, request_of: JobRequest) -> None:
    with Sandbox(tmp_path / "sandbox", 1.5) as sandbox:
        first = Bench(tmp_path / "data", sandbox)
        await first.service.start()
        job = first.service.submit(request_of)
        await first.until(lambda: first.job(job.id).state is JobState.WAITING)
        await first.service.close()
        second = Bench(tmp_path / "data", sandbox)
        await second.service.start()
        assert (await second.ended(job.id)).state is JobState.DONE
        await second.service.close()
        assert len(sandbox.calls("create")) == 1


async def test_undo_restores_a_removed_job_and_a_restart_deletes_it(bench: Bench, request_of: JobRequest) -> None:
    job = await bench.ended(bench.service.submit(request_of).id)
    assert job.video is not None
    bench.service.remove(job.id)
    await bench.until(lambda: bench.job(job.id).removed)
    bench.service.restore(job.id)
    await bench.until(lambda: not bench.job(job.id).removed)
    bench.service.remove(job.id)
    await bench.service.close()
    again = Bench(bench.data_dir, bench.sandbox)
    await again.service.start()
    assert job.id not in again.service.jobs
    await again.until(lambda: not (bench.data_dir / "jobs" / job.id).exists())
    await again.service.close()
    assert job.video.exists()


async def test_no_signed_link_and_no_key_is_on_the_disk(bench: Bench, request_of: JobRequest) -> None:
    await bench.ended(bench.service.submit(request_of).id)
    await bench.service.close()
    for path in bench.data_dir.rglob("*"):
        if path.is_file():
            content = path.read_bytes()
            assert bench.sandbox.key.encode() not in content
            assert b"signature=" not in content
            assert b"http://127.0.0.1" not in content


async def test_a_job_without_a_transfer_slot_copies_its_inputs_at_the_click(
    bench: Bench, tmp_path: Path, request_of: JobRequest
) -> None:
    bench.sandbox.fault("put", "slow:2", 8)
    first = [bench.service.submit(replace(request_of, start_ms=n)) for n in range(4)]
    await bench.until(lambda: all(bench.job(job.id).state is JobState.UPLOADING for job in first))
    portrait = tmp_path / "p.png"
    shutil.copy(request_of.portrait, portrait)
    at_the_click = portrait.read_bytes()
    fifth = bench.service.submit(replace(request_of, portrait=portrait))
    await bench.until(lambda: bench.job(fifth.id).state is JobState.UPLOADING)
    portrait.write_bytes(b"another picture")
    taken = bench.job(fifth.id).portrait
    assert taken is not None
    assert taken.read_bytes() == strip_metadata(at_the_click, "png")


async def test_a_saved_intent_is_sent_without_waiting_for_a_transfer_slot(bench: Bench, request_of: JobRequest) -> None:
    bench.sandbox.fault("create", "slow:1.5", 6)
    jobs = [bench.service.submit(replace(request_of, start_ms=100 * n)) for n in range(6)]
    await bench.until(lambda: all(bench.job(job.id).state is JobState.SUBMITTING for job in jobs))
    await bench.until(lambda: len(bench.sandbox.calls("create")) == 6)
    assert [bench.job(job.id).state for job in jobs] == [JobState.SUBMITTING] * 6


async def test_closing_while_the_intent_is_being_saved_leaves_no_unknown_outcome(
    bench: Bench, request_of: JobRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    from omnihuman_desktop.domain.job import Job
    from omnihuman_desktop.jobs.store import JobStore

    save, saving = JobStore.save, asyncio.Event()

    async def slow(self: JobStore, job: Job) -> None:
        if job.state is JobState.SUBMITTING:
            saving.set()
            await asyncio.sleep(0.3)
        await save(self, job)

    monkeypatch.setattr(JobStore, "save", slow)
    job = bench.service.submit(request_of)
    await asyncio.wait_for(saving.wait(), 20)
    await bench.service.close()
    assert bench.sandbox.calls("create") == []
    again = Bench(bench.data_dir, bench.sandbox)
    await again.service.start()
    assert (await again.ended(job.id)).state is JobState.DONE
    await again.service.close()
    assert len(bench.sandbox.calls("create")) == 1


@pytest.mark.skipif(os.name != "posix", reason="elsewhere every file name is text")
async def test_a_file_name_that_is_not_text_makes_a_video(bench: Bench, tmp_path: Path, request_of: JobRequest) -> None:
    odd = tmp_path / b"voi\xffce.wav".decode("utf-8", "surrogateescape")
    shutil.copy(request_of.voice, odd)
    job = await bench.ended(bench.service.submit(replace(request_of, voice=odd)).id)
    assert job.state is JobState.DONE
    assert job.name.isprintable()


async def test_a_removed_job_with_an_unknown_outcome_stays_in_the_database(bench: Bench, request_of: JobRequest) -> None:
    bench.sandbox.fault("create", "drop_before")
    job = await bench.ended(bench.service.submit(request_of).id)
    assert job.state is JobState.UNKNOWN
    bench.service.remove(job.id)
    await bench.service.close()
    again = Bench(bench.data_dir, bench.sandbox)
    await again.service.start()
    assert job.id not in again.service.jobs
    await again.service.close()
    kept = Bench(bench.data_dir, bench.sandbox)
    assert [(row.id, row.state) for row in await kept.service.store.open()] == [(job.id, JobState.UNKNOWN)]
    await kept.service.store.close()


@pytest.mark.expects_log
async def test_a_defect_in_a_step_is_logged_without_the_words_of_its_job(
    bench: Bench, tmp_path: Path, request_of: JobRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    prompt = "a calm and warm voice"

    def fail(request: JobRequest, folder: Path) -> None:
        raise RuntimeError(f"{request.voice.name} with “{prompt}”")

    monkeypatch.setattr(job_files, "copy_inputs", fail)
    logs = Logs(tmp_path / "logs")
    logs.start()
    try:
        job = await bench.ended(bench.service.submit(replace(request_of, prompt=prompt, voice=tmp_path / "My Voice.wav")).id)
        assert job.state is JobState.FAILED
        await bench.service.close()
    finally:
        logs.close()
    (text,) = [path.read_text() for path in (tmp_path / "logs").iterdir()]
    assert "RuntimeError: [hidden] with “[hidden]”" in text
    assert prompt not in text
    assert "My Voice" not in text
