"""The results of a batch as a table, one row for each of its rows."""

from __future__ import annotations

from io import StringIO
from typing import TYPE_CHECKING

from omnihuman_desktop.domain.errors import LocalError
from omnihuman_desktop.domain.job import JobState
from omnihuman_desktop.groups.summary import best_take, state_of
from omnihuman_desktop.system.atomic_file import write_atomically

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from omnihuman_desktop.domain.group import Group, GroupItem
    from omnihuman_desktop.domain.job import Job

COLUMNS = ("row", "name", "state", "seconds", "credits", "seed", "task", "failure", "video", "portrait", "voice", "prompt")


def to_csv(group: Group, jobs: Mapping[str, Job]) -> str:
    """Return the results of `group` as CSV. `jobs` has the jobs of its items by id."""
    text = StringIO()
    import csv

    table = csv.writer(text)
    table.writerow(COLUMNS)
    for number, item in enumerate(group.items, 1):
        table.writerow([_safe_cell(value) for value in (number, *_values_of(item, jobs))])
    return text.getvalue()


def save_text(target: Path, text: str) -> None:
    """Write a table to `target`, whole or not at all, so that spreadsheets read it as UTF-8. Raises `LocalError`."""
    try:
        write_atomically(target, text.encode("utf-8-sig", "replace"))
    except OSError as error:
        raise LocalError.from_os(error, target.parent) from error


def _values_of(item: GroupItem, jobs: Mapping[str, Job]) -> tuple[object, ...]:
    job, request = best_take(item, jobs) or jobs.get(item.newest), item.request
    files = str(request.portrait), str(request.voice), request.prompt
    if job is None:
        return request.name, state_of(item, jobs).value, "", "", request.seed or "", "", "", "", *files
    paid = job.credits_used if job.credits_used is not None else job.credits_reserved
    is_done = job.state is JobState.DONE
    failure = "" if is_done or job.failure is None else job.failure.kind.value
    return (
        job.name, state_of(item, jobs).value, job.billed_s or "", "" if paid is None else f"{paid:g}",
        job.seed or request.seed or "", job.remote_id, failure, str(job.video or "") if is_done else "", *files,
    )  # fmt: skip


def _safe_cell(value: object) -> object:
    """Return `value` so that a spreadsheet does not run it: one that begins like a formula gets an apostrophe."""
    return f"'{value}" if isinstance(value, str) and value[:1] in ("=", "+", "-", "@", "\t") else value
