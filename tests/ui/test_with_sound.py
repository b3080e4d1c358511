"""What needs a sound server runs in a process of its own: Qt asks for the computer's sound devices once in its life."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.sound_server import serve_sound

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="PulseAudio is the sound server of Linux")

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("subject", ["hearing", "recording", "ending"])
def test_with_a_sound_server(subject: str) -> None:
    tests = Path(__file__).parent / "with_sound" / f"{subject}.py"
    with serve_sound() as environment:
        # In time with the sound, where this user may ask for it.
        command = ["nice", "-n", "-15", sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", str(tests)]
        done = subprocess.run(command, cwd=ROOT, env=os.environ | environment, capture_output=True, text=True, timeout=170)
    assert done.returncode == 0, done.stdout[-6000:] + done.stderr[-2000:]
