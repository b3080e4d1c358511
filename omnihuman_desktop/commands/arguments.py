"""The commands and their arguments, said once."""

from __future__ import annotations

import argparse
from enum import IntEnum
from pathlib import Path

from omnihuman_desktop.domain.film import Joint
from omnihuman_desktop.domain.limits import SEED_MAX
from omnihuman_desktop.domain.times import parse_time
from omnihuman_desktop.ui.text.formats import noop, tr


class ExitCode(IntEnum):
    """How a command ends."""

    DONE = 0
    WRONG_ARGUMENTS = 2
    REFUSED = 3
    TOO_FEW_CREDITS = 4
    OUTCOME_UNKNOWN = 5
    STOPPED = 130


_CODES = noop(
    "Exit codes: 0 done, 2 wrong arguments or files, 3 refused, 4 not enough credits, 5 outcome unknown, 130 stopped. "
    "Progress goes to standard error, results to standard output."
)


def build_parser() -> argparse.ArgumentParser:
    """Return the parser of all commands."""
    parser = argparse.ArgumentParser(prog="omnihuman-desktop", epilog=tr(_CODES))
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    _add_make(commands)
    _add_film(commands)
    _add_batch(commands)
    tasks = _add(commands, "tasks", noop("list the tasks, the newest last"))
    tasks.add_argument("--all", action="store_true", help=tr("also those that were removed from the list"))
    watch = _add(commands, "watch", noop("follow a task until it ends, and go on with all that are unfinished"))
    watch.add_argument("id", metavar="ID", help=tr("a task's id, or its beginning"))
    fetch = _add(commands, "fetch", noop("save a task's video to a file"))
    fetch.add_argument("id", metavar="ID", help=tr("a task's id, or its beginning"))
    fetch.add_argument("-o", "--output", type=_to_absolute, metavar="FILE", required=True, help=tr("the file to write"))
    export = _add(commands, "export", noop("export all tasks with their videos and marks as a folder, without keys"))
    export.add_argument("folder", type=_to_absolute, metavar="DIR", help=tr("a new folder, such as one on a USB drive"))
    bring = _add(commands, "import", noop("merge an exported folder into the tasks, and send nothing of it"))
    bring.add_argument("folder", type=_to_absolute, metavar="DIR", help=tr("the exported folder"))
    _add(commands, "account", noop("show the account, and test its key"))
    storage = _add(commands, "storage", noop("test the storage"))
    storage.add_argument("action", choices=("test",), help=tr("upload, read and remove a small file"))
    storage.add_argument("name", nargs="?", default="", metavar="NAME", help=tr("its name; else the one for new tasks"))
    # Its arguments are those of the sandbox itself.
    commands.add_parser("sandbox", help=tr("run the sandbox alone, for other programs"), add_help=False)
    words = tr("write the completion for a shell")
    completions = commands.add_parser("completions", help=words, description=words, epilog=tr(_CODES))
    completions.add_argument("shell", choices=("bash", "zsh", "fish"), help=tr("the shell that is to complete the commands"))
    return parser


def _add(
    commands: argparse._SubParsersAction[argparse.ArgumentParser],
    name: str,
    words: str,
) -> argparse.ArgumentParser:
    parser = commands.add_parser(name, help=tr(words), description=tr(words), epilog=tr(_CODES))
    parser.add_argument(
        "--data-dir", type=_to_absolute, metavar="DIR", help=tr("keep everything in DIR; videos lie in DIR/videos")
    )
    parser.add_argument("--sandbox", action="store_true", help=tr("work on the sandbox, whatever settings and environment say"))
    parser.add_argument("--json", action="store_true", help=tr("write results as lines of JSON"))
    return parser


