"""Rows of batches and films among the tasks, which unfold to the rows of their tasks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal

from omnihuman_desktop.groups.summary import state_of
from omnihuman_desktop.lazy_dataclass import dataclass
from omnihuman_desktop.library.query import TaskQuery, day_of
from omnihuman_desktop.ui.tasks.group_rows import GroupRows, NoGroups, differing
from omnihuman_desktop.ui.tasks.listing_model import ListingModel

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtCore import QObject, QPersistentModelIndex

    from omnihuman_desktop.domain.group import Group
    from omnihuman_desktop.domain.job import Job, JobState
    from omnihuman_desktop.groups.summary import GroupSummary
    from omnihuman_desktop.library.marks import Marks
    from omnihuman_desktop.library.query import Found
    from omnihuman_desktop.ui.tasks.group_rows import Groups
    from omnihuman_desktop.ui.text.status_texts import Tone

    Index = QModelIndex | QPersistentModelIndex

GROUP_ROLE = int(Qt.ItemDataRole.UserRole) + 3
"""The `GroupRow` of a group; None in all other rows."""
ITEM_ROLE = GROUP_ROLE + 1
"""The `ItemRow` of a task of a group that was not sent yet; None in all other rows."""
NESTED_ROLE = GROUP_ROLE + 2
"""Whether the row is that of a task of a group."""
ID_ROLE = GROUP_ROLE + 3
"""The id of the row's task or group."""

FIND_DELAY_MS = 40
"""The delay of a search for a changed task's place, in milliseconds: the change is being saved."""


@dataclass(frozen=True)
class GroupRow:
    """What the row of a group shows. `portrait` is that of its first task."""

    group: Group
    summary: GroupSummary
    is_unfolded: bool
    portrait: Path | None


@dataclass(frozen=True)
class ItemRow:
    """What the row of a task shows that was not sent yet."""

    name: str
    portrait: Path
    words: str
    tone: Tone


