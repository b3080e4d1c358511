"""Cuts the excerpt that is played and sent out of a sound or film, and reads single samples.

An excerpt is made once: the file that is played is the file that is sent.
"""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from omnihuman_desktop.domain.errors import InputError, Kind, LocalError
from omnihuman_desktop.domain.limits import sent_length_ms
from omnihuman_desktop.domain.voice import Encoding, VoiceEdits
from omnihuman_desktop.lazy_dataclass import dataclass
from omnihuman_desktop.media.audio.mp3_index import find_frames
from omnihuman_desktop.media.audio.probe import (
    SAMPLE_BYTES,
    SHORTEST_MS,
    Track,
    VoiceInfo,
    count_samples,
    loudness,
    measure_voice,
    pcm_arguments,
    probe_voice,
    read_voice_info,
)
from omnihuman_desktop.media.ffmpeg import byte_range_arguments, decode, input_arguments

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    import numpy as np
    from numpy.typing import NDArray

    from omnihuman_desktop.media.audio.waveform import Waveform

__all__ = [
    "Excerpt",
    "Samples",
    "Track",
    "VoiceInfo",
    "cut_voice",
    "draw_excerpt",
    "find_zero_crossing",
    "loudness",
    "measure_voice",
    "probe_voice",
    "read_pcm_blocks",
    "read_samples",
    "sent_rate",
]  # fmt: skip

SENT_RATE = 48_000
"""The highest sample rate that is sent: with more, 35 s would exceed the service's 10 MB."""

CD_RATE = 44_100
PRE_ROLL_S = 2
"""Decoding starts this many seconds before the excerpt: a decoder's first frames after a seek differ."""

EXACT_SEEK_CONTAINERS = (
    "aac-", "ac3-", "aiff-pcm", "amr-", "asf-", "au-pcm", "avi-pcm", "caf-", "dts-", "eac3-", "flac-", "flv-", "loas-",
    "matroska-", "mov-", "mpeg-", "mpegts-", "ogg-flac", "ogg-opus", "ogg-vorbis", "tta-", "w64-pcm", "wv-",
)  # fmt: skip
"""Containers in which ffmpeg seeks to the exact millisecond (measured). In others, such as ADPCM in WAV or MP3 in AVI, it is
off by up to seconds, so decoding starts at the beginning of the file.
"""

MISSING_MS = 50
"""How much may be missing at the end of an excerpt, in milliseconds: lossy formats end on a frame, not on a sample."""

FAR_S = 300
"""From this second on, an MP3 is entered by its frame index instead of being read from its start."""

BLOCK_BYTES = 1 << 18

READ_MOST_MS = 10_000
"""The longest stretch that `read_samples` returns, in milliseconds."""


@dataclass(frozen=True)
class Excerpt:
    """A WAV or MP3 that was cut out of a voice, and what was found and changed; `length_ms` is exact.

    `clipped`: samples in a row are at full scale. `dc_removed`: a DC offset was removed. `loudness_lufs` is the loudness that
    was reached, None if it was not asked for or there is only silence. `trimmed_start_ms` and `trimmed_end_ms` are the silence
    that was removed at each end.
    """

    path: Path
    length_ms: float
    rate: int
    channels: int
    clipped: bool = False
    dc_removed: bool = False
    loudness_lufs: float | None = None
    trimmed_start_ms: int = 0
    trimmed_end_ms: int = 0


@dataclass(frozen=True)
class Samples:
    """Samples of a voice at its own rate: `values` is int16 of shape (channels, count).

    `first_sample` is the number of the first one on the voice's timeline.
    """

    rate: int
    first_sample: int
    values: NDArray[np.int16]


def sent_rate(rate: int, encoding: Encoding = Encoding.WAV) -> int:
    """Return the sample rate at which a voice of `rate` is sent. An MP3 gets 44,100 or 48,000, which every reader supports."""
    if encoding is Encoding.MP3:
        return CD_RATE if CD_RATE % rate == 0 else SENT_RATE
    return min(rate, SENT_RATE)


