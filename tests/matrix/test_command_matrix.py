"""A part of the matrix of kills and faults of the command line, evenly taken. The whole is `tests.matrix.command`."""

from __future__ import annotations

import os
import re
import subprocess
import sys

import pytest

from tests.matrix.command import cases
from tests.sandbox_server import ROOT

EVERY = 31


def test_each_command_is_killed_while_its_request_is_out() -> None:
    every = list(cases())
    assert len(set(every)) == len(every) > 100
    assert {case.command for case in every if case.point == "after-send-create"} == {"make", "batch"}


@pytest.mark.timeout(300)
@pytest.mark.skipif(not hasattr(os, "fork"), reason="the matrix forks its processes")
def test_no_kill_and_no_fault_makes_a_command_pay_twice() -> None:
    command = [sys.executable, "-m", "tests.matrix.command", "--every", str(EVERY)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=280)
    assert done.returncode == 0, done.stdout + done.stderr
    count = re.search(r"^(\d+) cases, 0 wrong", done.stdout, re.MULTILINE)
    assert count is not None
    assert int(count[1]) == len(list(cases())[::EVERY])
