"""The rows of a list of tasks: headings, and the tasks below those that are not folded. Only ids are held."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from omnihuman_desktop.lazy_dataclass import dataclass, replace
from omnihuman_desktop.library.query import Section

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

ID_BYTES = 16


@dataclass(frozen=True)
class SectionRows:
    """Where a section stands: `row` is its first one, the heading where it has one, and `task` the number of its first task.

    `rows` are shown in all; the heading alone of a folded section.
    """

    section: Section
    row: int
    task: int
    has_heading: bool
    is_folded: bool

    @property
    def rows(self) -> int:
        """The number of rows."""
        return self.has_heading + (0 if self.is_folded else self.section.tasks)


class TaskListing:
    """The rows of `ids`, which form `sections`; the sections in `folded` show their heading alone."""

    def __init__(self, ids: bytes = b"", sections: Sequence[Section] = (), folded: Collection[str] = ()) -> None:
        self._ids = bytearray(ids)
        self._folded = frozenset(folded)
        self._rows: dict[str, int] = {}
        self._place(list(sections))

    def _place(self, sections: Sequence[Section]) -> None:
        self.sections: list[SectionRows] = []
        self._rows.clear()
        row = task = 0
        for section in sections:
            placed = SectionRows(section, row, task, bool(section.key), bool(section.key) and section.key in self._folded)
            self.sections.append(placed)
            row, task = row + placed.rows, task + section.tasks
        self._first_rows = [placed.row for placed in self.sections]
        self._first_tasks = [placed.task for placed in self.sections]
        self._count = row

    def __len__(self) -> int:
        return self._count

    @property
    def tasks(self) -> int:
        """The number of tasks, also of those that are folded away."""
        return len(self._ids) // ID_BYTES

    @property
    def ids(self) -> bytes:
        """The ids of all tasks, 16 bytes each."""
        return bytes(self._ids)

    def section_at(self, row: int) -> SectionRows:
        """Return the section that a row belongs to."""
        return self.sections[self.section_number(row)]

    def section_number(self, row: int) -> int:
        """Return the number of the section that a row belongs to."""
        return bisect_right(self._first_rows, row) - 1

    def heading_at(self, row: int) -> SectionRows | None:
        """Return the section whose heading stands in a row; None for the row of a task."""
        placed = self.section_at(row)
        return placed if placed.has_heading and placed.row == row else None

    def id_at(self, row: int) -> str:
        """Return the id of the task in a row; "" for a heading."""
        placed = self.section_at(row)
        number = placed.task + row - placed.row - placed.has_heading
        return "" if placed.has_heading and placed.row == row else self.task_id(number)

    def task_id(self, number: int) -> str:
        """Return the id of a task by its number in the order."""
        return self._ids[number * ID_BYTES : (number + 1) * ID_BYTES].hex()

    def row_of(self, job_id: str) -> int:
        """Return the row of a task; -1 where it is not shown."""
        known = self._rows.get(job_id)
        if known is None:
            known = self._rows[job_id] = self._find_row(job_id)
        return known

    def section_of(self, job_id: str) -> SectionRows | None:
        """Return the section that holds a task, folded or not; None where it is not listed."""
        number = self._number_of(job_id)
        return None if number < 0 else self.sections[bisect_right(self._first_tasks, number) - 1]

    def _find_row(self, job_id: str) -> int:
        number = self._number_of(job_id)
        if number < 0:
            return -1
        placed = self.sections[bisect_right(self._first_tasks, number) - 1]
        return -1 if placed.is_folded else placed.row + placed.has_heading + number - placed.task

    def _number_of(self, job_id: str) -> int:
        return find_number(self._ids, job_id)

    # --- changes ------------------------------------------------------------------------------------------------------

    def prepend(self, job_id: str, key: str) -> None:
        """Add a task before all others, in the section `key`."""
        sections = [placed.section for placed in self.sections]
        if sections and sections[0].key == key:
            sections[0] = replace(sections[0], tasks=sections[0].tasks + 1)
        else:
            sections.insert(0, Section(key, 1))
        self._ids[0:0] = bytes.fromhex(job_id)
        self._place(sections)

    def remove(self, job_id: str) -> None:
        """Remove a task, and the section that it leaves empty."""
        number = self._number_of(job_id)
        if number < 0:
            return
        at = bisect_right(self._first_tasks, number) - 1
        sections = [placed.section for placed in self.sections]
        left = replace(sections[at], tasks=sections[at].tasks - 1)
        sections[at : at + 1] = [left] if left.tasks else []
        del self._ids[number * ID_BYTES : (number + 1) * ID_BYTES]
        self._place(sections)

    def splice(self, job_id: str, removed: int, ids: Sequence[str]) -> None:
        """Replace the `removed` tasks that follow the one with this id, in its section, by `ids`."""
        number = self._number_of(job_id)
        at = bisect_right(self._first_tasks, number) - 1
        sections = [placed.section for placed in self.sections]
        sections[at] = replace(sections[at], tasks=sections[at].tasks - removed + len(ids))
        start = (number + 1) * ID_BYTES
        self._ids[start : start + removed * ID_BYTES] = bytes.fromhex("".join(ids))
        self._place(sections)

    def fold(self, folded: Collection[str]) -> None:
        """Fold the sections with these keys, and no others."""
        self._folded = frozenset(folded)
        self._place([placed.section for placed in self.sections])


def find_number(ids: bytes | bytearray, job_id: str) -> int:
    """Return the number of a task in `ids`, of 16 bytes each; -1 where it is not there."""
    try:
        wanted = bytes.fromhex(job_id)
    except ValueError:
        return -1
    at = ids.find(wanted) if len(wanted) == ID_BYTES else -1
    while at > 0 and at % ID_BYTES:
        at = ids.find(wanted, at + 1)
    return -1 if at < 0 else at // ID_BYTES
