from __future__ import annotations

import asyncio
import shutil
import threading
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from omnihuman_desktop.domain.job import Job, JobRequest
from omnihuman_desktop.jobs.library_table import VideoMark, measure_video
from omnihuman_desktop.library import video_search
from omnihuman_desktop.library.video_search import VideoSearch, find_same
from tests.jobs.conftest import Bench

Patch = pytest.MonkeyPatch


async def make(bench: Bench, request: JobRequest, seed: int) -> Job:
    return await bench.ended(bench.service.submit(replace(request, seed=seed)).id)


async def mark_of(bench: Bench, job_id: str) -> VideoMark:
    row = await bench.service.store.execute(
        lambda base: base.execute("SELECT video_bytes, video_sha256 FROM library WHERE job_id = ?", (job_id,)).fetchone()
    )
    return VideoMark(*row)


async def test_a_saved_video_is_remembered_by_its_size_and_content(bench: Bench, request_of: JobRequest) -> None:
    job = await make(bench, request_of, 5)
    assert job.video is not None
    assert await mark_of(bench, job.id) == measure_video(job.video)


async def test_a_renamed_video_is_found_again(bench: Bench, request_of: JobRequest) -> None:
    job = await make(bench, request_of, 5)
    assert job.video is not None
    size = job.video.stat().st_size
    (bench.videos / "other.mp4").write_bytes(b"x" * size)
    renamed = bench.videos / "trailer" / "my best take.mp4"
    renamed.parent.mkdir()
    job.video.rename(renamed)
    found: list[Path] = []
    VideoSearch(bench.service, bench.data_dir, lambda: bench.videos).look_for(job.id, found.append)
    await bench.until(lambda: found)
    assert found == [renamed]
    assert bench.job(job.id).video == renamed
    (stored,) = await bench.service.stored.read([job.id])
    assert stored.video == renamed
    assert stored.state is job.state


async def test_what_the_creator_changes_meanwhile_stays(bench: Bench, request_of: JobRequest, monkeypatch: Patch) -> None:
    job = await make(bench, request_of, 5)
    assert job.video is not None
    renamed = bench.videos / "my best take.mp4"
    job.video.rename(renamed)
    begun, goes_on = threading.Event(), threading.Event()

    def find_late(roots: Iterable[Path], mark: VideoMark) -> Iterator[Path]:
        begun.set()
        goes_on.wait()
        yield from find_same(roots, mark)

    monkeypatch.setattr(video_search, "find_same", find_late)
    found: list[Path] = []
    VideoSearch(bench.service, bench.data_dir, lambda: bench.videos).look_for(job.id, found.append)
    await asyncio.to_thread(begun.wait)
    bench.service.rename(job.id, "the trailer")
    goes_on.set()
    await bench.until(lambda: found)
    (stored,) = await bench.service.stored.read([job.id])
    assert (stored.name, stored.video) == ("the trailer", renamed)


async def test_the_same_video_of_another_task_is_left_to_it(bench: Bench, request_of: JobRequest) -> None:
    one, other = await make(bench, request_of, 5), await make(bench, request_of, 5)
    assert one.video is not None
    assert other.video is not None
    shutil.copyfile(one.video, other.video)
    await bench.service.store.execute(
        lambda base: base.execute("UPDATE library SET (video_bytes, video_sha256) = (?, ?)", measure_video(one.video)).rowcount
    )
    one.video.unlink()
    found: list[Path] = []
    search = VideoSearch(bench.service, bench.data_dir, lambda: bench.videos)
    search.look_for(one.id, found.append)
    await bench.until(lambda: not search._searching)
    assert not found
    assert bench.job(one.id).video == one.video


async def test_a_video_of_an_earlier_version_is_remembered_when_it_is_seen(bench: Bench, request_of: JobRequest) -> None:
    job = await make(bench, request_of, 5)
    assert job.video is not None
    mark = await mark_of(bench, job.id)
    await bench.service.store.execute(
        lambda base: base.execute("UPDATE library SET video_bytes = 0, video_sha256 = ''").rowcount
    )
    search = VideoSearch(bench.service, bench.data_dir, lambda: bench.videos)
    search.remember(job.id)
    async with asyncio.timeout(60):
        while await mark_of(bench, job.id) != mark:
            await asyncio.sleep(0.02)


def test_links_hidden_folders_and_other_contents_are_not_found(tmp_path: Path) -> None:
    origin = tmp_path / "a.mp4"
    origin.write_bytes(b"video")
    mark = measure_video(origin)
    (tmp_path / "b.mp4").write_bytes(b"vides")
    (tmp_path / ".hidden").mkdir()
    (tmp_path / ".hidden" / "c.mp4").write_bytes(b"video")
    (tmp_path / "d.mp4").symlink_to(origin)
    assert list(find_same([tmp_path, tmp_path / "nowhere"], mark)) == [origin]
