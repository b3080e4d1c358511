"""The filters of the library as a query, and as what is saved of them."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from omnihuman_desktop.domain.job import ACTIVE, JobState
from omnihuman_desktop.library.query import TaskQuery
from omnihuman_desktop.ui.library.filters import LibraryFilters, Scope

TODAY = date(2026, 11, 24)


def test_filters_combine() -> None:
    filters = LibraryFilters(Scope.FAILED, "/p.png", "2026-10", "evolink", "1", "red", "a" * 32)
    query = filters.apply(TaskQuery(text="word"), TODAY)
    begin, end = datetime(2026, 10, 1).astimezone().timestamp(), datetime(2026, 11, 1).astimezone().timestamp()
    assert query == TaskQuery(
        text="word", states=frozenset({JobState.FAILED}), portrait="/p.png", since=begin, until=end, account="evolink",
        length_min_ms=10_001, length_max_ms=20_000, label="red", group="a" * 32,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("scope", "query"),
    [
        (Scope.ALL, TaskQuery()),
        (Scope.STARRED, TaskQuery(starred=True)),
        (Scope.ACTIVE, TaskQuery(states=ACTIVE)),
        (Scope.FILMS, TaskQuery(group_kind="film")),
        (Scope.BATCHES, TaskQuery(group_kind="batch")),
        (Scope.UNCLEAR, TaskQuery(states=frozenset({JobState.UNKNOWN}))),
        (Scope.FAILED, TaskQuery(states=frozenset({JobState.FAILED}))),
    ],
)
def test_each_scope_is_a_query(scope: Scope, query: TaskQuery) -> None:
    assert LibraryFilters(scope).apply(TaskQuery(), TODAY) == query


def test_they_come_back_from_what_is_saved() -> None:
    filters = LibraryFilters(Scope.FILMS, "/p.png", "week", "sandbox", "2", "blue", "b" * 32)
    assert LibraryFilters.from_dict(filters.to_dict(), TODAY) == filters


@pytest.mark.parametrize(
    "saved",
    [
        {},
        {"scope": "of a later version"},
        {"length": "7"},
        {"length": "x"},
        {"period": "2019-03"},
        {"view": "table", "side_px": "80"},
    ],
)
def test_what_does_not_fit_is_left_out(saved: dict[str, str]) -> None:
    assert LibraryFilters.from_dict(saved, TODAY) == LibraryFilters()


def test_a_month_that_is_no_longer_offered_filters_nothing() -> None:
    assert LibraryFilters(period="2019-03").apply(TaskQuery(), TODAY) == TaskQuery()
