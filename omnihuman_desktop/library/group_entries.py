"""Batches and films among the tasks: what they are sorted by, as rows of a statement."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from omnihuman_desktop.lazy_dataclass import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterable


@dataclass(frozen=True)
class GroupEntry:
    """What a group stands among the tasks by. `name_key` is its folded name, `portrait` that of its first task.

    `created_at` is in seconds since the epoch, `length_ms` the sum of its tasks, `cost` in credits.
    """

    id: str
    name_key: str
    created_at: float
    length_ms: int = 0
    cost: float = 0.0
    portrait: str = ""


COLUMNS = "job_id, created_at, name_key, length_ms, cost, portrait"
"""The columns of the table `library` that tasks are sorted and grouped by."""
FROM_JSON = (
    ", ".join(f"json_extract(value, '$[{at}]') AS {name}" for at, name in enumerate(COLUMNS.split(", "))) + " FROM json_each(?)"
)
"""The same columns of what `to_json` returns."""


def to_json(entries: Iterable[GroupEntry]) -> str:
    """Return `entries` as a value for `FROM_JSON`."""
    rows = [(entry.id, entry.created_at, entry.name_key, entry.length_ms, entry.cost, entry.portrait) for entry in entries]
    return json.dumps(rows)