def cut_voice(voice: Path, start_ms: int, end_ms: int, target: Path, edits: VoiceEdits = VoiceEdits()) -> Excerpt:
    """Write `voice` from `start_ms` to `end_ms`, edited, to `target`, with the suffix of its encoding (.wav, .mp3).

    A WAV has 16 bits, at most 48 kHz and two channels. Where no edit changes anything, its samples are those of a full
    decode, bit for bit. The file is `domain.limits.sent_length_ms` long, a little shorter than the selection, so that no
    reader finds it longer. Raises `InputError` (as `probe_voice`; voice_broken if part of the selection is missing) and
    `LocalError` (disk_full, folder_not_writable, decoder_missing).
    """
    from omnihuman_desktop.media.audio.edits import apply
    from omnihuman_desktop.media.audio.encode import write_mp3, write_wav

    if not 0 <= start_ms < end_ms:
        raise ValueError(f"no selection: {start_ms} to {end_ms} ms")
    info = read_voice_info(voice, edits.track)
    if end_ms - start_ms < SHORTEST_MS:
        raise InputError(Kind.VOICE_TOO_SHORT, name=voice.name, length_ms=end_ms - start_ms)
    rate = sent_rate(info.rate, edits.encoding)
    # When silence is trimmed, the safety margin is taken from what remains.
    wanted_ms = end_ms - start_ms if edits.trim_silence else sent_length_ms(end_ms - start_ms, edits.encoding)
    pcm = _read_pcm(info, rate, start_ms, wanted_ms, _high_pass(edits))
    try:
        edited = apply(edits, pcm, rate, info.channels)
    except OSError as error:
        raise LocalError.from_os(error, Path(tempfile.gettempdir())) from error
    target = target.with_suffix(f".{edits.encoding}")
    (write_mp3 if edits.encoding is Encoding.MP3 else write_wav)(edited.segment, target)
    segment = edited.segment
    return Excerpt(
        target, segment.frame_count() * 1000 / rate, rate, segment.channels, edited.clipped, edited.dc_removed,
        edited.loudness_lufs, edited.trimmed_start_ms, edited.trimmed_end_ms,
    )  # fmt: skip


def _high_pass(edits: VoiceEdits) -> list[str]:
    # While decoding, so that the filter has settled before the excerpt begins.
    return ["aformat=sample_fmts=fltp", f"highpass=f={edits.high_pass_hz}"] if edits.high_pass_hz else []


