from __future__ import annotations

import warnings
from pathlib import Path

import numpy as np
import pytest

from omnihuman_desktop.media.audio.pauses import Pause, find_cheaper_end, find_pauses, sentence_at, snap, suggest_selection
from omnihuman_desktop.media.audio.waveform import Waveform

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    from pydub import AudioSegment
    from pydub.silence import detect_silence


def talk(rate: int, seconds: float, seed: int) -> np.ndarray:
    """Words of noise and pauses between them, of many lengths and loudnesses, in stereo."""
    random = np.random.default_rng(seed)
    count = int(seconds * rate)
    heights = np.zeros(count)
    at = 0
    while at < count:
        word, pause = int(random.uniform(0.2, 3) * rate), int(random.uniform(0.1, 1.2) * rate)
        heights[at : at + word] = random.uniform(1500, 9000)
        heights[at + word : at + word + pause] = random.uniform(5, 600)
        at += word + pause
    return (random.standard_normal((count, 2)) * heights[:, np.newaxis] * [1, 0.6]).clip(-32768, 32767).astype(np.int16)


def drawn(samples: np.ndarray, rate: int, *, whole: bool = True) -> Waveform:
    waveform = Waveform(rate, samples.shape[1])
    for at in range(0, len(samples), 4096 * 17):
        waveform.add(samples[at : at + 4096 * 17])
    if whole:
        waveform.finish()
    return waveform


@pytest.mark.parametrize("rate", [8000, 22_050, 44_100, 48_000])
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_the_pauses_are_pydubs(rate: int, seed: int) -> None:
    samples = talk(rate, 31.237, seed)
    segment = AudioSegment(samples.tobytes(), sample_width=2, frame_rate=rate, channels=2)
    expected = detect_silence(segment, 400, segment.dBFS - 16, 10)
    found = find_pauses(drawn(samples, rate))
    assert [[pause.start_ms, pause.end_ms] for pause in found] == expected
    assert len(found) > 3


def test_pauses_of_what_has_been_decoded_so_far() -> None:
    samples = talk(16_000, 60, 4)
    whole, half = find_pauses(drawn(samples, 16_000)), find_pauses(drawn(samples[:480_256], 16_000, whole=False))
    assert 3 < len(half) < len(whole)
    assert find_pauses(Waveform(16_000, 2)) == ()
    assert find_pauses(drawn(np.zeros((16_000, 1), np.int16), 16_000)) == (Pause(0, 1000),)


PAUSES = (Pause(0, 500), Pause(4000, 4600), Pause(9000, 9400), Pause(60_000, 61_000))


@pytest.mark.parametrize(
    ("at_ms", "expected"),
    [
        (2000, (400, 4100)),
        (200, (400, 4100)),
        (4300, (4500, 9100)),
        (8999, (4500, 9100)),
        (12_000, (9300, 44_300)),
        (50_000, (25_100, 60_100)),
        (60_500, (60_900, 61_700)),
        (61_200, (60_900, 61_700)),
    ],
)
def test_a_sentence_lies_between_two_pauses(at_ms: int, expected: tuple[int, int]) -> None:
    assert sentence_at(PAUSES, at_ms, 61_700) == expected


def test_a_sentence_where_there_is_no_pause() -> None:
    assert sentence_at((), 3000, 20_000) == (0, 20_000)
    assert sentence_at((), 90_000, 100_000) == (65_000, 100_000)
    assert sentence_at((Pause(9000, 10_000),), 9500, 10_000) == (0, 9100)


def test_edges_snap_to_where_words_begin_and_end() -> None:
    assert snap(PAUSES, 4450, 200, start=True) == 4500
    assert snap(PAUSES, 4050, 200, start=False) == 4100
    assert snap(PAUSES, 6000, 500, start=True) is None
    assert snap((), 6000, 500, start=False) is None


@pytest.mark.parametrize(
    ("end_ms", "spared"),
    [
        (9080, 9000),  # 0.08 s into a second that a pause begins
        (9399, 9000),  # all that the last second holds is silence
        (9800, None),  # words in it
        (9000, None),  # nothing to spare: eight seconds and words up to the end
        (4690, None),
        (500, None),
    ],
)
def test_a_second_is_spared_where_no_words_are_lost(end_ms: int, spared: int | None) -> None:
    assert find_cheaper_end(PAUSES, 0, end_ms) == spared


def test_the_best_stretch_has_most_words_no_cut_off_peaks_and_ends_in_pauses() -> None:
    rate = 8000
    samples = talk(rate, 240, 7)
    samples[: 100 * rate] //= 40
    samples[150 * rate : 160 * rate : 3] = 32_767
    for second in range(150, 160):
        samples[second * rate : second * rate + 9] = 32_767
    waveform = drawn(samples, rate)
    pauses = find_pauses(waveform)
    start_ms, end_ms = suggest_selection(waveform, pauses)
    assert 25_000 < end_ms - start_ms <= 35_000
    assert not waveform.clipped(start_ms, end_ms, 50).any()
    assert start_ms > 99_000
    assert start_ms in {pause.words_start_ms for pause in pauses}
    assert end_ms in {*(pause.words_end_ms for pause in pauses), waveform.length_ms}
    assert suggest_selection(waveform, pauses) == (start_ms, end_ms)


def test_the_best_stretch_of_a_short_voice_is_all_of_it() -> None:
    waveform = drawn(talk(8000, 12, 1), 8000)
    assert suggest_selection(waveform, ()) == (0, 12_000)
    assert suggest_selection(drawn(talk(8000, 60, 1), 8000), ()) == (0, 35_000)


def test_an_hour_of_pauses_is_found_at_once() -> None:
    import time

    waveform = drawn(np.tile(talk(8000, 60, 5), (60, 1)), 8000)
    before_s = time.thread_time()
    pauses = find_pauses(waveform)
    suggest_selection(waveform, pauses)
    assert len(pauses) > 500
    assert time.thread_time() - before_s < 2


def test_nothing_heavy_is_imported_with_it(tmp_path: Path) -> None:
    import subprocess
    import sys

    program = "import sys, omnihuman_desktop.media.audio.pauses; print(sorted({'numpy', 'pydub'} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True)
    assert done.stdout.strip() == "[]"
