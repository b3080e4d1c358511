"""The arguments of the commands, and what a terminal shows."""

from __future__ import annotations

import argparse
import io
import json
import subprocess
import sys

import pytest

from omnihuman_desktop.__main__ import COMMANDS
from omnihuman_desktop.commands.arguments import build_parser
from omnihuman_desktop.commands.terminal import Terminal
from tests.sandbox_server import ROOT


def test_every_command_is_known_to_the_start_and_has_a_help() -> None:
    (commands,) = (action for action in build_parser()._actions if isinstance(action, argparse._SubParsersAction))
    assert tuple(commands.choices) == COMMANDS
    for name in COMMANDS:
        done = subprocess.run(
            [sys.executable, "-m", "omnihuman_desktop", name, "--help"], cwd=ROOT, capture_output=True, text=True, check=False
        )
        assert (done.returncode, done.stderr) == (0, "")
        assert name == "sandbox" or "130 stopped" in " ".join(done.stdout.split())


@pytest.mark.parametrize("option", ["--name", "--prompt"])
def test_what_is_no_text_is_refused(option: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert build_parser().parse_args(["make", "a", "b", option, "声"])
    with pytest.raises(SystemExit):
        build_parser().parse_args(["make", "a", "b", option, "A\udcff"])
    assert "can't be understood" in capsys.readouterr().err


class _Live(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_a_terminal_shows_a_bar_and_a_log_gets_a_line_for_each_state() -> None:
    live, log = _Live(), io.StringIO()
    for err in (live, log):
        terminal = Terminal(as_json=False, out=io.StringIO(), err=err)
        for fraction in (0.25, 0.5):
            terminal.show_progress(f"Rendering · {fraction:.0%}", fraction)
        terminal.say("Saved.")
    assert live.getvalue().split("\r\x1b[K")[1:] == [
        "[######------------------] Rendering · 25%",
        "[############------------] Rendering · 50%\nSaved.\n",
    ]
    assert log.getvalue() == "Rendering\nSaved.\n"


def test_results_are_lines_of_json_where_they_are_wanted() -> None:
    out = io.StringIO()
    Terminal(as_json=True, out=out, err=io.StringIO()).write_result("for a person", name="声", credits=3.0)
    assert json.loads(out.getvalue()) == {"name": "声", "credits": 3.0}
