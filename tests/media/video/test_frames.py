"""The frames of a video: their times, and where it can be cut."""

from __future__ import annotations

from pathlib import Path

import pytest

from omnihuman_desktop.domain.errors import ResultError
from omnihuman_desktop.media.video.frames import TOLERANCE_US, FrameTimes, Packet, Part, read_frames
from tests.numbered_video import RATES, make_numbered


@pytest.mark.parametrize("rate", RATES)
def test_every_frame_of_a_constant_rate_has_its_time(tmp_path: Path, rate: str) -> None:
    frames = read_frames(make_numbered(tmp_path / "take.mp4", rate, 61))
    numerator, _, denominator = rate.partition("/")
    unit_us = 1_000_000 * int(denominator or 1) / int(numerator)
    assert frames.count == 61
    assert frames.starts_us == pytest.approx([number * unit_us for number in range(61)], abs=50)
    assert frames.end_us == pytest.approx(61 * unit_us, abs=100)
    for number in (0, 1, 30, 60):
        assert frames.index_at(frames.middle_ms(number) * 1000) == number
        first_us = frames.first_ms(number) * 1000
        assert frames.starts_us[number] + TOLERANCE_US <= first_us < frames.starts_us[number] + 2 * TOLERANCE_US + 1
        assert frames.index_at(frames.starts_us[number]) == number
    # Frame 30 of 29.97 a second begins at 1.001 s: it is the first of its second, as a clock counts.
    second, of_second = frames.number_in_second(30)
    assert (second, of_second) == ((1, 30 - round(1_000_000 / unit_us)) if unit_us * 30 >= 999_000 else (0, 30))


def test_frames_of_a_variable_rate_have_their_own_times(tmp_path: Path) -> None:
    frames = read_frames(make_numbered(tmp_path / "take.mp4", "30", 60, variable=True))
    lengths = [round((frames.end_of(number) - frames.starts_us[number]) / 33_333) for number in range(60)]
    assert frames.count == 60
    assert lengths[:6] == [1, 2, 1, 2, 1, 2]
    assert all(frames.index_at(frames.middle_ms(number) * 1000) == number for number in range(60))
    assert frames.middle_ms(99) == frames.middle_ms(59)
    assert frames.middle_ms(-3) == frames.middle_ms(0)


def _frames(*packets: tuple[int, bool]) -> FrameTimes:
    return FrameTimes(tuple(Packet(start, key) for start, key in packets), 6)


def test_a_part_is_copied_only_where_no_frame_outside_is_needed() -> None:
    # Shown as I B P | I B P, decoded as I P B | I P B.
    closed = _frames((0, True), (2, False), (1, False), (3, True), (5, False), (4, False))
    assert closed.copied_packets(Part(0, 3)) == 3
    assert closed.copied_packets(Part(3, 6)) == 3
    assert closed.copied_packets(Part(0, 2)) == 0, "the frame between needs the one after the end"
    assert closed.copied_packets(Part(1, 3)) == 0, "it begins at no key frame"
    assert closed.copyable_around(Part(1, 2)) == Part(0, 3)
    assert closed.copyable_around(Part(4, 5)) == Part(3, 6)
    # An open group: the frames shown before the second key frame are decoded after it.
    opened = _frames((0, True), (3, True), (1, False), (2, False), (4, False), (5, False))
    assert opened.copied_packets(Part(3, 6)) == 0
    assert opened.copyable_around(Part(3, 6)) == Part(0, 6)


def test_what_is_no_video_has_no_frames(tmp_path: Path) -> None:
    (tmp_path / "words.mp4").write_text("this is no video")
    with pytest.raises(ResultError):
        read_frames(tmp_path / "words.mp4")
