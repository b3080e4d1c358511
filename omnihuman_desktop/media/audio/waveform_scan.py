"""A whole sound decoded into its waveform: an MP3 by a fast decoder, everything else by ffmpeg; a long one in parts."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from omnihuman_desktop.media.audio.mp3_index import find_frames, read_opening
from omnihuman_desktop.media.audio.parallel_decode import BLOCK_SAMPLES, decode_in_parts, is_identical, is_similar, plan_parts
from omnihuman_desktop.media.audio.probe import SAMPLE_BYTES, check_length, pcm_arguments, probe_voice
from omnihuman_desktop.media.audio.waveform import Waveform
from omnihuman_desktop.media.audio.waveform_cache import WaveformCache
from omnihuman_desktop.media.ffmpeg import decode, input_arguments, read_track_end_ms

if TYPE_CHECKING:
    from collections.abc import Callable, Generator
    from pathlib import Path

    import numpy as np
    from numpy.typing import NDArray

    from omnihuman_desktop.media.audio.mp3_index import FrameIndex
    from omnihuman_desktop.media.audio.probe import VoiceInfo

    Block = NDArray[np.int16]

GROWTH_S = 0.04
"""How often growth is told, in seconds."""

EARLY_END_MS = 1000
"""How much shorter than its header a file may be, in milliseconds, and still count as whole."""

PARTED = ("mov-", "flac-", "ogg-")
"""What ffmpeg begins in the middle of without reading all that comes before."""

EXACT = ("flac", "alac", "pcm_s16le", "pcm_s24le", "mp3", "vorbis", "opus")
"""Codecs that give the same samples wherever they begin; others fill in noise of their own."""

PRE_ROLL_S = 2
FIRST_SAMPLES = 65_536
"""The first piece's: what is shown at once."""


