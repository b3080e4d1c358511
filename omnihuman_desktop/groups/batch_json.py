"""A batch that was not sent yet as text, and back."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from omnihuman_desktop.domain.errors import Failure, Kind
from omnihuman_desktop.domain.options import VideoOptions
from omnihuman_desktop.domain.portrait import Framing
from omnihuman_desktop.domain.voice import VoiceEdits
from omnihuman_desktop.groups.batch_rows import BatchDraft, BatchRow
from omnihuman_desktop.groups.batch_table import Wish
from omnihuman_desktop.jobs.rows import read_job_id
from omnihuman_desktop.lazy_dataclass import asdict

if TYPE_CHECKING:
    from collections.abc import Mapping

FORMAT = "omnihuman-desktop batch 1"
_TABLE_FAILURES = (Kind.TABLE_CELL, Kind.TABLE_CELL_EMPTY)
"""What is wrong with the table itself. All else is found again when the row is judged."""


def to_json(draft: BatchDraft) -> bytes:
    """Return `draft` as text. ASCII only, since a path may contain bytes that are not text."""
    values = {
        "format": FORMAT, "id": draft.id, "name": draft.name, "source": draft.source, "pattern": draft.pattern,
        "first": draft.is_first_alone, "limit": draft.credit_limit, "portraits": list(map(str, draft.portraits)),
        "voices": list(map(str, draft.voices)),
    }  # fmt: skip
    # Row by row: the encoder lets no other thread run until it is done.
    rows = ", ".join(json.dumps(_row_to_json(row)) for row in draft.rows)
    return f'{json.dumps(values)[:-1]}, "rows": [{rows}]}}'.encode("ascii")


def from_json(text: bytes) -> BatchDraft:
    """Return the draft that `to_json` has written. Raises `ValueError`, `KeyError`, `TypeError` for anything else."""
    values = json.loads(text)
    if values["format"] != FORMAT:
        raise ValueError
    portraits, voices = (tuple(map(Path, values[name])) for name in ("portraits", "voices"))
    rows, batch_id = tuple(map(_row_from_json, values["rows"])), read_job_id(values["id"])
    name, source, pattern = (str(values[name]) for name in ("name", "source", "pattern"))
    return BatchDraft(rows, batch_id, name, source, pattern, bool(values["first"]), int(values["limit"]), portraits, voices)


def _row_to_json(row: BatchRow) -> dict[str, Any]:
    wish = row.wish
    values: dict[str, Any] = {
        "portrait": str(wish.portrait), "voice": str(wish.voice), "start": wish.start_ms, "end": wish.end_ms,
        "options": asdict(wish.options), "masks": list(map(str, wish.masks)), "name": wish.name, "row": wish.row,
        "framing": wish.framing.to_dict(), "edits": wish.edits.to_dict(), "on": row.is_on,
    }  # fmt: skip
    if row.failure is not None and row.failure.kind in _TABLE_FAILURES:
        values["failure"] = {"kind": row.failure.kind.value, "params": dict(row.failure.params)}
    return values


def _row_from_json(values: Mapping[str, Any]) -> BatchRow:
    failure = values.get("failure")
    wish = Wish(
        Path(values["portrait"]), Path(values["voice"]), values["start"], values["end"], VideoOptions(**values["options"]),
        tuple(map(Path, values["masks"])), str(values["name"]), int(values["row"]), Framing.from_dict(values["framing"]),
        VoiceEdits.from_dict(values["edits"]),
    )  # fmt: skip
    known = None if failure is None else Failure(Kind(failure["kind"]), failure["params"])
    return BatchRow(wish, bool(values["on"]), failure=known)
