from __future__ import annotations

import io
import wave
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from omnihuman_desktop.domain.voice import Channels, Encoding, VoiceEdits
from omnihuman_desktop.media.audio.edits import choose_channels
from omnihuman_desktop.media.audio.excerpt import Excerpt, cut_voice, draw_excerpt, measure_voice
from omnihuman_desktop.media.audio.loudness import measure, measure_peak
from omnihuman_desktop.media.audio.segments import make_segment

RATE = 44_100
PLAIN = VoiceEdits()


def words(seconds: float = 6, height: float = 4000) -> np.ndarray:
    """Noise in bursts, as words come, without an offset."""
    count = int(seconds * RATE)
    noise = np.random.default_rng(3).standard_normal(count) * height / 3
    bursts = 0.3 + 0.7 * (np.sin(np.arange(count) / RATE * 9) > 0)
    values = noise * bursts
    return values - values.mean()


def write(path: Path, *sides: np.ndarray) -> Path:
    values = np.rint(np.stack(sides, axis=1)).clip(-32768, 32767).astype(np.int16)
    with wave.open(str(path), "wb") as file:
        file.setnchannels(values.shape[1])
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(values.tobytes())
    return path


def read(path: Path) -> np.ndarray:
    with wave.open(str(path)) as file:
        return np.frombuffer(file.readframes(file.getnframes()), np.int16).reshape(-1, file.getnchannels())


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "out" / "excerpt.wav"


def cut(voice: Path, target: Path, edits: VoiceEdits = PLAIN, end_ms: int = 5000) -> tuple[Excerpt, np.ndarray]:
    excerpt = cut_voice(voice, 1000, end_ms, target, edits)
    assert [path.name for path in target.parent.iterdir()] == [excerpt.path.name]
    return excerpt, read(excerpt.path) if excerpt.path.suffix == ".wav" else np.empty((0, 1))


def test_a_good_voice_is_left_alone(tmp_path: Path, target: Path) -> None:
    left, right = words(), words()[::-1]
    voice = write(tmp_path / "voice.wav", left, right)
    excerpt, found = cut(voice, target)
    assert (found == read(voice)[RATE : RATE + len(found)]).all()
    assert excerpt == Excerpt(target, 3990.0, RATE, 2)


@pytest.mark.parametrize("silent", ["same", "left", "right"])
def test_two_sides_that_say_one_thing_are_sent_as_one(tmp_path: Path, target: Path, silent: str) -> None:
    hiss = np.random.default_rng(1).integers(-9, 10, len(words())).astype(float)
    sides = {"same": (words(), words()), "left": (hiss, words()), "right": (words(), hiss)}[silent]
    excerpt, found = cut(write(tmp_path / "voice.wav", *sides), target)
    assert excerpt.channels == 1
    assert (found[:, 0] == np.rint(words())[RATE : RATE + len(found)].astype(np.int16)).all()
    both, kept = cut(tmp_path / "voice.wav", target, VoiceEdits(channels=Channels.BOTH))
    assert both.channels == kept.shape[1] == 2


@pytest.mark.parametrize("channels", [Channels.LEFT, Channels.RIGHT, Channels.MONO])
def test_one_side_or_both_mixed(tmp_path: Path, target: Path, channels: Channels) -> None:
    left, right = words(), words()[::-1]
    _, found = cut(write(tmp_path / "voice.wav", left, right), target, VoiceEdits(channels=channels))
    expected = {"left": left, "right": right, "mono": (left + right) / 2}[channels]
    assert np.abs(found[:, 0] - expected[RATE : RATE + len(found)]).max() <= 2


@pytest.mark.parametrize("side", [0, 1])
def test_one_side_has_the_samples_that_pydub_finds(side: int) -> None:
    pcm = np.random.default_rng(5).integers(-32768, 32768, 2 * RATE, np.int16).tobytes()
    segment = make_segment(pcm, RATE, 2)
    chosen = choose_channels(segment, (Channels.LEFT, Channels.RIGHT)[side])
    expected = segment.split_to_mono()[side]
    assert (chosen.raw_data, chosen.channels, chosen.frame_rate) == (expected.raw_data, 1, RATE)


