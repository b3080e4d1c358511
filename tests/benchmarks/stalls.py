"""How long the window's thread stays out; with `stacks`, also why: the stacks that a watchdog thread has seen in each stall.

    python -m tests.benchmarks.stalls [stacks] [PHASE ...]

The phases, all by default: `files` (a 10 MB picture and an hour of MP3 are taken), `job` (one job with them, from the click to
the end; not without `files`), `twenty` (twenty jobs at once), `batch` (200 rows are read, judged and sent). All run in the
sandbox, on a virtual screen, in one process; `idle` comes first and shows what the machine itself does.

A 5 ms timer of the window's thread notes how late it is. The kernel says how much of that the thread worked, and how much
it was ready but had no core (`machine`: other programs); the rest it waited, nearly always for the interpreter's lock (`lock`).
A stall is what remains without the machine's share.

The watchdog takes the lock from the thread that it watches: beside twenty jobs, 15 of 19 stalls were its own. So the figures
are those without it.
"""

from __future__ import annotations

import asyncio
import faulthandler
import gc
import json
import os
import re
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from tests.benchmarks.main_job import make_hour, make_large_picture
from tests.virtual_screen import ROOT, open_screen

if TYPE_CHECKING:
    from omnihuman_desktop.app import Program

FRAME = re.compile(r'File "(.*)", line (\d+) in (.*)')
BEAT_S, LATE_S, LOOK_S = 0.005, 0.016, 0.002
RESTING = ("python3.11/threading.", "futures/thread", "benchmarks/stalls", "qasync/")
SHOWN_STACKS, DEPTH = 7, 7
STACKS = "stacks"
PHASES = ("files", "job", "twenty", "batch")
TASK_S = 3.0
BATCH_ROWS = 200


@dataclass
class Beat:
    """How late one beat was, in seconds: `late`, of which the thread `worked` and had no core for `machine`."""

    phase: str
    late: float
    worked: float
    machine: float
    dumps: list[bytes] = field(default_factory=list)

    @property
    def stall(self) -> float:
        """The lateness that the program has to answer for."""
        return max(0.0, self.late - self.machine)


class Watchdog:
    """Beats in the window's thread. With `stacks`, it looks at them from another thread whenever a beat is late."""

    def __init__(self, *, stacks: bool) -> None:
        from PySide6.QtCore import Qt, QTimer

        self.beats: list[Beat] = []
        self.phase = "idle"
        self._statistics = Path(f"/proc/self/task/{threading.get_native_id()}/schedstat").open("rb", buffering=0)  # noqa: SIM115
        self._seen: list[bytes] = []
        self._last, self._used = time.perf_counter(), self._read()
        self._written = os.memfd_create("stacks")
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._watch if stacks else self._ended.wait, daemon=True)
        self._timer = QTimer(interval=round(BEAT_S * 1000), timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)

    def start(self) -> None:
        """Begin."""
        self._last, self._used = time.perf_counter(), self._read()
        self._timer.start()
        self._thread.start()

    def stop(self) -> None:
        """End."""
        self._timer.stop()
        self._ended.set()
        self._thread.join()
        self._statistics.close()

    def _read(self) -> tuple[float, float]:
        self._statistics.seek(0)
        worked, waited, _slices = self._statistics.read().split()
        return int(worked) / 1e9, int(waited) / 1e9

    def _beat(self) -> None:
        now, (worked, machine) = time.perf_counter(), self._read()
        late = now - self._last - BEAT_S
        self.beats.append(Beat(self.phase, late, worked - self._used[0], machine - self._used[1], self._seen))
        self._last, self._used, self._seen = now, (worked, machine), []

    def _watch(self) -> None:
        while not self._ended.wait(LOOK_S):
            if time.perf_counter() - self._last > BEAT_S + LATE_S:
                self._seen.append(self._dump())

    def _dump(self) -> bytes:
        # Frames of `sys._current_frames` would keep a painter alive longer than its widget's paint.
        os.ftruncate(self._written, 0)
        os.lseek(self._written, 0, os.SEEK_SET)
        faulthandler.dump_traceback(self._written)
        os.lseek(self._written, 0, os.SEEK_SET)
        return os.read(self._written, 1_000_000)


