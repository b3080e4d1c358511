"""Indexes the frames of an MP3, so that any sample is reached at once, and decodes them with a fast decoder.

An MP3 has no table of its frames: to start in the middle of three hours, everything before has to be read. Here the headers
are read once. Only files that consist of frames and known tags are indexed; for all others there is ffmpeg, which also copes
with damage.
"""

from __future__ import annotations

import re
import sys
from functools import lru_cache
from typing import IO, TYPE_CHECKING, Any, Self

from omnihuman_desktop.lazy_dataclass import dataclass, replace

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path

    import numpy as np
    from numpy.typing import NDArray

MARK_EACH = 64
"""The position of every so many frames is stored."""

CHUNK_BYTES = 1 << 20
PRE_ROLL_FRAMES = 48
"""Decoding starts this many frames early: a frame needs bytes of earlier ones, and overlaps with its neighbour."""

RESERVOIR_BYTES = 511
LYRICS_MOST_BYTES = 1 << 20
OWN_DELAY = 529
"""A decoder's own delay in samples, which encoders subtract from the delay that they store."""

_BITRATES_1 = (0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 0)
_BITRATES_2 = (0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160, 0)
_RATES = {3: (44_100, 48_000, 32_000), 2: (22_050, 24_000, 16_000), 0: (11_025, 12_000, 8_000)}


@dataclass(frozen=True)
class _FrameHeader:
    """The header fields that are the same in all frames of a file."""

    second_byte: int
    version: int
    rate: int
    rate_bits: int
    mono: bool

    @property
    def samples(self) -> int:
        return 1152 if self.version == 3 else 576

    @property
    def side_bytes(self) -> int:
        return (17 if self.mono else 32) if self.version == 3 else (9 if self.mono else 17)

    def size(self, third_byte: int) -> int:
        """Return a frame's size in bytes from the third byte of its header; 0 if that can't be a frame of this file."""
        bitrate = (_BITRATES_1 if self.version == 3 else _BITRATES_2)[third_byte >> 4]
        if not bitrate or third_byte & 0x0C != self.rate_bits:
            return 0
        return self.samples // 8 * bitrate * 1000 // self.rate + (third_byte >> 1 & 1)


