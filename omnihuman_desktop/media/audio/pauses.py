"""Finds pauses in speech, and from them sentences, the best selection of a long voice, and seconds that can be saved."""

from __future__ import annotations

import math
from bisect import bisect_right
from typing import TYPE_CHECKING

from omnihuman_desktop.domain.limits import MS, OMNIHUMAN
from omnihuman_desktop.lazy_dataclass import dataclass

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np
    from numpy.typing import NDArray

    from omnihuman_desktop.media.audio.waveform import Waveform

STEP_MS = 10
PIECE_MS = 500_000
"""How much is searched at a time, in milliseconds: three hours at once would take 70 MB."""

LEAST_MS = 400
BELOW_DB = 16.0
AIR_MS = 100
"""How much of a pause stays with the words beside it, in milliseconds: they begin and end softly."""

SPARE_REACH_MS = 300
"""How far a selection may extend into its last second, in milliseconds, for that second to be saved."""

FULL_SCALE = 32_768


@dataclass(frozen=True)
class Pause:
    """A stretch without words, in milliseconds."""

    start_ms: int
    end_ms: int

    @property
    def words_end_ms(self) -> int:
        """Where a selection that ends at this pause ends: a little inside, at most in the middle."""
        return self.start_ms + min(AIR_MS, (self.end_ms - self.start_ms) // 2)

    @property
    def words_start_ms(self) -> int:
        """Where a selection that begins after this pause begins: a little before its end, at most in the middle."""
        return self.end_ms - min(AIR_MS, (self.end_ms - self.start_ms) // 2)


def find_pauses(waveform: Waveform, least_ms: int = LEAST_MS, below_db: float = BELOW_DB) -> tuple[Pause, ...]:
    """Return the pauses of at least `least_ms` that are at least `below_db` quieter than the whole sound, in order.

    The result is that of pydub's `detect_silence` with a step of 10 ms and a threshold of the sound's dBFS less `below_db`. It
    works on a growing waveform, too; the threshold then changes with it. Takes milliseconds for an hour.
    """
    import numpy as np

    energies = waveform.energies()
    samples, channels = min(waveform.samples, _edge(len(energies), waveform.rate)), waveform.channels
    length_ms = round(samples * MS / waveform.rate)
    if length_ms < least_ms or not len(energies):
        return ()
    sums = np.zeros(len(energies) + 1)
    np.cumsum(energies, dtype=np.float64, out=sums[1:])
    root = math.isqrt(int(sums[-1] / (samples * channels)))
    if root == 0:
        return (Pause(0, length_ms),)
    # As pydub does: the root is cut to a whole number, the threshold is not.
    threshold = root * 10 ** (-below_db / 20)
    silent = []
    for first_ms in range(0, length_ms - least_ms + 1, PIECE_MS):
        starts = np.arange(first_ms, min(first_ms + PIECE_MS, length_ms - least_ms + 1), STEP_MS)
        silent.append(starts[_roots(sums, starts, least_ms, waveform) <= threshold])
    last = np.array([length_ms - least_ms])
    if last[0] % STEP_MS:
        silent.append(last[_roots(sums, last, least_ms, waveform) <= threshold])
    return _joined(np.concatenate(silent), least_ms)


def _edge(block: int, rate: int) -> int:
    """Return the first sample of a 10 ms block."""
    return block * rate // 100


def _roots(sums: NDArray[np.float64], starts: NDArray[np.int64], least_ms: int, waveform: Waveform) -> NDArray[np.float64]:
    """Return the root mean square of `least_ms` from each of `starts`, cut to a whole number as in pydub."""
    import numpy as np

    first = int(starts[0]) // STEP_MS
    near = sums[first : (int(starts[-1]) + least_ms) // STEP_MS + 2]
    blocks = np.arange(first, first + len(near))

    def energy_until(at_ms: NDArray[np.int64]) -> NDArray[np.float64]:
        return np.interp(at_ms / STEP_MS, blocks, near)

    rate = waveform.rate
    counts = (starts + least_ms) * rate // MS - starts * rate // MS
    means = (energy_until(starts + least_ms) - energy_until(starts)) / np.maximum(counts * waveform.channels, 1)
    # Rounding in the sums can leave a root just below a whole number.
    roots: NDArray[np.float64] = np.floor(np.sqrt(np.maximum(means, 0)) + 1e-6)
    return roots


def _joined(silent: NDArray[np.int64], least_ms: int) -> tuple[Pause, ...]:
    """Merge silent stretches that touch or overlap."""
    import numpy as np

    if not silent.size:
        return ()
    breaks = np.flatnonzero(np.diff(silent) > least_ms)
    firsts = silent[np.concatenate(([0], breaks + 1))]
    lasts = silent[np.concatenate((breaks, [silent.size - 1]))] + least_ms
    return tuple(Pause(int(first), int(last)) for first, last in zip(firsts, lasts, strict=True))


def sentence_at(pauses: Sequence[Pause], at_ms: int, voice_ms: int, most_ms: int = OMNIHUMAN.voice_max_ms) -> tuple[int, int]:
    """Return the start and end of the sentence at `at_ms`, from the pause before it to the pause after it, in milliseconds.

    At a pause, the sentence after it is meant, or the one before if none follows. Of a sentence longer than `most_ms`, its
    first `most_ms`, or as many around `at_ms` if that lies later.
    """
    number = bisect_right(pauses, at_ms, key=lambda pause: pause.start_ms)
    before = pauses[number - 1] if number else None
    if before is not None and at_ms >= before.end_ms:
        start_ms = before.words_start_ms
    elif before is not None and before.end_ms < voice_ms:
        start_ms = at_ms = before.words_start_ms
    elif before is not None:
        # The last pause lasts to the end, so take the sentence before it.
        number -= 1
        start_ms = pauses[number - 1].words_start_ms if number else 0
        at_ms = max(start_ms, before.start_ms - 1)
    else:
        start_ms = 0
    end_ms = pauses[number].words_end_ms if number < len(pauses) else voice_ms
    if end_ms - start_ms > most_ms:
        start_ms = min(max(start_ms, at_ms - most_ms // 2), end_ms - most_ms) if at_ms >= start_ms + most_ms else start_ms
        end_ms = start_ms + most_ms
    return start_ms, end_ms


def snap(pauses: Sequence[Pause], at_ms: int, reach_ms: int, *, start: bool) -> int | None:
    """Return the edge of a pause that is nearest to `at_ms`, at most `reach_ms` away; None if there is none.

    A `start` snaps to where words begin, an end to where they stop.
    """
    number = bisect_right(pauses, at_ms, key=lambda pause: pause.start_ms)
    near = pauses[max(0, number - 2) : number + 2]
    edges = [pause.words_start_ms if start else pause.words_end_ms for pause in near]
    edges = [edge for edge in edges if abs(edge - at_ms) <= reach_ms]
    return min(edges, key=lambda edge: (abs(edge - at_ms), edge), default=None)


def find_cheaper_end(pauses: Sequence[Pause], start_ms: int, end_ms: int) -> int | None:
    """Return an earlier end of the selection that costs one second less and loses no words; None if there is none.

    It exists if the selection extends at most `SPARE_REACH_MS` into its last second and a pause comes right before, or if that
    second is silent.
    """
    whole_ms = (end_ms - start_ms - 1) // MS * MS
    limit_ms = start_ms + whole_ms
    if whole_ms < OMNIHUMAN.voice_min_ms:
        return None
    number = bisect_right(pauses, limit_ms, key=lambda pause: pause.start_ms)
    if not number:
        return None
    pause = pauses[number - 1]
    silent = pause.end_ms >= end_ms
    little = end_ms - limit_ms <= SPARE_REACH_MS and pause.end_ms >= limit_ms - SPARE_REACH_MS
    new_ms = min(limit_ms, pause.end_ms)
    return new_ms if (silent or little) and new_ms - start_ms >= OMNIHUMAN.voice_min_ms else None


def suggest_selection(waveform: Waveform, pauses: Sequence[Pause], most_ms: int = OMNIHUMAN.voice_max_ms) -> tuple[int, int]:
    """Return the start and end of the best selection of at most `most_ms`, in milliseconds.

    It begins and ends at pauses or at the ends of the sound. The score is the seconds of words, less `UNSTEADY` for each
    decibel by which the loudness of the words varies, less `CLIPPED` for each second with clipping; the first of the best
    wins. If no pause is within reach, the first `most_ms` are returned.
    """
    import numpy as np

    length_ms = waveform.length_ms
    starts = np.array(sorted({0, *(pause.words_start_ms for pause in pauses if pause.end_ms < length_ms)}))
    ends = np.array(sorted({length_ms, *(pause.words_end_ms for pause in pauses if pause.start_ms > 0)}))
    firsts = np.searchsorted(ends, starts + OMNIHUMAN.voice_min_ms)
    lasts = np.searchsorted(ends, starts + most_ms, side="right")
    counts = np.maximum(lasts - firsts, 0)
    if not counts.sum():
        return 0, min(length_ms, most_ms)
    left = np.repeat(starts, counts)
    right = ends[np.repeat(firsts - np.cumsum(counts) + counts, counts) + np.arange(counts.sum())]
    scores = _scores(waveform, pauses, left, right)
    best = int(np.argmax(scores))
    return int(left[best]), int(right[best])


UNSTEADY = 0.5
"""How many seconds of words one decibel of variation costs."""

CLIPPED = 2.0
"""How many seconds of words a second with clipping costs."""


def _scores(
    waveform: Waveform, pauses: Sequence[Pause], left: NDArray[np.int64], right: NDArray[np.int64]
) -> NDArray[np.float64]:
    import numpy as np

    seconds = max(1, -(-waveform.length_ms // MS))
    heights = waveform.rms(0, seconds * MS, seconds).max(axis=0).astype(np.float64)
    clipped = waveform.clipped(0, seconds * MS, seconds)
    words_ms = np.full(seconds, float(MS))
    for pause in pauses:
        for second in range(pause.start_ms // MS, min(seconds, -(-pause.end_ms // MS))):
            words_ms[second] -= min(pause.end_ms, (second + 1) * MS) - max(pause.start_ms, second * MS)
    spoken = np.maximum(words_ms, 0) / MS
    # The loudness of the words alone, without the silence in the same second.
    levels = 20 * np.log10(np.maximum(heights / np.sqrt(np.maximum(spoken, 0.05)), 1) / FULL_SCALE)
    rows = np.stack((spoken, spoken * levels, spoken * levels**2, clipped.astype(np.float64)))
    sums = np.concatenate((np.zeros((4, 1)), np.cumsum(rows, axis=1)), axis=1)
    places = np.arange(seconds + 1) * float(MS)
    words, first, second, cut = (np.interp(right, places, row) - np.interp(left, places, row) for row in sums)
    weight = np.maximum(words, 1e-9)
    spread = np.sqrt(np.maximum(second / weight - (first / weight) ** 2, 0))
    scores: NDArray[np.float64] = words - UNSTEADY * spread - CLIPPED * cut
    return scores
