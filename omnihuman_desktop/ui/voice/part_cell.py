"""What the strip shows of a film's parts, as values."""

from __future__ import annotations

from typing import TYPE_CHECKING

from omnihuman_desktop.lazy_dataclass import dataclass
from omnihuman_desktop.ui.text.status_texts import Tone

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon


@dataclass(frozen=True)
class PartState:
    """What a part that was sent has come to: `text` for its cell, the same in `words`, and `progress` (0 to 1) under way."""

    text: str = ""
    words: str = ""
    tone: Tone = Tone.DIM
    progress: float | None = None
    icon: QIcon | None = None


@dataclass(frozen=True)
class PartCell:
    """What a cell shows: a bold title, a detail beside it, a line below; assistive technology reads `description`."""

    title: str
    detail: str
    line: str
    description: str
    tone: Tone = Tone.DIM
    progress: float | None = None
    icon: QIcon | None = None
