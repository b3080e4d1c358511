"""The check of an installation, run as a person or an installer's test would run it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from PIL import Image

from omnihuman_desktop.media.video.check import check_video
from tests.virtual_screen import ROOT


def run(folder: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    bare = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
    command = [sys.executable, "-m", "omnihuman_desktop", "--self-check", str(folder)]
    return subprocess.run(command, cwd=ROOT, env=bare | environment, capture_output=True, text=True, timeout=100)


def test_the_self_check_makes_saves_and_plays_a_video_without_a_display(tmp_path: Path) -> None:
    done = run(tmp_path / "check")
    assert done.returncode == 0, done.stdout + done.stderr
    lines = done.stdout.splitlines()
    assert lines[-1].startswith("PASSED")
    assert (tmp_path / "check" / "report.txt").read_text(encoding="utf-8").splitlines() == lines
    assert abs(check_video(tmp_path / "check" / "video.mp4").length_ms - 10_990) < 100
    pictures = sorted((tmp_path / "check").glob("*.png"))
    assert len(pictures) == len(lines) - 2
    with Image.open(pictures[-1]) as last:
        assert last.size[0] >= 900
        # The sample's orange suit is on the last picture: the video is to be seen, not a black square.
        reds = sum(
            1 for r, g, b in last.convert("RGB").resize((160, 100)).get_flattened_data() if r > 180 and 40 < g < 130 and b < 90
        )
        assert reds > 100


def test_the_self_check_reports_what_is_wrong_and_fails(tmp_path: Path) -> None:
    # The package that brings the decoder, without it.
    (tmp_path / "imageio_ffmpeg").mkdir()
    (tmp_path / "imageio_ffmpeg" / "__init__.py").touch()
    done = run(tmp_path / "check", PYTHONPATH=os.pathsep.join((str(tmp_path), str(ROOT))))
    assert done.returncode == 1
    assert "FAILED" in done.stdout
    assert "decoder is missing" in done.stdout
    assert "FAILED" in (tmp_path / "check" / "report.txt").read_text(encoding="utf-8")
