"""The places within a row, as its fonts make them, and the word at its right end that may be a button."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QTextLayout, QTextOption

from omnihuman_desktop.domain.job import Action, Job, JobState
from omnihuman_desktop.ui.look import theme
from omnihuman_desktop.ui.tasks.thumbnails import SIDES
from omnihuman_desktop.ui.text.status_texts import StatusText, label

EDGE_PX = 3
"""The accent at the left of the selected row."""
BAR_PX = 4

_PADDING = 10
_TEXT_GAP = 12
_DAY_HEIGHT = 36


@dataclass(frozen=True)
class Corner:
    """The word at the right of a row's name. With an `action` it is a button; where it `decides`, one that offers several."""

    text: str
    action: Action | None = None
    decides: bool = False

    @property
    def clickable(self) -> bool:
        """Whether a click on it does anything."""
        return self.decides or self.action is not None


def corner_of(job: Job, telling: StatusText, *, hovered: bool) -> Corner:
    """The word for `job`. While the pointer is over its row, one that can be stopped at no cost offers that."""
    if hovered and Action.CANCEL in telling.actions:
        return Corner(label(Action.CANCEL), Action.CANCEL)
    if Action.RETRY in telling.actions and telling.corner == label(Action.RETRY):
        return Corner(telling.corner, Action.RETRY)
    return Corner(telling.corner, decides=job.state is JobState.UNKNOWN and bool(telling.corner))


@dataclass(frozen=True)
class RowRects:
    """Where a row's parts lie. `day` is empty in a row without a heading; `corner` is where the word may be clicked."""

    day: QRect
    body: QRect
    picture: QRect
    name: QRect
    corner: QRect
    lines: QRect
    bar: QRect


class RowMetrics:
    """The fonts of a row and what follows from their size. Made anew when the view's font changes."""

    def __init__(self, font: QFont) -> None:
        self.font = QFont(font)
        self.bold = QFont(font)
        self.bold.setWeight(QFont.Weight.DemiBold)
        self.day = QFont(self.bold)
        self.day.setPointSizeF(font.pointSizeF() * theme.TextSize.SMALL.value)
        self.metrics = QFontMetrics(self.font)
        self.line_height = self.metrics.height() + 1
        self.right = theme.WIDE
        """What is left free at the right: less where the scroll bar takes some of it."""
        # A name, two lines, and a bar under them.
        self._inner = max(SIDES.height(), 3 * self.line_height + BAR_PX + 1)
        self._day_height = max(_DAY_HEIGHT, QFontMetrics(self.day).height() + 2 * theme.NEAR)

    @property
    def row(self) -> QSize:
        """The size of a row. Its width is the view's."""
        return QSize(1, self._inner + 2 * _PADDING)

    @property
    def row_with_day(self) -> QSize:
        """The size of a row that has a day's heading above it."""
        return QSize(1, self.row.height() + self._day_height)

    def text_width(self, rect: QRect) -> int:
        """How long the lines may be in a row that covers `rect`."""
        return rect.width() - theme.WIDE - self.right - SIDES.width() - _TEXT_GAP

    def place(self, rect: QRect, corner: str, lines: int) -> RowRects:
        """The places in a row that covers `rect`, with `corner` at its right and `lines` lines under its name."""
        body = QRect(rect)
        body.setTop(rect.bottom() + 1 - self.row.height())
        day = QRect(rect.left() + theme.WIDE, rect.top(), rect.width() - theme.WIDE - self.right, body.top() - rect.top())
        inner = body.adjusted(theme.WIDE, _PADDING, -self.right, -_PADDING)
        picture = QRect(inner.topLeft(), SIDES)
        text = inner.adjusted(SIDES.width() + _TEXT_GAP, 0, 0, 0)
        corner_width = self.metrics.horizontalAdvance(corner)
        corner_rect = QRect(text.right() + 1 - corner_width, text.top(), corner_width, self.line_height)
        gap = theme.NEAR if corner else 0
        name = QRect(text.left(), text.top(), max(0, text.width() - corner_width - gap), self.line_height)
        below = QRect(text.left(), name.bottom() + 1, text.width(), lines * self.line_height)
        bar = QRect(text.left(), below.bottom() + 1 + (theme.NEAR if lines < 2 else 1), text.width(), BAR_PX)
        return RowRects(day, body, picture, name, corner_rect, below, bar)


def break_line(text: str, font: QFont, width: int, lines: int) -> tuple[str, ...]:
    """`text` in at most `lines` lines of `width` pixels; what is left over is cut short."""
    return _break_line(text, font.toString(), width, lines)


@lru_cache(maxsize=1024)
def _break_line(text: str, font_name: str, width: int, lines: int) -> tuple[str, ...]:
    font = QFont()
    font.fromString(font_name)
    metrics = QFontMetrics(font)
    whole = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
    if lines < 2 or whole == text:
        return (whole,)
    layout = QTextLayout(text, font)
    layout.setTextOption(QTextOption())
    layout.beginLayout()
    first = layout.createLine()
    first.setLineWidth(width)
    end = first.textLength()
    layout.endLayout()
    rest = metrics.elidedText(text[end:].strip(), Qt.TextElideMode.ElideRight, width)
    return (text[:end].rstrip(), rest) if rest else (text[:end].rstrip(),)
