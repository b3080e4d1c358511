"""The picture of a whole sound: smallest and greatest sample of each short stretch, at several coarsenesses.

One thread writes (`scan_voice`), others read (`view`) while it grows; no lock is needed, since what has been counted
never changes.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from omnihuman_desktop.domain.limits import MS
from omnihuman_desktop.media.ffmpeg import decode, opened
from omnihuman_desktop.media.sound import SAMPLE_BYTES, pcm_orders, probe_voice, refuse_short

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    import numpy as np
    from numpy.typing import NDArray

    from omnihuman_desktop.media.sound import VoiceInfo

    Extremes = NDArray[np.int16]

BIN_SAMPLES = 256
STEP = 4
"""How much coarser each level of the pyramid is than the one below."""

LEVELS = 7
BATCH_BINS = 512
"""How many bins are worked out in one go: a fraction of a millisecond, so that no other thread waits for long."""

GROWTH_S = 0.04
"""How often growth is told, in seconds."""

FIRST_HINT_MS = 4 * 3600 * MS
"""The most room that is set aside on a header's word, in milliseconds of sound."""


class Waveform:
    """Minima and maxima of a sound's channels, 256 samples a bin, growing until `complete`."""

    def __init__(self, rate: int, channels: int, hint_ms: int = 0) -> None:
        self.rate = rate
        self.channels = channels
        self.complete = False
        self.samples = 0
        hint_bins = min(hint_ms, FIRST_HINT_MS) * rate // MS // BIN_SAMPLES
        self._levels = [_Level(channels, hint_bins // STEP**level + BATCH_BINS) for level in range(LEVELS)]

    @property
    def length_ms(self) -> int:
        """How much has been decoded, in milliseconds, rounded down."""
        return self.samples * MS // self.rate

    def view(self, start_ms: float, end_ms: float, columns: int) -> Extremes:
        """Smallest and greatest sample of each of `columns` equal parts of `start_ms`..`end_ms`.

        An int16 array of the shape (channels, columns, 2); zeros where nothing is, or nothing yet.
        """
        import numpy as np

        found: Extremes = np.zeros((self.channels, columns, 2), np.int16)
        if columns <= 0 or end_ms <= start_ms:
            return found
        bins_per_ms = self.rate / MS / BIN_SAMPLES
        wanted = (end_ms - start_ms) * bins_per_ms / columns
        number = 0
        while number + 1 < LEVELS and wanted >= 2 * STEP ** (number + 1):
            number += 1
        count, values = self._levels[number].read()
        edges = (start_ms + np.arange(columns + 1) * ((end_ms - start_ms) / columns)) * (bins_per_ms / STEP**number)
        first = np.floor(edges).astype(np.int64)
        inside = np.flatnonzero((first[:-1] >= 0) & (first[:-1] < count))
        if not inside.size:
            return found
        starts = first[inside]
        stop = min(max(int(np.ceil(edges[inside[-1] + 1])), int(starts[-1]) + 1), count)
        found[:, inside, 0] = np.minimum.reduceat(values[0, :, :stop], starts, axis=1)
        found[:, inside, 1] = np.maximum.reduceat(values[1, :, :stop], starts, axis=1)
        return found

    def add(self, samples: Extremes) -> None:
        """Append decoded `samples`, int16 of the shape (count, channels). All but the last call bring whole bins."""
        import numpy as np

        for at in range(0, len(samples), BATCH_BINS * BIN_SAMPLES):
            batch = np.ascontiguousarray(samples[at : at + BATCH_BINS * BIN_SAMPLES].T)
            self._levels[0].append(_extremes(batch))
            for below, level in zip(self._levels, self._levels[1:], strict=False):
                level.follow(below, whole=False)
        self.samples += len(samples)

    def finish(self) -> None:
        """Say that nothing more comes."""
        for below, level in zip(self._levels, self._levels[1:], strict=False):
            level.follow(below, whole=True)
        self.complete = True


def _extremes(batch: Extremes) -> Extremes:
    """Samples of the shape (channels, count) -> bins of the shape (2, channels, bins); the last bin may be a short one."""
    import numpy as np

    channels, count = batch.shape
    whole = count // BIN_SAMPLES
    bins: Extremes = np.empty((2, channels, -(-count // BIN_SAMPLES)), np.int16)
    parts = batch[:, : whole * BIN_SAMPLES].reshape(channels, whole, BIN_SAMPLES)
    parts.min(axis=2, out=bins[0, :, :whole])
    parts.max(axis=2, out=bins[1, :, :whole])
    if whole < bins.shape[2]:
        rest = batch[:, whole * BIN_SAMPLES :]
        bins[0, :, whole], bins[1, :, whole] = rest.min(axis=1), rest.max(axis=1)
    return bins


class _Level:
    """One level: an array of the shape (2, channels, room) with room to grow, and how much of it holds."""

    def __init__(self, channels: int, room: int) -> None:
        import numpy as np

        self._values: Extremes = np.empty((2, channels, room), np.int16)
        self._count = 0

    def read(self) -> tuple[int, Extremes]:
        # The count first: an array that takes the other's place in between holds at least as much.
        count = self._count
        return count, self._values

    def append(self, bins: Extremes) -> None:
        import numpy as np

        needed = self._count + bins.shape[2]
        kinds, channels, room = self._values.shape
        if needed > room:
            grown: Extremes = np.empty((kinds, channels, max(needed, 2 * room)), np.int16)
            grown[..., : self._count] = self._values[..., : self._count]
            self._values = grown
        self._values[..., self._count : needed] = bins
        self._count = needed

    def follow(self, below: _Level, *, whole: bool) -> None:
        """Take over what `below` has won; with `whole`, also a last group that is short."""
        import numpy as np

        count, values = below.read()
        start = self._count * STEP
        stop = count if whole else count // STEP * STEP
        if stop <= start:
            return
        edges = np.arange(0, stop - start, STEP)
        least, most = values[..., start:stop]
        self.append(np.stack((np.minimum.reduceat(least, edges, axis=1), np.maximum.reduceat(most, edges, axis=1))))


@dataclass
class _Teller:
    """Tells of growth, but not all the time."""

    on_growth: Callable[[Waveform], None]
    told_s: float = 0.0

    def tell(self, waveform: Waveform) -> None:
        now = time.monotonic()
        if now - self.told_s >= GROWTH_S:
            self.told_s = now
            self.on_growth(waveform)


def scan_voice(
    path: Path,
    on_growth: Callable[[Waveform], None],
    cancelled: Callable[[], bool],
    info: VoiceInfo | None = None,
) -> Waveform:
    """Decode the voice at `path` whole and return its waveform. Blocking; the memory does not grow with the samples.

    `on_growth` is called now and then with the waveform that still grows, the first time after the first piece. When
    `cancelled` says so, what there is comes back, not `complete`. `info` is what `probe_voice` said, where it was asked
    already. Raises `InputError` (as `probe_voice`) and `LocalError` (decoder_missing).
    """
    import numpy as np

    info = info or probe_voice(path)
    waveform, teller = Waveform(info.rate, info.channels, info.length_ms), _Teller(on_growth)
    frame_bytes = SAMPLE_BYTES * info.channels
    block_bytes = BATCH_BINS * BIN_SAMPLES * frame_bytes
    with decode([*opened(path), *pcm_orders(info), "-"], cancelled, gentle=True) as pipe:
        while block := pipe.read(block_bytes):
            if cancelled():
                return waveform
            samples = np.frombuffer(block[: len(block) // frame_bytes * frame_bytes], np.int16)
            waveform.add(samples.reshape(-1, info.channels))
            teller.tell(waveform)
        if cancelled():
            return waveform
    refuse_short(path, waveform.samples, info.rate)
    waveform.finish()
    return waveform
