"""Edits an excerpt with pydub: channels, DC offset, silence, loudness, fades."""

from __future__ import annotations

from typing import TYPE_CHECKING

from omnihuman_desktop.domain.limits import OMNIHUMAN, sent_length_ms
from omnihuman_desktop.domain.voice import Channels, VoiceEdits
from omnihuman_desktop.lazy_dataclass import dataclass
from omnihuman_desktop.media.audio.loudness import level
from omnihuman_desktop.media.audio.segments import make_segment
from omnihuman_desktop.media.audio.waveform import find_clipping

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from pydub import AudioSegment

    Values = NDArray[np.int16]

SILENT_PEAK = 16
"""A channel whose samples all stay within this counts as silent: it holds at most a converter's noise (-66 dB)."""

MIN_OFFSET = 66
"""The smallest DC offset that is removed: 0.2 % of full scale. Voices have less by themselves."""

SILENCE_BELOW_DB = 20
"""How far below the excerpt's own loudness silence begins when its ends are trimmed."""

KEPT_SILENCE_MS = 100
"""How much silence stays at a trimmed end, so that no breath and no consonant is lost."""

STEP_MS = 10


@dataclass(frozen=True)
class EditedVoice:
    """The excerpt as it is sent, and what was found and changed; the fields mean the same as in `excerpt.Excerpt`."""

    segment: AudioSegment
    clipped: bool
    dc_removed: bool
    loudness_lufs: float | None
    trimmed_start_ms: int
    trimmed_end_ms: int


def apply(edits: VoiceEdits, pcm: bytes, rate: int, channels: int) -> EditedVoice:
    """Edit the 16-bit samples `pcm`, channels interleaved. Samples that no edit concerns stay as they are.

    The choice of track and the high-pass filter are applied while decoding, not here. Raises `LocalError` (decoder_missing),
    and `OSError` of the folder for temporary files.
    """
    segment = choose_channels(make_segment(pcm, rate, channels), edits.channels)
    # Clipping is looked for in the recording itself: made quieter, it is no longer at full scale.
    clipped = bool(find_clipping(_values(segment).T).any())
    dc_removed = False
    if edits.remove_dc:
        segment, dc_removed = remove_offset(segment)
    start_ms = end_ms = 0
    if edits.trim_silence:
        segment, start_ms, end_ms = trim_silence(segment)
        segment = segment.get_sample_slice(0, sent_length_ms(_length_ms(segment), edits.encoding) * rate // 1000)
    reached: float | None = None
    if edits.loudness_lufs:
        segment, reached = level(segment, edits.loudness_lufs)
    return EditedVoice(fade(segment, edits), clipped, dc_removed, reached, start_ms, end_ms)


def _values(segment: AudioSegment) -> Values:
    """The samples, of the shape (count, channels)."""
    import numpy as np

    return np.frombuffer(segment.raw_data, np.int16).reshape(-1, segment.channels)


def _length_ms(segment: AudioSegment) -> int:
    return -(-int(segment.frame_count()) * 1000 // segment.frame_rate)


def choose_channels(segment: AudioSegment, channels: Channels) -> AudioSegment:
    """Return the channels of a stereo segment that `channels` selects."""
    if segment.channels == 1 or channels is Channels.BOTH:
        return segment
    if channels is Channels.MONO:
        return segment.set_channels(1)
    if channels is Channels.AUTO:
        return _leave_idle_side(segment)
    return _take_side(segment, 0 if channels is Channels.LEFT else 1)


def _leave_idle_side(segment: AudioSegment) -> AudioSegment:
    import numpy as np

    values = _values(segment)
    # Channel by channel: numpy is many times slower over both at once.
    left_peak, right_peak = (max(int(side.max(initial=0)), -int(side.min(initial=0))) for side in values.T)
    if right_peak <= SILENT_PEAK or np.array_equal(values[:, 0], values[:, 1]):
        return _take_side(segment, 0)
    return _take_side(segment, 1) if left_peak <= SILENT_PEAK else segment


def _take_side(segment: AudioSegment, number: int) -> AudioSegment:
    """Return one channel. Pydub would take all of them, and keep other threads from running for 20 ms."""
    import numpy as np

    side = np.ascontiguousarray(_values(segment)[:, number])
    return make_segment(side.tobytes(), segment.frame_rate, channels=1)


def remove_offset(segment: AudioSegment) -> tuple[AudioSegment, bool]:
    """Remove a constant DC offset. Returns the segment and whether there was one.

    It counts only if both halves have it: the low sounds of a voice come and go.
    """
    import numpy as np

    values = _values(segment)
    offsets = [_find_offset(side) for side in values.T]
    if not any(offsets):
        return segment, False
    # Not with pydub, where a loud sample overflows and changes its sign.
    bounds = np.iinfo(np.int16)
    moved = np.clip(values - np.array(offsets, np.int32), bounds.min, bounds.max).astype(np.int16)
    return make_segment(moved.tobytes(), segment.frame_rate, segment.channels), True


def _find_offset(side: Values) -> int:
    half = len(side) // 2
    if half == 0:
        return 0
    first, second = float(side[:half].mean()), float(side[half:].mean())
    steady = min(abs(first), abs(second)) >= MIN_OFFSET and (first > 0) == (second > 0)
    return round((first + second) / 2) if steady else 0


def trim_silence(segment: AudioSegment) -> tuple[AudioSegment, int, int]:
    """Remove the silence at both ends. Returns the segment and the milliseconds removed at its start and end.

    Nothing is removed from a silent segment, and at least one second remains.
    """
    from pydub.silence import detect_leading_silence

    length_ms = _length_ms(segment)
    room_ms = length_ms - OMNIHUMAN.voice_min_ms
    if segment.rms == 0 or room_ms <= 0:
        return segment, 0, 0
    threshold = segment.dBFS - SILENCE_BELOW_DB
    leading = detect_leading_silence(segment, threshold, STEP_MS)
    trailing = detect_leading_silence(segment.reverse(), threshold, STEP_MS)
    end_ms = min(max(0, trailing - KEPT_SILENCE_MS), room_ms)
    start_ms = min(max(0, leading - KEPT_SILENCE_MS), room_ms - end_ms)
    first, last = (int(at * segment.frame_rate // 1000) for at in (start_ms, length_ms - end_ms))
    return segment.get_sample_slice(first, last), start_ms, end_ms


def fade(segment: AudioSegment, edits: VoiceEdits) -> AudioSegment:
    """Apply the fades, each at most half of the segment."""
    half_ms = _length_ms(segment) // 2
    fade_in_ms, fade_out_ms = min(edits.fade_in_ms, half_ms), min(edits.fade_out_ms, half_ms)
    if fade_in_ms:
        segment = segment.fade_in(fade_in_ms)
    return segment.fade_out(fade_out_ms) if fade_out_ms else segment
