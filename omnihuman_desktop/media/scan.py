"""A whole sound decoded into its waveform: an MP3 by a fast decoder, everything else by ffmpeg; a long one by halves."""

from __future__ import annotations

import time
from contextlib import closing
from typing import TYPE_CHECKING

from omnihuman_desktop.media.ffmpeg import decode, opened
from omnihuman_desktop.media.halves import BLOCK_SAMPLES, Rear, even, fill, same, similar, split_at
from omnihuman_desktop.media.mp3 import find_frames, read_opening
from omnihuman_desktop.media.probe import SAMPLE_BYTES, pcm_orders, refuse_short
from omnihuman_desktop.media.waveform import Waveform

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable

    import numpy as np
    from numpy.typing import NDArray

    from omnihuman_desktop.media.mp3 import Frames
    from omnihuman_desktop.media.probe import VoiceInfo

    Block = NDArray[np.int16]

GROWTH_S = 0.04
"""How often growth is told, in seconds."""

EARLY_END_MS = 1000
"""How much shorter than its header a file may be, in milliseconds, and still count as whole."""

HALVED = ("mov-", "flac-", "ogg-")
"""What ffmpeg begins in the middle of without reading all that comes before."""

PRE_ROLL_S = 2
FIRST_SAMPLES = 65_536
"""The first piece's: what is shown at once."""


class _Scan:
    """One scan: what it is of, whom it tells, who may stop it."""

    def __init__(self, info: VoiceInfo, on_growth: Callable[[Waveform], None], cancelled: Callable[[], bool]) -> None:
        self._info = info
        self._on_growth = on_growth
        self.cancelled = cancelled
        self.complaints: list[str] = []
        self._told_s = 0.0

    def make_waveform(self) -> Waveform:
        return Waveform(self._info.rate, self._info.channels, self._info.length_ms)

    def tell(self, waveform: Waveform) -> bool:
        """Tell of the growth, but not all the time; whether to go on."""
        now = time.monotonic()
        if now - self._told_s >= GROWTH_S:
            self._told_s = now
            self._on_growth(waveform)
        return not self.cancelled()

    def by_frames(self) -> Waveform | None:
        """The waveform of an MP3 that is nothing but frames; None where it is not."""
        opening = read_opening(self._info.path)
        split = split_at(self._info.length_ms, self._info.rate)
        if opening is None or (opening.rate, opening.channels) != (self._info.rate, self._info.channels):
            return None
        if not split:
            frames = find_frames(self._info.path)
            return None if frames is None else self._whole(frames)
        found: list[Frames] = []
        waveform = self.make_waveform()

        def read_rear() -> Iterable[Block]:
            frames = find_frames(self._info.path)
            if frames is None or frames.samples <= split:
                raise ValueError("not frames alone, or not as long as it says")
            found.append(frames)
            return frames.read(split, BLOCK_SAMPLES)

        rear = Rear(read_rear, self._info.rate, self._info.channels, self._info.length_ms // 2)
        try:
            with closing(opening.read(0, BLOCK_SAMPLES)) as front:
                fill(waveform, front, rear, split, same, lambda grown: self.tell(grown) and not rear.failed)
        except ValueError:
            return None
        finally:
            rear.stop()
        whole = bool(found) and waveform.samples == found[0].samples
        return waveform if whole or self.cancelled() else None

    def _whole(self, frames: Frames) -> Waveform | None:
        waveform = self.make_waveform()
        try:
            for block in even(frames.read(0, BLOCK_SAMPLES)):
                waveform.add(block)
                if not self.tell(waveform):
                    break
        except ValueError:
            return None
        return waveform

    def by_ffmpeg(self) -> Waveform:
        """The waveform of anything."""
        waveform, info = self.make_waveform(), self._info
        split = split_at(info.length_ms, info.rate) if info.codec.startswith(HALVED) else 0
        with closing(self._read(0)) as front:
            if not split:
                self._alone(waveform, front)
                return waveform
            rear = Rear(lambda: self._read(split // info.rate), info.rate, info.channels, info.length_ms // 2)
            try:
                fill(waveform, front, rear, split, similar if info.codec == "mov-aac" else same, self.tell)
            finally:
                rear.stop()
        return waveform

    def _alone(self, waveform: Waveform, front: Iterable[Block]) -> None:
        for block in front:
            waveform.add(block)
            if not self.tell(waveform):
                return

    def _read(self, second: int) -> Generator[Block]:
        """The samples from a whole second on, as ffmpeg decodes them."""
        import numpy as np

        info, seek_s = self._info, max(0, second - PRE_ROLL_S)
        frame_bytes = SAMPLE_BYTES * info.channels
        seek = ["-ss", str(seek_s)] if seek_s else []
        orders = [*seek, *opened(info.path), *pcm_orders(info), "-"]
        with decode(orders, self.cancelled, gentle=True) as pipe:
            try:
                pipe.read((second - seek_s) * info.rate * frame_bytes)
                size_bytes = FIRST_SAMPLES * frame_bytes
                while content := pipe.read(size_bytes):
                    yield np.frombuffer(content[: len(content) // frame_bytes * frame_bytes], np.int16).reshape(
                        -1, info.channels
                    )
            finally:
                self.complaints.append(pipe.complaints())


def scan(info: VoiceInfo, on_growth: Callable[[Waveform], None], cancelled: Callable[[], bool]) -> Waveform:
    """Decode the voice of `info` whole. As `waveform.scan_voice`, which remembers what comes of it."""
    running = _Scan(info, on_growth, cancelled)
    waveform = running.by_frames() if info.codec == "mp3" else None
    if waveform is None:
        waveform = running.by_ffmpeg()
    if cancelled():
        return waveform
    refuse_short(info.path, waveform.samples, info.rate)
    early = not info.estimated and waveform.length_ms < info.length_ms - EARLY_END_MS
    waveform.damaged = early or any(running.complaints)
    waveform.finish()
    return waveform