class _Scan:
    """One scan: what it is of, whom it tells, who may stop it. `died`: a decoder was ended before it had given all."""

    def __init__(self, info: VoiceInfo, on_growth: Callable[[Waveform], None], cancelled: Callable[[], bool]) -> None:
        self._info = info
        self._on_growth = on_growth
        self.cancelled = cancelled
        self.complaints: list[str] = []
        self.died = False
        self._told_s, self._told_samples = 0.0, 0

    def run(self) -> Waveform:
        """The whole waveform; what there is of it when it is cancelled."""
        info = self._info
        waveform = self.by_frames() if info.codec == "mp3" else None
        if waveform is None:
            waveform = self.by_ffmpeg()
        if self.cancelled():
            return waveform
        check_length(info.path, waveform.samples, info.rate)
        waveform.damaged = self.died or any(self.complaints) or self._is_cut_off(waveform)
        waveform.finish()
        return waveform

    def _is_cut_off(self, waveform: Waveform) -> bool:
        """Whether the file ends earlier than its header says. The header's length is that of its longest track."""
        info = self._info
        if info.codec.startswith("avi-") and _is_riff_cut_off(info):
            return True
        least_ms = info.length_ms - EARLY_END_MS
        if info.estimated or waveform.length_ms >= least_ms:
            return False
        others = ["0:V:0", *(f"0:a:{track.index}" for track in info.tracks if track.index != info.track), "0:s:0"]
        return not any(read_track_end_ms(info.path, track, self.cancelled) >= least_ms for track in others)

    def make_waveform(self) -> Waveform:
        return Waveform(self._info.rate, self._info.channels, self._info.length_ms)

    def report_growth(self, waveform: Waveform) -> bool:
        """Tell of the growth, but not all the time; whether to go on."""
        now = time.monotonic()
        if waveform.samples > self._told_samples and now - self._told_s >= GROWTH_S:
            self._told_s, self._told_samples = now, waveform.samples
            self._on_growth(waveform)
        return not self.cancelled()

    def by_frames(self) -> Waveform | None:
        """The waveform of an MP3 that is nothing but frames; None where it is not."""
        info = self._info
        try:
            opening = read_opening(info.path)
        except OSError:
            return None
        if opening is None or (opening.rate, opening.channels) != (info.rate, info.channels):
            return None
        starts = plan_parts(info.length_ms, info.rate)
        found: list[FrameIndex] = []

        def read(start: int) -> Generator[Block]:
            if start == 0 and len(starts) > 1:
                # At once, before all frames are found.
                yield from opening.read(0, BLOCK_SAMPLES)
                return
            frames = find_frames(info.path)
            if frames is None:
                raise ValueError("not frames alone")
            found.append(frames)
            if start < frames.samples:
                yield from frames.read(start, BLOCK_SAMPLES)

        waveform = self.make_waveform()
        try:
            reached = decode_in_parts(waveform, starts, read, is_identical, self.report_growth)
        except (ValueError, OSError):
            return None
        whole = bool(found) and waveform.samples == found[0].samples
        return waveform if whole or not reached else None

    def by_ffmpeg(self) -> Waveform:
        """The waveform of anything."""
        waveform, info = self.make_waveform(), self._info
        starts = plan_parts(info.length_ms, info.rate) if info.codec.startswith(PARTED) else [0]
        decode_in_parts(
            waveform, starts, self._read, is_identical if info.codec.endswith(EXACT) else is_similar, self.report_growth
        )
        return waveform

    def _read(self, start: int) -> Generator[Block]:
        """The samples from `start` on, where a second begins, as ffmpeg decodes them."""
        import numpy as np

        info, second = self._info, start // self._info.rate
        seek_s = max(0, second - PRE_ROLL_S)
        frame_bytes = SAMPLE_BYTES * info.channels
        seek = ["-ss", str(seek_s)] if seek_s else []
        arguments = [*seek, *input_arguments(info.path), *pcm_arguments(info, second=seek_s), "-"]
        with decode(arguments, self.cancelled, gentle=True) as pipe:
            all_read = False
            try:
                pipe.skip((second - seek_s) * info.rate * frame_bytes)
                size_bytes = FIRST_SAMPLES * frame_bytes
                while content := pipe.read(size_bytes):
                    yield np.frombuffer(content[: len(content) // frame_bytes * frame_bytes], np.int16).reshape(
                        -1, info.channels
                    )
                all_read = True
            finally:
                self.died |= all_read and (pipe.finish() < 0 or pipe.stopped)
                self.complaints.append(pipe.complaints())


def _is_riff_cut_off(info: VoiceInfo) -> bool:
    # For an AVI that was cut off ffmpeg estimates a new length, which fits what is left. Writers that could not go back to
    # the header leave 0 or the greatest number there.
    with info.path.open("rb") as file:
        size_bytes = int.from_bytes(file.read(8)[4:], "little")
    return info.size_bytes < size_bytes < 0xFFFF_FFFF - 8


def scan_voice(
    path: Path,
    on_growth: Callable[[Waveform], None],
    cancelled: Callable[[], bool],
    info: VoiceInfo | None = None,
    *,
    track: int = 0,
    cache_dir: Path | None = None,
) -> Waveform:
    """Decode the voice at `path` whole and return its waveform. Blocking; the memory does not grow with the samples.

    `on_growth` is called now and then with the waveform that still grows, the first time after the first piece. When
    `cancelled` says so, what there is comes back, not `complete`. `info` is what `probe_voice` said, where it was asked
    already; its track counts then. A waveform that lies in `cache_dir` is there whole at once, and told of once; a new one
    is laid there. Raises `InputError` (as `probe_voice`) and `LocalError` (decoder_missing).
    """
    info = info or probe_voice(path, track)
    if cache_dir is None:
        return _Scan(info, on_growth, cancelled).run()
    cache = WaveformCache(cache_dir)
    key = cache.name(info)
    waveform = cache.find(key)
    if waveform is None:
        running = _Scan(info, on_growth, cancelled)
        waveform = running.run()
        if waveform.complete and not running.died and key == cache.name(info):
            cache.keep(key, waveform)
    else:
        on_growth(waveform)
    return waveform
