"""The list view of tasks: selection, keys, the trailing label as a button, and the context menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QFrame, QMenu

from omnihuman_desktop.domain.job import Action
from omnihuman_desktop.ui.look import theme
from omnihuman_desktop.ui.tasks.delegate import RowDelegate
from omnihuman_desktop.ui.tasks.folding_view import FoldingView
from omnihuman_desktop.ui.tasks.geometry import CellSizes
from omnihuman_desktop.ui.tasks.marking import NOTE_KEY, STAR_KEY
from omnihuman_desktop.ui.tasks.model import MARKS_ROLE
from omnihuman_desktop.ui.tasks.task_menu import TRASH_KEY, MenuCommands, build_menu

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
    from PySide6.QtWidgets import QWidget

    from omnihuman_desktop.domain.job import Job
    from omnihuman_desktop.ui.tasks.marking import TaskMarking
    from omnihuman_desktop.ui.tasks.model import TasksModel
    from omnihuman_desktop.ui.tasks.row_layout import TrailingLabel
    from omnihuman_desktop.ui.tasks.status_cache import StatusTextCache
    from omnihuman_desktop.ui.tasks.thumbnails import Thumbnails

_SCROLL_STEP_PX = 24


class TaskList(FoldingView):
    """`opened` carries the id of a job that was double-clicked or chosen with Enter; `action_requested` an id and `Action`.

    `trash_requested` carries ids whose videos are to be moved to the trash.
    """

    opened = Signal(str)
    action_requested = Signal(str, object)
    trash_requested = Signal(list)

    def __init__(
        self,
        model: TasksModel,
        thumbnails: Thumbnails,
        status_of: StatusTextCache,
        marking: TaskMarking,
        parent: QWidget,
    ) -> None:
        super().__init__(model, CellSizes(1, QSize(0, 1)), parent)
        self._status_of, self._jobs, self._marking = status_of, model, marking
        self._pressed: tuple[str, TrailingLabel] | None = None
        self._hovered = QPersistentModelIndex()
        self.left_row = 0
        """The former row of a selected job that has left the list."""
        self.setAccessibleName(self.tr("Tasks"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("role", "rows")
        self.verticalScrollBar().setSingleStep(_SCROLL_STEP_PX)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.delegate = RowDelegate(thumbnails, status_of, self)
        self.setItemDelegate(self.delegate)
        self._measure()
        self.doubleClicked.connect(self._open)
        thumbnails.loaded.connect(lambda job_id: model.refresh((job_id,)))

    @property
    def current_job(self) -> Job | None:
        """The selected job; None if none is selected."""
        index = self.currentIndex()
        return self._jobs.job_at(index) if index.isValid() else None

    @property
    def selected_ids(self) -> list[str]:
        """The ids of the selected tasks, in the order of the list."""
        return self._jobs.ids_of(self.selectedIndexes())

    def _measure(self) -> None:
        right = self.delegate.measures.right
        self.delegate.set_font(self.font())
        self.delegate.measures.right = right
        measures = self.delegate.measures
        self.set_sizes(CellSizes(measures.heading_px, QSize(0, measures.row.height())))

    def _open(self, index: QModelIndex) -> None:
        job_id = self._jobs.id_at(index)
        if job_id:
            self.opened.emit(job_id)

    # --- the trailing label -------------------------------------------------------------------------------------

    def _label_under(self, position: QPoint) -> tuple[str, TrailingLabel] | None:
        index = self.indexAt(position)
        job = self._jobs.job_at(index) if index.isValid() else None
        if job is None:
            return None
        corner, place = self.delegate.trailing_label_at(self.visualRect(index), job, hovered=True)
        return (job.id, corner) if corner.clickable and place.contains(position) else None

    def _point_at(self, job_id: str | None) -> None:
        if job_id != self.delegate.pointed_id:
            before, self.delegate.pointed_id = self.delegate.pointed_id, job_id
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if job_id else Qt.CursorShape.ArrowCursor)
            self._jobs.refresh(each for each in (before, job_id) if each)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Highlight the row and the trailing label under the pointer."""
        self._hover(self.indexAt(event.position().toPoint()))
        under = self._label_under(event.position().toPoint())
        self._point_at(under[0] if under else None)
        if self._pressed is None:
            super().mouseMoveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Press the trailing label, fold the heading, or select the row."""
        position = event.position().toPoint()
        heading = self._heading_at(position)
        if heading is not None:
            self._pressed = None
            if event.button() is Qt.MouseButton.LeftButton:
                self.toggle_section(heading)
            return
        if event.button() is Qt.MouseButton.LeftButton and self.toggle_group_at(position):
            return
        self._pressed = self._label_under(position) if event.button() is Qt.MouseButton.LeftButton else None
        if self._pressed is None:
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Run the label's action if the pointer is still over the label that was pressed."""
        pressed, self._pressed = self._pressed, None
        if pressed is None:
            super().mouseReleaseEvent(event)
        elif pressed == self._label_under(event.position().toPoint()):
            self._act_on(*pressed, event.globalPosition().toPoint())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Ignore a double click on the label: its first click has already run the action."""
        position = event.position().toPoint()
        heading = self._heading_at(position)
        if heading is not None:
            self.toggle_section(heading)
        elif self._label_under(position) is None and not self.toggle_group_at(position, anywhere=True):
            super().mouseDoubleClickEvent(event)

    def _act_on(self, job_id: str, corner: TrailingLabel, position: QPoint) -> None:
        if corner.action is not None:
            self.action_requested.emit(job_id, corner.action)
        else:
            self.setCurrentIndex(self._jobs.reveal(job_id))
            self._show_menu(position)

    def _hover(self, index: QModelIndex) -> None:
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
                self._show_menu(event.globalPos())
        elif self.currentIndex().isValid():
            name = self.delegate.measures.place(self.visualRect(self.currentIndex()), "", 1).lines
            self._show_menu(self.viewport().mapToGlobal(name.bottomLeft()))

    def _show_menu(self, position: QPoint) -> None:
        if (menu := self.build_menu()) is not None:
            menu.popup(position)

    def build_menu(self) -> QMenu | None:
        """Return the menu for the selected row, which deletes itself when it closes; None if no row is selected."""
        job = self.current_job
        if job is None:
            return self.build_group_menu()
        commands = MenuCommands(self.action_requested.emit, self.rename, self.remove_selected, self._trash_selected)
        return build_menu(self, job, self.selected_ids, self._status_of(job), self._marking, commands)

    # --- Qt's own -----------------------------------------------------------------------------------------------------

    def rowsAboutToBeRemoved(self, parent: QModelIndex | QPersistentModelIndex, start: int, end: int) -> None:  # noqa: N802 - Qt's own
        """Clear the selection if the selected row leaves, since it may only be filtered out; Qt would select a neighbour."""
        if start <= self.currentIndex().row() <= end:
            self.left_row = start
            self.selectionModel().clear()
        QAbstractItemView.rowsAboutToBeRemoved(self, parent, start, end)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Align the rows with the search field above, with or without a scroll bar."""
        super().resizeEvent(event)
        self.delegate.measures.right = max(theme.GRID, theme.WIDE - (self.width() - self.viewport().width()))

    def leaveEvent(self, event: QEvent) -> None:
        """Remove the highlight of the row and the trailing label."""
        self._hover(QModelIndex())
        self._point_at(None)
        super().leaveEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Measure the rows again after a change of font."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange and hasattr(self, "delegate"):
            self._measure()
