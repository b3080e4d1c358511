from __future__ import annotations

import gc
import random
import time
import weakref
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QAbstractItemModel

from omnihuman_desktop.domain.job import Job, JobRequest, JobState
from omnihuman_desktop.library.marks import NO_MARKS
from omnihuman_desktop.library.query import Grouping, Sort, TaskQuery
from omnihuman_desktop.ui.tasks.groups import GROUP_STATES, Group
from omnihuman_desktop.ui.tasks.listing_model import SECTION_ROLE
from omnihuman_desktop.ui.tasks.model import JOB_ROLE, TasksModel
from omnihuman_desktop.ui.tasks.status_cache import StatusTextCache
from omnihuman_desktop.ui.tasks.task_reader import KEPT_TASKS
from omnihuman_desktop.ui.text.status_texts import describe_job
from tests.ui.tasks.memory_library import MemoryLibrary

if TYPE_CHECKING:
    from pytestqt.modeltest import ModelTester
    from pytestqt.qtbot import QtBot

NOON = time.mktime((2026, 11, 20, 12, 0, 0, 0, 0, -1))
DAY_S = 86_400.0


def id_of(number: int) -> str:
    return f"{number:032x}"


def job(number: int, state: JobState = JobState.DONE, *, name: str = "", prompt: str = "", at: float | None = None) -> Job:
    request = JobRequest(Path("p.png"), Path("v.wav"), 0, 11_000, prompt=prompt)
    created_at = NOON + number if at is None else at
    return Job(id_of(number), name or f"take {number}", request, "sandbox", created_at, created_at, state)


@pytest.fixture
def library() -> Iterator[MemoryLibrary]:
    library = MemoryLibrary()
    yield library
    library.close()


@pytest.fixture
def model(qtmodeltester: ModelTester, library: MemoryLibrary) -> TasksModel:
    """Qt's own tester listens to each change, and fails the test at the first one that is not announced rightly."""
    model = TasksModel(library, StatusTextCache(describe_job))
    qtmodeltester.check(model, force_py=False)
    model.open()
    return model


def tell(model: TasksModel, library: MemoryLibrary, *jobs: Job) -> None:
    """Save jobs, as the program does before it tells of them."""
    library.save(jobs)
    model.update_jobs(jobs)
    if model.find_timer.isActive():
        model.find()
    if model.task_counts.timer.isActive():
        model.task_counts.count()


def names(model: QAbstractItemModel) -> list[str]:
    rows = (model.index(row, 0) for row in range(model.rowCount()))
    return [index.data() for index in rows if index.data(SECTION_ROLE) is None]


def headings(model: QAbstractItemModel) -> list[str]:
    sections = (model.index(row, 0).data(SECTION_ROLE) for row in range(model.rowCount()))
    return [placed.section.key for placed in sections if placed is not None]


def test_rows_are_newest_first_in_whatever_order_jobs_arrive(model: TasksModel, library: MemoryLibrary) -> None:
    for some in ([2, 1], [4], [3], [0]):
        tell(model, library, *(job(number) for number in some))
    assert names(model) == ["take 4", "take 3", "take 2", "take 1", "take 0"]


def test_a_progress_update_changes_only_its_own_row(model: TasksModel, library: MemoryLibrary) -> None:
    tell(model, library, *(job(number, JobState.WAITING) for number in range(5)))
    touched: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda first, last: touched.append((first.row(), last.row())))
    changed = replace(job(1, JobState.WAITING), progress=0.5)
    library.known[changed.id] = changed
    model.update_jobs([changed])
    row = model.reveal(id_of(1)).row()
    assert touched == [(row, row)]
    assert model.index(row, 0).data(JOB_ROLE).progress == 0.5


def test_a_restored_job_returns_to_its_former_row(model: TasksModel, library: MemoryLibrary) -> None:
    tell(model, library, *(job(number) for number in range(4)))
    gone: list[str] = []
    model.removed.connect(lambda removed: gone.append(removed.id))
    tell(model, library, replace(job(2), removed=True))
    assert names(model) == ["take 3", "take 1", "take 0"]
    assert gone == [id_of(2)]
    assert model.counts[Group.ALL] == 3
    tell(model, library, job(2))
    assert names(model) == ["take 3", "take 2", "take 1", "take 0"]
    assert model.counts[Group.ALL] == 4


def test_a_job_that_was_removed_before_is_never_listed(model: TasksModel, library: MemoryLibrary) -> None:
    tell(model, library, replace(job(1), removed=True))
    assert model.rowCount() == 0
    assert model.counts[Group.ALL] == 0


def test_groups_and_their_counts(model: TasksModel, library: MemoryLibrary) -> None:
    states = [JobState.UPLOADING, JobState.WAITING, JobState.DONE, JobState.FAILED, JobState.UNKNOWN, JobState.CANCELLED]
    tell(model, library, *(job(number, state, name=state.value) for number, state in enumerate(states)))
    assert dict(model.counts) == {Group.ALL: 6, Group.ACTIVE: 2, Group.DONE: 1, Group.FAILED: 2}
    listed = {}
    for group in Group:
        model.set_query(TaskQuery(states=GROUP_STATES[group]))
        listed[group] = set(names(model))
    assert listed[Group.ACTIVE] == {"uploading", "waiting"}
    assert listed[Group.DONE] == {"done"}
    assert listed[Group.FAILED] == {"failed", "unknown"}
    assert len(listed[Group.ALL]) == 6


