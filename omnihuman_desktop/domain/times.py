"""Times in a voice as people write them."""

from __future__ import annotations

import re

_TIME = re.compile(r"(?:(?:(\d{1,3}):)?(\d{1,3}):)?(\d{1,9}(?:[.,]\d{0,3})?|[.,]\d{1,3})")


_NARROW = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)} | {0x3000: " ", ord("。"): "."}
"""Full-width forms stand in Unicode in the order of ASCII. A Chinese input method writes 。 for a point."""


def to_narrow(text: str) -> str:
    """Return what was typed as a number with ASCII characters in the place of full-width ones, without spaces around it."""
    return text.translate(_NARROW).strip()


def parse_time(text: str) -> int:
    """Return the milliseconds that `text` means: seconds, or minutes and hours before them with colons.

    75, 1:15, 1:15.5 and 35 s are times, also in the full-width characters of an input method. Raises `ValueError` for
    anything else.
    """
    found = _TIME.fullmatch(to_narrow(text).removesuffix("s").strip())
    if not found:
        raise ValueError(text)
    hours, minutes, seconds = (part or "0" for part in found.groups())
    return round((int(hours) * 3600 + int(minutes) * 60 + float(seconds.replace(",", "."))) * 1000)
