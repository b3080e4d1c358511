"""A part of the matrix of kills and faults of a film, with all of its joining. The whole is `tests.matrix.film`."""

from __future__ import annotations

import os
import re
import subprocess
import sys

import pytest

from tests.matrix.film import JOIN_POINTS, cases, joining_cases
from tests.sandbox_server import ROOT

EVERY = 83


def test_the_joining_of_a_film_has_kill_points() -> None:
    every = list(cases())
    assert len(set(every)) == len(every) > 300
    assert set(JOIN_POINTS) <= {case.point for case in every}


@pytest.mark.timeout(400)
@pytest.mark.skipif(not hasattr(os, "fork"), reason="the matrix forks its processes")
def test_no_kill_and_no_fault_pays_a_part_twice_or_spoils_a_film() -> None:
    command = [sys.executable, "-m", "tests.matrix.film", "--every", str(EVERY)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=380)
    assert done.returncode == 0, done.stdout + done.stderr
    count = re.search(r"^(\d+) cases, 0 wrong", done.stdout, re.MULTILINE)
    assert count is not None
    assert int(count[1]) == len({*joining_cases(), *list(cases())[::EVERY]})