def _read_pcm(info: VoiceInfo, rate: int, start_ms: int, length_ms: int, filters: Sequence[str]) -> bytes:
    first, count = count_samples(start_ms, rate), length_ms * rate // 1000
    frame_bytes, least = SAMPLE_BYTES * info.channels, max(1, count - MISSING_MS * rate // 1000)
    pcm = _read(info, rate, first, count, filters)
    if len(pcm) // frame_bytes < least and _seek_second(info, first, rate):
        # In files that were joined from others, seeking by time can fail.
        pcm = _read(info, rate, first, count, filters, from_start=True)
    if len(pcm) // frame_bytes < least:
        raise InputError(Kind.VOICE_BROKEN, name=info.path.name)
    return pcm


def _seek_second(info: VoiceInfo, first: int, rate: int) -> int:
    """Return the second at which decoding starts for sample number `first` at `rate`."""
    # From a whole second, the decoded samples coincide with those of a full decode at every rate.
    is_exact = info.codec in ("mp3", "wav") or info.codec.startswith(EXACT_SEEK_CONTAINERS)
    return max(0, first // rate - PRE_ROLL_S) if is_exact else 0


def _read(
    info: VoiceInfo, rate: int, first: int, count: int, filters: Sequence[str] = (), *, from_start: bool = False
) -> bytes:
    """`count` samples from number `first` at `rate`, channels interleaved; fewer where the file ends."""
    seek_s = 0 if from_start else _seek_second(info, first, rate)
    skipped = first - seek_s * rate
    frame_bytes = SAMPLE_BYTES * info.channels
    source, before = _begin_at(info, seek_s)
    with decode([*source, *pcm_arguments(info, rate, [*before, *filters], 0 if before else seek_s), "-"]) as pipe:
        pipe.skip(skipped * frame_bytes)
        pcm = pipe.read(count * frame_bytes)
    return pcm[: len(pcm) // frame_bytes * frame_bytes]


def _begin_at(info: VoiceInfo, second: int) -> tuple[list[str], list[str]]:
    """Return the input arguments and the filters that make ffmpeg start at a whole `second`."""
    if second == 0:
        return input_arguments(info.path), []
    frames = find_frames(info.path) if info.codec == "mp3" and second >= FAR_S else None
    if frames is None:
        return ["-ss", str(second), *input_arguments(info.path)], []
    place, sample = frames.before(second * info.rate)
    cut = f"atrim=start_sample={second * info.rate - sample}"
    return byte_range_arguments(info.path, place, frames.end_bytes, "mp3"), [cut, "asetpts=PTS-STARTPTS"]


def read_pcm_blocks(
    voice: Path, start_ms: int, end_ms: int, rate: int, track: int = 0, cancelled: Callable[[], bool] | None = None
) -> Iterator[bytes]:
    """Yield the samples of `voice` from `start_ms` to `end_ms` at `rate`, 16-bit, channels interleaved, of any length.

    Exactly as many as lie between the two: what a lossy format lacks at its end is silence. Raises as `cut_voice`.
    """
    info = read_voice_info(voice, track)
    first, last = count_samples(start_ms, rate), count_samples(end_ms, rate)
    frame_bytes, seek_s = SAMPLE_BYTES * info.channels, _seek_second(info, first, rate)
    left = (last - first) * frame_bytes
    source, before = _begin_at(info, seek_s)
    arguments = [*source, *pcm_arguments(info, rate, before, 0 if before else seek_s), "-"]
    with decode(arguments, cancelled) as pipe:
        pipe.skip((first - seek_s * rate) * frame_bytes)
        while left and (block := pipe.read(min(left, BLOCK_BYTES))):
            left -= len(block)
            yield block
        stopped = pipe.stopped
    if left > MISSING_MS * rate // 1000 * frame_bytes and not stopped:
        raise InputError(Kind.VOICE_BROKEN, name=voice.name)
    yield bytes(left)


def read_samples(path: Path, start_ms: float, end_ms: float, track: int = 0) -> Samples:
    """Return the samples of the voice at `path` from `start_ms` to `end_ms` at its own rate.

    Times outside the sound, and anything more than `READ_MOST_MS` after `start_ms`, are left out. Raises as `probe_voice`.
    """
    import numpy as np

    info = read_voice_info(path, track)
    first = max(0, int(start_ms * info.rate / 1000))
    last = int(min(end_ms, start_ms + READ_MOST_MS) * info.rate / 1000)
    pcm = _read(info, info.rate, first, max(0, last - first))
    values = np.frombuffer(pcm, np.int16).reshape(-1, info.channels).T
    return Samples(info.rate, first, np.ascontiguousarray(values))


def find_zero_crossing(path: Path, at_ms: int, track: int = 0, reach_ms: int = 5) -> int:
    """Return the millisecond within `reach_ms` of `at_ms` where the sound is nearest to zero: a cut there doesn't click.

    Of several equal ones, the nearest to `at_ms`. Raises as `probe_voice`.
    """
    import numpy as np

    found = read_samples(path, max(0, at_ms - reach_ms - 1), at_ms + reach_ms + 2, track)
    times_ms = range(max(0, at_ms - reach_ms), at_ms + reach_ms + 1)
    heights = np.abs(found.values.astype(np.int32)).max(axis=0, initial=0)
    places = [count_samples(time_ms, found.rate) - found.first_sample for time_ms in times_ms]
    inside = [(int(heights[place]), abs(time_ms - at_ms), time_ms)
              for place, time_ms in zip(places, times_ms, strict=True) if 0 <= place < heights.size]  # fmt: skip
    return min(inside)[2] if inside else at_ms


def draw_excerpt(path: Path) -> Waveform:
    """Return the whole waveform of the excerpt at `path`. Raises as `probe_voice`."""
    from omnihuman_desktop.media.audio.waveform import Waveform

    info = read_voice_info(path)
    waveform = Waveform(info.rate, info.channels, info.length_ms)
    import numpy as np

    with decode([*input_arguments(path), *pcm_arguments(info), "-"]) as pipe:
        pcm = pipe.read(1 << 26)
    frame_bytes = SAMPLE_BYTES * info.channels
    waveform.add(np.frombuffer(pcm[: len(pcm) // frame_bytes * frame_bytes], np.int16).reshape(-1, info.channels))
    waveform.finish()
    return waveform
