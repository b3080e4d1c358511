"""The visible range of a voice as a value, and its changes by zooming and scrolling."""

from __future__ import annotations

from math import log

from omnihuman_desktop.lazy_dataclass import dataclass

ZOOM_STEP = 1.5
"""The zoom factor of one key press or one notch of a wheel."""
LEAST_SPAN_MS = 4.0
"""The shortest visible range, in milliseconds: single samples stand apart."""


@dataclass(frozen=True)
class Viewport:
    """The visible range of a voice of `voice_ms`: `span_ms` from `start_ms`. Each method returns a new one."""

    voice_ms: float
    start_ms: float = 0.0
    span_ms: float = 0.0

    @property
    def least_ms(self) -> float:
        """The shortest visible range."""
        return min(LEAST_SPAN_MS, self.voice_ms)

    @property
    def end_ms(self) -> float:
        """The end of the range."""
        return self.start_ms + self.span_ms

    @property
    def zoom(self) -> float:
        """The zoom, from 0 (all visible) to 1 (the shortest range), on a logarithmic scale."""
        if self.voice_ms <= self.least_ms:
            return 0.0
        return log(self.voice_ms / self.span_ms) / log(self.voice_ms / self.least_ms)

    def x_of(self, at_ms: float, width: float) -> float:
        """Return the x coordinate of `at_ms` in a widget of `width` pixels."""
        return (at_ms - self.start_ms) * width / self.span_ms if self.span_ms else 0.0

    def with_zoom(self, zoom: float, around_ms: float) -> Viewport:
        """Return the range at `zoom`, 0..1, with `around_ms` in its place."""
        span_ms = self.voice_ms * (self.least_ms / self.voice_ms) ** zoom if self.voice_ms else 0.0
        return self.with_span(span_ms, around_ms)

    def with_span(self, span_ms: float, around_ms: float) -> Viewport:
        """Return the range with a length of `span_ms`, and `around_ms` in its place."""
        span_ms = max(self.least_ms, min(span_ms, self.voice_ms))
        place = (around_ms - self.start_ms) / self.span_ms if self.span_ms else 0.5
        return self._at(around_ms - max(0.0, min(place, 1.0)) * span_ms, span_ms)

    def scrolled(self, by_ms: float) -> Viewport:
        """Return the range scrolled by `by_ms`."""
        return self._at(self.start_ms + by_ms, self.span_ms)

    def showing(self, start_ms: float, end_ms: float) -> Viewport:
        """Return the range scrolled as little as needed to show `start_ms` to `end_ms`; centered on it if it does not fit."""
        if end_ms - start_ms > self.span_ms:
            return self._at((start_ms + end_ms - self.span_ms) / 2, self.span_ms)
        if start_ms < self.start_ms:
            return self._at(start_ms, self.span_ms)
        return self._at(end_ms - self.span_ms, self.span_ms) if end_ms > self.end_ms else self

    def towards(self, other: Viewport, part: float) -> Viewport:
        """Return the range at `part` (0..1) of the way to `other`, for an animation with an even zoom around a fixed point."""
        if not self.span_ms or not other.span_ms or part >= 1:
            return other
        span_ms = self.span_ms * (other.span_ms / self.span_ms) ** part
        growth = other.span_ms - self.span_ms
        along = (span_ms - self.span_ms) / growth if abs(growth) > 1e-9 * self.span_ms else part
        return Viewport(other.voice_ms, self.start_ms + (other.start_ms - self.start_ms) * along, span_ms)

    def in_voice(self, voice_ms: float, most_ms: float) -> Viewport:
        """Return the range for a voice that turned out to be `voice_ms` long; a range of all stays all, up to `most_ms`."""
        showed_all = self.span_ms >= self.voice_ms and self.voice_ms < most_ms
        span_ms = min(voice_ms, most_ms) if showed_all else min(self.span_ms, voice_ms)
        return Viewport(voice_ms, max(0.0, min(self.start_ms, voice_ms - span_ms)), span_ms)

    def _at(self, start_ms: float, span_ms: float) -> Viewport:
        return Viewport(self.voice_ms, max(0.0, min(start_ms, self.voice_ms - span_ms)), span_ms)
