"""What is done to the bytes of a whole file to get one with an odd header."""

from __future__ import annotations

import struct
from collections.abc import Callable
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Change:
    """What is done to the bytes of a whole file. `heard`: it must still be taken, and right."""

    name: str
    change: Callable[[bytes], bytes]
    heard: frozenset[str] = field(default=frozenset())


ALL = frozenset({"wav", "aiff", "mp3", "m4a", "flac", "ogg", "mkv", "wma", "amr", "caf"})


def _id3(content: bytes) -> bytes:
    body = b"TIT2" + struct.pack(">IH", 200_001, 0) + b"\0" + b"x" * 200_000
    return b"ID3\x03\0\0" + bytes(len(body) >> shift & 0x7F for shift in (21, 14, 7, 0)) + body + content


def _flip(content: bytes) -> bytes:
    """Every 997th byte of the first two thousand: nonsense anywhere in a header."""
    changed = bytearray(content)
    for at in range(50, min(2000, len(content)), 997):
        changed[at] ^= 0xFF
    return bytes(changed)


CHANGES = [
    Change("cut to its half", lambda content: content[: len(content) // 2]),
    Change("cut after its header", lambda content: content[:600]),
    Change("cut in its header", lambda content: content[:30]),
    Change("with garbage behind it", lambda content: content + bytes(range(256)) * 40, ALL - {"mp3", "mkv", "amr"}),
    Change("with an ID3 tag before it", _id3, frozenset({"mp3", "flac"})),
    Change("with zeros before it", lambda content: bytes(4096) + content),
    Change("with flipped bytes in its header", _flip),
    Change("with a header of ones", lambda content: b"\xff" * 64 + content[64:]),
    Change("twice in one file", lambda content: content + content),
    Change("with zeros for its last third", lambda content: content[: len(content) * 2 // 3] + bytes(len(content) // 3)),
]
