"""The strip of a film's parts below the waveform: number, length, price and state of each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QListView, QListWidget, QListWidgetItem, QWidget

from omnihuman_desktop.lazy_dataclass import dataclass
from omnihuman_desktop.ui.look import theme

if TYPE_CHECKING:
    from collections.abc import Sequence

CELL = QSize(112, 44)


@dataclass(frozen=True)
class PartCell:
    """What a cell shows: two lines and a thumbnail; `description` is what assistive technology reads."""

    title: str
    line: str
    description: str
    icon: QIcon | None = None


class PartStrip(QListWidget):
    """One cell for the film, then one for each part. `chosen` carries a part's number, from 0; -1 for the film."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Film parts"))
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedHeight(CELL.height() + 8)
        self.setSpacing(2)
        self.setIconSize(QSize(32, 32))
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
            item = self.item(row) if row < self.count() else self._add_item()
            item.setText(f"{cell.title}\n{cell.line}")
            item.setData(Qt.ItemDataRole.AccessibleTextRole, cell.description)
            item.setToolTip(cell.description)
            item.setIcon(cell.icon or QIcon())
        self.setCurrentRow(0 if chosen is None else chosen + 1)
        self.blockSignals(False)  # noqa: FBT003
        self.setVisible(bool(cells))

    def _add_item(self) -> QListWidgetItem:
        item = QListWidgetItem(self)
        item.setSizeHint(CELL)
        return item
