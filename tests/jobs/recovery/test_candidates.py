"""Two requests whose replies were lost, and the tasks that they may be: their videos are shown, and the user assigns them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from omnihuman_desktop.domain.errors import Failure, Kind
from omnihuman_desktop.domain.job import JobState
from omnihuman_desktop.jobs.recovery import candidates, lookup
from omnihuman_desktop.media.audio.excerpt import cut_voice
from omnihuman_desktop.media.video.check import check_video
from tests.jobs.conftest import Bench

if TYPE_CHECKING:
    from pathlib import Path

    from omnihuman_desktop.domain.job import JobRequest
    from omnihuman_desktop.evolink.wire import Task
    from omnihuman_desktop.jobs.recovery.candidates import Candidate


@pytest.fixture
def excerpt(tmp_path: Path, voice: Path) -> Path:
    """The three seconds that `request_of` sends."""
    return cut_voice(voice, 0, 3000, tmp_path / "excerpt.wav").path


@pytest.fixture(autouse=True)
def _prompt(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lookup, "AFTER_LOSS_S", (0.1,))
    monkeypatch.setattr(candidates, "POLL_S", 0.1)


async def lose_two(bench: Bench, request_of: JobRequest) -> list[str]:
    """Send two equal requests whose replies are lost, and return the ids of their jobs."""
    bench.sandbox.fault("create", "drop_before", 2)
    ids = [bench.service.submit(request_of).id, bench.service.submit(replace(request_of)).id]
    for job_id in ids:
        await bench.until(lambda job_id=job_id: bench.job(job_id).state is JobState.UNKNOWN)  # type: ignore[misc]
    return ids


async def find(bench: Bench, job_id: str, count: int) -> list[str]:
    """Look a job up until it has `count` candidates."""

    def has_all() -> bool:
        if len(bench.service.candidates.ids(job_id)) == count:
            return True
        bench.service.check_again(job_id)
        return False

    await bench.until(has_all)
    return bench.service.candidates.ids(job_id)


async def test_two_equal_requests_are_assigned_by_their_videos(
    bench: Bench, request_of: JobRequest, portrait: Path, excerpt: Path
) -> None:
    first, second = await lose_two(bench, request_of)
    made = {bench.sandbox.create(portrait, excerpt) for _ in range(2)}
    found = await find(bench, first, 2)
    assert set(found) == made

    seen: dict[str, Candidate] = {}
    end = bench.service.candidates.show(first, lambda candidate: seen.update({candidate.task_id: candidate}))
    await bench.until(lambda: [bool(candidate.video) for candidate in seen.values()] == [True, True])
    for candidate in seen.values():
        assert candidate.video is not None
        assert abs(check_video(candidate.video).length_ms - 3000) < 500
        assert candidate.created
    assert bench.states(first).count(JobState.SUBMITTING) == 1

    end()
    folder = bench.data_dir / "jobs" / first / "candidates"
    await bench.until(lambda: not folder.exists())

    bench.service.enter_task_id(first, found[1])
    await bench.until(lambda: bench.job(first).state is JobState.DONE)
    # The other one is offered what is left, without being asked for.

    await bench.until(lambda: (bench.job(second).failure or Failure(Kind.INTERNAL)).text("looked") == "one")
    assert bench.service.candidates.ids(second) == [found[0]]
    bench.service.enter_task_id(second, found[0])
    await bench.until(lambda: bench.job(second).state is JobState.DONE)
    assert {bench.job(first).remote_id, bench.job(second).remote_id} == made


async def test_a_candidate_in_progress_is_told_and_its_video_comes_later(
    bench: Bench, request_of: JobRequest, portrait: Path, excerpt: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    job_id, _other = await lose_two(bench, request_of)
    task_id = bench.sandbox.create(portrait, excerpt)
    await find(bench, job_id, 1)
    read_task, reads = bench.service.candidates._read_task, 0

    async def still_rendered_twice(account_id: str, wanted: str) -> Task:
        nonlocal reads
        reads += 1
        task = await read_task(account_id, wanted)
        return replace(task, status="processing", results=()) if reads <= 2 else task

    monkeypatch.setattr(bench.service.candidates, "_read_task", still_rendered_twice)
    seen: list[Candidate] = []
    end = bench.service.candidates.show(job_id, seen.append)
    await bench.until(lambda: seen and seen[-1].video)
    end()
    assert [(candidate.task_id, bool(candidate.video)) for candidate in seen] == [(task_id, False), (task_id, True)]


async def test_a_candidate_without_a_video_says_why(
    bench: Bench, request_of: JobRequest, portrait: Path, excerpt: Path
) -> None:
    job_id, _other = await lose_two(bench, request_of)
    bench.sandbox.create(portrait, excerpt)
    await find(bench, job_id, 1)
    bench.sandbox.fault("task", "404", 9)
    seen: list[Candidate] = []
    end = bench.service.candidates.show(job_id, seen.append)
    await bench.until(lambda: seen and seen[-1].failure)
    end()
    failure = seen[-1].failure
    assert failure is not None
    assert (failure.kind, seen[-1].video) == (Kind.NOT_FOUND, None)


async def test_what_a_killed_run_left_is_removed_and_nothing_is_reported_after_the_end(
    bench: Bench, request_of: JobRequest, portrait: Path, excerpt: Path
) -> None:
    job_id, _other = await lose_two(bench, request_of)
    bench.sandbox.create(portrait, excerpt)
    await find(bench, job_id, 1)
    left = bench.data_dir / "jobs" / job_id / "candidates" / "7.mp4"
    left.parent.mkdir()
    left.write_bytes(b"left")
    seen: list[Candidate] = []
    bench.service.candidates.show(job_id, seen.append)()
    await bench.until(lambda: not left.parent.exists())
    assert seen == []


async def test_closing_the_program_ends_the_downloads_and_removes_them(
    bench: Bench, request_of: JobRequest, portrait: Path, excerpt: Path
) -> None:
    job_id, _other = await lose_two(bench, request_of)
    bench.sandbox.create(portrait, excerpt)
    await find(bench, job_id, 1)
    seen: list[Candidate] = []
    bench.service.candidates.show(job_id, seen.append)
    await bench.until(lambda: seen and seen[-1].video)
    await bench.service.close()
    assert not (bench.data_dir / "jobs" / job_id / "candidates").exists()
