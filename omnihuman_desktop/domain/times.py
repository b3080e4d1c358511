"""Times in a voice as people write them."""

from __future__ import annotations

import re

_TIME = re.compile(r"(?:(?:(\d{1,3}):)?(\d{1,3}):)?(\d{1,9}(?:[.,]\d{1,3})?)", re.ASCII)


def parse_time(text: str) -> int:
    """Return the milliseconds that `text` means: seconds, or minutes and hours before them with colons.

    75, 1:15 and 1:15.5 are times. Raises `ValueError` for anything else.
    """
    found = _TIME.fullmatch(text.strip())
    if not found:
        raise ValueError(text)
    hours, minutes, seconds = (part or "0" for part in found.groups())
    return round((int(hours) * 3600 + int(minutes) * 60 + float(seconds.replace(",", "."))) * 1000)
