"""Probe the sound in a file: its format, tracks, length and loudness.

One timeline holds for all that is decoded here: 0 is the start of the file, gaps and late starts are silence. So a place
in the waveform, a place in the player and a place in the excerpt are the same place.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING

from omnihuman_desktop.domain.errors import InputError, Kind
from omnihuman_desktop.domain.limits import MARGINS_MS, OMNIHUMAN
from omnihuman_desktop.domain.voice import Encoding
from omnihuman_desktop.media.ffmpeg import Header, Pipe, decode, input_arguments, read_header
from omnihuman_desktop.media.file_check import check_file

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from omnihuman_desktop.media.ffmpeg import AudioStream

SAMPLE_BYTES = 2
BLOCK_BYTES = 1 << 20
LOUDNESS_RATE = 16_000
SHORTEST_MS = OMNIHUMAN.voice_min_ms - MARGINS_MS[Encoding.WAV]
"""What counts as a voice of one second: what is sent is a margin shorter than what was selected."""

LEAST_GAP_S = 0.015
"""A gap from this length on is filled with silence: it is shorter than any codec's frame that can be lost."""

LEAST_GAP_BY_CLOCK_S = 0.04
"""The same where times were read off a clock while it was recorded: they tremble, and to follow them would crackle."""

BY_CLOCK = ("asf-", "avi-", "flv-", "matroska-", "mpeg-", "mpegts-")

PROMPT = ("wav", "mp3", "aac-", "ac3-", "eac3-", "loas-", "flac-", "mpeg-", "mpegts-")
"""What has the start of its sound at 0 of its time. In others it can begin later than the picture."""

NAMED_LAYOUTS = {"mono": 1, "stereo": 2, "downmix": 2, "quad": 4, "hexagonal": 6, "octagonal": 8, "hexadecagonal": 16}


@dataclass(frozen=True)
class Track:
    """One of a file's sound tracks. `index` counts from 0, `language` is a code of three letters; both texts may be empty."""

    index: int
    codec: str
    language: str
    title: str
    channels: int


@dataclass(frozen=True)
class VoiceInfo:
    """A voice. `length_ms` is the header's word and may be wrong (0: unknown), unless `measure_voice` measured it.

    `codec` is "mp3" or "wav" for a plain file of that kind by its content, otherwise ffmpeg's name for what is inside.
    `channels` is 1 or 2: more are mixed down. `rate` is the file's own.
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
    """ffmpeg's word for the file's channels."""
    track: int = 0
    """Which of the `tracks` all this is about."""
    tracks: tuple[Track, ...] = ()


def probe_voice(path: Path, track: int = 0) -> VoiceInfo:
    """What voice the file at `path` holds in its sound track number `track`, by its header and its first second.

    Raises `InputError` (file_missing, file_unreadable, file_empty, voice_unknown, voice_broken, voice_silent_film,
    voice_track_missing, voice_too_short) and `LocalError` (decoder_missing).
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
    """Raises `InputError` where `samples` decoded samples are no voice (voice_broken) or too little (voice_too_short)."""
    if samples == 0:
        raise InputError(Kind.VOICE_BROKEN, name=path.name)
    length_ms = samples * 1000 // rate
    if length_ms < SHORTEST_MS:
        raise InputError(Kind.VOICE_TOO_SHORT, name=path.name, length_ms=length_ms)


def read_voice_info(path: Path, track: int = 0) -> VoiceInfo:
    """Return what the header of the file at `path` says of sound track number `track`. Blocking at the first call for a file.

    Raises as `probe_voice`, except voice_too_short.
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
    sound = header.sounds[track]
    # Of more channels than its header can count, ffmpeg says "0 channels".
    if sound.codec == "none" or sound.encrypted or sound.rate == 0 or count_channels(sound.layout) == 0:
        raise InputError(Kind.VOICE_UNKNOWN, name=path.name)
    tracks = tuple(
        Track(index, each.codec, each.language, each.title, count_channels(each.layout))
        for index, each in enumerate(header.sounds)
    )
    channels = min(2, tracks[track].channels)
    return VoiceInfo(
        path, header.length_ms, sound.rate, channels, _name_codec(header, sound), size_bytes, header.estimated, sound.layout,
        track, tracks,
    )  # fmt: skip


@lru_cache(maxsize=8)
def _header_of(path: Path, size_bytes: int, changed_ns: int, file_number: int) -> Header | None:
    # Every excerpt asks for it again; while the file is the same, so is its header.
    del size_bytes, changed_ns, file_number
    return read_header(path)


def count_channels(layout: str) -> int:
    """How many channels ffmpeg's word for a layout means: "stereo", "5.1(side)", "20 channels", "ambisonic 1"."""
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
    # ffmpeg reads still pictures and plain text as films, too.
    still = header.container.endswith("_pipe") or header.container in ("image2", "tty")
    return bool(header.video_codec) and not header.attached_picture and not still


def _unknown_or_broken(path: Path) -> Kind:
    # The start of the file tells a sound that was cut off (its index stood at the end) from something else entirely.
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
    """The arguments for 16-bit samples of the sound track at `rate` (default: its own), channels interleaved.

    `filters` are ffmpeg's own, and come last. `second` is where decoding begins, where that was asked for with `-ss`.
    """
    # One time for all ways to begin: without these two ffmpeg takes the start of a film for another one when it seeks.
    arguments = ["-copyts", "-start_at_zero", "-v", "error", "-map", f"0:a:{info.track}", "-vn", "-sn", "-dn"]
    # Where channels change on the way, ffmpeg begins anew, and would fill in all that came before: where a sound begins with
    # its file there is nothing to fill in.
    late = "" if not second and info.codec.startswith(PROMPT) else f":first_pts={second * info.rate}"
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
    # Frame by frame, a pipe would cost more than the decoder.
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
    """Return the voice at `path` with `length_ms` measured by decoding all of it, rounded up. Blocking.

    Raises as `probe_voice`, but accepts any length.
    """
    info = read_voice_info(path)
    with decode([*input_arguments(path), *pcm_arguments(info), "-"]) as pipe:
        size_bytes = _count(pipe)
    samples = size_bytes // (SAMPLE_BYTES * info.channels)
    if samples == 0:
        raise InputError(Kind.VOICE_BROKEN, name=path.name)
    return replace(info, length_ms=-(-samples * 1000 // info.rate), estimated=False)


def _count(pipe: Pipe) -> int:
    size_bytes = 0
    while block := pipe.read(BLOCK_BYTES):
        size_bytes += len(block)
    return size_bytes


def loudness(path: Path, frames_per_second: float) -> list[float]:
    """How loud the voice is, 0..1, for each frame of a film with `frames_per_second`; 1 is its own loudest frame.

    Raises as `probe_voice`, but bears any length.
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
