"""Encodes the pictures of a film anew, where its parts differ in form or its joints need pictures of their own."""

from __future__ import annotations

import re
from collections import deque
from typing import TYPE_CHECKING

from omnihuman_desktop.domain.errors import Kind, ResultError
from omnihuman_desktop.domain.film import JoinSettings, Joint
from omnihuman_desktop.domain.limits import MS
from omnihuman_desktop.media.ffmpeg import decode, input_arguments
from omnihuman_desktop.media.film.encoder import JoinCancelled, open_encoder

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from omnihuman_desktop.media.film.picture_track import PictureTrack

CLOSER = 1.08
"""How much closer every second part is shown."""

CLOSER_UP = 0.2
"""Where the closer frame lies between the top and the bottom of the whole one, 0 to 1: heads are in the upper half."""

DISSOLVE_MAX_MS = 2000
QUALITY = ("-c:v", "libx264", "-preset", "veryfast", "-crf", "18", "-pix_fmt", "yuv420p")
_FORM = re.compile(r"Video: .*?yuvj?420p\(([^)]*)\)")


def encode_pictures(
    videos: Sequence[Path],
    counts: Sequence[int],
    form: PictureTrack,
    sound: Path,
    target: Path,
    settings: JoinSettings,
    on_progress: Callable[[float], None],
    cancelled: Callable[[], bool],
) -> None:
    """Write `counts` frames of each of `videos`, in the size and rate of `form`, with `sound` to `target`. Blocking.

    Raises `OSError`, `ResultError` (video_broken), `LocalError` and `JoinCancelled`.
    """
    width, height = form.width // 2 * 2, form.height // 2 * 2
    rate = f"{form.ticks_per_s}/{form.frame_ticks}"
    raw = ["-f", "rawvideo", "-pix_fmt", "yuv420p", "-s", f"{width}x{height}", "-r", rate]
    colours = _colour_arguments(videos[0])
    arguments = [
        "-y", "-protocol_whitelist", "file,pipe", *raw, *colours, "-i", "pipe:0", "-i", f"file:{sound}",
        "-map", "0:v", "-map", "1:a:0", *QUALITY, *colours, "-c:a", "copy", "-map_metadata", "-1",
        "-f", "mp4", f"file:{target}",
    ]  # fmt: skip
    parts = (
        _read_frames(video, count, (width, height), rate, settings.joint is Joint.CLOSER and number % 2 == 1, cancelled)
        for number, (video, count) in enumerate(zip(videos, counts, strict=True))
    )
    frames = (
        round(min(settings.dissolve_ms, DISSOLVE_MAX_MS) * form.frames_per_s / MS) if settings.joint is Joint.DISSOLVE else 0
    )
    total = sum(counts)
    with open_encoder(arguments, cancelled) as encoder:
        for number, frame in enumerate(_dissolved(parts, frames), 1):
            encoder.write(frame)
            on_progress(number / total)
        encoder.finish()


def _read_frames(
    video: Path, count: int, size: tuple[int, int], rate: str, is_closer: bool, cancelled: Callable[[], bool]
) -> Iterator[bytes]:
    """Yield exactly `count` frames (yuv420p) of `video`: its first ones, and the last one again where there are too few."""
    width, height = size
    fit = f"scale={width}:{height}:force_original_aspect_ratio=decrease,pad={width}:{height}:-1:-1,setsar=1"
    closer = f",scale={_even(width * CLOSER)}:{_even(height * CLOSER)},crop={width}:{height}:(iw-ow)/2:(ih-oh)*{CLOSER_UP}"
    filters = f"fps={rate},{fit}{closer if is_closer else ''}"
    size_bytes = width * height * 3 // 2
    frame = b""
    sink = ["-map", "0:v:0", "-vf", filters, "-pix_fmt", "yuv420p", "-f", "rawvideo", "-"]
    with decode(["-v", "error", *input_arguments(video), *sink], cancelled) as pipe:
        left = count
        while left and len(block := pipe.read(size_bytes)) == size_bytes:
            frame, left = block, left - 1
            yield frame
    if cancelled():
        raise JoinCancelled
    if not frame and left:
        raise ResultError(Kind.VIDEO_BROKEN)
    for _ in range(left):
        yield frame


def _even(number: float) -> int:
    return round(number / 2) * 2


def _dissolved(parts: Iterator[Iterator[bytes]], frames: int) -> Iterator[bytes | memoryview]:
    """Yield the frames of all `parts`, with dissolves of `frames` frames, half of them on either side of a joint.

    Beyond its own end or beginning, a part stands still.
    """
    kept: deque[bytes] = deque()
    for number, part in enumerate(parts):
        blended: list[bytes] = list(kept)
        kept.clear()
        after = frames - frames // 2 if number else 0
        last = blended[-1] if blended else b""
        for position, frame in enumerate(part, 1):
            if position == 1:
                yield from (_blend(old, frame, step, frames) for step, old in enumerate(blended, 1))
            shown = _blend(last, frame, len(blended) + position, frames) if last and position <= after else frame
            kept.append(bytes(shown))
            if len(kept) > frames // 2:
                yield kept.popleft()
    yield from kept


def _blend(old: bytes, new: bytes, step: int, steps: int) -> bytes:
    """Return `old` and `new` mixed: at `step` 0 all of the old one, at `steps` + 1 all of the new one."""
    import numpy as np

    share = min(256, step * 256 // (steps + 1))
    first, second = np.frombuffer(old, np.uint8).astype(np.uint16), np.frombuffer(new, np.uint8).astype(np.uint16)
    mixed: bytes = ((first * (256 - share) + second * share) >> 8).astype(np.uint8).tobytes()
    return mixed


def _colour_arguments(video: Path) -> list[str]:
    """Return the arguments that say how the colours of `video` are meant, so that the new pictures show the same."""
    with decode(input_arguments(video)) as pipe:
        pipe.read(1)
        pipe.finish()
        found = _FORM.search(pipe.messages())
    words = [word.strip() for word in found[1].split(",")] if found else []
    arguments = ["-color_range", words[0]] if words and words[0] in ("tv", "pc") else []
    for word in words[1:]:
        names = word.split("/") if "/" in word else [word] * 3
        if len(names) == 3 and word not in ("progressive", "unknown") and "unknown" not in names:
            options = zip(("-colorspace", "-color_primaries", "-color_trc"), names, strict=True)
            return [*arguments, *(text for pair in options for text in pair)]
    return arguments
