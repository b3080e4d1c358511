"""The command `batch`: a table with one task a row, judged as a whole, paid by one answer, sent once."""

from __future__ import annotations

import asyncio
import csv
import filecmp
import time
from dataclasses import dataclass
from io import StringIO
from typing import TYPE_CHECKING

from omnihuman_desktop.commands.arguments import ExitCode
from omnihuman_desktop.commands.follow import as_values, begin_download, cancel_all, code_of, stop_on_signals
from omnihuman_desktop.commands.judge import Refusal, read_request
from omnihuman_desktop.commands.opened import FolderInUse, open_session
from omnihuman_desktop.commands.payment import find_payment, may_pay
from omnihuman_desktop.domain.errors import InputError, Kind, LocalError, OmniHumanError
from omnihuman_desktop.domain.job import Job, JobRequest, JobState
from omnihuman_desktop.jobs.batch_table import Wish, read_table
from omnihuman_desktop.jobs.job_files import copy_file, safe_file_name
from omnihuman_desktop.system.atomic_file import write_atomically
from omnihuman_desktop.ui.text.failure_texts import describe_failure
from omnihuman_desktop.ui.text.formats import tr
from omnihuman_desktop.ui.text.status_texts import describe_job

if TYPE_CHECKING:
    import argparse
    from pathlib import Path

    from omnihuman_desktop.commands.terminal import Terminal
    from omnihuman_desktop.jobs.service import JobService
    from omnihuman_desktop.session import Session

_TICK_S = 0.5
RESULTS = "results.csv"
_RESULT_COLUMNS = ("row", "name", "state", "seconds", "credits", "seed", "task", "failure", "video")


@dataclass(frozen=True)
class _Row:
    wish: Wish
    request: JobRequest


async def batch(options: argparse.Namespace, data_dir: Path, terminal: Terminal) -> ExitCode:
    """Make a video of each row. Raises `OmniHumanError` for a table that can't be read, and `Refusal`."""
    if options.output is not None and not options.output.is_dir():
        raise Refusal(tr("There is no folder {0}.").format(options.output))
    rows = await asyncio.to_thread(_judge, options.table, terminal)
    with stop_on_signals() as stop:
        try:
            async with open_session(data_dir, options, terminal) as session:
                return await _send(session, rows, options, terminal, stop)
        except FolderInUse:
            raise Refusal(tr("The window is open on this data folder. Close it first, or give another --data-dir.")) from None


def _judge(table: Path, terminal: Terminal) -> list[_Row]:
    """Judge every row, and say of each what is wrong. Blocking. Raises `Refusal` where anything is: nothing is sent then."""
    wishes, bad = read_table(table)
    for cell in bad:
        found = tr("“{0}” can't be understood.").format(cell.text) if cell.text else tr("It is empty.")
        terminal.say(tr("Row {0}, {1}: {2}").format(cell.row, cell.column, found))
    rows, unfit = [], len(bad)
    wrong_rows = {cell.row for cell in bad}
    for number, wish in enumerate(wishes, 1):
        terminal.show_progress(tr("Checking · {0} of {1}").format(number, len(wishes)), number / len(wishes))
        if wish.row in wrong_rows:
            continue
        try:
            rows.append(_Row(wish, read_request(wish)))
        except (OmniHumanError, Refusal) as error:
            unfit += 1
            sentence = describe_failure(error.failure) if isinstance(error, OmniHumanError) else str(error)
            terminal.say(tr("Row {0}: {1}").format(wish.row, sentence))
    if unfit:
        raise Refusal(tr("Nothing was sent. Correct the table, and try again."))
    return rows


