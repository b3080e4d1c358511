"""Only a film of the voice's length is a result. Anything else that a media host delivers is downloaded again."""

from __future__ import annotations

import asyncio
import shutil
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

import pytest

from omnihuman_desktop.domain.errors import Kind, NetworkError, ResultError, ServiceError
from omnihuman_desktop.domain.job import Action, Job, JobRequest, JobState
from omnihuman_desktop.evolink import download
from omnihuman_desktop.jobs import steps, transitions, video_download
from omnihuman_desktop.media.video.check import check_video
from omnihuman_desktop.ui.text.status_texts import describe_job
from tests.jobs.conftest import Bench


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(steps, "BAD_DOWNLOAD_DELAYS_S", (1, 1, 1, 1))


async def ended(bench: Bench, job_id: str) -> Job:
    while bench.job(job_id).active:
        bench.service.retry_now()
        await asyncio.sleep(0.02)
    return await bench.ended(job_id)


def files(bench: Bench) -> list[str]:
    return sorted(path.name for path in bench.videos.iterdir())


async def test_a_placeholder_is_downloaded_again_until_the_film_is_there(bench: Bench, request_of: JobRequest) -> None:
    bench.sandbox.fault("result", "placeholder", 4)
    job = await ended(bench, bench.service.submit(request_of).id)
    assert job.state is JobState.DONE
    assert job.video is not None
    assert abs(check_video(job.video).length_ms - 3000) < 100
    assert len(bench.sandbox.calls("result")) == 5
    assert any(seen.notice is not None and seen.notice.kind is Kind.VIDEO_SHORT for seen in bench.seen)


async def test_a_film_that_stays_short_is_kept_aside_and_can_be_downloaded_again(bench: Bench, request_of: JobRequest) -> None:
    bench.sandbox.fault("result", "placeholder", 5)
    job = await ended(bench, bench.service.submit(request_of).id)
    assert job.state is JobState.FAILED
    assert job.failure is not None
    assert (job.failure.kind, job.video) == (Kind.VIDEO_SHORT, None)
    assert files(bench) == ["jfk – take 1 (incomplete).mp4"]
    status = describe_job(job, job.ready_at)
    assert status.actions[0] is Action.DOWNLOAD_AGAIN
    assert "jfk – take 1 (incomplete).mp4" in status.body
    assert "You paid 36 credits" in status.body
    bench.service.download_again(job.id)
    await bench.until(lambda: bench.job(job.id).active)
    assert (await ended(bench, job.id)).state is JobState.DONE
    assert files(bench) == ["jfk – take 1 (incomplete).mp4", "jfk – take 1.mp4"]
    assert len(bench.sandbox.calls("create")) == 1


async def test_a_picture_that_is_sent_as_a_film_is_no_result(bench: Bench, request_of: JobRequest) -> None:
    bench.sandbox.fault("result", "picture", 2)
    job = await ended(bench, bench.service.submit(request_of).id)
    assert job.state is JobState.DONE
    assert files(bench) == ["jfk – take 1.mp4"]