def describe(dump: str, window_thread: int) -> tuple[str, list[str]]:
    """The innermost functions in what `faulthandler` has written: of the window's thread, and of the others that may work."""
    shown, others = "", []
    for own in dump.split("\n\n"):
        head, _line, frames = own.partition("\n")
        names = []
        for line in frames.splitlines()[:DEPTH]:
            if (found := FRAME.fullmatch(line.strip())) is not None:
                path = Path(found[1])
                names.append(f"{path.parent.name}/{path.stem}.{found[3]}:{found[2]}")
        if f"0x{window_thread:016x}" in head:
            shown = " > ".join(reversed(names))
        elif names and not names[0].startswith(RESTING):
            others.append(" > ".join(reversed(names[:3])))
    return shown, others


async def take_files(program: Program, folder: Path) -> None:
    """Take the large files, until the whole waveform is known."""
    window = program.window
    window.open_files([folder / "large.png", folder / "hour.mp3"])
    scene = window.composer.voice.waveform.scene
    while not (scene.waveform is not None and scene.waveform.complete and window.composer.generate.isEnabled()):
        await asyncio.sleep(0.05)


async def make_jobs(program: Program, number: int) -> None:
    """Click Generate `number` times, and wait until all are done."""
    from omnihuman_desktop.domain.job import JobState

    composer, before = program.window.composer, set(program.service.jobs)
    for at in range(number):
        composer.options.seed.setText(str(1 + at))
        # What is typed and what is clicked come as events of their own.
        await asyncio.sleep(0)
        while not composer.generate.isEnabled():
            await asyncio.sleep(0.02)
        composer.generate.click()
        if len(set(program.service.jobs) - before) <= at:
            # Made before: a second click confirms it.
            composer.generate.click()
        await asyncio.sleep(0.05)
    while not all(job.state is JobState.DONE for key, job in program.service.jobs.items() if key not in before):
        await asyncio.sleep(0.1)


async def make_batch(program: Program, folder: Path) -> None:
    """Open a table, have it judged, and send it."""
    window = program.window
    window.open_files([folder / "rows.csv"])

    def is_judged() -> bool:
        editor = window.batch.editor
        return editor is not None and len(editor.model.rows) == BATCH_ROWS and editor.model.rows[-1].is_judged

    while not is_judged():
        await asyncio.sleep(0.05)
    editor = window.batch.editor
    assert editor is not None
    editor.footer.first.setChecked(False)
    editor.footer.send()
    editor.footer.send()
    (group,) = program.session.groups.groups.values()
    while program.session.groups.summary(group.id).progress < 0.5:
        await asyncio.sleep(0.2)


async def drive(program: Program, folder: Path, phases: list[str], watchdog: Watchdog) -> None:
    """Go through the phases."""
    from omnihuman_desktop.resources import SAMPLE_PORTRAIT, SAMPLE_VOICE

    window = program.window
    window.show()
    gc.freeze()
    running = asyncio.ensure_future(program.run())
    await asyncio.sleep(4)
    watchdog.start()
    await asyncio.sleep(5)
    for phase in phases:
        watchdog.phase = phase
        if phase == "files":
            await take_files(program, folder)
        elif phase == "job":
            await make_jobs(program, 1)
        elif phase == "twenty":
            watchdog.phase = ""
            window.open_files([SAMPLE_PORTRAIT, SAMPLE_VOICE])
            await asyncio.sleep(3)
            watchdog.phase = phase
            await make_jobs(program, 20)
        else:
            await make_batch(program, folder)
        await asyncio.sleep(1)
    watchdog.phase = ""
    watchdog.stop()
    window.close()
    await running


