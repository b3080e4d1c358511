"""The command `make`: judges the files, says the price, asks, sends, and follows the task."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from omnihuman_desktop.commands.arguments import ExitCode
from omnihuman_desktop.commands.attend import attend
from omnihuman_desktop.commands.follow import export_video, follow_job, report_end, stop_on_signals
from omnihuman_desktop.commands.opened import FolderInUse, hand_over, open_session
from omnihuman_desktop.commands.payment import Payment, find_account, find_payment, may_pay
from omnihuman_desktop.commands.refusal import check_output
from omnihuman_desktop.domain.ledger import learn_rate
from omnihuman_desktop.domain.options import VideoOptions
from omnihuman_desktop.groups.batch_judge import Judge
from omnihuman_desktop.groups.batch_table import Wish
from omnihuman_desktop.jobs.snapshot import read_jobs, read_ledger
from omnihuman_desktop.ui.text.formats import tr

if TYPE_CHECKING:
    import argparse
    from pathlib import Path

    from omnihuman_desktop.commands.terminal import Terminal
    from omnihuman_desktop.domain.job import Job, JobRequest
    from omnihuman_desktop.session import Session


async def make(options: argparse.Namespace, data_dir: Path, terminal: Terminal) -> ExitCode:
    """Make a video. Raises `OmniHumanError` for files that can't be sent, and `Refusal`."""
    check_output(options.output)
    wanted = VideoOptions(prompt=options.prompt, seed=options.seed, fast_mode=options.fast)
    wish = Wish(options.portrait, options.voice, options.start, options.end, wanted, tuple(options.mask), options.name)
    request = await asyncio.to_thread(Judge().judge, wish)
    with stop_on_signals() as stop:
        try:
            async with open_session(data_dir, options, terminal) as session:
                code, job = await _make_here(session, request, options, terminal, stop)
        except FolderInUse:
            code, job = await _make_in_window(data_dir, request, options, terminal, stop)
    if job is not None and code is not ExitCode.STOPPED:
        report_end(job, terminal)
        await asyncio.to_thread(export_video, job, options.output, terminal)
    return code


async def _make_here(
    session: Session, request: JobRequest, options: argparse.Namespace, terminal: Terminal, stop: asyncio.Event
) -> tuple[ExitCode, Job | None]:
    service, payment = session.service, await find_payment(session)
    _tell_of(await service.find_duplicate(request), terminal)
    if not await may_pay([request], payment, options, terminal, stop):
        return ExitCode.STOPPED, None
    job_id = service.submit(request, payment.account).id
    code = await follow_job(service, job_id, terminal, stop)
    return code, service.jobs[job_id]


async def _make_in_window(
    data_dir: Path, request: JobRequest, options: argparse.Namespace, terminal: Terminal, stop: asyncio.Event
) -> tuple[ExitCode, Job | None]:
    """The window has the data folder: it sends the task, and this process looks on."""
    account = await asyncio.to_thread(find_account, data_dir, sandbox=options.sandbox)
    rate = learn_rate(await asyncio.to_thread(read_ledger, data_dir), account)
    jobs = await asyncio.to_thread(read_jobs, data_dir)
    _tell_of(next((job for job in reversed(jobs) if not job.removed and job.request.same_inputs(request)), None), terminal)
    terminal.say(tr("The window is open on this data folder, and sends the task."))
    if not await may_pay([request], Payment(account, rate, None), options, terminal, stop):
        return ExitCode.STOPPED, None
    job_id = await hand_over(data_dir, request, account, stop)
    if not job_id:
        return ExitCode.STOPPED, None
    return await attend(job_id, options, data_dir, terminal, stop)


def _tell_of(same: Job | None, terminal: Terminal) -> None:
    if same is not None:
        terminal.say(tr("The same portrait, voice and prompt were sent before as “{0}”.").format(same.name))
