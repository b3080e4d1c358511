"""How soon the player shows a video, and what playing one costs, beside ffplay or mpv where there is one.

    xvfb-run -s '-screen 0 1920x1080x24' python -m tests.benchmarks.player [VIDEO]

Without VIDEO, 20 s of 1080p at 25 frames a second. Prints the time from `show_job` to the first frame on the stage, of ten
videos, against the limit of 0.3 s; and the processor's time per second of playing, as a ratio to that of `ffplay` and `mpv`,
each played for the same time in the same run. Where neither is installed it says so, and the bundled ffmpeg's decoding in
real time stands in: it shows nothing, so the ratio to it says how much showing costs.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance

LIMIT_S = 0.3
CPU_LIMIT = 1.3
PLAYED_S = 8.0
TAKES = 10


def make_video(target: Path) -> Path:
    """Make a video with much movement."""
    from tests.numbered_video import run_ffmpeg

    run_ffmpeg("-f", "lavfi", "-i", "testsrc2=s=1920x1080:r=25:d=20", "-f", "lavfi", "-i", "sine=d=20", "-c:v", "libx264",
               "-preset", "veryfast", "-pix_fmt", "yuv420p", "-c:a", "aac", target)  # fmt: skip
    return target


def spin(seconds: float, reached: SignalInstance | None = None) -> None:
    """Run the window's loop for a time, or until `reached` is emitted. It sleeps in between, as the program's own does."""
    from PySide6.QtCore import QEventLoop, QTimer

    loop = QEventLoop()
    timer = QTimer(singleShot=True, interval=round(1000 * seconds))
    timer.timeout.connect(loop.quit)
    if reached is not None:
        reached.connect(loop.quit)
    timer.start()
    loop.exec()


def measure_rival(command: list[str]) -> float | None:
    """Return the processor's seconds per second of another player; None where it is not installed."""
    import psutil

    if shutil.which(command[0]) is None:
        return None
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        time.sleep(1.0)
        watched = psutil.Process(process.pid)
        before, began = sum(watched.cpu_times()[:2]), time.perf_counter()
        time.sleep(PLAYED_S)
        used, lasted = sum(watched.cpu_times()[:2]) - before, time.perf_counter() - began
        process.kill()
    return used / lasted


def main() -> None:
    """Measure and print."""
    import psutil
    from PySide6.QtWidgets import QApplication

    from omnihuman_desktop.domain.job import Job, JobRequest, JobState
    from omnihuman_desktop.media.ffmpeg import ffmpeg_exe
    from omnihuman_desktop.resources import SAMPLE_PORTRAIT, SAMPLE_VOICE
    from omnihuman_desktop.ui.look import theme
    from omnihuman_desktop.ui.runtime.background import Background
    from omnihuman_desktop.ui.stage.stage import Stage
    from omnihuman_desktop.ui.text.status_texts import describe_job

    app = QApplication([])
    app.setStyle("Fusion")
    theme.apply(app, "dark")
    run, request = Background(), JobRequest(SAMPLE_PORTRAIT, SAMPLE_VOICE, 0, 11_000)
    stage = Stage(run)
    stage.resize(1280, 800)
    stage.show()
    with tempfile.TemporaryDirectory() as folder:
        video = Path(sys.argv[1]) if len(sys.argv) > 1 else make_video(Path(folder) / "take.mp4")
        took: list[float] = []
        for number in range(TAKES + 1):
            copy = Path(folder) / f"take {number}.mp4"
            shutil.copyfile(video, copy)
            job = Job(f"j{number}", "take", request, "sandbox", 1.0, 2.0, state=JobState.DONE, video=copy)
            began = time.perf_counter()
            stage.show_job(job, describe_job(job, 3.0))
            spin(20.0, stage._player.frame_changed)
            took.append(time.perf_counter() - began)
        print(f"the first video, with the player's libraries: {took[0]:.3f} s")
        print(f"click to first frame: median {median(took[1:]):.3f} s, longest {max(took[1:]):.3f} s (limit {LIMIT_S} s)")
        own = psutil.Process()
        stage.play()
        spin(1.0)
        before, began = sum(own.cpu_times()[:2]), time.perf_counter()
        spin(PLAYED_S)
        ours = (sum(own.cpu_times()[:2]) - before) / (time.perf_counter() - began)
        stage.release()
        print(f"playing: {ours:.2f} s of the processor each second")
        rivals = {
            "ffplay": ["ffplay", "-v", "quiet", "-x", "1280", "-y", "720", str(video)],
            "mpv": ["mpv", "--really-quiet", "--geometry=1280x720", "--hwdec=no", str(video)],
        }
        decoding = [ffmpeg_exe(), "-v", "quiet", "-re", "-i", str(video), "-f", "null", "-"]
        measured = {name: cost for name, command in rivals.items() if (cost := measure_rival(command)) is not None}
        if not measured:
            print("neither ffplay nor mpv is installed; beside ffmpeg's decoding in real time, which shows nothing:")
            measured = {"decoding": measure_rival(decoding) or 1.0}
        for name, cost in measured.items():
            print(f"{name}: {cost:.2f} s each second; this program takes {ours / cost:.2f} of it (limit {CPU_LIMIT})")
    run.close()


if __name__ == "__main__":
    main()
