"""What part of a voice is on view, and how zooming and scrolling change it."""

from __future__ import annotations

from dataclasses import dataclass
from math import log

ZOOM_STEP = 1.5
"""How much closer one key press or one notch of a wheel zooms."""
LEAST_SPAN_MS = 4.0
"""The shortest stretch that can be on view, in milliseconds: single samples stand apart."""


@dataclass(frozen=True)
class Viewport:
    """What part of a voice of `voice_ms` is on view: `span_ms` from `start_ms`. Each method returns another one."""

    voice_ms: float
    start_ms: float = 0.0
    span_ms: float = 0.0

    @property
    def least_ms(self) -> float:
        """The shortest stretch that can be on view."""
        return min(LEAST_SPAN_MS, self.voice_ms)

    @property
    def end_ms(self) -> float:
        """Where the view ends."""
        return self.start_ms + self.span_ms

    @property
    def zoom(self) -> float:
        """0 where all of the voice is on view, 1 where the least is; even steps look even."""
        if self.voice_ms <= self.least_ms:
            return 0.0
        return log(self.voice_ms / self.span_ms) / log(self.voice_ms / self.least_ms)

    def x_of(self, at_ms: float, width: float) -> float:
        """Where `at_ms` lies in a widget of `width` pixels."""
        return (at_ms - self.start_ms) * width / self.span_ms if self.span_ms else 0.0

    def with_zoom(self, zoom: float, around_ms: float) -> Viewport:
        """Zoomed to `zoom`, 0..1, with `around_ms` where it is."""
        span_ms = self.voice_ms * (self.least_ms / self.voice_ms) ** zoom if self.voice_ms else 0.0
        return self.with_span(span_ms, around_ms)

    def with_span(self, span_ms: float, around_ms: float) -> Viewport:
        """`span_ms` on view, with `around_ms` where it is."""
        span_ms = max(self.least_ms, min(span_ms, self.voice_ms))
        place = (around_ms - self.start_ms) / self.span_ms if self.span_ms else 0.5
        return self._at(around_ms - max(0.0, min(place, 1.0)) * span_ms, span_ms)

    def scrolled(self, by_ms: float) -> Viewport:
        """Moved on by `by_ms`."""
        return self._at(self.start_ms + by_ms, self.span_ms)

    def showing(self, start_ms: float, end_ms: float) -> Viewport:
        """Moved as little as shows `start_ms` to `end_ms`; around its middle where it is longer than the view."""
        if end_ms - start_ms > self.span_ms:
            return self._at((start_ms + end_ms - self.span_ms) / 2, self.span_ms)
        if start_ms < self.start_ms:
            return self._at(start_ms, self.span_ms)
        return self._at(end_ms - self.span_ms, self.span_ms) if end_ms > self.end_ms else self

    def towards(self, other: Viewport, part: float) -> Viewport:
        """`part` (0..1) of the way to `other`, by even factors; a place that lies still in both lies still on the way."""
        if not self.span_ms or not other.span_ms or part >= 1:
            return other
        span_ms = self.span_ms * (other.span_ms / self.span_ms) ** part
        growth = other.span_ms - self.span_ms
        along = (span_ms - self.span_ms) / growth if abs(growth) > 1e-9 * self.span_ms else part
        return Viewport(other.voice_ms, self.start_ms + (other.start_ms - self.start_ms) * along, span_ms)

    def in_voice(self, voice_ms: float, most_ms: float) -> Viewport:
        """The voice turned out to be `voice_ms` long: what showed all goes on showing all, up to `most_ms`."""
        showed_all = self.span_ms >= self.voice_ms and self.voice_ms < most_ms
        span_ms = min(voice_ms, most_ms) if showed_all else min(self.span_ms, voice_ms)
        return Viewport(voice_ms, max(0.0, min(self.start_ms, voice_ms - span_ms)), span_ms)

    def _at(self, start_ms: float, span_ms: float) -> Viewport:
        return Viewport(self.voice_ms, max(0.0, min(start_ms, self.voice_ms - span_ms)), span_ms)
