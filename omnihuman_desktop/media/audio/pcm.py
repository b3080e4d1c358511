"""Decodes an excerpt to PCM for the sound card, and measures one without decoding it."""

from __future__ import annotations

import struct
import wave
from typing import TYPE_CHECKING

from omnihuman_desktop.domain.errors import InputError, Kind
from omnihuman_desktop.lazy_dataclass import dataclass
from omnihuman_desktop.media.ffmpeg import decode, input_arguments, read_header
from omnihuman_desktop.media.file_check import check_file

if TYPE_CHECKING:
    from pathlib import Path

SAMPLE_BYTES = 2
MOST_BYTES = 64 << 20
"""The largest result; an excerpt is far smaller (this is three minutes at 192 kHz in stereo)."""


@dataclass(frozen=True)
class PcmSound:
    """16-bit samples, channels interleaved, at `rate` samples a second. `speed` is the playback speed relative to the file."""

    data: bytes
    rate: int
    channels: int
    speed: float = 1.0

    @property
    def frame_bytes(self) -> int:
        """The bytes of one sample of all channels."""
        return SAMPLE_BYTES * self.channels

    @property
    def length_ms(self) -> float:
        """The length of the file in milliseconds, independent of `speed`."""
        return len(self.data) // self.frame_bytes * 1000 * self.speed / self.rate


def read_pcm_sound(path: Path, speed: float = 1.0, shape: tuple[int, int] | None = None) -> PcmSound:
    """Decode the sound at `path` for playback at `speed` (0.5 to 2) with unchanged pitch. Blocking.

    `shape` is the wanted rate and number of channels; the default is the file's own. A 16-bit WAV that already has that shape
    is returned sample for sample. Raises `InputError` (as `check_file`, voice_unknown, voice_broken) and `LocalError`
    (decoder_missing).
    """
    check_file(path)
    plain = _read_wav(path)
    if plain is not None and speed == 1.0 and shape in (None, (plain.rate, plain.channels)):
        return plain
    rate, channels = shape or (_shape_of(path) if plain is None else (plain.rate, plain.channels))
    arguments = ["-v", "error", "-map", "0:a:0", "-vn", "-sn", "-dn"]
    tempo = [] if speed == 1.0 else ["-af", f"atempo={speed}"]
    with decode(
        [*input_arguments(path), *arguments, *tempo, "-ar", str(rate), "-ac", str(channels), "-f", "s16le", "-"]
    ) as pipe:
        data = pipe.read(MOST_BYTES)
    samples = PcmSound(data[: len(data) // (SAMPLE_BYTES * channels) * SAMPLE_BYTES * channels], rate, channels, speed)
    if not samples.data:
        raise InputError(Kind.VOICE_BROKEN, name=path.name)
    return samples


_HEADER = struct.Struct("<4sI4s4sIHHIIHH4sI")
_PCM = 1


def measure_wav(path: Path) -> int | None:
    """Return the length in milliseconds, rounded up, of a WAV with 16 bits and nothing but its samples. Blocking.

    None for any other file, and for one whose header does not say what is there: decode that. Every reader finds this length,
    and two starts of the decoder, 70 ms and more, are saved. Raises `OSError`.
    """
    with path.open("rb") as file:
        head = file.read(_HEADER.size)
    if len(head) < _HEADER.size:
        return None
    riff, whole, form, fmt, fmt_bytes, code, channels, rate, _per_s, frame, bits, data, size_bytes = _HEADER.unpack(head)
    marks = riff, form, fmt, fmt_bytes, code, bits, data
    is_plain = marks == (b"RIFF", b"WAVE", b"fmt ", 16, _PCM, 8 * SAMPLE_BYTES, b"data")
    is_whole = size_bytes + _HEADER.size == whole + 8 == path.stat().st_size
    if not is_plain or not is_whole or not channels or not rate or frame != SAMPLE_BYTES * channels or size_bytes < frame:
        return None
    return int(-(-(size_bytes // frame) * 1000 // rate))


def _read_wav(path: Path) -> PcmSound | None:
    try:
        with wave.open(str(path), "rb") as file:
            if file.getsampwidth() != SAMPLE_BYTES or file.getnframes() * file.getnchannels() * SAMPLE_BYTES > MOST_BYTES:
                return None
            return PcmSound(file.readframes(file.getnframes()), file.getframerate(), file.getnchannels())
    except (wave.Error, EOFError):
        return None


def _shape_of(path: Path) -> tuple[int, int]:
    header = read_header(path)
    if header is None or not header.sounds or not header.sounds[0].rate:
        raise InputError(Kind.VOICE_UNKNOWN, name=path.name)
    return header.sounds[0].rate, 1 if header.sounds[0].layout in ("mono", "1 channels") else 2
