"""Writes an edited excerpt as a 16-bit WAV or an MP3, without tags. The file appears whole or not at all."""

from __future__ import annotations

import errno
from io import BytesIO
from typing import TYPE_CHECKING

from omnihuman_desktop.domain.errors import LocalError
from omnihuman_desktop.media.audio.loudness import open_samples, stdin_arguments
from omnihuman_desktop.media.ffmpeg import decode
from omnihuman_desktop.system.atomic_file import part_file, write_atomically

if TYPE_CHECKING:
    from pathlib import Path

    from pydub import AudioSegment

MP3_BITS_PER_S = {1: 128_000, 2: 192_000}
"""By number of channels; at these rates a voice sounds like the original."""


def write_wav(segment: AudioSegment, target: Path) -> None:
    """Write `segment` to `target`. Raises `LocalError` (disk_full, folder_not_writable)."""
    # In memory first: the `wave` module writes again when it is closed, and raises a second error if the disk is full.
    content = BytesIO()
    segment.export(content, format="wav")
    # The view is released before an error leaves: a BytesIO that still has one can't be freed.
    with content.getbuffer() as data:
        size_bytes = data.nbytes
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            write_atomically(target, data, unique=True)
        except OSError as error:
            raise LocalError.from_os(error, target.parent, size_bytes) from error


def write_mp3(segment: AudioSegment, target: Path) -> None:
    """Write `segment` to `target` at a constant bit rate. Raises `LocalError` (as `write_wav`, decoder_missing)."""
    bits_per_s = MP3_BITS_PER_S[segment.channels]
    size_bytes = int(segment.frame_count() * bits_per_s / segment.frame_rate / 8)
    # ffmpeg goes back to the first frame at the end to write the length, so it needs a file, not a pipe.
    tags = ["-map_metadata", "-1", "-bitexact", "-id3v2_version", "0", "-write_id3v1", "0", "-write_xing", "1"]
    arguments = [
        "-v",
        "error",
        *stdin_arguments(segment),
        *tags,
        "-c:a",
        "libmp3lame",
        "-b:a",
        str(bits_per_s),
        "-f",
        "mp3",
        "-y",
    ]
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with part_file(target, unique=True) as part:
            part.touch()
            with open_samples(segment) as samples, decode([*arguments, f"file:{part}"], source=samples) as pipe:
                pipe.read(1)
                if pipe.finish():
                    raise writing_error(pipe.messages())
    except OSError as error:
        raise LocalError.from_os(error, target.parent, size_bytes) from error


def writing_error(messages: str) -> OSError:
    """Return why an encoder that said `messages` could not write its file."""
    full = "No space left" in messages or "too large" in messages or not messages
    return OSError(errno.ENOSPC if full else errno.EIO, "the encoder could not write")
