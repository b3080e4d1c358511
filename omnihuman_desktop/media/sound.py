"""A voice out of a sound or a film: what it is, and the excerpt of it that is heard and sent.

One timeline holds for all that is decoded here: 0 is the start of the file, gaps and late starts are silence. So a place
in the waveform, a place in the player and a place in the excerpt are the same place.
"""

from __future__ import annotations

import os
import re
import warnings
from dataclasses import dataclass, replace
from io import BytesIO
from typing import TYPE_CHECKING

from omnihuman_desktop.domain.errors import InputError, Kind, LocalError
from omnihuman_desktop.domain.limits import MARGIN_MS, OMNIHUMAN, sent_length_ms
from omnihuman_desktop.media.ffmpeg import Header, Pipe, decode, opened, read_header
from omnihuman_desktop.media.source import check_file

if TYPE_CHECKING:
    from pathlib import Path

    from pydub import AudioSegment

SENT_RATE = 48_000
"""The highest rate that is sent, in samples a second: above it 35 s would break the service's 10 MB."""

SAMPLE_BYTES = 2
PRE_ROLL_S = 2
"""Decoding starts this much before an excerpt: a decoder's first frames after a seek differ."""

MISSING_MS = 50
"""How much may be missing at the end of an excerpt, in milliseconds: lossy formats end on a frame, not on a sample."""

BLOCK_BYTES = 1 << 20
LOUDNESS_RATE = 16_000
SHORTEST_MS = OMNIHUMAN.voice_min_ms - MARGIN_MS
"""What counts as a voice of one second: what is sent is a margin shorter than what was selected."""


