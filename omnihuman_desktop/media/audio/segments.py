"""Build pydub segments from PCM samples. pydub is imported when the first one is built."""

from __future__ import annotations

import warnings
from typing import TYPE_CHECKING

from omnihuman_desktop.media.audio.probe import SAMPLE_BYTES

if TYPE_CHECKING:
    from pydub import AudioSegment


def make_segment(pcm: bytes, rate: int, channels: int) -> AudioSegment:
    """Return the 16-bit samples `pcm`, channels interleaved, as a pydub segment of `rate` samples a second."""
    # When it is imported, pydub warns of programs that are not on the PATH; here it edits samples and starts none.
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from pydub import AudioSegment
    return AudioSegment(pcm, sample_width=SAMPLE_BYTES, frame_rate=rate, channels=channels)
