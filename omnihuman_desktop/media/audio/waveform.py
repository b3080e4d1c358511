"""Holds the waveform of a voice: peaks, loudness and clipping, for a view at any zoom.

One thread writes (`waveform_scan.scan_voice`), others read meanwhile. No lock is needed: values are only appended.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from omnihuman_desktop.domain.limits import MS
from omnihuman_desktop.media.audio.waveform_pyramid import LEVELS, WaveformPyramid

if TYPE_CHECKING:
    from collections.abc import Iterator

    import numpy as np
    from numpy.typing import NDArray

    Extremes = NDArray[np.int16]

BIN_SAMPLES = 256
BATCH_BINS = 256
"""How many bins are computed at once: a fraction of a millisecond, so that no other thread waits for long."""

BLOCKS_PER_S = 100
"""Loudness is stored in blocks of 10 ms."""

FIRST_HINT_MS = 4 * 3600 * MS
"""The most room that is allocated because of a header's length, in milliseconds of sound."""


FULL_SCALE = 32_767


def find_clipping(samples: NDArray[np.int16]) -> NDArray[np.int64]:
    """Return where three samples in a row are at full scale on any channel of `samples`, int16 of shape (channels, count).

    One or two such samples can be a peak that just fits.
    """
    import numpy as np

    if samples.max(initial=0) < FULL_SCALE and samples.min(initial=0) > -FULL_SCALE:
        return np.empty(0, np.int64)
    full = (samples >= FULL_SCALE) | (samples <= -FULL_SCALE)
    runs = full[:, :-2] & full[:, 1:-1] & full[:, 2:]
    return np.flatnonzero(runs.any(axis=0))


