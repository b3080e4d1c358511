"""Takes one picture out of a video, small enough for a list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from omnihuman_desktop.domain.errors import Kind, ResultError
from omnihuman_desktop.media.ffmpeg import PIPE_BYTES, decode, input_arguments

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

START_MS = 1000
"""How far into the video the picture is taken: the first frames of a video are often still at rest."""
SIDE_PX = 512
"""What the longer side of a picture is at most."""
_TIMEOUT_S = 20.0
_QUALITY = 4
"""ffmpeg's, of 2 (best) to 31: 20 to 40 KB a picture."""


def extract_still(video: Path, cancelled: Callable[[], bool] | None = None) -> bytes:
    """Return a picture of the video at `video` as JPEG: the frame at `START_MS`, or the first one of a shorter video.

    Blocking. Raises `ResultError` (video_broken), also when it is cancelled, and `LocalError` (decoder_missing).
    """
    for start_ms in (START_MS, 0):
        is_cancelled = cancelled is not None and cancelled()
        if not is_cancelled and (picture := _read(video, start_ms, cancelled)):
            return picture
    raise ResultError(Kind.VIDEO_BROKEN)


def _read(video: Path, start_ms: int, cancelled: Callable[[], bool] | None) -> bytes:
    scale = f"scale=w='min({SIDE_PX},iw)':h='min({SIDE_PX},ih)':force_original_aspect_ratio=decrease:out_range=full"
    arguments = ["-v", "error", "-threads", "1", "-ss", f"{start_ms}ms", *input_arguments(video)]
    arguments += ["-map", "0:V:0", "-frames:v", "1", "-vf", scale, "-pix_fmt", "yuvj420p", "-q:v", str(_QUALITY)]
    arguments += ["-c:v", "mjpeg", "-f", "image2pipe", "-"]
    picture = b""
    with decode(arguments, cancelled, _TIMEOUT_S, gentle=True) as pipe:
        while block := pipe.read(PIPE_BYTES):
            picture += block
        # A picture that the process was killed at is cut off.
        return b"" if pipe.finish() else picture
