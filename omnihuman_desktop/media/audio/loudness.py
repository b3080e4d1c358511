"""Normalises the loudness of an excerpt (EBU R 128): measured by ffmpeg, one gain for all samples, peaks limited."""

from __future__ import annotations

import re
import tempfile
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import IO, TYPE_CHECKING

from omnihuman_desktop.media.audio.segments import make_segment
from omnihuman_desktop.media.ffmpeg import decode

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pydub import AudioSegment

PEAK_DB = -1.0
"""The highest true peak of the result, in dB of full scale."""

SILENCE_LUFS = -69.0
"""The result of the meter for silence."""

BETWEEN_DB = 4.0
"""How far a true peak can lie above the highest sample; a voice's lies a fraction of a decibel above it."""

CLOSE_LU = 0.1
AHEAD_DB = 1.0
"""Where peaks are limited, a second gain is tried that is higher by this."""

TRIES = 2
"""How many times the gain is corrected after that."""

LEAST_RISE = 0.1
"""If one more decibel of gain adds less loudness than this, correction stops."""

METER = "ebur128=framelog=quiet"

_LOUDNESS = re.compile(r"^ +I: +(-?[\d.]+|-inf|nan) LUFS$", re.MULTILINE)
_PEAK = re.compile(r"^ +Peak: +(-?[\d.]+|-inf|nan) dBFS$", re.MULTILINE)


@contextmanager
def open_samples(segment: AudioSegment) -> Iterator[IO[bytes]]:
    """Yield the samples of `segment` as a temporary file that ffmpeg can read as its standard input."""
    with tempfile.TemporaryFile() as file:
        file.write(segment.raw_data)
        file.flush()
        file.seek(0)
        yield file


def stdin_arguments(segment: AudioSegment) -> list[str]:
    """Return the arguments that make ffmpeg read the file of `open_samples`."""
    return ["-protocol_whitelist", "pipe", "-f", "s16le", "-ar", str(segment.frame_rate), "-ac", str(segment.channels), "-i",
            "pipe:0"]  # fmt: skip


def measure(segment: AudioSegment) -> float:
    """Return the integrated loudness in LUFS; far below -69 for silence."""
    return _filter(segment, [METER])[1]


def measure_peak(segment: AudioSegment) -> float:
    """Return the true peak in dB of full scale; far below -69 for silence. Takes three times as long as `measure`."""
    with (
        open_samples(segment) as samples,
        decode([*stdin_arguments(segment), "-af", f"{METER}:peak=true", "-f", "null", "-"], source=samples) as pipe,
    ):
        pipe.read(1)
        pipe.finish()
        return _last(_PEAK, pipe.messages())


def _filter(segment: AudioSegment, filters: Sequence[str]) -> tuple[AudioSegment, float]:
    """Apply ffmpeg's `filters`, the last of which is the meter. Returns the result and its loudness in LUFS."""
    arguments = ["-nostats", *stdin_arguments(segment), "-af", ",".join(filters), "-f", "s16le", "-"]
    size_bytes = len(segment.raw_data)
    with open_samples(segment) as samples, decode(arguments, source=samples) as pipe:
        pcm = pipe.read(size_bytes)
        pipe.read(1)
        pipe.finish()
        found = _last(_LOUDNESS, pipe.messages())
    return make_segment(pcm.ljust(size_bytes, b"\0"), segment.frame_rate, segment.channels), found


def _last(pattern: re.Pattern[str], text: str) -> float:
    found = pattern.findall(text)
    return float(found[-1]) if found and found[-1] not in ("nan", "-inf") else -120.0


def level(segment: AudioSegment, aim_lufs: float) -> tuple[AudioSegment, float | None]:
    """Return `segment` at the loudness `aim_lufs`, and the loudness reached.

    As long as no peak exceeds `PEAK_DB`, all samples get the same gain. Otherwise a limiter holds the peaks. A silent segment
    comes back unchanged, with None.
    """
    found = measure(segment)
    if found <= SILENCE_LUFS:
        return segment, None
    gain = aim_lufs - found
    if _has_room(segment, gain):
        return segment.apply_gain(gain), round(found + gain, 1)
    return _hold(segment, gain, aim_lufs)


def _has_room(segment: AudioSegment, gain_db: float) -> bool:
    """Return whether all true peaks stay below `PEAK_DB` with `gain_db`. The sample peak alone usually decides it."""
    room = PEAK_DB - gain_db - segment.max_dBFS
    return room >= BETWEEN_DB or (room >= 0 and measure_peak(segment) + gain_db <= PEAK_DB)


def _hold(segment: AudioSegment, gain_db: float, aim_lufs: float) -> tuple[AudioSegment, float]:
    """Raise `segment` until it is as loud as wanted with its peaks limited. Returns the result and the loudness reached.

    Limiting costs loudness; how much is found by trying two gains at a time.
    """
    gains = [gain_db, gain_db + AHEAD_DB]
    with ThreadPoolExecutor(len(gains)) as pool:
        tries = dict(zip(gains, pool.map(lambda gain: _limit(segment, gain), gains), strict=True))
    for _ in range(TRIES):
        best = min(tries, key=lambda gain: abs(tries[gain][1] - aim_lufs))
        if abs(tries[best][1] - aim_lufs) <= CLOSE_LU:
            break
        (one, low), (other, high) = ((gain, tries[gain][1]) for gain in sorted(tries)[-2:])
        rise = (high - low) / (other - one)
        if rise < LEAST_RISE:
            break
        tries[one + (aim_lufs - low) / rise] = _limit(segment, one + (aim_lufs - low) / rise)
    return tries[min(tries, key=lambda gain: abs(tries[gain][1] - aim_lufs))]


def _limit(segment: AudioSegment, gain_db: float) -> tuple[AudioSegment, float]:
    """Apply `gain_db` and the limiter. Returns the result and its loudness in LUFS."""
    # At twice the rate and half a decibel lower, since a true peak lies between samples.
    limit, rate = 10 ** ((PEAK_DB - 0.5) / 20), segment.frame_rate
    limiter = f"alimiter=level_in=1:level_out=1:limit={limit:.4f}:attack=5:release=50:level=0:latency=1"
    raised = ["aformat=sample_fmts=fltp", f"volume={gain_db:.3f}dB", f"aresample={2 * rate}"]
    return _filter(segment, [*raised, limiter, f"aresample={rate}", METER])
