"""The list of tasks in its column, with the trailing label of a row as a button."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QSize, Qt

from omnihuman_desktop.ui.look import theme
from omnihuman_desktop.ui.tasks.delegate import RowDelegate
from omnihuman_desktop.ui.tasks.geometry import CellSizes
from omnihuman_desktop.ui.tasks.task_view import TaskView

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
    from PySide6.QtWidgets import QWidget

    from omnihuman_desktop.ui.tasks.marking import TaskMarking
    from omnihuman_desktop.ui.tasks.model import TasksModel
    from omnihuman_desktop.ui.tasks.row_layout import TrailingLabel
    from omnihuman_desktop.ui.tasks.status_cache import StatusTextCache
    from omnihuman_desktop.ui.tasks.thumbnails import Thumbnails

_SCROLL_STEP_PX = 24


class TaskList(TaskView):
    """The list in the column of tasks.

    `handle_key` is offered the keys that it does not need while a task is selected, and returns whether it has used one.
    """

    def __init__(
        self,
        model: TasksModel,
        thumbnails: Thumbnails,
        status_of: StatusTextCache,
        marking: TaskMarking,
        parent: QWidget,
    ) -> None:
        super().__init__(model, CellSizes(1, QSize(0, 1)), status_of, marking, parent)
        self._pressed: tuple[str, TrailingLabel] | None = None
        self._is_dense = False
        self.handle_key: Callable[[QKeyEvent], bool] = lambda _event: False
        self.setAccessibleName(self.tr("Tasks"))
        self.delegate = RowDelegate(thumbnails, status_of, self)
        self.setItemDelegate(self.delegate)
        self._measure()
        thumbnails.loaded.connect(lambda job_id: model.refresh((job_id,)))

    def set_dense(self, *, dense: bool) -> None:
        """Show dense rows, or large ones."""
        if dense != self._is_dense:
            self._is_dense = dense
            self._measure()
            self.viewport().update()

    def _act_by_key(self, event: QKeyEvent) -> bool:
        return super()._act_by_key(event) or self.handle_key(event)

    def _measure(self) -> None:
        right = self.delegate.measures.right
        self.delegate.set_font(self.font(), dense=self._is_dense)
        self.delegate.measures.right = right
        measures = self.delegate.measures
        self.set_sizes(CellSizes(measures.heading_px, QSize(0, measures.row.height())))

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
        under = self._label_under(event.position().toPoint())
        self._point_at(under[0] if under else None)
        if self._pressed is None:
            super().mouseMoveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Press the trailing label, fold the heading, or select the row."""
        is_left = event.button() is Qt.MouseButton.LeftButton
        self._pressed = self._label_under(event.position().toPoint()) if is_left else None
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
        if self._label_under(event.position().toPoint()) is None:
            super().mouseDoubleClickEvent(event)

    def _act_on(self, job_id: str, corner: TrailingLabel, position: QPoint) -> None:
        if corner.action is not None:
            self.action_requested.emit(job_id, corner.action)
        else:
            self.setCurrentIndex(self._jobs.reveal(job_id))
            self.show_menu(position)

    # --- Qt's own -----------------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Align the rows with the search field above, with or without a scroll bar."""
        super().resizeEvent(event)
        self.delegate.measures.right = max(theme.GRID, theme.WIDE - (self.width() - self.viewport().width()))

    def menu_point(self, index: QModelIndex) -> QPoint:
        """Return the end of the text's first line."""
        return self.delegate.measures.place(self.visualRect(index), "", 1).lines.bottomLeft()

    def leaveEvent(self, event: QEvent) -> None:
        """Remove the highlight of the row and the trailing label."""
        self._point_at(None)
        super().leaveEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Measure the rows again after a change of font."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange and hasattr(self, "delegate"):
            self._measure()
