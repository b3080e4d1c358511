"""The list model of tasks: found and read from the library as they are seen, and kept up to date as they change."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from shiboken6 import Shiboken

from omnihuman_desktop.domain.job import JobState
from omnihuman_desktop.lazy_dataclass import replace
from omnihuman_desktop.library.listing import TaskListing
from omnihuman_desktop.library.marks import NO_MARKS, Marks
from omnihuman_desktop.library.query import TaskQuery, day_of
from omnihuman_desktop.ui.tasks import task_counts, task_reader
from omnihuman_desktop.ui.tasks.grouped_model import GROUP_ROLE, ID_ROLE, ITEM_ROLE, NESTED_ROLE, GroupedModel
from omnihuman_desktop.ui.tasks.listing_model import SECTION_ROLE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from PySide6.QtCore import QMimeData

    from omnihuman_desktop.domain.errors import Failure
    from omnihuman_desktop.domain.job import Job
    from omnihuman_desktop.library.query import Found
    from omnihuman_desktop.ui.tasks.groups import Group
    from omnihuman_desktop.ui.tasks.status_cache import StatusTextCache

    Index = QModelIndex | QPersistentModelIndex

_Role = Qt.ItemDataRole

JOB_ROLE = int(_Role.UserRole)
"""The row's `Job`; None for a heading, and until it is read."""
MARKS_ROLE = JOB_ROLE + 2
"""The row's `Marks`."""
_PERHAPS_UNSAVED = (JobState.PREPARING, JobState.FAILED, JobState.CANCELLED)


class Library(task_reader.Source, task_counts.Source, Protocol):
    """The part of the library that the list uses; see `TaskLibrary`."""

    @property
    def jobs(self) -> Mapping[str, Job]:
        """The tasks in memory by id."""
        ...

    def find(
        self, query: TaskQuery, report: Callable[[Found, bool], None], failed: Callable[[Failure], None]
    ) -> Callable[[], None]:
        """Report the first tasks, then all of them. Return a function that ends this."""
        ...


