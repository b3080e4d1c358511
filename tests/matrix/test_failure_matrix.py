"""A part of the matrix of kills and faults, evenly taken, with every run of the tests. The whole is `tests.matrix.driver`."""

from __future__ import annotations

import os
import re
import subprocess
import sys

import pytest

from tests.matrix.driver import CALLS, COMMITS, FAULTS, HOSTILE, SENDS, cases
from tests.sandbox_server import ROOT

EVERY = 23


def test_the_matrix_contains_each_fault_of_each_call_and_each_kill_point() -> None:
    every = list(cases())
    assert len(every) >= 300
    assert len(set(every)) == len(every)
    assert {(case.call, case.fault) for case in every if not case.point and case.call} == {
        (call, fault) for call in CALLS for fault in FAULTS
    } | set(HOSTILE)
    moments = {case.point for case in every}
    for side in ("before", "after"):
        assert {f"{side}-{name}" for name in COMMITS} | {f"{side}-send-{call}" for call in SENDS} <= moments


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the matrix forks its processes")
def test_no_kill_and_no_fault_pays_twice_or_loses_a_video() -> None:
    command = [sys.executable, "-m", "tests.matrix.driver", "--every", str(EVERY)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=170)
    assert done.returncode == 0, done.stdout + done.stderr
    count = re.search(r"^(\d+) cases, 0 wrong", done.stdout, re.MULTILINE)
    assert count is not None
    assert int(count[1]) == len(list(cases())[::EVERY])
