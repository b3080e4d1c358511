"""The memory of pictures in lists: forty recent portraits, then a library of a hundred tasks, above the idle program.

    python -m tests.benchmarks.thumbnails

The portraits are photos of 12 megapixels, each another one. The program runs on a virtual screen, in a process of its own.
"""

from __future__ import annotations

import asyncio
import gc
import json
import subprocess
import sys
import tempfile
import time
from dataclasses import astuple
from pathlib import Path
from typing import TYPE_CHECKING

import psutil

from tests.virtual_screen import ROOT, open_screen

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable

    from omnihuman_desktop.app import Program

PORTRAITS, TASKS = 40, 100
REACH_MB = 20
SETTLE_S = 2.0


def make_photos(folder: Path) -> list[Path]:
    """The photos, of which no two are equal."""
    from PIL import Image, ImageEnhance

    from omnihuman_desktop.resources import SAMPLE_PORTRAIT

    folder.mkdir()
    with Image.open(SAMPLE_PORTRAIT) as sample:
        large = sample.convert("RGB").resize((3000, 4000))
    photos = [folder / f"photo {number}.jpg" for number in range(PORTRAITS)]
    for number, photo in enumerate(photos):
        ImageEnhance.Brightness(large).enhance(0.8 + number / 100).save(photo, quality=85)
    return photos


def write_data(data: Path, photos: list[Path]) -> None:
    """The recent portraits, and the tasks that were made of them."""
    from omnihuman_desktop.domain.job import Job, JobRequest, JobState
    from omnihuman_desktop.domain.portrait import Framing
    from omnihuman_desktop.jobs import library_table
    from omnihuman_desktop.jobs import store as stores
    from omnihuman_desktop.jobs.rows import to_row
    from omnihuman_desktop.library.recent_portraits import RecentPortraitStore

    recent = RecentPortraitStore(data / "portraits")
    for number, photo in enumerate(photos):
        assert recent.add(photo, Framing(), (), time.time() + number)

    def work(base: sqlite3.Connection) -> None:
        base.execute("BEGIN")
        for at in range(TASKS):
            request = JobRequest(photos[at % PORTRAITS], ROOT / "resources" / "samples" / "jfk.wav", 0, 11_000)
            job = Job(
                f"{at:032x}", f"take {at}", request, "sandbox", 1.7e9 + at, 1.7e9 + at, JobState.DONE, remote_id=f"task-{at}",
                credits_reserved=132.0, billed_s=11, submitted_at=1.7e9 + at,
            )  # fmt: skip
            base.execute(stores._SAVE, to_row(job, data))
            base.execute(stores._LEDGER, astuple(stores.to_entry(job)))
            base.execute(library_table.SAVE, library_table.facts_of(job) or ())
        base.execute("COMMIT")

    async def run() -> None:
        store = stores.JobStore(data / "jobs.sqlite3")
        await store.open()
        await store.execute(work)
        await store.close()

    asyncio.run(run())


def measure_mb() -> float:
    """The memory of this process now."""
    gc.collect()
    return float(psutil.Process().memory_info().rss) / 1e6


async def wait(is_reached: Callable[[], bool]) -> None:
    """Wait until it is, then until nothing more happens."""
    until = time.monotonic() + 120
    while not is_reached():
        assert time.monotonic() < until
        await asyncio.sleep(0.05)
    await asyncio.sleep(SETTLE_S)


async def drive(program: Program) -> dict[str, float]:
    """Open the two lists of pictures, one after the other, and close them."""
    window = program.window
    window.show()
    running = asyncio.ensure_future(program.run())
    await asyncio.sleep(10)
    found = {"idle": measure_mb()}
    recent = window.library
    window.composer.portrait.tools.recent_button.click()
    popup = recent.popup
    assert popup is not None
    await wait(lambda: popup.list.count() == PORTRAITS)
    found["portraits"] = measure_mb()
    popup.close()
    window.wide.toggle()
    view = window.wide.view
    assert view is not None
    gallery = view.gallery
    await wait(lambda: bool(gallery.thumbnails._cached))
    for value in range(0, gallery.verticalScrollBar().maximum() + 400, 400):
        gallery.verticalScrollBar().setValue(value)
        await wait(lambda: not gallery.thumbnails._wanted)
    found["thumbnails"], found["shown"] = measure_mb(), len(gallery.thumbnails._cached)
    window.wide.toggle()
    await asyncio.sleep(SETTLE_S)
    found["closed"] = measure_mb()
    window.close()
    await running
    return found


def inside(data: Path) -> None:
    """The measured process."""
    # As `__main__` does. Without it PySide keeps the sources of imported modules in memory: 22 MB, at times only 7.
    from omnihuman_desktop.ui.runtime.plain_imports import use_plain_imports

    use_plain_imports()
    from omnihuman_desktop.app import Program, make_application, make_loop

    app = make_application(sys.argv)
    with make_loop(app) as loop:
        program = Program(app, data, videos_in_data_dir=True, sandbox=True)
        print(json.dumps(loop.run_until_complete(drive(program))), flush=True)


def main() -> None:
    """Print the figures."""
    with tempfile.TemporaryDirectory() as name, open_screen(Path(name), accessible=False) as environment:
        data = Path(name) / "data"
        data.mkdir()
        write_data(data, make_photos(Path(name) / "photos"))
        command = [sys.executable, "-m", "tests.benchmarks.thumbnails", str(data)]
        done = subprocess.run(command, env=environment, cwd=ROOT, stdout=subprocess.PIPE, text=True, check=True)
    found = json.loads(done.stdout.splitlines()[-1])
    print(f"idle {found['idle']:.0f} MB")
    for name, what in (("portraits", f"{PORTRAITS} recent portraits"), ("thumbnails", f"and {found['shown']} thumbnails"),
                       ("closed", "both closed again")):  # fmt: skip
        print(f"{what:22} {found[name] - found['idle']:+6.1f} MB   (reach +{REACH_MB})")


if __name__ == "__main__":
    if len(sys.argv) == 2:
        inside(Path(sys.argv[1]))
    else:
        main()
