"""Following a task to its end, and what is said of it then."""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import sys
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from omnihuman_desktop.commands.arguments import ExitCode
from omnihuman_desktop.domain.errors import InputError, Kind
from omnihuman_desktop.domain.job import Job, JobState
from omnihuman_desktop.groups.summary import ItemState
from omnihuman_desktop.jobs.job_files import copy_file
from omnihuman_desktop.jobs.recovery.lookup import AFTER_LOSS_S
from omnihuman_desktop.ui.text.formats import plural, tr
from omnihuman_desktop.ui.text.status_texts import describe_job

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence
    from pathlib import Path

    from omnihuman_desktop.commands.terminal import Terminal
    from omnihuman_desktop.jobs.service import JobService
    from omnihuman_desktop.session import Session

_TICK_S = 0.5
_CANCELLING_S = 15.0
_BEGIN_S = 30.0
_CLEARED_UP_S = AFTER_LOSS_S[0] + AFTER_LOSS_S[1] + 10
"""How long an unclear outcome is waited for, in seconds: it is looked up by itself meanwhile."""


@contextmanager
def stop_on_signals() -> Iterator[asyncio.Event]:
    """Set the event at Ctrl+C or a wish to end, instead of ending at once. A second one ends at once, as a kill does.

    Nothing is awaited then: what is to be tidied up may be what the first one waits for. A kill loses nothing at any moment.
    """
    stop, loop = asyncio.Event(), asyncio.get_running_loop()
    before: dict[int, Any] = {}

    def take(*_: object) -> None:
        for number in before:
            signal.signal(number, _end)
        loop.call_soon_threadsafe(stop.set)

    def restore() -> None:
        for number, handler in before.items():
            signal.signal(number, handler)

    before.update((number, signal.signal(number, take)) for number in (signal.SIGINT, signal.SIGTERM))
    try:
        yield stop
    finally:
        restore()


def _end(*_: object) -> None:
    # The signal may have come in the middle of a line that is being written.
    with contextlib.suppress(OSError, RuntimeError):
        sys.stdout.flush()
        sys.stderr.flush()
    os._exit(ExitCode.STOPPED)


class ClearingUp:
    """Waits for an unclear outcome to be looked up, which happens by itself."""

    def __init__(self) -> None:
        self._since_s = 0.0

    def has_ended(self, *, is_unclear: bool) -> bool:
        """Return whether an outcome is clear, or has been unclear for so long that it stays so."""
        self._since_s = (self._since_s or time.monotonic()) if is_unclear else 0.0
        return not self._since_s or time.monotonic() - self._since_s > _CLEARED_UP_S


async def follow_job(service: JobService, job_id: str, terminal: Terminal, stop: asyncio.Event) -> ExitCode:
    """Show the progress of a job of this process until it ends or `stop` is set: then it is cancelled where that is free."""
    clearing_up = ClearingUp()
    while True:
        job = service.jobs[job_id]
        show_progress(job, terminal)
        if clearing_up.has_ended(is_unclear=job.state is JobState.UNKNOWN) and not job.active:
            return code_of(job)
        if stop.is_set():
            return await _stop(service, job, terminal)
        await wait_a_moment(stop)


async def wait_a_moment(stop: asyncio.Event) -> None:
    """Wait for half a second, or until `stop` is set."""
    with contextlib.suppress(TimeoutError):
        await asyncio.wait_for(stop.wait(), _TICK_S)


async def stop_sending(session: Session, group_ids: Collection[str]) -> None:
    """Pause groups, and wait until nothing of them is being uploaded: what is not paid then is not sent."""
    groups = session.groups
    for group_id in group_ids:
        groups.pause(group_id)
    changed = asyncio.Event()
    unsubscribe = groups.subscribe(lambda _group, _summary: changed.set())
    end = time.monotonic() + _CANCELLING_S
    while time.monotonic() < end and any(groups.summary(group_id).count(ItemState.SENDING) for group_id in group_ids):
        await wait_a_moment(changed)
        changed.clear()
    unsubscribe()