async def _send(
    session: Session, rows: list[_Row], options: argparse.Namespace, terminal: Terminal, stop: asyncio.Event
) -> ExitCode:
    service, payment = session.service, await find_payment(session)
    # The same table can be sent again after a stop, and pays only the rest.
    found = {row.wish.row: service.find_duplicate(row.request, payment.account) for row in rows}
    made = {row: job.id for row, job in found.items() if job is not None}
    new = list({(row.request.inputs, row.request.seed): row for row in rows if row.wish.row not in made}.values())
    if made:
        terminal.say(tr("{0} of {1} were sent before, and are not sent again.").format(len(made), len(rows)))
    if len(made) + len(new) < len(rows):
        terminal.say(tr("Rows that ask for the same video are sent once."))
    if new and not await may_pay([row.request for row in new], payment, options, terminal, stop):
        return ExitCode.STOPPED
    for job_id in set(made.values()):
        await _fetch_again(service, service.jobs[job_id])
    sent = {(row.request.inputs, row.request.seed): service.submit(row.request, payment.account).id for row in new}
    job_ids = {row.wish.row: made.get(row.wish.row) or sent[row.request.inputs, row.request.seed] for row in rows}
    stopped = await _follow(service, list(dict.fromkeys(job_ids.values())), terminal, stop)
    jobs = {row.wish.row: service.jobs[job_ids[row.wish.row]] for row in rows}
    missing = await asyncio.to_thread(_report, jobs, options.output, terminal)
    codes = [*(code_of(job) for job in jobs.values()), ExitCode.REFUSED if missing else ExitCode.DONE]
    return ExitCode.STOPPED if stopped else max(codes)


async def _fetch_again(service: JobService, job: Job) -> None:
    """Have a paid video downloaded again that isn't here, where the service still keeps it."""
    is_here = job.state is JobState.DONE and job.video is not None and await asyncio.to_thread(job.video.exists)
    if not is_here and not job.active and job.is_downloadable(time.time()):
        await begin_download(service, job.id)


async def _follow(service: JobService, job_ids: list[str], terminal: Terminal, stop: asyncio.Event) -> bool:
    """Show the progress of all until they have ended; return whether `stop` was set before."""
    while True:
        jobs = [service.jobs[job_id] for job_id in job_ids]
        ended = [job for job in jobs if not job.active]
        done = sum(job.state is JobState.DONE for job in ended)
        text = tr("{0} of {1} done").format(done, len(jobs))
        if len(ended) > done:
            text = tr("{0}, {1} without a video").format(text, len(ended) - done)
        terminal.show_progress(text, len(ended) / len(jobs))
        if len(ended) == len(jobs):
            return False
        if stop.is_set():
            await cancel_all(service, job_ids)
            left = sum(service.jobs[job_id].active for job_id in job_ids)
            if left:
                terminal.say(tr("{0} are paid and go on at the service. The same command fetches them.").format(left))
            return True
        try:
            await asyncio.wait_for(stop.wait(), _TICK_S)
        except TimeoutError:
            continue


def _report(jobs: dict[int, Job], folder: Path | None, terminal: Terminal) -> int:
    """Write a result for each row; with a `folder` the videos and a table of the results go there. Blocking.

    Returns how many videos were finished once and are gone.
    """
    text, missing = StringIO(), 0
    table = csv.DictWriter(text, _RESULT_COLUMNS, extrasaction="ignore")
    table.writeheader()
    for row, job in jobs.items():
        values = {"row": row, **as_values(job)}
        line = describe_job(job, time.time()).line
        if job.state is JobState.DONE and job.video is not None:
            try:
                values["video"] = line = str(_copy(job.video, f"{row:03d} {safe_file_name(job.name)}", folder))
            except InputError as error:
                missing += 1
                line = describe_failure(error.failure)
                values |= {"video": None, "failure": error.kind.value}
        terminal.write_result(f"{row}\t{job.name}\t{line}", **values)
        name = job.name if job.name[:1] not in ("=", "+", "-", "@", "\t") else f"'{job.name}"
        table.writerow({**values, "name": name})
    if folder is not None:
        try:
            write_atomically(folder / RESULTS, text.getvalue().encode("utf-8-sig"))
        except OSError as error:
            raise LocalError.from_os(error, folder) from error
    return missing


def _copy(video: Path, name: str, folder: Path | None) -> Path:
    """Copy `video` to `folder` as `name`, unless it is there already; return where it is.

    A file of that name that is another video stays. Raises `InputError` where `video` is gone.
    """
    if not video.is_file():
        raise InputError(Kind.FILE_MISSING, name=video.name)
    if folder is None:
        return video
    target, number = folder / f"{name}.mp4", 1
    while target.exists():
        if filecmp.cmp(video, target, shallow=False):
            return target
        number += 1
        target = folder / f"{name} ({number}).mp4"
    copy_file(video, target)
    return target
