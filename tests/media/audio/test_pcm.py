"""The samples that the preview plays."""

from __future__ import annotations

import wave
from pathlib import Path

import numpy as np
import pytest

from omnihuman_desktop.domain.errors import InputError, Kind
from omnihuman_desktop.media.audio.encode import write_wav
from omnihuman_desktop.media.audio.excerpt import cut_voice, measure_voice
from omnihuman_desktop.media.audio.pcm import measure_wav, read_pcm_sound
from omnihuman_desktop.media.audio.segments import make_segment


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


@pytest.mark.parametrize("rate", [8000, 11_025, 44_100, 48_000])
@pytest.mark.parametrize("channels", [1, 2])
def test_a_written_excerpt_is_measured_as_a_decoder_does(tmp_path: Path, voice: Path, rate: int, channels: int) -> None:
    odd = make_segment(bytes(2 * channels * (rate + 7)), rate, channels)
    write_wav(odd, tmp_path / "odd.wav")
    cut_voice(voice, 120, 1357, tmp_path / "cut.wav")
    for path in (tmp_path / "odd.wav", tmp_path / "cut.wav"):
        assert measure_wav(path) == measure_voice(path).length_ms


def test_what_has_more_or_less_than_its_header_says_is_left_to_the_decoder(tmp_path: Path, voice: Path) -> None:
    path = tmp_path / "cut.wav"
    cut_voice(voice, 0, 1000, path)
    whole = path.read_bytes()
    assert measure_wav(path)
    for content in (whole[:-2], whole + b"LIST", whole[:40], b"", whole[:20] + b"\x03" + whole[21:], b"RIFX" + whole[4:]):
        path.write_bytes(content)
        assert measure_wav(path) is None
