"""The task column: summary, filter, search, list and undo bar."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget
from shiboken6 import Shiboken

from omnihuman_desktop.domain.job import AWAITING_VIDEO, Action
from omnihuman_desktop.lazy_dataclass import replace
from omnihuman_desktop.ui.look import theme
from omnihuman_desktop.ui.tasks.bars import TaskBars
from omnihuman_desktop.ui.tasks.filter_bar import FilterBar
from omnihuman_desktop.ui.tasks.groups import GROUP_STATES, Group
from omnihuman_desktop.ui.tasks.model import TasksModel
from omnihuman_desktop.ui.tasks.order_buttons import OrderButtons
from omnihuman_desktop.ui.tasks.placeholder import TasksPlaceholder
from omnihuman_desktop.ui.tasks.search_field import SearchField
from omnihuman_desktop.ui.tasks.status_cache import StatusTextCache
from omnihuman_desktop.ui.tasks.summary import TaskSummary
from omnihuman_desktop.ui.tasks.widen_button import build_widen_button
from omnihuman_desktop.ui.text.status_texts import describe_job
from omnihuman_desktop.ui.widgets.label import Label

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from typing import Protocol

    from PySide6.QtGui import QKeyEvent

    from omnihuman_desktop.domain.job import Job
    from omnihuman_desktop.library.marks import Marks
    from omnihuman_desktop.ui.runtime.background import Run
    from omnihuman_desktop.ui.tasks.marking import Library as MarksLibrary
    from omnihuman_desktop.ui.tasks.model import Library as ModelLibrary
    from omnihuman_desktop.ui.tasks.restore_bar import RestoreBar
    from omnihuman_desktop.ui.tasks.selection import TaskSelection
    from omnihuman_desktop.ui.tasks.thumbnails import Stills
    from omnihuman_desktop.ui.tasks.undo_bar import UndoBar
    from omnihuman_desktop.ui.tasks.video_trash import VideoTrash
    from omnihuman_desktop.ui.tasks.view import TaskList
    from omnihuman_desktop.ui.text.status_texts import StatusText

    class Jobs(Protocol):
        """The part of the job service that the column uses."""

        @property
        def jobs(self) -> Mapping[str, Job]:
            """All jobs by id."""
            ...

        def subscribe(self, listener: Callable[[Job], None]) -> Callable[[], None]:
            """Call `listener` for every changed job. Return a function that ends the subscription."""
            ...

        def restore(self, job_id: str) -> None:
            """Undo a removal."""
            ...

        def rename(self, job_id: str, name: str) -> None:
            """Rename a job."""
            ...

    class Library(ModelLibrary, MarksLibrary, Protocol):
        """The part of the library that the column uses; see `TaskLibrary`."""

        def when_open(self, act: Callable[[], None]) -> None:
            """Call `act` once tasks can be found."""
            ...

        def for_each(self, ids: Sequence[str], act: Callable[[str], None]) -> None:
            """Call `act` for each of these tasks, once it is in memory."""
            ...

        def subscribe_marks(self, listener: Callable[[str, Marks], None]) -> Callable[[], None]:
            """Call `listener` with a task's id and its changed marks. Return a function that ends the subscription."""
            ...


_LEAST_WIDTH_PX = 240