def test_a_job_moves_between_groups_while_one_is_shown(model: TasksModel, library: MemoryLibrary) -> None:
    tell(model, library, job(1, JobState.WAITING), job(2, JobState.WAITING))
    model.set_query(TaskQuery(states=GROUP_STATES[Group.ACTIVE]))
    tell(model, library, job(1, JobState.DONE))
    assert names(model) == ["take 2"]
    assert [each.id for each in model.active_jobs] == [id_of(2)]
    tell(model, library, job(1, JobState.DOWNLOADING))
    assert names(model) == ["take 2", "take 1"]


def test_search_reads_names_prompts_and_notes(model: TasksModel, library: MemoryLibrary) -> None:
    tell(
        model, library, job(1, name="Welcome"), job(2, prompt="Warm WELCOME smile 世界へ"), job(3, name="guide"),
        job(4, name="smile"),
    )  # fmt: skip
    for text, found in (("welcome", ["take 2", "Welcome"]), ("smile welcome", ["take 2"]), ("世界", ["take 2"])):
        model.set_query(TaskQuery(text=text))
        assert names(model) == found
    library.set_marks(id_of(3), note="For the MUSEUM")
    model.set_query(TaskQuery(text="museum"))
    assert names(model) == ["guide"]


def test_each_day_has_one_heading_that_folds(model: TasksModel, library: MemoryLibrary) -> None:
    tell(model, library, job(1, at=NOON - DAY_S), job(2, at=NOON), job(3, at=NOON + 1))
    assert headings(model) == ["2026-11-20", "2026-11-19"]
    tell(model, library, replace(job(3, at=NOON + 1), removed=True))
    assert headings(model) == ["2026-11-20", "2026-11-19"]
    model.fold_sections({"2026-11-20"})
    assert names(model) == ["take 1"]
    assert headings(model) == ["2026-11-20", "2026-11-19"]
    tell(model, library, job(4, at=NOON + 2))
    assert names(model) == ["take 1"], "a new task of a folded day is counted alone"
    assert model.index(0, 0).data(SECTION_ROLE).section.tasks == 2
    assert model.reveal(id_of(2)).data() == "take 2", "it is unfolded for a task that is wanted"


def test_a_row_is_read_aloud_as_name_and_status(model: TasksModel, library: MemoryLibrary) -> None:
    tell(model, library, replace(job(1), video=Path("/home/me/Videos/take 1.mp4")))
    from PySide6.QtCore import Qt

    assert model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "take 1, Saved to Videos"


def test_a_typed_name_is_passed_on_and_follows_the_job(model: TasksModel, library: MemoryLibrary) -> None:
    tell(model, library, job(1))
    typed: list[tuple[str, str]] = []
    model.renamed.connect(lambda job_id, name: typed.append((job_id, name)))
    for name in ("  ", "take 1", " intro "):
        model.setData(model.index(1, 0), name)
    assert typed == [(id_of(1), "intro")]
    assert names(model) == ["take 1"]


def test_only_rows_that_are_seen_are_read(model: TasksModel, library: MemoryLibrary, qtbot: QtBot) -> None:
    library.jobs = {}  # none of them is in memory
    library.save(job(number) for number in range(1000))
    model.open()
    assert model.rowCount() == 1001
    assert not library.reads
    assert model.index(500, 0).data() == ""
    qtbot.waitUntil(lambda: model.index(500, 0).data() != "")
    assert model.index(500, 0).data() == "take 500"
    assert id_of(500) in library.reads
    assert len(library.reads) < 10, "Qt's tester looks at a few of its own"


def test_a_new_task_that_is_not_saved_yet_stays_listed_while_all_are_found_anew(
    model: TasksModel, library: MemoryLibrary
) -> None:
    tell(model, library, job(1))
    model.update_jobs([job(2, JobState.PREPARING)])
    assert names(model) == ["take 2", "take 1"]
    model.open()
    assert names(model) == ["take 2", "take 1"]


def test_tasks_that_have_ended_are_kept_only_while_they_are_seen(model: TasksModel, library: MemoryLibrary) -> None:
    for number in range(KEPT_TASKS + 100):
        tell(model, library, job(number))
    ended = [weakref.ref(each) for each in library.known.values()]
    library.known.clear()
    gc.collect()
    assert sum(each() is not None for each in ended) <= KEPT_TASKS


@pytest.mark.parametrize("sort", list(Sort))
def test_after_any_sequence_of_changes_the_rows_are_the_jobs(model: TasksModel, library: MemoryLibrary, sort: Sort) -> None:
    dice = random.Random(7)
    known: dict[str, Job] = {}
    for _ in range(400):
        number = dice.randrange(40)
        removed = dice.random() < 0.3
        changed = replace(job(number, dice.choice(list(JobState)), at=NOON + 9000.0 * number), removed=removed)
        known[changed.id] = changed
        tell(model, library, changed)
        if dice.random() < 0.1:
            model.set_query(TaskQuery(states=GROUP_STATES[dice.choice(list(Group))], sort=sort))
        if dice.random() < 0.1:
            model.fold_sections(dice.sample(headings(model), k=min(2, len(headings(model)))))
        shown = {each.id for each in known.values() if not each.removed and model.query.matches(each, NO_MARKS)}
        assert {model.listing.task_id(place) for place in range(model.listing.tasks)} == shown
    model.fold_sections(())
    model.set_query(TaskQuery(grouping=Grouping.NONE))
    wanted = sorted((each for each in known.values() if not each.removed), key=lambda each: -each.created_at)
    assert names(model) == [each.name for each in wanted]
    assert [model.reveal(each.id).row() for each in wanted] == list(range(len(wanted)))
