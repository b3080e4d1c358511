"""Saving the groups: one write at a time, repeated until the disk takes it."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from omnihuman_desktop.domain.errors import LocalError

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Callable, Iterable, Mapping

    from omnihuman_desktop.domain.group import Group
    from omnihuman_desktop.groups.store import GroupStore
else:
    from omnihuman_desktop.lazy_import import asyncio

log = logging.getLogger(__name__)

SAVE_RETRY_S = 3.0
"""Seconds between two tries to save groups that the disk refuses."""


class GroupWriter:
    """Writes the changed ones of `groups` to `store`, and calls `saved` after each write."""

    def __init__(self, store: GroupStore, groups: Mapping[str, Group], saved: Callable[[], None]) -> None:
        self._store, self._groups, self._saved = store, groups, saved
        self._stored: dict[str, Group] = {}
        self._queued: dict[str, frozenset[str]] = {}
        self._unwritten: dict[str, None] = {}
        self._task: asyncio.Task[None] | None = None
        self._is_open = False

    def start(self, stored: Iterable[Group]) -> None:
        """Begin to write. `stored` are the groups as they are in the database."""
        self._is_open = True
        for group in stored:
            self.take_stored(group)
        self._begin()

    def change(self, group_id: str) -> None:
        """Write the group with this id soon."""
        self._unwritten[group_id] = None
        self._begin()

    def is_queued_on_disk(self, group_id: str, job_id: str) -> bool:
        """Return whether it is on the disk that `job_id` is to be sent: only then may it be."""
        return job_id in self._queued.get(group_id, ())

    async def close(self) -> None:
        """Write what is left, once."""
        self._is_open = False
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)
        for group_id in tuple(self._unwritten):
            try:
                await self._write(group_id)
            except LocalError as error:
                log.info("a group could not be saved: %s", error.kind)

    def _begin(self) -> None:
        if self._is_open and self._unwritten and (self._task is None or self._task.done()):
            self._task = asyncio.ensure_future(self._write_all())

    async def _write_all(self) -> None:
        while self._unwritten:
            try:
                await self._write(next(iter(self._unwritten)))
            except LocalError as error:
                log.info("a group could not be saved: %s", error.kind)
                await asyncio.sleep(SAVE_RETRY_S)
            else:
                self._saved()

    async def _write(self, group_id: str) -> None:
        group = self._groups[group_id]
        await self._store.write(self._stored.get(group_id), group)
        self.take_stored(group)
        if self._groups[group_id] is group:
            self._unwritten.pop(group_id, None)

    def take_stored(self, group: Group) -> None:
        """Note that a group is in the database as it is here."""
        self._stored[group.id] = group
        self._queued[group.id] = frozenset(item.queued for item in group.items if item.queued)
