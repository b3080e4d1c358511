"""The main job in the real window: the window's thread while a large job runs, and the time from click to paid request.

    python -m tests.benchmarks.main_job

Two runs, each in a process of its own: `stall` with a 10 MB picture and an hour of MP3, `click` with the samples. The
stall is the longest time that a 5 ms heartbeat of the window's thread stayed out, from the dropped files to the playing
video.
"""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.virtual_screen import ROOT, open_screen

HEARTBEAT_MS = 5


def make_hour(path: Path) -> None:
    """An hour of speech-like sound as stereo MP3, 128 kbit/s."""
    from omnihuman_desktop.media.ffmpeg import ffmpeg_exe
    from omnihuman_desktop.resources import SAMPLE_VOICE

    command = [
        ffmpeg_exe(), "-v", "error", "-stream_loop", "-1", "-i", str(SAMPLE_VOICE), "-t", "3600", "-ac", "2", "-ar", "44100",
        "-b:a", "128k", "-y", str(path),
    ]  # fmt: skip
    subprocess.run(command, check=True)


def make_large_picture(path: Path) -> None:
    """A PNG of just under 10 MB."""
    import numpy as np
    from PIL import Image

    noise = np.random.default_rng(1).integers(0, 256, (1860, 1860, 3), dtype=np.uint8)
    Image.fromarray(noise).save(path, compress_level=0)


class Heartbeat:
    """A timer on the window's thread that notes how long it was kept waiting."""

    def __init__(self) -> None:
        from PySide6.QtCore import Qt, QTimer

        self._timer = QTimer(interval=HEARTBEAT_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._last = time.perf_counter()
        self.gaps: list[tuple[float, str]] = []
        self.phase = ""

    def start(self) -> None:
        """Begin to beat."""
        self._last = time.perf_counter()
        self._timer.start()

    def _beat(self) -> None:
        now = time.perf_counter()
        self.gaps.append((now - self._last - HEARTBEAT_MS / 1000, self.phase))
        self._last = now


async def drive(program: object, portrait: Path, voice: Path, beat: Heartbeat) -> float:
    """Do the main job in `program`'s window; returns the time of the click (time.time)."""
    from omnihuman_desktop.app import Program
    from omnihuman_desktop.domain.job import JobState

    assert isinstance(program, Program)
    window = program.window
    window.show()
    running = asyncio.ensure_future(program.run())
    await asyncio.sleep(4)
    beat.start()
    beat.phase = "files"
    window.open_files([portrait, voice])
    while not window.composer.generate.isEnabled():
        await asyncio.sleep(0.01)
    beat.phase = "job"
    clicked = time.time()
    window.composer.generate.click()
    while not any(job.state is JobState.DONE for job in program.service.jobs.values()):
        await asyncio.sleep(0.01)
    beat.phase = "play"
    window.stage.play()
    await asyncio.sleep(3)
    beat.phase = ""
    window.close()
    await running
    return clicked


def inside(portrait: Path, voice: Path, data_dir: Path) -> None:
    """The measured process."""
    # As `__main__` does. Without it PySide keeps the sources of imported modules in memory: 22 MB, at times only 7.
    from omnihuman_desktop.ui.runtime.plain_imports import use_plain_imports

    use_plain_imports()
    from omnihuman_desktop.app import Program, make_application, make_loop

    app = make_application(sys.argv)
    beat = Heartbeat()
    with make_loop(app) as loop:
        program = Program(app, data_dir, videos_in_data_dir=True, sandbox=True)
        clicked = loop.run_until_complete(drive(program, portrait, voice, beat))
    worst = {phase: max((gap for gap, when in beat.gaps if when == phase), default=0) for phase in ("files", "job", "play")}
    print(json.dumps({"clicked": clicked, "worst": worst}), flush=True)


def run(portrait: Path, voice: Path, data_dir: Path, environment: dict[str, str]) -> dict[str, object]:
    """One measured process."""
    command = [sys.executable, "-m", "tests.benchmarks.main_job", str(portrait), str(voice), str(data_dir)]
    done = subprocess.run(command, env=environment, cwd=ROOT, stdout=subprocess.PIPE, text=True, check=True)
    return dict(json.loads(done.stdout.splitlines()[-1]))


def received_at(data_dir: Path) -> float:
    """When the sandbox received the first paid request (time.time)."""
    from tests.sandbox_server import Sandbox

    with Sandbox(data_dir / "sandbox") as sandbox:
        return float(sandbox.calls("create")[0]["at"])


def main() -> None:
    """Print the figures."""
    from omnihuman_desktop.resources import SAMPLE_PORTRAIT, SAMPLE_VOICE

    with tempfile.TemporaryDirectory() as name, open_screen(Path(name), accessible=False) as environment:
        folder = Path(name)
        make_hour(folder / "hour.mp3")
        make_large_picture(folder / "large.png")
        stall = run(folder / "large.png", folder / "hour.mp3", folder / "stall", environment)
        click = run(SAMPLE_PORTRAIT, SAMPLE_VOICE, folder / "click", environment)
        waited = received_at(folder / "click") - float(click["clicked"])  # type: ignore[arg-type]
    worst = stall["worst"]
    assert isinstance(worst, dict)
    for phase, seconds in worst.items():
        print(f"stall   {phase:6} {seconds * 1000:6.1f} ms   ratio to 50 ms {seconds / 0.05:.2f}   (reach 1, aim 0.32)")
    print(f"click to paid request {waited:.2f} s   ratio to 0.3 s {waited / 0.3:.2f}   (reach 1)")


if __name__ == "__main__":
    if len(sys.argv) == 4:
        inside(*map(Path, sys.argv[1:]))
    else:
        main()
