"""Batches and films as rows among the tasks, after any sequence of changes."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from omnihuman_desktop.domain.group import Group, GroupItem, GroupKind
from omnihuman_desktop.domain.job import Job, JobRequest, JobState
from omnihuman_desktop.domain.ledger import Rate
from omnihuman_desktop.groups.registry import GroupRegistry
from omnihuman_desktop.library.marks import NO_MARKS
from omnihuman_desktop.library.query import Grouping, Sort, TaskQuery
from omnihuman_desktop.ui.tasks.groups import GROUP_STATES
from omnihuman_desktop.ui.tasks.groups import Group as Filter
from omnihuman_desktop.ui.tasks.model import TasksModel
from omnihuman_desktop.ui.tasks.status_cache import StatusTextCache
from omnihuman_desktop.ui.text.status_texts import describe_job
from tests.ui.tasks.memory_library import MemoryLibrary
from tests.ui.tasks.test_model import NOON, id_of, job, tell

if TYPE_CHECKING:
    from pytestqt.modeltest import ModelTester

ITEMS = 4


@pytest.fixture
def library() -> Iterator[MemoryLibrary]:
    library = MemoryLibrary()
    yield library
    library.close()


@pytest.fixture
def registry() -> GroupRegistry:
    return GroupRegistry(lambda _account: Rate(12.0, 12.0))


@pytest.fixture
def model(qtmodeltester: ModelTester, library: MemoryLibrary, registry: GroupRegistry) -> TasksModel:
    model = TasksModel(library, StatusTextCache(describe_job))
    qtmodeltester.check(model, force_py=False)
    model.show_groups(registry)
    model.open()
    return model


def make_group(number: int) -> Group:
    """A group whose items have jobs from 1000 * number on, none of them sent."""
    request = JobRequest(Path("p.png"), Path("v.wav"), 0, 11_000, name="row")
    items = tuple(GroupItem(id_of(500 * number + at), request, queued=id_of(1000 * number + at)) for at in range(ITEMS))
    return Group(id_of(100 + number), GroupKind.BATCH, f"batch {number}", "sandbox", NOON + 9000.0 * number + 1, items)


class World:
    """Groups and jobs, changed as the program changes them."""

    def __init__(self, model: TasksModel, library: MemoryLibrary, registry: GroupRegistry) -> None:
        self.model, self.library, self.registry = model, library, registry
        self.free: dict[str, Job] = {}

    def put(self, group: Group) -> None:
        base = self.library.base
        base.execute("DELETE FROM groups WHERE id = ?", (group.id,))
        base.execute(
            "INSERT INTO groups VALUES (?, 'batch', ?, 'sandbox', ?, '{}', 0, 0, NULL, ?)",
            (group.id, group.name, group.created_at, group.removed),
        )
        for at, item in enumerate(group.items):
            row = item.id, group.id, at, "", item.queued, "", 0, "{}"
            base.execute("INSERT OR REPLACE INTO group_items VALUES (?, ?, ?, ?, ?, ?, ?, ?)", row)
        self.registry.put(group)
        self.registry.tell()

    def tell(self, changed: Job) -> None:
        if self.registry.place_of(changed.id) is not None:
            self.registry.jobs[changed.id] = changed
        else:
            self.free[changed.id] = changed
        tell(self.model, self.library, changed)
        place = self.registry.place_of(changed.id)
        if place is not None:
            self.registry.announce(place[0])
            self.registry.tell()

    def expected(self) -> set[str]:
        """The ids of all rows, found in another way."""
        query = self.model.query
        rows = {each.id for each in self.free.values() if query.matches(each, NO_MARKS) and not query.group}
        is_whole = not replace(query, group="").is_filtered
        for group in self.registry.groups.values():
            jobs = [self.registry.jobs.get(item.queued) for item in group.items]
            if query.grouping is Grouping.BATCH:
                if query.group not in ("", group.id):
                    continue
                rows |= {each.id for each in jobs if each is not None and query.matches(each, NO_MARKS)}
                continue
            if group.removed or query.group not in ("", group.id):
                continue
            if not is_whole:
                inside = {each.id for each in jobs if each is not None and query.matches(each, NO_MARKS)}
            else:
                inside = {item.queued for item, each in zip(group.items, jobs, strict=True) if each is None or not each.removed}
            if inside or is_whole:
                rows |= {group.id} | (inside if self.model._groups.is_unfolded(group.id) else set())
        return rows


def rows_of(model: TasksModel) -> list[str]:
    return [model.listing.task_id(place) for place in range(model.listing.tasks)]


def change_something(world: World, dice: random.Random) -> None:
    what, number = dice.randrange(8), dice.randrange(1, 9)
    group, model = world.registry.groups.get(id_of(100 + number)), world.model
    if what == 0:
        free = dice.randrange(40)
        world.tell(job(free, dice.choice(list(JobState)), at=NOON + 9000.0 * free))
    elif group is None:
        world.put(make_group(number))
    elif what < 4:
        item, is_removed = dice.choice(group.items), dice.random() < 0.2
        made = job(0, dice.choice(list(JobState)), at=NOON + 9000.0 * number)
        world.tell(replace(made, id=item.queued, removed=is_removed))
    elif what == 4:
        world.put(replace(group, removed=not group.removed) if dice.random() < 0.3 else group)
    elif what == 5:
        model.fold_group(group.id, unfolded=dice.random() < 0.5)
    elif what == 6:
        world.put(replace(group, items=tuple(dice.sample(group.items, k=ITEMS))))
    elif dice.random() < 0.4:
        states = GROUP_STATES[dice.choice(list(Filter))]
        order = TaskQuery(sort=dice.choice(list(Sort)), grouping=dice.choice(list(Grouping)))
        model.set_query(replace(order, states=states, group=dice.choice(["", "", id_of(100 + number)])))


@pytest.mark.parametrize("seed", range(3))
def test_after_any_sequence_of_changes_the_rows_are_the_tasks_and_groups(
    model: TasksModel, library: MemoryLibrary, registry: GroupRegistry, seed: int
) -> None:
    dice, world = random.Random(seed), World(model, library, registry)
    for _ in range(300):
        change_something(world, dice)
        if model.find_timer.isActive():
            model.find()
        assert set(rows_of(model)) == world.expected()
        shown = rows_of(model)
        model.find()
        assert rows_of(model) == shown or model.query.sort is not Sort.DATE, "what was changed in place is as found anew"


def test_an_unsent_task_has_a_row_that_is_no_task(model: TasksModel, library: MemoryLibrary, registry: GroupRegistry) -> None:
    world = World(model, library, registry)
    world.put(make_group(1))
    model.fold_group(id_of(101), unfolded=True)
    rows = [model.index(row, 0) for row in range(1, model.rowCount())]
    assert [model.key_at(row) for row in rows] == [id_of(101), *(id_of(1000 + at) for at in range(ITEMS))]
    assert model.ids_of(rows) == [], "neither the group nor what was not sent can be starred, dragged or removed as a task"
    library.reads.clear()
    world.tell(replace(job(0, JobState.PREPARING), id=id_of(1001)))
    assert model.ids_of([model.index(row, 0) for row in range(1, model.rowCount())]) == [id_of(1001)]
    assert not {id_of(1000), id_of(1002)} & set(library.reads), "what does not exist is not read again and again"
