"""Modules that are imported when they are first used.

Importing asyncio takes 40 ms, sqlite3 6 ms and shutil 1 ms, and the window can be shown before them. `app` imports asyncio in a
worker thread once the window has been painted.
"""

from __future__ import annotations

import importlib
from typing import Any


class LazyModule:
    """Stands in for the module `name`."""

    def __init__(self, name: str) -> None:
        self._name = name

    def __getattr__(self, attribute: str) -> Any:
        return getattr(importlib.import_module(self._name), attribute)


asyncio = LazyModule("asyncio")
shutil = LazyModule("shutil")
sqlite3 = LazyModule("sqlite3")
