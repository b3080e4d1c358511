"""Finds a video again that was renamed or moved within the folder for videos: by its size and its content."""

from __future__ import annotations

import contextlib
import logging
import os
from pathlib import Path
from typing import TYPE_CHECKING

from omnihuman_desktop.domain.errors import OmniHumanError
from omnihuman_desktop.domain.job import Job, JobState
from omnihuman_desktop.jobs.library_table import SAVE_VIDEO, VideoMark, measure_video
from omnihuman_desktop.lazy_dataclass import replace

if TYPE_CHECKING:
    import asyncio
    import sqlite3
    from collections.abc import Callable, Iterable, Iterator

    from omnihuman_desktop.jobs.service import JobService
else:
    from omnihuman_desktop.lazy_import import asyncio

log = logging.getLogger(__name__)

FILES_MAX = 50_000
"""How many files are looked at: a folder for videos may be a whole disk."""


class VideoSearch:
    """Searches for the videos of the jobs of `service`. `videos_dir` returns the folder that videos are saved in.

    Calls return at once. `data_dir` is the folder that the jobs' paths are relative to.
    """

    def __init__(self, service: JobService, data_dir: Path, videos_dir: Callable[[], Path]) -> None:
        self._service, self._data_dir, self._videos_dir = service, data_dir, videos_dir
        self._searching: set[str] = set()

    def remember(self, job_id: str) -> None:
        """Store size and hash of a finished job's video, if an earlier version has not, so that it can be found later."""
        job = self._service.jobs.get(job_id)
        if job is not None and job.state is JobState.DONE and job.video is not None:
            self._service.background.run(self._remember(job, job.video))

    def look_for(self, job_id: str, found: Callable[[Path], None]) -> None:
        """Look for the video of a finished job, whose file is gone; call `found` once the job has its new place."""
        job = self._service.jobs.get(job_id)
        if job is not None and job.state is JobState.DONE and job.video is not None and job_id not in self._searching:
            self._searching.add(job_id)
            self._service.background.run(self._look_for(job, job.video, found))

    async def _remember(self, job: Job, video: Path) -> None:
        if await self._read_mark(job.id) is None:
            mark = await asyncio.to_thread(measure_video, video)
            if mark.sha256:
                await self._service.store.execute(lambda base: base.execute(SAVE_VIDEO, (*mark, job.id)).rowcount)

    async def _look_for(self, job: Job, video: Path, found: Callable[[Path], None]) -> None:
        try:
            mark = await self._read_mark(job.id)
            if mark is None:
                return
            # A folder that another job's video lies in may be another one than today's.
            roots = dict.fromkeys((self._videos_dir(), video.parent))
            for path in await asyncio.to_thread(lambda: list(find_same(roots, mark))):
                now = self._service.jobs.get(job.id)
                if now is None or now.state is not JobState.DONE or now.video != video:
                    return
                if not await self._is_taken(path, job.id):
                    await self._service.store.save(replace(now, video=path))
                    await self._service.reload()
                    found(path)
                    return
        except OmniHumanError as error:
            log.info("job %.8s: its video could not be looked for: %s", job.id, error.kind)
        finally:
            self._searching.discard(job.id)

    async def _read_mark(self, job_id: str) -> VideoMark | None:
        def work(base: sqlite3.Connection) -> VideoMark | None:
            row = base.execute("SELECT video_bytes, video_sha256 FROM library WHERE job_id = ?", (job_id,)).fetchone()
            return VideoMark(*row) if row is not None and row[1] else None

        return await self._service.store.execute(work)

    async def _is_taken(self, path: Path, job_id: str) -> bool:
        """Return whether `path` is the video of another job: two videos may be the same, byte for byte."""
        names = [path.as_posix()]
        if path.is_relative_to(self._data_dir):
            names.append(path.relative_to(self._data_dir).as_posix())
        marks = ", ".join("?" * len(names))
        query = f"SELECT 1 FROM jobs WHERE id <> ? AND video IN ({marks})"  # noqa: S608
        row = await self._service.store.execute(lambda base: base.execute(query, (job_id, *names)).fetchone())
        return row is not None


def find_same(roots: Iterable[Path], mark: VideoMark) -> Iterator[Path]:
    """Yield the files below `roots` that have this size and content. Blocking."""
    looked = 0
    for root in roots:
        for folder, folders, names in os.walk(root):
            folders[:] = sorted(name for name in folders if not name.startswith("."))
            for name in sorted(names):
                looked += 1
                if looked > FILES_MAX:
                    return
                path = Path(folder) / name
                with contextlib.suppress(OSError):
                    if path.stat().st_size == mark.size_bytes and not path.is_symlink() and measure_video(path) == mark:
                        yield path