async def cancel_all(service: JobService, job_ids: Sequence[str]) -> None:
    """Cancel what is not paid yet, and wait for it."""
    left = {job_id for job_id in job_ids if service.jobs[job_id].cancellable}
    ended = asyncio.Event()

    def note(changed: Job) -> None:
        if not changed.active or not changed.cancellable:
            left.discard(changed.id)
        if not left:
            ended.set()

    unsubscribe = service.subscribe(note)
    for job_id in tuple(left):
        service.cancel(job_id)
    if left:
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(ended.wait(), _CANCELLING_S)
    unsubscribe()


async def begin_download(service: JobService, job_id: str) -> None:
    """Have a video downloaded again, and return once that is under way."""
    begun = asyncio.Event()
    unsubscribe = service.subscribe(lambda job: begun.set() if job.id == job_id else None)
    service.download_again(job_id)
    with contextlib.suppress(TimeoutError):
        await asyncio.wait_for(begun.wait(), _BEGIN_S)
    unsubscribe()


async def _stop(service: JobService, job: Job, terminal: Terminal) -> ExitCode:
    await cancel_all(service, [job.id])
    job = service.jobs[job.id]
    if job.active:
        text = tr("The task is paid and goes on at the service. Its video is fetched by: omnihuman-desktop watch {0}")
        terminal.say(text.format(job.id[:8]))
        return ExitCode.STOPPED
    if job.state is JobState.CANCELLED:
        terminal.say(describe_job(job, time.time()).line)
    return code_of(job)


def show_progress(job: Job, terminal: Terminal) -> None:
    """Show how far a job is that is active, or that an unclear outcome is looked up for."""
    status = describe_job(job, time.time())
    if job.active:
        terminal.show_progress(" · ".join(filter(None, (status.line, status.corner))), status.progress)
    elif job.state is JobState.UNKNOWN:
        terminal.show_progress(status.line, None)


def code_of(job: Job) -> ExitCode:
    """Return how a command ends whose job has ended so."""
    if job.state is JobState.DONE:
        return ExitCode.DONE
    if job.state is JobState.CANCELLED:
        return ExitCode.STOPPED
    if job.state is JobState.UNKNOWN:
        return ExitCode.OUTCOME_UNKNOWN
    kind = job.failure.kind if job.failure is not None else Kind.INTERNAL
    if kind is Kind.NO_CREDITS:
        return ExitCode.TOO_FEW_CREDITS
    return ExitCode.WRONG_ARGUMENTS if kind in InputError.kinds else ExitCode.REFUSED


def describe_unfetched(paid: int) -> str:
    """Say that `paid` tasks go on at the service, where they are left."""
    return plural(
        "%n is paid and goes on at the service. The same command fetches it.",
        "%n are paid and go on at the service. The same command fetches them.",
        paid,
    )


def report_end(job: Job, terminal: Terminal) -> None:
    """Say how a job has ended, and write it as a result."""
    status = describe_job(job, time.time())
    if job.state is not JobState.DONE:
        terminal.say(status.body)
        if status.details:
            terminal.say(status.details)
    terminal.write_result(str(job.video) if job.state is JobState.DONE else f"{job.id[:8]}  {status.line}", **as_values(job))


def as_values(job: Job) -> dict[str, object]:
    """Return what a line of JSON says of a job."""
    return {
        "id": job.id,
        "task": job.remote_id,
        "name": job.name,
        "state": job.state.value,
        "account": job.account,
        "created": job.created_at,
        "seconds": job.billed_s,
        "credits": job.credits_used if job.credits_used is not None else job.credits_reserved,
        "seed": job.seed or job.request.seed,
        "video": str(job.video) if job.video is not None and job.state is JobState.DONE else None,
        "failure": None if job.failure is None or job.state is JobState.DONE else job.failure.kind.value,
    }


def export_video(job: Job, output: Path | None, terminal: Terminal) -> None:
    """Copy the video of a finished job to `output`, whole or not at all. Raises `InputError`, `LocalError`."""
    if output is not None and job.state is JobState.DONE and job.video is not None:
        copy_file(job.video, output)
        terminal.say(tr("Saved to {0}").format(output))