def inside(folder: Path, words: list[str]) -> None:
    """The measured process."""
    phases = [word for word in words if word != STACKS] or list(PHASES)
    # As `__main__` and `app.run` do.
    gc.disable()
    from omnihuman_desktop.ui.runtime.plain_imports import use_plain_imports

    use_plain_imports()
    from omnihuman_desktop.app import Program, make_application, make_loop

    data = folder / "data"
    data.mkdir()
    (data / "settings.json").write_text(json.dumps({"sandbox_task_seconds": TASK_S}), encoding="utf-8")
    app = make_application(sys.argv)
    watchdog = Watchdog(stacks=STACKS in words)
    with make_loop(app) as loop:
        program = Program(app, data, videos_in_data_dir=True, sandbox=True)
        loop.run_until_complete(asyncio.wait_for(drive(program, folder, phases, watchdog), 1500))
    for phase in ("idle", *phases):
        show(phase, [beat for beat in watchdog.beats if beat.phase == phase])


def show(phase: str, beats: list[Beat]) -> None:
    """Print the figures of one phase, and the stacks that its stalls have shown most."""
    stalls = sorted(beat.stall for beat in beats)
    worst = max(beats, key=lambda beat: beat.stall)
    at = stalls[min(len(stalls) - 1, round(0.999 * len(stalls)))]
    lock = max(0.0, worst.stall - worst.worked)
    print(f"{phase:7} {len(beats):6} beats   99.9 % {at * 1000:6.1f} ms (reach 16)   "
          f"worst {worst.stall * 1000:6.1f} ms (reach 33)")  # fmt: skip
    print(f"        the worst: worked {worst.worked * 1000:.1f} ms, lock {lock * 1000:.1f} ms; "
          f"beside it the machine {worst.machine * 1000:.1f} ms")  # fmt: skip
    print(f"        late by more than 16 ms: {sum(beat.stall > LATE_S for beat in beats)} times, "
          f"{sum(beat.stall for beat in beats if beat.stall > LATE_S) * 1000:.0f} ms in all")  # fmt: skip
    seen: Counter[str] = Counter()
    for dump in (each for beat in beats if beat.stall > LATE_S for each in beat.dumps):
        shown, others = describe(dump.decode(errors="replace"), threading.get_ident())
        seen[shown] += 1
        seen.update(f"(other) {each}" for each in others)
    own = {stack: times for stack, times in seen.items() if not stack.startswith("(other)")}
    for group in (own, {stack: times for stack, times in seen.items() if stack not in own}):
        for stack, times in Counter(group).most_common(SHOWN_STACKS):
            print(f"        {times * LOOK_S * 1000:5.0f} ms  {stack}")


def main(words: list[str]) -> None:
    """Make the files, and measure in a process of its own."""
    samples = ROOT / "resources" / "samples"
    with tempfile.TemporaryDirectory(prefix="omnihuman-stalls-") as home, open_screen(Path(home)) as environment:
        folder = Path(home)
        make_large_picture(folder / "large.png")
        make_hour(folder / "hour.mp3")
        files = f"{samples / 'astronaut.png'},{samples / 'jfk.wav'}"
        rows = [f"{files},{at % 9}.{at % 10},{at % 9 + 1}.9,row {at},{at + 1}" for at in range(BATCH_ROWS)]
        (folder / "rows.csv").write_text("portrait,voice,start,end,name,seed\n" + "\n".join(rows), encoding="utf-8")
        command = [sys.executable, "-m", "tests.benchmarks.stalls", "inside", str(folder), *words]
        subprocess.run(command, cwd=ROOT, env=environment, check=True)


if __name__ == "__main__":
    if sys.argv[1:2] == ["inside"]:
        inside(Path(sys.argv[2]), sys.argv[3:])
    else:
        main(sys.argv[1:])
