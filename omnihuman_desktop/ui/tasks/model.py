"""The tasks as rows, newest first: a thin adapter over jobs, filtered and searched, each found by its id at once."""

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
"""The day that begins with this row, as a `date`; None where the row above is of the same day."""

CHUNK = 300
"""So many rows are shown at first, and added when the end is scrolled to: a view measures each row that it knows."""


class TasksModel(QAbstractListModel):
    """Rows over plain jobs. A tick of one job costs the same however many there are.

    `counts_changed` follows a job's move between groups, `removed` carries a job that has just left the list, `renamed` an
    id and the name that was typed.
    """

    counts_changed = Signal()
    removed = Signal(object)
    renamed = Signal(str, str)

    def __init__(self, tell: StatusTextCache, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tell = tell
        self._all = TaskCollection()
        self._order = Order()
        self._exposed = 0
        self._changing = False
        self._sizes = (QSize(1, 76), QSize(1, 112))
        self._readers: dict[int, Callable[[Index], Any]] = {
            JOB_ROLE: self.job_at,
            DAY_ROLE: self._day_at,
            int(_Role.DisplayRole): lambda index: self.job_at(index).name,
            int(_Role.EditRole): lambda index: self.job_at(index).name,
            int(_Role.AccessibleTextRole): self._read_aloud,
        }

    # --- jobs ---------------------------------------------------------------------------------------------------------

    @property
    def jobs(self) -> Mapping[str, Job]:
        """All jobs that were not removed, listed or not."""
        return self._all.jobs

    @property
    def counts(self) -> Mapping[Group, int]:
        """How many jobs each group has."""
        return self._all.counts

    @property
    def active_jobs(self) -> list[Job]:
        """The jobs that go on by themselves."""
        return [self._all.jobs[job_id] for job_id in self._all.active_ids]

    def put(self, jobs: Iterable[Job]) -> None:
        """Take each of `jobs` as it now is: new, changed, or removed."""
        fresh = [job for job in jobs if not self._update(job)]
        if fresh:
            for job in fresh:
                self._all.add(job)
            self._insert(sorted((job for job in fresh if self._all.matches(job)), key=age))
            self.counts_changed.emit()

    def choose(self, group: Group, words: str) -> None:
        """List only the jobs of `group` whose name or prompt holds all of `words`."""
        if self._all.filter(group, words):
            self._list_anew()

    def _update(self, job: Job) -> bool:
        """Whether nothing is left to do: `job` was known, or is of no interest."""
        known = self._all.jobs.get(job.id)
        if known is None:
            return job.removed
        if job.removed:
            if job.id in self._order:
                self._take_out(job.id)
            self._all.discard(job.id)
            self.counts_changed.emit()
            self.removed.emit(job)
            return True
        if self._all.change(job):
            self.counts_changed.emit()
        self._show_or_hide(job)
        return True

    def _show_or_hide(self, job: Job) -> None:
        shown, wanted = job.id in self._order, self._all.matches(job)
        if shown and wanted:
            self._touch(job.id)
        elif wanted:
            self._insert([job])
        elif shown:
            self._take_out(job.id)

    # --- rows ---------------------------------------------------------------------------------------------------------

    def expose(self, job_id: str) -> QModelIndex:
        """The index of a listed job, with all rows down to it made known to the view; an invalid one where it is not listed."""
        row = self._order.row_of(job_id)
        if row >= self._exposed:
            self._expose_to(row + 1)
        return self.index(row, 0) if row >= 0 else QModelIndex()

    def fold(self, keep: int) -> None:
        """Forget the rows that were fetched far down, but the first `keep`: a view measures all rows at each insertion."""
        keep = max(keep, CHUNK)
        if self._exposed >= keep + CHUNK:
            with self._change():
                self.beginRemoveRows(QModelIndex(), keep, self._exposed - 1)
                self._exposed = keep
                self.endRemoveRows()

    def refresh(self, jobs: Iterable[str]) -> None:
        """Have the rows of these ids painted anew."""
        for job_id in jobs:
            self._touch(job_id)

    def set_sizes(self, row: QSize, row_with_day: QSize) -> None:
        """How large a row is, and one with a day's heading above it."""
        if (row, row_with_day) != self._sizes:
            self.layoutAboutToBeChanged.emit()
            self._sizes = (row, row_with_day)
            self.layoutChanged.emit()

    def job_at(self, index: Index) -> Job:
        """The job of a valid index."""
        return self._all.jobs[self._order.id_at(index.row())]

    def _list_anew(self) -> None:
        with self._change():
            self.beginResetModel()
            self._order = Order(job.id for job in self._all.matching())
            self._exposed = min(CHUNK, len(self._order))
            self.endResetModel()

    @contextmanager
    def _change(self) -> Iterator[None]:
        """While a change is being announced, who listens may ask for more rows; they come at the next occasion."""
        self._changing = True
        yield
        self._changing = False

    def _insert(self, jobs: list[Job]) -> None:
        if not jobs:
            return
        newer = not len(self._order) or age(jobs[0]) > age(self._all.jobs[self._order.id_at(0)])
        if newer and len(jobs) <= CHUNK:
            self._announce_insertion(0, len(jobs), lambda: self._order.append(job.id for job in jobs))
        elif len(jobs) == 1:
            job = jobs[0]
            row = sum(1 for job_id in self._all.jobs if job_id in self._order and age(self._all.jobs[job_id]) > age(job))
            self._announce_insertion(row, 1, lambda: self._order.insert(row, job.id))
        else:
            self._list_anew()

    def _announce_insertion(self, row: int, count: int, insert: Callable[[], None]) -> None:
        if row > self._exposed:
            insert()
            return
        with self._change():
            self.beginInsertRows(QModelIndex(), row, row + count - 1)
            insert()
            self._exposed += count
            self.endInsertRows()
        self._touch_day(row + count)

    def _take_out(self, job_id: str) -> None:
        row = self._order.row_of(job_id)
        if row >= self._exposed:
            self._order.remove(job_id)
            return
        with self._change():
            self.beginRemoveRows(QModelIndex(), row, row)
            self._order.remove(job_id)
            self._exposed -= 1
            self.endRemoveRows()
        self._touch_day(row)

    def _touch(self, job_id: str) -> None:
        row = self._order.row_of(job_id)
        if 0 <= row < self._exposed:
            index = self.index(row, 0)
            self.dataChanged.emit(index, index)

    def _touch_day(self, row: int) -> None:
        """The row's neighbour above is another one: its heading may have come or gone."""
        if row < self._exposed:
            index = self.index(row, 0)
            self.dataChanged.emit(index, index, [DAY_ROLE])

    def _expose_to(self, count: int) -> None:
        with self._change():
            self.beginInsertRows(QModelIndex(), self._exposed, count - 1)
            self._exposed = count
            self.endInsertRows()

    # --- what is read of a row ----------------------------------------------------------------------------------------

    def rowCount(self, parent: Index | None = None) -> int:
        """How many rows the view knows of."""
        return 0 if parent is not None and parent.isValid() else self._exposed

    def canFetchMore(self, parent: Index) -> bool:
        """Whether the view has not been told of all rows."""
        return not (parent.isValid() or self._changing) and self._exposed < len(self._order)

    def fetchMore(self, parent: Index) -> None:
        """Tell the view of some more rows."""
        if self.canFetchMore(parent):
            self._expose_to(min(len(self._order), self._exposed + CHUNK))

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Rows are selected and renamed."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.isValid() else flags

    def data(self, index: Index, role: int = _Role.DisplayRole) -> Any:
        """What the view and assistive technology ask of a row."""
        if not index.isValid():
            return None
        if role == _SIZE:
            return self._sizes[self._begins_day(index.row())]
        reader = self._readers.get(role)
        return None if reader is None else reader(index)

    def setData(self, index: Index, value: Any, role: int = _Role.EditRole) -> bool:
        """Pass a typed name on. The row follows when the job does."""
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

    def _read_aloud(self, index: Index) -> str:
        job = self.job_at(index)
        return ", ".join(part for part in (job.name, self._tell(job).line) if part)
