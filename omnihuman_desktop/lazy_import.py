"""Parts of the standard library that are imported when they are first used.

The event loop's costs 40 ms, the database's 6, and a window can stand before them. Who starts the program imports the first
in a worker thread once the window has been drawn; until then nothing here is called.
"""

from __future__ import annotations

import importlib
from typing import Any


class _Later:
    def __init__(self, name: str) -> None:
        self._name = name

    def __getattr__(self, attribute: str) -> Any:
        return getattr(importlib.import_module(self._name), attribute)


asyncio = _Later("asyncio")
sqlite3 = _Later("sqlite3")
