"""The cuts of a film, against a search through every place."""

from __future__ import annotations

import itertools
import random
from functools import cache

import pytest

from omnihuman_desktop.media.film.cut_search import MAX_MS, MIN_MS, CutPlace, find_cuts

GRID_MS = 250
"""All borders of the small cases lie on it, and so do the ends of the best parts: each is a border and whole seconds."""


def cost_of(start: int, end: int, places: list[CutPlace]) -> tuple[int, int, int, int] | None:
    """Return the least cost of all ways to cut `start` to `end` at grid points of `places`; None if there is none."""
    ends = [(at, at if place.resume_ms is None else place.resume_ms, place.level)
            for place in places for at in range(place.first_ms, place.last_ms + 1, GRID_MS)]  # fmt: skip
    ends = [each for each in ends if each[1] < end]
    ends.append((end, end, 0))

    @cache
    def least(begin: int) -> tuple[int, int, int, int] | None:
        if begin == end:
            return (0, 0, 0, 0)
        found = []
        for at, resume, level in ends:
            if MIN_MS <= at - begin <= MAX_MS and (rest := least(resume)) is not None:
                seconds = -(-(at - begin) // 1000)
                found.append((rest[0] + (level > 0), rest[1] + level, rest[2] + seconds, rest[3] + 1))
        return min(found, default=None)

    return least(start)


def cost_found(start: int, end: int, places: list[CutPlace]) -> tuple[int, int, int, int]:
    cuts = find_cuts(start, end, places)
    edges = [(start, None), *((cut.start_ms, cut) for cut in cuts)]
    ends = [*(cut.end_ms for cut in cuts), end]
    lengths = [until - begin for (begin, _), until in zip(edges, ends, strict=True)]
    assert all(MIN_MS <= length <= MAX_MS for length in lengths), lengths
    for cut in cuts:
        assert cut.place.first_ms <= cut.end_ms <= cut.place.last_ms
        assert any(place.first_ms <= cut.place.first_ms and cut.place.last_ms <= place.last_ms for place in places)
        assert cut.start_ms == (cut.end_ms if cut.place.resume_ms is None else cut.place.resume_ms)
    billed = sum(-(-length // 1000) for length in lengths)
    return sum(cut.place.level > 0 for cut in cuts), sum(cut.place.level for cut in cuts), billed, len(lengths)


def some_places(draw: random.Random, end: int) -> list[CutPlace]:
    places, at = [], 0
    while at < end:
        first = at + GRID_MS * draw.randint(1, 90)
        last = first + GRID_MS * draw.choice([0, 1, 2, 3, 5, 9, 16, 16, 40, 300])
        bridged, level = last - first >= 2000 and draw.random() < 0.6, draw.choice([0, 0, 0, draw.randint(1, 5)])
        places.append(CutPlace(first, last, last if bridged else None, 0 if bridged or last > first else level))
        at = last + GRID_MS
    return places


@pytest.mark.parametrize("seed", range(100))
def test_nothing_cheaper_is_found_by_trying_everything(seed: int) -> None:
    draw = random.Random(seed)
    end = GRID_MS * draw.randint(20, 1200)
    places = some_places(draw, end)
    expected = cost_of(0, end, places)
    if expected is None:
        with pytest.raises(ValueError, match="can't be cut"):
            find_cuts(0, end, places)
    else:
        assert cost_found(0, end, places) == expected


def test_parts_are_even_where_that_costs_nothing() -> None:
    places = [CutPlace(at, at + 400) for at in range(1000, 100_000, 1000)]
    lengths = []
    for end in (40_000, 75_000, 100_000):
        cuts = find_cuts(0, end, places)
        borders = [0, *(cut.end_ms for cut in cuts), end]
        lengths.append([until - begin for begin, until in itertools.pairwise(borders)])
    assert [len(each) for each in lengths] == [2, 3, 3]
    assert all(max(each) - min(each) <= 1000 for each in lengths)


def test_what_fits_is_not_cut() -> None:
    assert find_cuts(500, 35_500, [CutPlace(9000, 9400)]) == []
