"""The rows of a list of tasks as a model, and their changes as a view has to be told of them."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from omnihuman_desktop.library.listing import TaskListing

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from omnihuman_desktop.library.listing import SectionRows
    from omnihuman_desktop.library.query import Section

    Index = QModelIndex | QPersistentModelIndex

SECTION_ROLE = int(Qt.ItemDataRole.UserRole) + 1
"""The `SectionRows` whose heading the row is; None for a task."""


class ListingModel(QAbstractListModel):
    """The rows of a `TaskListing`, whose ids alone it holds."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._listing = TaskListing()
        self._folded: frozenset[str] = frozenset()

    @property
    def listing(self) -> TaskListing:
        """The rows."""
        return self._listing

    @property
    def folded(self) -> frozenset[str]:
        """The keys of the folded sections."""
        return self._folded

    def fold_sections(self, folded: Collection[str]) -> None:
        """Show the headings alone of the sections with these keys, and all of the others."""
        if frozenset(folded) != self._folded:
            self._folded = frozenset(folded)
            self._replace(TaskListing(self._listing.ids, self.sections, self._folded))

    @property
    def sections(self) -> list[Section]:
        """The sections of the rows."""
        return [placed.section for placed in self._listing.sections]

    def shown_at(self, row_id: str) -> QModelIndex:
        """Return the index of a row; an invalid index if it is not shown."""
        row = self._listing.row_of(row_id)
        return self.index(row, 0) if row >= 0 else QModelIndex()

    def reveal(self, job_id: str) -> QModelIndex:
        """Return the index of a task, whose section is unfolded; an invalid index if it is not listed."""
        section = self._listing.section_of(job_id)
        if section is None:
            return QModelIndex()
        if section.is_folded:
            self.fold_sections(self._folded - {section.section.key})
        return self.index(self._listing.row_of(job_id), 0)

    def refresh(self, jobs: Iterable[str]) -> None:
        """Repaint the rows of these ids."""
        for job_id in jobs:
            row = self._listing.row_of(job_id)
            if row >= 0:
                index = self.index(row, 0)
                self.dataChanged.emit(index, index)

    def show(self, listing: TaskListing) -> None:
        """Show `listing`: as more rows where those that are shown are its first."""
        shown, rows = self._listing, len(self._listing)
        goes_on = 0 < rows < len(listing) and listing.ids.startswith(shown.ids)
        if goes_on and all(listing.section_at(placed.row).section.key == placed.section.key for placed in shown.sections):
            with self._inserting(rows, len(listing) - 1):
                self._listing = listing
        else:
            self._replace(listing)

    def _replace(self, listing: TaskListing) -> None:
        self.beginResetModel()
        self._listing = listing
        self.endResetModel()

    def prepend(self, job_id: str, key: str) -> None:
        """Add a task before all others, in the section `key`."""
        sections = self._listing.sections
        joins = bool(sections) and sections[0].section.key == key
        first = sections[0] if joins else None
        if first is not None and first.is_folded:
            self._listing.prepend(job_id, key)
            self._refresh_heading(0)
            return
        start = int(first.has_heading) if first is not None else 0
        rows = 1 if first is not None or not key or key in self._folded else 2
        with self._inserting(start, start + rows - 1):
            self._listing.prepend(job_id, key)
        if key:
            self._refresh_heading(0)

    def remove(self, job_id: str, section: SectionRows) -> None:
        """Remove a task, which is in `section`."""
        row = self._listing.row_of(job_id)
        is_last = section.section.tasks == 1
        if section.is_folded and not is_last:
            self._listing.remove(job_id)
            self._refresh_heading(section.row)
            return
        first = section.row if is_last else row
        self.beginRemoveRows(QModelIndex(), first, section.row if section.is_folded else row)
        self._listing.remove(job_id)
        self.endRemoveRows()
        if section.has_heading and not is_last:
            self._refresh_heading(section.row)

    def splice(self, job_id: str, removed: int, ids: Sequence[str]) -> None:
        """Replace the `removed` tasks that follow the one with this id, in its section, by `ids`."""
        section, row = self._listing.section_of(job_id), self._listing.row_of(job_id)
        if section is None or section.is_folded:
            if section is not None:
                self._listing.splice(job_id, removed, ids)
                self._refresh_heading(section.row)
            return
        if removed:
            self.beginRemoveRows(QModelIndex(), row + 1, row + removed)
            self._listing.splice(job_id, removed, ())
            self.endRemoveRows()
        if ids:
            with self._inserting(row + 1, row + len(ids)):
                self._listing.splice(job_id, 0, ids)
        if section.has_heading:
            self._refresh_heading(section.row)

    @contextmanager
    def _inserting(self, first: int, last: int) -> Iterator[None]:
        self.beginInsertRows(QModelIndex(), first, last)
        yield
        self.endInsertRows()

    def _refresh_heading(self, row: int) -> None:
        index = self.index(row, 0)
        self.dataChanged.emit(index, index, [SECTION_ROLE])

    def rowCount(self, parent: Index | None = None) -> int:
        """Return the number of rows."""
        return 0 if parent is not None and parent.isValid() else len(self._listing)
