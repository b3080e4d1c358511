"""Which kind of installation of the program runs now: a checkout, or one of the packages."""

from __future__ import annotations

import re
import sys
from functools import cache
from pathlib import Path

NAME = "omnihuman-desktop.installation"
"""The file at the root of the installed tree (`sys.prefix`) in which each package writes its kind."""


@cache
def describe_installation() -> str:
    """Return the kind of installation in one word: "checkout", "deb", "portable", "windows", …; "python" for a plain wheel."""
    try:
        kind = (Path(sys.prefix) / NAME).read_text("ascii").strip()
    except (OSError, ValueError):
        kind = ""
    if re.fullmatch(r"[a-z0-9-]{1,20}", kind):
        return kind
    return "checkout" if (Path(__file__).parents[1] / "pyproject.toml").is_file() else "python"
