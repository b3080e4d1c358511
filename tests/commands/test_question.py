"""The question before anything is paid, on a terminal of its own."""

from __future__ import annotations

import os
import select
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.sandbox_server import ROOT

if sys.platform == "win32":
    pytest.skip("terminals there are of another kind", allow_module_level=True)

import pty


def answer(data: Path, portrait: Path, voice: Path, reply: bytes) -> tuple[int, str]:
    """Run `make` on a terminal, and reply to its question; an empty reply is Ctrl+C."""
    ours, theirs = pty.openpty()
    command = [
        sys.executable,
        "-m",
        "omnihuman_desktop",
        "make",
        portrait,
        voice,
        "--end",
        "2",
        "--sandbox",
        "--data-dir",
        data,
    ]
    process = subprocess.Popen(command, cwd=ROOT, stdin=theirs, stdout=theirs, stderr=theirs)
    os.close(theirs)
    said, is_answered, end = b"", False, time.monotonic() + 90
    try:
        while time.monotonic() < end:
            if select.select([ours], [], [], 0.2)[0]:
                try:
                    said += os.read(ours, 4096)
                except OSError:
                    break  # the terminal is closed with its last process
            elif process.poll() is not None:
                break
            if b"[y/N]" in said and not is_answered:
                is_answered = True
                if reply:
                    os.write(ours, reply)
                else:
                    process.send_signal(signal.SIGINT)
        return process.wait(30), said.decode()
    finally:
        process.kill()
        process.wait()
        os.close(ours)


@pytest.mark.parametrize("reply", [b"n\n", b"\n", b"yes, perhaps\n", b""])
def test_without_a_clear_yes_nothing_is_sent(tmp_path: Path, portrait: Path, voice: Path, reply: bytes) -> None:
    code, said = answer(tmp_path, portrait, voice, reply)
    assert code == 130
    assert "2 s billed · about 24 credits · account: sandbox" in said
    assert "Send it? 9,976 credits will be left." in said
    assert not (tmp_path / "videos").exists()


def test_after_a_yes_the_video_is_made_with_a_bar(tmp_path: Path, portrait: Path, voice: Path) -> None:
    code, said = answer(tmp_path, portrait, voice, b"y\n")
    assert code == 0
    assert "[####" in said
    (video,) = (tmp_path / "videos").iterdir()
    assert said.strip().endswith(str(video))
