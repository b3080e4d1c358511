"""Probes the sound in a file: its format, tracks, length and loudness.

All decoding shares one timeline: 0 is the start of the file; gaps and late starts are silence. So a time means the same place
in the waveform, the player and the excerpt.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from omnihuman_desktop.domain.errors import InputError, Kind
from omnihuman_desktop.domain.limits import MARGINS_MS, OMNIHUMAN
from omnihuman_desktop.domain.voice import Encoding
from omnihuman_desktop.lazy_dataclass import dataclass, replace
from omnihuman_desktop.media.ffmpeg import Header, Pipe, decode, input_arguments, read_header
from omnihuman_desktop.media.file_check import check_file, is_growing

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from omnihuman_desktop.media.ffmpeg import AudioStream

SAMPLE_BYTES = 2
BLOCK_BYTES = 1 << 20
LOUDNESS_RATE = 16_000
SHORTEST_MS = OMNIHUMAN.voice_min_ms - MARGINS_MS[Encoding.WAV]
"""The shortest voice, a margin below one second: what is sent is a margin shorter than what was selected."""

LEAST_GAP_S = 0.015
"""Gaps from this length on are filled with silence, in seconds. It is shorter than any codec's frame that can be lost."""

LEAST_GAP_BY_CLOCK_S = 0.04
"""The same for containers whose times were read off a clock: they jitter, and filling smaller gaps would crackle."""

BY_CLOCK = ("asf-", "avi-", "flv-", "matroska-", "mpeg-", "mpegts-")

STARTS_AT_ZERO = ("wav", "mp3", "aac-", "ac3-", "eac3-", "loas-", "flac-", "mpeg-", "mpegts-")
"""Containers whose sound starts at 0. In others it can start later than the picture."""

NAMED_LAYOUTS = {"mono": 1, "stereo": 2, "downmix": 2, "quad": 4, "hexagonal": 6, "octagonal": 8, "hexadecagonal": 16}


@dataclass(frozen=True)
class Track:
    """An audio track of a file. `index` counts from 0, `language` is a code of three letters; both texts may be empty.

    `unreadable` names the format of one that can't be decoded; empty for all others.
    """

    index: int
    codec: str
    language: str
    title: str
    channels: int
    unreadable: str = ""


@dataclass(frozen=True)
class VoiceInfo:
    """A voice. `length_ms` comes from the header and may be wrong (0: unknown), unless `measure_voice` measured it.

    `codec` is "mp3" or "wav" for a plain file of that content, otherwise ffmpeg's name for container and codec. `channels` is
    1 or 2: more are mixed down. `rate` is the file's own, in samples a second.
    """

    path: Path
    length_ms: int
    rate: int
    channels: int
    codec: str
    size_bytes: int
    estimated: bool = False
    """Whether the header's length is a guess from the bit rate."""
    layout: str = ""
    """ffmpeg's name for the file's channels."""
    gain_db: float = 0.0
    """What the whole track is turned down by when it is decoded, in decibels: 0, or less where it exceeds full scale."""
    track: int = 0
    """Which of the `tracks` all this is about."""
    tracks: tuple[Track, ...] = ()


def probe_voice(path: Path, track: int = 0) -> VoiceInfo:
    """Probe the audio track number `track` of the file at `path`: its header, and its first second decoded.

    Raises `InputError` (file_missing, file_unreadable, file_empty, voice_unknown, voice_format_unreadable, voice_broken,
    voice_silent_film, voice_track_missing, voice_too_short) and `LocalError` (decoder_missing).
    """
    info = read_voice_info(path, track)
    wanted = count_samples(OMNIHUMAN.voice_min_ms, info.rate)
    with decode([*input_arguments(path), *pcm_arguments(info), "-"]) as pipe:
        frame_bytes = SAMPLE_BYTES * info.channels
        count = len(pipe.read(wanted * frame_bytes)) // frame_bytes
    if count < wanted:
        check_length(path, count, info.rate)
    return info


def check_length(path: Path, samples: int, rate: int) -> None:
    """Raise `InputError` if `samples` decoded samples are none at all (voice_broken) or too few (voice_too_short)."""
    if samples == 0:
        raise InputError(Kind.VOICE_BROKEN, name=path.name)
    length_ms = samples * 1000 // rate
    if length_ms < SHORTEST_MS:
        raise InputError(Kind.VOICE_TOO_SHORT, name=path.name, length_ms=length_ms)


