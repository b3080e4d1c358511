"""The voice in the real window: from the dropped file to what is on the screen, from a selection to its sound, and memory.

    python -m tests.benchmarks.voice_window

Each recording of `tests.benchmarks.voice` is dropped on the window of a program of its own, on a virtual screen, twice: for
the first time, and when it was open before. All times are from the call that a drop makes to the end of the paint
that shows the result; the memory is that of the program and its child processes, over what they held when idle.
"""

from __future__ import annotations

import asyncio
import json
import os
import random
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import psutil

from tests.benchmarks.main_job import Heartbeat
from tests.benchmarks.voice import FILES, FOLDER, make_files, sum_memory
from tests.virtual_screen import ROOT, open_screen

if TYPE_CHECKING:
    from omnihuman_desktop.app import Program
    from omnihuman_desktop.ui.voice.panel import VoicePanel

IDLE_S = 6
SELECTIONS = 15


class Watched:
    """The most memory that this process and its children hold, looked at all the time."""

    def __init__(self) -> None:
        self.most = 0
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._watch, daemon=True)

    def __enter__(self) -> Watched:
        self._thread.start()
        return self

    def __exit__(self, *_exc: object) -> None:
        self._ended.set()
        self._thread.join()

    def _watch(self) -> None:
        process = psutil.Process()
        while not self._ended.wait(0.05):
            self.most = max(self.most, sum_memory(process))


async def until(reached: Callable[[], bool], step_s: float) -> float:
    """Wait for it; when it was there, to `step_s`."""
    while not reached():
        await asyncio.sleep(step_s)
    return time.perf_counter()


async def measure_file(program: Program, path: Path, painted: dict[str, float]) -> tuple[float, float, float]:
    """Drop `path`: seconds until something of it is on the screen, until all of it is known, and the worst stall."""
    view = program.window.composer.voice.waveform
    painted.clear()
    view.scene.clear()
    beat = Heartbeat()
    beat.start()
    began = time.perf_counter()
    program.window.open_files([path])
    # Seldom: who looks takes time from what is looked at.
    await until(lambda: "whole" in painted, 0.05)
    return painted["first"] - began, painted["whole"] - began, max(gap for gap, _phase in beat.gaps)


async def measure_selections(panel: VoicePanel, hours: int) -> list[float]:
    """Seconds from a changed selection to a file that can be played, at places all over."""
    from omnihuman_desktop.ui.voice.span import Span

    chosen, times = random.Random(1), []
    for _ in range(SELECTIONS):
        start_ms = chosen.randrange(hours * 3_600_000 - 40_000)
        began = time.perf_counter()
        panel.choices.select(Span.within(panel.waveform.span.voice_ms, start_ms, start_ms + 35_000))
        ended = await until(lambda: panel.selection is not None and panel.selection.excerpt is not None, 0.003)
        times.append(ended - began)
    return times


async def drive(program: Program, name: str) -> dict[str, object]:
    """All figures of the recording called `name`."""
    from omnihuman_desktop.domain.voice import VoiceEdits
    from omnihuman_desktop.ui.voice.waveform.view import WaveformView

    painted: dict[str, float] = {}
    paint = WaveformView.paintEvent

    def noting(view: WaveformView, event: object) -> None:
        paint(view, event)  # type: ignore[arg-type]
        waveform = view.scene.waveform
        if waveform is not None and waveform.samples:
            painted.setdefault("first", time.perf_counter())
            if waveform.complete:
                painted.setdefault("whole", time.perf_counter())

    WaveformView.paintEvent = noting  # type: ignore[method-assign]
    window = program.window
    window.show()
    running = asyncio.ensure_future(program.run())
    await asyncio.sleep(IDLE_S)
    # The first voice that a program sees brings in what all later ones need.
    from omnihuman_desktop.resources import SAMPLE_VOICE

    await measure_file(program, SAMPLE_VOICE, painted)
    await asyncio.sleep(2)
    idle = sum_memory(psutil.Process())
    with Watched() as watched:
        fresh = await measure_file(program, FOLDER / name, painted)
        await asyncio.sleep(1)
    await measure_file(program, SAMPLE_VOICE, painted)
    known = await measure_file(program, FOLDER / name, painted)
    panel, hours = window.composer.voice, 3 if name.startswith("three") else 1
    plain = await measure_selections(panel, hours)
    panel.choices.change_edits(VoiceEdits(loudness_lufs=-14))
    loud = await measure_selections(panel, hours)
    kept = sum_memory(psutil.Process()) - idle
    window.close()
    await running
    return {"fresh": fresh, "known": known, "most": watched.most - idle, "kept": kept, "plain": plain, "loud": loud}


def inside(data_dir: Path, name: str) -> None:
    """The measured process."""
    # As `__main__` does. Without it PySide keeps the sources of imported modules in memory: 22 MB, at times only 7.
    from omnihuman_desktop.ui.runtime.plain_imports import use_plain_imports

    use_plain_imports()
    from omnihuman_desktop.app import Program, make_application, make_loop

    app = make_application(sys.argv)
    with make_loop(app) as loop:
        program = Program(app, data_dir, videos_in_data_dir=True, sandbox=True)
        print(json.dumps(loop.run_until_complete(asyncio.wait_for(drive(program, name), 100))), flush=True)


def run(name: str, data_dir: Path, environment: dict[str, str]) -> dict[str, Any]:
    """One measured process."""
    command = [sys.executable, "-m", "tests.benchmarks.voice_window", str(data_dir), name]
    done = subprocess.run(command, env=environment, cwd=ROOT, stdout=subprocess.PIPE, text=True, check=True)
    return dict(json.loads(done.stdout.splitlines()[-1]))


def main() -> None:
    """Print the figures."""
    make_files()
    with tempfile.TemporaryDirectory() as home, open_screen(Path(home), accessible=False) as environment:
        found = {name: run(name, Path(home) / name, environment) for name in FILES}
    print(f"load {os.getloadavg()[0]:.1f}")
    for name, figures in found.items():
        fresh, known = figures["fresh"], figures["known"]
        print(f"{name:16} on the screen after {fresh[0] * 1000:4.0f} ms (reach 200), whole after {fresh[1]:.2f} s; "
              f"known: whole after {known[1] * 1000:4.0f} ms (reach 100)")  # fmt: skip
        print(f"{name:16} worst stall {fresh[2] * 1000:.0f} ms, known {known[2] * 1000:.0f} ms; "
              f"memory {figures['most'] / 1e6:+.0f} MB (reach +70), in the end {figures['kept'] / 1e6:+.0f} MB")  # fmt: skip
        for title in ("plain", "loud"):
            times = figures[title]
            print(f"{name:16} selection to sound, {title:5} median {statistics.median(times) * 1000:4.0f} ms   "
                  f"worst {max(times) * 1000:4.0f} ms   (reach 300)")  # fmt: skip


if __name__ == "__main__":
    if len(sys.argv) == 3:
        inside(Path(sys.argv[1]), sys.argv[2])
    else:
        main()