class TasksPanel(QWidget):
    """Lists the tasks of `service` and follows their changes.

    `job_selected` carries a job's id or None, `job_opened` the id of one that was double-clicked or chosen with Enter,
    `action_requested` an id and an `Action`. `group_selected` carries the id of a selected batch or film,
    `group_action_requested` such an id and a `GroupAction`. `selection_changed` says that `selected_ids` may be others,
    `widened` that the library is to be opened, `folded` that sections of the list were folded.

    The list is built when it is first used: an empty column does not show it.
    """

    job_selected = Signal(object)
    group_selected = Signal(str)
    group_action_requested = Signal(str, object)
    job_opened = Signal(str)
    action_requested = Signal(str, object)
    selection_changed = Signal()
    widened = Signal()
    folded = Signal()

    def __init__(
        self,
        service: Jobs,
        library: Library,
        run: Run,
        parent: QWidget | None = None,
        describe: Callable[[Job, float], StatusText] | None = None,
        stills: Stills | None = None,
    ) -> None:
        super().__init__(parent)
        self._service, self._library, self._run, self.stills = service, library, run, stills
        self._texts = StatusTextCache(describe or describe_job)
        self.handle_key: Callable[[QKeyEvent], bool] = lambda _event: False
        self.model = TasksModel(library, self._texts, self)
        self.segments = FilterBar(self)
        self.search = SearchField(self)
        self.order = OrderButtons(self)
        self.bars = TaskBars(self)
        self._summary = TaskSummary(self.model, self)
        self._placeholder = TasksPlaceholder(self)
        self._pages = QStackedLayout()
        self._build()
        self._wire()
        self._show_counts()
        library.when_open(self._open)

    # --- building -----------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self.setMinimumWidth(_LEAST_WIDTH_PX)
        title = Label(self.tr("Tasks"), self)
        title.setProperty("role", "heading")
        # "Tasks" is the accessible name of the list, and names must differ.
        title.setAccessibleName(self.tr("Task list"))
        header = QHBoxLayout()
        header.addWidget(title)
        header.addWidget(self._summary, 1)
        header.addWidget(build_widen_button(self, self.widened))
        above = QVBoxLayout()
        above.setContentsMargins(theme.WIDE, theme.WIDE, theme.WIDE, theme.NEAR)
        above.setSpacing(theme.NEAR)
        above.addLayout(header)
        for widget in (self.segments, self.search, self.order):
            above.addWidget(widget)
        self._pages.addWidget(self._placeholder)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(above)
        layout.addLayout(self._pages, 1)
        layout.addWidget(self.bars)

    def build_rest(self) -> Iterator[object]:
        """Build what an empty column does not show, one part at each step."""
        yield self.list
        yield self.selection

    @cached_property
    def list(self) -> TaskList:
        """The rows of the tasks."""
        from omnihuman_desktop.ui.tasks.marking import TaskMarking
        from omnihuman_desktop.ui.tasks.thumbnails import ROWS_KEPT, Thumbnails
        from omnihuman_desktop.ui.tasks.view import TaskList

        thumbnails = Thumbnails(self._run, self, self.stills, kept_min=ROWS_KEPT)
        rows = TaskList(self.model, thumbnails, self._texts, TaskMarking(self._library, self), self)
        self._pages.addWidget(rows)
        rows.set_dense(dense=self.order.is_dense)
        rows.handle_key = lambda event: self.handle_key(event)
        rows.group_filter = lambda: self.order.group_filter
        rows.folded.connect(self.folded)
        rows.opened.connect(self.job_opened)
        rows.action_requested.connect(self._request)
        rows.group_action_requested.connect(self.group_action_requested)
        rows.trash_requested.connect(lambda ids: self.trash.move(ids))
        rows.selectionModel().selectionChanged.connect(self.selection_changed)
        return rows

    @cached_property
    def selection(self) -> TaskSelection:
        """The selected task or group."""
        from omnihuman_desktop.ui.tasks.selection import TaskSelection

        selection = TaskSelection(self.list, self.model, self._library, self._clear_filter)
        selection.job_selected.connect(self.job_selected)
        selection.group_selected.connect(self.group_selected)
        return selection

    @cached_property
    def trash(self) -> VideoTrash:
        """Moves videos to the system's trash."""
        from omnihuman_desktop.ui.tasks.video_trash import VideoTrash

        return VideoTrash(self._library, self._run, self.undo_bar, self)

    @property
    def undo_bar(self) -> UndoBar:
        """The bar that reports a removal and can undo it."""
        return self.bars.undo

    @property
    def restore_bar(self) -> RestoreBar:
        """The bar that offers to restore paid tasks whose receipts were found."""
        return self.bars.restore

    @property
    def selected_ids(self) -> Sequence[str]:
        """The ids of the selected tasks, in the order of the list."""
        return self.list.selected_ids if "list" in vars(self) else ()

    def _wire(self) -> None:
        self.segments.chosen.connect(self._filter)
        self.search.textChanged.connect(self._filter)
        self.order.changed.connect(self._filter)
        self.search.left.connect(lambda: self.list.setFocus())
        self.search.returnPressed.connect(self._enter_list)
        self._placeholder.show_all_requested.connect(self._clear_filter)
        self.model.counts_changed.connect(self._show_counts)
        self.model.removed.connect(self._follow_removal)
        self.model.renamed.connect(self._service.rename)
        for changed in (self.model.rowsInserted, self.model.rowsRemoved, self.model.modelReset):
            changed.connect(self._show_page)
        self.bars.undone.connect(self._restore)
        self.destroyed.connect(self._service.subscribe(lambda job: self.model.update_jobs((job,))))
        self.destroyed.connect(self._library.subscribe_marks(self.model.update_marks))

    def _open(self) -> None:
        if Shiboken.isValid(self):
            self.model.open()

    # --- changes of jobs ----------------------------------------------------------------------------------------------

    def _follow_removal(self, job: Job) -> None:
        self.undo_bar.offer(job)
        if job.id != self.selection.job_id:
            return
        neighbour = self.model.index(min(self.list.left_row, self.model.rowCount() - 1), 0)
        if neighbour.isValid():
            self.list.setCurrentIndex(neighbour)
        else:
            self.selection.set_job(None)

    def _restore(self, ids: Sequence[str]) -> None:
        for job_id in ids:
            if job_id in self._service.jobs:
                self._service.restore(job_id)

    # --- selection ----------------------------------------------------------------------------------------------------

    def select(self, job_id: str | None) -> None:
        """Select a job, resetting a filter that hides it; or none."""
        if job_id is not None or "selection" in vars(self):
            self.selection.select(job_id)

    def show_group(self, name: str) -> None:
        """Filter by the group whose value is `name`; an unknown name changes nothing."""
        if any(name == group.value for group in Group):
            self.segments.choose(Group(name))

    def focus_search(self) -> None:
        """Focus the search field and select its text."""
        self.search.setFocus()
        self.search.selectAll()

    # --- requests --------------------------------------------------------------------------------------

    def _filter(self) -> None:
        query = replace(self.model.query, text=self.search.text(), states=GROUP_STATES[self.segments.group])
        self.model.set_query(self.order.apply(query))
        if "list" in vars(self):
            self.list.set_dense(dense=self.order.is_dense)

    def _clear_filter(self) -> None:
        self.search.clear()
        self.order.clear_filters()
        self.segments.choose(Group.ALL)

    def _enter_list(self) -> None:
        if self.model.rowCount():
            self.list.setFocus()
            self.list.setCurrentIndex(self.list.moveCursor(self.list.CursorAction.MoveHome, Qt.KeyboardModifier.NoModifier))

    def _request(self, job_id: str, action: Action) -> None:
        job = self._service.jobs.get(job_id)
        if job is None:
            return
        if action is Action.REMOVE and job.active and job.state not in AWAITING_VIDEO:
            self.undo_bar.show_message(self.tr("Cancel the task first. Nothing has been paid yet."))
        else:
            self.action_requested.emit(job_id, action)

    # --- summary and times ----------------------------------------------------------------------------------------------

    def _show_counts(self) -> None:
        self.segments.show_counts(self.model.counts)
        self._show_page()

    def _show_page(self) -> None:
        all_folded = self.model.counts[Group.ALL] and not self.model.query.is_filtered
        if self.model.rowCount() or all_folded:
            self._show_list()
            return
        self._placeholder.show_reason(filtered=bool(self.model.counts[Group.ALL]))
        self._pages.setCurrentWidget(self._placeholder)

    def _show_list(self) -> None:
        self._pages.setCurrentWidget(self.list)
        # What is selected in the list is followed from now on.
        _ = self.selection