async def test_a_video_without_end_fills_no_disk_and_leaves_nothing(
    bench: Bench, request_of: JobRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(video_download, "VIDEO_BASE_BYTES", 1024 * 1024)
    monkeypatch.setattr(video_download, "VIDEO_BYTES_PER_S", 1024)
    bench.sandbox.fault("result", "endless", -1)
    job = await ended(bench, bench.service.submit(request_of).id)
    assert job.failure is not None
    assert job.failure.kind is Kind.VIDEO_BROKEN
    assert files(bench) == []
    assert "You paid 36 credits" in describe_job(job, job.ready_at).body


async def test_a_download_leaves_a_reserve_on_the_disk(
    bench: Bench, request_of: JobRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Usage(NamedTuple):
        free: int

    with monkeypatch.context() as patch:
        patch.setattr(shutil, "disk_usage", lambda _path: Usage(download.RESERVE_BYTES))
        job = bench.service.submit(request_of)
        await bench.until(lambda: (notice := bench.job(job.id).notice) is not None and notice.kind is Kind.DISK_FULL)
        assert files(bench) == []
    assert (await ended(bench, job.id)).state is JobState.DONE


async def test_slow_downloads_make_room_for_a_good_one(
    bench: Bench, request_of: JobRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(download, "SLOW_S", 0.3)
    monkeypatch.setattr(download, "SLOW_BYTES", 10**9)
    jobs = [bench.service.submit(replace(request_of, start_ms=100 * number)) for number in range(4)]
    bench.sandbox.fault("result", "slow:60", -1)
    await bench.until(lambda: {job.id for job in bench.seen if _is_slow(job)} == {job.id for job in jobs})
    bench.sandbox.fault("result", "slow:0")
    monkeypatch.setattr(download, "SLOW_BYTES", 1)
    assert {(await ended(bench, job.id)).state for job in jobs} == {JobState.DONE}


def _is_slow(job: Job) -> bool:
    return job.notice is not None and job.notice.kind is Kind.TOO_SLOW


JOB = Job(
    "j", "take 1", JobRequest(Path("p"), Path("v"), 0, 5000), "evolink", 1.0, 1.0, JobState.DOWNLOADING, remote_id="t",
    ready_at=1000.0, submitted_at=900.0,
)  # fmt: skip
DAYS_AHEAD = 1000.0 + 3 * 24 * 3600


@pytest.mark.parametrize("error", [ResultError(Kind.LINK_EXPIRED), ServiceError(Kind.NOT_FOUND), ServiceError(Kind.REFUSED)])
def test_a_clock_that_is_days_ahead_expires_nothing_by_itself(error: ResultError | ServiceError) -> None:
    assert transitions.after_error(JOB, error, 0, DAYS_AHEAD)[0].state is JobState.DOWNLOADING
    assert transitions.after_error(JOB, error, 20, DAYS_AHEAD, 60.0)[0].state is JobState.DOWNLOADING
    assert transitions.after_error(JOB, error, 1, DAYS_AHEAD, 3600.0)[0].state is JobState.DOWNLOADING
    assert transitions.after_error(JOB, error, 20, 2000.0, 3600.0)[0].state is JobState.DOWNLOADING
    expired, _ = transitions.after_error(JOB, error, 20, DAYS_AHEAD, 3600.0)
    assert expired.failure is not None
    assert expired.failure.kind is Kind.LINK_EXPIRED


def test_only_an_unbroken_row_of_misses_counts(monkeypatch: pytest.MonkeyPatch) -> None:
    from omnihuman_desktop.jobs import runner

    now = 0.0
    monkeypatch.setattr(runner.time, "monotonic", lambda: now)
    errors = runner._ErrorCount()
    gone, lost = ResultError(Kind.LINK_EXPIRED), NetworkError(Kind.CONNECTION_LOST, host="h")
    assert errors.measure_gone(gone) == 0
    now, errors.tries = 100.0, 1
    assert errors.measure_gone(gone) == 100
    assert errors.measure_gone(lost) == 0
    now, errors.tries = 150.0, 2
    assert errors.measure_gone(gone) == 0


@pytest.mark.parametrize(
    ("sent_ms", "length_ms", "complete"),
    [
        (1000, 840, False), (1000, 860, True), (5000, 4240, False), (5000, 4260, True), (35_000, 33_400, False),
        (35_000, 33_600, True), (5000, 8001, False), (5000, 7999, True), (1000, 40, False), (1000, 200, False),
    ],
)  # fmt: skip
def test_a_film_is_complete_if_it_is_about_as_long_as_its_voice(sent_ms: int, length_ms: int, complete: bool) -> None:
    if complete:
        steps._check_length(length_ms, replace(JOB, sent_ms=sent_ms))
    else:
        with pytest.raises(ResultError) as raised:
            steps._check_length(length_ms, replace(JOB, sent_ms=sent_ms))
        assert raised.value.failure.params == {"length_ms": length_ms, "wanted_ms": sent_ms}
