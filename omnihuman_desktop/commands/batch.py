"""The command `batch`: a table with one task a row, judged as a whole, paid by one answer, each row sent once."""

from __future__ import annotations

import asyncio
import contextlib
import time
from typing import TYPE_CHECKING

from omnihuman_desktop.commands.arguments import ExitCode
from omnihuman_desktop.commands.attend import SAVED_S
from omnihuman_desktop.commands.batch_rows import Places, Row, SessionView, View, judge_table, key_of, results_of
from omnihuman_desktop.commands.batch_view import UNFINISHED, FolderView, code_of_all, has_unclear, report, show_results
from omnihuman_desktop.commands.follow import (
    ClearingUp,
    begin_download,
    describe_unfetched,
    stop_on_signals,
    stop_sending,
    wait_a_moment,
)
from omnihuman_desktop.commands.opened import FolderInUse, hand_over_group, open_session
from omnihuman_desktop.commands.payment import Payment, find_account, find_payment, may_pay
from omnihuman_desktop.commands.refusal import Refusal
from omnihuman_desktop.domain.group import GroupKind
from omnihuman_desktop.domain.job import Job, JobState
from omnihuman_desktop.domain.ledger import learn_rate
from omnihuman_desktop.groups.service import make_group
from omnihuman_desktop.groups.summary import ItemState, state_of
from omnihuman_desktop.jobs.snapshot import read_ledger
from omnihuman_desktop.jobs.transitions import has_paid_task
from omnihuman_desktop.lazy_dataclass import replace
from omnihuman_desktop.ui.text.formats import plural, tr

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from omnihuman_desktop.commands.batch_rows import Result
    from omnihuman_desktop.commands.terminal import Terminal
    from omnihuman_desktop.jobs.service import JobService
    from omnihuman_desktop.session import Session

_ROUND_S = 3.0
"""How often it is looked whether the window is still there, in seconds."""


async def batch(options: argparse.Namespace, data_dir: Path, terminal: Terminal) -> ExitCode:
    """Make a video of each row. Raises `OmniHumanError` for a table that can't be read, and `Refusal`."""
    if options.output is not None and not options.output.is_dir():
        raise Refusal(tr("There is no folder {0}.").format(options.output))
    rows = await asyncio.to_thread(judge_table, options.table, terminal)
    with stop_on_signals() as stop:
        try:
            async with open_session(data_dir, options, terminal) as session:
                results = await _make_here(session, rows, options, terminal, stop)
        except FolderInUse:
            results = await _make_in_window(data_dir, rows, options, terminal, stop)
        stopped = stop.is_set()
    if results is None:
        return ExitCode.STOPPED
    missing = await asyncio.to_thread(report, rows, results, options.output, terminal)
    code = max(code_of_all(results), ExitCode.REFUSED if missing else ExitCode.DONE)
    return ExitCode.STOPPED if stopped else code


async def _make_here(
    session: Session, rows: Sequence[Row], options: argparse.Namespace, terminal: Terminal, stop: asyncio.Event
) -> list[Result] | None:
    view, payment = SessionView(session), await find_payment(session)
    await view.read_earlier(row.request for row in rows)
    places = Places(view, payment.account)
    unpaid = [row for row in _distinct(rows) if _is_unpaid(row, places, view)]
    _say_what_is_new(rows, unpaid, view, payment.account, terminal)
    await asyncio.to_thread(_say_what_has_changed, rows, results_of(rows, view, payment.account), unpaid, terminal)
    if unpaid and not await may_pay([row.request for row in unpaid], payment, options, terminal, stop):
        return None
    for result in results_of(rows, view, payment.account):
        await _fetch_again(session.service, result.job)
    if unpaid:
        _begin(session, options.table.stem, rows, unpaid, places)
    session.groups.begin_sending()
    return await _follow_here(session, view, payment.account, rows, terminal, stop)


