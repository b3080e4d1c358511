"""The log of all calls, kept across restarts. It never holds a key, a signature or a URL with its query."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from omnihuman_desktop.sandbox.data_folder import DataFolder

KEPT = 20_000
"""How many of the newest calls are kept."""
TRIMMED_EVERY = 1000
"""After how many calls older ones are removed."""


class RequestLog:
    """Logs calls in the order of their arrival. Safe to use from any thread."""

    def __init__(self, state: DataFolder) -> None:
        self._state = state
        state.execute("DELETE FROM calls WHERE id <= (SELECT max(id) FROM calls) - ?", KEPT)

    def begin(self, entry: dict[str, Any]) -> int:
        """Log a call's arrival, before it is handled. Returns the number to pass to `end`."""
        number = self._state.insert("INSERT INTO calls (value) VALUES (?)", json.dumps(entry))
        if number % TRIMMED_EVERY == 0:
            self._state.execute("DELETE FROM calls WHERE id <= ?", number - KEPT)
        return number

    def end(self, number: int, entry: dict[str, Any]) -> None:
        """Log the outcome of the call `number`."""
        self._state.execute("UPDATE calls SET value = ? WHERE id = ?", json.dumps(entry), number)

    def read(self, call: str = "") -> list[dict[str, Any]]:
        """Return all calls, or those named `call`, oldest first."""
        entries = [json.loads(value) for (value,) in self._state.execute("SELECT value FROM calls ORDER BY id")]
        return [entry for entry in entries if not call or entry["call"] == call]
