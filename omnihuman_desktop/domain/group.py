"""A group of jobs that belong together: the rows of a batch, or the parts of a film. All values are frozen."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Any

from omnihuman_desktop.lazy_dataclass import dataclass, field, replace

if TYPE_CHECKING:
    from collections.abc import Mapping

    from omnihuman_desktop.domain.job import JobRequest


class GroupKind(StrEnum):
    """What a group is shown as."""

    BATCH = "batch"
    FILM = "film"


@dataclass(frozen=True)
class GroupItem:
    """One row of a batch, or one part of a film: a request, and the jobs that were made of it.

    `takes` are the ids of the jobs, the newest last. `queued` is the id of the job that is to be sent next, drawn and saved
    before anything is sent, so that no moment makes a second one; "" if nothing is to be sent. A failed job that is to be
    tried again stands in both. `chosen` is the take that the user prefers; "" for the newest. An item that `is_off` is not
    sent. `details` are JSON values that only the group's kind knows.
    """

    id: str
    request: JobRequest
    queued: str = ""
    takes: tuple[str, ...] = ()
    chosen: str = ""
    is_off: bool = False
    details: Mapping[str, Any] = field(default_factory=dict)

    @property
    def job_ids(self) -> tuple[str, ...]:
        """The ids of all jobs of the item, the newest last; also the one that is to be sent next."""
        return self.takes if not self.queued or self.queued in self.takes else (*self.takes, self.queued)

    @property
    def newest(self) -> str:
        """The id of the job that was asked for last; "" where there is none."""
        return self.queued or (self.takes[-1] if self.takes else "")


@dataclass(frozen=True)
class Group:
    """Jobs that are sent in the order of `items`, as `account`.

    `is_paused`: nothing more is sent. `is_held`: only the first item is sent, until the user releases the others.
    `credit_limit` is the most that all of them together may cost; None for no limit. `details` are JSON values that only the
    group's kind knows. `created_at` is in seconds since the epoch.
    """

    id: str
    kind: GroupKind
    name: str
    account: str
    created_at: float
    items: tuple[GroupItem, ...]
    details: Mapping[str, Any] = field(default_factory=dict)
    is_paused: bool = False
    is_held: bool = False
    credit_limit: float | None = None
    removed: bool = False

    def item(self, item_id: str) -> GroupItem:
        """Return the item with this id. Raises `KeyError`."""
        for item in self.items:
            if item.id == item_id:
                return item
        raise KeyError(item_id)

    def with_item(self, changed: GroupItem) -> Group:
        """Return the group with the item of this id replaced."""
        return replace(self, items=tuple(changed if item.id == changed.id else item for item in self.items))

    def with_takes_of(self, other: Group) -> Group:
        """Return the group with the takes that only `other` has, which is the same group from another computer."""
        theirs = {item.id: item.takes for item in other.items}
        known = {job_id for item in self.items for job_id in item.job_ids}

        def join(item: GroupItem) -> GroupItem:
            new = [job_id for job_id in theirs.get(item.id, ()) if job_id not in known]
            return replace(item, takes=(*item.takes, *new)) if new else item

        return replace(self, items=tuple(map(join, self.items)))

    def with_moved(self, item_id: str, position: int) -> Group:
        """Return the group with an item moved, so that it comes to stand at `position` among the others."""
        moved = self.item(item_id)
        others = [item for item in self.items if item.id != item_id]
        return replace(self, items=(*others[:position], moved, *others[position:]))
