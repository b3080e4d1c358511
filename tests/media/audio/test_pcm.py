"""The samples that the preview plays."""

from __future__ import annotations

import wave
from pathlib import Path

import numpy as np
import pytest

from omnihuman_desktop.domain.errors import InputError, Kind
from omnihuman_desktop.media.audio.pcm import read_pcm_sound


def test_a_wav_comes_as_it_stands(voice: Path) -> None:
    playable = read_pcm_sound(voice)
    with wave.open(str(voice)) as file:
        assert playable.data == file.readframes(file.getnframes())
        assert (playable.rate, playable.channels) == (file.getframerate(), file.getnchannels())
        assert playable.length_ms == pytest.approx(file.getnframes() * 1000 / file.getframerate())


def test_another_speed_changes_the_length_and_no_place(voice: Path) -> None:
    plain, fast = read_pcm_sound(voice), read_pcm_sound(voice, 2.0)
    assert len(fast.data) == pytest.approx(len(plain.data) / 2, rel=0.01)
    assert fast.length_ms == pytest.approx(plain.length_ms, rel=0.01)


def test_another_shape_is_made_where_an_output_wants_it(voice: Path) -> None:
    playable = read_pcm_sound(voice, shape=(48_000, 2))
    samples = np.frombuffer(playable.data, "<i2").reshape(-1, 2)
    assert (playable.rate, playable.channels) == (48_000, 2)
    assert np.array_equal(samples[:, 0], samples[:, 1])
    assert playable.length_ms == pytest.approx(read_pcm_sound(voice).length_ms, abs=30)


def test_what_is_no_sound_is_told(tmp_path: Path) -> None:
    path = tmp_path / "text.wav"
    path.write_text("no sound at all")
    with pytest.raises(InputError) as told:
        read_pcm_sound(path)
    assert told.value.kind is Kind.VOICE_UNKNOWN
