"""A list view whose rows stand where `RowGeometry` has them, so that no row has to be measured."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QCursor, QPainter, QRegion
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyleOptionViewItem

from omnihuman_desktop.ui.tasks.geometry import CellSizes, RowGeometry

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent, QResizeEvent
    from PySide6.QtWidgets import QWidget

    from omnihuman_desktop.ui.tasks.model import TasksModel

    Index = QModelIndex | QPersistentModelIndex

SELECTED_KEPT = 1000
"""How many selected tasks stay selected while all are found anew."""
_Hint = QAbstractItemView.ScrollHint
_Move = QAbstractItemView.CursorAction
_Flag = QItemSelectionModel.SelectionFlag


class RowView(QListView):
    """Shows the rows of `model`: headings and tasks, in one column or in several.

    It is a `QListView` for assistive technology; where rows stand and how they are painted is its own.
    """

    def __init__(self, model: TasksModel, sizes: CellSizes, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows, self._sizes = model, sizes
        self._geometry: RowGeometry | None = None
        self.dirty = QRegion()
        """The region that is being painted."""
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setModel(model)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self._kept: list[str] = []
        self._anchor = QPersistentModelIndex()
        """Where a range begins that is selected with Shift."""
        model.modelAboutToBeReset.connect(self._keep_selection)
        for changed in (model.rowsInserted, model.rowsRemoved, model.modelReset, model.layoutChanged):
            changed.connect(self._place_rows)
        model.modelReset.connect(self._select_kept)

    @property
    def placed(self) -> RowGeometry:
        """Where the rows stand."""
        if self._geometry is None:
            self._geometry = RowGeometry(self._rows.listing, self._sizes, self.viewport().width())
        return self._geometry

    def set_sizes(self, sizes: CellSizes) -> None:
        """Set the sizes of headings and tasks."""
        if sizes != self._sizes:
            self._sizes = sizes
            self._place_rows()

    def _place_rows(self) -> None:
        self._geometry = None
        self.updateGeometries()
        self.viewport().update()

    def _keep_selection(self) -> None:
        """Keep which tasks are selected, as long as they are few: an index means nothing after a reset."""
        indexes = self.selectedIndexes()
        self._kept = self._rows.ids_of(indexes) if 1 < len(indexes) <= SELECTED_KEPT else []

    def _select_kept(self) -> None:
        kept, self._kept = self._kept, []
        selection = QItemSelection()
        for row in filter(lambda row: row >= 0, map(self._rows.listing.row_of, kept)):
            selection.select(self._rows.index(row, 0), self._rows.index(row, 0))
        self.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.Select)

    # --- where rows stand -----------------------------------------------------------------------------------------------

    def visualRect(self, index: Index) -> QRect:  # noqa: N802 - Qt's own
        """Return the rectangle of a row in the viewport."""
        if not index.isValid() or index.row() >= len(self._rows.listing):
            return QRect()
        return self.placed.rect_of(index.row()).translated(0, -self.verticalOffset())

    def indexAt(self, point: QPoint) -> QModelIndex:  # noqa: N802 - Qt's own
        """Return the row at a point of the viewport."""
        row = self.placed.row_at(point.x(), point.y() + self.verticalOffset())
        return self._rows.index(row, 0) if row >= 0 else QModelIndex()

    def scrollTo(self, index: Index, hint: _Hint = _Hint.EnsureVisible) -> None:  # noqa: N802 - Qt's own
        """Scroll so that a row is seen."""
        if not index.isValid():
            return
        rect, bar, height = self.placed.rect_of(index.row()), self.verticalScrollBar(), self.viewport().height()
        if hint is _Hint.PositionAtCenter:
            bar.setValue(rect.center().y() - height // 2)
        elif hint is _Hint.PositionAtTop or rect.top() < bar.value():
            bar.setValue(rect.top())
        elif hint is _Hint.PositionAtBottom or rect.bottom() >= bar.value() + height:
            bar.setValue(rect.bottom() + 1 - height)

    def verticalOffset(self) -> int:  # noqa: N802 - Qt's own
        """Return how far the list is scrolled, in pixels."""
        return self.verticalScrollBar().value()

    def horizontalOffset(self) -> int:  # noqa: N802 - Qt's own
        """Return 0: the list is never wider than the view."""
        return 0

    def isIndexHidden(self, _index: Index) -> bool:  # noqa: N802 - Qt's own
        """Return False: what is folded away is no row."""
        return False

    def doItemsLayout(self) -> None:  # noqa: N802 - Qt's own
        """Measure nothing."""
        QAbstractItemView.doItemsLayout(self)

    def updateGeometries(self) -> None:  # noqa: N802 - Qt's own
        """Fit the scroll bar to the rows."""
        QAbstractItemView.updateGeometries(self)
        if not hasattr(self, "_geometry"):
            return
        bar, height = self.verticalScrollBar(), self.viewport().height()
        bar.setRange(0, max(0, self.placed.height - height))
        bar.setPageStep(height)

    def selectionCommand(self, index: Index, event: QEvent | None = None) -> _Flag:  # noqa: N802 - Qt's own
        """Return how a click or a key on a row selects, and keep where a range begins."""
        command = super().selectionCommand(index, event)
        if not command & _Flag.Current and index.isValid():
            self._anchor = QPersistentModelIndex(index)
        return command

    def setSelection(self, rect: QRect, command: _Flag) -> None:  # noqa: N802 - Qt's own
        """Select the rows that `rect` of the viewport touches; with Shift all from where the range began to the current one."""
        if command & _Flag.Current and not command & _Flag.Toggle and self._anchor.isValid() and self.currentIndex().isValid():
            first, last = sorted((self._anchor.row(), self.currentIndex().row()))
            self.selectionModel().select(QItemSelection(self._rows.index(first, 0), self._rows.index(last, 0)), command)
            return
        area = rect.normalized().translated(0, self.verticalOffset())
        rows = [row for row in self.placed.rows_between(area.top(), area.bottom()) if self.placed.rect_of(row).intersects(area)]
        selection = QItemSelection()
        for first, last in _runs(rows):
            selection.select(self._rows.index(first, 0), self._rows.index(last, 0))
        self.selectionModel().select(selection, command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:  # noqa: N802 - Qt's own
        """Return the part of the viewport that `selection` covers."""
        region = QRegion()
        for row in self._seen_rows(self.viewport().rect()):
            index = self._rows.index(row, 0)
            if selection.contains(index):
                region += self.visualRect(index)
        return region

    def moveCursor(self, action: _Move, _modifiers: Qt.KeyboardModifier) -> QModelIndex:  # noqa: N802 - Qt's own
        """Return the task that a key leads to; headings are passed by unless they are folded."""
        current = self.currentIndex().row()
        last = len(self._rows.listing) - 1
        if last < 0:
            return QModelIndex()
        if current < 0 or action is _Move.MoveHome:
            return self._task_from(0, 1)
        if action is _Move.MoveEnd:
            return self._task_from(last, -1)
        step = {_Move.MoveUp: (0, -1), _Move.MoveDown: (0, 1), _Move.MovePageUp: (0, -1), _Move.MovePageDown: (0, 1)}
        if action in step:
            return self._move_by_line(current, step[action][1], page=action in (_Move.MovePageUp, _Move.MovePageDown))
        if self.placed.columns > 1 or action in (_Move.MoveNext, _Move.MovePrevious):
            way = -1 if action in (_Move.MoveLeft, _Move.MovePrevious) else 1
            return self._task_from(current + way, way)
        return self.currentIndex()

    def _move_by_line(self, row: int, way: int, *, page: bool) -> QModelIndex:
        rect = self.placed.rect_of(row)
        if page:
            y = max(0, min(self.placed.height - 1, rect.center().y() + way * max(rect.height(), self.viewport().height())))
            found = self.placed.row_at(rect.center().x(), y)
            return self._task_from(found if found >= 0 else row, -way)
        if self.placed.columns == 1:
            return self._task_from(row + way, way)
        below = self.placed.row_at(rect.center().x(), rect.bottom() + 1 if way > 0 else rect.top() - 1)
        if below >= 0 and self._rows.listing.heading_at(below) is None:
            return self._rows.index(below, 0)
        return self._task_from(row + way, way)

    def _task_from(self, row: int, way: int) -> QModelIndex:
        """Return the first row from `row` on that the cursor stops at; the current one if there is none."""
        listing = self._rows.listing
        while 0 <= row < len(listing):
            heading = listing.heading_at(row)
            if heading is None or heading.is_folded:
                return self._rows.index(row, 0)
            row += way
        return self.currentIndex()

    def _seen_rows(self, rect: QRect) -> Sequence[int]:
        offset = self.verticalOffset()
        return list(self.placed.rows_between(rect.top() + offset, rect.bottom() + offset))

    # --- painting -------------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows that are seen."""
        self.dirty = event.region()
        painter = QPainter(self.viewport())
        base: Any = QStyleOptionViewItem()
        self.initViewItemOption(base)
        pointed = self.viewport().mapFromGlobal(QCursor.pos()) if self.viewport().underMouse() else QPoint(-1, -1)
        current, selection = self.currentIndex().row(), self.selectionModel()
        focused = self.hasFocus()
        for row in self._seen_rows(event.rect()):
            index = self._rows.index(row, 0)
            option: Any = QStyleOptionViewItem(base)
            option.rect = self.visualRect(index)
            if selection.isSelected(index):
                option.state |= QStyle.StateFlag.State_Selected
            if option.rect.contains(pointed):
                option.state |= QStyle.StateFlag.State_MouseOver
            option.state &= ~QStyle.StateFlag.State_HasFocus
            if row == current and focused:
                option.state |= QStyle.StateFlag.State_HasFocus
            self.itemDelegate().paint(painter, option, index)
        painter.end()

    def dataChanged(self, first: Index, last: Index, roles: Sequence[int] = ()) -> None:  # noqa: N802 - Qt's own
        """Repaint the row; its size is that of all."""
        QAbstractItemView.dataChanged(self, first, last, roles)

    def rowsInserted(self, parent: Index, start: int, end: int) -> None:  # noqa: N802 - Qt's own
        """Measure nothing."""
        QAbstractItemView.rowsInserted(self, parent, start, end)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the rows for the new width."""
        super().resizeEvent(event)
        self._place_rows()

    def sizeHintForIndex(self, index: Index) -> QSize:  # noqa: N802 - Qt's own
        """Return the size of a row."""
        return self.visualRect(index).size()


def _runs(rows: Sequence[int]) -> list[tuple[int, int]]:
    """Return the runs of successive numbers in `rows`, by their first and last."""
    runs: list[tuple[int, int]] = []
    for row in rows:
        if runs and row == runs[-1][1] + 1:
            runs[-1] = runs[-1][0], row
        else:
            runs.append((row, row))
    return runs
