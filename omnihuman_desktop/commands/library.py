"""The commands that export the library as a folder, and import such a folder."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from omnihuman_desktop.commands.arguments import ExitCode
from omnihuman_desktop.commands.follow import stop_on_signals
from omnihuman_desktop.commands.opened import FolderInUse, open_session
from omnihuman_desktop.commands.refusal import Refusal
from omnihuman_desktop.ui.text.formats import tr
from omnihuman_desktop.ui.text.transfer_texts import describe_export, describe_import, describe_transfer

if TYPE_CHECKING:
    import argparse
    from pathlib import Path

    from omnihuman_desktop.commands.terminal import Terminal
    from omnihuman_desktop.library.transfer.layout import Watch


async def export(options: argparse.Namespace, data_dir: Path, terminal: Terminal) -> ExitCode:
    """Export the library to a new folder. A window may have it open meanwhile."""
    from omnihuman_desktop.library.transfer.export import Cancelled, export_library

    if not options.folder.parent.is_dir():
        raise Refusal(tr("There is no folder {0}.").format(options.folder.parent))
    with stop_on_signals() as stop:
        try:
            found = await asyncio.to_thread(export_library, data_dir, options.folder, _watch(terminal, stop))
        except Cancelled:
            return ExitCode.STOPPED
    counts = {"tasks": found.tasks, "videos": found.videos, "missing": found.missing}
    terminal.write_result(describe_export(found), folder=str(found.folder), **counts)
    return ExitCode.DONE


async def import_(options: argparse.Namespace, data_dir: Path, terminal: Terminal) -> ExitCode:
    """Merge an exported folder into the library."""
    from omnihuman_desktop.library.transfer.service import Cancelled, import_library

    with stop_on_signals() as stop:
        try:
            async with open_session(data_dir, options, terminal) as session:
                where = data_dir, options.folder, session.videos_dir()
                found = await import_library(session.service, session.groups, *where, _watch(terminal, stop))
        except FolderInUse:
            raise Refusal(tr("The window is open on this data folder. Import there: Settings > Library.")) from None
        except Cancelled:
            return ExitCode.STOPPED
    counts = {"tasks": found.tasks, "known": found.known, "elsewhere": found.elsewhere, "unsent": found.unsent}
    terminal.write_result(describe_import(found), **counts, missing=found.missing)
    return ExitCode.DONE


def _watch(terminal: Terminal, stop: asyncio.Event) -> Watch:
    from omnihuman_desktop.library.transfer.layout import Watch

    def report(done: int, total: int) -> None:
        terminal.show_progress(tr("Copying · {0}").format(describe_transfer(done, total)), done / total if total else None)

    return Watch(report, stop.is_set)
