"""The selection as a value: never outside the voice. One that is longer than a task takes is a film's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from omnihuman_desktop.domain.limits import OMNIHUMAN
from omnihuman_desktop.lazy_dataclass import dataclass, replace

if TYPE_CHECKING:
    from pathlib import Path

    from omnihuman_desktop.domain.film import FilmPart

VOICE_STEP_MS = 10
"""A voice's length is rounded down to this, so that an overshoot of less is not billed as one more second."""

DRAG_STEP_MS = 10
"""Dragging moves in steps of this, unless the view is finer than that. A `Span` itself has a resolution of 1 ms."""

FRAME_MS = 40
"""A frame of the video, at 25 frames per second."""

MAX_SELECTION_MS = OMNIHUMAN.voice_max_ms
"""The longest selection that is one task, and the length of a new one."""
MIN_SELECTION_MS = OMNIHUMAN.voice_min_ms


@dataclass(frozen=True)
class Selection:
    """What will be sent: `start_ms` to `end_ms` of the voice at `path`.

    `excerpt` is the file that Play selection plays and that is sent as it is; None while it is not ready.
    """

    path: Path
    start_ms: int
    end_ms: int
    excerpt: Path | None = None
    sent_ms: float = 0.0
    """The length that is sent, in milliseconds: shorter once it is known how much silence is trimmed."""
    is_film: bool = False
    """Whether it is longer than one task takes."""
    parts: tuple[FilmPart, ...] = ()
    """The parts of a film; none while they are being found."""


def round_for_drag(at_ms: float, pixel_ms: float) -> int:
    """Return `at_ms` rounded for dragging in a view with `pixel_ms` milliseconds per pixel."""
    return round(at_ms) if pixel_ms < 1 else round(at_ms / DRAG_STEP_MS) * DRAG_STEP_MS


def _clamp(value: int, least: int, most: int) -> int:
    return max(least, min(value, most))


@dataclass(frozen=True)
class Span:
    """A part of a voice of `voice_ms` milliseconds. Each method returns a new one within the voice, and not too short."""

    start_ms: int
    end_ms: int
    voice_ms: int

    @classmethod
    def within(cls, voice_ms: int, start_ms: int = 0, end_ms: int | None = None) -> Span:
        """Return `start_ms` to `end_ms` (default: what one task takes), clamped to the limits of a voice of `voice_ms`."""
        voice_ms = voice_ms // VOICE_STEP_MS * VOICE_STEP_MS
        wanted = MAX_SELECTION_MS if end_ms is None else end_ms - start_ms
        length = _clamp(wanted, min(MIN_SELECTION_MS, voice_ms), voice_ms)
        start = _clamp(start_ms, 0, voice_ms - length)
        return cls(start, start + length, voice_ms)

    @classmethod
    def drawn(cls, voice_ms: int, from_ms: float, to_ms: float) -> Span:
        """Return the span drawn from `from_ms` to `to_ms`, in either direction; `from_ms` stays if there is room."""
        least, forward = min(MIN_SELECTION_MS, voice_ms), to_ms >= from_ms
        anchor = _clamp(round(from_ms), 0 if forward else least, voice_ms - least if forward else voice_ms)
        edges = (anchor, anchor + least) if forward else (anchor - least, anchor)
        span = cls(*edges, voice_ms)
        return span.with_edge(to_ms, start=not forward)

    @property
    def is_film(self) -> bool:
        """Whether it is longer than one task takes."""
        return self.length_ms > MAX_SELECTION_MS

    @property
    def length_ms(self) -> int:
        """The length."""
        return self.end_ms - self.start_ms

    @property
    def _least_ms(self) -> int:
        return min(MIN_SELECTION_MS, self.voice_ms)

    def in_voice(self, voice_ms: int) -> Span:
        """Return the same part of a voice that turned out to be `voice_ms` long."""
        return Span.within(voice_ms, self.start_ms, self.end_ms)

    def moved_to(self, start_ms: float) -> Span:
        """Return the span moved to `start_ms`, its length unchanged."""
        return Span.within(self.voice_ms, round(start_ms), round(start_ms) + self.length_ms)

    def with_edge(self, at_ms: float, *, start: bool) -> Span:
        """Return the span with its start (or end) moved to `at_ms` as far as the limits allow; the other edge stays."""
        at = round(at_ms)
        if start:
            return replace(self, start_ms=_clamp(at, 0, self.end_ms - self._least_ms))
        return replace(self, end_ms=_clamp(at, self.start_ms + self._least_ms, self.voice_ms))

    def kept_short(self, *, keeps_end: bool = False) -> Span:
        """Return the span at no more than one task takes: its first part, or its last one."""
        if not self.is_film:
            return self
        if keeps_end:
            return replace(self, start_ms=self.end_ms - MAX_SELECTION_MS)
        return replace(self, end_ms=self.start_ms + MAX_SELECTION_MS)

    def with_fixed_edge(self, at_ms: float, *, start: bool) -> Span:
        """Return the span with its start (or end) at `at_ms`; the other edge makes way where there is no room."""
        at = _clamp(round(at_ms), 0 if start else self._least_ms, self.voice_ms - self._least_ms if start else self.voice_ms)
        pulled = self.with_edge(at, start=start)
        if (pulled.start_ms if start else pulled.end_ms) == at:
            return pulled
        if start:
            return replace(self, start_ms=at, end_ms=min(at + self.length_ms, self.voice_ms))
        return replace(self, start_ms=max(0, at - self.length_ms), end_ms=at)
