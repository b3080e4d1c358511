"""Runs one command, and turns what it raises into a sentence and an exit code."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from omnihuman_desktop.commands import batch, film, library, make, others
from omnihuman_desktop.commands.arguments import ExitCode, build_parser
from omnihuman_desktop.commands.parser_texts import translate_argparse
from omnihuman_desktop.commands.refusal import Refusal
from omnihuman_desktop.commands.terminal import Terminal
from omnihuman_desktop.domain.errors import InputError, Kind, OmniHumanError
from omnihuman_desktop.session import default_data_dir
from omnihuman_desktop.settings import read_language
from omnihuman_desktop.system.preferred_languages import read_preferred_languages
from omnihuman_desktop.ui.text.catalogue import Catalogue, choose_language
from omnihuman_desktop.ui.text.failure_texts import describe_failure
from omnihuman_desktop.ui.text.formats import tr
from omnihuman_desktop.ui.text.language import English, use_language

if TYPE_CHECKING:
    import argparse
    from collections.abc import Awaitable, Callable
    from pathlib import Path

    Command = Callable[[argparse.Namespace, Path, Terminal], Awaitable[ExitCode]]

_COMMANDS: dict[str, Command] = {
    "make": make.make,
    "film": film.film,
    "batch": batch.batch,
    "tasks": others.list_tasks,
    "watch": others.watch,
    "fetch": others.fetch,
    "export": library.export,
    "import": library.import_,
    "account": others.show_account,
    "storage": others.check_storage,
}


def run_command(arguments: list[str]) -> int:
    """Run the command that `arguments` name; return the exit code. Exits with a message if they are invalid."""
    speak("")
    if arguments[0] == "sandbox":
        from omnihuman_desktop.sandbox.__main__ import main

        return main(arguments[1:], tr)
    if arguments[0] == "completions":
        from omnihuman_desktop.commands import completions

        return completions.main([build_parser().parse_args(arguments).shell])
    options = build_parser().parse_args(arguments)
    speak(read_language(options.data_dir or default_data_dir()))
    terminal = Terminal(as_json=options.json)
    try:
        return asyncio.run(_run(options, terminal))
    except KeyboardInterrupt:
        return ExitCode.STOPPED


def speak(chosen: str) -> None:
    """Write all texts in the language `chosen`, or in the system's where it is empty."""
    code = choose_language(chosen, read_preferred_languages())
    use_language(English() if code == "en" else Catalogue(code))
    translate_argparse()


async def _run(options: argparse.Namespace, terminal: Terminal) -> ExitCode:
    try:
        return await _COMMANDS[options.command](options, options.data_dir or default_data_dir(), terminal)
    except Refusal as refusal:
        terminal.say(str(refusal))
        return refusal.code
    except OmniHumanError as error:
        terminal.say(describe_failure(error.failure))
        if error.kind is Kind.NO_CREDITS:
            return ExitCode.TOO_FEW_CREDITS
        return ExitCode.WRONG_ARGUMENTS if isinstance(error, InputError) else ExitCode.REFUSED
