"""The sandbox's videos: that they play, how long they are, and what is seen on them."""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING

import pytest

from omnihuman_desktop.media.ffmpeg import ffmpeg_exe
from omnihuman_desktop.media.video.check import check_video
from omnihuman_desktop.sandbox.child_processes import ChildProcesses
from omnihuman_desktop.sandbox.render_video import FRAMES_PER_SECOND, render_video, smooth_levels
from omnihuman_desktop.sandbox.scene import Scene, fit

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    import numpy as np


def frames(video: Path, width: int, height: int) -> np.ndarray:
    import numpy as np

    orders = ["-v", "error", "-i", str(video), "-f", "rawvideo", "-pix_fmt", "gray", "-"]
    decoded = subprocess.run([ffmpeg_exe(), *orders], capture_output=True, check=True).stdout
    return np.frombuffer(decoded, np.uint8).reshape(-1, height, width)


def describe(video: Path) -> str:
    return subprocess.run([ffmpeg_exe(), "-hide_banner", "-i", str(video)], capture_output=True, text=True).stderr


def test_video_of_the_samples(tmp_path: Path, portrait: Path, voice: Path) -> None:
    target = tmp_path / "film.mp4"
    render_video(portrait, voice, 11_000, target, ChildProcesses())
    info = check_video(target)
    assert abs(info.length_ms - 11_000) <= 50
    assert (info.width, info.height, info.has_sound) == (512, 512, True)
    found = describe(target)
    assert "h264" in found
    assert "yuv420p(tv, smpte170m" in found
    assert "aac" in found
    assert "25 fps" in found
    data = target.read_bytes()
    assert data.index(b"moov") < data.index(b"mdat")
    assert [path.name for path in tmp_path.iterdir()] == ["film.mp4"]


def test_picture_moves_with_the_voice(tmp_path: Path, picture: Callable[..., bytes], tone: Callable[[float], bytes]) -> None:
    from PIL import Image

    source, voice, target = tmp_path / "p.png", tmp_path / "v.wav", tmp_path / "film.mp4"
    Image.radial_gradient("L").convert("RGB").resize((480, 640)).save(source)
    voice.write_bytes(tone(2.0))
    render_video(source, voice, 2000, target, ChildProcesses())
    seen = frames(target, 480, 640).astype(int)
    assert len(seen) == 2 * FRAMES_PER_SECOND
    # The tone is silent at 0 and 1 s and loudest at 0.5 and 1.5 s; the middle of the picture holds no mark and no meter.
    middle = [frame[150:450, 60:420].mean() for frame in seen]
    assert middle[14] > middle[0] + 1
    assert middle[14] > middle[29] + 0.5
    corner = seen[0][20:60, 20:200]
    assert (corner > 200).mean() > 0.05
    meter = [(frame[540:620, 120:360] > 225).sum() for frame in seen]
    assert meter[20] > meter[0] * 1.5


@pytest.mark.parametrize("seconds", [0.05, 1.0, 1.99, 3.337])
def test_length_is_the_voices(
    tmp_path: Path, picture: Callable[..., bytes], tone: Callable[[float], bytes], seconds: float
) -> None:
    source, voice, target = tmp_path / "p.webp", tmp_path / "v.wav", tmp_path / "film.mp4"
    source.write_bytes(picture("webp", (31, 77)))
    voice.write_bytes(tone(seconds))
    render_video(source, voice, seconds * 1000, target, ChildProcesses())
    assert abs(check_video(target).length_ms - seconds * 1000) <= 50


@pytest.mark.parametrize(
    ("size", "shown"),
    [((512, 512), (512, 512)), ((1080, 1920), (608, 1080)), ((4000, 3000), (1080, 810)), ((641, 481), (640, 480)),
     ((10, 10), (480, 480)), ((3000, 20), (1080, 160)), ((1, 1), (480, 480))],
)  # fmt: skip
def test_sizes(size: tuple[int, int], shown: tuple[int, int]) -> None:
    assert fit(*size) == shown


@pytest.mark.parametrize("size", [(3000, 20), (20, 3000), (1, 1), (641, 481)])
@pytest.mark.parametrize("mode", ["RGB", "RGBA", "P", "L", "CMYK", "1"])
def test_pictures_of_every_kind(tmp_path: Path, size: tuple[int, int], mode: str) -> None:
    from PIL import Image

    source = tmp_path / "p"
    Image.new(mode, size).save(source, "jpeg" if mode == "CMYK" else "png")
    scene = Scene(source)
    assert (scene.width, scene.height) == fit(*size)
    assert [len(bytes(frame)) for frame in scene.frames([0.0, 1.0])] == [scene.width * scene.height * 3 // 2] * 2


def test_turned_picture_stands_upright(tmp_path: Path) -> None:
    from PIL import Image

    exif = Image.Exif()
    exif[0x0112] = 6
    Image.new("RGB", (600, 500)).save(tmp_path / "p.jpg", exif=exif)
    scene = Scene(tmp_path / "p.jpg")
    assert (scene.width, scene.height) == (500, 600)


def test_levels_rise_fast_and_fall_slowly() -> None:
    levels = smooth_levels([0.0, 1.0, 0.0], 5)
    assert levels[0] == 0
    assert levels[1] > 0.5
    assert levels[1] > levels[2] > levels[3] > levels[4] > 0


def test_closing_kills_tracked_children_and_later_ones() -> None:
    children = ChildProcesses()
    for _ in range(2):
        process = subprocess.Popen(
            [ffmpeg_exe(), "-v", "quiet", "-f", "lavfi", "-i", "anullsrc", "-f", "null", "-"], stdin=subprocess.DEVNULL
        )
        with children.track(process):
            children.kill_all()
            assert process.wait(5) != 0
