"""The command `film`: a long voice, cut into parts that are paid by one answer, and joined to one video."""

from __future__ import annotations

import asyncio
import time
from pathlib import Path
from typing import TYPE_CHECKING

from omnihuman_desktop.commands.arguments import ExitCode
from omnihuman_desktop.commands.batch_rows import SessionView
from omnihuman_desktop.commands.batch_view import UNFINISHED, FolderView
from omnihuman_desktop.commands.follow import (
    as_values,
    code_of,
    describe_unfetched,
    stop_on_signals,
    stop_sending,
    wait_a_moment,
)
from omnihuman_desktop.commands.opened import FolderInUse, hand_over_group, open_session
from omnihuman_desktop.commands.payment import Payment, find_account, find_payment, may_pay
from omnihuman_desktop.commands.refusal import Refusal, check_output
from omnihuman_desktop.domain.film import ASK_TWICE_PARTS, Cut, FilmPart, JoinSettings, Joint
from omnihuman_desktop.domain.ledger import learn_rate
from omnihuman_desktop.domain.options import VideoOptions
from omnihuman_desktop.groups.batch_table import Wish
from omnihuman_desktop.groups.film_judge import judge_film
from omnihuman_desktop.groups.films import (
    export_timeline,
    film_items,
    find_clips,
    find_same_film,
    join_group,
    make_film,
    part_requests,
    prepare_sound,
    with_settings,
)
from omnihuman_desktop.groups.summary import ItemState, best_take, state_of
from omnihuman_desktop.jobs.job_files import reserve_video_path
from omnihuman_desktop.jobs.snapshot import read_ledger
from omnihuman_desktop.jobs.transitions import has_paid_task
from omnihuman_desktop.lazy_dataclass import dataclass
from omnihuman_desktop.media.film.encoder import JoinCancelled
from omnihuman_desktop.session import default_videos_dir
from omnihuman_desktop.settings import SettingsFile
from omnihuman_desktop.system.folder_lock import FolderLock
from omnihuman_desktop.ui.text.formats import clock, count, plural, seconds, tr
from omnihuman_desktop.ui.text.status_texts import describe_job

if TYPE_CHECKING:
    import argparse

    from omnihuman_desktop.commands.batch_rows import View
    from omnihuman_desktop.commands.terminal import Terminal
    from omnihuman_desktop.domain.group import Group
    from omnihuman_desktop.domain.job import Job, JobRequest
    from omnihuman_desktop.media.film.join import Clip, JoinedFilm
    from omnihuman_desktop.session import Session


@dataclass(frozen=True)
class _Plan:
    name: str
    parts: tuple[FilmPart, ...]
    requests: list[JobRequest]
    settings: JoinSettings


async def film(options: argparse.Namespace, data_dir: Path, terminal: Terminal) -> ExitCode:
    """Make a film. Raises `OmniHumanError` for files that can't be sent, and `Refusal`."""
    check_output(options.output)
    check_output(options.timeline)
    with stop_on_signals() as stop:
        plan = await asyncio.to_thread(_plan, options, terminal)
        is_agreed = False
        while True:
            try:
                async with open_session(data_dir, options, terminal) as session:
                    return await _make_here(session, plan, options, terminal, stop, is_agreed=is_agreed)
            except FolderInUse:
                code = await _make_in_window(data_dir, plan, options, terminal, stop, is_agreed=is_agreed)
            if code is not None:
                return code
            # The window was closed: this process goes on.
            is_agreed = True


def _plan(options: argparse.Namespace, terminal: Terminal) -> _Plan:
    """Judge the files, cut the voice, and say of each cut that lies outside a pause where it is. Blocking."""
    wanted = VideoOptions(prompt=options.prompt, seed=options.seed, fast_mode=options.fast)
    wish = Wish(options.portrait, options.voice, options.start, options.end, wanted)
    request, parts = judge_film(wish, bridge=options.bridge)
    for number, part in enumerate(parts, 1):
        terminal.say(tr("Part {0}: {1} to {2}, {3} s").format(
            number, clock(part.start_ms, 2), clock(part.end_ms, 2), seconds(part.length_ms)
        ))  # fmt: skip
        if part.cut is Cut.QUIET:
            text = tr("No pause is within 35 s: part {0} ends at the quietest place, {1}.")
            terminal.say(text.format(number, clock(part.end_ms, 2)))
    name = options.name or options.voice.stem
    return _Plan(name, parts, part_requests(request, parts, name), JoinSettings(Joint(options.joint), options.dissolve))


