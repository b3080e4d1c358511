from __future__ import annotations

import itertools

import numpy as np
import pytest

from omnihuman_desktop.domain.film import Cut, FilmPart, add_border, move_border, remove_border, total_billed
from omnihuman_desktop.domain.limits import billed_seconds
from omnihuman_desktop.media.audio.excerpt import draw_excerpt
from omnihuman_desktop.media.audio.pauses import find_pauses
from omnihuman_desktop.media.audio.waveform import Waveform
from omnihuman_desktop.media.film.cuts import cut_film
from omnihuman_desktop.resources import SAMPLE_VOICE
from tests.media.conftest import decode_whole

RATE = 8000


def speak(
    seconds: float, seed: int, pause_s: tuple[float, float] = (0.1, 1.2), word_s: tuple[float, float] = (0.2, 3)
) -> Waveform:
    """Words of noise and pauses between them, of many lengths and loudnesses."""
    draw = np.random.default_rng(seed)
    heights = np.zeros(int(seconds * RATE))
    at = 0
    while at < len(heights):
        word, pause = int(draw.uniform(*word_s) * RATE), int(draw.uniform(*pause_s) * RATE)
        heights[at : at + word] = draw.uniform(1500, 9000)
        heights[at + word : at + word + pause] = draw.uniform(5, 300)
        at += word + pause
    waveform = Waveform(RATE, 1)
    waveform.add((draw.standard_normal((len(heights), 1)) * heights[:, np.newaxis]).clip(-32768, 32767).astype(np.int16))
    waveform.finish()
    return waveform


def check(parts: tuple[FilmPart, ...], start: int, end: int) -> None:
    assert parts[0].start_ms == start
    assert parts[-1].end_ms == end
    assert all(1000 <= part.length_ms <= 35_000 for part in parts)
    assert all(left.end_ms <= right.start_ms for left, right in itertools.pairwise(parts))
    assert parts[-1].cut is Cut.END


@pytest.mark.parametrize("seed", range(200))
def test_no_cut_lies_in_speech(seed: int) -> None:
    draw = np.random.default_rng(seed)
    waveform = speak(draw.uniform(36, 400), seed)
    pauses = find_pauses(waveform)
    start, end = int(draw.integers(0, 900)), waveform.length_ms - int(draw.integers(0, 900))
    parts = cut_film(waveform, pauses, start, end)
    check(parts, start, end)
    for part in parts[:-1]:
        assert part.cut is Cut.PAUSE
        assert any(pause.start_ms + 100 <= part.end_ms <= pause.end_ms - 100 for pause in pauses)
    # Nothing is left out, so that the whole selection is the least that can be billed, and a second for each hard place.
    assert total_billed(parts) == billed_seconds(end - start)
    assert all(left.end_ms == right.start_ms for left, right in itertools.pairwise(parts))


@pytest.mark.parametrize("seed", range(10))
def test_without_pauses_the_quietest_places_are_taken_and_marked(seed: int) -> None:
    waveform = speak(120, seed, pause_s=(0.05, 0.2), word_s=(2, 5))
    assert find_pauses(waveform) == ()
    parts = cut_film(waveform, (), 0, waveform.length_ms)
    check(parts, 0, waveform.length_ms)
    assert len(parts) == 4
    loud = np.sqrt(waveform.energies() / (RATE / 100))
    for part in parts[:-1]:
        assert part.cut is Cut.QUIET
        assert loud[part.end_ms // 10] < 400


def test_a_cut_in_speech_only_where_no_pause_is_within_reach() -> None:
    first, gap, last = speak(20, 1), speak(50, 2, pause_s=(0.02, 0.06)), speak(20, 3)
    waveform = Waveform(RATE, 1)
    for part in (first, gap, last):
        samples = np.random.default_rng(1).standard_normal((part.samples, 1))
        envelope = np.repeat(np.sqrt(part.energies() / (RATE / 100)), RATE // 100)[: part.samples, np.newaxis]
        waveform.add((samples * envelope).clip(-32768, 32767).astype(np.int16))
    waveform.finish()
    parts = cut_film(waveform, find_pauses(waveform), 0, waveform.length_ms)
    quiet = [part for part in parts if part.cut is Cut.QUIET]
    assert len(quiet) == 1
    assert 20_000 < quiet[0].end_ms < 70_000


def test_long_pauses_are_left_out_of_what_is_paid() -> None:
    waveform = speak(300, 5, pause_s=(3.5, 5), word_s=(8, 12))
    pauses = find_pauses(waveform)
    whole, bridged = (cut_film(waveform, pauses, 0, waveform.length_ms, bridge_ms=each) for each in (None, 3000))
    check(bridged, 0, waveform.length_ms)
    assert total_billed(bridged) < total_billed(whole) - 20
    for left, right in itertools.pairwise(bridged):
        if right.start_ms > left.end_ms:
            assert any(pause.start_ms < left.end_ms and right.start_ms < pause.end_ms for pause in pauses)


def test_borders_of_the_creator_stay() -> None:
    waveform = speak(100, 6)
    pauses = find_pauses(waveform)
    parts = cut_film(waveform, pauses, 0, waveform.length_ms, pins_ms=[17_123, 17_500, 99_900])
    check(parts, 0, waveform.length_ms)
    assert 17_123 in [part.end_ms for part in parts if part.cut is Cut.HAND]
    assert 17_500 not in [part.end_ms for part in parts]


def test_the_sample_voice() -> None:
    once = draw_excerpt(SAMPLE_VOICE)
    assert cut_film(once, find_pauses(once), 0, once.length_ms) == (FilmPart(0, once.length_ms),)
    samples = np.frombuffer(decode_whole(SAMPLE_VOICE), np.int16).reshape(-1, once.channels)
    waveform = Waveform(once.rate, once.channels)
    waveform.add(np.tile(samples, (12, 1)))
    waveform.finish()
    parts = cut_film(waveform, find_pauses(waveform), 0, waveform.length_ms)
    check(parts, 0, waveform.length_ms)
    assert total_billed(parts) == billed_seconds(waveform.length_ms)
    assert {part.cut for part in parts[:-1]} == {Cut.PAUSE}


PARTS = (FilmPart(0, 30_000, Cut.PAUSE), FilmPart(30_000, 60_000, Cut.PAUSE), FilmPart(60_000, 62_000))


def test_borders_move_within_the_limits() -> None:
    moved = move_border(PARTS, 0, 33_000)
    assert (moved[0].end_ms, moved[1].start_ms, moved[0].cut) == (33_000, 33_000, Cut.HAND)
    assert move_border(PARTS, 0, 90_000)[0].end_ms == 35_000
    assert move_border(PARTS, 0, 0)[0].end_ms == 25_000
    assert move_border(PARTS, 1, 90_000)[1].end_ms == 61_000
    assert moved[2] == PARTS[2]


def test_borders_are_added_and_removed() -> None:
    more = add_border(PARTS, 10_000)
    assert [part.start_ms for part in more] == [0, 10_000, 30_000, 60_000]
    assert more[0].cut is Cut.HAND
    assert add_border(PARTS, 29_500) == PARTS
    assert remove_border(more, 0) == PARTS
    assert remove_border(PARTS, 0) == PARTS
    assert remove_border(PARTS, 1)[-1] == FilmPart(30_000, 62_000)
