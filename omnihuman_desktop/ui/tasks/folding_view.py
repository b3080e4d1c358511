"""A list of tasks whose sections and groups fold and unfold, by the pointer and by keys, and the groups' menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence

from omnihuman_desktop.ui.look import theme
from omnihuman_desktop.ui.tasks.group_menu import GroupAction, build_group_menu
from omnihuman_desktop.ui.tasks.grouped_model import GROUP_ROLE, GroupRow
from omnihuman_desktop.ui.tasks.row_view import RowView

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QMenu, QWidget

    from omnihuman_desktop.library.listing import SectionRows
    from omnihuman_desktop.ui.tasks.geometry import CellSizes
    from omnihuman_desktop.ui.tasks.group_filter import GroupFilter
    from omnihuman_desktop.ui.tasks.model import TasksModel

_UNFOLDING = (Qt.Key.Key_Right, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class FoldingView(RowView):
    """`folded` says that sections were folded; `group_action_requested` carries the id of a group and a `GroupAction`.

    `group_filter` returns the list's filter by one group; None where there is none.
    """

    folded = Signal()
    group_action_requested = Signal(str, object)

    def __init__(self, model: TasksModel, sizes: CellSizes, parent: QWidget) -> None:
        super().__init__(model, sizes, parent)
        self.group_filter: Callable[[], GroupFilter | None] = lambda: None

    @property
    def selected_groups(self) -> list[str]:
        """The ids of the selected groups, in the order of the list."""
        groups = map(self._rows.group_at, sorted(self.selectedIndexes(), key=lambda index: index.row()))
        return [group.id for group in groups if group is not None]

    # --- sections -----------------------------------------------------------------------------------------------------

    def _heading_at(self, position: QPoint) -> SectionRows | None:
        index = self.indexAt(position)
        return self._rows.listing.heading_at(index.row()) if index.isValid() else None

    def toggle_section(self, placed: SectionRows) -> None:
        """Fold a section, or unfold it."""
        key = placed.section.key
        self._rows.fold_sections(self._rows.folded ^ {key})
        again = next(each for each in self._rows.listing.sections if each.section.key == key)
        if again.is_folded and self.hasFocus():
            index = self._rows.index(again.row, 0)
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        self.folded.emit()

    def _fold_by_key(self, key: int) -> bool:
        """Fold the section of the current row with the left key; unfold it with the right one, Enter or Space."""
        index = self.currentIndex()
        if not index.isValid():
            return False
        placed = self._rows.listing.section_at(index.row())
        unfolds = key in _UNFOLDING and self._rows.listing.heading_at(index.row()) is not None
        folds = key == Qt.Key.Key_Left and placed.has_heading and self.placed.columns == 1
        if (folds and not placed.is_folded) or (unfolds and placed.is_folded):
            self.toggle_section(placed)
            return True
        return False

    # --- groups -------------------------------------------------------------------------------------------------------

    def toggle_group(self, row: GroupRow) -> None:
        """Show the tasks of a group below its row, or fold them away."""
        self._rows.fold_group(row.group.id, unfolded=not row.is_unfolded)

    def toggle_group_at(self, position: QPoint, *, anywhere: bool = False) -> bool:
        """Fold or unfold the group whose arrow is at `position`, or which is there `anywhere`; return whether there is one."""
        index = self.indexAt(position)
        row: GroupRow | None = index.data(GROUP_ROLE) if index.isValid() else None
        if row is None or not (anywhere or position.x() < self.visualRect(index).left() + theme.WIDE):
            return False
        self.toggle_group(row)
        return True

    def act_on_group(self, event: QKeyEvent) -> bool:
        """Do what a key does with the group of the current row, or with its section; return whether that is anything."""
        index, key = self.currentIndex(), event.key()
        row: GroupRow | None = index.data(GROUP_ROLE) if index.isValid() else None
        is_list = self.placed.columns == 1
        if row is not None and is_list and key == (Qt.Key.Key_Left if row.is_unfolded else Qt.Key.Key_Right):
            self.toggle_group(row)
            return True
        owner = self._rows.owner_at(index)
        if owner is not None and is_list and key == Qt.Key.Key_Left:
            self.setCurrentIndex(self._rows.reveal(owner.id))
            return True
        if row is not None and event.matches(QKeySequence.StandardKey.Delete):
            self.remove_selected()
            return True
        return self._fold_by_key(key)

    def remove_selected(self) -> None:
        """Request that each of the selected groups is removed from the list."""
        for group_id in self.selected_groups:
            self.group_action_requested.emit(group_id, GroupAction.REMOVE)

    def build_group_menu(self) -> QMenu | None:
        """Return the menu of the group in the current row; None if there is none."""
        index = self.currentIndex()
        row: GroupRow | None = index.data(GROUP_ROLE) if index.isValid() else None
        if row is None:
            return None

        def request(action: GroupAction) -> None:
            if action is GroupAction.REMOVE:
                self.remove_selected()
            else:
                self.group_action_requested.emit(row.group.id, action)

        values, group_id = (row.group, row.summary, row.is_unfolded), row.group.id
        return build_group_menu(
            self, values, request, lambda: self.toggle_group(row), lambda: self._edit_group(group_id),
            lambda menu: self.add_group_filter(menu, group_id),
        )  # fmt: skip

    def add_group_filter(self, menu: QMenu, row_id: str) -> None:
        """Add the filter by the group of a row to its menu, where there is one."""
        group_filter = self.group_filter()
        if group_filter is not None:
            group_filter.add_to(menu, row_id)

    def _edit_group(self, group_id: str) -> None:
        index: QModelIndex = self._rows.reveal(group_id)
        self.edit(index)
