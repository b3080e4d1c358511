"""The voice below the window: how fast a recording is drawn, cut and searched, and what memory that takes.

    python -m tests.benchmarks.voice [ROUNDS]

An hour of MP3 (128 kbit/s, stereo), an hour of M4A and three hours of MP3 are made once, in a folder for temporary files. The
system's ffmpeg is left out where there is none. All ratios are of one run, the ways taken in turn.
"""

from __future__ import annotations

import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import psutil

from omnihuman_desktop.domain.voice import VoiceEdits
from omnihuman_desktop.media.audio.excerpt import cut_voice
from omnihuman_desktop.media.audio.pauses import find_pauses, suggest_selection
from omnihuman_desktop.media.audio.waveform import Waveform
from omnihuman_desktop.media.audio.waveform_scan import scan_voice
from omnihuman_desktop.media.ffmpeg import ffmpeg_exe

FOLDER = Path(tempfile.gettempdir()) / "omnihuman-voice-benchmark"
# Bursts of a sweep over noise, with pauses, as words come.
TALK = (
    "aevalsrc=exprs='0.4*sin(200*t+3*t*t)*(0.55+0.45*sin(0.9*t))*gt(mod(t\\,7)\\,0.8)+0.01*(random(0)-0.5)"
    "|0.4*sin(300*t+5*t*t)*gt(mod(t\\,7)\\,0.8)+0.01*(random(1)-0.5)':s=44100:d=120"
)
FILES = {"hour.mp3": (29, "128k"), "hour.m4a": (29, "160k"), "three_hours.mp3": (89, "128k")}


def make_files() -> None:
    """Make what is not there yet."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    talk = FOLDER / "talk.wav"
    for name, (repeats, bits) in FILES.items():
        if not (FOLDER / name).exists():
            run(ffmpeg_exe(), "-f", "lavfi", "-i", TALK, "-bitexact", "-y", talk)
            part = FOLDER / f"part-{name}"
            run(ffmpeg_exe(), "-stream_loop", repeats, "-i", talk, "-b:a", bits, "-y", part)
            part.rename(FOLDER / name)


def run(*command: object) -> None:
    subprocess.run([str(command[0]), "-v", "error", "-nostdin", *map(str, command[1:])], check=True)


def draw(path: Path, cache_dir: Path | None = None) -> Waveform:
    return scan_voice(path, lambda grown: None, lambda: False, cache_dir=cache_dir)


def timed(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def compare_drawing(name: str, reach: str, rounds: int) -> None:
    """The whole waveform beside decoders that throw everything away."""
    path = FOLDER / name
    ways: dict[str, Callable[[], object]] = {
        "program": lambda: draw(path),
        "bundled ffmpeg": lambda: run(ffmpeg_exe(), "-i", path, "-f", "null", "-"),
    }
    system = shutil.which("ffmpeg")
    if system:
        ways["system's ffmpeg"] = lambda: run(system, "-i", path, "-f", "null", "-")
    times: dict[str, list[float]] = {way: [] for way in ways}
    for _ in range(rounds):
        for way, work in ways.items():
            times[way].append(timed(work))
    found = {way: statistics.median(taken) for way, taken in times.items()}
    for way, seconds in found.items():
        limit = f"   (reach {reach})" if way == "system's ffmpeg" else ""
        print(f"{name:16} {way:16} {seconds:6.2f} s   program / {way} {found['program'] / seconds:.2f}{limit}")


def measure_first_piece(rounds: int) -> None:
    """From the file to the first growth that is told, and from a file that was open before to all of it."""
    for name in FILES:
        firsts, again = [], []
        with tempfile.TemporaryDirectory() as cache:
            draw(FOLDER / name, Path(cache))
            for _ in range(rounds):
                grown: list[float] = []
                began = time.perf_counter()
                scan_voice(FOLDER / name, lambda _w: grown.append(time.perf_counter()), lambda: bool(grown))  # noqa: B023
                firsts.append(grown[0] - began)
                again.append(timed(lambda: draw(FOLDER / name, Path(cache))))  # noqa: B023
        print(
            f"{name:16} first piece {statistics.median(firsts) * 1000:4.0f} ms (reach 200)   "
            f"known, whole {statistics.median(again) * 1000:4.0f} ms (reach 100)"
        )


def measure_memory() -> None:
    """The most that a process and its children grow by while it draws three hours."""
    program = (
        "import sys; from pathlib import Path; import numpy, miniaudio\n"
        "from omnihuman_desktop.media.audio.waveform_scan import scan_voice\n"
        "print('idle', flush=True); sys.stdin.readline()\n"
        "scan_voice(Path(sys.argv[1]), lambda grown: None, lambda: False)\n"
    )
    for name in ("three_hours.mp3", "hour.m4a"):
        command = [sys.executable, "-c", program, str(FOLDER / name)]
        with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
            assert process.stdin is not None
            assert process.stdout is not None
            process.stdout.readline()
            watched = psutil.Process(process.pid)
            idle = most = watched.memory_info().rss
            process.stdin.write("\n")
            process.stdin.flush()
            while process.poll() is None:
                most = max(most, sum_memory(watched))
                time.sleep(0.02)
        print(f"{name:16} memory over the idle process, children included {(most - idle) / 1e6:+.0f} MB   (reach +70)")


def sum_memory(process: psutil.Process) -> int:
    """What a process and its children hold. A child that has not become another program yet is still the process itself."""
    size, own = process.memory_info().rss, process.cmdline()
    for each in process.children(recursive=True):
        with suppress(psutil.NoSuchProcess):
            size += each.memory_info().rss if each.cmdline() not in ([], own) else 0
    return size


def measure_cuts(rounds: int) -> None:
    """From a selection of 35 s to its file, at places all over."""
    chosen = random.Random(1)
    for name, hours in (("three_hours.mp3", 3), ("hour.m4a", 1)):
        for title, edits in (("plain", VoiceEdits()), ("with a loudness", VoiceEdits(loudness_lufs=-16))):
            times = []
            with tempfile.TemporaryDirectory() as folder:
                for number in range(5 * rounds):
                    start_ms = chosen.randrange(hours * 3_600_000 - 40_000) if number else hours * 3_600_000 - 40_000
                    target = Path(folder) / "excerpt.wav"
                    times.append(timed(lambda: cut_voice(FOLDER / name, start_ms, start_ms + 35_000, target, edits)))  # noqa: B023
            print(
                f"{name:16} 35 s ready, {title:15} median {statistics.median(times) * 1000:4.0f} ms   "
                f"worst {max(times) * 1000:4.0f} ms   (reach 300)"
            )


def compare_pauses() -> None:
    """The pauses of an hour, beside pydub's."""
    import numpy as np

    from omnihuman_desktop.media.audio.segments import make_segment

    command = [ffmpeg_exe(), "-v", "error", "-i", str(FOLDER / "hour.mp3"), "-f", "s16le", "-"]
    pcm = subprocess.run(command, check=True, capture_output=True).stdout
    waveform = Waveform(44_100, 2, 3_600_000)
    waveform.add(np.frombuffer(pcm, np.int16).reshape(-1, 2))
    waveform.finish()
    segment = make_segment(pcm, 44_100, 2)
    from pydub.silence import detect_silence

    began = time.perf_counter()
    expected = detect_silence(segment, 400, segment.dBFS - 16, 10)
    pydub_s = time.perf_counter() - began
    ours_s = min(timed(lambda: find_pauses(waveform)) for _ in range(5))
    pauses = find_pauses(waveform)
    same = [[pause.start_ms, pause.end_ms] for pause in pauses] == expected
    print(f"pauses of an hour: {len(pauses)}, the same as pydub's: {same}")
    print(f"pauses of an hour: program / pydub {ours_s / pydub_s:.5f}   (reach 0.167)")
    print(f"the best 35 s of an hour in {timed(lambda: suggest_selection(waveform, pauses)) * 1000:.0f} ms")


def main(rounds: int) -> None:
    """Print all figures of one run."""
    make_files()
    print(f"threads at the start: {threading.active_count()}, load {psutil.getloadavg()[0]:.1f}")
    compare_drawing("hour.mp3", "1.0, aim 0.6", rounds)
    compare_drawing("hour.m4a", "1.1", rounds)
    compare_drawing("three_hours.mp3", "1.0", max(1, rounds // 2))
    measure_first_piece(rounds)
    measure_memory()
    measure_cuts(rounds)
    compare_pauses()


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 3)
