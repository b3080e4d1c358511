"""Which tasks are listed, and in which order: a value, and its SQL on the table `library`."""

from __future__ import annotations

import json
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from omnihuman_desktop.domain.job import ACTIVE, Job, JobState
from omnihuman_desktop.jobs.library_table import NUMBERS, facts_of, fold
from omnihuman_desktop.lazy_dataclass import dataclass, field, replace
from omnihuman_desktop.library.group_entries import COLUMNS, FROM_JSON, GroupEntry, to_json

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from omnihuman_desktop.library.marks import Marks

    _Condition = tuple[str, Sequence[str]]

NUMBER_CHARS = 4
"""A shorter word has to be a whole seed or id: nearly every id holds any two digits."""
HEAD_ROWS = 3000
"""Among how many of the first tasks `find_head` looks."""
_RUN_CHARS = 3
"""How many characters the runs have that the database has an index of."""
_TIME_BASE = 100_000_000_000
_RUNS_MAX = 16
"""How many runs of a word are looked up: more make the tasks hardly fewer."""
_FEW_TASKS = 4000
"""Up to how many tasks are looked at one by one. Where more have a word's runs, all words are read, which is faster."""


class Sort(StrEnum):
    """What tasks are sorted by."""

    DATE = "date"
    NAME = "name"
    LENGTH = "length"
    COST = "cost"


class Grouping(StrEnum):
    """What tasks are grouped by. Groups of days exist in the order of dates alone. Films count as batches."""

    NONE = "none"
    DAY = "day"
    PORTRAIT = "portrait"
    BATCH = "batch"


NO_BATCH = "-"
"""The key of the section of tasks that belong to no batch or film."""
_OUTSIDE_GROUPS = "job_id NOT IN (SELECT job_id FROM group_takes UNION ALL SELECT queued FROM group_items WHERE queued <> '')"
MEMBERS = """(
    SELECT group_takes.job_id AS member, groups.* FROM group_takes JOIN group_items ON group_items.id = item_id
    JOIN groups ON groups.id = group_id
    UNION SELECT queued, groups.* FROM group_items JOIN groups ON groups.id = group_id WHERE queued <> ''
)"""
"""The groups with the ids of their jobs."""
_WITH_GROUPS = f"""(
    SELECT library.*, coalesce(members.id, '{NO_BATCH}') AS group_id, coalesce(members.created_at, 0) AS group_time
    FROM library LEFT JOIN {MEMBERS} AS members ON member = job_id
)"""  # noqa: S608
_IN_KIND = f"job_id IN (SELECT member FROM {MEMBERS} WHERE kind = ?)"  # noqa: S608
_IN_GROUP = f"job_id IN (SELECT member FROM {MEMBERS} WHERE id = ?)"  # noqa: S608
_AMONG = " AND number IN (SELECT value FROM json_each(?))"
_KEYS = {Grouping.PORTRAIT: "portrait", Grouping.BATCH: "group_id"}
_SORT_COLUMNS = {Sort.DATE: "created_at", Sort.NAME: "name_key", Sort.LENGTH: "length_ms", Sort.COST: "cost"}


