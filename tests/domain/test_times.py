from __future__ import annotations

import re

import pytest

from omnihuman_desktop.domain.times import parse_time


@pytest.mark.parametrize(
    ("text", "ms"),
    [
        ("0", 0), ("75", 75_000), ("1:15", 75_000), ("1:15.5", 75_500), ("1:02:03,25", 3_723_250), (" 7.125 ", 7125),
        ("12:04.20", 724_200), ("724,2", 724_200), ("35 s", 35_000), ("35s", 35_000), (".5", 500), ("7.", 7000), ("٣", 3000),
        ("１：１５．５", 75_500), ("１２。５", 12_500), ("\u3000３５ｓ", 35_000),
    ],
)  # fmt: skip
def test_times_are_read_as_people_and_input_methods_write_them(text: str, ms: int) -> None:
    assert parse_time(text) == ms


@pytest.mark.parametrize("text", ["", "never", "-3", "1:2:3:4", "1.2345", "1:", ":30", "inf", "1e3", "一"])
def test_what_is_no_time_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=f"^{re.escape(text)}$"):
        parse_time(text)
