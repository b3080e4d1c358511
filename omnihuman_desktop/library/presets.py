"""Presets: a prompt and its options under a name, and the file that stores and shares them."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING, Any

from omnihuman_desktop.domain.errors import InputError, Kind, LocalError
from omnihuman_desktop.domain.limits import SEED_MAX
from omnihuman_desktop.domain.options import VideoOptions
from omnihuman_desktop.lazy_dataclass import asdict, dataclass, fields, replace
from omnihuman_desktop.system.atomic_file import write_atomically

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

FORMAT = "omnihuman-desktop presets 1"
FILE_MAX_BYTES = 4_000_000
NAME_MAX_CHARS = 80


@dataclass(frozen=True)
class Preset:
    """Options under a name. Its callback URL is always empty: such an address belongs to one person, and may hold a secret."""

    id: str
    name: str
    options: VideoOptions


def make_preset(name: str, options: VideoOptions) -> Preset:
    """Return a new preset of `options`. A name that is too long is cut."""
    kept = VideoOptions(**(options.option_values() | {"callback_url": "", "seed": options.seed or None}))
    return Preset(os.urandom(8).hex(), " ".join(name.split())[:NAME_MAX_CHARS].strip(), kept)


def free_name(wanted: str, taken: Iterable[str]) -> str:
    """Return `wanted`, or with a number behind it where that name is taken."""
    used = {name.casefold() for name in taken}
    names = (wanted if number == 1 else f"{wanted} ({number})" for number in range(1, len(used) + 2))
    return next(name for name in names if name.casefold() not in used)


def merge(known: Sequence[Preset], found: Sequence[Preset]) -> tuple[Preset, ...]:
    """Return `known` and the presets of `found` that are new. One whose name is taken by another gets a number."""
    merged = list(known)
    for preset in found:
        if any((mine.name.casefold(), mine.options) == (preset.name.casefold(), preset.options) for mine in merged):
            continue
        name = free_name(preset.name, (mine.name for mine in merged))
        merged.append(make_preset(name, preset.options))
    return tuple(merged)


def write_presets(path: Path, presets: Sequence[Preset]) -> None:
    """Write `presets` to `path` atomically. Raises `LocalError`."""
    rows = [{"id": preset.id, "name": preset.name, "options": _to_row(preset.options)} for preset in presets]
    try:
        write_atomically(path, json.dumps({"format": FORMAT, "presets": rows}, indent=1).encode("ascii"))
    except OSError as error:
        raise LocalError.from_os(error, path.parent) from error


def read_presets(path: Path) -> list[Preset]:
    """Return the presets in `path`. Options that this version does not know are left out. Raises `InputError`."""
    try:
        with path.open("rb") as file:
            content = json.loads(file.read(FILE_MAX_BYTES))
    except OSError as error:
        raise InputError(Kind.FILE_UNREADABLE, name=path.name) from error
    except (ValueError, RecursionError) as error:
        raise InputError(Kind.PRESETS_UNKNOWN, name=path.name) from error
    rows = content.get("presets") if isinstance(content, dict) and content.get("format") == FORMAT else None
    if not isinstance(rows, list):
        raise InputError(Kind.PRESETS_UNKNOWN, name=path.name)
    return [preset for row in rows if (preset := _from_row(row)) is not None]


def _to_row(options: VideoOptions) -> dict[str, Any]:
    return {name: value for name, value in asdict(options).items() if name != "callback_url"}


def _from_row(row: object) -> Preset | None:
    if not isinstance(row, dict) or not isinstance(row.get("name"), str) or not isinstance(row.get("options"), dict):
        return None
    found, defaults = row["options"], VideoOptions()
    values: dict[str, Any] = {}
    for item in fields(VideoOptions):
        value = found.get(item.name)
        if item.name == "seed":
            values[item.name] = value if type(value) is int and 1 <= value <= SEED_MAX else None
        elif type(value) is type(getattr(defaults, item.name)):
            values[item.name] = value
    preset = make_preset(row["name"], VideoOptions(**values))
    preset_id = row.get("id")
    kept_id = preset_id if isinstance(preset_id, str) and preset_id.isalnum() else preset.id
    return replace(preset, id=kept_id) if preset.name else None