def test_an_offset_is_taken_away_and_loud_samples_stay_loud(tmp_path: Path, target: Path) -> None:
    left, right = words() - 900, words()[::-1]
    left[RATE * 2] = right[RATE * 2] = 32_767
    excerpt, found = cut(write(tmp_path / "voice.wav", left, right), target)
    assert excerpt.dc_removed
    assert abs(found[:, 0].mean()) < 20
    assert found[RATE, 0] == 32_767
    assert (found[:, 1] == np.rint(right)[RATE : RATE + len(found)]).all()
    kept, same = cut(tmp_path / "voice.wav", target, VoiceEdits(remove_dc=False))
    assert not kept.dc_removed
    assert same[:, 0].mean() < -850


def test_cut_off_peaks_are_found(tmp_path: Path, target: Path) -> None:
    values = words()
    values[RATE * 2 : RATE * 2 + 2] = 40_000
    assert not cut(write(tmp_path / "voice.wav", values), target)[0].clipped
    values[RATE * 3 : RATE * 3 + 3] = -40_000
    excerpt, _ = cut(write(tmp_path / "voice.wav", values), target)
    assert excerpt.clipped
    drawn = draw_excerpt(excerpt.path)
    assert np.flatnonzero(drawn.clipped(0, 4000, 400)).tolist() == pytest.approx([200], abs=1)


def test_deep_sound_is_taken_away_alone(tmp_path: Path, target: Path) -> None:
    time_s = np.arange(6 * RATE) / RATE
    deep, high = 8000 * np.sin(2 * np.pi * 20 * time_s), 3000 * np.sin(2 * np.pi * 1000 * time_s)
    _, found = cut(write(tmp_path / "voice.wav", deep + high), target, VoiceEdits(high_pass_hz=100))
    spectrum = np.abs(np.fft.rfft(found[:RATE, 0])) / RATE * 2
    assert spectrum[20] < 8000 / 20
    assert spectrum[1000] == pytest.approx(3000, rel=0.05)


def test_silence_at_both_ends_is_left_out(tmp_path: Path, target: Path) -> None:
    values = words(10)
    values[: int(2.5 * RATE)] = 0
    values[int(7.25 * RATE) :] = 0
    voice = write(tmp_path / "voice.wav", values)
    excerpt = cut_voice(voice, 1000, 9000, target, VoiceEdits(trim_silence=True))
    assert excerpt.trimmed_start_ms == pytest.approx(1400, abs=60)
    assert excerpt.trimmed_end_ms == pytest.approx(1650, abs=60)
    assert excerpt.length_ms == pytest.approx(8000 - excerpt.trimmed_start_ms - excerpt.trimmed_end_ms, abs=11)
    first = (1000 + excerpt.trimmed_start_ms) * RATE // 1000
    found = read(target)[:, 0]
    assert (found == read(voice)[first : first + len(found), 0]).all()


