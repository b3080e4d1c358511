"""Imports as they are without PySide."""

from __future__ import annotations

import builtins
from typing import Any

# Only now has Python's own import been replaced.
import PySide6.QtCore  # noqa: F401


def use_plain_imports() -> None:
    """Import modules from now on as Python does by itself.

    PySide replaces `__import__`: it reads the source of each module that is imported, to see whether PySide's name is in it,
    which only `from __feature__ import …` needs. That takes a quarter of the time of all imports, and keeps all sources in
    memory (`linecache`).
    """
    plain: Any = getattr(builtins, "__orig_import__", None)
    if plain is not None:
        builtins.__import__ = plain
