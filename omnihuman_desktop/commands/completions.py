"""Shell completions and the man page's list of commands, both from the one definition of the arguments.

python -m omnihuman_desktop.commands.completions bash|zsh|fish|man
"""

from __future__ import annotations

import argparse
import sys

from omnihuman_desktop.lazy_dataclass import dataclass
from omnihuman_desktop.ui.text.formats import tr

PROGRAM = "omnihuman-desktop"
SHELLS = ("bash", "zsh", "fish")
_PATHS = frozenset({"FILE", "DIR", "PORTRAIT", "VOICE", "TABLE"})
"""The metavars that stand for files."""


@dataclass(frozen=True)
class Option:
    """An option of a command: its `flags`, what it does, and what it takes: "" nothing, else its metavar or its choices."""

    flags: tuple[str, ...]
    words: str
    value: str = ""
    choices: tuple[str, ...] = ()

    @property
    def takes_file(self) -> bool:
        """Whether its value is a file or a folder."""
        return self.value in _PATHS


OF_WINDOW = (
    Option(("--data-dir",), "keep everything in DIR; videos lie in DIR/videos", "DIR"),
    Option(("--sandbox",), "work on the sandbox, whatever settings and environment say"),
    Option(
        ("--self-check",),
        "prove this installation on a sandbox of its own; the video, screenshots and report.txt go to DIR",
        "DIR",
    ),
    Option(("--version",), "show the version and exit"),
    Option(("-h", "--help"), "show this help message and exit"),
)
"""The options without a command, as `omnihuman_desktop.__main__` defines them, in English."""


@dataclass(frozen=True)
class Command:
    """A command with its options. `positional` are the names of its arguments, `words` their choices."""

    name: str
    summary: str
    options: tuple[Option, ...]
    positional: tuple[str, ...]
    words: tuple[str, ...]

    @property
    def takes_file(self) -> bool:
        """Whether one of its arguments is a file."""
        return any(name in _PATHS for name in self.positional)


def _of_window() -> list[Option]:
    return [Option(option.flags, tr(option.words), option.value, option.choices) for option in OF_WINDOW]


def read_commands(parser: argparse.ArgumentParser) -> list[Command]:
    """Return the commands of `parser`, in their order."""
    found = next(action for action in parser._actions if isinstance(action, argparse._SubParsersAction))  # noqa: SLF001 - argparse has no public way
    summaries = {action.dest: action.help or "" for action in found._choices_actions}  # noqa: SLF001
    return [_read_command(name, summaries.get(name, ""), each) for name, each in found.choices.items()]


def _read_command(name: str, summary: str, parser: argparse.ArgumentParser) -> Command:
    actions = [action for action in parser._actions if action.dest != "help"]  # noqa: SLF001
    options = tuple(_read_option(action) for action in actions if action.option_strings)
    others = [action for action in actions if not action.option_strings]
    positional = tuple(str(action.metavar or action.dest) for action in others)
    return Command(name, summary, options, positional, tuple(str(word) for action in others for word in action.choices or ()))


def _read_option(action: argparse.Action) -> Option:
    choices = tuple(map(str, action.choices or ()))
    value = "" if action.nargs == 0 else str(action.metavar or action.dest).upper() if not choices else "|".join(choices)
    return Option(tuple(action.option_strings), action.help or "", value, choices)


def write_bash(commands: list[Command]) -> str:
    """Return the completion for Bash."""
    cases = []
    for command in commands:
        words = " ".join((*(flag for option in command.options for flag in option.flags), *command.words))
        cases.append(f'        {command.name}) words="{words}" files={int(command.takes_file)} ;;')
    options = [option for command in commands for option in command.options]
    with_files = "|".join(sorted({flag for option in options if option.takes_file for flag in option.flags}))
    chosen = {flag: option.choices for option in options if option.choices for flag in option.flags}
    of_choices = [
        f'        {flag}) COMPREPLY=($(compgen -W "{" ".join(choices)}" -- "$current")); return ;;'
        for flag, choices in chosen.items()
    ]
    values = "|".join(sorted({flag for option in options if option.value for flag in option.flags} - chosen.keys()))
    names = " ".join(command.name for command in commands)
    of_window = " ".join(flag for option in _of_window() for flag in option.flags)
    lines = [
        f"# Completion for {PROGRAM} in Bash.",
        "_omnihuman_desktop() {",
        '    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]} words="" files=1',
        "    COMPREPLY=()",
        "    case $previous in",
        *of_choices,
        f'        {with_files}) COMPREPLY=($(compgen -f -- "$current")); return ;;',
        f"        {values}) return ;;",
        "    esac",
        f'    if ((COMP_CWORD == 1)); then words="{names} {of_window}"; else',
        "    case ${COMP_WORDS[1]} in",
        *cases,
        "    esac",
        "    fi",
        '    COMPREPLY=($(compgen -W "$words" -- "$current"))',
        '    if ((files)); then COMPREPLY+=($(compgen -f -- "$current")); fi',
        "}",
        f"complete -o filenames -F _omnihuman_desktop {PROGRAM}",
    ]
    return "\n".join(lines) + "\n"


