"""A long sound decoded from two places at once, and joined where the first half meets the second, sample by sample."""

from __future__ import annotations

import math
import threading
from typing import TYPE_CHECKING

from omnihuman_desktop.domain.errors import OmniHumanError
from omnihuman_desktop.media.ffmpeg import give_way_here
from omnihuman_desktop.media.waveform import BIN_SAMPLES, Waveform

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    import numpy as np
    from numpy.typing import NDArray

    Block = NDArray[np.int16]

LEAST_MS = 120_000
"""A shorter sound is decoded in one go, in milliseconds."""

JOIN_SAMPLES = 4096
"""How many samples both halves decode, to see that the second begins where the first one ends."""

BLOCK_SAMPLES = 256 * BIN_SAMPLES


def split_at(length_ms: int, rate: int) -> int:
    """The sample near the middle at which whole seconds, bins and blocks of 10 ms begin; 0 where the sound is short.

    A block of the first half reaches far enough over it to see that the second half follows.
    """
    step = BIN_SAMPLES // math.gcd(rate, BIN_SAMPLES) * rate
    split = round(length_ms * rate / 2000 / step) * step
    if length_ms < LEAST_MS or not split:
        return 0
    while split % BLOCK_SAMPLES > BLOCK_SAMPLES - JOIN_SAMPLES:
        split += step
    return split


def even(blocks: Iterable[Block]) -> Iterator[Block]:
    """The same samples in pieces of `BLOCK_SAMPLES`; only the last one may be shorter."""
    import numpy as np

    held: list[Block] = []
    count = 0
    for block in blocks:
        held.append(block)
        count += len(block)
        while count >= BLOCK_SAMPLES:
            joined = held[0] if len(held) == 1 else np.concatenate(held)
            yield joined[:BLOCK_SAMPLES]
            held, count = [joined[BLOCK_SAMPLES:]], count - BLOCK_SAMPLES
    if count:
        yield np.concatenate(held)


class Rear:
    """The second half, decoded by a thread of its own into a waveform of its own, from `start` on."""

    def __init__(self, start: Callable[[], Iterable[Block]], rate: int, channels: int, hint_ms: int) -> None:
        self.waveform = Waveform(rate, channels, hint_ms)
        self.failed = False
        self._head: Block | None = None
        self._stopped = threading.Event()
        self._begun = threading.Event()
        self._thread = threading.Thread(target=self._run, args=(start,), name="second half", daemon=True)
        self._thread.start()

    def _run(self, start: Callable[[], Iterable[Block]]) -> None:
        give_way_here()
        try:
            for block in even(start()):
                if self._stopped.is_set():
                    return
                if self._head is None:
                    self._head = block[:JOIN_SAMPLES]
                    self._begun.set()
                self.waveform.add(block)
        except (OmniHumanError, OSError, ValueError):
            self.failed = True
        finally:
            self._begun.set()

    def follows(self, tail: Block, alike: Callable[[Block, Block], bool]) -> bool:
        """Whether it begins with `tail`; waits for its first samples."""
        self._begun.wait()
        head = self._head
        return head is not None and not self.failed and alike(tail, head[: len(tail)])

    def wait(self, cancelled: Callable[[], bool]) -> bool:
        """Wait for its end; whether it came there."""
        while self._thread.is_alive() and not cancelled():
            self._thread.join(0.02)
        return not self._thread.is_alive() and not self.failed

    def stop(self) -> None:
        """End it, and wait for that."""
        self._stopped.set()
        self._thread.join()


def same(tail: Block, head: Block) -> bool:
    """Whether two pieces are one and the same."""
    import numpy as np

    return bool(np.array_equal(tail, head))


def similar(tail: Block, head: Block) -> bool:
    """Whether two pieces are the same place of one sound, decoded by a codec that fills in noise of its own."""
    import numpy as np

    if tail.shape != head.shape:
        return False
    apart = np.abs(tail.astype(np.int32) - head).mean()
    return bool(apart <= 2 + np.abs(tail.astype(np.int32)).mean() / 20)


def fill(
    waveform: Waveform,
    front: Iterable[Block],
    rear: Rear,
    split: int,
    alike: Callable[[Block, Block], bool],
    told: Callable[[Waveform], bool],
) -> bool:
    """Put `front` into `waveform`, and from sample `split` on what `rear` has, where it is `alike` there.

    `told` hears of the growth and says whether to go on. Where the halves do not meet, `front` goes on alone. Returns
    whether the end was reached.
    """
    joining = True
    for block in even(front):
        room = split - waveform.samples
        if joining and room <= len(block) - JOIN_SAMPLES:
            waveform.add(block[:room])
            if rear.follows(block[room : room + JOIN_SAMPLES], alike):
                return rear.wait(lambda: not told(waveform)) and waveform.extend(rear.waveform)
            joining, block = False, block[room:]  # noqa: PLW2901 - what is left of it
            rear.stop()
        waveform.add(block)
        if not told(waveform):
            return False
    return True
