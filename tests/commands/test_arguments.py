"""The arguments of the commands, and what a terminal shows."""

from __future__ import annotations

import argparse
import io
import json
import os
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


@pytest.mark.parametrize(
    ("language", "arguments", "said"),
    [
        ("es_MX", ["--help"], "uso: omnihuman-desktop"),
        ("es_MX", ["a", "b", "c"], "omnihuman-desktop: error: indica como máximo un retrato y una voz"),
        ("es_MX", ["--help"], "opciones:\n  -h, --help"),
        ("ja_JP", ["film", "--help"], "位置引数:\n  PORTRAIT"),
        ("ja_JP", ["film", "a"], "omnihuman-desktop film：エラー：次の引数が必要です：VOICE"),
        ("zh_CN", ["make", "a", "b", "--seed"], "参数 --seed：需要一个值"),
        # Newer versions of Python leave the quotation marks of the choices out.
        ("ko_KR", ["storage", "delete"], "인자 action: 잘못된 선택: 'delete'(가능한 값: "),
        ("id_ID", ["make", "a", "b", "--speed"], "argumen tidak dikenal: --speed"),
        ("es_MX", ["sandbox", "--help"], "cuánto tarda una tarea"),
        ("en_US", ["--what"], "omnihuman-desktop: error: unrecognized arguments: --what"),
    ],
)
def test_the_command_line_speaks_the_language_of_its_user(language: str, arguments: list[str], said: str) -> None:
    command = [sys.executable, "-m", "omnihuman_desktop", *arguments]
    environment = os.environ | {"LC_ALL": f"{language}.UTF-8", "LANGUAGE": "", "PYTHONUTF8": "1", "COLUMNS": "100"}
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, check=False, encoding="utf-8")
    assert said in done.stdout + done.stderr


def test_a_terminal_that_lacks_the_letters_gets_the_help_all_the_same() -> None:
    command = [sys.executable, "-m", "omnihuman_desktop", "make", "--help"]
    environment = os.environ | {"LC_ALL": "zh_CN.UTF-8", "LANGUAGE": "", "PYTHONIOENCODING": "ascii"}
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (0, b"")
