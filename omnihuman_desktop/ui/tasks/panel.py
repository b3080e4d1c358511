"""The task column: summary, filter, search, list and undo bar."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget
from shiboken6 import Shiboken

from omnihuman_desktop.domain.job import AWAITING_VIDEO, Action
from omnihuman_desktop.ui.look import theme
from omnihuman_desktop.ui.tasks.filter_bar import FilterBar
from omnihuman_desktop.ui.tasks.groups import GROUP_STATES, Group
from omnihuman_desktop.ui.tasks.marking import Library as MarksLibrary
from omnihuman_desktop.ui.tasks.marking import TaskMarking
from omnihuman_desktop.ui.tasks.model import Library as ModelLibrary
from omnihuman_desktop.ui.tasks.model import TasksModel
from omnihuman_desktop.ui.tasks.order_buttons import OrderButtons
from omnihuman_desktop.ui.tasks.placeholder import TasksPlaceholder
from omnihuman_desktop.ui.tasks.restore_bar import RestoreBar
from omnihuman_desktop.ui.tasks.search_field import SearchField
from omnihuman_desktop.ui.tasks.selection import TaskSelection
from omnihuman_desktop.ui.tasks.status_cache import StatusTextCache
from omnihuman_desktop.ui.tasks.thumbnails import Stills, Thumbnails
from omnihuman_desktop.ui.tasks.undo_bar import UndoBar
from omnihuman_desktop.ui.tasks.video_trash import VideoTrash
from omnihuman_desktop.ui.tasks.view import TaskList
from omnihuman_desktop.ui.text.formats import count, time_left
from omnihuman_desktop.ui.text.status_texts import describe_job, seconds_left
from omnihuman_desktop.ui.widgets.label import Label

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtGui import QHideEvent, QShowEvent

    from omnihuman_desktop.domain.job import Job
    from omnihuman_desktop.library.marks import Marks
    from omnihuman_desktop.ui.runtime.background import Run
    from omnihuman_desktop.ui.text.status_texts import StatusText

_TICK_MS = 1000
_LEAST_WIDTH_PX = 240


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


class TasksPanel(QWidget):
    """Lists the tasks of `service` and follows their changes.

    `job_selected` carries a job's id or None, `job_opened` the id of one that was double-clicked or chosen with Enter,
    `action_requested` an id and an `Action`. `group_selected` carries the id of a selected batch or film,
    `group_action_requested` such an id and a `GroupAction`.
    """

    job_selected = Signal(object)
    group_selected = Signal(str)
    group_action_requested = Signal(str, object)
    job_opened = Signal(str)
    action_requested = Signal(str, object)

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
        self._service, self._library, self.stills = service, library, stills
        texts = StatusTextCache(describe or describe_job)
        self.model = TasksModel(library, texts, self)
        self._thumbnails = Thumbnails(run, self, stills)
        self.segments = FilterBar(self)
        self.search = SearchField(self)
        self.list = TaskList(self.model, self._thumbnails, texts, TaskMarking(library, self), self)
        self.selection = TaskSelection(self.list, self.model, library, self._clear_filter)
        self.order = OrderButtons(self)
        self.undo_bar = UndoBar(self)
        self.restore_bar = RestoreBar(self)
        self.trash = VideoTrash(library, run, self.undo_bar, self)
        self._summary = Label(self)
        self._placeholder = TasksPlaceholder(self)
        self._pages = QStackedLayout()
        self._tick = QTimer(self, interval=_TICK_MS)
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
        self._summary.setProperty("role", "dim")
        header = QHBoxLayout()
        header.addWidget(title, 1)
        header.addWidget(self._summary)
        above = QVBoxLayout()
        above.setContentsMargins(theme.WIDE, theme.WIDE, theme.WIDE, theme.NEAR)
        above.setSpacing(theme.NEAR)
        above.addLayout(header)
        for widget in (self.segments, self.search, self.order):
            above.addWidget(widget)
        self._pages.addWidget(self.list)
        self._pages.addWidget(self._placeholder)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(above)
        layout.addLayout(self._pages, 1)
        for bar in (self.restore_bar, self.undo_bar):
            layout.addWidget(bar)

    def _wire(self) -> None:
        self.segments.chosen.connect(self._filter)
        self.search.textChanged.connect(self._filter)
        self.order.changed.connect(self._filter)
        self.search.left.connect(self.list.setFocus)
        self.search.returnPressed.connect(self._enter_list)
        self._placeholder.show_all_requested.connect(self._clear_filter)
        self.list.opened.connect(self.job_opened)
        self.list.action_requested.connect(self._request)
        self.list.group_action_requested.connect(self.group_action_requested)
        self.list.trash_requested.connect(self.trash.move)
        self.selection.job_selected.connect(self.job_selected)
        self.selection.group_selected.connect(self.group_selected)
        self.model.counts_changed.connect(self._show_counts)
        self.model.removed.connect(self._follow_removal)
        self.model.renamed.connect(self._service.rename)
        for changed in (self.model.rowsInserted, self.model.rowsRemoved, self.model.modelReset):
            changed.connect(self._show_page)
        self.undo_bar.undone.connect(self._restore)
        self._tick.timeout.connect(self._refresh_times)
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

    def _restore(self, ids: list[str]) -> None:
        for job_id in ids:
            if job_id in self._service.jobs:
                self._service.restore(job_id)

    # --- selection ----------------------------------------------------------------------------------------------------

    def select(self, job_id: str | None) -> None:
        """Select a job, resetting a filter that hides it; or none."""
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
        self._show_summary()
        self._show_page()
        self._update_timer()

    def _show_summary(self) -> None:
        active = self.model.counts[Group.ACTIVE]
        if not active:
            self._summary.clear()
            return
        now = time.time()
        known = [left for job in self.model.active_jobs if (left := seconds_left(job, now)) is not None]
        words = self.tr("{0} active").format(count(active))
        self._summary.setText(f"{words} · {time_left(max(known))}" if known else words)

    def _show_page(self) -> None:
        all_folded = self.model.counts[Group.ALL] and self.segments.group is Group.ALL and not self.search.text()
        if self.model.rowCount() or all_folded:
            self._pages.setCurrentIndex(0)
            return
        self._placeholder.show_reason(filtered=bool(self.model.counts[Group.ALL]))
        self._pages.setCurrentIndex(1)

    def _refresh_times(self) -> None:
        self.model.refresh(job.id for job in self.model.active_jobs)
        self._show_summary()

    def _update_timer(self) -> None:
        if self.isVisible() and self.model.counts[Group.ACTIVE]:
            if not self._tick.isActive():
                self._tick.start()
        else:
            self._tick.stop()

    def showEvent(self, event: QShowEvent) -> None:
        """Resume updating the times."""
        super().showEvent(event)
        self._show_summary()
        self._update_timer()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop updating the times while they are hidden."""
        super().hideEvent(event)
        self._tick.stop()
