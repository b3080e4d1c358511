"""Which tasks are listed, and in which order: a value, and its SQL on the table `library`."""

from __future__ import annotations

from dataclasses import field, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from omnihuman_desktop.domain.job import ACTIVE, Job, JobState
from omnihuman_desktop.jobs.library_table import NUMBERS, facts_of, fold
from omnihuman_desktop.lazy_dataclass import dataclass

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Sequence

    from omnihuman_desktop.library.marks import Marks

NUMBER_CHARS = 4
"""A shorter word has to be a whole seed or id: nearly every id holds any two digits."""
HEAD_ROWS = 3000
"""Among how many of the first tasks `find_head` looks."""


class Sort(StrEnum):
    """What tasks are sorted by."""

    DATE = "date"
    NAME = "name"
    LENGTH = "length"
    COST = "cost"


class Grouping(StrEnum):
    """What tasks are grouped by. Groups of days exist in the order of dates alone."""

    NONE = "none"
    DAY = "day"
    PORTRAIT = "portrait"


_OUTSIDE_GROUPS = "job_id NOT IN (SELECT job_id FROM group_takes UNION ALL SELECT queued FROM group_items WHERE queued <> '')"
_SORT_COLUMNS = {Sort.DATE: "created_at", Sort.NAME: "name_key", Sort.LENGTH: "length_ms", Sort.COST: "cost"}


@dataclass(frozen=True)
class TaskQuery:
    """A filter and an order. Empty values filter nothing.

    `text`: all of its words are in the task's name, prompt, note, file names, seed or ids. `since` and `until` are in seconds
    since the epoch, `until` exclusive; lengths are in milliseconds. `label` is one of the colour labels. `outside_groups`
    leaves the tasks of batches and films out; `matches` knows nothing of these.
    """

    text: str = ""
    states: frozenset[JobState] = frozenset()
    account: str = ""
    since: float = 0.0
    until: float = 0.0
    length_min_ms: int = 0
    length_max_ms: int = 0
    portrait: str = ""
    starred: bool = False
    label: str = ""
    sort: Sort = Sort.DATE
    ascending: bool = False
    grouping: Grouping = Grouping.DAY
    outside_groups: bool = False
    words: tuple[str, ...] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "words", tuple(fold(self.text).split()))

    @property
    def is_filtered(self) -> bool:
        """Whether there is a filter, besides `outside_groups`."""
        return replace(self, outside_groups=False, sort=Sort.DATE, ascending=False, grouping=Grouping.DAY) != TaskQuery()

    @property
    def days(self) -> bool:
        """Whether each day is a group."""
        return self.grouping is Grouping.DAY and self.sort is Sort.DATE

    @property
    def newest_first(self) -> bool:
        """Whether a new task stands before all others."""
        return self.sort is Sort.DATE and not self.ascending and self.grouping is not Grouping.PORTRAIT

    def matches(self, job: Job, marks: Marks) -> bool:
        """Return whether a task passes the filter, as the database would."""
        facts = None if job.removed else facts_of(job)
        if facts is None:
            return False
        length_ms, portrait, words = facts[6], facts[8], facts[11]
        noted = fold(marks.note)
        return all((
            not self.states or job.state in self.states,
            not self.account or job.account == self.account,
            job.created_at >= self.since,
            not self.until or job.created_at < self.until,
            length_ms >= self.length_min_ms,
            not self.length_max_ms or length_ms <= self.length_max_ms,
            not self.portrait or portrait == self.portrait,
            marks.starred or not self.starred,
            not self.label or marks.label == self.label,
            all(_is_in(word, words) or word in noted for word in self.words),
        ))  # fmt: skip


@dataclass(frozen=True)
class Section:
    """A group of tasks in a row. `key` is an ISO date or a portrait's path; "" where tasks are not grouped."""

    key: str
    tasks: int


@dataclass(frozen=True)
class Found:
    """What a query has found: the tasks' ids of 16 bytes each in their order, and the sections they form."""

    ids: bytes
    sections: tuple[Section, ...]


def find(base: sqlite3.Connection, query: TaskQuery) -> Found:
    """Return all tasks of `query`."""
    where, values = _where(query)
    keys = _keys(query)
    return _arrange(query, base.execute(f"SELECT {keys} FROM library WHERE {where} {_order(query)}", values))  # noqa: S608


def find_head(base: sqlite3.Connection, query: TaskQuery, limit: int) -> Found:
    """Return the first `limit` tasks of `query`, or fewer: those among the first `HEAD_ROWS` of the library."""
    where, values = _where(query)
    first = f"SELECT * FROM library WHERE removed = 0 {_order(query)} LIMIT {HEAD_ROWS}"  # noqa: S608
    statement = f"SELECT {_keys(query)} FROM ({first}) WHERE {where} {_order(query)} LIMIT ?"  # noqa: S608
    return _arrange(query, base.execute(statement, (*values, limit)))


def count_states(base: sqlite3.Connection) -> dict[JobState, int]:
    """Return how many listed tasks are in each state."""
    rows = base.execute("SELECT state, count(*) FROM library WHERE removed = 0 GROUP BY state").fetchall()
    return {JobState(state): int(number) for state, number in rows}