def test_silence_alone_and_a_short_word_stay_long_enough(tmp_path: Path, target: Path) -> None:
    silence = np.zeros(6 * RATE)
    excerpt, _ = cut(write(tmp_path / "voice.wav", silence), target, VoiceEdits(trim_silence=True, loudness_lufs=-16))
    assert (excerpt.trimmed_start_ms, excerpt.trimmed_end_ms, excerpt.loudness_lufs) == (0, 0, None)
    silence[3 * RATE : 3 * RATE + RATE // 5] = words(0.2)
    excerpt, _ = cut(write(tmp_path / "voice.wav", silence), target, VoiceEdits(trim_silence=True))
    assert excerpt.length_ms == 990


@pytest.mark.parametrize("height", [200, 4000, 20_000])
def test_the_loudness_that_is_asked_for_is_reached(tmp_path: Path, target: Path, height: float) -> None:
    excerpt, found = cut(write(tmp_path / "voice.wav", words(height=height)), target, VoiceEdits(loudness_lufs=-16))
    segment = make_segment(found.tobytes(), RATE, 1)
    reached, peak = measure(segment), measure_peak(segment)
    assert reached == pytest.approx(-16, abs=0.3)
    assert excerpt.loudness_lufs == pytest.approx(reached, abs=0.15)
    assert peak <= -0.5


def test_peaks_between_the_samples_are_held_as_well(tmp_path: Path, target: Path) -> None:
    """A quarter of the rate, off its crests: each sample is 3 dB lower than the peak before it."""
    tone = 3000 * np.sin(np.pi / 2 * np.arange(6 * RATE) + np.pi / 4) * (np.arange(6 * RATE) % RATE < RATE / 80)
    _, found = cut(write(tmp_path / "voice.wav", tone), target, VoiceEdits(loudness_lufs=-14))
    segment = make_segment(found.tobytes(), RATE, 1)
    assert measure_peak(segment) <= -0.5
    assert -6 < segment.max_dBFS < -3


def test_a_level_within_its_peaks_is_one_gain_for_all(tmp_path: Path, target: Path) -> None:
    values = words(height=2000)
    _, found = cut(write(tmp_path / "voice.wav", values), target, VoiceEdits(loudness_lufs=-28))
    original = values[RATE : RATE + len(found)]
    gain = (found[:, 0] @ original) / (original @ original)
    assert np.abs(found[:, 0] - gain * original).max() <= 2


def test_fades_begin_and_end_in_silence(tmp_path: Path, target: Path) -> None:
    voice = write(tmp_path / "voice.wav", words())
    _, found = cut(voice, target, VoiceEdits(fade_in_ms=300, fade_out_ms=500))
    original = read(voice)[RATE : RATE + len(found)]
    assert np.abs(found[:200]).max() < 100
    assert np.abs(found[-200:]).max() < 100
    middle = slice(int(0.31 * RATE), -int(0.51 * RATE))
    assert (found[middle] == original[middle]).all()
    assert cut(voice, target, VoiceEdits(fade_in_ms=60_000, fade_out_ms=60_000))[0].length_ms == 3990


def test_an_mp3_holds_nothing_but_the_voice(tmp_path: Path, target: Path) -> None:
    voice = write(tmp_path / "voice.wav", words(), words()[::-1])
    excerpt, _ = cut(voice, target, VoiceEdits(encoding=Encoding.MP3))
    content = excerpt.path.read_bytes()
    assert excerpt.path == target.with_suffix(".mp3")
    assert excerpt.length_ms == pytest.approx(3915, abs=0.03)
    assert content[:2] == b"\xff\xfb"
    assert b"TAG" not in content[-128:]
    assert len(content) < 110_000
    assert measure_voice(excerpt.path).codec == "mp3"
    assert draw_excerpt(excerpt.path).length_ms == pytest.approx(3915, abs=1)


def test_everything_at_once_is_made_once(tmp_path: Path, target: Path) -> None:
    edits = VoiceEdits(
        channels=Channels.MONO, high_pass_hz=80, trim_silence=True, loudness_lufs=-18, fade_in_ms=50, fade_out_ms=50
    )
    voice = write(tmp_path / "voice.wav", words(), words()[::-1])
    excerpt, found = cut(voice, target, edits)
    again, same = cut(voice, target.parent / "again" / "x.wav", edits)
    assert (found == same).all()
    assert replace(again, path=excerpt.path) == excerpt
    assert draw_excerpt(excerpt.path).samples == len(found)


def test_a_wav_is_a_header_and_samples_alone(tmp_path: Path, target: Path) -> None:
    excerpt, found = cut(write(tmp_path / "voice.wav", words()), target)
    content = excerpt.path.read_bytes()
    assert content[36:40] == b"data"
    assert len(content) == 44 + found.nbytes
    with wave.open(io.BytesIO(content)) as file:
        assert file.getparams()[:3] == (1, 2, RATE)