def write_zsh(commands: list[Command]) -> str:
    """Return the completion for Zsh."""
    lines = [f"#compdef {PROGRAM}", "", "local -a commands", "commands=("]
    lines += [f"    '{command.name}:{_quote(command.summary)}'" for command in commands]
    lines += [
        ")",
        "if ((CURRENT == 2)) && [[ $words[2] != -* ]]; then",
        "    _describe command commands",
        "    _files",
        "    return",
        "fi",
        "case $words[2] in",
        "    -*|'') _arguments \\",
        *(f"        {_zsh_option(option)} \\" for option in _of_window()),
        "        '*:file:_files' ;;",
    ]
    for command in commands:
        lines.append(f"    {command.name}) shift words; ((CURRENT--)); _arguments \\")
        lines += [f"        {_zsh_option(option)} \\" for option in command.options]
        what = f"({' '.join(command.words)})" if command.words else "_files" if command.takes_file else ""
        lines.append(f"        '*:{' '.join(command.positional).lower() or 'nothing'}:{what}' ;;")
    return "\n".join([*lines, "esac"]) + "\n"


def _zsh_option(option: Option) -> str:
    value = ""
    if option.value:
        value = f":{option.value.lower()}:" + (
            f"({' '.join(option.choices)})" if option.choices else "_files" * option.takes_file
        )
    words = _quote(option.words).replace("[", "\\[").replace("]", "\\]")
    flags = "{" + ",".join(option.flags) + "}" if len(option.flags) > 1 else option.flags[0]
    return f"{flags}'[{words}]{value}'"


def write_fish(commands: list[Command]) -> str:
    """Return the completion for Fish."""
    lines = [f"# Completion for {PROGRAM} in Fish."]
    lines += [
        f"complete -c {PROGRAM} -n __fish_use_subcommand -a {command.name} -d '{_quote(command.summary)}'"
        for command in commands
    ]
    lines += [f"complete -c {PROGRAM} -n __fish_use_subcommand {_fish_option(option)}" for option in _of_window()]
    for command in commands:
        under = f"complete -c {PROGRAM} -n '__fish_seen_subcommand_from {command.name}'"
        lines += [f"{under} {_fish_option(option)}" for option in command.options]
        if command.words:
            lines.append(f"{under} -a '{' '.join(command.words)}'")
        if not command.takes_file:
            lines.append(f"{under} -f")
    return "\n".join(lines) + "\n"


def _fish_option(option: Option) -> str:
    flags = " ".join(f"-l {flag[2:]}" if flag.startswith("--") else f"-s {flag[1:]}" for flag in option.flags)
    value = (" -r -F" if option.takes_file else f" -x -a '{' '.join(option.choices)}'" if option.choices else " -x") * bool(
        option.value
    )
    return f"{flags}{value} -d '{_quote(option.words)}'"


def _quote(text: str) -> str:
    return text.replace("'", "’")


def write_man(commands: list[Command]) -> str:
    """Return the section COMMANDS of the man page."""
    lines = []
    for command in commands:
        positional = " ".join((*command.positional, "[\\fIOPTIONS\\fR]" if command.options else "")).strip()
        lines += [
            ".TP",
            f".B {_roff(command.name)} \\fI{positional}\\fR",
            _roff(command.summary[:1].upper() + command.summary[1:]) + ".",
        ]
        for option in command.options:
            value = f" \\fI{_roff(option.value)}\\fR" if option.value else ""
            lines += [".RS", ".TP", f"\\fB{_roff(', '.join(option.flags))}\\fR{value}", _roff(option.words), ".RE"]
    return "\n".join(lines) + "\n"


def _roff(text: str) -> str:
    text = text.replace("\\", "\\\\").replace("-", "\\-")
    return f"\\&{text}" if text[:1] in (".", "'") else text


WRITERS = {"bash": write_bash, "zsh": write_zsh, "fish": write_fish, "man": write_man}


def main(arguments: list[str]) -> int:
    """Write what the first argument names to standard output."""
    from omnihuman_desktop.commands.arguments import build_parser

    sys.stdout.write(WRITERS[arguments[0]](read_commands(build_parser())))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