def read_voice_info(path: Path, track: int = 0) -> VoiceInfo:
    """Read the header of the file at `path` for its audio track number `track`. Blocking at the first call for a file.

    Where the first track can't be decoded, number 0 means the first one that can. Raises as `probe_voice`, except
    voice_too_short.
    """
    size_bytes = check_file(path)
    found = path.stat()
    header = _header_of(path.absolute(), size_bytes, found.st_mtime_ns, found.st_ino)
    if header is None:
        raise InputError(_unknown_or_broken(path), name=path.name)
    if not header.sounds:
        raise InputError(Kind.VOICE_SILENT_FILM if _is_film(header) else Kind.VOICE_UNKNOWN, name=path.name)
    if track >= len(header.sounds):
        raise InputError(Kind.VOICE_TRACK_MISSING, name=path.name)
    tracks = tuple(
        Track(index, each.codec, each.language, each.title, count_channels(each.layout), _unreadable_format(each))
        for index, each in enumerate(header.sounds)
    )
    if track == 0:
        track = next((each.index for each in tracks if not each.unreadable), 0)
    if tracks[track].unreadable:
        raise InputError(Kind.VOICE_FORMAT_UNREADABLE, name=path.name, format=tracks[track].unreadable)
    sound = header.sounds[track]
    channels = min(2, tracks[track].channels)
    return VoiceInfo(
        path, header.length_ms, sound.rate, channels, _name_codec(header, sound), size_bytes, header.estimated, sound.layout,
        _find_gain_db(path.absolute(), track, found.st_mtime_ns) if sound.codec.startswith(FLOAT_CODECS) else 0.0,
        track, tracks,
    )  # fmt: skip


CHANNELS_MAX, RATE_MAX = 64, 768_000
"""More than any recording has: what says so is damaged. The rate is in samples a second."""
FORMAT_NAMES = {"apac": "Apple Positional Audio (APAC)", "drms": "copy-protected AAC", "drmi": "copy-protected AAC"}


def _unreadable_format(sound: AudioStream) -> str:
    """Return the name of a format that ffmpeg can't decode; empty for one that it can."""
    channels = count_channels(sound.layout)
    if sound.encrypted:
        return "copy-protected AAC"
    if sound.codec == "none":
        return FORMAT_NAMES.get(sound.tag, sound.tag.upper() or "unknown")
    if sound.codec == "aac" and channels == 0:
        # Its header is that of AAC, and the number of channels stands where ffmpeg does not look.
        return "xHE-AAC"
    if sound.codec == "speex" and sound.rate > SPEEX_RATE_MAX:
        return "wideband Speex"
    return "" if 0 < channels <= CHANNELS_MAX and 0 < sound.rate <= RATE_MAX else sound.codec.upper()


SPEEX_RATE_MAX = 8000
"""Above this, ffmpeg 7.0 returns twice as many samples as there are, and silence once they are put where they belong."""

FLOAT_CODECS = ("pcm_f32", "pcm_f64")
"""Field recorders write these with peaks above full scale, on purpose. Everything else has been clipped by its recorder."""
_PEAK = re.compile(r"Peak level dB: (-?\d+(?:\.\d+)?)")


@lru_cache(maxsize=8)
def _find_gain_db(path: Path, track: int, changed_ns: int) -> float:
    """Return by how much a track of floating-point samples must be turned down so that nothing is clipped; 0 where it fits."""
    del changed_ns
    measure = ["-map", f"0:a:{track}", "-af", "astats=measure_perchannel=none:measure_overall=Peak_level", "-f", "null", "-"]
    with decode([*input_arguments(path), *measure]) as pipe:
        pipe.read(1)
        pipe.finish()
        peaks = _PEAK.findall(pipe.messages())
    return min(0.0, -float(peaks[-1])) if peaks else 0.0


@lru_cache(maxsize=8)
def _header_of(path: Path, size_bytes: int, changed_ns: int, file_number: int) -> Header | None:
    # Each excerpt needs the header again; it is cached while the file stays the same.
    del size_bytes, changed_ns, file_number
    return read_header(path)


def count_channels(layout: str) -> int:
    """Return the number of channels in ffmpeg's name for a layout: "stereo", "5.1(side)", "20 channels", "ambisonic 1"."""
    plain = layout.split("(", maxsplit=1)[0].strip()
    if plain in NAMED_LAYOUTS:
        return NAMED_LAYOUTS[plain]
    if counted := re.fullmatch(r"(\d+) channels", plain):
        return int(counted[1])
    if sphere := re.fullmatch(r"ambisonic (\d+)", plain):
        return (int(sphere[1]) + 1) ** 2
    if summed := re.fullmatch(r"(\d+)\.(\d+)(?:\.(\d+))?", plain):
        return sum(int(part) for part in summed.groups("0"))
    return 2


def _is_film(header: Header) -> bool:
    # ffmpeg also recognises still pictures and plain text as video.
    still = header.container.endswith("_pipe") or header.container in ("image2", "tty")
    return bool(header.video_codec) and not header.attached_picture and not still


def _unknown_or_broken(path: Path) -> Kind:
    # By its first bytes, a truncated sound (whose index was at the end) is told from any other file.
    with path.open("rb") as file:
        start = file.read(12)
    known = start[4:8] == b"ftyp" or start[:4] in (b"RIFF", b"fLaC", b"OggS", b"FORM", b"\x1aE\xdf\xa3") or start[:3] == b"ID3"
    return Kind.VOICE_BROKEN if known else Kind.VOICE_UNKNOWN


