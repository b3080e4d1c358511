"""Checking an installation: makes a video in the real window, on a sandbox of its own.

The output is for the terminal of whoever installs or packages the program.
"""

from __future__ import annotations

import asyncio
import os
import platform
import shutil
import sys
import tempfile
import time
import traceback
from pathlib import Path
from typing import TYPE_CHECKING

from omnihuman_desktop import __version__
from omnihuman_desktop.domain.job import JobState
from omnihuman_desktop.installation import describe_installation

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QImage

    from omnihuman_desktop.app import Program
    from omnihuman_desktop.domain.job import Job

STAGE_LIMIT_S = 90.0
SIZE = 1440, 900


def check(folder: Path) -> int:
    """Make a video and write the video, screenshots and report.txt to `folder`. Returns 0 only if the video plays."""
    if sys.platform == "linux" and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    for name in ("EVOLINK_API_KEY", "EVOLINK_BASE_URL", "EVOLINK_FILES_URL"):
        os.environ.pop(name, None)
    from omnihuman_desktop.app import Program, make_application, make_loop

    folder.mkdir(parents=True, exist_ok=True)
    app = make_application(sys.argv)
    with tempfile.TemporaryDirectory(prefix="omnihuman-self-check-") as data_dir, make_loop(app) as loop:
        program = Program(app, Path(data_dir), videos_in_data_dir=True, sandbox=True)
        checked = _SelfCheck(program, folder)
        return loop.run_until_complete(checked.run())


class _StageError(Exception):
    pass


class _SelfCheck:
    def __init__(self, program: Program, folder: Path) -> None:
        self._program = program
        self._window = program.window
        self._folder = folder
        self._begun = time.monotonic()
        self._lines: list[str] = []
        self._stage = 0

    async def run(self) -> int:
        """Go through all stages and return the exit status."""
        system = f"Python {platform.python_version()}, {platform.platform()}"
        self._say(f"OmniHuman Desktop {__version__} ({describe_installation()}), {system}")
        running = asyncio.ensure_future(self._program.run())
        try:
            await self._stages()
        except _StageError as error:
            self._say(f"FAILED: {error}")
            self._picture("failed")
            status = 1
        except Exception:
            self._say("FAILED: a defect of the program\n" + traceback.format_exc())
            status = 1
        else:
            self._say("PASSED: the video was made, saved and played")
            status = 0
        self._window.close()
        await running
        (self._folder / "report.txt").write_text("\n".join(self._lines) + "\n", encoding="utf-8")
        return status

    async def _stages(self) -> None:
        window, composer = self._window, self._window.composer
        window.resize(*SIZE)
        window.show()
        await self._until(window.windowHandle().isExposed, "the window opens")
        self._done("window opened")
        window.open_sample()
        await self._until(lambda: composer.draft.portrait != "", "the portrait is taken")
        self._done("portrait taken")
        await self._until(lambda: composer.generate.isEnabled(), "the voice is taken")
        await self._until(lambda: composer.voice.selection is not None and composer.voice.selection.excerpt, "the voice is cut")
        self._done("voice taken and cut")
        composer.generate.click()
        await self._until(lambda: self._job() is not None, "the click makes a job")
        self._done("job made")
        await self._pass(JobState.WAITING, "accepted by the service")
        await self._until(lambda: (self._require_job().progress or 0) > 0.3, "rendering goes on")
        self._done("rendering")
        await self._pass(JobState.DONE, "video saved")
        await self._play()

    async def _play(self) -> None:
        stage, job = self._window.stage, self._require_job()
        await self._until(lambda: stage.frame() is not None, "the first frame is shown")
        first = stage.frame()
        stage.play()
        await self._until(lambda: stage.position_ms > 1000 and stage.frame() != first, "the video plays")
        self._done("video plays")
        if job.video is not None:
            shutil.copyfile(job.video, self._folder / "video.mp4")

    def _job(self) -> Job | None:
        return next(iter(self._program.service.jobs.values()), None)

    def _require_job(self) -> Job:
        job = self._job()
        if job is None:
            raise _StageError("the job is gone")
        if job.state in (JobState.FAILED, JobState.UNKNOWN, JobState.CANCELLED):
            kind = job.failure.kind if job.failure else ""
            raise _StageError(f"the job ended as {job.state}: {kind}")
        return job

    async def _pass(self, state: JobState, words: str) -> None:
        await self._until(lambda: self._require_job().state is state, words)
        self._done(words)

    async def _until(self, reached: Callable[[], object], words: str) -> None:
        end = time.monotonic() + STAGE_LIMIT_S
        composer = self._window.composer
        while not reached():
            for problem in (composer.portrait.problem, composer.voice.problem, composer.blocked_reason):
                if problem:
                    raise _StageError(f"{words}: {problem}")
            if time.monotonic() > end:
                raise _StageError(f"not within {STAGE_LIMIT_S:.0f} s: {words}")
            await asyncio.sleep(0.02)

    def _done(self, words: str) -> None:
        self._stage += 1
        self._say(f"{time.monotonic() - self._begun:7.2f} s  {words}")
        self._picture(words)

    def _picture(self, words: str) -> None:
        name = f"{self._stage:02d}-{words.replace(' ', '-')}.png"
        self._grab().save(str(self._folder / name))

    def _grab(self) -> QImage:
        return self._window.grab().toImage()

    def _say(self, line: str) -> None:
        self._lines.append(line)
        print(line, flush=True)  # noqa: T201 - this is what the command is for
