"""How many tasks each filter of the library would leave: a few counts, each a short read of one index."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any

from omnihuman_desktop.lazy_dataclass import dataclass
from omnihuman_desktop.library.query import MEMBERS, begin_of, count_portraits, count_states

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Mapping

    from omnihuman_desktop.domain.job import JobState

LENGTHS_MS = ((0, 10_000), (10_001, 20_000), (20_001, 0))
"""The ranges of lengths that are counted, both ends inclusive; 0 is no end."""
MONTHS = 3
"""How many months are counted, the present one first; all years are."""


@dataclass(frozen=True)
class Period:
    """A time from `since` to `until`, exclusive, in seconds since the epoch. 0 for `until` is no end.

    `key` is "week", a month such as "2026-11", or a year.
    """

    key: str
    since: float
    until: float


@dataclass(frozen=True)
class GroupTasks:
    """A batch or film, by its id, its `GroupKind` and its name, with the number of its listed tasks."""

    id: str
    kind: str
    name: str
    tasks: int


@dataclass(frozen=True)
class Facets:
    """Numbers of listed tasks. Portraits and accounts come with those of most tasks first, periods and lengths in order."""

    states: Mapping[JobState, int]
    starred: int
    groups: tuple[GroupTasks, ...]
    """Batches and films, the newest first. Those without tasks are left out."""
    portraits: tuple[tuple[str, int], ...]
    accounts: tuple[tuple[str, int], ...]
    periods: tuple[tuple[Period, int], ...]
    """Those without tasks are left out."""
    lengths: tuple[int, ...]
    """For each of `LENGTHS_MS`."""

    @property
    def tasks(self) -> int:
        """The number of all tasks."""
        return sum(self.states.values())

    def in_groups(self, kind: str) -> int:
        """Return the number of tasks in groups of one kind."""
        return sum(group.tasks for group in self.groups if group.kind == kind)


def parts_of(today: date) -> dict[str, Callable[[sqlite3.Connection], Any]]:
    """Return the reads whose results are the fields of `Facets`. They are apart, so that no write waits for all of them."""
    return {
        "states": count_states,
        "starred": _count_starred,
        "groups": _count_groups,
        "portraits": lambda base: tuple(count_portraits(base)),
        "accounts": _count_accounts,
        "periods": lambda base: _count_periods(base, today),
        "lengths": _count_lengths,
    }


def periods_of(today: date, first: date) -> list[Period]:
    """Return this week, from Monday on, the last months and all years from `first` on, the newest first."""
    found = [Period("week", begin_of(today - timedelta(days=today.weekday())), 0)]
    month = today.replace(day=1)
    for _ in range(MONTHS):
        after = (month + timedelta(days=31)).replace(day=1)
        found.append(Period(f"{month:%Y-%m}", begin_of(month), begin_of(after)))
        month = (month - timedelta(days=1)).replace(day=1)
    years = range(today.year, min(first.year, today.year) - 1, -1)
    return found + [Period(str(year), begin_of(date(year, 1, 1)), begin_of(date(year + 1, 1, 1))) for year in years]


def _count_starred(base: sqlite3.Connection) -> int:
    return _one(base, "SELECT count(*) FROM library WHERE removed = 0 AND starred")


def _count_groups(base: sqlite3.Connection) -> tuple[GroupTasks, ...]:
    statement = (
        f"SELECT id, kind, members.name, count(*) FROM {MEMBERS} AS members JOIN library ON job_id = member "  # noqa: S608
        "WHERE library.removed = 0 GROUP BY id ORDER BY members.created_at DESC, id"
    )
    return tuple(GroupTasks(*row) for row in base.execute(statement).fetchall())


def _count_accounts(base: sqlite3.Connection) -> tuple[tuple[str, int], ...]:
    statement = "SELECT account, count(*) FROM library WHERE removed = 0 GROUP BY account ORDER BY count(*) DESC, account"
    return tuple((str(account), int(number)) for account, number in base.execute(statement).fetchall())


def _count_periods(base: sqlite3.Connection, today: date) -> tuple[tuple[Period, int], ...]:
    first = base.execute("SELECT min(created_at) FROM library WHERE removed = 0").fetchone()[0]
    if first is None:
        return ()
    statement = "SELECT count(*) FROM library WHERE removed = 0 AND created_at >= ? AND created_at < ?"
    begin = datetime.fromtimestamp(max(0.0, first)).astimezone().date()
    counted = [(period, _one(base, statement, period.since, period.until or 1e18)) for period in periods_of(today, begin)]
    return tuple((period, number) for period, number in counted if number)


def _count_lengths(base: sqlite3.Connection) -> tuple[int, ...]:
    statement = "SELECT count(*) FROM library WHERE removed = 0 AND length_ms >= ? AND length_ms <= ?"
    return tuple(_one(base, statement, least, most or 1 << 60) for least, most in LENGTHS_MS)


def _one(base: sqlite3.Connection, statement: str, *values: float) -> int:
    return int(base.execute(statement, values).fetchone()[0])
