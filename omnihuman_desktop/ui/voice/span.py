"""What part of a voice is selected, and how it moves: never longer than the service takes, never outside the voice."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from omnihuman_desktop.domain.limits import OMNIHUMAN

if TYPE_CHECKING:
    from pathlib import Path

VOICE_GRAIN_MS = 10
"""A voice ends on a hundredth of a second: an end that overshoots a second by less is not billed as one more."""

HAND_MS = 10
"""What a hand moves lies on hundredths of a second, as long as they can be seen apart. The grain of a `Span` is 1 ms."""

FRAME_MS = 40
"""A frame of the video, which has 25 in a second."""

MOST_MS = OMNIHUMAN.voice_max_ms
LEAST_MS = OMNIHUMAN.voice_min_ms

_TIME = re.compile(r"(?:(?:(\d+):)?(\d+):)?(\d+(?:[.,]\d*)?|[.,]\d+)")


@dataclass(frozen=True)
class Selection:
    """What will be sent: `start_ms` to `end_ms` of the voice at `path`.

    `excerpt` is the file that Play selection plays, the very file to be sent; None while it is not ready.
    """

    path: Path
    start_ms: int
    end_ms: int
    excerpt: Path | None = None
    sent_ms: float = 0.0
    """How much of it is sent, in milliseconds: less where silence is left out, once that is known."""


def by_hand(at_ms: float, pixel_ms: float) -> int:
    """Where a hand puts `at_ms` on a view with `pixel_ms` milliseconds a pixel: on hundredths where it can't be finer."""
    return round(at_ms) if pixel_ms < 1 else round(at_ms / HAND_MS) * HAND_MS


def parse_time(text: str) -> int | None:
    """ "12:04.20", "724.2", "1:02:03" or "35 s" in milliseconds; None where it is no time."""
    found = _TIME.fullmatch(text.strip().removesuffix("s").strip())
    if found is None:
        return None
    hours, minutes, seconds = found.groups()
    return round(((int(hours or 0) * 60 + int(minutes or 0)) * 60 + float(seconds.replace(",", "."))) * 1000)


def _on_grain(at_ms: float) -> int:
    return round(at_ms)


def _clamp(value: int, least: int, most: int) -> int:
    return max(least, min(value, most))


@dataclass(frozen=True)
class Span:
    """A stretch of a voice of `voice_ms` milliseconds. Each method returns another one that keeps the rules."""

    start_ms: int
    end_ms: int
    voice_ms: int

    @classmethod
    def within(cls, voice_ms: int, start_ms: int = 0, end_ms: int | None = None) -> Span:
        """From `start_ms` to `end_ms` (default: as far as may be), as near as a voice of `voice_ms` allows."""
        voice_ms = voice_ms // VOICE_GRAIN_MS * VOICE_GRAIN_MS
        wanted = MOST_MS if end_ms is None else _on_grain(end_ms) - _on_grain(start_ms)
        length = _clamp(wanted, min(LEAST_MS, voice_ms), min(MOST_MS, voice_ms))
        start = _clamp(_on_grain(start_ms), 0, voice_ms - length)
        return cls(start, start + length, voice_ms)

    @classmethod
    def drawn(cls, voice_ms: int, from_ms: float, to_ms: float) -> Span:
        """What a hand draws from `from_ms` to `to_ms`, in either direction: `from_ms` stays, where there is room."""
        least, forward = min(LEAST_MS, voice_ms), to_ms >= from_ms
        anchor = _clamp(_on_grain(from_ms), 0 if forward else least, voice_ms - least if forward else voice_ms)
        span = cls(anchor, anchor + least, voice_ms) if forward else cls(anchor - least, anchor, voice_ms)
        return span.with_edge(to_ms, start=not forward)

    @property
    def length_ms(self) -> int:
        """How long it is."""
        return self.end_ms - self.start_ms

    @property
    def _least_ms(self) -> int:
        return min(LEAST_MS, self.voice_ms)

    def in_voice(self, voice_ms: int) -> Span:
        """The same stretch of a voice that turned out to be `voice_ms` long."""
        return Span.within(voice_ms, self.start_ms, self.end_ms)

    def moved_to(self, start_ms: float) -> Span:
        """As long as it is, from `start_ms`."""
        return Span.within(self.voice_ms, _on_grain(start_ms), _on_grain(start_ms) + self.length_ms)

    def centred_at(self, at_ms: float) -> Span:
        """As long as it is, around `at_ms`."""
        return self.moved_to(at_ms - self.length_ms / 2)

    def with_edge(self, at_ms: float, *, start: bool) -> Span:
        """Its start (or else its end) pulled to `at_ms`, as far as the limits let it; the other edge stays."""
        at = _on_grain(at_ms)
        if start:
            return Span(_clamp(at, max(0, self.end_ms - MOST_MS), self.end_ms - self._least_ms), self.end_ms, self.voice_ms)
        most = min(self.voice_ms, self.start_ms + MOST_MS)
        return Span(self.start_ms, _clamp(at, self.start_ms + self._least_ms, most), self.voice_ms)

    def placed(self, at_ms: float, *, start: bool) -> Span:
        """Its start (or else its end) at `at_ms` for certain; the other edge follows where it must."""
        at = _clamp(
            _on_grain(at_ms), 0 if start else self._least_ms, self.voice_ms - self._least_ms if start else self.voice_ms
        )
        pulled = self.with_edge(at, start=start)
        if (pulled.start_ms if start else pulled.end_ms) == at:
            return pulled
        if start:
            return Span(at, min(at + self.length_ms, self.voice_ms), self.voice_ms)
        return Span(max(0, at - self.length_ms), at, self.voice_ms)
