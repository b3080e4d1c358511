"""A batch that is killed at random moments and started again makes every row once."""

from __future__ import annotations

import json
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from omnihuman_desktop.domain.job import JobRequest
from omnihuman_desktop.media.video.check import check_video
from tests.sandbox_server import ROOT, Sandbox

ROWS = 12
KILLS = 20
SPAN_S = 0.5
"""A kill comes at most so long after the start: a few rows are made in that time."""


def start(command: list[str]) -> subprocess.Popen[str]:
    process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    assert process.stdout.readline() == "ready\n"
    return process


@pytest.mark.timeout(400)
def test_twenty_kills_at_random_moments_make_no_second_task(
    tmp_path: Path, sandbox: Sandbox, short_request: JobRequest
) -> None:
    assert short_request.excerpt is not None
    files = [short_request.portrait, short_request.voice, short_request.excerpt]
    data = tmp_path / "data"
    data.mkdir()
    command = [
        sys.executable,
        "-m",
        "tests.groups.batch_process",
        str(data),
        sandbox.url,
        sandbox.key,
        *map(str, files),
        str(ROWS),
    ]
    seed = random.randrange(10**6)
    moments = random.Random(seed)
    for _ in range(KILLS):
        process = start(command)
        time.sleep(moments.uniform(0, SPAN_S))
        process.send_signal(signal.SIGKILL)
        process.wait()
        if process.stdout is not None:
            process.stdout.close()
    told, _ = start(command).communicate()
    end = json.loads(told)
    accepted = sandbox.tasks()
    # A request whose intent was saved and that never left stays unclear: the user alone sends it again.
    unclear = end["states"].count("unknown")
    assert set(end["states"]) <= {"done", "unknown"}, f"seed {seed}"
    assert len(accepted) == ROWS - unclear, f"seed {seed}"
    assert end["jobs"] == ROWS, f"seed {seed}"
    assert sorted(seeds[-1] for seeds in end["seeds"]) == list(range(1, ROWS + 1))
    videos = list((data / "videos").glob("*.mp4"))
    assert len(videos) == ROWS - unclear, f"seed {seed}"
    for video in videos:
        check_video(video)
