"""Reads the responses of object stores, and computes the checksum that they expect."""

from __future__ import annotations

import email.utils
import hashlib
import re
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    import httpx


def measure_skew_s(response: httpx.Response) -> float:
    """Return by how many seconds this clock differs from the server's `Date` header; 0 where there is none."""
    try:
        theirs = email.utils.parsedate_to_datetime(response.headers.get("date", ""))
    except ValueError:
        return 0.0
    return abs(theirs.timestamp() - time.time())


def read_field(text: str, name: str) -> str:
    """Return the text of the element `name` in a small XML document; empty where it is absent."""
    found = re.search(rf"<{name}>([^<]{{1,80}})</{name}>", text)
    return found[1].strip() if found else ""


def digest_md5(path: Path) -> bytes:
    """Return the MD5 digest for Content-MD5, which detects transfer errors, not forgery. Blocking. Raises `OSError`."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, lambda: hashlib.md5(usedforsecurity=False)).digest()