async def _fetch_again(service: JobService, job: Job | None) -> None:
    """Have a paid video downloaded again that isn't here, where the service still keeps it."""
    if job is None or job.removed:
        return
    service.remember([job])
    is_here = job.state is JobState.DONE and job.video is not None and await asyncio.to_thread(job.video.exists)
    if not is_here and not service.jobs[job.id].active and job.is_downloadable(time.time()):
        await begin_download(service, job.id)


def _is_unpaid(row: Row, places: Places, view: View) -> bool:
    """Return whether a row is still to be paid: it is new, was not sent yet, or has failed."""
    found = places.item(row.request)
    if found is None:
        return places.job(row.request) is None
    job = view.jobs.get(found[1].newest)
    if job is not None and has_paid_task(job):
        return False
    return state_of(found[1], view.jobs) in (ItemState.QUEUED, ItemState.FAILED, ItemState.CANCELLED)


def _begin(session: Session, name: str, rows: Sequence[Row], unpaid: Sequence[Row], places: Places) -> None:
    """Put `unpaid` into the group that an earlier try has made of this table, or into a new one, and have them sent."""
    groups, group = session.groups, places.group_of(rows)
    known = set() if group is None else {key_of(item.request) for item in group.items}
    fresh = make_group(
        GroupKind.BATCH, name, session.service.account, [row.request for row in unpaid if key_of(row.request) not in known]
    )
    for row in unpaid:
        found = places.item(row.request)
        if found is not None and key_of(row.request) not in known:
            # It is sent in this batch now. The other one, which has rows that this table has not, is left alone.
            other = groups.groups[found[0].id]
            groups.update(other.with_item(replace(other.item(found[1].id), is_off=True)))
    if group is None:
        groups.update(fresh)
    else:
        groups.update(replace(groups.groups[group.id], items=(*group.items, *fresh.items)))
        groups.retry_failed(group.id)


def _distinct(rows: Sequence[Row]) -> list[Row]:
    return list({key_of(row.request): row for row in reversed(rows)}.values())[::-1]


def _say_what_is_new(rows: Sequence[Row], unpaid: Sequence[Row], view: View, account: str, terminal: Terminal) -> None:
    # The same table can be sent again after a stop, and pays only the rest.
    keys = {key_of(row.request) for row in unpaid}
    known = [
        result for row, result in zip(rows, results_of(rows, view, account), strict=True) if key_of(row.request) not in keys
    ]
    going_on = sum(result.job is None or result.job.cancellable for result in known)
    if len(known) > going_on:
        text = plural(
            "%n of {0} was sent before, and is not sent again.",
            "%n of {0} were sent before, and are not sent again.",
            len(known) - going_on,
        )
        terminal.say(text.format(len(rows)))
    if going_on:
        text = plural(
            "%n of {0} is on the way already, without being paid yet, and goes on.",
            "%n of {0} are on the way already, without being paid yet, and go on.",
            going_on,
        )
        terminal.say(text.format(len(rows)))
    if len(_distinct(rows)) < len(rows):
        terminal.say(tr("Rows that ask for the same video are sent once."))


def _say_what_has_changed(rows: Sequence[Row], results: Sequence[Result], unpaid: Sequence[Row], terminal: Terminal) -> None:
    """Name the files that are others now than those that were sent: their rows count as made. Blocking."""
    keys = {key_of(row.request) for row in unpaid}
    for row, result in zip(rows, results, strict=True):
        if result.job is None or key_of(row.request) in keys:
            continue
        text = tr("Row {0}: “{1}” has changed since it was sent. To have it made, save it under another name.")
        for path in (row.request.portrait, row.request.voice):
            with contextlib.suppress(OSError):
                if path.stat().st_mtime > result.job.created_at:
                    terminal.say(text.format(row.wish.row, path.name))


