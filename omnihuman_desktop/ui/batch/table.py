"""The table of a batch: rows are switched by Space, mended by Enter, and left out by Delete."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QItemSelectionModel, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyleOptionViewItem, QTableView, QWidget

from omnihuman_desktop.ui.batch.delegate import ROW_PX, BatchDelegate
from omnihuman_desktop.ui.batch.model import MEND_ROLE, BatchModel, Column
from omnihuman_desktop.ui.widgets.key_actions import KeyAction, claim_key, run_key_action

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent

    from omnihuman_desktop.ui.runtime.background import Run

_WIDTHS = {Column.ON: 32, Column.SPAN: 112, Column.SECONDS: 64, Column.CREDITS: 64}
_SHARES = {Column.PORTRAIT: 0.31, Column.VOICE: 0.27, Column.PROMPT: 0.42}
"""How the columns of texts share the width that is left."""
_STATE_SHARE, _STATE_LEAST_PX = 0.42, 190
"""What the state takes of the width that is left: as much as a short fault and its mend need, where there is room."""


class BatchTable(QTableView):
    """Shows `model`. `mend_requested` carries the position of the row whose mend was chosen."""

    mend_requested = Signal(int)

    def __init__(self, run: Run, model: BatchModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self.setModel(model)
        self.setAccessibleName(self.tr("Rows of the batch"))
        self.setProperty("role", "table")
        self._delegate = BatchDelegate(run, self)
        self._delegate.thumbnails.loaded.connect(lambda _path: self.viewport().update())
        self.setItemDelegate(self._delegate)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_PX)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        # With the table's own selection it asks of every cell whether it is selected, whenever it is painted.
        header.setSelectionModel(QItemSelectionModel(model, header))
        header.setStretchLastSection(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._widths = {column: max(width, header.sectionSizeHint(column)) for column, width in _WIDTHS.items()}
        for column, width in self._widths.items():
            header.resizeSection(column, width)
        header.setSectionResizeMode(Column.ON, QHeaderView.ResizeMode.Fixed)
        self.setCornerButtonEnabled(False)

    def selected_rows(self) -> list[int]:
        """Return the positions of the selected rows, in order."""
        selection = self.selectionModel().selection()
        ranges = (selection.at(number) for number in range(selection.size()))
        return sorted({row for each in ranges for row in range(each.top(), each.bottom() + 1)})

    def action_for_key(self, event: QKeyEvent) -> KeyAction | None:
        """Return what a key does here."""
        if self.state() is QAbstractItemView.State.EditingState or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return None
        rows = self.selected_rows()
        current = self.currentIndex()
        if event.key() == Qt.Key.Key_Space and rows:
            return lambda: self._model.switch(rows)
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and rows:
            return lambda: self._remove(rows)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and current.isValid() and self._has_mend(current.row()):
            return lambda: self.mend_requested.emit(current.row())
        return None

    def _remove(self, rows: list[int]) -> None:
        self._model.remove(rows)
        self.setCurrentIndex(self._model.index(min(rows[0], len(self._model.rows) - 1), Column.PORTRAIT))

    def _has_mend(self, row: int) -> bool:
        return bool(self._model.index(row, Column.STATE).data(MEND_ROLE))

    def _mend_at(self, event: QMouseEvent) -> QModelIndex | None:
        """Return the cell whose mend is under the pointer."""
        index = self.indexAt(event.position().toPoint())
        if not index.isValid() or index.column() != Column.STATE:
            return None
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        option.rect = self.visualRect(index)
        option.fontMetrics = self.fontMetrics()
        return index if self._delegate.mend_rect(option, index).contains(event.position().toPoint()) else None

    # --- Qt's own -----------------------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Claim the table's keys before the window's shortcuts."""
        return claim_key(event, self.action_for_key) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Run the key's action."""
        if not run_key_action(event, self.action_for_key):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width among the columns, so that what is wrong with a row always has room."""
        super().resizeEvent(event)
        left = max(0, self.viewport().width() - sum(self._widths.values()))
        left -= min(round(0.46 * left), max(round(_STATE_SHARE * left), _STATE_LEAST_PX))
        for column, share in _SHARES.items():
            self.horizontalHeader().resizeSection(column, round(left * share))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show that a mend can be clicked."""
        super().mouseMoveEvent(event)
        is_link = self._mend_at(event) is not None
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if is_link else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Mend the row whose mend was clicked."""
        super().mouseReleaseEvent(event)
        index = self._mend_at(event) if event.button() is Qt.MouseButton.LeftButton else None
        if index is not None:
            self.mend_requested.emit(index.row())
