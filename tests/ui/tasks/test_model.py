from __future__ import annotations

import random
import time
from dataclasses import replace
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt

from omnihuman_desktop.domain.job import Job, JobRequest, JobState
from omnihuman_desktop.ui.tasks import model as rows
from omnihuman_desktop.ui.tasks.collection import Group
from omnihuman_desktop.ui.tasks.model import BATCH_ROWS, DAY_ROLE, JOB_ROLE, TasksModel
from omnihuman_desktop.ui.tasks.status_cache import StatusTextCache
from omnihuman_desktop.ui.text.status_texts import describe_job

if TYPE_CHECKING:
    from pytestqt.modeltest import ModelTester

NOON = time.mktime((2026, 11, 20, 12, 0, 0, 0, 0, -1))
DAY_S = 86_400.0


def job(number: int, state: JobState = JobState.DONE, *, name: str = "", prompt: str = "", at: float | None = None) -> Job:
    request = JobRequest(Path("p.png"), Path("v.wav"), 0, 11_000, prompt=prompt)
    created_at = NOON + number if at is None else at
    return Job(f"id{number}", name or f"take {number}", request, "sandbox", created_at, created_at, state)


@pytest.fixture
def model(qtmodeltester: ModelTester) -> TasksModel:
    """Qt's own tester listens to each change, and fails the test at the first one that is not announced rightly."""
    model = TasksModel(StatusTextCache(describe_job))
    qtmodeltester.check(model, force_py=False)
    return model


def names(model: QAbstractItemModel) -> list[str]:
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_rows_are_newest_first_in_whatever_order_jobs_arrive(model: TasksModel) -> None:
    model.update_jobs([job(2), job(1)])
    model.update_jobs([job(4)])
    model.update_jobs([job(3)])
    model.update_jobs([job(0)])
    assert names(model) == ["take 4", "take 3", "take 2", "take 1", "take 0"]


def test_a_progress_update_changes_only_its_own_row(model: TasksModel) -> None:
    model.update_jobs([job(number, JobState.WAITING) for number in range(5)])
    touched: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda first, last: touched.append((first.row(), last.row())))
    model.update_jobs([replace(job(1, JobState.WAITING), progress=0.5)])
    assert touched == [(3, 3)]
    assert model.index(3, 0).data(JOB_ROLE).progress == 0.5


def test_a_restored_job_returns_to_its_former_row(model: TasksModel) -> None:
    model.update_jobs([job(number) for number in range(4)])
    gone: list[str] = []
    model.removed.connect(lambda removed: gone.append(removed.id))
    model.update_jobs([replace(job(2), removed=True)])
    assert names(model) == ["take 3", "take 1", "take 0"]
    assert gone == ["id2"]
    model.update_jobs([job(2)])
    assert names(model) == ["take 3", "take 2", "take 1", "take 0"]
    assert model.counts[Group.ALL] == 4


def test_a_job_that_was_removed_before_is_never_listed(model: TasksModel) -> None:
    model.update_jobs([replace(job(1), removed=True)])
    assert model.rowCount() == 0
    assert model.counts[Group.ALL] == 0


def test_groups_and_their_counts(model: TasksModel) -> None:
    states = [JobState.UPLOADING, JobState.WAITING, JobState.DONE, JobState.FAILED, JobState.UNKNOWN, JobState.CANCELLED]
    model.update_jobs([job(number, state, name=state.value) for number, state in enumerate(states)])
    assert dict(model.counts) == {Group.ALL: 6, Group.ACTIVE: 2, Group.DONE: 1, Group.FAILED: 2}
    listed = {}
    for group in Group:
        model.set_filter(group, "")
        listed[group] = set(names(model))
    assert listed[Group.ACTIVE] == {"uploading", "waiting"}
    assert listed[Group.DONE] == {"done"}
    assert listed[Group.FAILED] == {"failed", "unknown"}
    assert len(listed[Group.ALL]) == 6


def test_a_job_moves_between_groups_while_one_is_shown(model: TasksModel) -> None:
    model.update_jobs([job(1, JobState.WAITING), job(2, JobState.WAITING)])
    model.set_filter(Group.ACTIVE, "")
    model.update_jobs([job(1, JobState.DONE)])
    assert names(model) == ["take 2"]
    assert [each.id for each in model.active_jobs] == ["id2"]
    model.update_jobs([job(1, JobState.DOWNLOADING)])
    assert names(model) == ["take 2", "take 1"]