@dataclass(frozen=True)
class FrameIndex:
    """The audio frames of the MP3 at `path`. `rate` is in samples a second.

    The timeline starts at sample number `skipped` of the first frame; `dropped` samples at the end are padding.
    """

    path: Path
    head: _FrameHeader
    count: int
    skipped: int
    dropped: int
    end_bytes: int
    marks: tuple[int, ...]

    @property
    def rate(self) -> int:
        """In samples a second."""
        return self.head.rate

    @property
    def channels(self) -> int:
        """1 or 2."""
        return 1 if self.head.mono else 2

    @property
    def samples(self) -> int:
        """The number of samples on the timeline."""
        return self.count * self.head.samples - self.skipped - self.dropped

    def before(self, sample: int) -> tuple[int, int]:
        """Return where to start decoding for `sample`: the position in the file, and the sample number there."""
        number = max(0, (sample + self.skipped) // self.head.samples - PRE_ROLL_FRAMES)
        with self.path.open("rb") as file:
            at = self._place(file, number)
        return at, number * self.head.samples - self.skipped

    def _place(self, file: IO[bytes], number: int) -> int:
        at = self.marks[number // MARK_EACH]
        for _ in range(number % MARK_EACH):
            file.seek(at + 2)
            at += self.head.size(file.read(1)[0])
        return at

    def read(self, sample: int, most: int) -> Generator[NDArray[np.int16]]:
        """Yield all samples from number `sample` on, in pieces of at most `most`, int16 of shape (count, channels).

        They equal ffmpeg's, except for the last bit here and there. Raises `ValueError` if the decoder can't follow.
        """
        import miniaudio
        import numpy as np

        channels = self.channels
        at, first = self.before(sample)
        first += self._unheard(at) * self.head.samples
        left = self.samples - sample if self.count else sys.maxsize
        with _Window(self.path, at, self.end_bytes) as window:
            try:
                pieces = miniaudio.stream_any(
                    window, miniaudio.FileFormat.MP3, miniaudio.SampleFormat.SIGNED16, channels, self.rate, most
                )
                for piece in pieces:
                    values = np.frombuffer(piece, np.int16).reshape(-1, channels)
                    heard = values[max(0, sample - first) :][:left]
                    first += len(values)
                    left -= len(heard)
                    if len(heard):
                        yield heard
            except miniaudio.MiniaudioError as error:
                raise ValueError(str(error)) from error
        if left and self.count:
            raise ValueError(f"{left} samples are missing")

    def _unheard(self, at: int) -> int:
        """Return how many frames from `at` on a decoder drops, because they need bytes of earlier ones."""
        held = 0
        with self.path.open("rb") as file:
            for number in range(PRE_ROLL_FRAMES):
                file.seek(at)
                header = file.read(8)
                side = 4 if header[1] & 1 else 6
                leans_on = header[side] << 1 | header[side + 1] >> 7 if self.head.version == 3 else header[side]
                if leans_on <= held:
                    return number
                size = self.head.size(header[2])
                held = min(RESERVOIR_BYTES, held + size - side - self.head.side_bytes)
                at += size
        raise ValueError("no frame stands alone")


class _Window:
    """Part of a file as a stream for miniaudio, with the interface of its `StreamableSource`.

    Read as the decoder asks for it, 16 KB at a time: with each part in memory instead, other threads wait for the interpreter's
    lock just as long (1 ms at the 99.9th percentile beside an hour), and three hours take 19 MB more.
    """

    error_in_readcallback: BaseException | None = None
    ffi_handle: Any = None

    def __init__(self, path: Path, start: int, end: int) -> None:
        self._file = path.open("rb")
        self._start = start
        self._end = end
        self._file.seek(start)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_exc: object) -> None:
        self._file.close()

    def read(self, num_bytes: int) -> bytes:
        return self._file.read(min(num_bytes, max(0, self._end - self._file.tell())))

    def seek(self, offset: int, origin: Any) -> bool:
        base = (self._start, self._file.tell(), self._end)[int(origin.value)]
        if not self._start <= base + offset <= self._end:
            return False
        self._file.seek(base + offset)
        return True


def find_frames(path: Path) -> FrameIndex | None:
    """Index the MP3 at `path`; None if it has anything but frames and tags, or can't be read. Cached for a few files.

    Takes a tenth of a second for an hour.
    """
    try:
        found = path.stat()
        return _find(path.absolute(), found.st_size, found.st_mtime_ns, found.st_ino)
    except OSError:
        return None


@lru_cache(maxsize=4)
def _find(path: Path, size_bytes: int, changed_ns: int, file_number: int) -> FrameIndex | None:
    del changed_ns, file_number
    opening = read_opening(path)
    if opening is None:
        return None
    with path.open("rb") as file:
        count, marks, end = _walk(file, opening.head, opening.marks[0], size_bytes)
        whole = _skip_end_tags(file, end, size_bytes) == size_bytes
    if not count or not whole or opening.count not in (0, count):
        return None
    return replace(opening, count=count, end_bytes=end, marks=tuple(marks))


def read_opening(path: Path) -> FrameIndex | None:
    """Read the start of the MP3 at `path`, as an index for reading it from the beginning. Raises `OSError`.

    Its `count` is 0 if the file doesn't state it. None if the file does not begin with a known tag or frame.
    """
    with path.open("rb") as file:
        at = _skip_tag(file)
        file.seek(at)
        header = file.read(4)
        head = _read_head(header)
        if head is None:
            return None
        file.seek(at)
        delays = _read_delays(file.read(head.size(header[2])), head)
        end = file.seek(0, 2)
    if delays is None:
        return None
    told, skipped, dropped, is_info = delays
    return FrameIndex(path, head, told, skipped, dropped, end, (at + head.size(header[2]) if is_info else at,))


def _skip_tag(file: IO[bytes], at: int = 0) -> int:
    """Return the position after the ID3 tags that begin at `at`."""
    while True:
        file.seek(at)
        start = file.read(10)
        if len(start) < 10 or start[:3] != b"ID3":
            return at
        at += 10 + sum(byte << shift for byte, shift in zip(start[6:], (21, 14, 7, 0), strict=True)) + (start[5] & 0x10 and 10)


def _skip_end_tags(file: IO[bytes], at: int, size_bytes: int) -> int:
    """Return the position after the known tags from `at` on. Another file can follow: many are simply joined."""
    while at < size_bytes:
        file.seek(at)
        start = file.read(32)
        if start.startswith(b"TAG"):
            at += 227 if start.startswith(b"TAG+") else 128
        elif start.startswith(b"APETAGEX"):
            # The footer, and the header if its flag is set.
            at += int.from_bytes(start[12:16], "little") + (32 if start[23] & 0x80 else 0)
        elif start.startswith(b"ID3") and len(start) > 9:
            at = _skip_tag(file, at)
        elif start.startswith(b"LYRICSBEGIN"):
            file.seek(at)
            found = re.search(rb"LYRICS(?:200|END)", file.read(LYRICS_MOST_BYTES)[11:])
            if found is None:
                return at
            at += 11 + found.end()
        else:
            return at
    return at


def _read_head(header: bytes) -> _FrameHeader | None:
    if len(header) < 4 or header[0] != 0xFF or header[1] & 0xE6 != 0xE2:
        return None
    version, rate_bits = header[1] >> 3 & 3, header[2] & 0x0C
    if version == 1 or rate_bits == 0x0C:
        return None
    head = _FrameHeader(header[1] | 1, version, _RATES[version][rate_bits >> 2], rate_bits, header[3] >> 6 == 3)
    return head if head.size(header[2]) else None


def _read_delays(frame: bytes, head: _FrameHeader) -> tuple[int, int, int, bool] | None:
    """Read the Xing or Info frame: number of frames (0: not stated), samples to skip, samples to drop, and whether it is one.

    None for an unsupported kind (VBRI).
    """
    at = 4 + head.side_bytes
    if frame[36:40] == b"VBRI":
        return None
    if frame[at : at + 4] not in (b"Xing", b"Info"):
        return 0, 0, 0, False
    flags = frame[at + 7]
    stated = int.from_bytes(frame[at + 8 : at + 12]) if flags & 1 else 0
    if not flags & 3:
        return None
    at += 8 + sum(size for bit, size in ((1, 4), (2, 4), (4, 100), (8, 4)) if flags & bit)
    if frame[at : at + 4] not in (b"LAME", b"Lavf", b"Lavc"):
        return stated, 0, 0, True
    delays = int.from_bytes(frame[at + 21 : at + 24])
    return stated, (delays >> 12) + OWN_DELAY, max(0, (delays & 0xFFF) - OWN_DELAY) if stated else 0, True


def _walk(file: IO[bytes], head: _FrameHeader, start: int, size_bytes: int) -> tuple[int, list[int], int]:
    """Walk through all frames of a file that had `size_bytes`, without what was appended since.

    Returns their number, the positions of every `MARK_EACH`th, and the end of the last one.
    """
    import numpy as np

    sizes = np.array([head.size(byte) for byte in range(256)])
    at, count, marks = start, 0, list[int]()
    while True:
        file.seek(at)
        content = np.frombuffer(file.read(max(0, min(CHUNK_BYTES, size_bytes - at))), np.uint8)
        if len(content) < 4:
            return count, marks, at
        # All positions that look like a header, and where each one's successor would be.
        places = np.flatnonzero((content[:-2] == 0xFF) & (content[1:-1] | 1 == head.second_byte))
        steps = sizes[content[places + 2]]
        places, steps = places[steps > 0], steps[steps > 0]
        if not len(places) or places[0] != 0:
            return count, marks, at
        followers = np.searchsorted(places, places + steps)
        chain = followers.tolist()
        good = (np.append(places, -1)[followers] == places + steps).tolist()
        number, found = 0, [0]
        while good[number]:
            number = chain[number]
            found.append(number)
        # The successor of the last one is in the next chunk, or there is none.
        end = int(places[number] + steps[number])
        cut_off = end > len(content)
        whole = found[:-1] if cut_off else found
        marks.extend(at + int(places[found[place]]) for place in range(-count % MARK_EACH, len(whole), MARK_EACH))
        count += len(whole)
        if not whole:
            return count, marks, at
        at += int(places[found[-1]]) if cut_off else end
