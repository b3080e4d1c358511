"""The program with 0, 10, 10,000 and 100,000 tasks, in one run: what grows with their number, and by how much.

    python -m tests.benchmarks.library [COUNTS]     COUNTS: such as 10,1000

The tasks are written by the statements of the project's own store. Each number is started several times, one after the other
by turns, and the medians are shown. Figures are of a shared machine: read the ratios to ten.
"""

from __future__ import annotations

import asyncio
import json
import random
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import astuple, replace
from pathlib import Path
from typing import TYPE_CHECKING

from tests.virtual_screen import ROOT, open_screen

if TYPE_CHECKING:
    import sqlite3

    from omnihuman_desktop.app import Program

COUNTS = (0, 10, 10_000, 100_000)
WORDS = [
    "calm",
    "warm",
    "voice",
    "smile",
    "camera",
    "slow",
    "zoom",
    "bright",
    "studio",
    "世界",
    "你好",
    "こんにちは",
    "세계",
    "hello",
    "greeting",
    "teacher",
    "lesson",
    "museum",
]
TEXTS = ("e", "世界", "lesson", "no such word")
STARTS = 5
FRAMES = 400
BEGIN_S = 1.6e9


def write_tasks(folder: Path, number: int) -> None:
    """Write a library of `number` tasks that have been made before."""
    from omnihuman_desktop.domain.job import Job, JobRequest, JobState
    from omnihuman_desktop.jobs import library_table
    from omnihuman_desktop.jobs import store as stores
    from omnihuman_desktop.jobs.rows import to_row

    dice = random.Random(1)

    def work(base: sqlite3.Connection) -> None:
        base.execute("BEGIN")
        base.execute("INSERT OR IGNORE INTO chores VALUES ('receipts')")
        for at in range(number):
            portrait, voice = Path(f"/pictures/portrait {at % 40}.png"), Path(f"/voices/voice {at % 900}.wav")
            request = JobRequest(portrait, voice, 0, 11_000 + at % 24_000, prompt=" ".join(dice.choices(WORDS, k=30)))
            created_at = BEGIN_S + 900.0 * at
            job = Job(
                f"{dice.getrandbits(128):032x}", f"voice {at % 900} – take {at // 900 + 1}", request, "sandbox", created_at,
                created_at, JobState.DONE, seed=dice.getrandbits(31), remote_id=f"task-{at}", credits_reserved=132.0,
                billed_s=11, submitted_at=created_at, video=Path(f"/videos/{at}.mp4"),
            )  # fmt: skip
            base.execute(stores._SAVE, to_row(job, folder))
            base.execute(stores._LEDGER, astuple(stores.to_entry(job)))
            base.execute(library_table.SAVE, library_table.facts_of(job) or ())
        base.execute("COMMIT")

    async def run() -> None:
        store = stores.JobStore(folder / "jobs.sqlite3")
        await store.open()
        await store.execute(work)
        await store.close()

    asyncio.run(run())


async def wait(reached: object, what: str) -> None:
    """Wait until `reached` returns something true."""
    end = time.monotonic() + 60
    while not reached():  # type: ignore[operator]
        if time.monotonic() > end:
            raise TimeoutError(what)
        await asyncio.sleep(0.001)


