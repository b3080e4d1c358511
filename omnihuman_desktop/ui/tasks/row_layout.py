"""The geometry of a task row, and the label at its right end that may be a button."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QTextLayout, QTextOption

from omnihuman_desktop.domain.job import Action, Job, JobState
from omnihuman_desktop.lazy_dataclass import dataclass
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
class TrailingLabel:
    """The label at the right of a row's name. It is a button if it has an `action`, or opens a menu if it `decides`."""

    text: str
    action: Action | None = None
    decides: bool = False

    @property
    def clickable(self) -> bool:
        """Whether it is a button."""
        return self.decides or self.action is not None


def trailing_label_of(job: Job, status: StatusText, *, hovered: bool) -> TrailingLabel:
    """Return the label for `job`. While its row is hovered, a job that can be cancelled offers that."""
    if hovered and Action.CANCEL in status.actions:
        return TrailingLabel(label(Action.CANCEL), Action.CANCEL)
    if Action.RETRY in status.actions and status.corner == label(Action.RETRY):
        return TrailingLabel(status.corner, Action.RETRY)
    return TrailingLabel(status.corner, decides=job.state is JobState.UNKNOWN and bool(status.corner))


@dataclass(frozen=True)
class RowRects:
    """The rectangles of a row's parts. `corner` is that of the trailing label."""

    body: QRect
    picture: QRect
    name: QRect
    corner: QRect
    lines: QRect
    bar: QRect


class RowMetrics:
    """The fonts of a row and the sizes that follow from them. Create a new one when the view's font changes.

    A `dense` row has a smaller picture, and a single line of status.
    """

    def __init__(self, font: QFont, *, dense: bool = False) -> None:
        self.font = QFont(font)
        self.bold = QFont(font)
        self.bold.setWeight(QFont.Weight.DemiBold)
        self.day = QFont(self.bold)
        self.day.setPointSizeF(font.pointSizeF() * theme.TextSize.SMALL.value)
        self.metrics = QFontMetrics(self.font)
        self.line_height = self.metrics.height() + 1
        self.right = theme.WIDE
        """The right margin, smaller while a scroll bar is visible."""
        self.lines_max = 1 if dense else 2
        """How many lines a status may have."""
        self.picture = SIDES / 2 if dense else SIDES
        """The size of the picture."""
        self._padding = _PADDING // 2 if dense else _PADDING
        # The name, the lines of status, and the bar.
        self._inner = max(self.picture.height(), (1 + self.lines_max) * self.line_height + BAR_PX + 1)
        self._day_height = max(_DAY_HEIGHT, QFontMetrics(self.day).height() + 2 * theme.NEAR)

    @property
    def row(self) -> QSize:
        """The size of a row; the view sets the width."""
        return QSize(1, self._inner + 2 * self._padding)

    @property
    def heading_px(self) -> int:
        """The height of a heading, in pixels."""
        return self._day_height

    def place_heading(self, rect: QRect) -> QRect:
        """Return the text of a heading that covers `rect`."""
        return rect.adjusted(theme.WIDE, 0, -self.right, 0)

    def text_width(self, rect: QRect) -> int:
        """Return the width of the text lines in a row that covers `rect`."""
        return rect.width() - theme.WIDE - self.right - self.picture.width() - _TEXT_GAP

    def place(self, rect: QRect, corner: str, lines: int) -> RowRects:
        """Return the parts of a row that covers `rect`, with the trailing label `corner` and `lines` status lines."""
        body = QRect(rect)
        body.setTop(rect.bottom() + 1 - self.row.height())
        inner = body.adjusted(theme.WIDE, self._padding, -self.right, -self._padding)
        picture = QRect(inner.topLeft(), self.picture)
        text = inner.adjusted(self.picture.width() + _TEXT_GAP, 0, 0, 0)
        corner_width = self.metrics.horizontalAdvance(corner)
        corner_rect = QRect(text.right() + 1 - corner_width, text.top(), corner_width, self.line_height)
        gap = theme.NEAR if corner else 0
        name = QRect(text.left(), text.top(), max(0, text.width() - corner_width - gap), self.line_height)
        below = QRect(text.left(), name.bottom() + 1, text.width(), lines * self.line_height)
        bar = QRect(text.left(), below.bottom() + 1 + (theme.NEAR if lines < self.lines_max else 1), text.width(), BAR_PX)
        return RowRects(body, picture, name, corner_rect, below, bar)


def break_line(text: str, font: QFont, width: int, lines: int) -> tuple[str, ...]:
    """Return `text` in at most `lines` lines of `width` pixels, the last one elided."""
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
