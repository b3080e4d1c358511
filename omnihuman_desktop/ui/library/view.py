"""The wide library: the side bar, the search, the gallery or the table, and the bar for what is selected."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedLayout, QVBoxLayout, QWidget
from shiboken6 import Shiboken

from omnihuman_desktop.domain.job import AWAITING_VIDEO, Action
from omnihuman_desktop.library.marks import NO_MARKS, Marks
from omnihuman_desktop.library.query import TaskQuery
from omnihuman_desktop.ui.library.filters import LibraryFilters
from omnihuman_desktop.ui.library.gallery import GalleryView
from omnihuman_desktop.ui.library.header import LibraryHeader
from omnihuman_desktop.ui.library.selection_bar import SelectionBar
from omnihuman_desktop.ui.library.side_bar import SideBar
from omnihuman_desktop.ui.library.table import TableView
from omnihuman_desktop.ui.tasks.group_filter import GroupFilter
from omnihuman_desktop.ui.tasks.marking import TaskMarking
from omnihuman_desktop.ui.tasks.model import MARKS_ROLE, TasksModel
from omnihuman_desktop.ui.tasks.placeholder import TasksPlaceholder
from omnihuman_desktop.ui.tasks.status_cache import StatusTextCache
from omnihuman_desktop.ui.tasks.undo_bar import UndoBar
from omnihuman_desktop.ui.tasks.video_trash import VideoTrash
from omnihuman_desktop.ui.text.formats import count
from omnihuman_desktop.ui.text.status_texts import describe_job

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Protocol

    from omnihuman_desktop.domain.job import Job
    from omnihuman_desktop.library.facets import Facets
    from omnihuman_desktop.ui.runtime.background import Run
    from omnihuman_desktop.ui.tasks.group_filter import Groups
    from omnihuman_desktop.ui.tasks.panel import Jobs
    from omnihuman_desktop.ui.tasks.panel import Library as PanelLibrary
    from omnihuman_desktop.ui.tasks.task_view import TaskView
    from omnihuman_desktop.ui.tasks.thumbnails import Stills

    class Library(PanelLibrary, Protocol):
        """The part of the library that the view uses; see `TaskLibrary`."""

        def count_facets(self, report: Callable[[Facets], None]) -> None:
            """Report how many tasks each filter would leave."""
            ...


COUNT_DELAY_MS = 400
"""How long changes are collected before all is counted again, in milliseconds."""
_PAIR = 2
_TICK_MS = 1000


class LibraryView(QWidget):
    """`opened` carries the id of a task to be played on the stage, `action_requested` an id and an `Action`,
    `compare_requested` two ids, `save_requested` the ids of tasks whose videos are to be saved elsewhere.
    """

    opened = Signal(str)
    closed = Signal()
    action_requested = Signal(str, object)
    compare_requested = Signal(list)
    save_requested = Signal(list)

    def __init__(self, service: Jobs, library: Library, run: Run, stills: Stills | None, parent: QWidget) -> None:
        super().__init__(parent)
        self._service, self._library = service, library
        self._facets: Facets | None = None
        self._wanted: str | None = None
        self._unsubscribe: tuple[Callable[[], None], ...] = ()
        texts = StatusTextCache(describe_job)
        marking = self._marking = TaskMarking(library, self)
        self.model = TasksModel(library, texts, self)
        self.side_bar = SideBar(self)
        self.header = LibraryHeader(self)
        self.gallery = GalleryView(self.model, texts, marking, stills, run, self)
        self.table = TableView(self.model, texts, marking, self)
        self.table.setSelectionModel(self.gallery.selectionModel())
        self.selection_bar = SelectionBar(self)
        self.undo_bar = UndoBar(self)
        self.trash = VideoTrash(library, run, self.undo_bar, self)
        self._placeholder = TasksPlaceholder(self)
        self._count_timer = QTimer(self, singleShot=True, interval=COUNT_DELAY_MS)
        self._count_timer.timeout.connect(lambda: library.count_facets(self._show_facets))
        self._tick = QTimer(self, interval=_TICK_MS)
        self._tick.timeout.connect(lambda: self.model.refresh(job.id for job in self.model.active_jobs))
        self._build()
        self._wire()
        self._show_view()

    # --- building -------------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self.setAccessibleName(self.tr("Library"))
        self.setProperty("role", "bar")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._pages = QStackedLayout()
        for page in (self.gallery, self.table, self._placeholder):
            self._pages.addWidget(page)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addLayout(self._pages, 1)
        column.addWidget(self.undo_bar)
        column.addWidget(self.selection_bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.side_bar)
        row.addLayout(column, 1)

    def _wire(self) -> None:
        self.side_bar.changed.connect(self._filter)
        header = self.header
        header.changed.connect(self._filter)
        header.view_changed.connect(self._show_view)
        header.side_changed.connect(self.gallery.set_side)
        header.closed.connect(self.closed)
        header.search.left.connect(lambda: self.shown_view.setFocus())
        header.search.returnPressed.connect(self._enter_view)
        self.table.sort_chosen.connect(lambda sort, ascending: header.order.set_sort(sort, ascending=ascending))
        self._placeholder.show_all_requested.connect(self.clear_filters)
        for view in (self.gallery, self.table):
            view.opened.connect(self.opened)
            view.action_requested.connect(self._request)
            view.trash_requested.connect(self.trash.move)
        self.gallery.selectionModel().selectionChanged.connect(self._show_selection)
        self.gallery.selectionModel().currentChanged.connect(self._show_selection)
        self.model.dataChanged.connect(self._show_selection)
        self.model.removed.connect(self.undo_bar.offer)
        self.model.renamed.connect(self._service.rename)
        self.model.counts_changed.connect(self._count_timer.start)
        for changed in (self.model.rowsInserted, self.model.rowsRemoved, self.model.modelReset):
            changed.connect(self._show_found)
            changed.connect(self._select_wanted)
        self.undo_bar.undone.connect(self._restore)
        bar = self.selection_bar
        bar.star_requested.connect(lambda: self._marking.toggle_star(self.selected_ids, self._marks()))
        bar.notes_requested.connect(lambda: self._marking.edit_note(self.selected_ids, self._marks()))
        bar.compare_requested.connect(lambda: self.compare_requested.emit(self.selected_ids))
        bar.save_requested.connect(lambda: self.save_requested.emit(self.selected_ids))
        bar.trash_requested.connect(lambda: self.trash.move(self.selected_ids))
        leave = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        leave.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        leave.activated.connect(self.closed)

    def offer_groups(self, groups: Groups) -> None:
        """Offer the batch or film of a task as a filter in its menu."""
        group_filter = GroupFilter(groups, lambda: self.side_bar.filters.group, self._show_only)
        for view in (self.gallery, self.table):
            view.group_filter = lambda: group_filter

    # --- opening and closing --------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Find and count the tasks anew."""
        self.model.open()
        self._library.count_facets(self._show_facets)

    def begin(self, selected: str | None) -> None:
        """Follow all tasks from now on, with `selected` as the current one."""
        self._unsubscribe = (
            self._service.subscribe(lambda job: self.model.update_jobs((job,))),
            self._library.subscribe_marks(self._follow_marks),
        )
        self._filter()
        self.refresh()
        self._tick.start()
        self.shown_view.setFocus()
        self._wanted = selected
        self._select_wanted()

    def _select_wanted(self) -> None:
        """Make the wanted task the current one, once it is found."""
        index = self.model.reveal(self._wanted) if self._wanted is not None else QModelIndex()
        if index.isValid():
            self._wanted = None
            self.shown_view.setCurrentIndex(index)
            self.shown_view.scrollTo(index)

    def end(self) -> None:
        """Follow nothing any more, and end the preview's player."""
        for unsubscribe in self._unsubscribe:
            unsubscribe()
        self._unsubscribe = ()
        self._tick.stop()
        self._count_timer.stop()
        self.undo_bar.close_now()
        self.gallery.preview.release()

    @property
    def shown_view(self) -> TaskView:
        """The gallery or the table."""
        return self.table if self.header.as_table.isChecked() else self.gallery

    @property
    def selected_ids(self) -> list[str]:
        """The ids of the selected tasks, in the order of the library."""
        return self.gallery.selected_ids

    @property
    def current_id(self) -> str | None:
        """The id of the current task; None where there is none."""
        index = self.gallery.currentIndex()
        return self.model.id_at(index) or None if index.isValid() else None

    def to_save(self) -> dict[str, str]:
        """Return what is shown and how, so that `restore` brings it back."""
        own = {"columns": self.table.save_widths(), "folded": "\n".join(sorted(self.model.folded))}
        return self.side_bar.filters.to_dict() | self.header.to_save() | own

    def restore(self, saved: Mapping[str, str]) -> None:
        """Take what `to_save` has returned; whatever does not fit is left out."""
        self.side_bar.set_filters(LibraryFilters.from_dict(saved, datetime.now().astimezone().date()))
        self.header.restore(saved)
        self.table.restore_widths(saved.get("columns", ""))
        self.model.fold_sections(frozenset(saved.get("folded", "").split("\n")) - {""})

    # --- what is shown --------------------------------------------------------------------------------------------------

    def _filter(self) -> None:
        query = self.header.order.order(TaskQuery(text=self.header.search.text()))
        query = self.side_bar.filters.apply(query, datetime.now().astimezone().date())
        self.table.show_sort(query.sort, ascending=query.ascending)
        self.model.set_query(query)

    def _show_only(self, group_id: str) -> None:
        self.side_bar.choose("group", group_id or self.side_bar.filters.group)

    def clear_filters(self) -> None:
        """Show all tasks."""
        self.header.search.clear()
        self.side_bar.set_filters(LibraryFilters())
        self._filter()

    def _show_view(self) -> None:
        self._show_found()
        index = self.gallery.currentIndex()
        if index.isValid():
            self.shown_view.scrollTo(index)

    def _show_found(self) -> None:
        found, all_tasks = self.model.listing.tasks, self._facets.tasks if self._facets is not None else 0
        is_filtered = self.model.query.is_filtered
        words = self.tr("{0} of {1}").format(count(found), count(all_tasks)) if is_filtered else count(found)
        self.header.found.setText(words if self._facets is not None else "")
        self._placeholder.show_reason(filtered=is_filtered and bool(all_tasks))
        self._pages.setCurrentWidget(self.shown_view if self.model.rowCount() or not self._facets else self._placeholder)

    def _show_facets(self, facets: Facets) -> None:
        if Shiboken.isValid(self):
            self._facets = facets
            self.side_bar.set_facets(facets)
            self._show_found()

    def _show_selection(self) -> None:
        tasks = self.gallery.selected_count
        jobs = [self.model.job_at(index) for index in self.gallery.selectedIndexes()] if tasks == _PAIR else []
        can_compare = len(jobs) == _PAIR and all(job is not None and job.video is not None for job in jobs)
        self.selection_bar.show_selection(tasks, can_compare=can_compare, starred=bool(tasks) and self._marks().starred)

    def _marks(self) -> Marks:
        return self.gallery.currentIndex().data(MARKS_ROLE) or NO_MARKS

    def _enter_view(self) -> None:
        if self.model.rowCount():
            first = self.gallery.moveCursor(self.gallery.CursorAction.MoveHome, Qt.KeyboardModifier.NoModifier)
            self.shown_view.setFocus()
            self.gallery.selectionModel().setCurrentIndex(first, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    # --- what the creator does ------------------------------------------------------------------------------------------

    def _follow_marks(self, job_id: str, marks: Marks) -> None:
        self.model.update_marks(job_id, marks)
        self._count_timer.start()

    def _request(self, job_id: str, action: Action) -> None:
        job: Job | None = self._service.jobs.get(job_id)
        if job is not None and action is Action.REMOVE and job.active and job.state not in AWAITING_VIDEO:
            self.undo_bar.show_message(self.tr("Cancel the task first. Nothing has been paid yet."))
        else:
            self.action_requested.emit(job_id, action)

    def _restore(self, ids: list[str]) -> None:
        for job_id in ids:
            if job_id in self._service.jobs:
                self._service.restore(job_id)
