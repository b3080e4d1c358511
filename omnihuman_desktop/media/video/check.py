"""Checks that a finished video can be played, and how long it is."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from omnihuman_desktop.domain.errors import InputError, Kind, ResultError
from omnihuman_desktop.lazy_dataclass import dataclass
from omnihuman_desktop.media.ffmpeg import decode, input_arguments, read_header
from omnihuman_desktop.media.file_check import check_file

if TYPE_CHECKING:
    from pathlib import Path

MISSING_MS = 500
"""How much shorter than its header a video may be, in milliseconds: sound and picture seldom end together."""

_TIME = re.compile(r"^out_time_us=(\d+)$", re.MULTILINE)
_FRAMES = re.compile(r"^frame=\s*(\d+)$", re.MULTILINE)
_DAMAGE = re.compile(
    r"partial file|error while decoding|Invalid data found|corrupt|Error submitting packet"
    r"|Invalid NAL unit size|missing picture in access unit",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class VideoInfo:
    """A complete video; `length_ms` is its playing time in milliseconds."""

    length_ms: int
    width: int
    height: int
    has_sound: bool


def check_video(path: Path, *, thorough: bool = True) -> VideoInfo:
    """Check the video at `path`. Raises `ResultError` (video_broken) and `LocalError` (decoder_missing).

    The whole file is read, and its sound and pictures are decoded. Unless `thorough`, only key frames are decoded, which
    saves nine tenths of the work; the form of the others is checked.
    """
    try:
        check_file(path)
    except InputError as error:
        raise ResultError(Kind.VIDEO_BROKEN) from error
    source, sink = input_arguments(path), ["-f", "null", "-progress", "pipe:1", "-stats_period", "1", "-"]
    kept = ["-v", "error", *source, "-map", "0:v:0", "-map", "0:a:0?", "-c", "copy", *sink]
    skipped = [] if thorough else ["-skip_frame:v", "nokey"]
    decoded = ["-v", "error", *skipped, *source, "-map", "0:v:0", "-map", "0:a:0?", *sink]
    # In parallel: both wait for the disk, and the second one for the processor.
    with decode(kept) as length, decode(decoded) as pictures:
        header = read_header(path)
        if header is None or not header.video_codec or header.attached_picture:
            raise ResultError(Kind.VIDEO_BROKEN)
        times, frames = _TIME.findall(length.read_report()), _FRAMES.findall(pictures.read_report())
        failed = length.finish() or pictures.finish()
        messages = pictures.messages()
    length_ms = int(times[-1]) // 1000 if times else 0
    cut_off = length_ms < header.length_ms - MISSING_MS
    if failed or not frames or int(frames[-1]) == 0 or cut_off or _DAMAGE.search(messages):
        raise ResultError(Kind.VIDEO_BROKEN)
    return VideoInfo(length_ms, header.width, header.height, bool(header.sounds))
