"""Decodes a long sound in parts, two at a time, and joins them where their samples match."""

from __future__ import annotations

import math
import threading
from contextlib import closing
from typing import TYPE_CHECKING

from omnihuman_desktop.media.audio.waveform import BIN_SAMPLES, Waveform
from omnihuman_desktop.system.worker_threads import preempt_no_thread

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable, Iterator, Sequence

    import numpy as np
    from numpy.typing import NDArray

    Block = NDArray[np.int16]
    Read = Callable[[int], Generator[Block]]
    """Gives all samples from one on, in pieces of any size."""

LEAST_MS = 120_000
"""A shorter sound is not split, and no part is shorter, in milliseconds."""

SHARE = 3
"""Each part takes this share of what is left: the last parts are short, so that no decoder waits long for the other."""

JOIN_SAMPLES = 4096
"""How many samples of the next part a part decodes, to check that both match."""

BLOCK_SAMPLES = 256 * BIN_SAMPLES
DECODERS = 2
TICK_S = 0.02
"""How often cancelling is checked while nothing arrives, in seconds."""


def plan_parts(length_ms: int, rate: int) -> list[int]:
    """Return the sample numbers at which the parts of a sound begin: where whole seconds, bins and blocks of 10 ms begin."""
    step = BIN_SAMPLES // math.gcd(rate, BIN_SAMPLES) * rate
    least, whole = LEAST_MS * rate // 1000, length_ms * rate // 1000
    starts = [0]
    while True:
        size = max(least, (whole - starts[-1]) // SHARE)
        start = starts[-1] + math.ceil(size / step) * step
        if whole - start < least:
            return starts
        starts.append(start)


def rechunk(blocks: Iterable[Block]) -> Iterator[Block]:
    """Yield the same samples in pieces of `BLOCK_SAMPLES`; only the last one may be shorter."""
    import numpy as np

    pieces: list[Block] = []
    count = 0
    for block in blocks:
        pieces.append(block)
        count += len(block)
        while count >= BLOCK_SAMPLES:
            joined = pieces[0] if len(pieces) == 1 else np.concatenate(pieces)
            yield joined[:BLOCK_SAMPLES]
            count -= BLOCK_SAMPLES
            pieces = [joined[BLOCK_SAMPLES:]] if count else []
    if count:
        yield np.concatenate(pieces)


def is_identical(tail: Block, head: Block) -> bool:
    """Return whether two pieces are equal."""
    import numpy as np

    return bool(np.array_equal(tail, head))


def is_similar(tail: Block, head: Block) -> bool:
    """Return whether two pieces are the same place of one sound, apart from a little noise."""
    import numpy as np

    if tail.shape != head.shape or not tail.size:
        return tail.shape == head.shape
    apart = np.abs(tail.astype(np.int32) - head).mean()
    return bool(apart <= 2 + np.abs(tail.astype(np.int32)).mean() / 20)


class _Part:
    """The samples from `start` to `end` (None: to the end of the sound), collected in `waveform`.

    `head` has its first samples, once it has `begun`; `tail` those after its end. `short`: the sound ended before `end`.
    """

    def __init__(self, start: int, end: int | None, whole: Waveform) -> None:
        import numpy as np

        self.start, self.end = start, end
        # The first part writes into the whole waveform.
        own = start or whole.samples
        length_ms = 0 if end is None else (end - start) * 1000 // whole.rate
        self.waveform = Waveform(whole.rate, whole.channels, length_ms, levels=1) if own else whole
        self.head: Block = np.empty((0, whole.channels), np.int16)
        self.tail = self.head
        self.short = False
        self.failure: Exception | None = None
        self.begun, self.ended = threading.Event(), threading.Event()

    def take(self, block: Block) -> bool:
        """Add `block`, and return whether more is needed."""
        import numpy as np

        if not self.begun.is_set():
            self.head = block[:JOIN_SAMPLES]
            self.begun.set()
        if self.end is None:
            self.waveform.add(block)
            return True
        room = self.end - self.start - self.waveform.samples
        self.waveform.add(block[:room])
        self.tail = np.concatenate((self.tail, block[room:]))[:JOIN_SAMPLES]
        return len(self.tail) < JOIN_SAMPLES

    def close(self) -> None:
        """Mark the end."""
        self.short = self.end is not None and self.waveform.samples < self.end - self.start
        self.begun.set()
        self.ended.set()


class _WorkerPool:
    """Threads that decode the parts in order. `news` is set whenever one has begun or ended."""

    def __init__(self, parts: Sequence[_Part], read: Read) -> None:
        self.news = threading.Event()
        self._stopped = False
        self._waiting = iter(parts)
        self._turn = threading.Lock()
        self._read = read
        count = min(DECODERS, len(parts))
        self._threads = [threading.Thread(target=self._work, name=f"decoding {n}", daemon=True) for n in range(count)]
        for thread in self._threads:
            thread.start()

    def _work(self) -> None:
        preempt_no_thread()
        while not self._stopped:
            with self._turn:
                part = next(self._waiting, None)
            if part is None:
                return
            self._decode(part)

    def _decode(self, part: _Part) -> None:
        try:
            with closing(self._read(part.start)) as blocks:
                for block in rechunk(blocks):
                    begins = not part.begun.is_set()
                    if self._stopped or not part.take(block):
                        return
                    if begins:
                        self.news.set()
        except Exception as error:
            part.failure = error
        finally:
            part.close()
            self.news.set()

    def stop(self) -> None:
        """Stop all threads and wait for them."""
        self._stopped = True
        for thread in self._threads:
            thread.join()


def decode_in_parts(
    waveform: Waveform,
    starts: Sequence[int],
    read: Read,
    alike: Callable[[Block, Block], bool],
    report_growth: Callable[[Waveform], bool],
) -> bool:
    """Fill the empty `waveform` with what `read` yields, decoded in parts that begin at `starts`.

    Returns whether the end was reached. `report_growth` is told about the growth and returns whether to go on. Where two
    parts are not `alike` at their joint, the sound is decoded in one go from there. Errors of `read` are passed on.
    """
    ends = [*starts[1:], None]
    parts = [_Part(start, end, waveform) for start, end in zip(starts, ends, strict=True)]
    workers = _WorkerPool(parts, read)
    try:
        for part, after in zip(parts, [*parts[1:], None], strict=True):
            if not _follow(waveform, part, workers, report_growth):
                return False
            if after is None or part.short:
                return True
            if not _wait(after.begun, workers, lambda: report_growth(waveform)):
                return False
            if after.failure is not None:
                raise after.failure
            if not alike(part.tail, after.head[: len(part.tail)] if len(part.tail) == JOIN_SAMPLES else after.head):
                workers.stop()
                return decode_in_parts(waveform, [part.start], read, alike, report_growth)
    finally:
        workers.stop()
    return True


def _follow(waveform: Waveform, part: _Part, workers: _WorkerPool, report_growth: Callable[[Waveform], bool]) -> bool:
    """Take into `waveform` what `part` counts, until it ends; whether it came there."""

    def grow(*, whole: bool = False) -> bool:
        if part.waveform is not waveform:
            waveform.follow(part.waveform, part.start, whole=whole)
        return report_growth(waveform)

    if not _wait(part.ended, workers, grow):
        return False
    if part.failure is not None:
        raise part.failure
    goes_on = grow(whole=True)
    # Copied by now: no part is kept twice.
    part.waveform = waveform
    return goes_on


def _wait(event: threading.Event, workers: _WorkerPool, goes_on: Callable[[], bool]) -> bool:
    while not event.is_set():
        workers.news.wait(TICK_S)
        workers.news.clear()
        if not goes_on():
            return False
    return True
