"""A batch in the real window on a virtual screen: opened from a table, sent, and made by the sandbox.

    python -m tests.benchmarks.batch [ROWS]

Makes ROWS rows (200), with one 429 in the middle, then opens a table of 10,000 rows. Prints the longest time that a 5 ms
heartbeat of the window's thread stayed out, in each phase, and the longest that this thread itself worked between two beats,
with its ratio to 50 ms: on a busy machine, the rest is time in which others had the processor. Then the requests for each row
beside the fewest that one poller allows, and the memory: what the first rows take once, and what each later one adds.
"""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import psutil

from tests.running_program import run_window, until
from tests.sandbox_server import ROOT, SandboxClient
from tests.virtual_screen import open_screen

if TYPE_CHECKING:
    from omnihuman_desktop.app import Program

BEAT_MS = 5
TASK_S = 4.0
MANY = 10_000
IDLE_S = 10.0


class Heartbeat:
    """Measures how long the window's thread stays out, and how long it works meanwhile."""

    def __init__(self) -> None:
        from PySide6.QtCore import QTimer

        self._stall = self._work = 0.0
        self._last, self._worked = time.perf_counter(), time.thread_time()
        self._timer = QTimer(interval=BEAT_MS)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self) -> None:
        now, worked = time.perf_counter(), time.thread_time()
        self._stall = max(self._stall, now - self._last - BEAT_MS / 1000)
        self._work = max(self._work, worked - self._worked)
        self._last, self._worked = now, worked

    def take(self) -> tuple[float, float]:
        """The longest stall and the longest work since the last call, in seconds."""
        found, self._stall, self._work = (self._stall, self._work), 0.0, 0.0
        return found


def write_table(path: Path, rows: int) -> None:
    samples = ROOT / "resources" / "samples"
    files = f"{samples / 'astronaut.png'},{samples / 'jfk.wav'}"
    lines = [f"{files},{at % 9}.{at % 10},{at % 9 + 1}.9,row {at},{at + 1}" for at in range(rows)]
    path.write_text("portrait,voice,start,end,name,seed\n" + "\n".join(lines))


def child(folder: Path, rows: int) -> None:
    from omnihuman_desktop.app import make_application

    found: dict[str, Any] = {}

    async def scenario(program: Program) -> None:
        heartbeat, window = Heartbeat(), program.window
        await until(lambda: program._is_started)
        await asyncio.sleep(2)
        heartbeat.take()
        await asyncio.sleep(IDLE_S)
        found["idle"] = heartbeat.take()
        rss = psutil.Process().memory_info().rss
        window.open_files([folder / "rows.csv"])
        await until_judged(program, rows)
        found["open"] = heartbeat.take()
        editor = window.batch.editor
        assert editor is not None
        editor.footer.first.setChecked(False)
        began = time.monotonic()
        editor.footer.send()
        editor.footer.send()
        (group,) = program.session.groups.groups.values()
        account = await program.accounts.get("sandbox")
        sandbox = await asyncio.to_thread(SandboxClient, account.base_url, account.key)
        summary = lambda: program.session.groups.summary(group.id)  # noqa: E731
        await until(lambda: summary().progress > 0.5, 3000)
        half = psutil.Process().memory_info().rss
        await asyncio.to_thread(sandbox.fault, "create", "429:2")
        await until(lambda: not summary().is_active, 3000)
        found["made"] = heartbeat.take()
        found["seconds"] = time.monotonic() - began
        calls = await asyncio.to_thread(sandbox.calls)
        found["polls"] = sum(call["call"] in ("task", "batch") for call in calls)
        found["created"] = sum(call["call"] == "create" for call in calls)
        found["done"] = summary().counts.get("done", 0)  # type: ignore[call-overload]
        found["videos"] = len(list((program.data_dir / "videos").glob("*.mp4")))
        end = psutil.Process().memory_info().rss
        found["memory"], found["growth"] = end - rss, (end - half) / (rows / 2)
        window.groups.hide_page()
        heartbeat.take()
        window.open_files([folder / "many.csv"])
        await until_judged(program, MANY)
        found["many"] = heartbeat.take()
        sandbox.close()

    data = folder / "data"
    data.mkdir()
    (data / "settings.json").write_text(json.dumps({"sandbox_task_seconds": TASK_S}))
    app = make_application(sys.argv)
    run_window(app, data, scenario, None, timeout_s=3600)
    print(json.dumps(found))


async def until_judged(program: Program, rows: int) -> None:
    def is_judged() -> bool:
        editor = program.window.batch.editor
        return editor is not None and len(editor.model.rows) == rows and editor.model.rows[-1].is_judged

    await until(is_judged, 900)


def main(rows: int) -> None:
    with tempfile.TemporaryDirectory(prefix="omnihuman-batch-") as home, open_screen(Path(home)) as environment:
        folder = Path(home)
        write_table(folder / "rows.csv", rows)
        write_table(folder / "many.csv", MANY)
        command = [sys.executable, "-m", "tests.benchmarks.batch", "child", str(folder), str(rows)]
        done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
        if done.returncode:
            sys.exit(done.stderr)
        found = json.loads(done.stdout.splitlines()[-1])
    phases = {
        "idle": "an idle window",
        "open": f"open {rows} rows",
        "made": f"send and make {rows} rows",
        "many": f"open {MANY} rows",
    }
    for phase, words in phases.items():
        stall, work = found[phase]
        ratio = f"ratio to 50 ms {work / 0.05:.2f}   (reach 1)"
        print(f"stall   {words:24} {stall * 1000:6.1f} ms, own work {work * 1000:5.1f} ms, {ratio}")
    made = f"{found['done']:.0f} rows, {found['videos']:.0f} videos"
    print(f"made    {made}, {found['created']:.0f} paid requests, one of them refused by 429, in {found['seconds']:.0f} s")
    print(f"polls   {found['polls']:.0f}, {found['polls'] / rows:.2f} for each row")
    print(f"memory  {found['memory'] / 2**20:.0f} MB more at the end than before it was opened;", end=" ")
    print(f"in its second half {found['growth'] / 1024:.0f} KB for each row")


if __name__ == "__main__":
    if sys.argv[1:2] == ["child"]:
        child(Path(sys.argv[2]), int(sys.argv[3]))
    else:
        main(int(sys.argv[1]) if len(sys.argv) > 1 else 200)
