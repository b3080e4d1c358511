"""Decodes a whole sound into its waveform: MP3 by a fast decoder, everything else by ffmpeg, long sounds in parts."""

from __future__ import annotations

import re
import time
from typing import TYPE_CHECKING

from omnihuman_desktop.domain.errors import InputError, Kind
from omnihuman_desktop.media.audio.mp3_index import find_frames, read_opening
from omnihuman_desktop.media.audio.parallel_decode import BLOCK_SAMPLES, decode_in_parts, is_identical, is_similar, plan_parts
from omnihuman_desktop.media.audio.probe import SAMPLE_BYTES, check_length, pcm_arguments, probe_voice
from omnihuman_desktop.media.audio.waveform import Waveform
from omnihuman_desktop.media.audio.waveform_cache import WaveformCache
from omnihuman_desktop.media.ffmpeg import decode, input_arguments, read_track_end_ms
from omnihuman_desktop.media.file_check import is_growing

if TYPE_CHECKING:
    from collections.abc import Callable, Generator
    from pathlib import Path

    import numpy as np
    from numpy.typing import NDArray

    from omnihuman_desktop.media.audio.mp3_index import FrameIndex
    from omnihuman_desktop.media.audio.probe import VoiceInfo

    Block = NDArray[np.int16]

GROWTH_S = 0.04
"""The interval of progress reports, in seconds."""

EARLY_END_MS = 1000
"""A file that is at most this much shorter than its header says, in milliseconds, counts as whole."""

SPLITTABLE_CODECS = ("mov-", "flac-", "ogg-")
"""Where ffmpeg can start in the middle without reading everything before."""

DETERMINISTIC_CODECS = ("flac", "alac", "pcm_s16le", "pcm_s24le", "mp3", "vorbis", "opus")
"""Codecs that decode to the same samples wherever decoding starts; others add noise of their own."""

PRE_ROLL_S = 2
FIRST_SAMPLES = 65_536
"""The length of the first piece, which is shown at once."""


class _Scan:
    """One scan of a file. `died`: a decoder was killed before it was done."""

    def __init__(self, info: VoiceInfo, on_growth: Callable[[Waveform], None], cancelled: Callable[[], bool]) -> None:
        self._info = info
        self._on_growth = on_growth
        self.cancelled = cancelled
        self.messages: list[str] = []
        self.died = False
        self._growing = False
        self._told_s, self._told_samples = 0.0, 0

    def run(self) -> Waveform:
        """Return the whole waveform, or what there is of it when the scan is cancelled."""
        info = self._info
        waveform = self._scan_mp3() if info.codec == "mp3" else None
        if waveform is None:
            waveform = self._scan_with_ffmpeg()
        if self._growing:
            raise InputError(Kind.VOICE_GROWING, name=info.path.name)
        if self.cancelled():
            return waveform
        check_length(info.path, waveform.samples, info.rate)
        waveform.damaged = self.died or any(map(_tells_damage, self.messages)) or self._is_cut_off(waveform)
        waveform.finish()
        return waveform

    def _is_cut_off(self, waveform: Waveform) -> bool:
        """Return whether the file ends before its header says. The header's length is that of the longest track."""
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
        """Report progress, at most every `GROWTH_S` seconds. Returns whether to go on."""
        now = time.monotonic()
        if waveform.samples > self._told_samples and now - self._told_s >= GROWTH_S:
            self._told_s, self._told_samples = now, waveform.samples
            self._on_growth(waveform)
            self._growing = self._growing or is_growing(self._info.path, self._info.size_bytes)
        return not self._growing and not self.cancelled()

    def _scan_mp3(self) -> Waveform | None:
        """Return the waveform of an MP3 that consists of frames and known tags only; None for any other file."""
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
                # Shown at once, before the whole file is indexed.
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

    def _scan_with_ffmpeg(self) -> Waveform:
        """Return the waveform of a file of any format."""
        waveform, info = self.make_waveform(), self._info
        starts = plan_parts(info.length_ms, info.rate) if info.codec.startswith(SPLITTABLE_CODECS) else [0]
        alike = is_identical if info.codec.endswith(DETERMINISTIC_CODECS) else is_similar
        decode_in_parts(waveform, starts, self._read, alike, self.report_growth)
        return waveform

    def _read(self, start: int) -> Generator[Block]:
        """Yield the samples from number `start` on, which must be a whole second, as ffmpeg decodes them."""
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
                self.died |= all_read and (pipe.has_died() or pipe.stopped)
                self.messages.append(pipe.messages())


_DAMAGE = re.compile(r"\[dec:|partial file|ended prematurely|[Tt]runcat|Error during demuxing")
"""What ffmpeg says of sound that it could not decode or did not find. It complains of much else: chapters, subtitles, tags."""


def _tells_damage(messages: str) -> bool:
    return bool(_DAMAGE.search(messages))


def _is_riff_cut_off(info: VoiceInfo) -> bool:
    # For a truncated AVI, ffmpeg estimates a new length that fits what is left. Writers that can't go back to the header
    # leave 0 or the largest number there.
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
    """Decode the whole voice at `path` and return its waveform. Blocking; memory does not grow with the number of samples.

    `on_growth` is called every `GROWTH_S` seconds with the growing waveform, the first time after the first piece. If
    `cancelled` returns true, the waveform so far is returned, not `complete`. Pass the `info` of `probe_voice` if you have it;
    its track is used then. A waveform found in `cache_dir` is returned at once and reported once; a new one is stored there.
    Raises `InputError` (as `probe_voice`, and voice_growing) and `LocalError` (decoder_missing).
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
