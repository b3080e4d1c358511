"""Renders a video from a portrait and a voice: H.264 and AAC in an MP4 with its index at the start."""

from __future__ import annotations

import functools
import subprocess
from typing import TYPE_CHECKING

from omnihuman_desktop.domain.errors import Kind, LocalError
from omnihuman_desktop.system.atomic_file import retry_while_held
from omnihuman_desktop.system.child_process import read_output, start_process

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from omnihuman_desktop.sandbox.child_processes import ChildProcesses

FRAMES_PER_SECOND = 25
RISE, FALL = 0.65, 0.22
"""How much of the way to a louder or quieter frame the picture moves: fast up, slow down, as the eye expects."""


def render_video(picture: Path, voice: Path, length_ms: float, target: Path, children: ChildProcesses) -> None:
    """Render the video to `target`, whole or not at all. Raises InputError, and LocalError when the encoder fails."""
    from omnihuman_desktop.media.audio.excerpt import loudness
    from omnihuman_desktop.media.ffmpeg import ffmpeg_environment, ffmpeg_exe
    from omnihuman_desktop.sandbox.scene import Scene

    frames = max(1, round(length_ms * FRAMES_PER_SECOND / 1000))
    levels = smooth_levels(loudness(voice, FRAMES_PER_SECOND), frames)
    scene = Scene(picture)
    part = target.with_name(target.name + ".part")
    process = start_process(
        [ffmpeg_exe(), *_ffmpeg_arguments(scene.width, scene.height, voice, part)],
        stdin=subprocess.PIPE,
        stderr=subprocess.PIPE,
        low_priority=True,
        environment=ffmpeg_environment(),
    )
    with process, children.track(process):
        errors = _write_frames(process, scene.frames(levels))
    if process.returncode != 0 or errors:
        part.unlink(missing_ok=True)
        raise LocalError(Kind.INTERNAL, reason=f"encoder ended with {process.returncode}: {errors[-200:]}")
    retry_while_held(lambda: part.replace(target))


def smooth_levels(loud: list[float], frames: int) -> list[float]:
    """Return a level 0..1 for each of `frames` frames that follows the loudness smoothly."""
    levels, level = [], 0.0
    for number in range(frames):
        aim = loud[number] if number < len(loud) else 0.0
        level += (aim - level) * (RISE if aim > level else FALL)
        levels.append(level)
    return levels


def _ffmpeg_arguments(width: int, height: int, voice: Path, part: Path) -> list[str]:
    from omnihuman_desktop.media.ffmpeg import input_arguments

    video = ["-f", "rawvideo", "-pix_fmt", "yuv420p", "-s", f"{width}x{height}", "-r", str(FRAMES_PER_SECOND)]
    colours = ["-color_range", "tv", "-colorspace", "smpte170m", "-color_primaries", "smpte170m", "-color_trc", "smpte170m"]
    return [
        "-hide_banner", "-nostdin", "-loglevel", "fatal", "-y",
        *video, *colours, "-i", "pipe:0",
        *input_arguments(voice),
        "-map", "0:v", "-map", "1:a:0", "-map_metadata", "-1",
        "-c:v", "libx264", "-preset", "ultrafast", "-crf", "25", "-g", str(2 * FRAMES_PER_SECOND), *colours,
        "-c:a", "aac", "-b:a", "128k", "-ar", "44100",
        "-movflags", "+faststart", "-f", "mp4", f"file:{part}",
    ]  # fmt: skip


def _write_frames(process: subprocess.Popen[bytes], frames: Iterator[memoryview]) -> str:
    """Write the frames to the encoder; return its error output."""
    if process.stdin is None or process.stderr is None:
        raise ValueError("the encoder has no pipes")
    try:
        for frame in frames:
            process.stdin.write(frame)
        process.stdin.close()
    except OSError:
        # The encoder has ended; its error output says why.
        process.kill()
    errors = process.stderr.read().decode("utf-8", "replace").strip()
    process.wait()
    return errors


@functools.cache
def placeholder_film() -> bytes:
    """Return a black film of 0.2 s, as media hosts deliver it while the video is still being copied."""
    from omnihuman_desktop.media.ffmpeg import ffmpeg_environment, ffmpeg_exe

    source = ["-f", "lavfi", "-i", "color=black:size=64x64:rate=25:duration=0.2"]
    form = ["-c:v", "libx264", "-pix_fmt", "yuv420p", "-movflags", "frag_keyframe+empty_moov", "-f", "mp4", "-"]
    command = [ffmpeg_exe(), "-v", "error", *source, *form]
    return read_output(command, environment=ffmpeg_environment())
