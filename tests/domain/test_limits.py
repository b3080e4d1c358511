from __future__ import annotations

import pytest

from omnihuman_desktop.domain.limits import billed_seconds, price, sent_length_ms


@pytest.mark.parametrize(
    ("selected", "sent"), [(35_000, 34_990), (35_001, 35_001), (34_995, 34_990), (1_500, 1_500), (1_000, 990)]
)
def test_what_is_sent_stays_below_the_selected_whole_seconds(selected: int, sent: int) -> None:
    assert sent_length_ms(selected) == sent
    assert billed_seconds(sent_length_ms(selected)) == billed_seconds(selected)


def test_seconds_are_billed_whole_and_rounded_up() -> None:
    assert [billed_seconds(ms) for ms in (1, 999, 1000, 1001, 34_990, 35_000)] == [1, 1, 1, 2, 35, 35]


def test_the_price_of_35_seconds() -> None:
    assert price(35) == 420
    assert price(0) == 12
