"""What ffmpeg says on Windows, where its lines end with CR LF, is understood as elsewhere."""

from __future__ import annotations

import stat
import sys
import warnings
import wave
from typing import TYPE_CHECKING

import imageio_ffmpeg
import pytest

from omnihuman_desktop.media import ffmpeg
from omnihuman_desktop.media.audio import loudness
from omnihuman_desktop.media.ffmpeg import read_header, read_track_end_ms
from omnihuman_desktop.media.video.check import check_video

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    from pydub import AudioSegment

if TYPE_CHECKING:
    from pathlib import Path

SCRIPT = """#!/bin/bash
"{program}" "$@" 2> "$0.$$" | {output}
ended=${{PIPESTATUS[0]}}
sed 's/$/\\r/' "$0.$$" >&2
exit $ended
"""


@pytest.fixture(params=["sed 's/$/\\r/'", "cat"])
def _line_ends(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An ffmpeg that ends its lines as on Windows; for reports, those of its output, too."""
    script = tmp_path / "ffmpeg"
    script.write_text(SCRIPT.format(program=imageio_ffmpeg.get_ffmpeg_exe(), output=request.param))
    script.chmod(script.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setattr(ffmpeg, "ffmpeg_exe", lambda: str(script))


pytestmark = [
    pytest.mark.skipif(sys.platform == "win32", reason="there it is so without a script"),
    pytest.mark.usefixtures("_line_ends"),
]


def test_loudness_and_peak(voice: Path) -> None:
    with wave.open(str(voice)) as file:
        content, channels, rate = file.readframes(1 << 24), file.getnchannels(), file.getframerate()
    segment = AudioSegment(content, sample_width=2, frame_rate=rate, channels=channels)
    assert -40 < loudness.measure(segment) < -10
    assert -20 < loudness.measure_peak(segment) < 1


def test_headers_tracks_and_films(film: Path) -> None:
    header = read_header(film)
    assert header is not None
    assert header.video_codec
    assert header.sounds
    assert read_track_end_ms(film, "0:V:0") > 0
    assert check_video(film).length_ms > 0
