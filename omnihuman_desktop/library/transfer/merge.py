"""Merges the rows of an import into the database of a data folder, in one transaction: all of them or none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from omnihuman_desktop.domain.ledger import REFUNDED
from omnihuman_desktop.groups.store import read_groups, save_group
from omnihuman_desktop.jobs.rows import COLUMNS

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence

    from omnihuman_desktop.domain.group import Group
    from omnihuman_desktop.library.transfer.incoming import Incoming

_FACTS = (
    "created_at", "state", "account", "removed", "name_key", "length_ms", "cost", "portrait", "voice_key", "inputs_key",
    "words", "video_bytes", "video_sha256",
)  # fmt: skip
_MARKS = ("starred", "label", "note", "note_words", "marked_at")
_LIBRARY = ", ".join(("job_id", *_FACTS, *_MARKS))
_OF_NEW = "FROM incoming.{0} WHERE job_id IN (SELECT job_id FROM incoming.imported)"

_STATEMENTS = (
    # A task that was under way elsewhere and has its video now takes the place of what was imported before.
    "DELETE FROM job_states WHERE job_id IN (SELECT job_id FROM incoming.imported)",
    "DELETE FROM job_answers WHERE job_id IN (SELECT job_id FROM incoming.imported)",
    f"INSERT OR REPLACE INTO jobs ({', '.join(COLUMNS)}) SELECT {', '.join(COLUMNS)} FROM incoming.jobs",  # noqa: S608
    (
        f"INSERT INTO library ({_LIBRARY}) SELECT {_LIBRARY} {_OF_NEW.format('library')} "
        f"ON CONFLICT (job_id) DO UPDATE SET {', '.join(f'{name} = excluded.{name}' for name in _FACTS)}"
    ),
    f"INSERT INTO job_states (job_id, state, at) SELECT job_id, state, at {_OF_NEW.format('job_states')} ORDER BY number",
    (
        "INSERT INTO job_answers (job_id, what, at, content) "
        f"SELECT job_id, what, at, content {_OF_NEW.format('job_answers')} ORDER BY number"
    ),
    # Newer marks win; where there are none at all, any do.
    (
        f"UPDATE library SET ({', '.join(_MARKS)}) = (SELECT {', '.join(_MARKS)} FROM incoming.library AS theirs "  # noqa: S608
        "WHERE theirs.job_id = library.job_id) WHERE job_id IN (SELECT theirs.job_id FROM incoming.library AS theirs "
        "JOIN main.library AS ours USING (job_id) WHERE theirs.marked_at > ours.marked_at "
        "OR (ours.marked_at = 0 AND NOT ours.starred AND ours.label = '' AND ours.note = ''))"
    ),
    # What a task cost in the end takes the place of what was reserved for it.
    (
        "INSERT INTO ledger SELECT * FROM incoming.ledger WHERE true ON CONFLICT (account, task_id) "  # noqa: S608
        "DO UPDATE SET state = excluded.state, billed_s = excluded.billed_s, credits_used = excluded.credits_used "
        f"WHERE ledger.credits_used IS NULL AND (excluded.credits_used IS NOT NULL OR excluded.state = '{REFUNDED}')"
    ),
    # The next start writes the receipts of what is new.
    "DELETE FROM chores WHERE name = 'receipts'",
)


def _merge_groups(base: sqlite3.Connection, groups: Sequence[Group]) -> None:
    there = {str(row[0]) for row in base.execute("SELECT id FROM groups")}
    # Of these, one that can't be read is left as it is.
    known = {group.id: group for group in read_groups(base)} if there else {}
    for group in groups:
        if group.id not in there:
            save_group(base, None, group)
        elif group.id in known:
            save_group(base, known[group.id], known[group.id].with_takes_of(group))


def merge(base: sqlite3.Connection, incoming: Incoming) -> None:
    """Merge `incoming` into the database. A group that is there gets the takes that are new. Raises `sqlite3.Error`."""
    base.execute("ATTACH DATABASE ? AS incoming", (str(incoming.database),))
    try:
        base.execute("BEGIN IMMEDIATE")
        try:
            for statement in _STATEMENTS:
                base.execute(statement)
            _merge_groups(base, incoming.groups)
            base.execute("COMMIT")
        except BaseException:
            base.rollback()
            raise
    finally:
        base.execute("DETACH DATABASE incoming")
