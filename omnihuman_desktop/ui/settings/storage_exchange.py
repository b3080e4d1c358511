"""Exports and imports storage locations without their secrets. Blocking."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from omnihuman_desktop.domain.errors import InputError, Kind, LocalError
from omnihuman_desktop.domain.storage import StorageKind, StorageLocation
from omnihuman_desktop.system.atomic_file import write_atomically

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

FORMAT = "omnihuman-desktop storage 1"
FILE_MAX_BYTES = 1_000_000


def write_locations(path: Path, locations: Sequence[StorageLocation]) -> None:
    """Write `locations` to `path` atomically. Raises `LocalError`."""
    try:
        text = json.dumps(
            {"format": FORMAT, "places": [location.to_row() for location in locations]}, indent=1, ensure_ascii=False
        )
        write_atomically(path, text.encode())
    except OSError as error:
        raise LocalError.from_os(error, path.parent) from error


def read_locations(path: Path) -> list[StorageLocation]:
    """Return the storage locations in `path`, without those of unknown kinds. Raises `InputError`."""
    try:
        with path.open(encoding="utf-8") as file:
            content = json.loads(file.read(FILE_MAX_BYTES))
    except OSError as error:
        raise InputError(Kind.FILE_UNREADABLE, name=path.name) from error
    except ValueError as error:
        raise InputError(Kind.PLACES_UNKNOWN, name=path.name) from error
    rows = content.get("places") if isinstance(content, dict) and content.get("format") == FORMAT else None
    if not isinstance(rows, list):
        raise InputError(Kind.PLACES_UNKNOWN, name=path.name)
    locations = [StorageLocation.from_row(row) for row in rows if _is_row(row)]
    return [location for location in locations if location.kind in tuple(StorageKind)]


def merge(known: Sequence[StorageLocation], found: Sequence[StorageLocation]) -> tuple[StorageLocation, ...]:
    """Return `known` with `found` added; one of the same id replaces the known one."""
    merged = {location.id: location for location in (*known, *found)}
    return tuple(merged.values())


def _is_row(row: object) -> bool:
    if not isinstance(row, dict) or not all(isinstance(text, str) for pair in row.items() for text in pair):
        return False
    return bool(row.get("id") and row.get("name"))
