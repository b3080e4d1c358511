"""A part of the matrix of kills and faults of a batch, evenly taken. The whole is `tests.matrix.batch`."""

from __future__ import annotations

import os
import re
import subprocess
import sys

import pytest

from tests.matrix.batch import GROUP_POINTS, cases
from tests.sandbox_server import ROOT

EVERY = 61


def test_the_writes_of_a_batch_are_kill_points() -> None:
    every = list(cases())
    assert len(set(every)) == len(every) > 300
    assert set(GROUP_POINTS) <= {case.point for case in every}


@pytest.mark.timeout(300)
@pytest.mark.skipif(not hasattr(os, "fork"), reason="the matrix forks its processes")
def test_no_kill_and_no_fault_pays_a_row_twice_or_forgets_one() -> None:
    command = [sys.executable, "-m", "tests.matrix.batch", "--every", str(EVERY)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=280)
    assert done.returncode == 0, done.stdout + done.stderr
    count = re.search(r"^(\d+) cases, 0 wrong", done.stdout, re.MULTILINE)
    assert count is not None
    assert int(count[1]) == len(list(cases())[::EVERY])
