"""A finished video: whether it plays, and how long it is."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from omnihuman_desktop.domain.errors import InputError, Kind, ResultError
from omnihuman_desktop.media.ffmpeg import decode, opened, read_header
from omnihuman_desktop.media.source import check_file

if TYPE_CHECKING:
    from pathlib import Path

MISSING_MS = 500
"""How much shorter than its header a video may be, in milliseconds: sound and picture seldom end together."""

_TIME = re.compile(r"^out_time_us=(\d+)$", re.MULTILINE)
_FRAMES = re.compile(r"^frame=\s*(\d+)$", re.MULTILINE)
_DAMAGE = re.compile(r"partial file|error while decoding|Invalid data found|corrupt|Error submitting packet", re.IGNORECASE)


@dataclass(frozen=True)
class VideoInfo:
    """A video that decodes from start to end; `length_ms` is what was decoded, in milliseconds."""

    length_ms: int
    width: int
    height: int
    has_sound: bool


def check_video(path: Path) -> VideoInfo:
    """Decode the video at `path` whole. Raises `ResultError` (video_broken) and `LocalError` (decoder_missing)."""
    try:
        check_file(path)
    except InputError as error:
        raise ResultError(Kind.VIDEO_BROKEN) from error
    header = read_header(path)
    if header is None or not header.video_codec or header.attached_picture:
        raise ResultError(Kind.VIDEO_BROKEN)
    orders = ["-map", "0:v:0", "-map", "0:a:0?", "-f", "null", "-progress", "pipe:1", "-stats_period", "1", "-"]
    with decode(["-v", "error", *opened(path), *orders]) as pipe:
        told = ""
        while block := pipe.read(256):
            # Only the last report counts; an hour of them is not kept.
            told = (told + block.decode("ascii", "replace"))[-4096:]
        status, complaints = pipe.finish(), pipe.complaints()
    times, frames = _TIME.findall(told), _FRAMES.findall(told)
    length_ms = int(times[-1]) // 1000 if times else 0
    cut_off = length_ms < header.length_ms - MISSING_MS
    if status or not frames or int(frames[-1]) == 0 or cut_off or _DAMAGE.search(complaints):
        raise ResultError(Kind.VIDEO_BROKEN)
    return VideoInfo(length_ms, header.width, header.height, bool(header.sounds))
