"""The numbers beside the library's filters are those of the tasks that the filters leave."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest

from omnihuman_desktop.domain.job import Job, JobState
from omnihuman_desktop.jobs.schema import migrate
from omnihuman_desktop.library import facets
from omnihuman_desktop.library.facets import LENGTHS_MS, Facets
from omnihuman_desktop.library.marks import Marks
from omnihuman_desktop.library.query import TaskQuery, find
from tests.library.test_query import add_group, make_jobs, save

TODAY = date(2026, 11, 24)


@pytest.fixture
def base() -> Iterator[sqlite3.Connection]:
    base = sqlite3.connect(":memory:", isolation_level=None)
    migrate(base, 0, Path("/data"))
    yield base
    base.close()


def count(base: sqlite3.Connection) -> Facets:
    return Facets(**{name: part(base) for name, part in facets.parts_of(TODAY).items()})


def found(base: sqlite3.Connection, **filters: Any) -> int:
    return len(find(base, TaskQuery(**filters)).ids) // 16


def test_each_number_is_what_its_filter_leaves(base: sqlite3.Connection) -> None:
    dice = random.Random(3)
    jobs: list[Job] = make_jobs(dice, 300)
    save(base, jobs, {job.id: Marks(starred=dice.random() < 0.3) for job in jobs})
    add_group(base, "Lessons", "batch", 5.0, jobs[:40])
    add_group(base, "Story", "film", 6.0, jobs[40:60], queued=jobs[50])
    counted = count(base)
    assert counted.tasks == found(base) > 0
    assert {state: counted.states.get(state, 0) for state in JobState} == {
        state: found(base, states=frozenset({state})) for state in JobState
    }
    assert counted.starred == found(base, starred=True) > 0
    assert [(group.name, group.kind) for group in counted.groups] == [("Story", "film"), ("Lessons", "batch")]
    assert [group.tasks for group in counted.groups] == [found(base, group=group.id) for group in counted.groups]
    for kind in ("batch", "film"):
        assert counted.in_groups(kind) == found(base, group_kind=kind) > 0
    assert dict(counted.portraits) == {path: found(base, portrait=path) for path, _ in counted.portraits}
    assert dict(counted.accounts) == {account: found(base, account=account) for account in ("sandbox", "evolink")}
    assert counted.lengths == tuple(found(base, length_min_ms=least, length_max_ms=most) for least, most in LENGTHS_MS)
    assert sum(counted.lengths) == counted.tasks
    assert {period.key: number for period, number in counted.periods} == {
        period.key: found(base, since=period.since, until=period.until) for period, _ in counted.periods
    }
    assert {"week", "2026-11", "2026"} == {period.key for period, _ in counted.periods}


def test_an_empty_library_has_no_numbers(base: sqlite3.Connection) -> None:
    counted = count(base)
    assert counted == Facets({}, 0, (), (), (), (), (0, 0, 0))


def test_periods_are_whole_weeks_months_and_years() -> None:
    periods = facets.periods_of(date(2026, 1, 1), date(2024, 5, 5))
    assert [period.key for period in periods] == ["week", "2026-01", "2025-12", "2025-11", "2026", "2025", "2024"]
    begins = [datetime.fromtimestamp(period.since).date() for period in periods]  # noqa: DTZ006
    assert begins[:3] == [date(2025, 12, 29), date(2026, 1, 1), date(2025, 12, 1)]
    assert periods[1].until == datetime(2026, 2, 1).astimezone().timestamp()
    assert periods[4].since == periods[5].until
