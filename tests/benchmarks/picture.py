"""A large photo: from drop to the picture on the stage, "Shrink it", and the memory of making it ready.

    python -m tests.benchmarks.picture

Three runs, each in a process of its own. `show` drops a JPEG of 48 megapixels on the real window; how long the window's thread
stays out, from the drop until the photo has been made ready and looked at, is measured as in `stalls`. `shrink` makes a photo
of about 30 MB fit, in the median and at the worst of several times. `memory` is the peak of turning 48 megapixels and writing
them anew, less what the process held before, by the size of the decoded picture (3 bytes a pixel).
"""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from tests.benchmarks import stalls
from tests.benchmarks.stalls import Watchdog
from tests.virtual_screen import ROOT, open_screen

if TYPE_CHECKING:
    from omnihuman_desktop.app import Program

TIMES = 5
WIDTH, HEIGHT = 8000, 6000


def make_photo(path: Path, quality: int, grain: float) -> None:
    """The sample portrait at 48 megapixels, with the grain of a camera."""
    import numpy as np
    from PIL import Image

    from omnihuman_desktop.resources import SAMPLE_PORTRAIT

    with Image.open(SAMPLE_PORTRAIT) as sample:
        large = np.asarray(sample.convert("RGB").resize((WIDTH, HEIGHT))).astype(np.int16)
    noise = np.random.default_rng(1).normal(0, grain, (HEIGHT, WIDTH, 1)).astype(np.int16)
    Image.fromarray(np.clip(large + noise, 0, 255).astype(np.uint8)).save(path, quality=quality)


async def drive(program: Program, photo: Path, watchdog: Watchdog) -> dict[str, float]:
    """Drop `photo` on `program`'s window; the seconds until it is shown, and until it is ready."""
    window = program.window
    window.show()
    running = asyncio.ensure_future(program.run())
    await asyncio.sleep(4)
    watchdog.start()
    await asyncio.sleep(2)
    watchdog.phase = "drop"
    portrait, canvas = window.composer.portrait, window.stage._canvas
    dropped = time.perf_counter()
    window.open_files([photo])
    while canvas.path != photo or canvas.still is None:
        await asyncio.sleep(0.002)
    shown = time.perf_counter() - dropped
    while portrait.is_busy or portrait._preparation._cancel is not None:
        await asyncio.sleep(0.01)
    ready = time.perf_counter() - dropped
    await asyncio.sleep(1)
    watchdog.stop()
    window.close()
    await running
    return {"shown": shown, "ready": ready}


def show(photo: Path, data_dir: Path) -> dict[str, float]:
    """The measured window."""
    # As `__main__` does. Without it PySide keeps the sources of imported modules in memory: 22 MB, at times only 7.
    from omnihuman_desktop.ui.runtime.plain_imports import use_plain_imports

    use_plain_imports()
    from omnihuman_desktop.app import Program, make_application, make_loop

    app = make_application(sys.argv)
    watchdog = Watchdog()
    with make_loop(app) as loop:
        program = Program(app, data_dir, videos_in_data_dir=True, sandbox=True)
        measured = loop.run_until_complete(drive(program, photo, watchdog))
    for phase in ("idle", "drop"):
        stalls.show(phase, [beat for beat in watchdog.beats if beat.phase == phase])
    return measured


def shrink(photo: Path, folder: Path) -> dict[str, float]:
    """What happens at a click on "Shrink it"."""
    from omnihuman_desktop.domain.portrait import Framing
    from omnihuman_desktop.media.picture.prepare import prepare_portrait

    started = time.perf_counter()
    prepared = prepare_portrait(photo, Framing(shrink=True), folder)
    seconds = time.perf_counter() - started
    before, after = photo.stat().st_size, prepared.size_bytes
    return {"seconds": seconds, "before": before, "after": after, "quality": prepared.quality or 0, "width": prepared.width}


def memory(photo: Path, folder: Path) -> dict[str, float]:
    """The peak of decoding, turning and encoding."""
    import threading

    import psutil

    from omnihuman_desktop.domain.portrait import Framing
    from omnihuman_desktop.media.picture.prepare import prepare_portrait
    from omnihuman_desktop.resources import SAMPLE_PORTRAIT

    process, ended, held = psutil.Process(), threading.Event(), list[int]()

    def watch() -> None:
        while not ended.wait(0.002):
            held.append(process.memory_info().rss)

    framing = Framing(quarter_turns=1, shrink=True)
    prepare_portrait(SAMPLE_PORTRAIT, framing, folder)
    before, watcher = process.memory_info().rss, threading.Thread(target=watch)
    watcher.start()
    prepare_portrait(photo, framing, folder)
    ended.set()
    watcher.join()
    return {"bytes": max(held) - before}


def run(name: str, photo: Path, folder: Path, environment: dict[str, str]) -> dict[str, float]:
    """One measured process."""
    command = [sys.executable, "-m", "tests.benchmarks.picture", name, str(photo), str(folder)]
    done = subprocess.run(command, env=environment, cwd=ROOT, stdout=subprocess.PIPE, text=True, check=True)
    print("".join(done.stdout.splitlines(keepends=True)[:-1]), end="")
    return dict(json.loads(done.stdout.splitlines()[-1]))


def main() -> None:
    """Print the figures."""
    with tempfile.TemporaryDirectory() as name, open_screen(Path(name), accessible=False) as environment:
        folder = Path(name)
        make_photo(folder / "photo.jpg", 85, 3)
        make_photo(folder / "large.jpg", 97, 12)
        shown = run("show", folder / "photo.jpg", folder / "data", environment)
        rounds = [run("shrink", folder / "large.jpg", folder / f"shrink-{number}", environment) for number in range(TIMES)]
        peak = run("memory", folder / "photo.jpg", folder / "memory", environment)
    seconds = shown["shown"]
    print(f"drop to stage   {seconds:5.2f} s   ratio to 0.5 s {seconds / 0.5:.2f}   (looked at after {shown['ready']:.2f} s)")
    rounds.sort(key=lambda found: found["seconds"])
    shrunk, worst = rounds[TIMES // 2], rounds[-1]["seconds"]
    before, after = shrunk["before"] / 1e6, shrunk["after"] / 1e6
    sizes = f"{before:.1f} to {after:.1f} MB, quality {shrunk['quality']}, {shrunk['width']} wide"
    seconds = shrunk["seconds"]
    print(f"shrink          {seconds:5.2f} s   ratio to 1.2 s {seconds / 1.2:.2f}   worst {worst:.2f} s   ({sizes})")
    ratio = peak["bytes"] / (3 * WIDTH * HEIGHT)
    print(f"memory peak     {peak['bytes'] / 1e6:5.0f} MB  ratio to the decoded picture {ratio:.2f}   (reach 3)")


if __name__ == "__main__":
    if len(sys.argv) == 4:
        measured = {"show": show, "shrink": shrink, "memory": memory}[sys.argv[1]]
        print(json.dumps(measured(Path(sys.argv[2]), Path(sys.argv[3]))), flush=True)
    else:
        main()
