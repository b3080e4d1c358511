"""Shell completions and the man page follow the one definition of the arguments."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from omnihuman_desktop.__main__ import COMMANDS
from omnihuman_desktop.__main__ import build_parser as build_window_parser
from omnihuman_desktop.commands.arguments import build_parser
from omnihuman_desktop.commands.completions import OF_WINDOW, SHELLS, WRITERS, Command, read_commands
from tests.commands.conftest import Shell


@pytest.fixture
def commands() -> list[Command]:
    return read_commands(build_parser())


def test_every_command_and_option_is_completed_and_described(commands: list[Command]) -> None:
    assert [command.name for command in commands] == list(COMMANDS)
    for what, write in WRITERS.items():
        text = write(commands).replace("\\-", "-")
        for command in commands:
            assert command.name in text, (what, command.name)
            for option in command.options:
                for flag in option.flags:
                    shown = f"-l {flag[2:]}" if what == "fish" and flag.startswith("--") else flag
                    shown = f"-s {flag[1:]}" if what == "fish" and not flag.startswith("--") else shown
                    assert shown in text, (what, command.name, flag)


def test_the_options_without_a_command_are_completed_as_they_are_defined() -> None:
    actions = [action for action in build_window_parser()._actions if action.option_strings and action.help != "==SUPPRESS=="]
    defined = {(tuple(action.option_strings), action.help, action.metavar or "") for action in actions}
    assert defined == {(option.flags, option.words, option.value) for option in OF_WINDOW}


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no bash of its own")
@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        (["ba"], ["batch"]),
        (["--s"], ["--sandbox", "--self-check"]),
        (["batch", "--max"], ["--max-credits"]),
        (["film", "--joint", ""], ["cut", "closer", "dissolve"]),
        (["storage", "t"], ["test"]),
        (["make", "--seed", ""], []),
    ],
)
def test_bash_completes(commands: list[Command], tmp_path: Path, typed: list[str], expected: list[str]) -> None:
    bash = shutil.which("bash")
    assert bash is not None
    script = tmp_path / "completion"
    script.write_text(WRITERS["bash"](commands))
    words = " ".join(f"'{word}'" for word in ["omnihuman-desktop", *typed])
    typing = f"COMP_WORDS=({words}); COMP_CWORD={len(typed)}; _omnihuman_desktop"
    line = f"source {script}; {typing}; printf '%s\\n' \"${{COMPREPLY[@]}}\""
    found = subprocess.run([bash, "-c", line], cwd=tmp_path, capture_output=True, text=True, check=True)
    assert found.stderr == ""
    assert found.stdout.split() == expected


@pytest.mark.parametrize("shell_name", SHELLS)
def test_the_command_writes_them(shell: Shell, shell_name: str) -> None:
    process = subprocess.run(
        [*shell.start("tasks").args[:4], "completions", shell_name], env=shell.environment, capture_output=True, text=True
    )
    assert process.returncode == 0
    assert "omnihuman-desktop" in process.stdout
    assert "batch" in process.stdout
