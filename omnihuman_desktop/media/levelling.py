"""A piece of a voice brought to a loudness (EBU R 128): measured by ffmpeg, raised or lowered as a whole, its peaks held."""

from __future__ import annotations

import re
import tempfile
from contextlib import contextmanager
from typing import IO, TYPE_CHECKING

from omnihuman_desktop.media.ffmpeg import decode

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pydub import AudioSegment

PEAK_DB = -1.0
"""The highest true peak that is made, in dB of full scale."""

SILENCE_LUFS = -69.0
"""What is measured where there is nothing to measure."""

CLOSE_LU = 0.1
TRIES = 3
"""How often the gain is put right where held peaks took some of the loudness."""

_LOUDNESS = re.compile(r"^ +I: +(-?[\d.]+|-inf|nan) LUFS$", re.MULTILINE)
_PEAK = re.compile(r"^ +Peak: +(-?[\d.]+|-inf|nan) dBFS$", re.MULTILINE)


@contextmanager
def held(segment: AudioSegment) -> Iterator[IO[bytes]]:
    """The samples of `segment` in a temporary file, for a decoder to read."""
    with tempfile.TemporaryFile() as file:
        file.write(segment.raw_data)
        file.flush()
        file.seek(0)
        yield file


def fed(segment: AudioSegment) -> list[str]:
    """The arguments that make ffmpeg read what `held` holds."""
    return ["-protocol_whitelist", "pipe", "-f", "s16le", "-ar", str(segment.frame_rate), "-ac", str(segment.channels), "-i",
            "pipe:0"]  # fmt: skip


def measure(segment: AudioSegment) -> tuple[float, float]:
    """Integrated loudness in LUFS and true peak in dB of full scale; both far below -69 for silence."""
    orders = ["-af", "ebur128=peak=true:framelog=quiet", "-f", "null", "-"]
    with held(segment) as samples, decode([*fed(segment), *orders], source=samples) as pipe:
        pipe.read(1)
        pipe.finish()
        text = pipe.complaints()
    return _last(_LOUDNESS, text), _last(_PEAK, text)


def _last(pattern: re.Pattern[str], text: str) -> float:
    found = pattern.findall(text)
    return float(found[-1]) if found and found[-1] not in ("nan", "-inf") else -120.0


def level(segment: AudioSegment, aim_lufs: float) -> tuple[AudioSegment, float | None]:
    """`segment` at the loudness `aim_lufs`, and what it reached; the same segment and None where there is only silence.

    As long as no peak goes above `PEAK_DB`, every sample is raised by the same. Peaks that would are held by a limiter.
    """
    found, peak = measure(segment)
    if found <= SILENCE_LUFS:
        return segment, None
    gain = aim_lufs - found
    if peak + gain <= PEAK_DB:
        levelled = segment.apply_gain(gain)
        return levelled, round(found + gain, 1)
    levelled, reached = segment, found
    for _ in range(TRIES):
        levelled = _limit(segment, gain)
        reached, _peak = measure(levelled)
        if abs(aim_lufs - reached) <= CLOSE_LU:
            break
        gain += aim_lufs - reached
    return levelled, reached


def _limit(segment: AudioSegment, gain_db: float) -> AudioSegment:
    from omnihuman_desktop.media.edits import make_segment

    # Half a decibel below, since it looks at samples, and the true peak lies between them.
    limit = 10 ** ((PEAK_DB - 0.5) / 20)
    limiter = f"alimiter=level_in=1:level_out=1:limit={limit:.4f}:attack=5:release=50:level=0:latency=1"
    filters = f"aformat=sample_fmts=fltp,volume={gain_db:.3f}dB,{limiter}"
    orders = ["-v", "error", *fed(segment), "-af", filters, "-f", "s16le", "-"]
    size_bytes = len(segment.raw_data)
    with held(segment) as samples, decode(orders, source=samples) as pipe:
        pcm = pipe.read(size_bytes)
    return make_segment(pcm.ljust(size_bytes, b"\0"), segment.frame_rate, segment.channels)
