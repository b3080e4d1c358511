"""The command line."""

from __future__ import annotations

import gc
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, NoReturn

from omnihuman_desktop import __version__

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

COMMANDS = (
    "make",
    "film",
    "batch",
    "tasks",
    "watch",
    "fetch",
    "export",
    "import",
    "account",
    "storage",
    "sandbox",
    "completions",
)
"""What `commands` does, without a window. A file of such a name is opened as ./make."""


class Options(NamedTuple):
    """The parsed command line. With a `data_dir` of None, the system's usual folder is used."""

    files: tuple[Path, ...] = ()
    data_dir: Path | None = None
    sandbox: bool = False
    close: bool = False
    self_check: Path | None = None


class _NotUnderstoodError(Exception):
    """There is something to say about the command line, or its help was asked for."""


def build_parser(tr: Callable[[str], str] = str) -> argparse.ArgumentParser:
    """Return the parser of the command line without a command, with its words translated by `tr`."""
    import argparse

    words = tr("Commands without a window: {0}. Each has its own --help.").format(", ".join(COMMANDS))
    parser = argparse.ArgumentParser(prog="omnihuman-desktop", description=tr("Make a portrait speak."), epilog=words)
    parser.add_argument("files", nargs="*", type=_to_path, metavar="FILE", help=tr("a portrait and a voice, in either order"))
    parser.add_argument("--data-dir", type=Path, metavar="DIR", help=tr("keep everything in DIR; videos lie in DIR/videos"))
    parser.add_argument("--sandbox", action="store_true", help=tr("work on the sandbox, whatever settings and environment say"))
    parser.add_argument(
        "--self-check",
        nargs="?",
        type=Path,
        const=Path("self-check"),
        metavar="DIR",
        help=tr("prove this installation on a sandbox of its own; the video, screenshots and report.txt go to DIR"),
    )
    # For installers, which can't replace the files of a program that runs.
    parser.add_argument("--close", action="store_true", help=argparse.SUPPRESS)
    version = f"omnihuman-desktop {__version__}"
    parser.add_argument("--version", action="version", version=version, help=tr("show the version and exit"))
    return parser


def parse(arguments: list[str]) -> Options:
    """Parse the command line. Exits with a message if it is invalid."""
    plain = _read_plain(arguments)
    if plain is not None:
        return plain
    # Most command lines need no answer, and a language takes time to load.
    silent = build_parser()
    vars(silent).update(error=_give_up, print_help=_give_up)
    try:
        return _read(silent, arguments, str)
    except _NotUnderstoodError:
        from omnihuman_desktop.commands.run import speak
        from omnihuman_desktop.ui.text.formats import tr

        speak("")
        return _read(build_parser(tr), arguments, tr)


def _give_up(*_message: str) -> NoReturn:
    raise _NotUnderstoodError


def _read_plain(arguments: list[str]) -> Options | None:
    """Return the options of a usual start, which needs no parser: that takes 5 ms. None where there is more to it."""
    files: list[Path] = []
    data_dir, sandbox, rest = None, False, list(arguments)
    while rest:
        first = rest.pop(0)
        if first == "--sandbox":
            sandbox = True
        elif first == "--data-dir" and rest and not rest[0].startswith("-"):
            data_dir = Path(rest.pop(0)).absolute()
        elif first.startswith("-"):
            return None
        else:
            files.append(_to_path(first).absolute())
    return Options(tuple(files), data_dir, sandbox) if len(files) <= 2 else None


def _read(parser: argparse.ArgumentParser, arguments: list[str], tr: Callable[[str], str]) -> Options:
    found = parser.parse_args(arguments)
    if len(found.files) > 2:
        parser.error(tr("give at most one portrait and one voice"))
    files = tuple(path.absolute() for path in found.files)
    data_dir = found.data_dir and found.data_dir.absolute()
    return Options(files, data_dir, found.sandbox, found.close, found.self_check and found.self_check.absolute())


def _to_path(argument: str) -> Path:
    """Return the path that `argument` is; desktops hand files over as addresses (file:///home/me/My%20voice.wav), too."""
    if not argument.lower().startswith("file:"):
        return Path(argument)
    from urllib.parse import urlsplit
    from urllib.request import url2pathname

    address = urlsplit(argument)
    share = f"//{address.netloc}" if address.netloc not in ("", "localhost") else ""
    return Path(share + url2pathname(address.path))


def _play(role: str) -> bool:
    """Be the process that the program has started itself for, to its end; return whether there is such a role."""
    from omnihuman_desktop.system.child_process import FACE_PROCESS, SANDBOX_PROCESS

    if role == SANDBOX_PROCESS:
        from omnihuman_desktop.sandbox.__main__ import run_process

        run_process(sys.argv[2:])
    if role == FACE_PROCESS:
        from omnihuman_desktop.media.picture.face_process import answer

        answer()
    return role in (SANDBOX_PROCESS, FACE_PROCESS)


def main() -> int:
    """Run the program, or the role that it starts itself for, and return its exit status."""
    role = sys.argv[1] if len(sys.argv) > 1 else ""
    if role.endswith("-process") and _play(role):
        return 0
    if role in COMMANDS:
        from omnihuman_desktop.commands.run import run_command

        return run_command(sys.argv[1:])
    options = parse(sys.argv[1:])
    if options.self_check is not None:
        from omnihuman_desktop.self_check import check

        return check(options.self_check)
    if options.close:
        from omnihuman_desktop.app import close_running

        return close_running(options.data_dir)
    # Collecting garbage during the imports would only slow the start down; `app` collects once the window is shown.
    gc.disable()
    from omnihuman_desktop.ui.runtime.plain_imports import use_plain_imports

    use_plain_imports()
    from omnihuman_desktop.app import run

    return run(options.files, options.data_dir, sandbox=options.sandbox)


if __name__ == "__main__":
    sys.exit(main())