async def measure(program: Program, began: float) -> dict[str, float]:
    """Return the figures of the running program, in seconds and bytes."""
    from PySide6.QtWidgets import QApplication

    from omnihuman_desktop.domain.job import JobState

    tasks, found = program.window.tasks, {"window": time.perf_counter() - began}
    model, view = tasks.model, tasks.list

    reports: list[float] = []
    take_found = model._take_found

    def note_report(*arguments: object) -> None:
        take_found(*arguments)  # type: ignore[arg-type]
        reports.append(time.perf_counter())

    model._take_found = note_report  # type: ignore[method-assign]

    async def whole(what: str) -> float:
        await asyncio.sleep(0)
        await wait(lambda: model._is_whole, what)
        view.viewport().repaint()
        return time.perf_counter()

    await wait(lambda: program.library.is_open and (reports or model._is_whole), "the list")
    view.viewport().repaint()
    found["list"] = time.perf_counter() - began
    await whole("the list")
    found["list whole"] = time.perf_counter() - began
    await wait(lambda: program.service._engine.is_built, "the engine")
    await asyncio.sleep(4)
    found["memory"] = memory()
    for text in TEXTS:
        times, wholes = [], []
        for _ in range(3):
            tasks.search.setText("")
            await whole("the list")
            reports.clear()
            start = time.perf_counter()
            tasks.search.setText(text)
            await wait(lambda: reports, text)
            view.viewport().repaint()
            times.append(time.perf_counter() - start)
            wholes.append(await whole(text) - start)
        found[f"search {text}"] = sorted(times)[1]
        found[f"whole {text}"] = sorted(wholes)[1]
    tasks.search.setText("")
    await whole("the list")
    bar, frames = view.verticalScrollBar(), []
    for number in range(FRAMES):
        start = time.perf_counter()
        bar.setValue(bar.maximum() * number // FRAMES)
        QApplication.processEvents()
        frames.append(time.perf_counter() - start)
        await asyncio.sleep(0.002)
    found["frame"] = sorted(frames)[int(FRAMES * 0.99)]
    bar.setValue(0)
    first = next(iter(program.service.jobs.values()), None)
    if first is not None:
        active = replace(first, id="f" * 32, state=JobState.WAITING, created_at=time.time())
        start = time.perf_counter()
        program.service._registry.add(active)
        view.viewport().repaint()
        found["new task"] = time.perf_counter() - start
        start = time.perf_counter()
        for number in range(100):
            program.service._registry.update(replace(active, progress=number / 100))
        found["tick"] = (time.perf_counter() - start) / 100
    return found


def memory() -> float:
    """Return the resident memory of this process in bytes."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096.0


async def measure_library(program: Program) -> dict[str, float]:
    """Return the figures of the wide library: its opening, its counts, and its gallery from the first task to the last."""
    before, found = memory(), {}
    start = time.perf_counter()
    program.window.wide.open()
    view = program.window.wide.view
    assert view is not None
    await asyncio.sleep(0)
    view.gallery.viewport().repaint()
    found["library opens"] = time.perf_counter() - start
    await wait(lambda: view.model._is_whole and view._facets is not None, "the library")
    found["library whole"] = time.perf_counter() - start
    counts: list[float] = []
    for _ in range(5):
        counted: list[object] = []
        start = time.perf_counter()
        program.library.count_facets(counted.append)
        await wait(lambda: counted, "the counts")  # noqa: B023
        counts.append(time.perf_counter() - start)
    found["counts"] = sorted(counts)[2]
    for name, rows in (("gallery frame", view.gallery), ("table frame", view.table)):
        view.header.as_table.setChecked(rows is view.table)
        bar, frames = rows.verticalScrollBar(), []
        for number in range(FRAMES):
            start = time.perf_counter()
            bar.setValue(bar.maximum() * number // FRAMES)
            rows.viewport().repaint()
            frames.append(time.perf_counter() - start)
            # What is seen is read and painted in between.
            await asyncio.sleep(0.005)
        found[name] = sorted(frames)[int(FRAMES * 0.99)]
    found["memory library"] = memory() - before
    program.window.wide.close()
    return found


def run_program(folder: Path) -> None:
    """Run the program on `folder` in this process, and print its figures."""
    began = time.perf_counter()
    # As `__main__` does. Without it PySide keeps the sources of imported modules in memory: 22 MB, at times only 7.
    from omnihuman_desktop.ui.runtime.plain_imports import use_plain_imports

    use_plain_imports()
    from omnihuman_desktop.app import Program, make_application, make_loop

    app = make_application(["program"])
    program = Program(app, folder, videos_in_data_dir=True, sandbox=True)
    program.window.resize(1440, 900)
    program.window.show()
    app.processEvents()

    async def run() -> None:
        running = asyncio.ensure_future(program.run())
        figures = await measure(program, began)
        print("figures", json.dumps(figures | await measure_library(program)), flush=True)
        program.window.close()
        await running

    with make_loop(app) as loop:
        loop.run_until_complete(run())


def start_program(folder: Path, environment: dict[str, str]) -> dict[str, float]:
    """Return the figures of one start of the program on `folder`."""
    command = [sys.executable, "-m", "tests.benchmarks.library", "--run", str(folder)]
    done = subprocess.run(command, env=environment, cwd=ROOT, capture_output=True, text=True, check=True)
    line = next(line for line in done.stdout.splitlines() if line.startswith("figures "))
    return dict(json.loads(line.removeprefix("figures ")))


def main(counts: tuple[int, ...]) -> None:
    """Print each figure for each number of tasks, and its ratio to ten tasks."""
    runs: dict[int, list[dict[str, float]]] = {number: [] for number in counts}
    with tempfile.TemporaryDirectory() as home, open_screen(Path(home), accessible=False) as environment:
        for number in counts:
            folder = Path(home) / f"tasks-{number}"
            folder.mkdir()
            write_tasks(folder, number)
        for at in range(STARTS + 1):  # the first start of each warms the disk
            for number in counts:
                found = start_program(Path(home) / f"tasks-{number}", environment)
                runs[number] += [found] if at else []
    figures = {
        number: {name: statistics.median(each[name] for each in some) for name in some[0]} for number, some in runs.items()
    }
    base = figures.get(10) or next(iter(figures.values()))
    for name in base:
        row = [f"{name:22}"]
        for found in figures.values():
            value = found.get(name)
            if value is None:
                row.append(f"{'–':>20}")
            elif name.startswith("memory"):
                row.append(f"{value / 1e6:8.0f} MB ({(value - base[name]) / 1e6:+.0f})".rjust(20))
            else:
                row.append(f"{value * 1000:9.2f} ms ({value / base[name]:.2f}×)".rjust(20))
        print("".join(row))
    print(f"{'tasks':22}" + "".join(f"{number:>20,}" for number in figures))


if __name__ == "__main__":
    if sys.argv[1:2] == ["--run"]:
        run_program(Path(sys.argv[2]))
    else:
        main(tuple(int(text) for text in sys.argv[1].split(",")) if len(sys.argv) > 1 else COUNTS)
