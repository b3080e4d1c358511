"""Reads the table of a batch: one task a row, columns by name in any order."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

from omnihuman_desktop.domain.errors import Failure, InputError, Kind
from omnihuman_desktop.domain.limits import SEED_MAX
from omnihuman_desktop.domain.options import VideoOptions
from omnihuman_desktop.domain.portrait import Framing
from omnihuman_desktop.domain.times import parse_time
from omnihuman_desktop.domain.voice import VoiceEdits
from omnihuman_desktop.lazy_dataclass import dataclass, field

if TYPE_CHECKING:
    from pathlib import Path

COLUMNS = ("portrait", "voice", "start", "end", "prompt", "seed", "fast", "name")
REQUIRED = ("portrait", "voice")
ROWS_MAX = 10_000
TABLE_MAX_BYTES = 16 * 1024 * 1024

_YES = frozenset({"yes", "y", "true", "1", "x", "on"})
_NO = frozenset({"", "no", "n", "false", "0", "off"})


@dataclass(frozen=True)
class Wish:
    """What somebody wants a video of.

    `start_ms` and `end_ms` are None at the voice's own ends. `row` is its row in the table, from 1; 0 where there is none.
    """

    portrait: Path
    voice: Path
    start_ms: int | None = None
    end_ms: int | None = None
    options: VideoOptions = field(default_factory=VideoOptions)
    masks: tuple[Path, ...] = ()
    name: str = ""
    row: int = 0
    framing: Framing = Framing()
    edits: VoiceEdits = VoiceEdits()


def read_table(path: Path) -> tuple[list[Wish], dict[int, Failure]]:
    """Return the rows of the CSV or TSV file at `path`, UTF-8, and by their numbers what can't be understood in them.

    Empty rows are left out. Relative paths are those beside the table. Blocking. Raises `InputError` (file_missing,
    file_unreadable, file_empty, table_unreadable, table_columns, table_too_long).
    """
    text = _read(path)
    try:
        # A quotation mark that is never closed would take all rows after it into one cell.
        rows = list(csv.reader(io.StringIO(text), delimiter=_find_delimiter(text), strict=True))
    except csv.Error as error:
        raise InputError(Kind.TABLE_UNREADABLE, name=path.name) from error
    heads = [head.strip().lower() for head in rows[0]]
    unknown = [head for head in heads if head and head not in COLUMNS]
    missing = [name for name in REQUIRED if name not in heads]
    if unknown or missing or len(set(filter(None, heads))) < len(list(filter(None, heads))):
        raise InputError(Kind.TABLE_COLUMNS, name=path.name, unknown=", ".join(unknown), missing=", ".join(missing))
    filled = [(number, row) for number, row in enumerate(rows[1:], 1) if any(cell.strip() for cell in row)]
    if not filled:
        raise InputError(Kind.FILE_EMPTY, name=path.name)
    if len(filled) > ROWS_MAX:
        raise InputError(Kind.TABLE_TOO_LONG, name=path.name, rows=len(filled), limit=ROWS_MAX)
    bad: dict[int, Failure] = {}
    wishes = [_read_row(number, dict(zip(heads, row, strict=False)), path.parent, bad) for number, row in filled]
    for number, row in filled:
        nameless = _find_nameless(row, heads)
        if nameless is not None:
            bad[number] = nameless
    return wishes, bad


def _find_nameless(row: list[str], heads: list[str]) -> Failure | None:
    """Return a text that stands under no name: a comma in a prompt without quotation marks would cut it off."""
    names = [*heads, *[""] * (len(row) - len(heads))]
    cells = enumerate(zip(names, row, strict=False), 1)
    found = ((at, cell.strip()) for at, (name, cell) in cells if cell.strip() and not name)
    return next((Failure(Kind.TABLE_CELL, {"column": f"#{at}", "text": text}) for at, text in found), None)


def _read(path: Path) -> str:
    try:
        if path.stat().st_size > TABLE_MAX_BYTES:
            raise InputError(Kind.TABLE_UNREADABLE, name=path.name)
        text = path.read_text(encoding="utf-8-sig")
    except FileNotFoundError as error:
        raise InputError(Kind.FILE_MISSING, name=path.name) from error
    except OSError as error:
        raise InputError(Kind.FILE_UNREADABLE, name=path.name) from error
    except UnicodeDecodeError as error:
        raise InputError(Kind.TABLE_UNREADABLE, name=path.name) from error
    if "\0" in text:
        raise InputError(Kind.TABLE_UNREADABLE, name=path.name)
    if not text.strip():
        raise InputError(Kind.FILE_EMPTY, name=path.name)
    return text.lstrip("\r\n")


def _find_delimiter(text: str) -> str:
    """Return what parts the names in the first line: a tab, a semicolon (spreadsheets of many countries) or a comma."""
    first = text.splitlines()[0]
    return max("\t;,", key=first.count)


def _read_row(number: int, cells: dict[str, str], folder: Path, bad: dict[int, Failure]) -> Wish:
    texts = {name: text.strip() for name, text in cells.items()}

    times = {column: _to_ms(texts.get(column, "")) for column in ("start", "end")}
    seed, fast = texts.get("seed", ""), texts.get("fast", "").lower()
    is_seed = not seed or (
        seed.isascii() and seed.isdecimal() and len(seed) <= len(str(SEED_MAX)) and 0 < int(seed) <= SEED_MAX
    )
    wrong = [column for column in REQUIRED if not texts.get(column)]
    wrong += [column for column, found in times.items() if found == _NONSENSE]
    wrong += ["seed"] * (not is_seed) + ["fast"] * (fast not in _YES | _NO)
    if wrong:
        column, text = wrong[0], texts.get(wrong[0], "")
        bad[number] = Failure(Kind.TABLE_CELL, {"column": column, "text": text}) if text else _empty(column)
    return Wish(
        portrait=folder / texts.get("portrait", ""),
        voice=folder / texts.get("voice", ""),
        start_ms=None if times["start"] == _NONSENSE else times["start"],
        end_ms=None if times["end"] == _NONSENSE else times["end"],
        options=VideoOptions(
            prompt=texts.get("prompt", ""), seed=int(seed) if seed and is_seed else None, fast_mode=fast in _YES
        ),
        name=texts.get("name", ""),
        row=number,
    )


def _empty(column: str) -> Failure:
    return Failure(Kind.TABLE_CELL_EMPTY, {"column": column})


_NONSENSE = -1


def _to_ms(text: str) -> int | None:
    if not text:
        return None
    try:
        return parse_time(text)
    except (ValueError, OverflowError):
        return _NONSENSE
