"""The command `batch`: a table with one task a row, judged as a whole, paid by one answer, sent once."""

from __future__ import annotations

import asyncio
import csv
import time
from dataclasses import dataclass
from io import StringIO
from typing import TYPE_CHECKING

from omnihuman_desktop.commands.arguments import ExitCode
from omnihuman_desktop.commands.follow import as_values, cancel_all, code_of, stop_on_signals
from omnihuman_desktop.commands.judge import Refusal, read_request
from omnihuman_desktop.commands.opened import FolderInUse, open_session
from omnihuman_desktop.commands.payment import find_payment, may_pay
from omnihuman_desktop.domain.errors import LocalError, OmniHumanError
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
    made = {row.wish.row: job.id for row in rows if (job := service.find_duplicate(row.request)) is not None}
    new = list({(row.request.inputs, row.request.seed): row for row in rows if row.wish.row not in made}.values())
    if made:
        terminal.say(tr("{0} of {1} were sent before, and are not sent again.").format(len(made), len(rows)))
    if len(made) + len(new) < len(rows):
        terminal.say(tr("Rows that ask for the same video are sent once."))
    if new and not await may_pay([row.request for row in new], payment, options, terminal, stop):
        return ExitCode.STOPPED
    sent = {(row.request.inputs, row.request.seed): service.submit(row.request, payment.account).id for row in new}
    job_ids = {row.wish.row: made.get(row.wish.row) or sent[row.request.inputs, row.request.seed] for row in rows}
    stopped = await _follow(service, list(dict.fromkeys(job_ids.values())), terminal, stop)
    jobs = {row.wish.row: service.jobs[job_ids[row.wish.row]] for row in rows}
    await asyncio.to_thread(_report, jobs, options.output, terminal)
    return ExitCode.STOPPED if stopped else max((code_of(job) for job in jobs.values()), default=ExitCode.DONE)


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


def _report(jobs: dict[int, Job], folder: Path | None, terminal: Terminal) -> None:
    """Write a result for each row; with a `folder` the videos and a table of the results go there. Blocking."""
    text = StringIO()
    table = csv.DictWriter(text, _RESULT_COLUMNS, extrasaction="ignore")
    table.writeheader()
    for row, job in jobs.items():
        values = {"row": row, **as_values(job)}
        if folder is not None and job.state is JobState.DONE and job.video is not None:
            values["video"] = str(_copy(job, row, folder))
        status = describe_job(job, time.time())
        terminal.write_result(f"{row}\t{job.name}\t{values['video'] or status.line}", **values)
        name = job.name if job.name[:1] not in ("=", "+", "-", "@", "\t") else f"'{job.name}"
        table.writerow({**values, "name": name})
    if folder is not None:
        try:
            write_atomically(folder / RESULTS, text.getvalue().encode("utf-8-sig"))
        except OSError as error:
            raise LocalError.from_os(error, folder) from error


def _copy(job: Job, row: int, folder: Path) -> Path:
    """Copy a video to `folder` under the job's name. One that is there already from the same table stays."""
    assert job.video is not None  # noqa: S101 - a finished job has one
    target = folder / f"{row:03d} {safe_file_name(job.name)}.mp4"
    if not target.exists():
        copy_file(job.video, target)
    return target
