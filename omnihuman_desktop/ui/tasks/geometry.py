"""Where the rows of a list stand: headings of one height, tasks of another, in one or more columns. Independent of widgets."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize

from omnihuman_desktop.lazy_dataclass import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterator

    from omnihuman_desktop.library.listing import SectionRows, TaskListing


@dataclass(frozen=True)
class CellSizes:
    """In pixels: the height of a heading, and the size of a task's cell; a width of 0 is that of the view."""

    heading_px: int
    cell: QSize


class RowGeometry:
    """The geometry of `listing` in a view that is `width` pixels wide. Its time does not grow with the number of tasks."""

    def __init__(self, listing: TaskListing, sizes: CellSizes, width: int) -> None:
        self._listing, self._sizes, self._width = listing, sizes, max(1, width)
        cell_width = sizes.cell.width()
        self.columns = max(1, self._width // cell_width) if cell_width else 1
        self._tops: list[int] = []
        top = 0
        for placed in listing.sections:
            self._tops.append(top)
            top += self._height_of(placed)
        self.height = top

    def _height_of(self, placed: SectionRows) -> int:
        tasks = placed.rows - placed.has_heading
        lines = -(-tasks // self.columns)
        return (self._sizes.heading_px if placed.has_heading else 0) + lines * self._sizes.cell.height()

    def rect_of(self, row: int) -> QRect:
        """Return the rectangle of a row, from the top of the list."""
        at = self._section_number(row)
        placed, top = self._listing.sections[at], self._tops[at]
        if placed.has_heading and row == placed.row:
            return QRect(0, top, self._width, self._sizes.heading_px)
        number = row - placed.row - placed.has_heading
        line, column = divmod(number, self.columns)
        cell = self._sizes.cell
        top += (self._sizes.heading_px if placed.has_heading else 0) + line * cell.height()
        width = cell.width() or self._width
        return QRect(column * width, top, width, cell.height())

    def row_at(self, x: int, y: int) -> int:
        """Return the row at a point, from the top of the list; -1 where there is none."""
        if not 0 <= y < self.height:
            return -1
        at = bisect_right(self._tops, y) - 1
        placed, inner = self._listing.sections[at], y - self._tops[at]
        if placed.has_heading:
            if inner < self._sizes.heading_px:
                return placed.row
            inner -= self._sizes.heading_px
        column = x // (self._sizes.cell.width() or self._width)
        number = inner // self._sizes.cell.height() * self.columns + column
        row = placed.row + placed.has_heading + number
        return row if 0 <= column < self.columns and row < placed.row + placed.rows else -1

    def rows_between(self, top: int, bottom: int) -> Iterator[int]:
        """Yield the rows that lie between two heights, both inclusive."""
        if not self._tops or bottom < 0 or top >= self.height:
            return
        at = max(0, bisect_right(self._tops, max(0, top)) - 1)
        while at < len(self._tops) and self._tops[at] <= bottom:
            placed, begin = self._listing.sections[at], self._tops[at]
            if placed.has_heading:
                yield placed.row
                begin += self._sizes.heading_px
            height = self._sizes.cell.height()
            first = max(0, (top - begin) // height) * self.columns
            last = ((bottom - begin) // height + 1) * self.columns
            tasks = placed.rows - placed.has_heading
            for number in range(min(first, tasks), max(0, min(last, tasks))):
                yield placed.row + placed.has_heading + number
            at += 1

    def _section_number(self, row: int) -> int:
        return self._listing.section_number(row)
