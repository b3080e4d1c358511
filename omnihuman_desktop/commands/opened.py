"""Opening a data folder for one command, and handing a task over to the window that has it open."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import sys
import time
from contextlib import asynccontextmanager
from functools import partial
from typing import TYPE_CHECKING, Any

from omnihuman_desktop.accounts import evolink_without_key
from omnihuman_desktop.domain.account import AccountId
from omnihuman_desktop.domain.errors import Failure, Kind, LocalError
from omnihuman_desktop.groups.snapshot import read_all_groups
from omnihuman_desktop.groups.store import group_to_json
from omnihuman_desktop.jobs.rows import request_to_json
from omnihuman_desktop.jobs.snapshot import read_jobs
from omnihuman_desktop.session import Session
from omnihuman_desktop.system.folder_lock import FolderLock
from omnihuman_desktop.system.private_folder import create_private_folder
from omnihuman_desktop.system.window_address import find_addresses, is_own_address
from omnihuman_desktop.ui.text.failure_texts import describe_failure
from omnihuman_desktop.ui.text.formats import tr

if TYPE_CHECKING:
    import argparse
    from collections.abc import AsyncIterator, Awaitable, Callable
    from pathlib import Path

    from omnihuman_desktop.commands.terminal import Terminal
    from omnihuman_desktop.domain.group import Group
    from omnihuman_desktop.domain.job import JobRequest

TAKEOVER_S = 30.0
"""How long to try to reach the process that has the folder: a window that opens, or one that closes."""
_RETRY_S = 0.2
_REPLY_S = 10.0
_TRY_MAX_S = 40.0
"""The longest that one try may take, in seconds: a window has up to three addresses, and a pipe of Windows no limit."""
_SAVING_S = 3.0
"""How long a task may need to get into the database, in seconds, whose answer was lost."""


class FolderInUse(Exception):  # noqa: N818 - a state, not a fault
    """Another process works on the data folder."""


@asynccontextmanager
async def open_session(data_dir: Path, options: argparse.Namespace, terminal: Terminal) -> AsyncIterator[Session]:
    """Lock `data_dir`, continue its unfinished tasks as `options` say, and close everything at the end.

    Raises `FolderInUse`, and `LocalError` as `JobService.start`.
    """
    lock = FolderLock(data_dir)
    try:
        await asyncio.to_thread(create_private_folder, data_dir)
        if not lock.try_lock():
            raise FolderInUse
    except OSError as error:
        raise LocalError.from_os(error, data_dir) from error
    try:
        session = Session(data_dir, videos_in_data_dir=options.data_dir is not None, sandbox=options.sandbox)
        session.service.name_takes(tr("{0} – take {1}"))
        async with _run(session, lambda failure: terminal.say(describe_failure(failure))):
            yield session
    finally:
        lock.unlock()


@asynccontextmanager
async def _run(session: Session, report_busy: Callable[[Failure], None]) -> AsyncIterator[None]:
    await asyncio.to_thread(session.start_logs)
    parts = [asyncio.ensure_future(session.run_sandbox()), asyncio.ensure_future(session.account_connection.start())]
    try:
        await session.service.start(report_busy)
        # What is left of a batch is sent by the command that is about batches, or by a window.
        await session.groups.start(sends=False)
        # Which account there is, is known once its key has been read.
        await parts[1]
        yield
    finally:
        for part in parts:
            part.cancel()
        await asyncio.gather(*parts, return_exceptions=True)
        await session.stop_work()
        await session.close_files()


async def hand_over(data_dir: Path, request: JobRequest, account: str, stop: asyncio.Event) -> str:
    """Let the process that has `data_dir` open send `request` with `account`, to the service of this one; return the job's id.

    The id is drawn here: a message that is repeated, since its answer was lost, makes no second job. Empty where `stop` was
    set before somebody took it. Raises `LocalError` (folder_in_use) where nobody takes it.
    """
    job_id = os.urandom(16).hex()
    message = {"make": request_to_json(request), "id": job_id}
    is_saved = partial(_is_saved, lambda: any(job.id == job_id for job in read_jobs(data_dir)))
    return job_id if await _hand_over(data_dir, message, account, stop, is_saved) else ""


async def hand_over_group(data_dir: Path, group: Group, stop: asyncio.Event) -> bool:
    """Let the process that has `data_dir` open take `group` over, as `hand_over` does; return whether it has."""
    message = {"group": group_to_json(group), "id": group.id}
    is_saved = partial(_is_saved, lambda: any(each.id == group.id for each in read_all_groups(data_dir)))
    return await _hand_over(data_dir, message, group.account, stop, is_saved)


async def _hand_over(
    data_dir: Path, message: dict[str, str], account: str, stop: asyncio.Event, is_saved: Callable[[float], Awaitable[bool]]
) -> bool:
    service = evolink_without_key(os.environ).base_url if account == AccountId.EVOLINK else ""
    message = {**message, "account": account, "service": service}
    answer: dict[str, Any] | None = None
    end = time.monotonic() + TAKEOVER_S
    # Each try is waited for: it may still be taken as long as it has not run out.
    while answer is None and not stop.is_set() and time.monotonic() < end:
        with contextlib.suppress(TimeoutError):
            answer = await asyncio.wait_for(asyncio.to_thread(_send, data_dir, message), _TRY_MAX_S)
        if answer is None:
            await asyncio.sleep(_RETRY_S)
    if answer is not None and answer.get("taken") == message["id"]:
        return True
    if await is_saved(0.0 if answer is not None else _SAVING_S):
        return True
    if stop.is_set():
        return False
    raise LocalError(Kind.FOLDER_IN_USE, folder=str(data_dir))


async def _is_saved(look: Callable[[], bool], wait_s: float) -> bool:
    """Return whether `look` finds it in the database, at the latest after `wait_s`: the answer may have been lost."""
    end = time.monotonic() + wait_s
    while not await asyncio.to_thread(look):
        if time.monotonic() >= end:
            return False
        await asyncio.sleep(_RETRY_S)
    return True


def _send(data_dir: Path, message: dict[str, str]) -> dict[str, Any] | None:
    """Send `message`, and return the answer; None where nobody listens, or where it can't be taken yet."""
    for address in filter(is_own_address, find_addresses(data_dir)):
        # A window that hangs finds it later, when nobody waits for it any more, and its task was perhaps sent in another way.
        line = json.dumps({**message, "until": str(time.time() + _REPLY_S)}).encode() + b"\n"
        with contextlib.suppress(OSError, ValueError):
            answer = json.loads(_exchange(address, line))
            return None if answer == "later" else answer if isinstance(answer, dict) else {}
    return None


def _exchange(address: str, line: bytes) -> bytes:
    if sys.platform == "win32":
        with open(rf"\\.\pipe\{address}", "r+b", buffering=0) as pipe:  # noqa: PTH123 - a pipe, not a path
            pipe.write(line)
            return pipe.readline()
    import socket

    with socket.socket(socket.AF_UNIX) as client:
        client.settimeout(_REPLY_S)
        client.connect(address)
        client.sendall(line)
        with client.makefile("rb") as replies:
            return replies.readline()
