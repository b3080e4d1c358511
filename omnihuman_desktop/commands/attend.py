"""Following a task of a data folder, whoever works on it: an open window, or else this process."""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING

from omnihuman_desktop.commands.arguments import ExitCode
from omnihuman_desktop.commands.follow import ClearingUp, code_of, follow_job, show_progress, wait_a_moment
from omnihuman_desktop.commands.opened import FolderInUse, open_session
from omnihuman_desktop.commands.refusal import Refusal
from omnihuman_desktop.domain.job import Job, JobState
from omnihuman_desktop.jobs.snapshot import read_jobs
from omnihuman_desktop.ui.text.formats import tr

if TYPE_CHECKING:
    import argparse
    from pathlib import Path

    from omnihuman_desktop.commands.terminal import Terminal

_ROUND_S = 3.0
"""How often it is looked whether the window is still there, in seconds."""
SAVED_S = 60.0
"""After how long a task that a window has taken must be in the database, in seconds."""


async def attend(
    job_id: str, options: argparse.Namespace, data_dir: Path, terminal: Terminal, stop: asyncio.Event
) -> tuple[ExitCode, Job | None]:
    """Follow a job to its end; return how it ended, and the job. Where a window is closed meanwhile, this process goes on.

    Raises `Refusal` where the job doesn't appear, and `LocalError` as `open_session`.
    """
    end, clearing_up = time.monotonic() + SAVED_S, ClearingUp()
    while not stop.is_set():
        job = await asyncio.to_thread(_read, data_dir, job_id)
        if job is None and time.monotonic() > end:
            raise Refusal(
                tr("The window has not taken the task. Look at its list before you send it again."), ExitCode.OUTCOME_UNKNOWN
            )
        if clearing_up.has_ended(is_unclear=_is_unclear(job)) and job is not None and not job.active:
            return code_of(job), job
        try:
            async with open_session(data_dir, options, terminal) as session:
                await session.service.load([job_id])
                if job_id in session.service.jobs:
                    code = await follow_job(session.service, job_id, terminal, stop)
                    return code, session.service.jobs[job_id]
        except FolderInUse:
            await _look_on(data_dir, job_id, terminal, stop)
    terminal.say(tr("The window goes on with the task."))
    return ExitCode.STOPPED, await asyncio.to_thread(_read, data_dir, job_id)


async def _look_on(data_dir: Path, job_id: str, terminal: Terminal, stop: asyncio.Event) -> None:
    """Show the states of a job that another process works on, for a round or until it ends."""
    end = time.monotonic() + _ROUND_S
    while not stop.is_set() and time.monotonic() < end:
        job = await asyncio.to_thread(_read, data_dir, job_id)
        if job is not None:
            show_progress(job, terminal)
            if not job.active and not _is_unclear(job):
                return
        await wait_a_moment(stop)


def _is_unclear(job: Job | None) -> bool:
    return job is not None and job.state is JobState.UNKNOWN


def _read(data_dir: Path, job_id: str) -> Job | None:
    return next((job for job in read_jobs(data_dir) if job.id == job_id), None)
