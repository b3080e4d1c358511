"""What the sandbox was asked, kept across restarts. No key, signature or address with a query is ever in it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from omnihuman_desktop.sandbox.state import State

KEPT = 20_000
"""How many calls are remembered."""


class RequestLog:
    """The calls, in the order of their arrival. Safe to use from any thread."""

    def __init__(self, state: State) -> None:
        self._state = state
        state.ask("DELETE FROM calls WHERE id <= (SELECT max(id) FROM calls) - ?", KEPT)

    def begin(self, entry: dict[str, Any]) -> int:
        """Write that a call has arrived, before anything is done about it; the number to end it with."""
        return self._state.insert("INSERT INTO calls (value) VALUES (?)", json.dumps(entry))

    def end(self, number: int, entry: dict[str, Any]) -> None:
        """Write what became of the call."""
        self._state.ask("UPDATE calls SET value = ? WHERE id = ?", json.dumps(entry), number)

    def told(self, call: str = "") -> list[dict[str, Any]]:
        """All calls, or those named `call`, oldest first."""
        entries = [json.loads(value) for (value,) in self._state.ask("SELECT value FROM calls ORDER BY id")]
        return [entry for entry in entries if not call or entry["call"] == call]
