"""A filter that leaves one batch or film, and its entry in the context menus."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication

from omnihuman_desktop.domain.group import GroupKind

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtWidgets import QMenu

    from omnihuman_desktop.domain.group import Group


class Groups(Protocol):
    """The part of the groups that the filter uses; see `groups.service.Groups`."""

    @property
    def groups(self) -> Mapping[str, Group]:
        """All groups by id, oldest first, also removed ones."""
        ...

    def place_of(self, job_id: str) -> tuple[str, str] | None:
        """Return the ids of the group and of the item that a task belongs to; None if it belongs to none."""
        ...


class GroupFilter:
    """The filter of one list: `chosen` returns the id of the group that it leaves, "" for all tasks; `choose` changes it."""

    def __init__(self, groups: Groups, chosen: Callable[[], str], choose: Callable[[str], object]) -> None:
        self._groups, self._chosen, self._choose = groups, chosen, choose

    def find(self, group_id: str) -> Group | None:
        """Return the group with this id; None where there is none, or where it was removed."""
        group = self._groups.groups.get(group_id)
        return None if group is None or group.removed else group

    def recent(self, most: int) -> list[Group]:
        """Return the newest groups, up to `most`, and the one that is left if it is older."""
        found = [group for group in reversed(list(self._groups.groups.values())) if not group.removed]
        return [group for at, group in enumerate(found) if at < most or group.id == self._chosen()]

    def add_to(self, menu: QMenu, row_id: str) -> None:
        """Add the filter by the group that is, or that holds, the row with this id; nothing where there is none."""
        place = self._groups.place_of(row_id)
        group = self.find(row_id if place is None else place[0])
        if group is None:
            return
        if group.id == self._chosen():
            menu.addAction(QCoreApplication.translate("tasks", "Show all tasks"), lambda: self._choose(""))
            return
        batch = QCoreApplication.translate("tasks", "Show only this batch")
        text = QCoreApplication.translate("tasks", "Show only this film") if group.kind is GroupKind.FILM else batch
        menu.addAction(text, lambda: self._choose(group.id))
