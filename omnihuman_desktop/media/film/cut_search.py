"""Finds the cuts of a film among given places: the fewest outside pauses, then the least that is billed, then even lengths."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from omnihuman_desktop.domain.limits import MS, OMNIHUMAN
from omnihuman_desktop.lazy_dataclass import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

MAX_MS, MIN_MS = OMNIHUMAN.voice_max_ms, OMNIHUMAN.voice_min_ms
MAX_S = MAX_MS // MS
PIECE_MS = MAX_MS // 4
"""Longer places are searched in pieces of this, in milliseconds."""


@dataclass(frozen=True)
class CutPlace:
    """Where a part may end: from `first_ms` to `last_ms`.

    The next part begins where this one ends, or at `resume_ms` where a long pause is left out. `level` is 0 in a pause; a place
    outside one has the loudness that decides between such places, 1 or more.
    """

    first_ms: int
    last_ms: int
    resume_ms: int | None = None
    level: int = 0

    @property
    def starts(self) -> tuple[int, int]:
        """From when to when the next part may begin."""
        return (self.first_ms, self.last_ms) if self.resume_ms is None else (self.resume_ms, self.resume_ms)


Cost = tuple[int, int, int, int]
"""What is to be as little as possible, the first number first: cuts outside pauses, their loudness, seconds billed, parts."""

Front = list[tuple[Cost, int]]
"""The costs from a place to the end, each with the earliest time at which the next part may begin for it; cheapest first."""


@dataclass(frozen=True)
class FoundCut:
    """A part ends at `end_ms`, the next begins at `start_ms`; `place` is where."""

    end_ms: int
    start_ms: int
    place: CutPlace


def find_cuts(start_ms: int, end_ms: int, places: Sequence[CutPlace]) -> list[FoundCut]:
    """Return the cuts of `start_ms` to `end_ms`, so that no part is over `MAX_MS` or under `MIN_MS`.

    `places` are in order and don't overlap. No cuts if none are needed; raises `ValueError` where the places don't suffice.
    """
    inside = [piece for place in places for piece in _clip(place, start_ms, end_ms)]
    nodes = [CutPlace(start_ms, start_ms), *inside, CutPlace(end_ms, end_ms)]
    search = _Search(nodes)
    if not search.fronts[0]:
        raise ValueError(f"{start_ms} to {end_ms} ms can't be cut at the given places")
    # An even path can lead to where the last parts would be too short: the one that was searched never does.
    return search.walk(evenly=True) or search.walk(evenly=False) or []


def _clip(place: CutPlace, start_ms: int, end_ms: int) -> Iterator[CutPlace]:
    """Yield what of `place` lies between the two ends, in pieces: within a long silence there can be several cuts."""
    first, last = max(place.first_ms, start_ms + MIN_MS), min(place.last_ms, end_ms - MIN_MS)
    resume = place.resume_ms
    if resume is not None:
        if first <= last and resume <= end_ms - MIN_MS:
            yield CutPlace(first, last, resume, place.level)
        return
    while first <= last:
        yield CutPlace(first, min(last, first + PIECE_MS), level=place.level)
        first += PIECE_MS + 1


class _Search:
    def __init__(self, nodes: list[CutPlace]) -> None:
        self._nodes = nodes
        self._firsts = [node.first_ms for node in nodes]
        self.fronts: list[Front] = [[] for _ in nodes]
        self.fronts[-1] = [((0, 0, 0, 0), nodes[-1].first_ms)]
        for number in range(len(nodes) - 2, -1, -1):
            self.fronts[number] = _cheapest(self._reach_end(number))

    def _followers(self, number: int, from_ms: int) -> range:
        """The places that a part may end at that begins at `from_ms`, behind place `number`."""
        return range(number + 1, bisect_left(self._firsts, from_ms + MAX_MS + 1))

    def _reach_end(self, number: int) -> Iterator[tuple[Cost, int]]:
        """Yield what it costs from a place on, with the earliest time at which the next part may begin for that."""
        first, last = self._nodes[number].starts
        for follower in self._followers(number, last):
            node = self._nodes[follower]
            rest_ms, outside = node.last_ms, int(node.level > 0)
            for (cuts, level, billed, parts), begin in self.fronts[follower]:
                # The part has to last until the follower's next part may begin, or until the pause that is left out.
                until = begin if node.resume_ms is None else node.first_ms
                for seconds in range(max(1, -(-(until - last) // MS)), min(MAX_S, max(1, -(-(until - first) // MS))) + 1):
                    at = max(first, until - seconds * MS)
                    if rest_ms - at >= MIN_MS:
                        yield (cuts + outside, level + node.level, billed + seconds, parts + 1), at

    def walk(self, *, evenly: bool) -> list[FoundCut] | None:
        """Return the cuts of a cheapest path; `evenly`: of lengths as even as that allows, or None where that fails."""
        at, number = self._nodes[0].first_ms, 0
        left = self.fronts[0][0][0]
        cuts: list[FoundCut] = []
        while number < len(self._nodes) - 1:
            ideal = at + (self._nodes[-1].first_ms - at) / left[3]
            steps = self._steps(number, at, left, evenly=evenly)
            best = min(steps, key=lambda step: abs(step[0] - ideal) if evenly else 0, default=None)
            if best is None:
                return None
            end, number, left = best
            node = self._nodes[number]
            at = end if node.resume_ms is None else node.resume_ms
            cuts.append(FoundCut(end, at, node))
        return cuts[:-1]

    def _steps(self, number: int, at: int, left: Cost, *, evenly: bool) -> Iterator[tuple[int, int, Cost]]:
        """Yield each place where a part from `at` may end on a cheapest path: when, which, and what is `left` to be paid."""
        for follower in self._followers(number, at):
            node = self._nodes[follower]
            for cost, begin in self.fronts[follower]:
                seconds = left[2] - cost[2]
                step = (left[0] - int(node.level > 0), left[1] - node.level, left[2] - seconds, left[3] - 1)
                first = begin if node.resume_ms is None else node.first_ms
                first = max(first, at + MIN_MS)
                last = min(node.last_ms, at + min(seconds, MAX_S) * MS)
                if cost == step and 0 < seconds <= MAX_S and first <= last:
                    middle = (node.first_ms + node.last_ms) // 2
                    yield (max(first, min(middle, last)) if evenly else first), follower, cost


def _cheapest(found: Iterator[tuple[Cost, int]]) -> Front:
    """Return the costs that no lower cost makes needless by beginning as early."""
    front: Front = []
    for cost, begin in sorted(found):
        if not front or begin < front[-1][1]:
            front.append((cost, begin))
    return front
