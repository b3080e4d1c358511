"""The groups as a tree: each unfolds to its items. Newest first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt

from omnihuman_desktop.groups.summary import state_of
from omnihuman_desktop.ui.text.group_texts import describe_group, describe_item_state

if TYPE_CHECKING:
    from collections.abc import Mapping

    from omnihuman_desktop.domain.group import Group, GroupItem
    from omnihuman_desktop.domain.job import Job
    from omnihuman_desktop.groups.summary import GroupSummary

AnyIndex = QModelIndex | QPersistentModelIndex

GROUP_ROLE = int(Qt.ItemDataRole.UserRole)
"""The `Group` of a row and its `GroupSummary`; None in the row of an item."""
ITEM_ROLE = GROUP_ROLE + 1
"""The name of an item, its state as a text, and its `Tone`; None in the row of a group."""


class GroupTreeModel(QAbstractItemModel):
    """Groups that were not removed. `jobs` are those of all groups by id, kept up to date by whoever owns them."""

    def __init__(self, jobs: Mapping[str, Job]) -> None:
        super().__init__()
        self._jobs = jobs
        self._ids: list[str] = []
        self._groups: dict[str, tuple[Group, GroupSummary]] = {}
        # A row of an item knows its group by a number that stays the same when other groups come and go.
        self._numbers: dict[str, int] = {}
        self._by_number: dict[int, str] = {}

    @property
    def ids(self) -> list[str]:
        """The ids of the groups in the order of the rows."""
        return self._ids

    def put(self, group: Group, summary: GroupSummary) -> None:
        """Add, change or remove a group."""
        known = self._groups.get(group.id)
        if group.removed:
            if known is not None:
                self._remove(group.id)
        elif known is None:
            self._insert(group, summary)
        else:
            self._change(known[0], group, summary)

    def index_of(self, group_id: str) -> QModelIndex:
        """Return the row of a group; an invalid index if it is not listed."""
        return self.index(self._ids.index(group_id), 0) if group_id in self._groups else QModelIndex()

    def group_at(self, index: AnyIndex) -> Group:
        """Return the group of a row, or of the item in it."""
        return self._groups[self._by_number[index.internalId()] if index.internalId() else self._ids[index.row()]][0]

    def item_at(self, index: AnyIndex) -> GroupItem | None:
        """Return the item of a row; None in the row of a group."""
        return self.group_at(index).items[index.row()] if index.internalId() else None

    def _insert(self, group: Group, summary: GroupSummary) -> None:
        created = group.created_at
        row = next((at for at, each in enumerate(self._ids) if self._groups[each][0].created_at <= created), len(self._ids))
        self.beginInsertRows(QModelIndex(), row, row)
        number = len(self._by_number) + 1
        self._numbers[group.id], self._by_number[number] = number, group.id
        self._groups[group.id] = group, summary
        self._ids.insert(row, group.id)
        self.endInsertRows()

    def _remove(self, group_id: str) -> None:
        row = self._ids.index(group_id)
        self.beginRemoveRows(QModelIndex(), row, row)
        self._ids.remove(group_id)
        del self._groups[group_id]
        self.endRemoveRows()

    def _change(self, before: Group, group: Group, summary: GroupSummary) -> None:
        parent = self.index_of(group.id)
        grown = len(group.items) - len(before.items)
        if grown > 0:
            self.beginInsertRows(parent, len(before.items), len(group.items) - 1)
        elif grown < 0:
            self.beginRemoveRows(parent, len(group.items), len(before.items) - 1)
        self._groups[group.id] = group, summary
        if grown > 0:
            self.endInsertRows()
        elif grown < 0:
            self.endRemoveRows()
        self.dataChanged.emit(parent, parent)
        if group.items:
            self.dataChanged.emit(self.index(0, 0, parent), self.index(len(group.items) - 1, 0, parent))

    # --- Qt's own -----------------------------------------------------------------------------------------------------

    def index(self, row: int, column: int, parent: AnyIndex = QModelIndex()) -> QModelIndex:  # noqa: B008 - Qt's own default
        """Return the index of a row."""
        if not 0 <= row < self.rowCount(parent) or column != 0:
            return QModelIndex()
        return self.createIndex(row, column, self._numbers[self._ids[parent.row()]] if parent.isValid() else 0)

    def parent(self, index: AnyIndex = QModelIndex()) -> QModelIndex:  # type: ignore[override]  # noqa: B008 - Qt's own default
        """Return the row of an item's group."""
        if not index.isValid() or not index.internalId():
            return QModelIndex()
        return self.index_of(self._by_number[index.internalId()])

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return the number of groups, or of a group's items."""
        if not parent.isValid():
            return len(self._ids)
        return 0 if parent.internalId() else len(self.group_at(parent).items)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: ARG002, B008 - Qt's own default
        """Return the number of columns."""
        return 1

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a row's value for the view and for assistive technology."""
        if not index.isValid():
            return None
        return self._item_data(index, role) if index.internalId() else self._group_data(index, role)

    def _group_data(self, index: AnyIndex, role: int) -> Any:
        group, summary = self._groups[self._ids[index.row()]]
        if role == GROUP_ROLE:
            return group, summary
        if role == Qt.ItemDataRole.DisplayRole:
            return group.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            text = describe_group(group, summary)
            return ", ".join(filter(None, (group.name, text.line, text.cost, text.corner)))
        return None

    def _item_data(self, index: AnyIndex, role: int) -> Any:
        item = self.group_at(index).items[index.row()]
        name = name_of(item, self._jobs)
        if role == Qt.ItemDataRole.DisplayRole:
            return name
        if role not in (ITEM_ROLE, Qt.ItemDataRole.AccessibleTextRole):
            return None
        words, tone = describe_item_state(state_of(item, self._jobs))
        return (name, words, tone) if role == ITEM_ROLE else f"{name}, {words}"


def name_of(item: GroupItem, jobs: Mapping[str, Job]) -> str:
    """Return the name of an item: that of its job, which the user may have changed, or of its request."""
    job = jobs.get(item.newest)
    return job.name if job is not None else item.request.name or item.request.voice.stem
