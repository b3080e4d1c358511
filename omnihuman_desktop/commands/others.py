"""The commands that make nothing new: the list of tasks, a task's video, the account and the storage."""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING

from omnihuman_desktop.commands.arguments import ExitCode
from omnihuman_desktop.commands.attend import attend
from omnihuman_desktop.commands.follow import (
    as_values,
    begin_download,
    export_video,
    follow_job,
    report_end,
    stop_on_signals,
)
from omnihuman_desktop.commands.opened import FolderInUse, open_session
from omnihuman_desktop.commands.refusal import Refusal
from omnihuman_desktop.domain.account import AccountId
from omnihuman_desktop.domain.job import JobState
from omnihuman_desktop.jobs.snapshot import read_jobs
from omnihuman_desktop.ui.text.formats import join_sentences, plural, tr
from omnihuman_desktop.ui.text.status_texts import describe_job

if TYPE_CHECKING:
    import argparse
    from pathlib import Path

    from omnihuman_desktop.commands.terminal import Terminal
    from omnihuman_desktop.domain.job import Job


async def list_tasks(options: argparse.Namespace, data_dir: Path, terminal: Terminal) -> ExitCode:
    """List the tasks."""
    for job in await asyncio.to_thread(read_jobs, data_dir):
        if options.all or not job.removed:
            at = time.strftime("%Y-%m-%d %H:%M", time.localtime(job.created_at))
            status = describe_job(job, time.time())
            terminal.write_result(f"{job.id[:8]}  {at}  {job.name}  {status.line}", **as_values(job))
    return ExitCode.DONE


async def watch(options: argparse.Namespace, data_dir: Path, terminal: Terminal) -> ExitCode:
    """Follow a task until it ends. Where no window works on the data folder, this process does."""
    found = await asyncio.to_thread(_find, data_dir, options.id)
    with stop_on_signals() as stop:
        code, job = await attend(found.id, options, data_dir, terminal, stop)
    if code is not ExitCode.STOPPED:
        report_end(job or found, terminal)
    return code


async def fetch(options: argparse.Namespace, data_dir: Path, terminal: Terminal) -> ExitCode:
    """Save a task's video to a file; from the service, at no cost, where its own file is gone."""
    if options.output.exists():
        raise Refusal(tr("{0} exists already: give another name.").format(options.output))
    job = await asyncio.to_thread(_find, data_dir, options.id)
    if job.state is not JobState.DONE or job.video is None or not job.video.exists():
        if job.removed and not job.active:
            raise Refusal(tr("This task was removed from the list: its video can't be downloaded any more."), ExitCode.REFUSED)
        if not job.active and not job.is_downloadable(time.time()):
            raise Refusal(tr("This task has no video, and the service keeps none."), ExitCode.REFUSED)
        code = await _download(options, data_dir, job, terminal)
        if code is not ExitCode.DONE:
            return code
        job = await asyncio.to_thread(_find, data_dir, job.id)
    await asyncio.to_thread(export_video, job, options.output, terminal)
    terminal.write_result(str(options.output), **as_values(job), output=str(options.output))
    return ExitCode.DONE


async def _download(options: argparse.Namespace, data_dir: Path, job: Job, terminal: Terminal) -> ExitCode:
    with stop_on_signals() as stop:
        if not job.active:
            try:
                async with open_session(data_dir, options, terminal) as session:
                    await session.service.load([job.id])
                    await begin_download(session.service, job.id)
                    code: ExitCode = await follow_job(session.service, job.id, terminal, stop)
                    found: Job | None = session.service.jobs[job.id]
            except FolderInUse:
                raise Refusal(tr("Close the window first, or choose Download again there.")) from None
        else:
            code, found = await attend(job.id, options, data_dir, terminal, stop)
    if code not in (ExitCode.DONE, ExitCode.STOPPED):
        report_end(found or job, terminal)
    return code


def _find(data_dir: Path, text: str) -> Job:
    """Return the one job whose id, or whose task's id, begins with `text`. Raises `Refusal`."""
    found = [job for job in read_jobs(data_dir) if text and text in (job.id[: len(text)], job.remote_id)]
    if not found:
        raise Refusal(tr("There is no task “{0}”. The list is shown by: omnihuman-desktop tasks").format(text))
    if len(found) > 1:
        raise Refusal(tr("More than one task begins with “{0}”: write more of it.").format(text))
    return found[0]


async def show_account(options: argparse.Namespace, data_dir: Path, terminal: Terminal) -> ExitCode:
    """Show the account of new tasks, and what it has left."""
    from omnihuman_desktop.jobs.account_connection import check_account

    try:
        async with open_session(data_dir, options, terminal) as session:
            name = session.service.account
            account = await session.accounts.get(name)
            found = await check_account(account)
    except FolderInUse:
        raise Refusal(tr("The window is open on this data folder. See Settings > Account there.")) from None
    left = None if found is None else found.remaining
    text = tr("The sandbox: nothing leaves this computer.") if name == AccountId.SANDBOX else account.host
    balance = tr("The key works.") if left is None else plural("%n credit left.", "%n credits left.", round(left))
    terminal.write_result(join_sentences(text, balance), account=name, host=account.host, credits=left)
    return ExitCode.DONE


async def check_storage(options: argparse.Namespace, data_dir: Path, terminal: Terminal) -> ExitCode:
    """Upload, read and remove a small file. Raises `OmniHumanError` of the step that failed."""
    from omnihuman_desktop.jobs.storage_check import StorageCheck, StorageCheckStep
    from omnihuman_desktop.jobs.storage_locations import secret_name
    from omnihuman_desktop.settings import SettingsFile, read_storage_settings
    from omnihuman_desktop.system.secret_store import SecretStore

    settings = SettingsFile(data_dir / "settings.json")
    await asyncio.to_thread(settings.close)
    found = read_storage_settings(settings.values)
    locations = found.locations
    wanted = (
        [place for place in locations if options.name in (place.name, place.id)]
        if options.name
        else [place for place in locations if place.id == found.default_id]
    )
    if not wanted:
        raise Refusal(tr("There is no such storage. Add one in the window: Settings > Storage."))
    secret = await asyncio.to_thread(SecretStore().read, secret_name(wanted[0]))
    check = StorageCheck(wanted[0], secret, internal_allowed=options.sandbox)
    words = {
        StorageCheckStep.PUT: tr("Upload a small file"),
        StorageCheckStep.READ: tr("Read it without a key, as the service does"),
        StorageCheckStep.REMOVE: tr("Remove it"),
    }
    internal = await asyncio.to_thread(check.run, lambda step: terminal.show_progress(words[step], None), lambda: False)
    text = (
        tr("The test worked, but the address is inside your own network, where EvoLink can't reach it.")
        if internal
        else tr("This storage works: a test file was uploaded, read without a password, and removed.")
    )
    terminal.write_result(text, name=wanted[0].name, works=True, internal=internal)
    return ExitCode.DONE
