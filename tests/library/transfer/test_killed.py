"""A kill at each step of an export and of an import: a whole folder or none, and all of the new tasks or none of them."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from omnihuman_desktop.domain.job import JobState
from omnihuman_desktop.jobs.snapshot import read_jobs
from omnihuman_desktop.library.transfer.export import export_library
from tests.library.transfer.test_transfer import bring_in, fill, make_job
from tests.virtual_screen import ROOT

pytestmark = [
    pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="a process is killed as POSIX does it"),
    pytest.mark.timeout(600),
]
RUNS = 14
"""How many of the steps are tried, evenly spread, besides the last ones."""


def run(way: str, source: Path, target: Path, step: int) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "tests.library.transfer.transfer_process", way, str(source), str(target), str(step)],
        cwd=ROOT, env=os.environ | {"PYTHONPATH": str(ROOT)}, capture_output=True, text=True, timeout=120,
    )  # fmt: skip


def some_of(steps: int) -> list[int]:
    return sorted({*range(1, steps + 1, max(1, steps // RUNS)), *range(steps - 3, steps + 1)})


async def test_an_export_that_is_killed_leaves_a_whole_folder_or_none(tmp_path: Path) -> None:
    here = tmp_path / "here"
    await fill(here, *(make_job(here, number) for number in range(1, 6)))
    steps = int(run("export", here, tmp_path / "whole", 0).stdout)
    for step in some_of(steps):
        target = tmp_path / "usb"
        killed = run("export", here, target, step)
        assert killed.returncode == -signal.SIGKILL, (step, killed.stderr)
        if target.exists():
            assert (await bring_in(target, tmp_path / f"at {step}")).tasks == 5
            shutil.rmtree(target)
        export_library(here, target)
        assert not target.with_name("usb.part").exists()
        shutil.rmtree(target)
    assert len(read_jobs(here)) == 5


async def test_an_import_that_is_killed_changes_all_or_nothing_and_can_be_repeated(tmp_path: Path) -> None:
    here, origin = tmp_path / "here", tmp_path / "origin"
    await fill(here, *(make_job(here, number) for number in range(1, 6)), make_job(here, 6, JobState.WAITING))
    export_library(here, tmp_path / "usb")
    await fill(origin, make_job(origin, 9))
    shutil.copytree(origin, tmp_path / "whole")
    steps = int(run("import", tmp_path / "usb", tmp_path / "whole", 0).stdout)
    for step in some_of(steps):
        there = tmp_path / f"there {step}"
        shutil.copytree(origin, there)
        # The paths in the database are relative to its folder.
        killed = run("import", tmp_path / "usb", there, step)
        assert killed.returncode == -signal.SIGKILL, (step, killed.stderr)
        assert len(read_jobs(there)) in (1, 7), step
        await bring_in(tmp_path / "usb", there)
        jobs = read_jobs(there)
        assert len(jobs) == 7, step
        done = [job for job in jobs if job.state is JobState.DONE]
        assert len(done) == 6
        assert all(job.video is not None and job.video.is_file() for job in done), step
        names = sorted(path.name for path in (there / "videos").iterdir())
        assert names == sorted(f"take {number}.mp4" for number in (1, 2, 3, 4, 5, 9)), step
        assert not any(job.active for job in jobs)
        shutil.rmtree(there)
