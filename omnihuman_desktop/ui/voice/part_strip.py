"""The strip of a film's parts below the waveform: number, length, price and state of each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListView, QListWidget, QListWidgetItem, QWidget

from omnihuman_desktop.ui.look import theme
from omnihuman_desktop.ui.voice.part_delegate import CELL_ROLE, HEIGHT, LEAST_WIDTH, PartDelegate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from omnihuman_desktop.ui.voice.part_cell import PartCell


class PartStrip(QListWidget):
    """One cell for the film, then one for each part. `chosen` carries a part's number, from 0; -1 for the film."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Film parts"))
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setHorizontalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSpacing(2)
        self.setItemDelegate(PartDelegate(self))
        self.setFont(theme.font(theme.TextSize.SMALL))
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.hide()
        self.currentRowChanged.connect(lambda row: self.chosen.emit(row - 1) if row >= 0 else None)

    def show_cells(self, cells: Sequence[PartCell], chosen: int | None) -> None:
        """Show `cells`, the film's first, and mark the part `chosen` (from 0), or the film."""
        self.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        while self.count() > len(cells):
            self.takeItem(self.count() - 1)
        for row, cell in enumerate(cells):
            item = self.item(row) if row < self.count() else QListWidgetItem(self)
            item.setText(f"{cell.title}   {cell.detail}\n{cell.line}")
            item.setData(CELL_ROLE, cell)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, cell.description)
            item.setToolTip(cell.description)
        self.setCurrentRow(0 if chosen is None else chosen + 1)
        self.blockSignals(False)  # noqa: FBT003
        self.setVisible(bool(cells))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the new width among the cells."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Give the cells their share of the width, and leave room for a scroll bar only where they don't all fit."""
        self.scheduleDelayedItemsLayout()
        scrolls = self.count() * (LEAST_WIDTH + 2 * self.spacing()) > self.viewport().width()
        bar = self.horizontalScrollBar().sizeHint().height() if scrolls else 0
        self.setFixedHeight(HEIGHT + 2 * self.spacing() + bar)