def _add_make(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    make = _add(commands, "make", noop("make a video of a portrait and a voice"))
    make.add_argument("portrait", type=_to_absolute, metavar="PORTRAIT")
    make.add_argument("voice", type=_to_absolute, metavar="VOICE")
    make.add_argument("--start", type=_to_ms, metavar="T", help=tr("where the voice begins: 75, 1:15 or 1:15.5"))
    make.add_argument("--end", type=_to_ms, metavar="T", help=tr("where the voice ends"))
    make.add_argument("--prompt", type=_to_text, default="", metavar="TEXT", help=tr("what the person does, and how"))
    make.add_argument("--seed", type=_to_seed, metavar="N", help=tr("the same seed makes a similar video again"))
    make.add_argument("--fast", action="store_true", help=tr("faster, and a little less fine"))
    make.add_argument("--mask", type=_to_absolute, action="append", default=[], metavar="FILE", help=tr("who speaks, in white"))
    make.add_argument("--name", type=_to_text, default="", metavar="NAME", help=tr("the task's name"))
    make.add_argument("-o", "--output", type=_to_absolute, metavar="FILE", help=tr("save the video to FILE, too"))
    make.add_argument("--max-credits", type=_to_credits, metavar="N", help=tr("send nothing that costs more"))
    make.add_argument("--yes", action="store_true", help=tr("pay without asking"))


def _add_film(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    words = noop("make one video of a voice of any length: cut at its pauses into parts, each a task, and joined")
    film = _add(commands, "film", words)
    film.add_argument("portrait", type=_to_absolute, metavar="PORTRAIT")
    film.add_argument("voice", type=_to_absolute, metavar="VOICE")
    film.add_argument("--start", type=_to_ms, metavar="T", help=tr("where the film begins: 75, 1:15 or 1:15.5"))
    film.add_argument("--end", type=_to_ms, metavar="T", help=tr("where the film ends"))
    film.add_argument("--prompt", default="", metavar="TEXT", help=tr("what the person does, and how"))
    film.add_argument("--seed", type=_to_seed, metavar="N", help=tr("the same seed makes a similar video again"))
    film.add_argument("--fast", action="store_true", help=tr("faster, and a little less fine"))
    film.add_argument("--name", default="", metavar="NAME", help=tr("the film's name"))
    film.add_argument(
        "--joint",
        choices=[joint.value for joint in Joint],
        default=Joint.CUT.value,
        help=tr("what is seen between two parts: a cut, a cut to a slightly closer frame, or a dissolve"),
    )
    film.add_argument("--dissolve", type=_to_ms, default=400, metavar="T", help=tr("how long a dissolve is: 0.4"))
    film.add_argument("--bridge", action="store_true", help=tr("don't pay for pauses of 3 s and more between two parts"))
    film.add_argument("--skip-missing", action="store_true", help=tr("join the film also without parts that have failed"))
    film.add_argument("-o", "--output", type=_to_absolute, metavar="FILE", help=tr("save the film to FILE"))
    film.add_argument(
        "--timeline",
        type=_to_timeline,
        metavar="FILE",
        help=tr("also write a timeline for editing programs: .edl, .fcpxml, .otio"),
    )
    film.add_argument("--max-credits", type=_to_credits, metavar="N", help=tr("send nothing if all of it costs more"))
    film.add_argument("--yes", action="store_true", help=tr("pay without asking"))


def _add_batch(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    words = noop("make a video of each row of a table (CSV, TSV), once: what was sent before is not sent again")
    batch = _add(commands, "batch", words)
    batch.add_argument(
        "table",
        type=_to_absolute,
        metavar="TABLE",
        help=tr("its first row names the columns: portrait, voice, start, end, prompt, seed, fast, name"),
    )
    batch.add_argument("-o", "--output", type=_to_absolute, metavar="DIR", help=tr("save the videos and results.csv to DIR"))
    batch.add_argument("--max-credits", type=_to_credits, metavar="N", help=tr("send nothing if all of it costs more"))
    batch.add_argument("--yes", action="store_true", help=tr("pay without asking"))


def _to_text(text: str) -> str:
    try:
        text.encode()
    except UnicodeEncodeError:
        # Bytes that the terminal's encoding does not know; a path may have them.
        readable = text.encode(errors="replace").decode()
        raise argparse.ArgumentTypeError(tr("“{0}” can't be understood.").format(readable)) from None
    return text


def _to_ms(text: str) -> int:
    try:
        return parse_time(text)
    except ValueError:
        raise argparse.ArgumentTypeError(tr("“{0}” is no time; write 75, 1:15 or 1:15.5").format(text)) from None


def _to_timeline(text: str) -> Path:
    path = _to_absolute(text)
    if path.suffix.lower() not in (".edl", ".fcpxml", ".otio"):
        raise argparse.ArgumentTypeError(tr("a timeline ends in .edl, .fcpxml or .otio"))
    return path


def _to_absolute(text: str) -> Path:
    return Path(text).absolute()


def _to_seed(text: str) -> int:
    if not text.isdecimal() or not 0 < int(text) <= SEED_MAX:
        raise argparse.ArgumentTypeError(tr("a seed is a whole number from 1 to {0}").format(SEED_MAX))
    return int(text)


def _to_credits(text: str) -> float:
    try:
        credits_max = float(text)
    except ValueError:
        credits_max = -1.0
    if not 0 <= credits_max < float("inf"):
        raise argparse.ArgumentTypeError(tr("“{0}” is no number of credits").format(text))
    return credits_max
