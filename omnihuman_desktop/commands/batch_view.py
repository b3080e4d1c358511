"""Following the rows of a table to their end, and the table of their results."""

from __future__ import annotations

import asyncio
import csv
import filecmp
import time
from io import StringIO
from typing import TYPE_CHECKING

from omnihuman_desktop.commands.arguments import ExitCode
from omnihuman_desktop.commands.follow import as_values, code_of
from omnihuman_desktop.domain.errors import InputError, Kind, LocalError
from omnihuman_desktop.domain.job import Job, JobState
from omnihuman_desktop.groups.snapshot import read_all_groups
from omnihuman_desktop.groups.summary import ItemState
from omnihuman_desktop.jobs.job_files import copy_file, safe_file_name
from omnihuman_desktop.jobs.snapshot import read_jobs
from omnihuman_desktop.system.atomic_file import write_atomically
from omnihuman_desktop.ui.text.failure_texts import describe_failure
from omnihuman_desktop.ui.text.formats import tr
from omnihuman_desktop.ui.text.status_texts import describe_job

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from omnihuman_desktop.commands.batch_rows import Result, Row
    from omnihuman_desktop.commands.terminal import Terminal
    from omnihuman_desktop.domain.group import Group

RESULTS = "results.csv"
_COLUMNS = ("row", "name", "state", "seconds", "credits", "seed", "task", "failure", "video")
UNFINISHED = (ItemState.QUEUED, ItemState.SENDING, ItemState.RENDERING)


class FolderView:
    """The groups and jobs of a data folder that another process works on, as they were when it was last read."""

    def __init__(self, data_dir: Path) -> None:
        self._data_dir = data_dir
        self.groups: dict[str, Group] = {}
        self.jobs: dict[str, Job] = {}

    async def read(self) -> None:
        """Read the data folder. Raises `LocalError`."""
        groups = await asyncio.to_thread(read_all_groups, self._data_dir)
        jobs = await asyncio.to_thread(read_jobs, self._data_dir)
        self.groups, self.jobs = {group.id: group for group in groups}, {job.id: job for job in jobs}


def show_results(results: Sequence[Result], terminal: Terminal) -> None:
    """Show how many of the rows have ended."""
    done = sum(result.state is ItemState.DONE for result in results)
    ended = sum(result.state not in UNFINISHED for result in results)
    text = tr("{0} of {1} done").format(done, len(results))
    if ended > done:
        text = tr("{0}, {1} without a video").format(text, ended - done)
    terminal.show_progress(text, ended / len(results))


def has_unclear(results: Sequence[Result]) -> bool:
    """Return whether the outcome of any row is unclear."""
    return any(result.state is ItemState.UNKNOWN for result in results)


def code_of_all(results: Sequence[Result]) -> ExitCode:
    """Return how a command ends whose rows have come to `results`: as the worst of them."""
    codes = [code_of(result.job) if result.job is not None and not result.job.active else None for result in results]
    return max((ExitCode.REFUSED if code is None else code for code in codes), default=ExitCode.DONE)


def report(rows: Sequence[Row], results: Sequence[Result], folder: Path | None, terminal: Terminal) -> int:
    """Write a result for each row; with a `folder` the videos and a table of the results go there. Blocking.

    Returns how many videos were finished once and are gone.
    """
    text, missing = StringIO(), 0
    table = csv.DictWriter(text, _COLUMNS, extrasaction="ignore")
    table.writeheader()
    for row, result in zip(rows, results, strict=True):
        line, values = _report_row(row.wish.row, result.job, folder)
        missing += values["failure"] == Kind.FILE_MISSING and values["state"] == JobState.DONE
        terminal.write_result(f"{row.wish.row}\t{values['name'] or row.request.name}\t{line}", **values)
        # A spreadsheet would run a name that begins like a formula.
        name = str(values["name"])
        table.writerow({**values, "name": name if name[:1] not in ("=", "+", "-", "@", "\t") else f"'{name}"})
    if folder is not None:
        try:
            write_atomically(folder / RESULTS, text.getvalue().encode("utf-8-sig"))
        except OSError as error:
            raise LocalError.from_os(error, folder) from error
    return missing


def _report_row(number: int, job: Job | None, folder: Path | None) -> tuple[str, dict[str, object]]:
    """Return what is said of a row, and its values."""
    if job is None:
        return tr("Not sent"), {"row": number, "name": "", "state": "not_sent", "failure": None, "video": None}
    values, line = {"row": number, **as_values(job)}, describe_job(job, time.time()).line
    if job.state is JobState.DONE and job.video is not None:
        try:
            values["video"] = line = str(_copy(job.video, f"{number:03d} {safe_file_name(job.name)}", folder))
        except InputError as error:
            line = describe_failure(error.failure)
            values |= {"video": None, "failure": error.kind.value}
    return line, values


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