def test_search_reads_names_and_prompts(model: TasksModel) -> None:
    model.update_jobs([job(1, name="Welcome"), job(2, prompt="Warm WELCOME smile"), job(3, name="guide"), job(4, name="smile")])
    model.set_filter(Group.ALL, "welcome")
    assert names(model) == ["take 2", "Welcome"]
    model.set_filter(Group.ALL, "smile welcome")
    assert names(model) == ["take 2"]
    model.set_filter(Group.DONE, "")
    assert model.rowCount() == 4


def test_each_day_has_one_heading(model: TasksModel) -> None:
    model.update_jobs([job(1, at=NOON - DAY_S), job(2, at=NOON), job(3, at=NOON + 1)])
    days = [model.index(row, 0).data(DAY_ROLE) for row in range(3)]
    assert [day and day.isoformat() for day in days] == ["2026-11-20", None, "2026-11-19"]
    tall, low = (model.index(row, 0).data(Qt.ItemDataRole.SizeHintRole).height() for row in (0, 1))
    assert tall > low
    model.update_jobs([replace(job(3), removed=True)])
    assert model.index(0, 0).data(DAY_ROLE).isoformat() == "2026-11-20"


def test_a_row_is_read_aloud_as_name_and_status(model: TasksModel) -> None:
    model.update_jobs([replace(job(1), video=Path("/home/me/Videos/take 1.mp4"))])
    read = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert read == "take 1, Saved to Videos"


def test_a_typed_name_is_passed_on_and_follows_the_job(model: TasksModel) -> None:
    model.update_jobs([job(1)])
    typed: list[tuple[str, str]] = []
    model.renamed.connect(lambda job_id, name: typed.append((job_id, name)))
    for name in ("  ", "take 1", " intro "):
        model.setData(model.index(0, 0), name)
    assert typed == [("id1", "intro")]
    assert names(model) == ["take 1"]


def test_more_rows_are_fetched_as_needed(model: TasksModel) -> None:
    model.update_jobs([job(number) for number in range(2 * BATCH_ROWS + 10)])
    assert model.rowCount() == BATCH_ROWS
    model.fetchMore(QModelIndex())
    assert model.rowCount() == 2 * BATCH_ROWS
    index = model.reveal("id0")
    assert index.data(JOB_ROLE).id == "id0"
    assert model.rowCount() == 2 * BATCH_ROWS + 10
    assert not model.canFetchMore(QModelIndex())
    model.trim_rows(count=1)
    assert model.rowCount() == BATCH_ROWS
    assert model.index(BATCH_ROWS - 1, 0).data() == f"take {BATCH_ROWS + 10}"


def test_after_any_sequence_of_changes_the_rows_are_the_jobs(model: TasksModel, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rows, "BATCH_ROWS", 12)
    dice = random.Random(7)
    known: dict[str, Job] = {}
    for _ in range(600):
        number = dice.randrange(40)
        changed = replace(job(number, dice.choice(list(JobState))), removed=dice.random() < 0.3)
        batch = [changed] if dice.random() < 0.9 else [job(each) for each in range(40, 40 + dice.randrange(20))]
        for each in batch:
            known[each.id] = each
        model.update_jobs(batch)
        group = dice.choice(list(Group)) if dice.random() < 0.1 else None
        if group is not None:
            model.set_filter(group, "")
        if dice.random() < 0.1:
            model.fetchMore(QModelIndex())
        if dice.random() < 0.05:
            model.trim_rows(count=1)
        model.set_filter(Group.ALL, "") if dice.random() < 0.2 else None
    model.set_filter(Group.DONE, "x")
    model.set_filter(Group.ALL, "")
    while model.canFetchMore(QModelIndex()):
        model.fetchMore(QModelIndex())
    wanted = sorted((each for each in known.values() if not each.removed), key=lambda each: -each.created_at)
    assert names(model) == [each.name for each in wanted]
    assert [model.reveal(each.id).row() for each in wanted] == list(range(len(wanted)))


def test_with_5000_jobs_one_costs_less_than_a_millisecond() -> None:
    model = TasksModel(StatusTextCache(describe_job))
    model.update_jobs([job(number) for number in range(5000)])
    while model.canFetchMore(QModelIndex()):
        model.fetchMore(QModelIndex())
    assert model.rowCount() == 5000
    ticks, arrivals = [], []
    for number in range(5000, 5100):
        started = time.perf_counter()
        model.update_jobs([job(number, JobState.WAITING)])
        arrivals.append(time.perf_counter() - started)
        started = time.perf_counter()
        model.update_jobs([replace(job(number - 2500), progress=0.5)])
        ticks.append(time.perf_counter() - started)
    assert median(ticks) < 0.001
    assert median(arrivals) < 0.001
