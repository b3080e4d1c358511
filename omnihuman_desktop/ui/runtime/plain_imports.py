"""Imports as they are without PySide, and PySide's own in less time."""

from __future__ import annotations

import builtins
import os
import sys
from typing import Any

if sys.platform != "win32":
    # Python has every function of a library looked up when it is loaded. PySide's have thousands, of which the program calls
    # a few: looking each up at its first call takes 5 ms from the start.
    sys.setdlopenflags(os.RTLD_LAZY)

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