def _name_codec(header: Header, sound: AudioStream) -> str:
    if header.container == "mp3" and sound.codec.startswith("mp3"):
        return "mp3"
    if header.container == "wav" and sound.codec.startswith("pcm_"):
        return "wav"
    return f"{header.container.split(',')[0]}-{sound.codec}"


def pcm_arguments(info: VoiceInfo, rate: int | None = None, filters: Sequence[str] = (), second: int = 0) -> list[str]:
    """Return the arguments that decode the track to 16-bit samples at `rate` (default: its own), channels interleaved.

    `filters` are ffmpeg's and come last. `second` is where decoding starts, if the caller passes `-ss`.
    """
    # Without these two, the timeline of a film starts elsewhere after a seek.
    arguments = ["-copyts", "-start_at_zero", "-v", "error", "-map", f"0:a:{info.track}", "-vn", "-sn", "-dn"]
    # If the channels change midway, ffmpeg restarts its filters and would fill in everything before. A sound that starts
    # with its file needs no filling.
    late = "" if not second and info.codec.startswith(STARTS_AT_ZERO) else f":first_pts={second * info.rate}"
    least_gap_s = LEAST_GAP_BY_CLOCK_S if info.codec.startswith(BY_CLOCK) else LEAST_GAP_S
    steps = [f"aresample=async=1:min_hard_comp={least_gap_s}{late}", *filters]
    count = count_channels(info.layout)
    if info.layout.startswith("ambisonic"):
        steps.insert(0, "pan=mono|c0=c0")
    elif re.match(r"2 channels \(", info.layout):
        steps.insert(0, "channelmap=map=0|1:channel_layout=stereo")
    elif count > 2 and re.match(r"\d+ channels", info.layout):
        left, right = ("+".join(f"c{n}" for n in range(first, count, 2)) for first in (0, 1))
        steps.insert(0, f"pan=stereo|c0<{left}|c1<{right}")
    if info.gain_db:
        steps.append(f"volume={info.gain_db}dB:precision=double")
    # Larger blocks: frame by frame, the pipe would cost more than the decoder.
    steps.append("asetnsamples=n=16384:p=0")
    blocks = ["-flush_packets", "0", "-avioflags", "direct"]
    return [
        *arguments,
        "-af",
        ",".join(steps),
        "-ar",
        str(rate or info.rate),
        "-ac",
        str(info.channels),
        *blocks,
        "-f",
        "s16le",
    ]


def count_samples(until_ms: int, rate: int) -> int:
    """Return how many samples at `rate` lie before `until_ms`, rounded to the nearest."""
    return (until_ms * rate + 500) // 1000


def measure_voice(path: Path) -> VoiceInfo:
    """Return the voice at `path` with `length_ms` measured by decoding it all, rounded up. Blocking.

    Raises as `probe_voice`, but accepts any length, and `InputError` (voice_growing).
    """
    info = read_voice_info(path)
    with decode([*input_arguments(path), *pcm_arguments(info), "-"]) as pipe:
        size_bytes = _count(pipe, info)
    samples = size_bytes // (SAMPLE_BYTES * info.channels)
    if samples == 0:
        raise InputError(Kind.VOICE_BROKEN, name=path.name)
    return replace(info, length_ms=-(-samples * 1000 // info.rate), estimated=False)


def _count(pipe: Pipe, info: VoiceInfo) -> int:
    size_bytes = 0
    while block := pipe.read(BLOCK_BYTES):
        size_bytes += len(block)
        if is_growing(info.path, info.size_bytes):
            raise InputError(Kind.VOICE_GROWING, name=info.path.name)
    return size_bytes


def loudness(path: Path, frames_per_second: float) -> list[float]:
    """Return the loudness, 0 to 1, for each frame of a film of `frames_per_second`; 1 is the loudest frame.

    Raises as `probe_voice`, but accepts any length.
    """
    import numpy as np

    info = replace(read_voice_info(path), channels=1)
    powers: list[float] = []
    with decode([*input_arguments(path), *pcm_arguments(info, LOUDNESS_RATE), "-"]) as pipe:
        frame = 0
        while True:
            count = round((frame + 1) * LOUDNESS_RATE / frames_per_second) - round(frame * LOUDNESS_RATE / frames_per_second)
            block = pipe.read(count * SAMPLE_BYTES)
            samples = np.frombuffer(block[: len(block) // SAMPLE_BYTES * SAMPLE_BYTES], np.int16).astype(np.float32)
            if not samples.size:
                break
            powers.append(float(np.sqrt(np.mean(samples * samples))))
            frame += 1
    loudest = max(powers, default=0.0)
    return [power / loudest if loudest else 0.0 for power in powers]
