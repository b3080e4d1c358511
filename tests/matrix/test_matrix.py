"""The fault matrix, run as a program of its own: it forks, and pytest's process has threads."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

DRIVER = Path(__file__).with_name("driver.py")
LEAST_CASES = 150


@pytest.mark.timeout(900)
def test_no_kill_and_no_fault_pays_twice_or_hides_what_happened(capsys: pytest.CaptureFixture[str]) -> None:
    ran = subprocess.run([sys.executable, DRIVER], capture_output=True, text=True, timeout=880)
    with capsys.disabled():
        print(f"\nfault matrix: {ran.stdout.strip()}")
    assert ran.returncode == 0, ran.stdout + ran.stderr
    last = ran.stdout.strip().splitlines()[-1]
    count = re.match(r"(\d+) cases, 0 wrong", last)
    assert count
    assert int(count[1]) >= LEAST_CASES
    ends = json.loads(last.partition("ends: ")[2])
    # All ends are there: the matrix would see what it is to see.
    assert set(ends) >= {"done", "done (found again)", "unknown", "failed", "never saved"}
