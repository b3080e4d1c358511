"""The samples of a short sound, as a sound card takes them: to hear an excerpt before it is sent."""

from __future__ import annotations

import wave
from dataclasses import dataclass
from typing import TYPE_CHECKING

from omnihuman_desktop.domain.errors import InputError, Kind
from omnihuman_desktop.media.ffmpeg import decode, input_arguments, read_header
from omnihuman_desktop.media.file_check import check_file

if TYPE_CHECKING:
    from pathlib import Path

SAMPLE_BYTES = 2
MOST_BYTES = 64 << 20
"""More is no excerpt: three minutes at 192 kHz in stereo."""


@dataclass(frozen=True)
class PcmSound:
    """16-bit samples, channels interleaved, `rate` of them a second. `speed` is how much faster than the file they play."""

    data: bytes
    rate: int
    channels: int
    speed: float = 1.0

    @property
    def frame_bytes(self) -> int:
        """How many bytes one moment takes."""
        return SAMPLE_BYTES * self.channels

    @property
    def length_ms(self) -> float:
        """How long the file is, whatever the speed."""
        return len(self.data) // self.frame_bytes * 1000 * self.speed / self.rate


def read_pcm_sound(path: Path, speed: float = 1.0, shape: tuple[int, int] | None = None) -> PcmSound:
    """The samples of the sound at `path`, at `speed` (0.5 to 2) with the pitch kept. Blocking.

    `shape` is the rate and the number of channels that are wanted; by default the file's own. A 16-bit WAV whose shape
    is wanted comes as it stands, sample for sample. Raises `InputError` (as `check_file`, voice_unknown, voice_broken) and
    `LocalError` (decoder_missing).
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
