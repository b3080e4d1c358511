"""Videos whose every frame carries its own number in black and white blocks, and how to read it."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import imageio_ffmpeg
import numpy as np

from omnihuman_desktop.media.ffmpeg import ENVIRONMENT

BITS = 12
BLOCK_PX = 16
WIDTH, HEIGHT = BITS * BLOCK_PX, 96

RATES = ("24", "25", "30000/1001", "30", "50", "60")

_BLOCKS = f"geq=lum='if(mod(floor(N/pow(2,floor(X/{BLOCK_PX}))),2),235,16)':cb=128:cr=128"


def run_ffmpeg(*arguments: object) -> bytes:
    command = [imageio_ffmpeg.get_ffmpeg_exe(), "-v", "error", "-nostdin", "-y", *map(str, arguments)]
    return subprocess.run(command, check=True, capture_output=True, env=os.environ | ENVIRONMENT).stdout


def make_numbered(
    target: Path,
    rate: str = "25",
    frames: int = 60,
    *,
    variable: bool = False,
    sound: bool = True,
    key_every: int = 12,
) -> Path:
    """Make a video of `frames` frames, numbered from 0. A `variable` one shows every third frame for twice as long."""
    thinned = "select='not(eq(mod(n,3),2))'," if variable else ""
    picture = f"color=black:s={WIDTH}x{HEIGHT}:r={rate}:d=200,{thinned}{_BLOCKS}"
    tone = ("-f", "lavfi", "-i", "sine=frequency=440:d=200") if sound else ()
    seconds = _length_s(rate, frames, variable=variable)
    coding = ("-c:v", "libx264", "-preset", "ultrafast", "-g", key_every, "-bf", 2, "-crf", 12, "-pix_fmt", "yuv420p")
    run_ffmpeg(
        "-f", "lavfi", "-i", picture, *tone, "-frames:v", frames, "-t", seconds, "-fps_mode", "passthrough",
        "-enc_time_base", "demux", *coding, *(("-c:a", "aac") if sound else ()), target,
    )  # fmt: skip
    return target


def _length_s(rate: str, frames: int, *, variable: bool) -> float:
    numerator, _, denominator = rate.partition("/")
    fps = int(numerator) / int(denominator or 1)
    return (frames * 3 / 2 if variable else frames) / fps


def number_of(grey: np.ndarray) -> int:
    """Return the number in a picture, given as grey values, rows of columns, of any size."""
    height, width = grey.shape
    row = grey[height // 2]
    centres = ((np.arange(BITS) + 0.5) * width / BITS).astype(int)
    return int(sum(1 << bit for bit, at in enumerate(centres) if row[at] > 128))


def decode_numbers(path: Path, region: str = "null") -> list[int]:
    """Decode the video or animation at `path` by ffmpeg, and return the number in each of its frames.

    `region` is a filter that cuts out where the numbers stand.
    """
    raw = run_ffmpeg(
        "-i", path, "-map", "0:v:0", "-vf", f"{region},scale={WIDTH}:{HEIGHT}:flags=area", "-fps_mode", "passthrough",
        "-pix_fmt", "gray", "-f", "rawvideo", "-",
    )  # fmt: skip
    pictures = np.frombuffer(raw, np.uint8).reshape(-1, HEIGHT, WIDTH)
    return [number_of(picture) for picture in pictures]
