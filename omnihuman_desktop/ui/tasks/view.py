"""The list of tasks on the screen: selection, keys, the word at a row's end as a button, the menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QMenu

from omnihuman_desktop.domain.job import Action
from omnihuman_desktop.ui.look import theme
from omnihuman_desktop.ui.tasks.delegate import RowDelegate
from omnihuman_desktop.ui.tasks.model import DAY_ROLE
from omnihuman_desktop.ui.text.status_texts import label

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent
    from PySide6.QtWidgets import QWidget

    from omnihuman_desktop.domain.job import Job
    from omnihuman_desktop.ui.tasks.model import TasksModel
    from omnihuman_desktop.ui.tasks.row_layout import Corner
    from omnihuman_desktop.ui.tasks.status_cache import StatusTextCache
    from omnihuman_desktop.ui.tasks.thumbnails import Thumbnails

_SCROLL_STEP_PX = 24


class TaskList(QListView):
    """`opened` carries the id of a job that was double-clicked, or chosen with Enter; `wanted` an id and an `Action`."""

    opened = Signal(str)
    wanted = Signal(str, object)

    def __init__(self, model: TasksModel, thumbnails: Thumbnails, tell: StatusTextCache, parent: QWidget) -> None:
        super().__init__(parent)
        self._tell, self._jobs = tell, model
        self._pressed: tuple[str, Corner] | None = None
        self.left_row = 0
        """Where the selected row was when it left the list."""
        self.setAccessibleName(self.tr("Tasks"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("role", "rows")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalScrollBar().setSingleStep(_SCROLL_STEP_PX)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.delegate = RowDelegate(thumbnails, tell, self)
        self.setItemDelegate(self.delegate)
        self.setModel(model)
        self._measure()
        self.verticalScrollBar().valueChanged.connect(self._fold_at_top)
        self.doubleClicked.connect(self._open)
        thumbnails.loaded.connect(lambda job_id: model.refresh((job_id,)))

    @property
    def current_job(self) -> Job | None:
        """The job of the row that is selected."""
        index = self.currentIndex()
        return self._jobs.job_at(index) if index.isValid() else None

    def _measure(self) -> None:
        right = self.delegate.measures.right
        self.delegate.set_font(self.font())
        self.delegate.measures.right = right
        self._jobs.set_sizes(self.delegate.measures.row, self.delegate.measures.row_with_day)

    def _fold_at_top(self, position_px: int) -> None:
        if position_px == 0:
            self._jobs.fold(self.currentIndex().row() + 1)

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(self._jobs.job_at(index).id)

    # --- the word at a row's end --------------------------------------------------------------------------------------

    def _corner_under(self, position: QPoint) -> tuple[str, Corner] | None:
        index = self.indexAt(position)
        if not index.isValid():
            return None
        job = self._jobs.job_at(index)
        corner, place = self.delegate.corner_at(self.visualRect(index), job, hovered=True)
        return (job.id, corner) if corner.clickable and place.contains(position) else None

    def _point_at(self, job_id: str | None) -> None:
        if job_id != self.delegate.pointed_id:
            before, self.delegate.pointed_id = self.delegate.pointed_id, job_id
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if job_id else Qt.CursorShape.ArrowCursor)
            self._jobs.refresh(each for each in (before, job_id) if each)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show that the word under the pointer is a button."""
        under = self._corner_under(event.position().toPoint())
        self._point_at(under[0] if under else None)
        if self._pressed is None:
            super().mouseMoveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Hold the word at a row's end, or select the row."""
        position = event.position().toPoint()
        self._pressed = self._corner_under(position) if event.button() is Qt.MouseButton.LeftButton else None
        if self._pressed is None and not self._on_heading(position):
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Do what the word says, where it was held and the pointer is still over it."""
        pressed, self._pressed = self._pressed, None
        if pressed is None:
            super().mouseReleaseEvent(event)
        elif pressed == self._corner_under(event.position().toPoint()):
            self._act_on(*pressed, event.globalPosition().toPoint())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Two quick clicks on the word are a click, and a first one was it already."""
        position = event.position().toPoint()
        if self._corner_under(position) is None and not self._on_heading(position):
            super().mouseDoubleClickEvent(event)

    def _act_on(self, job_id: str, corner: Corner, position: QPoint) -> None:
        if corner.action is not None:
            self.wanted.emit(job_id, corner.action)
        else:
            self.setCurrentIndex(self._jobs.expose(job_id))
            self._show_menu(position)

    def _on_heading(self, position: QPoint) -> bool:
        index = self.indexAt(position)
        if not index.isValid() or index.data(DAY_ROLE) is None:
            return False
        rect = self.visualRect(index)
        return position.y() <= rect.bottom() - self.delegate.measures.row.height()

    # --- keys and the menu --------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Delete removes; the rest is the list's own."""
        job = self.current_job
        if job is not None and self.state() is not QAbstractItemView.State.EditingState:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
                self.opened.emit(job.id)
                return
            if event.matches(QKeySequence.StandardKey.Delete):
                self.wanted.emit(job.id, Action.REMOVE)
                return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Show what can be done about the row: at the pointer, or under the row for the Menu key."""
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            index = self.indexAt(event.pos())
            if index.isValid():
                self.setCurrentIndex(index)
                self._show_menu(event.globalPos())
        elif self.currentIndex().isValid():
            name = self.delegate.measures.place(self.visualRect(self.currentIndex()), "", 1).lines
            self._show_menu(self.viewport().mapToGlobal(name.bottomLeft()))

    def _show_menu(self, position: QPoint) -> None:
        menu = self.build_menu()
        if menu is not None:
            menu.popup(position)

    def build_menu(self) -> QMenu | None:
        """The menu for the selected row; it deletes itself when it closes."""
        job = self.current_job
        if job is None:
            return None
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        job_id = job.id
        for action in self._tell(job).actions:
            if action is not Action.REMOVE:
                menu.addAction(label(action)).triggered.connect(self._wish(job_id, action))
        menu.addSeparator()
        menu.addAction(self.tr("Rename"), QKeySequence(Qt.Key.Key_F2), lambda: self.edit(self._jobs.expose(job_id)))
        remove = menu.addAction(self.tr("Remove from list"), QKeySequence(Qt.Key.Key_Delete), self._wish(job_id, Action.REMOVE))
        remove.setEnabled(not job.active)
        return menu

    def _wish(self, job_id: str, action: Action) -> Callable[[], None]:
        return lambda: self.wanted.emit(job_id, action)

    # --- Qt's own -----------------------------------------------------------------------------------------------------

    def dataChanged(  # noqa: N802 - Qt's own
        self, first: QModelIndex | QPersistentModelIndex, last: QModelIndex | QPersistentModelIndex, roles: Sequence[int] = ()
    ) -> None:
        """Paint the row anew. `QListView` would measure all rows, but a size changes only with an insertion or removal."""
        QAbstractItemView.dataChanged(self, first, last, roles)

    def rowsAboutToBeRemoved(self, parent: QModelIndex | QPersistentModelIndex, start: int, end: int) -> None:  # noqa: N802 - Qt's own
        """When the selected row leaves, no other one is selected in its place: it may only be filtered away."""
        if start <= self.currentIndex().row() <= end:
            self.left_row = start
            self.selectionModel().clear()
        super().rowsAboutToBeRemoved(parent, start, end)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what has to be."""
        self.delegate.dirty = event.region()
        super().paintEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Rows end where the search above them ends, with a scroll bar beside them or without."""
        super().resizeEvent(event)
        self.delegate.measures.right = max(theme.GRID, theme.WIDE - (self.width() - self.viewport().width()))

    def leaveEvent(self, event: QEvent) -> None:
        """No word is under the pointer any more."""
        self._point_at(None)
        super().leaveEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Rows are as tall as the font needs."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange and hasattr(self, "delegate"):
            self._measure()
