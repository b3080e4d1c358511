"""Reads the tables of a video's picture track: what decides whether pictures can be joined without encoding them anew.

Of MP4 alone (ISO 14496-12), and of its index alone: milliseconds, however long the video is.
"""

from __future__ import annotations

import struct
from typing import IO, TYPE_CHECKING

from omnihuman_desktop.lazy_dataclass import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

INDEX_MAX_BYTES = 64 << 20
_CONTAINERS = frozenset({b"trak", b"edts", b"mdia", b"minf", b"stbl"})


@dataclass(frozen=True)
class PictureTrack:
    """`frames` pictures of `frame_ticks` each, at `ticks_per_s`; `frame_ticks` is 0 where their lengths differ.

    `description` holds the codec with its parameters and the size: only tracks with the same one can be joined by copying.
    `offsets` are what lies between the decoding and the display of each frame, in ticks; empty where there is no reordering.
    """

    id: int
    description: bytes
    width: int
    height: int
    ticks_per_s: int
    frame_ticks: int
    frames: int
    offsets: tuple[int, ...] = ()
    start_ticks: int = 0
    """When the first frame is shown."""

    @property
    def frames_per_s(self) -> float:
        """The frame rate; 0 where it is not constant."""
        return self.ticks_per_s / self.frame_ticks if self.frame_ticks else 0.0


def read_picture_track(path: Path) -> PictureTrack | None:
    """Return the first picture track of the MP4 at `path`; None where there is none that can be read. Raises `OSError`."""
    with path.open("rb") as file:
        index = _read_index(file)
    try:
        for kind, track in _boxes(index):
            if kind == b"trak":
                tables = dict(_walk(track))
                if tables.get(b"hdlr", b"")[8:12] == b"vide":
                    return _read_tables(tables)
    except (struct.error, KeyError, ValueError, ZeroDivisionError):
        # Not as the standard has it: such a video is decoded and encoded anew.
        return None
    return None


def _read_index(file: IO[bytes]) -> bytes:
    """Return the contents of the index (moov); empty where there is none."""
    while len(head := file.read(8)) == 8:
        size, kind = struct.unpack(">I4s", head)
        if size == 1:
            size = struct.unpack(">Q", file.read(8).rjust(8, b"\0"))[0] - 8
        if kind == b"moov":
            return file.read(min(size - 8, INDEX_MAX_BYTES)) if size >= 8 else b""
        if size < 8:
            return b""
        file.seek(size - 8, 1)
    return b""


def _boxes(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = 0
    while at + 8 <= len(data):
        size, kind = struct.unpack_from(">I4s", data, at)
        if size < 8:
            return
        yield kind, data[at + 8 : at + size]
        at += size


def _walk(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    for kind, content in _boxes(data):
        if kind in _CONTAINERS:
            yield from _walk(content)
        else:
            yield kind, content


def _read_tables(tables: dict[bytes, bytes]) -> PictureTrack:
    header = tables[b"mdhd"]
    ticks_per_s = struct.unpack_from(">I", header, 20 if header[0] else 12)[0]
    description = tables[b"stsd"]
    width, height = struct.unpack_from(">HH", description, 8 + 8 + 24)
    frames, frame_ticks = _read_times(tables[b"stts"])
    offsets = _read_offsets(tables.get(b"ctts"), frames)
    shown = [number * frame_ticks + offset for number, offset in enumerate(offsets)] or [0]
    start_ticks = min(shown) - _read_skipped(tables.get(b"elst"))
    is_reordered = len(set(offsets)) > 1
    number = tables[b"tkhd"]
    return PictureTrack(
        struct.unpack_from(">I", number, 20 if number[0] else 12)[0],
        _without_bit_rate(description),
        width,
        height,
        ticks_per_s,
        frame_ticks,
        frames,
        offsets if is_reordered else (),
        start_ticks,
    )


def _read_times(table: bytes) -> tuple[int, int]:
    """Return the number of frames and the ticks of each, 0 where they differ: but for the last one, whose end nobody sees."""
    runs = [pair for pair in struct.iter_unpack(">II", _entries(table, 8)) if pair[0]]
    frames = sum(count for count, _ in runs)
    if len(runs) == 2 and runs[1][0] == 1:
        runs.pop()
    return frames, runs[0][1] if len(runs) == 1 else 0


def _read_offsets(table: bytes | None, frames: int) -> tuple[int, ...]:
    if table is None:
        return ()
    runs = struct.iter_unpack(">Ii", _entries(table, 8))
    return tuple(offset for count, offset in runs for _ in range(min(count, frames)))


def _read_skipped(table: bytes | None) -> int:
    """Return how many ticks of the track are skipped at its start. A track that starts late raises `ValueError`."""
    if table is None:
        return 0
    size, form = (20, ">Qqhh") if table[0] else (12, ">Iihh")
    edits = [media_time for _, media_time, *_ in struct.iter_unpack(form, _entries(table, size))]
    if len(edits) != 1 or edits[0] < 0:
        raise ValueError("a track of several pieces")
    return int(edits[0])


def _entries(table: bytes, size: int) -> bytes:
    count = struct.unpack_from(">I", table, 4)[0]
    return table[8 : 8 + count * size][: (len(table) - 8) // size * size]


def _without_bit_rate(description: bytes) -> bytes:
    """Return `description` with zeros where it says how many bits a second the file happens to have."""
    before, name, after = description.partition(b"btrt")
    return before + name + bytes(min(12, len(after))) + after[12:] if name else description