async def _make_here(
    session: Session, plan: _Plan, options: argparse.Namespace, terminal: Terminal, stop: asyncio.Event, *, is_agreed: bool
) -> ExitCode:
    view, groups, payment = SessionView(session), session.groups, await find_payment(session)
    same = find_same_film(groups.groups.values(), plan.requests, payment.account)
    unpaid = _find_unpaid(same, plan, view, terminal)
    if unpaid and not is_agreed and not await _may_pay_film(unpaid, payment, options, terminal, stop):
        return ExitCode.STOPPED
    group = make_film(plan.name, payment.account, plan.requests, plan.parts, plan.settings) if same is None else same
    groups.update(with_settings(group, plan.settings))
    groups.release(group.id)
    groups.retry_failed(group.id)
    groups.begin_sending()
    sound = asyncio.create_task(asyncio.to_thread(prepare_sound, group, session.data_dir, stop.is_set))
    try:
        if not await _follow_here(session, group.id, terminal, stop):
            return ExitCode.STOPPED
        return await _finish(view, group.id, session.data_dir, session.videos_dir(), options, terminal, stop)
    finally:
        await asyncio.gather(sound, return_exceptions=True)


async def _make_in_window(
    data_dir: Path, plan: _Plan, options: argparse.Namespace, terminal: Terminal, stop: asyncio.Event, *, is_agreed: bool
) -> ExitCode | None:
    """The window sends the parts, and this process looks on and joins them. None once the window is closed before that."""
    view = FolderView(data_dir)
    await view.read()
    account = await asyncio.to_thread(find_account, data_dir, sandbox=options.sandbox)
    same = find_same_film(view.groups.values(), plan.requests, account)
    if same is None:
        rate = learn_rate(await asyncio.to_thread(read_ledger, data_dir), account)
        terminal.say(tr("The window is open on this data folder, and sends the parts."))
        if not is_agreed and not await _may_pay_film(plan.requests, Payment(account, rate, None), options, terminal, stop):
            return ExitCode.STOPPED
        same = make_film(plan.name, account, plan.requests, plan.parts, plan.settings)
        if not await hand_over_group(data_dir, same, stop):
            return ExitCode.STOPPED
    while True:
        await view.read()
        group = view.groups.get(same.id, same)
        if not _show(group, view, terminal):
            videos = await asyncio.to_thread(_find_videos_dir, data_dir, options)
            return await _finish(view, same.id, data_dir, videos, options, terminal, stop)
        if stop.is_set():
            terminal.say(tr("The window goes on with the film. Pause it there to stop it."))
            return ExitCode.STOPPED
        await wait_a_moment(stop)
        if await asyncio.to_thread(_is_free, data_dir):
            return None


def _is_free(data_dir: Path) -> bool:
    lock = FolderLock(data_dir)
    if lock.try_lock():
        lock.unlock()
        return True
    return False


def _find_videos_dir(data_dir: Path, options: argparse.Namespace) -> Path:
    """Return where the window saves videos. Blocking."""
    settings = SettingsFile(data_dir / "settings.json")
    settings.close()
    if settings.values.videos_dir:
        return Path(settings.values.videos_dir)
    return data_dir / "videos" if options.data_dir is not None else default_videos_dir()


def _find_unpaid(same: Group | None, plan: _Plan, view: View, terminal: Terminal) -> list[JobRequest]:
    if same is None:
        return plan.requests
    # The same film can be sent again after a stop, and pays only the rest.
    terminal.say(tr("The film “{0}” was sent before. Only what is missing of it is paid.").format(same.name))
    unpaid = (ItemState.QUEUED, ItemState.FAILED, ItemState.CANCELLED)
    jobs = [(item, view.jobs.get(item.newest)) for item in same.items if state_of(item, view.jobs) in unpaid]
    return [item.request for item, job in jobs if job is None or not has_paid_task(job)]


async def _may_pay_film(
    requests: list[JobRequest], payment: Payment, options: argparse.Namespace, terminal: Terminal, stop: asyncio.Event
) -> bool:
    """Ask whether the parts may be paid; for many parts twice. Raises `Refusal` as `may_pay`."""
    many = len(requests) > ASK_TWICE_PARTS
    if many and options.yes and options.max_credits is None:
        text = tr("This film has {0} parts. Add --max-credits to say how much it may cost.")
        raise Refusal(text.format(count(len(requests))))
    terminal.say(plural("%n part", "%n parts", len(requests)))
    if not await may_pay(requests, payment, options, terminal, stop):
        return False
    if not many or options.yes:
        return True
    terminal.say(tr("These are {0} paid tasks, and none of them can be taken back.").format(count(len(requests))))
    return await may_pay(requests, payment, options, terminal, stop)


