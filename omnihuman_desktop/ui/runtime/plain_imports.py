"""Imports as they are without PySide, and PySide's own in less time."""

from __future__ import annotations

import builtins
import os
import re
import sys
from functools import cached_property
from typing import Any

LONG_PATTERN = 2000
"""From how many characters on a regular expression is compiled later."""


_COMPILE: Any = re.compile
_METHODS = frozenset({"search", "match", "fullmatch", "split", "findall", "finditer", "sub", "subn"})


class LaterPattern:
    """A regular expression that is compiled when it is first used. Its methods may be taken out before that."""

    def __init__(self, pattern: str, flags: int) -> None:
        self._pattern, self._flags = pattern, flags

    @cached_property
    def _compiled(self) -> Any:
        return _COMPILE(self._pattern, self._flags)

    def __getattr__(self, name: str) -> Any:
        if name in _METHODS:
            return lambda *values, **named: getattr(self._compiled, name)(*values, **named)
        return getattr(self._compiled, name)


def _import_pyside() -> None:
    """Import PySide without what only its error messages and its generator of stubs need.

    It compiles three regular expressions of 6,000 characters, in 5.5 ms, to read the signatures of its functions. And Python
    has every function of a library looked up when it is loaded: PySide's have thousands, of which the program calls a few.
    Looking each up at its first call takes another 5 ms from the start.
    """
    if sys.platform != "win32":
        sys.setdlopenflags(os.RTLD_LAZY)

    def compile_later(pattern: Any, flags: int = 0) -> Any:
        is_long = isinstance(pattern, str) and len(pattern) >= LONG_PATTERN
        return LaterPattern(pattern, flags) if is_long else _COMPILE(pattern, flags)

    re.compile = compile_later
    try:
        import PySide6.QtCore  # noqa: F401
    finally:
        re.compile = _COMPILE


_import_pyside()


def use_plain_imports() -> None:
    """Import modules from now on as Python does by itself.

    PySide replaces `__import__`: it reads the source of each module that is imported, to see whether PySide's name is in it,
    which only `from __feature__ import …` needs. That takes a quarter of the time of all imports, and keeps all sources in
    memory (`linecache`).
    """
    plain: Any = getattr(builtins, "__orig_import__", None)
    if plain is not None:
        builtins.__import__ = plain
