"""The command `make`: judges the files, says the price, asks, sends, and follows the task."""

from __future__ import annotations

import asyncio
import threading
from typing import TYPE_CHECKING

from omnihuman_desktop.commands.arguments import ExitCode
from omnihuman_desktop.commands.follow import export_video, follow_job, follow_snapshots, report_end, stop_on_signals
from omnihuman_desktop.commands.opened import FolderInUse, hand_over, open_session
from omnihuman_desktop.domain.account import AccountId
from omnihuman_desktop.domain.errors import InputError, Kind
from omnihuman_desktop.domain.job import Job, JobRequest
from omnihuman_desktop.domain.ledger import learn_rate
from omnihuman_desktop.domain.limits import OMNIHUMAN, billed_seconds
from omnihuman_desktop.domain.portrait import Mask
from omnihuman_desktop.jobs.snapshot import read_jobs, read_ledger
from omnihuman_desktop.ui.text.failure_texts import describe_failure
from omnihuman_desktop.ui.text.formats import clock, count, seconds, tr

if TYPE_CHECKING:
    import argparse
    from pathlib import Path

    from omnihuman_desktop.commands.terminal import Terminal
    from omnihuman_desktop.domain.ledger import Rate
    from omnihuman_desktop.session import Session

_BALANCE_S = 10.0


class Refusal(Exception):  # noqa: N818 - an answer, not a fault
    """The task is not sent: why, and with which code the command ends."""

    def __init__(self, sentence: str, code: ExitCode = ExitCode.WRONG_ARGUMENTS) -> None:
        super().__init__(sentence)
        self.code = code


async def make(options: argparse.Namespace, data_dir: Path, terminal: Terminal) -> ExitCode:
    """Make a video. Raises `OmniHumanError` for files that can't be sent, and `Refusal`."""
    _check_output(options.output)
    request = await asyncio.to_thread(_read_request, options)
    with stop_on_signals() as stop:
        try:
            async with open_session(data_dir, options.data_dir is not None, options.sandbox, lambda _failure: None) as session:
                code, job = await _make_here(session, request, options, terminal, stop)
        except FolderInUse:
            code, job = await _make_in_window(data_dir, request, options, terminal, stop)
    if job is not None and code is not ExitCode.STOPPED:
        report_end(job, terminal)
        await asyncio.to_thread(export_video, job, options.output, terminal)
    return code


def _check_output(output: Path | None) -> None:
    """Before anything is paid: a video that can't be written where it is wanted would be a disappointment."""
    if output is None:
        return
    if output.exists():
        raise Refusal(tr("{0} exists already: give another name.").format(output))
    if not output.parent.is_dir():
        raise Refusal(tr("There is no folder {0}.").format(output.parent))


