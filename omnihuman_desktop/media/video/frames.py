"""Reads when each frame of a video is shown, and where it can be cut without decoding it. Nothing is decoded."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from functools import cached_property
from typing import TYPE_CHECKING

from omnihuman_desktop.domain.errors import Kind, ResultError
from omnihuman_desktop.lazy_dataclass import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

TOLERANCE_US = 1000
"""How far a player's time may lie before a frame's own and still mean that frame, in microseconds: players round."""

_USUAL_FRAME_US = 40_000
"""The length of a last frame whose length the file does not say."""

_TIME_BASE = re.compile(r"^#tb 0: (\d+)/(\d+)", re.MULTILINE)
# stream, decoding time, presentation time, duration, size, checksum, and the flags unless the packet is a plain key frame.
_PACKET = re.compile(r"^0, +-?\d+, +(-?\d+), +(\d+), +\d+, 0x\w+(?:,(?: S=.*?,)? F=0x(\w+))?", re.MULTILINE)
_KEY, _DISCARDED = 1, 4


@dataclass(frozen=True)
class Packet:
    """One coded frame: when it is shown, in microseconds, and whether it is a key frame."""

    start_us: int
    key: bool


@dataclass(frozen=True)
class Part:
    """A part of a video from `start_us` up to, not including, `end_us`, in microseconds."""

    start_us: int
    end_us: int

    @property
    def length_us(self) -> int:
        """The length in microseconds."""
        return self.end_us - self.start_us


@dataclass(frozen=True)
class FrameTimes:
    """The frames of a video. `packets` are in the order of decoding; `end_us` is the end of the last frame shown."""

    packets: tuple[Packet, ...]
    end_us: int

    @cached_property
    def starts_us(self) -> tuple[int, ...]:
        """When each frame is shown, in microseconds, in the order of showing."""
        return tuple(sorted(packet.start_us for packet in self.packets))

    @property
    def count(self) -> int:
        """The number of frames; at least one."""
        return len(self.packets)

    def index_at(self, time_us: float) -> int:
        """Return the number of the frame that is shown at `time_us`, from 0 on."""
        return max(0, bisect_right(self.starts_us, time_us + TOLERANCE_US) - 1)

    def end_of(self, index: int) -> int:
        """Return when frame `index` ends, in microseconds."""
        return self.starts_us[index + 1] if index + 1 < self.count else self.end_us

    def middle_ms(self, index: int) -> int:
        """Return a time within frame `index` in whole milliseconds, as far from its neighbours as it can be."""
        index = min(max(0, index), self.count - 1)
        return (self.starts_us[index] + self.end_of(index)) // 2000

    def first_ms(self, index: int) -> int:
        """Return the earliest time in whole milliseconds that surely means frame `index`.

        A player that goes there while it plays has all of the frame's length to decode it, and leaves it out if that is over.
        """
        return min(self.middle_ms(index), -(-(self.starts_us[index] + TOLERANCE_US) // 1000))

    def number_in_second(self, index: int) -> tuple[int, int]:
        """Return the second in which frame `index` begins, and which frame of that second it is, both from 0 on."""
        second = (self.starts_us[index] + TOLERANCE_US) // 1_000_000
        return second, index - bisect_left(self.starts_us, second * 1_000_000 - TOLERANCE_US)

    @property
    def end_in_second(self) -> tuple[int, int]:
        """The end as `number_in_second` counts: the last second that is reached, and the frames shown in it."""
        second = (self.end_us + TOLERANCE_US) // 1_000_000
        return second, self.count - bisect_left(self.starts_us, second * 1_000_000 - TOLERANCE_US)

    def part(self, first: int, last: int) -> Part:
        """Return the part from frame `first` to frame `last`, both included."""
        return Part(self.starts_us[first], self.end_of(last))

    def can_copy(self, part: Part) -> bool:
        """Return whether `part` can be cut out without a new encoding: from a key frame, and to where no frame needs others."""
        return self.copied_packets(part) > 0

    def copied_packets(self, part: Part) -> int:
        """Return how many packets make up exactly `part`, beginning at its key frame; 0 where none do."""
        first = next((at for at, packet in enumerate(self.packets) if packet.key and packet.start_us == part.start_us), None)
        wanted = bisect_left(self.starts_us, part.end_us) - bisect_left(self.starts_us, part.start_us)
        if first is None or wanted <= 0:
            return 0
        cut = self.packets[first : first + wanted]
        return wanted if all(part.start_us <= packet.start_us < part.end_us for packet in cut) else 0

    def copyable_around(self, part: Part) -> Part:
        """Return the smallest part around `part` that can be cut out without a new encoding; at most the whole video."""
        keys = [packet.start_us for packet in self.packets if packet.key and packet.start_us <= part.start_us]
        for start_us in reversed(keys):
            for last in range(bisect_left(self.starts_us, part.end_us) - 1, self.count):
                candidate = Part(start_us, self.end_of(last))
                if self.can_copy(candidate):
                    return candidate
        return Part(self.starts_us[0], self.end_us)


def read_frames(path: Path, cancelled: Callable[[], bool] | None = None) -> FrameTimes:
    """Read the frames of the video at `path`. Blocking. Raises `ResultError` (video_broken), `LocalError` (decoder_missing)."""
    from omnihuman_desktop.media.ffmpeg import PIPE_BYTES, decode, input_arguments

    arguments = ["-v", "error", *input_arguments(path), "-map", "0:V:0", "-c", "copy", "-f", "framecrc", "-"]
    report = b""
    with decode(arguments, cancelled) as pipe:
        while block := pipe.read(PIPE_BYTES):
            report += block
    text = report.decode("ascii", "replace").replace("\r\n", "\n")
    base = _TIME_BASE.search(text)
    shown = [found for found in _PACKET.finditer(text) if not _flags(found) & _DISCARDED]
    if base is None or not shown:
        raise ResultError(Kind.VIDEO_BROKEN)
    unit_us = 1_000_000 * int(base[1]) / int(base[2])
    packets = tuple(Packet(round(int(found[1]) * unit_us), bool(_flags(found) & _KEY)) for found in shown)
    end_us = max(round((int(found[1]) + int(found[2])) * unit_us) for found in shown)
    last_us = max(packet.start_us for packet in packets)
    return FrameTimes(packets, end_us if end_us > last_us else last_us + _USUAL_FRAME_US)


def _flags(packet: re.Match[str]) -> int:
    return int(packet[3], 16) if packet[3] else _KEY
