"""The tables of the groups, in the database of the jobs."""

from __future__ import annotations

import json
import logging
from typing import TYPE_CHECKING, Any

from omnihuman_desktop.domain.group import Group, GroupItem, GroupKind
from omnihuman_desktop.jobs.rows import COLUMNS, from_row, has_valid_id, read_job_id, request_from_json, request_to_json
from omnihuman_desktop.lazy_dataclass import replace

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable
    from pathlib import Path

    from omnihuman_desktop.domain.job import Job
    from omnihuman_desktop.jobs.store import JobStore

log = logging.getLogger(__name__)

_GROUP = "INSERT OR REPLACE INTO groups VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
_ITEM = "INSERT OR REPLACE INTO group_items VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
_JOB_IDS = "SELECT job_id FROM group_takes UNION SELECT queued FROM group_items WHERE queued <> ''"


class GroupStore:
    """The groups in the database `store`. All methods raise `LocalError` like those of `JobStore`.

    `data_dir` is the folder that the jobs' paths are relative to.
    """

    def __init__(self, store: JobStore, data_dir: Path) -> None:
        self._store, self._data_dir = store, data_dir

    async def read(self) -> tuple[list[Group], dict[str, Job], frozenset[str]]:
        """Return all groups, oldest first, the jobs of their items by id, and the ids of jobs that the service has accepted.

        A group that can't be read is left out. One that was removed in an earlier session is deleted.
        """

        def work(base: sqlite3.Connection) -> tuple[list[Group], dict[str, Job], frozenset[str]]:
            _delete_removed(base)
            columns = ", ".join(f"jobs.{name}" for name in COLUMNS)
            rows = base.execute(f"SELECT {columns} FROM jobs WHERE id IN ({_JOB_IDS})").fetchall()  # noqa: S608
            jobs = {job.id: job for job in (from_row(row, self._data_dir) for row in rows if has_valid_id(row))}
            accepted = base.execute(f"SELECT job_id FROM ledger WHERE job_id IN ({_JOB_IDS})")  # noqa: S608
            return list(read_groups(base)), jobs, frozenset(row[0] for row in accepted)

        return await self._store.execute(work)

    async def write(self, before: Group | None, after: Group) -> None:
        """Save `after`, of which `before` is in the database: only what differs is written, all of it or nothing."""

        def work(base: sqlite3.Connection) -> None:
            base.execute("BEGIN IMMEDIATE")
            save_group(base, before, after)
            base.execute("COMMIT")

        await self._store.execute(work)


def save_group(base: sqlite3.Connection, before: Group | None, after: Group) -> None:
    """Write what differs from `before`, which is in the database, in the transaction that is open."""
    base.execute(_GROUP, _group_row(after))
    known = {} if before is None else {item.id: (number, item) for number, item in enumerate(before.items)}
    for number, item in enumerate(after.items):
        if known.get(item.id) != (number, item):
            base.execute(_ITEM, _item_row(after.id, number, item))
        old = known.pop(item.id, (0, None))[1]
        _write_takes(base, item.id, () if old is None else old.takes, item.takes)
    for item_id in known:
        base.execute("DELETE FROM group_items WHERE id = ?", (item_id,))
        base.execute("DELETE FROM group_takes WHERE item_id = ?", (item_id,))


def _write_takes(base: sqlite3.Connection, item_id: str, before: Iterable[str], after: Iterable[str]) -> None:
    if before != after:
        base.execute("DELETE FROM group_takes WHERE item_id = ?", (item_id,))
        base.executemany("INSERT INTO group_takes VALUES (?, ?)", [(job_id, item_id) for job_id in after])


def _delete_removed(base: sqlite3.Connection) -> None:
    items = "SELECT id FROM group_items WHERE group_id IN (SELECT id FROM groups WHERE removed)"
    base.execute("BEGIN IMMEDIATE")
    base.execute(f"DELETE FROM group_takes WHERE item_id IN ({items})")  # noqa: S608
    base.execute("DELETE FROM group_items WHERE group_id IN (SELECT id FROM groups WHERE removed)")
    base.execute("DELETE FROM groups WHERE removed")
    base.execute("COMMIT")


def read_groups(base: sqlite3.Connection) -> Iterable[Group]:
    """Yield the groups in a database, oldest first. One that can't be read is left out."""
    takes: dict[str, list[str]] = {}
    for job_id, item_id in base.execute("SELECT job_id, item_id FROM group_takes ORDER BY rowid"):
        takes.setdefault(item_id, []).append(job_id)
    items: dict[str, list[tuple[Any, ...]]] = {}
    for row in base.execute("SELECT * FROM group_items ORDER BY position"):
        items.setdefault(row[1], []).append(row)
    for row in base.execute("SELECT * FROM groups ORDER BY created_at").fetchall():
        try:
            group = _to_group(row)
            yield replace(group, items=tuple(_to_item(item, takes.get(item[0], ())) for item in items.get(group.id, ())))
        except (ValueError, KeyError, TypeError, AttributeError):
            log.warning("a group of the database can't be read; it is left out")


def _group_row(group: Group) -> tuple[Any, ...]:
    return (
        group.id, group.kind.value, group.name, group.account, group.created_at, json.dumps(dict(group.details)),
        int(group.is_paused), int(group.is_held), group.credit_limit, int(group.removed),
    )  # fmt: skip


def _item_row(group_id: str, position: int, item: GroupItem) -> tuple[Any, ...]:
    return (
        item.id, group_id, position, request_to_json(item.request), item.queued, item.chosen, int(item.is_off),
        json.dumps(dict(item.details)),
    )  # fmt: skip


def _to_group(row: tuple[Any, ...]) -> Group:
    group_id, kind, name, account, created_at, details, paused, held, limit, removed = row
    return Group(
        group_id, GroupKind(kind), name, account, created_at, (), json.loads(details), bool(paused), bool(held), limit,
        bool(removed),
    )  # fmt: skip


def _to_item(row: tuple[Any, ...], takes: Iterable[str]) -> GroupItem:
    item_id, _group, _position, request, queued, chosen, is_off, details = row
    return GroupItem(item_id, request_from_json(request), queued, tuple(takes), chosen, bool(is_off), json.loads(details))


def group_to_json(group: Group) -> str:
    """Return `group` as text, for another process of this program."""
    rows = [_item_row(group.id, number, item) for number, item in enumerate(group.items)]
    return json.dumps({"group": _group_row(group), "items": rows})


def group_from_json(text: str) -> Group:
    """Return the group that `group_to_json` has written, none of it sent.

    Raises `ValueError`, `KeyError`, `TypeError` for anything else.
    """
    values = json.loads(text)
    group = replace(_to_group(tuple(values["group"])), items=tuple(_to_item(tuple(row), ()) for row in values["items"]))
    for drawn in (group.id, *(item.id for item in group.items), *(item.queued for item in group.items)):
        read_job_id(drawn)
    return group