def _read_request(options: argparse.Namespace) -> JobRequest:
    """Judge the files and return the request. Blocking. Raises `InputError`, `LocalError`, `Refusal`."""
    from omnihuman_desktop.media.audio.probe import measure_voice
    from omnihuman_desktop.media.picture.masks import read_mask
    from omnihuman_desktop.media.picture.read import probe_picture

    picture = probe_picture(options.portrait)
    for mask in options.mask:
        read_mask(mask, (picture.upright_width, picture.upright_height))
    length_ms = measure_voice(options.voice).length_ms
    start_ms = options.start or 0
    end_ms = min(length_ms if options.end is None else options.end, length_ms)
    if options.end is not None and options.end > length_ms + 1000:
        raise Refusal(tr("The voice ends at {0}.").format(clock(length_ms, 2)))
    if end_ms - start_ms < OMNIHUMAN.voice_min_ms:
        if length_ms < OMNIHUMAN.voice_min_ms:
            raise InputError(Kind.VOICE_TOO_SHORT, name=options.voice.name, length_ms=length_ms)
        raise Refusal(tr("The selection is shorter than {0} s.").format(seconds(OMNIHUMAN.voice_min_ms)))
    if end_ms - start_ms > OMNIHUMAN.voice_max_ms:
        text = tr("The selection is {0} s long, and the service takes up to {1} s: choose a part with --start and --end.")
        raise Refusal(text.format(seconds(end_ms - start_ms), OMNIHUMAN.voice_max_ms // 1000))
    return JobRequest(
        portrait=options.portrait,
        voice=options.voice,
        start_ms=start_ms,
        end_ms=end_ms,
        name=options.name,
        prompt=options.prompt,
        seed=options.seed,
        fast_mode=options.fast,
        masks=tuple(Mask(path) for path in options.mask),
    )


async def _make_here(
    session: Session, request: JobRequest, options: argparse.Namespace, terminal: Terminal, stop: asyncio.Event
) -> tuple[ExitCode, Job | None]:
    service = session.service
    if service.storage_failure is not None:
        raise Refusal(describe_failure(service.storage_failure), ExitCode.REFUSED)
    rate, left = service.rate(service.account), await _find_balance(session)
    same = service.find_duplicate(request)
    if not await _may_pay(request, rate, left, same, service.account, options, terminal, stop):
        return ExitCode.STOPPED, None
    if stop.is_set():
        return ExitCode.STOPPED, None
    job_id = service.submit(request).id
    code = await follow_job(service, job_id, terminal, stop)
    return code, service.jobs[job_id]


async def _make_in_window(
    data_dir: Path, request: JobRequest, options: argparse.Namespace, terminal: Terminal, stop: asyncio.Event
) -> tuple[ExitCode, Job | None]:
    """The window has the data folder: it sends the task, and this process looks on."""
    account = await asyncio.to_thread(_account_of, data_dir, sandbox=options.sandbox)
    rate = learn_rate(await asyncio.to_thread(read_ledger, data_dir), account)
    same = next(
        (job for job in reversed(await asyncio.to_thread(read_jobs, data_dir)) if job.request.same_inputs(request)), None
    )
    terminal.say(tr("The window is open on this data folder, and sends the task."))
    if not await _may_pay(request, rate, None, same, account, options, terminal, stop) or stop.is_set():
        return ExitCode.STOPPED, None
    job_id = await hand_over(data_dir, request, account)

    def read() -> Job | None:
        return next((job for job in read_jobs(data_dir) if job.id == job_id), None)

    return await follow_snapshots(read, terminal, stop), await asyncio.to_thread(read)


def _account_of(data_dir: Path, *, sandbox: bool) -> str:
    """Return the account that a session on `data_dir` would use. Blocking."""
    import os

    from omnihuman_desktop.accounts import evolink_from_environment, evolink_without_key
    from omnihuman_desktop.settings import SettingsFile

    if sandbox:
        return AccountId.SANDBOX
    if evolink_from_environment(os.environ):
        return AccountId.EVOLINK
    settings = SettingsFile(data_dir / "settings.json")
    settings.close()
    connected = settings.values.connected_to == evolink_without_key(os.environ).base_url
    return AccountId.EVOLINK if connected and settings.values.account != AccountId.SANDBOX else AccountId.SANDBOX


async def _find_balance(session: Session) -> float | None:
    """Return the remaining credits; None where the service doesn't report them in time."""
    found: asyncio.Future[float | None] = asyncio.get_running_loop().create_future()

    def take(balance: object) -> None:
        if not found.done():
            found.set_result(getattr(balance, "remaining", None))

    end = session.service.subscribe_credits(take)
    try:
        session.service.refresh_credits()
        return await asyncio.wait_for(found, _BALANCE_S)
    except TimeoutError:
        return None
    finally:
        end()


async def _may_pay(
    request: JobRequest,
    rate: Rate,
    left: float | None,
    same: Job | None,
    account: str,
    options: argparse.Namespace,
    terminal: Terminal,
    stop: asyncio.Event,
) -> bool:
    """Say the price, and ask. Raises `Refusal` where it is over the limit or the balance, or where nobody can be asked."""
    billed = billed_seconds(request.end_ms - request.start_ms)
    price = rate.price(billed)
    amount = tr("{0} credits") if rate.confirmed else tr("about {0} credits")
    terminal.say(tr("{0} s billed · {1} · account: {2}").format(billed, amount.format(count(price)), account))
    if same is not None and not same.removed:
        terminal.say(tr("The same portrait, voice and prompt were sent before as “{0}”.").format(same.name))
    if options.max_credits is not None and price > options.max_credits:
        raise Refusal(
            tr("This is more than the {0} credits allowed.").format(count(options.max_credits)), ExitCode.TOO_FEW_CREDITS
        )
    if left is not None and price > left:
        raise Refusal(
            tr("The account has {0} credits left. Top up, and try again.").format(count(left)), ExitCode.TOO_FEW_CREDITS
        )
    if options.yes:
        return True
    question = tr("Send it?") if left is None else tr("Send it? {0} credits will be left.").format(count(left - price))
    return await _ask(question, terminal, stop)


async def _ask(question: str, terminal: Terminal, stop: asyncio.Event) -> bool:
    """Return whether the answer is yes; no, once `stop` is set. Raises `Refusal` where nobody can be asked."""
    loop = asyncio.get_running_loop()
    answer: asyncio.Future[bool | None] = loop.create_future()

    def ask() -> None:
        found = terminal.ask(question)
        loop.call_soon_threadsafe(take, found)

    def take(found: bool | None) -> None:
        if not answer.done():
            answer.set_result(found)

    # A thread of the loop's own would be waited for at the end, also after Ctrl+C.
    threading.Thread(target=ask, daemon=True).start()
    stopping = asyncio.ensure_future(stop.wait())
    stopping.add_done_callback(lambda _: take(found=False))
    await answer
    stopping.cancel()
    if answer.result() is None and not stop.is_set():
        raise Refusal(tr("Nobody can be asked here. Add --yes to pay without a question."))
    return bool(answer.result())
