"""Cuts a selection of any length into the parts of a film: at pauses, and where none is within reach, at the quietest place."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from omnihuman_desktop.domain.film import Cut, FilmPart
from omnihuman_desktop.domain.limits import OMNIHUMAN
from omnihuman_desktop.media.audio.waveform import BLOCKS_PER_S
from omnihuman_desktop.media.film.cut_search import CutPlace, find_cuts

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from omnihuman_desktop.media.audio.pauses import Pause
    from omnihuman_desktop.media.audio.waveform import Waveform

BLOCK_MS = 1000 // BLOCKS_PER_S
QUIET_STEP_MS = 1000
"""Outside pauses, the quietest place of every second is a candidate."""
SMOOTHED_BLOCKS = 6
"""Over how many blocks of 10 ms loudness is measured there: a single quiet block can lie within a vowel."""


def cut_film(
    waveform: Waveform,
    pauses: Sequence[Pause],
    start_ms: int,
    end_ms: int,
    *,
    bridge_ms: int | None = None,
    pins_ms: Sequence[int] = (),
) -> tuple[FilmPart, ...]:
    """Return the parts of `start_ms` to `end_ms`, in order: one if the service takes it whole.

    `pins_ms` are borders that the creator has placed; they stay. Pauses of at least `bridge_ms` between two parts are left out
    of both; None leaves nothing out. The sum of the billed seconds is the least that cuts in pauses allow.
    """
    inner = [at for at in sorted(pins_ms) if start_ms + OMNIHUMAN.voice_min_ms <= at <= end_ms - OMNIHUMAN.voice_min_ms]
    pins = [start_ms]
    for at in inner:
        if at - pins[-1] >= OMNIHUMAN.voice_min_ms:
            pins.append(at)
    borders = [*pins, end_ms]
    parts: list[FilmPart] = []
    for number, (first, last) in enumerate(itertools.pairwise(borders)):
        is_last = number == len(pins) - 1
        parts += _cut(waveform, pauses, first, last, bridge_ms, Cut.END if is_last else Cut.HAND)
    return tuple(parts)


def _cut(
    waveform: Waveform, pauses: Sequence[Pause], start_ms: int, end_ms: int, bridge_ms: int | None, end: Cut
) -> Iterator[FilmPart]:
    places = [_place_of(pause, bridge_ms) for pause in pauses if start_ms < pause.end_ms and pause.start_ms < end_ms]
    for cut in find_cuts(start_ms, end_ms, _with_quiet_places(waveform, places, start_ms, end_ms)):
        yield FilmPart(start_ms, cut.end_ms, Cut.QUIET if cut.place.level else Cut.PAUSE)
        start_ms = cut.start_ms
    yield FilmPart(start_ms, end_ms, end)


def _place_of(pause: Pause, bridge_ms: int | None) -> CutPlace:
    is_bridged = bridge_ms is not None and pause.end_ms - pause.start_ms >= bridge_ms
    return CutPlace(pause.words_end_ms, pause.words_start_ms, pause.words_start_ms if is_bridged else None)


def _with_quiet_places(waveform: Waveform, places: list[CutPlace], start_ms: int, end_ms: int) -> list[CutPlace]:
    """Return `places` and, where two of them are too far apart for one part, the quietest places between them."""
    found: list[CutPlace] = []
    before_ms = start_ms
    for place in [*places, CutPlace(end_ms, end_ms)]:
        if place.first_ms - before_ms > OMNIHUMAN.voice_max_ms:
            found += _quietest(waveform, before_ms, place.first_ms)
        found.append(place)
        before_ms = max(before_ms, place.last_ms)
    return found[:-1]


def _quietest(waveform: Waveform, first_ms: int, last_ms: int) -> Iterator[CutPlace]:
    """Yield the quietest place of each second. The last and first second are left out: no part is that short."""
    import numpy as np

    origin = first_ms // BLOCK_MS
    energies = waveform.energies()[origin : last_ms // BLOCK_MS].astype(np.float64)
    # In steps of a tenth of a decibel, so that equally quiet places are alike.
    levels = np.round(100 * np.log10(np.convolve(energies, np.ones(SMOOTHED_BLOCKS), mode="same") + 1)).astype(int) + 1
    margin = OMNIHUMAN.voice_min_ms // BLOCK_MS
    step = QUIET_STEP_MS // BLOCK_MS
    for block in range(margin, len(levels) - margin, step):
        at = block + int(np.argmin(levels[block : min(block + step, len(levels) - margin)]))
        at_ms = (origin + at) * BLOCK_MS + BLOCK_MS // 2
        yield CutPlace(at_ms, at_ms, level=int(levels[at]))
