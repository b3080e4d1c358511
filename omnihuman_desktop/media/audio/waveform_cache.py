"""Keeps waveforms in a folder. A file that can't be read counts as missing; one that can't be written is not stored."""

from __future__ import annotations

import hashlib
import json
import os
import zlib
from contextlib import suppress
from typing import IO, TYPE_CHECKING

from omnihuman_desktop.media.audio.waveform import Waveform
from omnihuman_desktop.system.atomic_file import open_atomically

if TYPE_CHECKING:
    from pathlib import Path

    from omnihuman_desktop.media.audio.probe import VoiceInfo

MAGIC = b"omnihuman waveform 3\n"
"""Change it whenever the content changes: older files are then not found, and are removed as the oldest."""

SUFFIX = ".waveform"
SAMPLED_BYTES = 64 * 1024
"""How much of a file's start, middle and end is hashed, to tell it from another of the same name, size and time."""

MOST_BYTES = 256 * 1024 * 1024
"""The size of the cache: about sixteen hours of stereo."""


class WaveformCache:
    """The cache in one folder."""

    def __init__(self, folder: Path, most_bytes: int = MOST_BYTES) -> None:
        self._folder = folder
        self._most_bytes = most_bytes

    def name(self, info: VoiceInfo) -> str:
        """Return the cache's name for the file of `info`, different for any other content; empty if the file can't be read."""
        try:
            found = info.path.stat()
            with info.path.open("rb") as file:
                digest = hashlib.sha256(os.fsencode(info.path.absolute()))
                digest.update(f"\0{found.st_size}\0{found.st_mtime_ns}\0{info.track}\0".encode())
                if info.gain_db:
                    digest.update(f"{info.gain_db}\0".encode())
                for at in (0, found.st_size // 2, max(0, found.st_size - SAMPLED_BYTES)):
                    file.seek(at)
                    digest.update(file.read(SAMPLED_BYTES))
        except OSError:
            return ""
        return digest.hexdigest()[:32]

    def find(self, name: str) -> Waveform | None:
        """Return the waveform stored as `name`; None if there is none or it is broken."""
        path = self._folder / f"{name}{SUFFIX}"
        try:
            content = path.read_bytes()
            waveform = _unpack(content)
            os.utime(path)
        except (OSError, ValueError, KeyError, TypeError):
            return None
        return waveform

    def keep(self, name: str, waveform: Waveform) -> None:
        """Store `waveform` as `name`, whole or not at all, and remove the oldest files beyond the size of the cache."""
        if not name:
            return
        with suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True)
            with open_atomically(self._folder / f"{name}{SUFFIX}", unique=True) as file:
                _write(file, waveform)
        with suppress(OSError):
            self._remove_oldest()

    def _remove_oldest(self) -> None:
        kept = [(path, path.stat()) for path in self._folder.glob(f"*{SUFFIX}")]
        left = sum(found.st_size for _path, found in kept)
        for path, found in sorted(kept, key=lambda each: each[1].st_mtime_ns)[:-1]:
            if left <= self._most_bytes:
                return
            path.unlink(missing_ok=True)
            left -= found.st_size


def _write(file: IO[bytes], waveform: Waveform) -> None:
    """Write array by array: all at once would take twice the waveform's memory again."""
    checksum = 0
    for row in waveform.rows():
        checksum = zlib.crc32(row.data, checksum)
    facts = {
        "rate": waveform.rate,
        "channels": waveform.channels,
        "samples": waveform.samples,
        "damaged": waveform.damaged,
        "sum": checksum,
    }
    file.write(MAGIC + json.dumps(facts).encode() + b"\n")
    for row in waveform.rows():
        file.write(row.data)


def _unpack(content: bytes) -> Waveform:
    start = content.index(b"\n", len(MAGIC)) + 1
    facts = json.loads(content[len(MAGIC) : start])
    rows = memoryview(content)[start:]
    if not content.startswith(MAGIC) or zlib.crc32(rows) != facts["sum"]:
        raise ValueError("not whole")
    return Waveform.from_rows(facts["rate"], facts["channels"], facts["samples"], rows, damaged=facts["damaged"])
