"""Makes a short clip around a joint, so that it can be seen before the film is joined."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from omnihuman_desktop.domain.limits import MS
from omnihuman_desktop.lazy_dataclass import replace
from omnihuman_desktop.media.ffmpeg import input_arguments
from omnihuman_desktop.media.film.encode_pictures import QUALITY
from omnihuman_desktop.media.film.join import Clip, frame_counts, join_film, read_track, run_ffmpeg

if TYPE_CHECKING:
    from collections.abc import Callable

    from omnihuman_desktop.domain.film import JoinSettings

AROUND_MS = 2000
"""How much of each part is shown, in milliseconds."""


def preview_joint(
    left: Clip, right: Clip, voice: Path, target: Path, settings: JoinSettings, cancelled: Callable[[], bool] = lambda: False
) -> None:
    """Write the end of `left` and the beginning of `right`, as `join_film` would join them, to `target`. Blocking.

    Raises as `join_film`. A part that is shorter than `AROUND_MS` is shown whole.
    """
    with tempfile.TemporaryDirectory(prefix="omnihuman-joint-", ignore_cleanup_errors=True) as folder:
        ends = [_cut(left, Path(folder) / "left.mp4", cancelled, at_end=True)]
        ends.append(_cut(right, Path(folder) / "right.mp4", cancelled, at_end=False))
        join_film(ends, voice, target, settings, cancelled=cancelled)


def _cut(clip: Clip, target: Path, cancelled: Callable[[], bool], *, at_end: bool) -> Clip:
    """Write the end or the beginning of a part to `target`, and return it with its span."""
    track = read_track(clip.video)
    length_ms = min(AROUND_MS, clip.until_ms - clip.start_ms)
    shown = replace(clip, start_ms=clip.until_ms - length_ms) if at_end else replace(clip, until_ms=clip.start_ms + length_ms)
    count = frame_counts([shown], track.frames_per_s)[0]
    # Where the last frame stays, there is at least that one to be shown.
    first = min(frame_counts([clip], track.frames_per_s)[0], track.frames + count - 1) - count if at_end else 0
    form = ["-map", "0:v:0", "-an", *QUALITY, "-frames:v", str(count), "-f", "mp4", f"file:{target}"]
    seek = ["-ss", f"{max(0, first) / track.frames_per_s:.6f}"]
    run_ffmpeg(["-y", *input_arguments(clip.video), *seek, *form], length_ms / MS, lambda _at: None, cancelled)
    return replace(shown, video=target)
