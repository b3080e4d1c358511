"""The rows of a batch before they are sent: how files become rows, and how a row is named."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import TYPE_CHECKING

from omnihuman_desktop.domain.errors import InputError, Kind
from omnihuman_desktop.domain.file_types import FILMS, PICTURES, SOUNDS
from omnihuman_desktop.domain.limits import billed_seconds
from omnihuman_desktop.lazy_dataclass import dataclass, field, replace

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from omnihuman_desktop.domain.errors import Failure
    from omnihuman_desktop.domain.job import JobRequest
    from omnihuman_desktop.groups.batch_table import Wish

TABLES = ("csv", "tsv")
"""The suffixes of tables."""


@dataclass(frozen=True)
class BatchRow:
    """A row as it is judged: `request` is what it will send, `failure` what is wrong; neither is set before it was judged.

    `made_as` is the name of a task with the same inputs, "" if there is none.
    """

    wish: Wish
    is_on: bool = True
    request: JobRequest | None = None
    failure: Failure | None = None
    made_as: str = ""

    @property
    def is_judged(self) -> bool:
        """Whether it is known what will become of the row."""
        return self.request is not None or self.failure is not None

    @property
    def is_ready(self) -> bool:
        """Whether the row will be sent."""
        return self.is_on and self.request is not None

    @property
    def seconds(self) -> int | None:
        """The seconds that are billed; None while they are not known."""
        return None if self.request is None else billed_seconds(self.request.end_ms - self.request.start_ms)

    def with_wish(self, wish: Wish) -> BatchRow:
        """Return the row asking for something else, to be judged anew."""
        return replace(self, wish=wish, request=None, failure=None, made_as="", is_on=True)


@dataclass(frozen=True)
class BatchDraft:
    """The rows of an editor and what stands around them. `id` and `name` are those of the group that it becomes.

    `source` is the name of a table, or "". `portraits` and `voices` are the files that were dropped. `credit_limit` is 0 for
    none. `is_first_alone` says that one is made first.
    """

    rows: tuple[BatchRow, ...]
    id: str = ""
    name: str = ""
    source: str = ""
    pattern: str = ""
    is_first_alone: bool = False
    credit_limit: int = 0
    portraits: tuple[Path, ...] = ()
    voices: tuple[Path, ...] = ()


class Pairing(StrEnum):
    """How portraits and voices become rows."""

    ONE_PORTRAIT = "one_portrait"
    """The portrait speaks each voice."""
    ONE_VOICE = "one_voice"
    """Each portrait speaks the voice."""
    IN_ORDER = "in_order"
    """As many portraits as voices: each with the one of the same place, by name."""
    ALL = "all"
    """Each portrait speaks each voice."""


def pair(portraits: Sequence[Path], voices: Sequence[Path]) -> tuple[Pairing, list[tuple[Path, Path]]]:
    """Return how `portraits` and `voices` belong together, and the pairs."""
    if len(portraits) == 1:
        return Pairing.ONE_PORTRAIT, [(portraits[0], voice) for voice in voices]
    if len(voices) == 1:
        return Pairing.ONE_VOICE, [(portrait, voices[0]) for portrait in portraits]
    if len(portraits) == len(voices):
        return Pairing.IN_ORDER, list(zip(sort_by_name(portraits), sort_by_name(voices), strict=True))
    return Pairing.ALL, [(portrait, voice) for portrait in portraits for voice in voices]


def sort_by_name(paths: Iterable[Path]) -> list[Path]:
    """Return `paths` as a person sorts them: 2.wav before 10.wav."""
    return sorted(paths, key=_natural_key)


def _natural_key(path: Path) -> list[tuple[int, int, str]]:
    parts = re.split(r"(\d+)", path.name.casefold())
    return [(0, int(part), "") if part.isdecimal() else (1, 0, part) for part in parts if part]


@dataclass(frozen=True)
class DroppedFiles:
    """What was dropped, sorted by kind. `is_folder` says that a folder was among it."""

    portraits: list[Path] = field(default_factory=list)
    voices: list[Path] = field(default_factory=list)
    tables: list[Path] = field(default_factory=list)
    is_folder: bool = False

    @property
    def is_batch(self) -> bool:
        """Whether it can't be meant as one draft."""
        return self.is_folder or bool(self.tables)

    @property
    def is_several(self) -> bool:
        """Whether there are several of a kind."""
        return len(self.portraits) > 1 or len(self.voices) > 1


def is_one_draft(paths: Iterable[Path]) -> bool:
    """Return whether `paths` are surely one portrait and one voice at most, by their suffixes alone: no disk is asked."""
    suffixes = [path.suffix.lower().removeprefix(".") for path in paths]
    portraits = sum(suffix in PICTURES for suffix in suffixes)
    voices = sum(suffix in (*SOUNDS, *FILMS) for suffix in suffixes)
    return portraits <= 1 and voices <= 1 and portraits + voices == len(suffixes)


def sort_files(paths: Iterable[Path]) -> DroppedFiles:
    """Sort `paths` by their suffixes; a folder stands for the files in it. Blocking.

    Raises `InputError` (folder_without_voice, file_unreadable) for a folder.
    """
    found = DroppedFiles()
    is_folder = False
    for path in paths:
        if path.is_dir():
            is_folder = True
            _sort_folder(path, found)
        else:
            _sort_file(path, found, taken=True)
    return replace(found, is_folder=is_folder)


def _sort_folder(folder: Path, found: DroppedFiles) -> None:
    before = len(found.voices) + len(found.portraits) + len(found.tables)
    try:
        files = sort_by_name(path for path in folder.iterdir() if path.is_file() and not path.name.startswith("."))
    except OSError as error:
        raise InputError(Kind.FILE_UNREADABLE, name=folder.name) from error
    for path in files:
        _sort_file(path, found, taken=False)
    if before == len(found.voices) + len(found.portraits) + len(found.tables):
        raise InputError(Kind.FOLDER_WITHOUT_VOICE, name=folder.name)


def _sort_file(path: Path, found: DroppedFiles, *, taken: bool) -> None:
    suffix = path.suffix.lower().removeprefix(".")
    if suffix in TABLES:
        found.tables.append(path)
    elif suffix in PICTURES:
        found.portraits.append(path)
    elif suffix in (*SOUNDS, *FILMS) or taken:
        # A file that was dropped itself is judged as a voice, so that it is said what is wrong with it.
        found.voices.append(path)


def make_name(pattern: str, number: int, total: int, wish: Wish) -> str:
    """Return the name of row `number` of `total` by `pattern`: {n}, {portrait}, {voice} and {prompt} stand for the row's own.

    A name that the row has itself is kept.
    """
    if wish.name:
        return wish.name
    values = {
        "n": str(number).zfill(len(str(total))),
        "portrait": wish.portrait.stem,
        "voice": wish.voice.stem,
        "prompt": wish.options.prompt[:40],
    }
    name = re.sub(r"\{(\w+)\}", lambda found: values.get(found.group(1), found.group(0)), pattern)
    # A file name may contain bytes that are not text; the task's name is shown and stored as text.
    return name.strip().encode("utf-8", "replace").decode("utf-8") or wish.voice.stem.encode("utf-8", "replace").decode("utf-8")
