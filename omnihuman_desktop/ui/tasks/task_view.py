"""A view of tasks with the commands on them, by keys and by the context menu. How tasks look is left to others."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QFrame, QMenu

from omnihuman_desktop.domain.job import Action
from omnihuman_desktop.ui.tasks.folding_view import FoldingView
from omnihuman_desktop.ui.tasks.marking import NOTE_KEY, STAR_KEY
from omnihuman_desktop.ui.tasks.model import MARKS_ROLE
from omnihuman_desktop.ui.tasks.task_menu import TRASH_KEY, MenuCommands, build_menu

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QMouseEvent
    from PySide6.QtWidgets import QWidget

    from omnihuman_desktop.domain.job import Job
    from omnihuman_desktop.ui.tasks.geometry import CellSizes
    from omnihuman_desktop.ui.tasks.marking import TaskMarking
    from omnihuman_desktop.ui.tasks.model import TasksModel
    from omnihuman_desktop.ui.tasks.status_cache import StatusTextCache

_SCROLL_STEP_PX = 24


class TaskView(FoldingView):
    """`opened` carries the id of a job that was double-clicked or chosen with Enter; `action_requested` an id and `Action`.

    `trash_requested` carries ids whose videos are to be moved to the trash.
    """

    opened = Signal(str)
    action_requested = Signal(str, object)
    trash_requested = Signal(list)

    def __init__(
        self, model: TasksModel, sizes: CellSizes, status_of: StatusTextCache, marking: TaskMarking, parent: QWidget
    ) -> None:
        super().__init__(model, sizes, parent)
        self._status_of, self._jobs, self._marking = status_of, model, marking
        self._hovered = QPersistentModelIndex()
        self.left_row = 0
        """The former row of a selected job that has left the list."""
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("role", "rows")
        self.verticalScrollBar().setSingleStep(_SCROLL_STEP_PX)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.doubleClicked.connect(self._open)

    @property
    def current_job(self) -> Job | None:
        """The selected job; None if none is selected."""
        index = self.currentIndex()
        return self._jobs.job_at(index) if index.isValid() else None

    @property
    def selected_ids(self) -> list[str]:
        """The ids of the selected tasks, in the order of the list."""
        return self._jobs.ids_of(self.selectedIndexes())

    @property
    def selected_count(self) -> int:
        """The number of the selected tasks. It takes no time for each of them."""
        selection = self.selectionModel().selection()
        ranges = [(selection.at(at).top(), selection.at(at).bottom()) for at in range(selection.count())]
        headings = [placed.row for placed in self._jobs.listing.sections if placed.has_heading] if ranges else []
        return sum(last - first + 1 - _between(headings, first, last) for first, last in ranges)

    def _open(self, index: QModelIndex) -> None:
        job_id = self._jobs.id_at(index)
        if job_id:
            self.opened.emit(job_id)

    # --- the pointer --------------------------------------------------------------------------------------------------

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Highlight the row under the pointer."""
        self.hover(self.indexAt(event.position().toPoint()))
        super().mouseMoveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Fold the heading, or the group by its arrow, or select the row."""
        position, is_left = event.position().toPoint(), event.button() is Qt.MouseButton.LeftButton
        heading = self._heading_at(position)
        if heading is not None and is_left:
            self.toggle_section(heading)
        elif heading is None and not (is_left and self.toggle_group_at(position)):
            super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Fold the heading or the group once more, or open the task."""
        position = event.position().toPoint()
        heading = self._heading_at(position)
        if heading is not None:
            self.toggle_section(heading)
        elif not self.toggle_group_at(position, anywhere=True):
            super().mouseDoubleClickEvent(event)

    def hover(self, index: QModelIndex) -> None:
        """Highlight a row; none for an invalid index."""
        before, self._hovered = self._hovered, QPersistentModelIndex(index)
        if before != self._hovered:
            for each in (before, self._hovered):
                if each.isValid():
                    self.viewport().update(self.visualRect(each))

    # --- keys and the menu --------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open on Enter, remove on Delete; leave other keys to the list."""
        if self.state() is not QAbstractItemView.State.EditingState and self.act_on_group(event):
            return
        job = self.current_job
        if job is not None and self.state() is not QAbstractItemView.State.EditingState:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
                self.opened.emit(job.id)
                return
            if event.matches(QKeySequence.StandardKey.Delete):
                self.remove_selected()
                return
            if self._act_by_key(event):
                return
        super().keyPressEvent(event)

    def _act_by_key(self, event: QKeyEvent) -> bool:
        marks, pressed = self.currentIndex().data(MARKS_ROLE), QKeySequence(event.keyCombination())
        if pressed == QKeySequence(STAR_KEY):
            self._marking.toggle_star(self.selected_ids, marks)
        elif pressed == QKeySequence(NOTE_KEY):
            self._marking.edit_note(self.selected_ids, marks)
        elif pressed == QKeySequence(TRASH_KEY):
            self._trash_selected()
        else:
            return False
        return True

    def remove_selected(self) -> None:
        """Request that each of the selected tasks and groups is removed from the list."""
        groups, ids = self.selected_groups, self.selected_ids
        super().remove_selected()
        for job_id in ids:
            if self._jobs.group_of(job_id) not in groups:
                self.action_requested.emit(job_id, Action.REMOVE)

    def _trash_selected(self) -> None:
        self.trash_requested.emit(self.selected_ids)

    def rename(self, job_id: str) -> None:
        """Have the name of a task edited in its row."""
        self.edit(self._jobs.reveal(job_id))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Show the menu at the pointer, or under the row for the Menu key."""
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            index = self.indexAt(event.pos())
            if index.isValid() and self._jobs.key_at(index):
                if not self.selectionModel().isSelected(index):
                    self.setCurrentIndex(index)
                self.show_menu(event.globalPos())
        elif self.currentIndex().isValid():
            self.show_menu(self.viewport().mapToGlobal(self.menu_point(self.currentIndex())))

    def menu_point(self, index: QModelIndex) -> QPoint:
        """Return where the menu of a row opens for the Menu key, in the viewport."""
        return self.visualRect(index).center()

    def show_menu(self, position: QPoint) -> None:
        """Show the menu for the selected rows at a point of the screen."""
        if (menu := self.build_menu()) is not None:
            menu.popup(position)

    def build_menu(self) -> QMenu | None:
        """Return the menu for the selected row, which deletes itself when it closes; None if no row is selected."""
        job = self.current_job
        if job is None:
            return self.build_group_menu()
        acts = self.action_requested.emit, self.rename, self.remove_selected, self._trash_selected
        commands = MenuCommands(*acts, self.add_group_filter)
        return build_menu(self, job, self.selected_ids, self._status_of(job), self._marking, commands)

    # --- Qt's own -----------------------------------------------------------------------------------------------------

    def leaveEvent(self, event: QEvent) -> None:
        """Remove the highlight of the row."""
        self.hover(QModelIndex())
        super().leaveEvent(event)

    def rowsAboutToBeRemoved(self, parent: QModelIndex | QPersistentModelIndex, start: int, end: int) -> None:  # noqa: N802 - Qt's own
        """Clear the selection if the selected row leaves, since it may only be filtered out; Qt would select a neighbour."""
        if start <= self.currentIndex().row() <= end:
            self.left_row = start
            self.selectionModel().clear()
        QAbstractItemView.rowsAboutToBeRemoved(self, parent, start, end)


def _between(rows: Sequence[int], first: int, last: int) -> int:
    return bisect_right(rows, last) - bisect_left(rows, first)