def count_portraits(base: sqlite3.Connection) -> list[tuple[str, int]]:
    """Return the portraits with the number of their listed tasks, those with most first."""
    statement = "SELECT portrait, count(*) FROM library WHERE removed = 0 GROUP BY portrait ORDER BY count(*) DESC, portrait"
    return [(str(path), int(number)) for path, number in base.execute(statement).fetchall()]


def day_of(created_at: float) -> date:
    """Return the local date of a time in seconds since the epoch."""
    return datetime.fromtimestamp(created_at).astimezone().date()


def is_active(states: frozenset[JobState]) -> bool:
    """Return whether `states` are those in which the program works on a task."""
    return states == ACTIVE


def _keys(query: TaskQuery) -> str:
    return "job_id, portrait" if query.grouping is Grouping.PORTRAIT else "job_id, created_at"


def _order(query: TaskQuery) -> str:
    way = "ASC" if query.ascending else "DESC"
    columns = [f"{_SORT_COLUMNS[query.sort]} {way}"]
    if query.sort is not Sort.DATE:
        columns.append(f"created_at {way}")
    columns.append(f"job_id {way}")
    if query.grouping is Grouping.PORTRAIT:
        columns.insert(0, "portrait")
    return f"ORDER BY {', '.join(columns)}"


def _where(query: TaskQuery) -> tuple[str, tuple[Any, ...]]:
    conditions: list[tuple[str, Sequence[Any]]] = [("removed = 0", ())]
    if query.states:
        names = sorted(state.value for state in query.states)
        conditions.append((f"state IN ({', '.join('?' * len(names))})", names))
    simple = {
        "account = ?": query.account,
        "created_at >= ?": query.since,
        "created_at < ?": query.until,
        "length_ms >= ?": query.length_min_ms,
        "length_ms <= ?": query.length_max_ms,
        "portrait = ?": query.portrait,
        "label = ?": query.label,
        "starred = ?": int(query.starred),
    }
    conditions += [(condition, (value,)) for condition, value in simple.items() if value]
    if query.outside_groups:
        conditions.append((_OUTSIDE_GROUPS, ()))
    conditions += [_condition_of(word) for word in query.words]
    return " AND ".join(condition for condition, _ in conditions), tuple(value for _, some in conditions for value in some)


def _condition_of(word: str) -> tuple[str, Sequence[str]]:
    if len(word) >= NUMBER_CHARS:
        return "(instr(words, ?) OR instr(note_words, ?))", (word, word)
    in_text = f"instr(substr(words, 1, instr(words, '{NUMBERS}')), ?)"
    return f"({in_text} OR instr(words, ?) OR instr(note_words, ?))", (word, f"{NUMBERS}{word}{NUMBERS}", word)


def _is_in(word: str, words: str) -> bool:
    if len(word) >= NUMBER_CHARS:
        return word in words
    return word in words.partition(NUMBERS)[0] or f"{NUMBERS}{word}{NUMBERS}" in words


def _arrange(query: TaskQuery, cursor: sqlite3.Cursor) -> Found:
    rows = cursor.fetchall()
    ids = bytes.fromhex("".join([row[0] for row in rows]))
    if query.grouping is Grouping.PORTRAIT:
        return Found(ids, tuple(_sections(rows, lambda row, _start: _end_of_key(rows, row))))
    if query.days:
        return Found(ids, tuple(_sections(rows, lambda _row, start: _end_of_day(rows, start, query.ascending))))
    return Found(ids, (Section("", len(rows)),) if rows else ())


def _sections(rows: Sequence[tuple[str, Any]], end_of: Callable[[Any, int], tuple[str, int]]) -> list[Section]:
    found, start = [], 0
    while start < len(rows):
        key, end = end_of(rows[start], start)
        found.append(Section(key, end - start))
        start = end
    return found


def _end_of_day(rows: Sequence[tuple[str, float]], start: int, ascending: bool) -> tuple[str, int]:
    """Return the day of the row `start`, and the first row of another day."""
    day = day_of(rows[start][1])
    begins = datetime(day.year, day.month, day.day).astimezone().timestamp()
    after = day + timedelta(days=1)
    ends = datetime(after.year, after.month, after.day).astimezone().timestamp()
    return day.isoformat(), _bisect(rows, start, lambda row: row[1] >= ends if ascending else row[1] < begins)


def _end_of_key(rows: Sequence[tuple[str, str]], row: tuple[str, str]) -> tuple[str, int]:
    start = _bisect(rows, 0, lambda each: each[1] >= row[1])
    return row[1], _bisect(rows, start, lambda each: each[1] > row[1])


def _bisect(rows: Sequence[Any], start: int, is_after: Callable[[Any], bool]) -> int:
    """Return the first row from `start` on that `is_after` is true of; it is true of all that follow."""
    low, high = start, len(rows)
    while low < high:
        middle = (low + high) // 2
        if is_after(rows[middle]):
            high = middle
        else:
            low = middle + 1
    return low
