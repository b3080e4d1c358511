"""Hundreds of jobs through the real program in one run: what it holds after the first fifty and at the end, and what it leaves.

python -m tests.benchmarks.soak [JOBS]
"""

from __future__ import annotations

import asyncio
import gc
import json
import os
import sys
import tempfile
import time
from pathlib import Path

import psutil

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from omnihuman_desktop.app import Program, make_loop
from omnihuman_desktop.domain.job import JobRequest, JobState
from omnihuman_desktop.ui.runtime.plain_imports import use_plain_imports
from tests.virtual_screen import ROOT

FIRST = 50
AT_ONCE = 4
LENGTH_MS = 1000
LIMIT_MB = 20
"""How much the program may grow from job 50 to the last one."""


def measure() -> dict[str, float]:
    """What the process holds now."""
    gc.collect()
    process = psutil.Process()
    return {
        "MB": process.memory_info().rss / 1e6,
        "files": process.num_fds(),
        "threads": process.num_threads(),
        "children": len(process.children(recursive=True)),
    }


async def send(program: Program, count: int, found: dict[int, dict[str, float]]) -> None:
    """Send `count` jobs, a few at a time, each of another part of the voice; measure at `FIRST`, half-way and at the end."""
    portrait, voice = (ROOT / "resources" / "samples" / name for name in ("astronaut.png", "jfk.wav"))
    sent = 0
    while True:
        jobs = list(program.service.jobs.values())
        done = sum(1 for job in jobs if not job.active)
        while sent < count and sent - done < AT_ONCE:
            start_ms = 17 * sent % 8900
            program.service.submit(JobRequest(portrait, voice, start_ms, start_ms + LENGTH_MS, name=f"take {sent}"))
            sent += 1
        for mark in (FIRST, count // 2, count):
            if done >= mark and mark not in found:
                if mark == count:
                    await asyncio.sleep(5)  # what follows a job: its uploads are released, the balance is read
                found[mark] = measure()
                print(f"job {mark}: " + ", ".join(f"{value:.0f} {name}" for name, value in found[mark].items()), flush=True)
        if count in found:
            return
        await asyncio.sleep(0.05)


def stray_files(data_dir: Path, ids: set[str]) -> list[str]:
    """Files of the program that belong to no job and no setting."""
    stray = [str(path.relative_to(data_dir)) for path in data_dir.rglob("*.part*")]
    stray += [f"jobs/{path.name}" for path in (data_dir / "jobs").iterdir() if path.name not in ids]
    known = {"portrait.png", "voice.wav", "voice.mp3", "voice.flac", "receipt.json"}
    stray += [str(path.relative_to(data_dir)) for path in (data_dir / "jobs").glob("*/*") if path.name not in known]
    return stray


def main(count: int) -> int:
    """Print the figures; return 1 where one falls short."""
    use_plain_imports()  # as `__main__` does
    app = QApplication([])
    app.setQuitOnLastWindowClosed(False)
    found: dict[int, dict[str, float]] = {}
    with tempfile.TemporaryDirectory() as folder:
        data_dir = Path(folder) / "data"
        data_dir.mkdir()
        (data_dir / "settings.json").write_text(json.dumps({"sandbox_task_seconds": 0.1}))
        began = time.monotonic()

        async def run() -> None:
            program = Program(app, data_dir, videos_in_data_dir=True, sandbox=True)
            program.window.show()
            running = asyncio.ensure_future(program.run())
            try:
                await send(program, count, found)
                jobs = list(program.service.jobs.values())
                states = {state: sum(1 for job in jobs if job.state is state) for state in JobState}
                print({str(state): number for state, number in states.items() if number})
                ids = {job.id for job in jobs}
            finally:
                program.window.close()
                await asyncio.wait_for(running, 60)
            videos = list((data_dir / "videos").iterdir())
            print(f"{len(videos)} videos, stray files: {stray_files(data_dir, ids)[:5] or 'none'}")

        with make_loop(app) as loop:
            loop.run_until_complete(run())
        logs = [line for path in data_dir.rglob("*.log*") for line in path.read_text(errors="replace").splitlines()]
        loud = [line for line in logs if any(word in line for word in ("WARNING", "ERROR", "CRITICAL", "Traceback"))]
        print(f"log: {len(logs)} lines, warnings: {loud[:5] or 'none'}")
        print(f"processes left: {[child.name() for child in psutil.Process().children(recursive=True)] or 'none'}")
        growth = {name: found[count][name] - found[FIRST][name] for name in found[count]}
        second_half = found[count]["MB"] - found[count // 2]["MB"]
        print(f"{count} jobs in {time.monotonic() - began:.0f} s; from job {FIRST} to {count}: memory {growth['MB']:+.0f} MB "
              f"(limit {LIMIT_MB}), of it {second_half:+.0f} in the second half, files {growth['files']:+.0f}, "
              f"threads {growth['threads']:+.0f}")  # fmt: skip
    return 0 if growth["MB"] <= LIMIT_MB and growth["files"] <= 4 and not loud else 1


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 500))