class Waveform:
    """Peaks of each channel in bins of 256 samples and mean squares in blocks of 10 ms.

    `complete` is true at the end. `damaged`, known from then on, means that the decoder reported errors or that the file is
    shorter than its header says. With fewer `levels`, a view of a long stretch takes longer.
    """

    def __init__(self, rate: int, channels: int, hint_ms: int = 0, levels: int = LEVELS) -> None:
        import numpy as np

        self.rate = rate
        self.channels = channels
        self.complete = False
        self.damaged = False
        self.samples = 0
        hint_ms = min(hint_ms, FIRST_HINT_MS)
        bins, blocks = hint_ms * rate // MS // BIN_SAMPLES, hint_ms * BLOCKS_PER_S // MS
        self._extremes = WaveformPyramid((np.minimum, np.maximum), channels, np.int16, bins + BATCH_BINS, levels)
        self._squares = WaveformPyramid((np.add,), channels, np.float32, blocks + BLOCKS_PER_S, levels)
        self._clipped = WaveformPyramid((np.logical_or,), 1, np.bool_, bins + BATCH_BINS, levels)
        self._rest: Extremes = np.empty((channels, 0), np.int16)

    @classmethod
    def from_rows(cls, rate: int, channels: int, samples: int, rows: bytes | memoryview, *, damaged: bool) -> Waveform:
        """Build a complete waveform from the arrays of `rows`. Raises `ValueError` if they don't fit."""
        import numpy as np

        waveform = cls(rate, channels, samples * MS // rate)
        bins, blocks = -(-samples // BIN_SAMPLES), -(-samples * BLOCKS_PER_S // rate)
        at = 0
        for pyramid, shape, dtype in (
            (waveform._extremes, (2, channels, bins), np.dtype(np.int16)),
            (waveform._squares, (1, channels, blocks), np.dtype(np.float32)),
            (waveform._clipped, (1, 1, bins), np.dtype(np.bool_)),
        ):
            count = shape[0] * shape[1] * shape[2]
            pyramid.append(np.frombuffer(rows, dtype, count, at).reshape(shape))
            at += count * dtype.itemsize
        if at != len(rows):
            raise ValueError("more than a waveform")
        waveform.samples, waveform.damaged = samples, damaged
        waveform.finish()
        return waveform

    def rows(self) -> Iterator[NDArray[np.generic]]:
        """Yield the arrays of a complete waveform, each contiguous, for `from_rows`."""
        for pyramid in self._pyramids:
            for kind in pyramid.finest():
                yield from kind

    @property
    def length_ms(self) -> int:
        """The decoded length in milliseconds, rounded down."""
        return self.samples * MS // self.rate

    def view(self, start_ms: float, end_ms: float, columns: int) -> Extremes:
        """Return the minimum and maximum of each of `columns` equal parts of `start_ms` to `end_ms`.

        An int16 array of shape (channels, columns, 2); zeros where there is no sound, or none yet.
        """
        import numpy as np

        found: Extremes = np.zeros((self.channels, max(0, columns), 2), np.int16)
        seen = self._extremes.look(start_ms * self._bins_per_ms, end_ms * self._bins_per_ms, columns)
        if seen is not None:
            inside, extremes, _counts = seen
            found[:, inside] = extremes.transpose(1, 2, 0)
        return found

    def rms(self, start_ms: float, end_ms: float, columns: int) -> NDArray[np.uint16]:
        """Return the root mean square of each of `columns` equal parts of `start_ms` to `end_ms`.

        A uint16 array of shape (channels, columns); zeros where there is no sound, or none yet.
        """
        import numpy as np

        found: NDArray[np.uint16] = np.zeros((self.channels, max(0, columns)), np.uint16)
        blocks_per_ms = BLOCKS_PER_S / MS
        seen = self._squares.look(start_ms * blocks_per_ms, end_ms * blocks_per_ms, columns)
        if seen is not None:
            inside, sums, counts = seen
            found[:, inside] = np.sqrt(sums[0] / (counts * (self.rate / BLOCKS_PER_S))).astype(np.uint16)
        return found

    def clipped(self, start_ms: float, end_ms: float, columns: int) -> NDArray[np.bool_]:
        """Return which of `columns` equal parts of `start_ms` to `end_ms` contain clipping on any channel.

        A bool array of shape (columns,).
        """
        import numpy as np

        found: NDArray[np.bool_] = np.zeros(max(0, columns), np.bool_)
        seen = self._clipped.look(start_ms * self._bins_per_ms, end_ms * self._bins_per_ms, columns)
        if seen is not None:
            found[seen[0]] = seen[1][0, 0]
        return found

    def energies(self) -> NDArray[np.float32]:
        """Return the sum of squared samples over all channels for each block of 10 ms so far; the last one may be incomplete.

        Block n begins at sample n * rate // 100 and ends where block n + 1 begins.
        """
        sums: NDArray[np.float32] = self._squares.finest()[0].sum(axis=0)
        return sums

    @property
    def _bins_per_ms(self) -> float:
        return self.rate / MS / BIN_SAMPLES

    def add(self, samples: Extremes) -> None:
        """Append decoded `samples`, int16 of shape (count, channels). Every call but the last must bring whole bins."""
        import numpy as np

        for at in range(0, len(samples), BATCH_BINS * BIN_SAMPLES):
            batch = np.ascontiguousarray(samples[at : at + BATCH_BINS * BIN_SAMPLES].T)
            extremes = _extremes(batch)
            self._extremes.append(extremes)
            self._clipped.append(_clipped_bins(batch, extremes))
            self._add_squares(batch)
            self.samples += batch.shape[1]

    def _add_squares(self, batch: Extremes) -> None:
        import numpy as np

        first, end = self._squares.count, self.samples + batch.shape[1]
        last = end * BLOCKS_PER_S // self.rate
        # A block is complete only when the first sample of the next one has arrived.
        while last * self.rate // BLOCKS_PER_S > end:
            last -= 1
        if last <= first:
            self._rest = np.concatenate((self._rest, batch), axis=1)
            return
        edges = np.arange(first, last + 1) * self.rate // BLOCKS_PER_S - self.samples
        if self._rest.size:
            begun = np.concatenate((self._rest, batch[:, : edges[1]]), axis=1)
            self._squares.append(_sum_squares(begun, np.array([0, begun.shape[1]])))
            edges = edges[1:]
        if len(edges) > 1:
            self._squares.append(_sum_squares(batch[:, edges[0] : edges[-1]], edges - edges[0]))
        self._rest = batch[:, edges[-1] :].copy()

    def follow(self, part: Waveform, start: int, *, whole: bool = False) -> None:
        """Copy what `part` has and this waveform lacks; `start` is the sample number of `part`'s first sample here.

        Both grow by `add`; `start` must lie on a whole second and a whole bin. `whole`: `part` is finished.
        """
        samples, first_bin, first_block = part.samples, start // BIN_SAMPLES, start // self.rate * BLOCKS_PER_S
        for mine, others, first in zip(self._pyramids, part._pyramids, (first_bin, first_block, first_bin), strict=True):
            mine.append(others.finest()[..., max(0, mine.count - first) :])
        if whole:
            self._rest = part._rest
        self.samples = max(self.samples, start + samples)

    @property
    def _pyramids(self) -> tuple[WaveformPyramid, WaveformPyramid, WaveformPyramid]:
        return self._extremes, self._squares, self._clipped

    def finish(self) -> None:
        """Mark the end of the sound."""
        import numpy as np

        if self._rest.shape[1]:
            self._squares.append(_sum_squares(self._rest, np.array([0, self._rest.shape[1]])))
        for pyramid in self._pyramids:
            pyramid.finish()
        self.complete = True


def _extremes(batch: Extremes) -> Extremes:
    """Samples of shape (channels, count) to bins of shape (2, channels, bins); the last bin may be incomplete."""
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


def _clipped_bins(batch: Extremes, extremes: Extremes) -> NDArray[np.bool_]:
    """Return which bins contain clipping, shape (1, 1, bins). Only bins whose extremes reach full scale are searched."""
    import numpy as np

    found: NDArray[np.bool_] = np.zeros((1, 1, extremes.shape[2]), np.bool_)
    if extremes[1].max() >= FULL_SCALE or extremes[0].min() <= -FULL_SCALE:
        found[0, 0, find_clipping(batch) // BIN_SAMPLES] = True
    return found


def _sum_squares(samples: Extremes, edges: NDArray[np.int64]) -> NDArray[np.float32]:
    """Return the sums of squares between `edges`, shape (1, channels, blocks)."""
    import numpy as np

    values = samples.astype(np.float32)
    sizes = np.diff(edges)
    if (sizes == sizes[0]).all():
        blocks = values.reshape(len(values), -1, sizes[0])
        sums: NDArray[np.float32] = np.vecdot(blocks, blocks)
    else:
        sums = np.add.reduceat(values * values, edges[:-1], axis=1)
    return sums[np.newaxis]
