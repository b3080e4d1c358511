from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from omnihuman_desktop.domain.errors import InputError
from omnihuman_desktop.media.audio.probe import read_voice_info
from omnihuman_desktop.media.film.voices import join_voices
from tests.media.conftest import decode_whole, run_ffmpeg
from tests.media.film.clips import find_clicks, make_voice


def test_voices_follow_each_other_to_the_sample(tmp_path: Path) -> None:
    first, second = make_voice(tmp_path / "1.wav", [500], 2000), make_voice(tmp_path / "2.wav", [250, 900], 1500)
    join_voices([first, second, first], tmp_path / "all.flac")
    found, parts = decode_whole(tmp_path / "all.flac"), [decode_whole(path) for path in (first, second, first)]
    assert found == b"".join(parts)
    assert find_clicks(np.frombuffer(found, np.int16)) == pytest.approx([500, 2250, 2900, 4000], abs=1)


def test_the_best_rate_and_both_channels_are_kept(tmp_path: Path) -> None:
    mono = make_voice(tmp_path / "mono.wav", [500], 1000)
    run_ffmpeg("-i", mono, "-ac", "2", "-ar", "22050", tmp_path / "stereo.mp3")
    join_voices([tmp_path / "stereo.mp3", mono], tmp_path / "all.flac")
    info = read_voice_info(tmp_path / "all.flac")
    assert (info.rate, info.channels) == (48_000, 2)
    assert abs(info.length_ms - 2000) < 60


def test_one_that_is_no_voice_stops_it(tmp_path: Path) -> None:
    (tmp_path / "2.wav").write_text("no sound")
    with pytest.raises(InputError):
        join_voices([make_voice(tmp_path / "1.wav", [], 1000), tmp_path / "2.wav"], tmp_path / "all.flac")
    assert list(tmp_path.glob("all*")) == []
