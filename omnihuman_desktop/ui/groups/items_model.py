"""The items of one group as rows, for its table and its contact sheet. What was not sent yet can be moved."""

from __future__ import annotations

import itertools
import time
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QMimeData, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QBrush, QIcon

from omnihuman_desktop.groups.summary import ItemState, best_take, cost_of, price_of_next, seconds_of, state_of
from omnihuman_desktop.ui.look.colours import of_palette
from omnihuman_desktop.ui.text.formats import count
from omnihuman_desktop.ui.text.group_texts import describe_item_state
from omnihuman_desktop.ui.text.status_texts import describe_job
from omnihuman_desktop.ui.widgets.tone import tone_colour

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QPixmap
    from PySide6.QtWidgets import QWidget

    from omnihuman_desktop.domain.group import Group, GroupItem
    from omnihuman_desktop.domain.job import Job
    from omnihuman_desktop.domain.ledger import Rate
    from omnihuman_desktop.ui.tasks.thumbnails import Thumbnails

AnyIndex = QModelIndex | QPersistentModelIndex

PICTURE_ROLE = int(Qt.ItemDataRole.UserRole)
"""Gives the picture of an item: of its video, or of its portrait before that; None until it is read."""
_MIME = "application/x-omnihuman-row"


class Column(IntEnum):
    """The columns, from left to right."""

    NAME = 0
    SECONDS = 1
    CREDITS = 2
    STATE = 3


class GroupItemsModel(QAbstractTableModel):
    """Shows the group that `show_group` sets. `move_requested` carries the id of an item and where it is to stand."""

    move_requested = Signal(str, int)

    def __init__(self, jobs: Mapping[str, Job], thumbnails: Thumbnails, view: QWidget) -> None:
        super().__init__(view)
        self._jobs, self._thumbnails, self._view = jobs, thumbnails, view
        self._group: Group | None = None
        self._rate: Rate | None = None
        self._shown: list[tuple[GroupItem, Job | None]] = []
        thumbnails.loaded.connect(self._show_picture)

    @property
    def items(self) -> Sequence[GroupItem]:
        """The items of the group."""
        return self._group.items if self._group is not None else ()

    def show_group(self, group: Group, rate: Rate) -> None:
        """Show a group, or another state of the one that is shown; `rate` is the price of a second."""
        before, is_other_rate, self._group, self._rate = self._group, rate != self._rate, group, rate
        shown, self._shown = self._shown, [(item, self._jobs.get(item.newest)) for item in group.items]
        if before is None or before.id != group.id or len(before.items) != len(group.items):
            self.beginResetModel()
            self.endResetModel()
            return
        pairs = enumerate(zip(shown, self._shown, strict=True))
        rows = [row for row, (old, new) in pairs if is_other_rate or old[0] is not new[0] or old[1] is not new[1]]
        # Each run of rows at once: every signal has both views look at the whole model.
        for _, run in itertools.groupby(enumerate(rows), lambda numbered: numbered[1] - numbered[0]):
            together = [row for _, row in run]
            self._refresh(together[0], together[-1])

    def _refresh(self, first: int, last: int) -> None:
        self.dataChanged.emit(self.index(first, 0), self.index(last, len(Column) - 1))

    def _show_picture(self, row_id: str) -> None:
        for row, (item, _job) in enumerate(self._shown):
            if row_id in (item.id, *item.job_ids):
                self._refresh(row, row)

    def state_at(self, row: int) -> ItemState:
        """Return what the item in a row has come to."""
        return state_of(self.items[row], self._jobs)

    def move(self, row: int, to: int) -> None:
        """Ask to move the item in `row` to `to`: among those that were not sent yet."""
        waiting = [at for at in range(len(self.items)) if self.state_at(at) is ItemState.QUEUED]
        if row in waiting:
            self.move_requested.emit(self.items[row].id, max(to, waiting[0]))

    # --- Qt's own -----------------------------------------------------------------------------------------------------

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        """Return the number of items."""
        return 0 if parent is not None and parent.isValid() else len(self.items)

    def columnCount(self, parent: AnyIndex | None = None) -> int:
        """Return the number of columns."""
        return 0 if parent is not None and parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the names of the columns."""
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        return (self.tr("Name"), self.tr("Seconds"), self.tr("Credits"), self.tr("State"))[section]

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Return what can be done with a row."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        return flags | Qt.ItemFlag.ItemIsDragEnabled if self.state_at(index.row()) is ItemState.QUEUED else flags

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows."""
        if not index.isValid():
            return None
        item, column = self.items[index.row()], Column(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(item, column)
        if role == Qt.ItemDataRole.DecorationRole and column is Column.NAME:
            pixmap = self._picture(item)
            return QIcon(pixmap) if pixmap is not None else None
        if role == Qt.ItemDataRole.ForegroundRole and column is Column.STATE:
            return self._brush(item)
        if role == PICTURE_ROLE:
            return self._picture(item)
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{self._text(item, Column.NAME)}\n{self._text(item, Column.STATE)}"
        return None

    def _picture(self, item: GroupItem) -> QPixmap | None:
        job = best_take(item, self._jobs) or self._jobs.get(item.newest)
        scale = self._view.devicePixelRatioF()
        if job is None:
            return self._thumbnails.find_portrait(item.newest or item.id, item.request.portrait, scale)
        return self._thumbnails.find(job, scale)

    def _text(self, item: GroupItem, column: Column) -> str:
        job = self._jobs.get(item.newest)
        if column is Column.NAME:
            return name_of(item, self._jobs)
        if column is Column.SECONDS:
            return count((job.billed_s if job is not None else None) or seconds_of(item.request))
        state = state_of(item, self._jobs)
        if column is Column.CREDITS:
            if self._rate is None:
                return ""
            is_waiting = state is ItemState.QUEUED or job is None
            return count(price_of_next(item, self._jobs, self._rate) if is_waiting or job is None else cost_of(job, self._rate))
        if job is None or state in (ItemState.QUEUED, ItemState.DONE):
            return describe_item_state(state)[0]
        return describe_job(job, time.time()).line

    def _brush(self, item: GroupItem) -> QBrush:
        shades = of_palette(self._view.palette())
        tone = describe_item_state(state_of(item, self._jobs))[1]
        return QBrush(tone_colour(tone, shades))

    def supportedDropActions(self) -> Qt.DropAction:  # noqa: N802 - Qt's own
        """Rows are moved."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:  # noqa: N802 - Qt's own
        """Return what is dragged."""
        return [_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:  # noqa: N802 - Qt's own
        """Return the row that is dragged."""
        data = QMimeData()
        data.setData(_MIME, str(indexes[0].row()).encode())
        return data

    def dropMimeData(  # noqa: N802 - Qt's own
        self, data: QMimeData, _action: Qt.DropAction, row: int, _column: int, parent: AnyIndex
    ) -> bool:
        """Ask for the move. Returns False, so that the view removes nothing: the group itself is changed."""
        source = int(bytes(data.data(_MIME).data()) or b"-1")
        target = row if row >= 0 else parent.row() if parent.isValid() else len(self.items)
        if 0 <= source < len(self.items):
            self.move(source, target - (source < target))
        return False


def name_of(item: GroupItem, jobs: Mapping[str, Job]) -> str:
    """Return the name of an item: that of its job, which the user may have changed, or of its request."""
    job = jobs.get(item.newest)
    return job.name if job is not None else item.request.name or item.request.voice.stem