@dataclass(frozen=True)
class VoiceInfo:
    """A voice. `length_ms` is the header's word and may be wrong (0: unknown), unless `judge_sound` measured it.

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


@dataclass(frozen=True)
class Excerpt:
    """A WAV that was cut out of a voice; `length_ms` is exact."""

    path: Path
    length_ms: float
    rate: int
    channels: int


def probe_voice(path: Path) -> VoiceInfo:
    """What voice the file at `path` holds, by its header and its first second.

    Raises `InputError` (file_missing, file_unreadable, file_empty, voice_unknown, voice_broken, voice_silent_film,
    voice_too_short) and `LocalError` (decoder_missing).
    """
    info = _look_at(path)
    wanted = _samples(OMNIHUMAN.voice_min_ms, info.rate)
    with decode([*opened(path), *pcm_orders(info), "-"]) as pipe:
        frame_bytes = SAMPLE_BYTES * info.channels
        count = len(pipe.read(wanted * frame_bytes)) // frame_bytes
    if count < wanted:
        refuse_short(path, count, info.rate)
    return info


def refuse_short(path: Path, samples: int, rate: int) -> None:
    """Raises `InputError` where `samples` decoded samples are no voice (voice_broken) or too little (voice_too_short)."""
    if samples == 0:
        raise InputError(Kind.VOICE_BROKEN, name=path.name)
    length_ms = samples * 1000 // rate
    if length_ms < SHORTEST_MS:
        raise InputError(Kind.VOICE_TOO_SHORT, name=path.name, length_ms=length_ms)


def _look_at(path: Path) -> VoiceInfo:
    size_bytes = check_file(path)
    header = read_header(path)
    if header is None:
        raise InputError(_unknown_or_broken(path), name=path.name)
    if not header.audio_codec:
        raise InputError(Kind.VOICE_SILENT_FILM if _is_film(header) else Kind.VOICE_UNKNOWN, name=path.name)
    if header.audio_codec == "none" or header.encrypted or header.rate == 0:
        raise InputError(Kind.VOICE_UNKNOWN, name=path.name)
    channels = 1 if header.layout in ("mono", "1 channels") else 2
    codec = _name_codec(header)
    return VoiceInfo(path, header.length_ms, header.rate, channels, codec, size_bytes, header.estimated, header.layout)


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


def _name_codec(header: Header) -> str:
    if header.container == "mp3" and header.audio_codec.startswith("mp3"):
        return "mp3"
    if header.container == "wav" and header.audio_codec.startswith("pcm_"):
        return "wav"
    return f"{header.container.split(',')[0]}-{header.audio_codec}"


def pcm_orders(info: VoiceInfo, rate: int | None = None) -> list[str]:
    """The arguments for 16-bit samples of the first sound track at `rate` (default: its own), channels interleaved."""
    orders = ["-v", "error", "-map", "0:a:0", "-vn", "-sn", "-dn"]
    filters = "aresample=async=1:first_pts=0"
    unnamed = re.fullmatch(r"(\d+) channels.*", info.layout)
    if unnamed and int(unnamed[1]) > 2:
        count = int(unnamed[1])
        left, right = ("+".join(f"c{n}" for n in range(first, count, 2)) for first in (0, 1))
        filters = f"pan=stereo|c0<{left}|c1<{right},{filters}"
    return [*orders, "-af", filters, "-ar", str(rate or info.rate), "-ac", str(info.channels), "-f", "s16le"]


def _samples(at_ms: int, rate: int) -> int:
    return (at_ms * rate + 500) // 1000


def cut_voice(voice: Path, start_ms: int, end_ms: int, target: Path) -> Excerpt:
    """Write `voice` from `start_ms` to `end_ms` to `target`: a 16-bit WAV, 48 kHz and stereo at most, exact to the sample.

    It holds `domain.limits.sent_length_ms` of the selection, so that no reader finds it longer than what was selected.
    Raises `InputError` (as `probe_voice`; voice_broken where a part of the selection is missing) and `LocalError`
    (disk_full, folder_not_writable, decoder_missing).
    """
    if not 0 <= start_ms < end_ms:
        raise ValueError(f"no selection: {start_ms} to {end_ms} ms")
    info = _look_at(voice)
    if end_ms - start_ms < SHORTEST_MS:
        raise InputError(Kind.VOICE_TOO_SHORT, name=voice.name, length_ms=end_ms - start_ms)
    rate = min(info.rate, SENT_RATE)
    segment = _decode_part(info, rate, start_ms, start_ms + sent_length_ms(end_ms - start_ms))
    _write_wav(segment, target)
    return Excerpt(target, segment.frame_count() * 1000 / rate, rate, info.channels)


def _decode_part(info: VoiceInfo, rate: int, start_ms: int, end_ms: int) -> AudioSegment:
    # Seeking to a whole second keeps the first decoded sample on a sample of the full decode at every rate.
    seek_s = max(0, start_ms // 1000 - PRE_ROLL_S)
    first = _samples(start_ms, rate) - seek_s * rate
    last = first + (end_ms - start_ms) * rate // 1000
    frame_bytes = SAMPLE_BYTES * info.channels
    seek = ["-ss", str(seek_s)] if seek_s else []
    with decode([*seek, *opened(info.path), *pcm_orders(info, rate), "-"]) as pipe:
        pcm = pipe.read(last * frame_bytes)
    found = len(pcm) // frame_bytes
    if found <= first or found < last - MISSING_MS * rate // 1000:
        raise InputError(Kind.VOICE_BROKEN, name=info.path.name)
    whole = _editor()(pcm[: found * frame_bytes], sample_width=SAMPLE_BYTES, frame_rate=rate, channels=info.channels)
    return whole.get_sample_slice(first, last)


def _editor() -> type[AudioSegment]:
    # When it is imported, pydub warns of programs that are not on the PATH; here it edits samples and starts none.
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from pydub import AudioSegment
    return AudioSegment


def _write_wav(segment: AudioSegment, target: Path) -> None:
    part = target.with_name(target.name + ".part")
    # Made whole in memory first: the writer of WAVs tries again, and complains, when a disk that is full refuses it.
    content = BytesIO()
    segment.export(content, format="wav")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with part.open("wb") as file:
            file.write(content.getbuffer())
            file.flush()
            os.fsync(file.fileno())
        part.replace(target)
    except OSError as error:
        _remove(part)
        raise LocalError.from_os(error, target.parent, content.getbuffer().nbytes) from error


def _remove(part: Path) -> None:
    try:
        part.unlink(missing_ok=True)
    except OSError:
        return


def judge_sound(path: Path) -> VoiceInfo:
    """What voice the file at `path` holds, with its length measured by decoding it whole, in milliseconds, rounded up.

    Raises as `probe_voice`, but bears any length.
    """
    info = _look_at(path)
    with decode([*opened(path), *pcm_orders(info), "-"]) as pipe:
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

    info = replace(_look_at(path), channels=1)
    powers: list[float] = []
    with decode([*opened(path), *pcm_orders(info, LOUDNESS_RATE), "-"]) as pipe:
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
