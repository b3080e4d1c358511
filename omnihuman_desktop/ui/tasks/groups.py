"""The filters of the task list by state."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from omnihuman_desktop.domain.job import ACTIVE, JobState

if TYPE_CHECKING:
    from collections.abc import Mapping


class Group(Enum):
    """A filter of the task list."""

    ALL = "all"
    ACTIVE = "active"
    DONE = "done"
    FAILED = "failed"


GROUP_STATES: Mapping[Group, frozenset[JobState]] = {
    Group.ALL: frozenset(),
    Group.ACTIVE: ACTIVE,
    Group.DONE: frozenset({JobState.DONE}),
    Group.FAILED: frozenset({JobState.FAILED, JobState.UNKNOWN}),
}
"""The states in each group; all in the first. Unclear tasks count as failed; cancelled ones only in `ALL`."""


def count_groups(states: Mapping[JobState, int]) -> dict[Group, int]:
    """Return the number of tasks in each group, from those in each state."""
    counts = {group: sum(states.get(state, 0) for state in wanted) for group, wanted in GROUP_STATES.items()}
    counts[Group.ALL] = sum(states.values())
    return counts
