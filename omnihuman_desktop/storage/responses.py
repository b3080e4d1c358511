"""What answers of object stores have in common, and the checksum that goes to them."""

from __future__ import annotations

import email.utils
import hashlib
import re
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    import httpx


def measure_skew_s(answer: httpx.Response) -> float:
    """How many seconds this clock differs from the server's; 0 where it does not tell."""
    try:
        theirs = email.utils.parsedate_to_datetime(answer.headers.get("date", ""))
    except ValueError:
        return 0.0
    return abs(theirs.timestamp() - time.time())


def read_field(text: str, name: str) -> str:
    """What the element `name` of a small XML answer holds; empty where it is not there."""
    found = re.search(rf"<{name}>([^<]{{1,80}})</{name}>", text)
    return found[1].strip() if found else ""


def digest_md5(path: Path) -> bytes:
    """What object stores call Content-MD5: against a broken line, not an enemy. Blocking."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, lambda: hashlib.md5(usedforsecurity=False)).digest()
