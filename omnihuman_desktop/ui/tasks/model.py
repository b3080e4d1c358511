"""The list model of tasks, newest first, filtered and searched."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt, Signal

from omnihuman_desktop.ui.tasks.collection import Group, Order, TaskCollection, age

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from datetime import date

    from omnihuman_desktop.domain.job import Job
    from omnihuman_desktop.ui.tasks.status_cache import StatusTextCache

    Index = QModelIndex | QPersistentModelIndex

_Role = Qt.ItemDataRole
_SIZE = int(_Role.SizeHintRole)

JOB_ROLE = int(_Role.UserRole)
"""The row's `Job`."""
DAY_ROLE = JOB_ROLE + 1
"""The `date` whose heading stands above this row; None if the row above has the same date."""

BATCH_ROWS = 300
"""The number of rows at first, and of those added when scrolling reaches the end: a view measures every row it knows."""


class TasksModel(QAbstractListModel):
    """Rows over plain jobs. Updating one job takes the same time however many there are.

    `counts_changed` is emitted when a job changes its group, `removed` carries a job that has just been removed, `renamed`
    an id and the name that was typed.
    """

    counts_changed = Signal()
    removed = Signal(object)
    renamed = Signal(str, str)

    def __init__(self, status_of: StatusTextCache, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._status_of = status_of
        self._all = TaskCollection()
        self._order = Order()
        self._revealed = 0
        self._changing = False
        self._sizes = (QSize(1, 76), QSize(1, 112))
        self._readers: dict[int, Callable[[Index], Any]] = {
            JOB_ROLE: self.job_at,
            DAY_ROLE: self._day_at,
            int(_Role.DisplayRole): lambda index: self.job_at(index).name,
            int(_Role.EditRole): lambda index: self.job_at(index).name,
            int(_Role.AccessibleTextRole): self._accessible_text,
        }

    # --- jobs ---------------------------------------------------------------------------------------------------------

    @property
    def jobs(self) -> Mapping[str, Job]:
        """All jobs that were not removed, whether listed or filtered out."""
        return self._all.jobs

    @property
    def counts(self) -> Mapping[Group, int]:
        """The number of jobs in each group."""
        return self._all.counts

    @property
    def active_jobs(self) -> list[Job]:
        """The jobs that are running or waiting."""
        return [self._all.jobs[job_id] for job_id in self._all.active_ids]

    def update_jobs(self, jobs: Iterable[Job]) -> None:
        """Add, replace or remove each of `jobs`."""
        fresh = [job for job in jobs if not self._update(job)]
        if fresh:
            for job in fresh:
                self._all.add(job)
            self._insert(sorted((job for job in fresh if self._all.matches(job)), key=age))
            self.counts_changed.emit()

    def set_filter(self, group: Group, words: str) -> None:
        """List only the jobs of `group` whose name or prompt contains all of `words`."""
        if self._all.filter(group, words):
            self._reset()

    def fold(self, is_folded: Callable[[str], bool]) -> None:
        """Leave the jobs out for which `is_folded` is true, unless they are searched or filtered for."""
        self._all.is_folded = is_folded
        self._reset()

    def _update(self, job: Job) -> bool:
        """Update a known job or ignore a removed one. Return False for a new one, which is to be added."""
        known = self._all.jobs.get(job.id)
        if known is None:
            return job.removed
        if job.removed:
            if job.id in self._order:
                self._remove_row(job.id)
            self._all.discard(job.id)
            self.counts_changed.emit()
            self.removed.emit(job)
            return True
        if self._all.change(job):
            self.counts_changed.emit()
        self._update_row(job)
        return True

    def _update_row(self, job: Job) -> None:
        shown, wanted = job.id in self._order, self._all.matches(job)
        if shown and wanted:
            self._refresh_row(job.id)
        elif wanted:
            self._insert([job])
        elif shown:
            self._remove_row(job.id)

    # --- rows ---------------------------------------------------------------------------------------------------------

    def reveal(self, job_id: str) -> QModelIndex:
        """Return the index of a job after adding all rows above it to the view; an invalid index if it is not listed."""
        row = self._order.row_of(job_id)
        if row >= self._revealed:
            self._reveal_to(row + 1)
        return self.index(row, 0) if row >= 0 else QModelIndex()

    def trim_rows(self, count: int) -> None:
        """Drop fetched rows after the first `count`, because a view measures all of its rows at each insertion."""
        count = max(count, BATCH_ROWS)
        if self._revealed >= count + BATCH_ROWS:
            with self._change():
                self.beginRemoveRows(QModelIndex(), count, self._revealed - 1)
                self._revealed = count
                self.endRemoveRows()

    def refresh(self, jobs: Iterable[str]) -> None:
        """Repaint the rows of these ids."""
        for job_id in jobs:
            self._refresh_row(job_id)

    def set_sizes(self, row: QSize, row_with_day: QSize) -> None:
        """Set the size of a row without and with a day's heading."""
        if (row, row_with_day) != self._sizes:
            self.layoutAboutToBeChanged.emit()
            self._sizes = (row, row_with_day)
            self.layoutChanged.emit()

    def job_at(self, index: Index) -> Job:
        """Return the job of a valid index."""
        return self._all.jobs[self._order.id_at(index.row())]

    def _reset(self) -> None:
        with self._change():
            self.beginResetModel()
            self._order = Order(job.id for job in self._all.matching())
            self._revealed = min(BATCH_ROWS, len(self._order))
            self.endResetModel()

    @contextmanager
    def _change(self) -> Iterator[None]:
        """Refuse to fetch more rows while a change is being announced, since Qt allows no nested changes."""
        self._changing = True
        yield
        self._changing = False

    def _insert(self, jobs: list[Job]) -> None:
        if not jobs:
            return
        newer = not len(self._order) or age(jobs[0]) > age(self._all.jobs[self._order.id_at(0)])
        if newer and len(jobs) <= BATCH_ROWS:
            self._announce_insertion(0, len(jobs), lambda: self._order.append(job.id for job in jobs))
        elif len(jobs) == 1:
            job = jobs[0]
            row = sum(1 for job_id in self._all.jobs if job_id in self._order and age(self._all.jobs[job_id]) > age(job))
            self._announce_insertion(row, 1, lambda: self._order.insert(row, job.id))
        else:
            self._reset()

    def _announce_insertion(self, row: int, count: int, insert: Callable[[], None]) -> None:
        if row > self._revealed:
            insert()
            return
        with self._change():
            self.beginInsertRows(QModelIndex(), row, row + count - 1)
            insert()
            self._revealed += count
            self.endInsertRows()
        self._refresh_day(row + count)

    def _remove_row(self, job_id: str) -> None:
        row = self._order.row_of(job_id)
        if row >= self._revealed:
            self._order.remove(job_id)
            return
        with self._change():
            self.beginRemoveRows(QModelIndex(), row, row)
            self._order.remove(job_id)
            self._revealed -= 1
            self.endRemoveRows()
        self._refresh_day(row)

    def _refresh_row(self, job_id: str) -> None:
        row = self._order.row_of(job_id)
        if 0 <= row < self._revealed:
            index = self.index(row, 0)
            self.dataChanged.emit(index, index)

    def _refresh_day(self, row: int) -> None:
        """Refresh the row's heading, which depends on the row above."""
        if row < self._revealed:
            index = self.index(row, 0)
            self.dataChanged.emit(index, index, [DAY_ROLE])

    def _reveal_to(self, count: int) -> None:
        with self._change():
            self.beginInsertRows(QModelIndex(), self._revealed, count - 1)
            self._revealed = count
            self.endInsertRows()

    # --- Qt's model interface ---------------------------------------------------------------------------------------

    def rowCount(self, parent: Index | None = None) -> int:
        """Return the number of rows the view knows."""
        return 0 if parent is not None and parent.isValid() else self._revealed

    def canFetchMore(self, parent: Index) -> bool:
        """Return whether there are rows that the view does not know yet."""
        return not (parent.isValid() or self._changing) and self._revealed < len(self._order)

    def fetchMore(self, parent: Index) -> None:
        """Add the next batch of rows to the view."""
        if self.canFetchMore(parent):
            self._reveal_to(min(len(self._order), self._revealed + BATCH_ROWS))

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Rows can be selected and renamed."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.isValid() else flags

    def data(self, index: Index, role: int = _Role.DisplayRole) -> Any:
        """Return a row's value for the view and for assistive technology."""
        if not index.isValid():
            return None
        if role == _SIZE:
            return self._sizes[self._begins_day(index.row())]
        reader = self._readers.get(role)
        return None if reader is None else reader(index)

    def setData(self, index: Index, value: Any, role: int = _Role.EditRole) -> bool:
        """Emit `renamed` for a typed name. The row changes once the job has changed."""
        if index.isValid() and role == _Role.EditRole:
            job, name = self.job_at(index), str(value).strip()
            if name and name != job.name:
                self.renamed.emit(job.id, name)
        return False

    def _begins_day(self, row: int) -> bool:
        day, order = self._all.day, self._order
        return row == 0 or day(order.id_at(row)) != day(order.id_at(row - 1))

    def _day_at(self, index: Index) -> date | None:
        row = index.row()
        return self._all.day(self._order.id_at(row)) if self._begins_day(row) else None

    def _accessible_text(self, index: Index) -> str:
        job = self.job_at(index)
        return ", ".join(part for part in (job.name, self._status_of(job).line) if part)
