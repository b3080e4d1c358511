"""What the creator adds to a task: a star, a colour label and a note."""

from __future__ import annotations

from enum import StrEnum

from omnihuman_desktop.lazy_dataclass import dataclass

NOTE_MAX_CHARS = 4000


class Label(StrEnum):
    """The colour labels. The values are stored."""

    RED = "red"
    ORANGE = "orange"
    GREEN = "green"
    BLUE = "blue"
    PURPLE = "purple"


@dataclass(frozen=True)
class Marks:
    """The creator's marks of a task. `label` is one of `Label`, or ""."""

    starred: bool = False
    label: str = ""
    note: str = ""


NO_MARKS = Marks()
