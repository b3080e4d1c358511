"""The languages on a screen of 200 %, which only a process of its own can have."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest


@pytest.mark.parametrize("code", ["es_MX", "ja"])
def test_no_text_is_cut_at_200_percent(code: str) -> None:
    test = f"{Path(__file__).with_name('test_pseudo_language.py')}::test_no_text_of_a_language_is_cut_in_a_small_window[{code}]"
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", test]
    run = subprocess.run(command, env=os.environ | {"QT_SCALE_FACTOR": "2"}, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout
