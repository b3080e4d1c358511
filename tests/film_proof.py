"""Proves a film: the sound is the voice's to the sample, the pictures are the parts' to the frame, and the length fits."""

from __future__ import annotations

import itertools
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from omnihuman_desktop.media.ffmpeg import ffmpeg_exe
from omnihuman_desktop.media.film.join import Clip, frame_counts
from omnihuman_desktop.media.film.picture_track import read_picture_track
from tests.media.film.clips import find_end

_WINDOW_S = 2
_LAG_MAX = 400
"""Lags of the sound are looked for up to so many samples."""


@dataclass(frozen=True)
class Proof:
    """Figures of a film, all of which should be 0: see `prove`."""

    lags: tuple[int, ...]
    """How many samples the sound is late, measured around the start, each joint and the end."""
    wrong_frames: int
    """Frames that are not those of the part that should be seen then."""
    late_ms: float
    """The most that a part begins before or after its own words."""
    length_error_ms: float
    joints: int


def prove(film: Path, clips: Sequence[Clip], voice: Path) -> Proof:
    """Compare `film` with the parts that it was copied from, and with `voice`, every frame and around every joint."""
    track = read_picture_track(clips[0].video)
    assert track is not None
    counts = frame_counts(clips, track.frames_per_s)
    starts = [0, *itertools.accumulate(counts)]
    seen, wrong = read_frames(film, track.frames_per_s), 0
    for clip, first, count in zip(clips, starts, counts, strict=False):
        own = read_frames(clip.video, track.frames_per_s)
        # Where a part has too few frames, its last one stays: no new one is there until the next part begins.
        wrong += sum(seen.get(first + number) != own.get(number) for number in range(count))
    first_ms = clips[0].start_ms
    begins = [(clip.start_ms - first_ms, start * 1000 / track.frames_per_s) for clip, start in zip(clips, starts, strict=False)]
    length_ms = clips[-1].until_ms - first_ms
    rate, sound = read_sound(film)
    original = read_sound(voice, rate)[1][first_ms * rate // 1000 : clips[-1].until_ms * rate // 1000]
    places = [0, *(words for words, _ in begins[1:]), length_ms]
    lags = tuple(find_lag(original, sound, at * rate // 1000, rate) for at in places)
    late_ms = max(abs(words - pictures) for words, pictures in begins)
    return Proof(lags, wrong, late_ms, abs(find_end(film) - length_ms), len(clips) - 1)


def read_frames(video: Path, frames_per_s: float) -> dict[int, str]:
    """Return a checksum of each frame of `video`, by its number: when it is shown, in frames from the start."""
    form = ["-map", "0:v:0", "-fps_mode", "passthrough", "-f", "framecrc", "-"]
    done = subprocess.run([ffmpeg_exe(), "-v", "error", "-i", str(video), *form], check=True, capture_output=True, text=True)
    found, tick_s = {}, 0.0
    for line in done.stdout.splitlines():
        if line.startswith("#tb 0:"):
            above, below = line.split(":")[1].split("/")
            tick_s = int(above) / int(below)
        elif not line.startswith("#"):
            _stream, _decoded, shown, _length, _size, checksum = (word.strip() for word in line.split(","))
            found[round(int(shown) * tick_s * frames_per_s)] = checksum
    return found


def read_sound(path: Path, rate: int = 0) -> tuple[int, np.ndarray]:
    """Return the rate and the samples of a file's sound, of one channel, at `rate` if that is not 0."""
    if not rate:
        head = subprocess.run([ffmpeg_exe(), "-i", str(path)], capture_output=True, text=True, check=False).stderr
        rate = int(head.split("Audio:")[1].split(" Hz")[0].split()[-1])
    form = ["-map", "0:a:0", "-f", "s16le", "-ac", "1", "-ar", str(rate), "-"]
    done = subprocess.run([ffmpeg_exe(), "-v", "error", "-i", str(path), *form], check=True, capture_output=True)
    return rate, np.frombuffer(done.stdout, np.int16)


def find_lag(original: np.ndarray, sound: np.ndarray, at: int, rate: int) -> int:
    """Return by how many samples `sound` is later than `original` around sample `at`."""
    first = max(_LAG_MAX, min(at - rate * _WINDOW_S // 2, len(original) - rate * _WINDOW_S - _LAG_MAX))
    wanted = original[first : first + rate * _WINDOW_S].astype(np.float64)
    errors = {}
    for lag in range(-_LAG_MAX, _LAG_MAX + 1):
        heard = sound[first + lag : first + lag + len(wanted)].astype(np.float64)
        errors[lag] = float(np.abs(heard - wanted[: len(heard)]).mean()) if len(heard) > rate else np.inf
    return min(errors, key=errors.__getitem__)