class GroupedModel(ListingModel):
    """A list whose groups are rows. `group_renamed` carries the id of a group and the name that was typed."""

    group_renamed = Signal(str, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.query = TaskQuery()
        self._groups = GroupRows(NoGroups())
        self._sought: set[tuple[TaskQuery, str, JobState]] = set()
        self._nested: dict[str, list[str]] = {}
        """The tasks that are rows by the ids of their groups."""
        self.find_timer = QTimer(self, singleShot=True, interval=FIND_DELAY_MS)
        self.find_timer.timeout.connect(self.find)

    def show_groups(self, source: Groups) -> Callable[[], None]:
        """List the groups of `source` in the place of their tasks. Returns a function that ends this."""
        self._groups = GroupRows(source)
        self.find()
        return source.subscribe(self._take_group)

    # --- what the list of tasks knows -----------------------------------------------------------------------------------

    def find(self) -> None:
        """Find the tasks of the query anew."""
        raise NotImplementedError

    def _seek(self, job: Job) -> None:
        """Find all anew, since the place of `job` is known to the database alone, once it is saved.

        So is whether it is in a group that is filtered by; a search for each of its states is enough then.
        """
        sought = self.query, job.id, job.state
        if sought not in self._sought:
            if self.query.is_in_groups:
                self._sought.add(sought)
            self.find_timer.start()

    def _is_newest(self, created_at: float, row_id: str) -> bool:
        """Return whether what was created then stands before all others."""
        raise NotImplementedError

    # --- rows -----------------------------------------------------------------------------------------------------------

    def key_at(self, index: Index) -> str:
        """Return the id of the task or of the group in a row; "" for a heading."""
        return self._listing.id_at(index.row())

    def group_at(self, index: Index) -> Group | None:
        """Return the group whose row this is; None in all other rows."""
        return self._groups.find(self.key_at(index)) if index.isValid() else None

    def owner_at(self, index: Index) -> Group | None:
        """Return the group to which the task in a row belongs; None in all other rows."""
        return self._groups.owner_of(self.key_at(index)) if index.isValid() else None

    def group_of(self, job_id: str) -> str:
        """Return the id of the group to which a task belongs; "" where it belongs to none."""
        owner = self._groups.owner_of(job_id)
        return "" if owner is None else owner.id

    def fold_group(self, group_id: str, *, unfolded: bool) -> None:
        """Show the tasks of a group below its row, or the row alone."""
        self._groups.set_unfolded(group_id, unfolded=unfolded)
        self._show_nested(group_id)
        self.refresh((group_id,))

    def update_group(self, group_id: str) -> None:
        """Show the present state of a group at once."""
        group = self._groups.source.groups[group_id]
        self._take_group(group, self._groups.source.summary(group_id))

    def reveal(self, row_id: str) -> QModelIndex:
        """Return the row of a task or group, whose section and group are unfolded; an invalid index if it is not listed."""
        owner = self._groups.owner_of(row_id)
        listed = self._listing.section_of(row_id) is not None
        if not listed and owner is not None and self._listing.section_of(owner.id) is not None:
            self.fold_group(owner.id, unfolded=True)
        return super().reveal(row_id)

    def _take_group(self, group: Group, summary: GroupSummary) -> None:
        self._groups.take(group, summary)
        if self._listing.section_of(group.id) is not None:
            if group.removed:
                self._remove_group(group.id)
            else:
                self._show_nested(group.id)
                self.refresh((group.id,))
        elif group.removed or not self._groups.is_wanted(group, self.query):
            return
        elif not self.query.is_filtered and self._is_newest(group.created_at, group.id):
            self.prepend(group.id, day_of(group.created_at).isoformat() if self.query.days else "")
            self._show_nested(group.id)
        else:
            self.find_timer.start()

    def _remove_group(self, group_id: str) -> None:
        nested = self._nested.pop(group_id, [])
        if nested:
            self.splice(group_id, len(nested), ())
        section = self._listing.section_of(group_id)
        if section is not None:
            self.remove(group_id, section)

    def _show_nested(self, group_id: str) -> None:
        """Have the rows below that of a group be those that are shown of its tasks."""
        if self._listing.section_of(group_id) is None:
            return
        before, after = self._nested.get(group_id, []), self._groups.shown(group_id)
        self._nested[group_id] = after
        start, removed, added = differing(before, after)
        if removed or added:
            self.splice(before[start - 1] if start else group_id, removed, added)

    def _expand(self, found: Found) -> Found:
        """Return what was found with the tasks of groups that are unfolded, which become rows with it."""
        expanded = self._groups.expand(found, self.query)
        self._nested = {group_id: self._groups.shown(group_id) for group_id in self._groups.source.groups}
        return expanded

    def _place_nested(self, group: Group, job: Job, marks: Marks, *, may_search: bool) -> None:
        """Take a change of a task of a group."""
        has_moved = self._groups.follow_filter(job, marks, self.query)
        if self._listing.section_of(group.id) is None:
            if has_moved and may_search:
                self.find_timer.start()
        elif has_moved and self._groups.is_empty(group.id):
            self._remove_group(group.id)
        else:
            if has_moved or job.removed or job.id not in self._nested.get(group.id, ()):
                self._show_nested(group.id)
            self.refresh((job.id,))

    # --- values ---------------------------------------------------------------------------------------------------------

    def _group_row(self, index: Index) -> GroupRow | None:
        group = self.group_at(index)
        if group is None:
            return None
        first = group.items[0].request.portrait if group.items else None
        return GroupRow(group, self._groups.summary(group.id), self._groups.is_unfolded(group.id), first)

    def _item_row(self, index: Index) -> ItemRow | None:
        """Return the row of a task that was not sent yet."""
        item = self._groups.item_of(self.key_at(index))
        if item is None or self.key_at(index) in self._groups.source.jobs:
            return None
        from omnihuman_desktop.ui.text.group_texts import describe_item_state

        words, tone = describe_item_state(state_of(item, self._groups.source.jobs))
        return ItemRow(item.request.name or item.request.voice.stem, item.request.portrait, words, tone)

    def _group_text(self, index: Index) -> str:
        """Return what is read aloud of a group, or of a task that was not sent yet; "" for other rows."""
        row = self._group_row(index)
        if row is None:
            item = self._item_row(index)
            return "" if item is None else f"{item.name}, {item.words}"
        from omnihuman_desktop.ui.text.group_texts import describe_group

        text = describe_group(row.group, row.summary)
        fold = self.tr("unfolded") if row.is_unfolded else self.tr("folded")
        return ", ".join(filter(None, (row.group.name, text.line, text.cost, text.corner, fold)))

    def _rename_group(self, index: Index, value: Any) -> None:
        group, name = self.group_at(index), str(value).strip()
        if group is not None and name and name != group.name:
            self.group_renamed.emit(group.id, name)