class TasksModel(GroupedModel):
    """Rows over the ids of all tasks that a query finds. The tasks themselves are read when their rows are painted.

    Updating one task takes the same time however many there are. `counts_changed` is emitted when tasks change their group,
    `removed` carries a job that has just been removed, `renamed` an id and the name that was typed, `refused` the failure of
    a read.
    """

    counts_changed = Signal()
    removed = Signal(object)
    renamed = Signal(str, str)
    refused = Signal(object)

    def __init__(self, library: Library, status_of: StatusTextCache, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library, self._status_of = library, status_of
        self._is_whole = False
        self._end_search: Callable[[], None] = lambda: None
        self._fresh: dict[str, Job] = {}
        """The tasks of this session that the database may not hold yet."""
        self._changed: dict[str, Job] = {}
        """The tasks that have changed while a search runs."""
        self._reader = task_reader.TaskReader(library, self)
        self._reader.loaded.connect(self._take_loaded)
        self._reader.refused.connect(self.refused)
        self.task_counts = task_counts.TaskCounts(library, self)
        self.task_counts.changed.connect(self.counts_changed)
        self._readers: dict[int, Callable[[Index], Any]] = {
            JOB_ROLE: lambda index: self.job_at(index),
            SECTION_ROLE: lambda index: self._listing.heading_at(index.row()),
            MARKS_ROLE: lambda index: self._marks_at(index),
            GROUP_ROLE: lambda index: self._group_row(index),
            ID_ROLE: lambda index: self.key_at(index),
            ITEM_ROLE: lambda index: self._item_row(index),
            NESTED_ROLE: lambda index: self.owner_at(index) is not None,
            int(_Role.DisplayRole): lambda index: self._name_at(index),
            int(_Role.EditRole): lambda index: self._name_at(index),
            int(_Role.AccessibleTextRole): lambda index: self._accessible_text(index),
        }

    # --- what is listed -------------------------------------------------------------------------------------------------

    @property
    def counts(self) -> Mapping[Group, int]:
        """The number of tasks in each group."""
        return self.task_counts.groups

    @property
    def active_jobs(self) -> list[Job]:
        """The jobs that are running or waiting."""
        return list(self.task_counts.active.values())

    def open(self) -> None:
        """Find and count the tasks for the first time, or anew."""
        # The list first: both wait for the same thread of the database.
        self.find()
        self.task_counts.open(self._library.jobs.values())

    def set_query(self, query: TaskQuery) -> None:
        """List the tasks of `query`."""
        if query != self.query:
            self.query = query
            self._groups.forget_folds()
            self.find()

    def find(self) -> None:
        """Find the tasks of the query anew."""
        self.find_timer.stop()
        self._end_search()
        self._is_whole = False
        self._changed.clear()
        query = replace(self.query, groups=self._groups.entries(self.query))
        self._end_search = self._library.find(query, self._take_found, self._fail)

    def _take_found(self, found: Found, is_whole: bool) -> None:
        if not Shiboken.isValid(self):
            return
        self._is_whole = is_whole
        found = self._expand(found)
        if found.ids != self._listing.ids or list(found.sections) != self.sections:
            self.show(TaskListing(found.ids, found.sections, self._folded))
        if is_whole:
            for job in {**self._fresh, **self.task_counts.active, **self._changed}.values():
                self._place(job, may_search=False)
            self._changed.clear()

    def _fail(self, failure: Failure) -> None:
        if Shiboken.isValid(self):
            self.refused.emit(failure)

    # --- tasks that change ----------------------------------------------------------------------------------------------

    def update_jobs(self, jobs: Iterable[Job]) -> None:
        """Take changes of tasks, and new ones."""
        for job in jobs:
            self._update(job)

    def update_marks(self, job_id: str, marks: Marks) -> None:
        """Take the changed marks of a task."""
        task = self._reader.update_marks(job_id, marks)
        if task is not None:
            self._place(task.job)

    def _update(self, job: Job) -> None:
        known = self._reader.find(job.id)
        # The library's own may be the changed one already.
        before = self.task_counts.active.get(job.id) or (known.job if known is not None else self._fresh.get(job.id))
        if not self._is_whole:
            self._changed[job.id] = job
        was_listed = job.removed and self._listing.section_of(job.id) is not None
        owner = self._groups.take_job(job)
        was_listed = was_listed and (owner is None or not owner.removed)
        if owner is not None or job.state not in _PERHAPS_UNSAVED or job.removed:
            self._fresh.pop(job.id, None)
        elif job.id in self._fresh or self._listing.section_of(job.id) is None:
            self._fresh[job.id] = job
        self.task_counts.take(before, job)
        self._reader.update_job(job)
        self._place(job)
        if was_listed:
            self.removed.emit(job)

    def _place(self, job: Job, *, may_search: bool = True) -> None:
        """Have the list show `job` where it belongs, or no more."""
        owner = self._groups.owner_of(job.id)
        if owner is not None:
            known = self._reader.find(job.id)
            self._place_nested(owner, job, known.marks if known is not None else NO_MARKS, may_search=may_search)
            return
        section = self._listing.section_of(job.id)
        wanted = self._is_wanted(job, is_listed=section is not None)
        if section is not None and wanted:
            self.refresh((job.id,))
        elif section is not None:
            self.remove(job.id, section)
        elif wanted and self._is_newest(job.created_at, job.id):
            self.prepend(job.id, day_of(job.created_at).isoformat() if self.query.days else "")
        elif wanted and may_search:
            self._seek(job)

    def _is_wanted(self, job: Job, *, is_listed: bool) -> bool:
        known = self._reader.find(job.id)
        if known is not None or not is_listed:
            return self.query.matches(job, known.marks if known is not None else NO_MARKS)
        # It may be listed for its marks, which are not read yet.
        return replace(self.query, text="", starred=False, label="").matches(job, NO_MARKS)

    def _is_newest(self, created_at: float, row_id: str) -> bool:
        if not self.query.newest_first or not self._is_whole:
            return False
        if not self._listing.tasks:
            return True
        first_id = self._listing.task_id(0)
        first = self._groups.find(first_id) or self._job(first_id)
        if first is None:
            self._reader.want(first_id)
        return first is not None and (first.created_at, first.id) < (created_at, row_id)

    def _take_loaded(self, ids: list[str]) -> None:
        self.refresh(ids)
        for job in list(self._fresh.values()):
            if self._is_whole and self._listing.section_of(job.id) is None:
                self._place(job, may_search=False)

    # --- rows ---------------------------------------------------------------------------------------------------------

    def id_at(self, index: Index) -> str:
        """Return the id of the task in a row; "" for a heading, for a group, and for what was not sent yet."""
        row_id = self.key_at(index)
        return row_id if self._groups.is_task(row_id) else ""

    def job_at(self, index: Index) -> Job | None:
        """Return the job of a valid index; None for a heading, and until it is read."""
        job_id = self.key_at(index)
        return self._job(job_id) if job_id else None

    def ids_of(self, indexes: Iterable[Index]) -> list[str]:
        """Return the ids of the tasks in these rows, in the order of the list."""
        rows = sorted({index.row() for index in indexes})
        return [job_id for row in rows if (job_id := self.id_at(self.index(row, 0)))]

    def _job(self, job_id: str) -> Job | None:
        known = self._reader.find(job_id)
        if known is not None:
            return known.job
        return self._library.jobs.get(job_id) or self._fresh.get(job_id) or self._groups.source.jobs.get(job_id)

    def _marks_at(self, index: Index) -> Marks:
        job_id = self.id_at(index)
        task = self._reader.want(job_id) if job_id else None
        return task.marks if task is not None else NO_MARKS

    def _name_at(self, index: Index) -> str:
        heading = self._listing.heading_at(index.row())
        if heading is not None:
            return heading.section.key
        own = self.group_at(index) or self._item_row(index) or self.job_at(index)
        if own is None:
            self._reader.want(self.key_at(index))
        return own.name if own is not None else ""

    # --- Qt's model interface ---------------------------------------------------------------------------------------

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Tasks can be selected, renamed and dragged; headings are there to be folded."""
        if not index.isValid():
            return super().flags(index)
        if self._listing.heading_at(index.row()) is not None:
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
        if self._item_row(index) is not None:
            return super().flags(index) | Qt.ItemFlag.ItemNeverHasChildren
        drags = Qt.ItemFlag.NoItemFlags if self.group_at(index) is not None else Qt.ItemFlag.ItemIsDragEnabled
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable | drags

    def data(self, index: Index, role: int = _Role.DisplayRole) -> Any:
        """Return a row's value for the view and for assistive technology."""
        reader = self._readers.get(role) if index.isValid() and index.row() < len(self._listing) else None
        return None if reader is None else reader(index)

    def setData(self, index: Index, value: Any, role: int = _Role.EditRole) -> bool:
        """Emit `renamed` for a typed name. The row changes once the job has changed."""
        job = self.job_at(index) if index.isValid() and role == _Role.EditRole else None
        if role == _Role.EditRole:
            self._rename_group(index, value)
        if job is not None:
            name = str(value).strip()
            if name and name != job.name:
                self.renamed.emit(job.id, name)
        return False

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:  # noqa: N802 - Qt's own
        """Return the videos of these tasks as files, for other programs."""
        return _files_of(self._job(job_id) for job_id in self.ids_of(indexes))

    def supportedDragActions(self) -> Qt.DropAction:  # noqa: N802 - Qt's own
        """Videos are copied, never moved away."""
        return Qt.DropAction.CopyAction

    def _accessible_text(self, index: Index) -> str:
        from omnihuman_desktop.ui.tasks.headings import describe_section
        from omnihuman_desktop.ui.tasks.marking import describe_label

        heading, job = self._listing.heading_at(index.row()), self.job_at(index)
        if heading is not None or job is None:
            return describe_section(heading) if heading is not None else self._group_text(index) or self._name_at(index)
        marks = self._marks_at(index)
        label = describe_label(marks.label) if marks.label else ""
        parts = job.name, self._status_of(job).line, self.tr("Starred") if marks.starred else "", label, marks.note
        return ", ".join(part for part in parts if part)


def _files_of(jobs: Iterable[Job | None]) -> QMimeData:
    from PySide6.QtCore import QMimeData, QUrl

    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(job.video)) for job in jobs if job is not None and job.video is not None])
    return data
