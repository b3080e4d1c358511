"""Where a sound runs against full scale: peaks that were cut off when it was recorded."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

RUN = 3
"""How many samples at full scale in a row make a cut-off peak. One or two can be a peak that just fits."""

FULL_SCALE = 32_767


def find_runs(samples: NDArray[np.int16]) -> NDArray[np.int64]:
    """Where runs of full scale begin in `samples` of the shape (channels, count), on any channel; unsorted."""
    import numpy as np

    if samples.max(initial=0) < FULL_SCALE and samples.min(initial=0) > -FULL_SCALE:
        return np.empty(0, np.int64)
    full = (samples >= FULL_SCALE) | (samples <= -FULL_SCALE)
    runs = full[:, :-2] & full[:, 1:-1] & full[:, 2:]
    return np.flatnonzero(runs.any(axis=0))