async def _follow_here(
    session: Session, view: SessionView, account: str, rows: Sequence[Row], terminal: Terminal, stop: asyncio.Event
) -> list[Result]:
    """Show the progress of all until they have ended, or nothing more is sent; stop what is not paid once `stop` is set."""
    places = Places(view, account)
    found = (places.item(row.request) for row in rows)
    own, clearing_up = {each[0].id for each in found if each is not None}, ClearingUp()
    while True:
        results = results_of(rows, view, account)
        show_results(results, terminal)
        is_active = any(session.groups.summary(group_id).is_active for group_id in own)
        is_over = clearing_up.has_ended(is_unclear=has_unclear(results))
        is_unfinished = any(result.state in UNFINISHED for result in results)
        if is_over and not is_unfinished:
            return results
        is_working = is_active or any(result.job is not None and result.job.active for result in results)
        if own and is_unfinished and not is_working:
            terminal.say(tr("Not all were sent. The same command sends the rest."))
            return results
        if stop.is_set():
            return await _stop(session, own, terminal, lambda: results_of(rows, view, account))
        await wait_a_moment(stop)


async def _stop(session: Session, own: set[str], terminal: Terminal, read_results: Callable[[], list[Result]]) -> list[Result]:
    await stop_sending(session, own)
    results = read_results()
    left = sum(result.job is not None and result.job.active for result in results)
    if left:
        terminal.say(describe_unfetched(left))
    return results


# --- where a window has the data folder -------------------------------------------------------------------------------


async def _make_in_window(
    data_dir: Path, rows: Sequence[Row], options: argparse.Namespace, terminal: Terminal, stop: asyncio.Event
) -> list[Result] | None:
    """The window sends the rows as one group, and this process looks on."""
    view = FolderView(data_dir)
    await view.read()
    account = await asyncio.to_thread(find_account, data_dir, sandbox=options.sandbox)
    places = Places(view, account)
    new = [row for row in _distinct(rows) if places.item(row.request) is None and places.job(row.request) is None]
    _say_what_is_new(rows, new, view, account, terminal)
    await asyncio.to_thread(_say_what_has_changed, rows, results_of(rows, view, account), new, terminal)
    terminal.say(tr("The window is open on this data folder, and sends the batch."))
    if new:
        requests = [row.request for row in new]
        rate = learn_rate(await asyncio.to_thread(read_ledger, data_dir), account)
        if not await may_pay(requests, Payment(account, rate, None), options, terminal, stop):
            return None
        group = make_group(GroupKind.BATCH, options.table.stem, account, requests)
        if not await hand_over_group(data_dir, group, stop):
            return None
        await _wait_for_group(view, group.id)
    return await _attend(data_dir, account, rows, options, terminal, stop)


async def _wait_for_group(view: FolderView, group_id: str) -> None:
    """Wait until a group that was handed over is in the database. Raises `Refusal` where it doesn't come."""
    end = time.monotonic() + SAVED_S
    while group_id not in view.groups:
        if time.monotonic() > end:
            text = tr("The window has not taken the batch. Look at its list before you send it again.")
            raise Refusal(text, ExitCode.OUTCOME_UNKNOWN)
        await asyncio.sleep(0.2)
        await view.read()


async def _attend(
    data_dir: Path, account: str, rows: Sequence[Row], options: argparse.Namespace, terminal: Terminal, stop: asyncio.Event
) -> list[Result]:
    """Look on until all rows have ended. Where the window is closed meanwhile, this process goes on."""
    view, clearing_up = FolderView(data_dir), ClearingUp()
    while True:
        end = time.monotonic() + _ROUND_S
        while time.monotonic() < end:
            await view.read()
            results = results_of(rows, view, account)
            show_results(results, terminal)
            is_over = clearing_up.has_ended(is_unclear=has_unclear(results))
            if is_over and not any(result.state in UNFINISHED for result in results):
                return results
            if stop.is_set():
                terminal.say(tr("The window goes on with the batch. Pause it there to stop it."))
                return results
            await wait_a_moment(stop)
        try:
            async with open_session(data_dir, options, terminal) as session:
                here = SessionView(session)
                await here.read_earlier(row.request for row in rows)
                session.groups.begin_sending()
                return await _follow_here(session, here, account, rows, terminal, stop)
        except FolderInUse:
            continue