def _show(group: Group, view: View, terminal: Terminal) -> bool:
    """Show how far a film is; return whether any part of it is unfinished."""
    states = [state_of(item, view.jobs) for item in group.items]
    done, unfinished = states.count(ItemState.DONE), sum(state in UNFINISHED for state in states)
    text = tr("{0} of {1} parts").format(done, len(states))
    terminal.show_progress(text, 1 - unfinished / len(states))
    return unfinished > 0


def _jobs_of(group: Group, view: View) -> list[Job]:
    return [view.jobs[job_id] for item in group.items for job_id in item.job_ids if job_id in view.jobs]


async def _follow_here(session: Session, group_id: str, terminal: Terminal, stop: asyncio.Event) -> bool:
    """Show the progress until nothing more happens. False if `stop` was set before: then what is not paid is not sent."""
    groups, view = session.groups, SessionView(session)
    while True:
        group = groups.groups[group_id]
        is_unfinished = _show(group, view, terminal)
        if stop.is_set():
            await _stop(session, group_id, terminal)
            return False
        if not any(job.active for job in _jobs_of(group, view)) and not (is_unfinished and groups.summary(group_id).is_active):
            return True
        await wait_a_moment(stop)


async def _stop(session: Session, group_id: str, terminal: Terminal) -> None:
    await stop_sending(session, {group_id})
    group = session.groups.groups[group_id]
    paid = sum(job.active for job in _jobs_of(group, SessionView(session)))
    if paid:
        terminal.say(describe_unfetched(paid))
    else:
        terminal.say(tr("Nothing more is sent. The same command goes on with the film."))


async def _finish(
    view: View,
    group_id: str,
    data_dir: Path,
    videos: Path,
    options: argparse.Namespace,
    terminal: Terminal,
    stop: asyncio.Event,
) -> ExitCode:
    """Say what became of each part, and join them. What a missing part means is decided by --skip-missing."""
    group, jobs = view.groups[group_id], view.jobs
    found = find_clips(group, jobs)
    for number in found.missing:
        job = jobs.get(film_items(group)[number - 1].newest)
        text = describe_job(job, time.time()).body if job is not None else tr("It was not sent.")
        terminal.say(tr("Part {0} has no video: {1}").format(number, text))
    if found.missing and not (options.skip_missing and found.clips):
        terminal.say(tr("The film was not joined. The same command tries again; --skip-missing joins it without those parts."))
        ended = [jobs[item.newest] for item in group.items if item.newest in jobs]
        return max((code_of(job) for job in ended if not job.active), default=ExitCode.REFUSED) or ExitCode.REFUSED
    target = options.output or await asyncio.to_thread(reserve_video_path, videos, group.name, set())
    joined = await _join(group, found.clips, data_dir, target, terminal, stop)
    if joined is None:
        terminal.say(tr("The film was not joined. The same command goes on, and pays nothing again."))
        return ExitCode.STOPPED
    if options.timeline is not None:
        await asyncio.to_thread(export_timeline, group, found.clips, options.timeline)
        terminal.say(tr("Saved to {0}").format(options.timeline))
    parts = [{"part": number, **as_values(job)} for number, item in enumerate(film_items(group), 1)
             if (job := best_take(item, jobs) or jobs.get(item.newest)) is not None]  # fmt: skip
    terminal.write_result(
        str(target), film=str(target), name=group.name, id=group.id, seconds=joined.length_ms / 1000, copied=joined.copied,
        missing=list(found.missing), parts=parts,
    )  # fmt: skip
    return ExitCode.DONE


async def _join(
    group: Group, clips: tuple[Clip, ...], data_dir: Path, target: Path, terminal: Terminal, stop: asyncio.Event
) -> JoinedFilm | None:
    """Join the film, and return what was written; None if `stop` was set before."""

    def show(fraction: float) -> None:
        terminal.show_progress(tr("Joining · {0} %").format(round(100 * fraction)), fraction)

    try:
        return await asyncio.to_thread(join_group, group, clips, data_dir, target, on_progress=show, cancelled=stop.is_set)
    except JoinCancelled:
        return None