@dataclass(frozen=True)
class TaskQuery:
    """A filter and an order. Empty values filter nothing.

    `text`: all of its words are in the task's name, prompt, note, file names, seed or ids. `since` and `until` are in seconds
    since the epoch, `until` exclusive; lengths are in milliseconds. `label` is one of the colour labels. `group_kind` leaves
    the tasks of groups of one `GroupKind`, `group` those of the one with this id. `groups` are the batches and films that stand
    for their tasks, and whose names count as words of these; None lists such tasks as all others, as it has to be where groups
    are sections. `matches` knows nothing of groups.
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
    group_kind: str = ""
    group: str = ""
    sort: Sort = Sort.DATE
    ascending: bool = False
    grouping: Grouping = Grouping.DAY
    groups: tuple[GroupEntry, ...] | None = None
    words: tuple[str, ...] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "words", tuple(fold(self.text).split()))

    @property
    def is_filtered(self) -> bool:
        """Whether there is a filter."""
        return replace(self, groups=None, sort=Sort.DATE, ascending=False, grouping=Grouping.DAY) != TaskQuery()

    @property
    def is_in_groups(self) -> bool:
        """Whether tasks are left for the batch or film that they belong to, which `matches` does not know."""
        return bool(self.group_kind or self.group)

    def finds_whole(self, group_id: str, name_key: str) -> bool:
        """Return whether a group with this folded name is found with all of its tasks, whatever these are."""
        own = self.group in ("", group_id) and not replace(self, text="", group="").is_filtered
        return own and all(word in name_key for word in self.words)

    @property
    def days(self) -> bool:
        """Whether each day is a group."""
        return self.grouping is Grouping.DAY and self.sort is Sort.DATE

    @property
    def newest_first(self) -> bool:
        """Whether a new task stands before all others."""
        is_by_date = self.sort is Sort.DATE and not self.ascending and self.grouping not in _KEYS
        return is_by_date and not self.is_in_groups

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
    """A group of tasks in a row. `key` is an ISO date, a portrait's path, or the id of a batch or film, whose name is `title`.

    It is "" where tasks are not grouped, and `NO_BATCH` for those outside of batches.
    """

    key: str
    tasks: int
    title: str = ""


@dataclass(frozen=True)
class Found:
    """What a query has found: the ids of tasks and groups, of 16 bytes each, in their order, and the sections they form.

    `nested` are the tasks that were found of groups, by the groups' ids; a group that is not in it was found with all of its.
    """

    ids: bytes
    sections: tuple[Section, ...]
    nested: Mapping[str, frozenset[str]] = field(default_factory=dict)


def find(base: sqlite3.Connection, query: TaskQuery) -> Found:
    """Return all tasks and groups of `query`."""
    where, values = _where(query, _find_short(base, query))
    numbers = _find_candidates(base, query)
    if numbers is not None:
        where, values = where + _AMONG, (*values, json.dumps(numbers))
    entries, nested = query.groups or (), {}
    if entries and query.is_filtered:
        named = {entry.id for entry in entries if query.finds_whole(entry.id, entry.name_key)}
        nested = {group_id: ids for group_id, ids in _find_nested(base, query).items() if group_id not in named}
        entries = tuple(entry for entry in entries if entry.id in nested or entry.id in named)
    listed = f"FROM {_source(query)} WHERE {where}"
    found = _arrange(base, query, *_order_with(query, entries, listed, values))
    return replace(found, nested=nested) if nested else found


def find_head(base: sqlite3.Connection, query: TaskQuery, limit: int) -> Found:
    """Return the first `limit` tasks of `query`, or fewer: those among the first `HEAD_ROWS` of the library.

    The groups among them are there as long as there is no filter.
    """
    where, values = _where(query)
    first = f"SELECT * FROM {_source(query)} WHERE removed = 0 {_order(query)} LIMIT {HEAD_ROWS}"  # noqa: S608
    entries = () if query.is_filtered else query.groups or ()
    listed, values = _order_with(query, entries, f"FROM ({first}) WHERE {where}", values)
    return _arrange(base, query, f"{listed} LIMIT ?", (*values, limit))


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


def _source(query: TaskQuery) -> str:
    return _WITH_GROUPS if query.grouping is Grouping.BATCH else "library"


def _columns(query: TaskQuery) -> str:
    keys = {Grouping.PORTRAIT: ", portrait", Grouping.BATCH: ", group_id, group_time"}
    return f"job_id, created_at{keys.get(query.grouping, '')}"


def _order_with(
    query: TaskQuery, entries: Iterable[GroupEntry], listed: str, values: tuple[Any, ...]
) -> tuple[str, tuple[Any, ...]]:
    """Return a statement that orders what is `listed`, and `entries` among it, with its values."""
    if not entries:
        return f"SELECT {_columns(query)} {listed} {_order(query)}", values
    # Two statements that end with one order are merged, each by its index; a common one around them would be sorted anew.
    return f"SELECT {COLUMNS} {listed} UNION ALL SELECT {FROM_JSON} {_order(query)}", (*values, to_json(entries))


def _find_nested(base: sqlite3.Connection, query: TaskQuery) -> dict[str, frozenset[str]]:
    """Return which tasks of groups pass the filter."""
    where, values = _where(query, inside=True)
    taken = f"SELECT members.id AS owner, library.* FROM {MEMBERS} AS members JOIN library ON job_id = member"  # noqa: S608
    found: dict[str, set[str]] = {}
    for group_id, job_id in base.execute(f"SELECT owner, job_id FROM ({taken}) WHERE {where}", values):  # noqa: S608
        found.setdefault(group_id, set()).add(job_id)
    return {group_id: frozenset(ids) for group_id, ids in found.items()}


def _order(query: TaskQuery) -> str:
    way = "ASC" if query.ascending else "DESC"
    columns = [f"{_SORT_COLUMNS[query.sort]} {way}"]
    if query.sort is not Sort.DATE:
        columns.append(f"created_at {way}")
    columns.append(f"job_id {way}")
    if query.grouping is Grouping.PORTRAIT:
        columns.insert(0, "portrait")
    elif query.grouping is Grouping.BATCH:
        columns[:0] = "group_time DESC", "group_id"
    return f"ORDER BY {', '.join(columns)}"


def _where(
    query: TaskQuery, short: Mapping[str, _Condition] | None = None, *, inside: bool = False
) -> tuple[str, tuple[Any, ...]]:
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
        _IN_KIND: query.group_kind,
        _IN_GROUP: query.group,
    }
    conditions += [(condition, (value,)) for condition, value in simple.items() if value]
    if query.starred:
        conditions.append(("starred", ()))
    if query.groups is not None and not inside:
        conditions.append((_OUTSIDE_GROUPS, ()))
    for word in query.words:
        by_index = short.get(word) if short else None
        conditions.append(by_index or (_condition_inside(query, word) if inside else _condition_of(word)))
    return " AND ".join(condition for condition, _ in conditions), tuple(value for _, some in conditions for value in some)


def _condition_of(word: str) -> tuple[str, Sequence[str]]:
    if len(word) >= NUMBER_CHARS:
        return "(instr(words, ?) OR instr(note_words, ?))", (word, word)
    in_text = f"instr(substr(words, 1, instr(words, '{NUMBERS}')), ?)"
    return f"({in_text} OR instr(words, ?) OR instr(note_words, ?))", (word, f"{NUMBERS}{word}{NUMBERS}", word)


def _condition_inside(query: TaskQuery, word: str) -> tuple[str, Sequence[str]]:
    condition, values = _condition_of(word)
    named = [entry.id for entry in query.groups or () if word in entry.name_key]
    if not named:
        return condition, values
    return f"({condition} OR owner IN ({', '.join('?' * len(named))}))", (*values, *named)


def _is_in(word: str, words: str) -> bool:
    if len(word) >= NUMBER_CHARS:
        return word in words
    return word in words.partition(NUMBERS)[0] or f"{NUMBERS}{word}{NUMBERS}" in words


def _find_short(base: sqlite3.Connection, query: TaskQuery) -> Mapping[str, _Condition]:
    """Return the conditions for those words of `query` that are short, and that the index finds."""
    if all(len(word) >= _RUN_CHARS or word.isascii() for word in query.words):
        return {}
    from omnihuman_desktop.library.short_words import HAS_RUN, find_runs

    return {word: (HAS_RUN, (runs, word)) for word, runs in find_runs(base, query.words).items()}


def _find_candidates(base: sqlite3.Connection, query: TaskQuery) -> list[int] | None:
    """Return the rows of the tasks that may have the words of `query`; None where these are too many, or words too short."""
    runs = [run for word in query.words for run in _runs_of(word)]
    if not runs:
        return None
    match = " AND ".join('"' + run.replace('"', '""') + '"' for run in runs)
    statement = f"SELECT rowid FROM library_search WHERE library_search MATCH ? LIMIT {_FEW_TASKS + 1}"  # noqa: S608
    numbers = [int(row[0]) for row in base.execute(statement, (match,)).fetchall()]
    return numbers if len(numbers) <= _FEW_TASKS else None


def _runs_of(word: str) -> list[str]:
    # The index's own language ends at a NUL.
    word = word.partition("\0")[0]
    runs = list(dict.fromkeys(word[at : at + _RUN_CHARS] for at in range(len(word) - _RUN_CHARS + 1)))
    return runs[:: -(-len(runs) // _RUNS_MAX)] if runs else []


def _arrange(base: sqlite3.Connection, query: TaskQuery, listed: str, values: Sequence[Any]) -> Found:
    """Return what the statement `listed` finds. The database itself joins it to one text: it is read without any row of it."""
    # With this number added, each time is of the same length.
    parts = f"group_concat(job_id, ''), group_concat(CAST(created_at AS INTEGER) + {_TIME_BASE}, ''), count(*)"
    hexes, times, number = base.execute(f"SELECT {parts} FROM ({listed})", values).fetchone()  # noqa: S608
    if not number:
        return Found(b"", ())
    ids = bytes.fromhex(hexes)
    if query.grouping in _KEYS:
        return Found(ids, _sections_by_key(base, query, listed, values))
    if query.days:
        return Found(ids, tuple(_sections_by_day(times, number, ascending=query.ascending)))
    return Found(ids, (Section("", number),))


def _sections_by_key(base: sqlite3.Connection, query: TaskQuery, listed: str, values: Sequence[Any]) -> tuple[Section, ...]:
    key = _KEYS[query.grouping]
    order = "min(group_time) DESC, group_id" if query.grouping is Grouping.BATCH else key
    title = "(SELECT name FROM groups WHERE id = group_id)" if query.grouping is Grouping.BATCH else "''"
    statement = f"SELECT {key}, count(*), {title} FROM ({listed}) GROUP BY {key} ORDER BY {order}"  # noqa: S608
    return tuple(Section(str(name), int(tasks), title or "") for name, tasks, title in base.execute(statement, values))


def _sections_by_day(times: str, number: int, *, ascending: bool) -> Iterator[Section]:
    chars = len(times) // number

    def time_at(at: int) -> int:
        return int(times[at * chars : (at + 1) * chars]) - _TIME_BASE

    start = 0
    while start < number:
        day = day_of(time_at(start))
        begins, ends = begin_of(day), begin_of(day + timedelta(days=1))
        end = _bisect(start, number, lambda at: time_at(at) >= ends if ascending else time_at(at) < begins)  # noqa: B023
        yield Section(day.isoformat(), end - start)
        start = end


def begin_of(day: date) -> float:
    """Return when a local day begins, in seconds since the epoch."""
    return datetime(day.year, day.month, day.day).astimezone().timestamp()


def _bisect(start: int, end: int, is_after: Callable[[int], bool]) -> int:
    """Return the first number from `start` on that `is_after` is true of; it is true of all that follow."""
    low, high = start, end
    while low < high:
        middle = (low + high) // 2
        if is_after(middle):
            high = middle
        else:
            low = middle + 1
    return low
