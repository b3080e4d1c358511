"""A batch after it was sent: its row in the list, its page on the stage, and what can be done with it there."""

from __future__ import annotations

import csv
from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu

from omnihuman_desktop.app import Program
from omnihuman_desktop.domain.group import Group, GroupKind
from omnihuman_desktop.domain.job import Action, JobRequest
from omnihuman_desktop.groups.results import save_text, to_csv
from omnihuman_desktop.groups.service import make_group
from omnihuman_desktop.groups.summary import ItemState
from omnihuman_desktop.ui.details.window import TaskDetails
from omnihuman_desktop.ui.groups.items_model import PICTURE_ROLE, Column
from omnihuman_desktop.ui.groups.page import GroupPage
from omnihuman_desktop.ui.tasks.group_menu import GroupAction
from omnihuman_desktop.ui.tasks.grouped_model import GROUP_ROLE
from omnihuman_desktop.ui.tasks.groups import Group as Filter
from tests.painted import painted_below
from tests.running_program import run_window, until

Scenario = Callable[[Program], Awaitable[None]]


@pytest.fixture
def run(qapp: QApplication, tmp_path: Path) -> Callable[[Scenario], None]:
    return lambda scenario: run_window(qapp, tmp_path / "data", scenario)


@pytest.fixture
def group(portrait: Path, voice: Path) -> Group:
    requests = [JobRequest(portrait, voice, 0, 1000 + number, name=f"row {number}", seed=number) for number in range(1, 5)]
    return make_group(GroupKind.BATCH, "greetings", "sandbox", requests)


def show(program: Program, group: Group) -> GroupPage:
    program.session.groups.update(group)
    program.window.groups.show_group(group.id)
    assert program.window.groups.page is not None
    return program.window.groups.page


async def until_done(program: Program, group: Group, count: int) -> None:
    await until(lambda: program.session.groups.summary(group.id).count(ItemState.DONE) == count)


def row_text(program: Program) -> str:
    """What is read aloud of the first row below the heading of the day."""
    return str(program.window.tasks.model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole))


def row_texts(program: Program) -> list[str]:
    model = program.window.tasks.model
    return [str(model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)) for row in range(1, model.rowCount())]


def test_a_group_is_one_row_that_unfolds(run: Callable[[Scenario], None], group: Group) -> None:
    async def scenario(program: Program) -> None:
        window = program.window
        tasks, model = window.tasks, window.tasks.model
        QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
        page = show(program, group)
        await until(lambda: tasks.list.selected_groups == [group.id])
        await until_done(program, group, 4)
        await until(lambda: "Saved" in row_text(program))
        assert row_texts(program) == ["greetings, Saved · 4 of 4, 96 credits, folded"]
        await until(lambda: page.line.text() == "Saved · 4 of 4")
        assert painted_below(page) == []
        tasks.list.setFocus()
        QTest.keyClick(tasks.list, Qt.Key.Key_Right)
        texts = row_texts(program)
        assert texts[0].endswith(", unfolded")
        assert [text.split(",")[0] for text in texts[1:]] == ["row 1", "row 2", "row 3", "row 4"]
        assert all("Saved" in text for text in texts[1:])
        job_id = program.session.groups.groups[group.id].items[2].takes[0]
        tasks.list.setCurrentIndex(model.reveal(job_id))
        assert window._selected == job_id
        assert page.isHidden()
        QTest.keyClick(tasks.list, Qt.Key.Key_Left)
        assert not page.isHidden(), "from a task, the left key leads to its group"
        assert window._selected is None
        QTest.keyClick(tasks.list, Qt.Key.Key_Left)
        assert len(row_texts(program)) == 1
        QTest.keyClick(page, Qt.Key.Key_Escape)
        assert page.isHidden()
        assert not tasks.list.selectionModel().hasSelection()

    run(scenario)


def test_filters_and_the_search_find_the_tasks_of_a_group(run: Callable[[Scenario], None], group: Group) -> None:
    async def scenario(program: Program) -> None:
        tasks = program.window.tasks
        show(program, group)
        await until_done(program, group, 4)

        def names() -> list[str]:
            return [text.split(",")[0] for text in row_texts(program)]

        await until(lambda: names() == ["greetings"])
        tasks.segments.choose(Filter.DONE)
        await until(lambda: names() == ["greetings", "row 1", "row 2", "row 3", "row 4"])
        tasks.segments.choose(Filter.FAILED)
        await until(lambda: names() == [])
        tasks.segments.choose(Filter.ALL)
        tasks.search.setText("row 3")
        await until(lambda: names() == ["greetings", "row 3"])
        tasks.search.setText("greet")
        await until(lambda: len(names()) == 5)
        tasks.list.toggle_group(tasks.model.index(1, 0).data(GROUP_ROLE))
        assert names() == ["greetings"]
        tasks.search.clear()
        await until(lambda: names() == ["greetings"])

    run(scenario)


def test_one_group_alone_is_listed_and_that_is_remembered(qapp: QApplication, tmp_path: Path, group: Group) -> None:
    other = replace(make_group(GroupKind.BATCH, "others", "sandbox", [group.items[0].request]), is_paused=True)

    def filter_text(program: Program) -> str:
        return program.window.tasks.order.filter.text()

    def names(program: Program) -> list[str]:
        return [text.split(",")[0] for text in row_texts(program)]

    def choose(menu: QMenu | None, text: str) -> None:
        assert menu is not None
        next(action for action in menu.actions() if action.text() == text).trigger()
        menu.close()

    async def narrow(program: Program) -> None:
        tasks = program.window.tasks
        show(program, replace(other, created_at=group.created_at - 1))
        show(program, group)
        await until_done(program, group, 4)
        await until(lambda: names(program) == ["greetings", "others"])
        tasks.list.setCurrentIndex(tasks.model.reveal(group.id))
        choose(tasks.list.build_menu(), "Show only this batch")
        await until(lambda: names(program) == ["greetings", "row 1", "row 2", "row 3", "row 4"])
        assert filter_text(program) == "greetings"
        tasks.search.setText("row 3")
        await until(lambda: names(program) == ["greetings", "row 3"])
        tasks.segments.choose(Filter.FAILED)
        await until(lambda: names(program) == [])
        assert not tasks.list.isVisible(), "it is said that nothing matches"
        tasks.segments.choose(Filter.ALL)
        tasks.search.clear()

    async def widen(program: Program) -> None:
        tasks, details = program.window.tasks, program.window.actions_on_jobs
        await until(lambda: names(program) == ["greetings", "row 1", "row 2", "row 3", "row 4"])
        await until(lambda: filter_text(program) == "greetings")
        job_id = program.session.groups.groups[group.id].items[1].takes[0]
        details.perform(job_id, Action.SHOW_DETAILS)
        dialog = program.window.findChild(TaskDetails)
        assert dialog is not None
        await until(lambda: any("greetings, row 2 of 4" in row for section in dialog._sections for row in section.rows))
        assert dialog.group.text() == "Show batch"
        dialog.group.click()
        page = program.window.groups.page
        assert page is not None
        assert page.isVisible()
        assert page.name.text() == "greetings"
        tasks.list.setCurrentIndex(tasks.model.reveal(job_id))
        choose(tasks.list.build_menu(), "Show all tasks")
        await until(lambda: names(program)[-1] == "others")
        assert filter_text(program) == "Filter"
        menu = tasks.order.filter.menu()
        menu.aboutToShow.emit()
        groups = next(action.menu() for action in menu.actions() if action.text() == "Batch or film")
        assert [action.text() for action in groups.actions()] == ["All", "greetings\t4", "others\t1"]
        choose(groups, "others\t1")
        await until(lambda: names(program) == ["others", "row 1"])
        program.session.groups.remove(other.id)
        await until(lambda: names(program) == [])

    async def look(program: Program) -> None:
        await until(lambda: names(program) == ["greetings"])
        assert filter_text(program) == "Filter", "a group that is gone filters nothing"

    for scenario in (narrow, widen, look):
        run_window(qapp, tmp_path / "data", scenario)


def test_a_group_is_used_by_its_row_alone(run: Callable[[Scenario], None], group: Group) -> None:
    async def scenario(program: Program) -> None:
        tasks = program.window.tasks
        show(program, replace(group, is_paused=True))
        await until(lambda: tasks.list.selected_groups == [group.id])
        tasks.list.toggle_group(tasks.model.index(1, 0).data(GROUP_ROLE))
        assert row_texts(program)[1:] == [f"row {number}, Not sent yet" for number in range(1, 5)]
        QTest.keyClick(tasks.list, Qt.Key.Key_Down)
        QTest.keyClick(tasks.list, Qt.Key.Key_Down)
        assert tasks.list.currentIndex().row() == 3, "what was not sent yet is walked through as all others"
        QTest.keyClick(tasks.list, Qt.Key.Key_Left)
        assert (tasks.list.currentIndex().row(), len(row_texts(program))) == (1, 5), "back to the group"
        menu = tasks.list.build_menu()
        assert menu is not None
        entries = {action.text(): action for action in menu.actions()}
        assert {"Continue sending", "Save results…", "Rename", "Remove from list", "Fold its tasks away"} <= entries.keys()
        entries["Continue sending"].trigger()
        menu.close()
        await until_done(program, group, 4)
        await until(lambda: all("Saved" in text for text in row_texts(program)))
        tasks.list.setCurrentIndex(tasks.model.index(1, 0))
        QTest.keyClick(tasks.list, Qt.Key.Key_F2)
        field = tasks.list.findChild(QLineEdit)
        assert field is not None
        assert field.text() == "greetings"
        field.setText("welcome")
        QTest.keyClick(field, Qt.Key.Key_Return)
        await until(lambda: row_text(program).startswith("welcome, "))
        tasks.list.setCurrentIndex(tasks.model.index(3, 0))
        QTest.keyClick(tasks.list, Qt.Key.Key_Delete)
        await until(lambda: len(row_texts(program)) == 4)
        assert [text.split(",")[0] for text in row_texts(program)] == ["welcome", "row 1", "row 3", "row 4"]
        tasks.undo_bar.undo()
        await until(lambda: len(row_texts(program)) == 5)
        tasks.list.selectAll()
        QTest.keyClick(tasks.list, Qt.Key.Key_Delete)
        await until(lambda: row_texts(program) == [])
        assert tasks.undo_bar.words == "Removed “welcome”."
        assert all(job.removed for job in program.service.jobs.values())

    run(scenario)


def test_the_contact_sheet_shows_frames_of_the_videos(run: Callable[[Scenario], None], group: Group) -> None:
    async def scenario(program: Program) -> None:
        page = show(program, replace(group, is_paused=True))
        cell = page.model.index(0, Column.NAME)
        await until(lambda: cell.data(PICTURE_ROLE) is not None)
        portrait = cell.data(PICTURE_ROLE).toImage()
        program.session.groups.resume(group.id)
        await until_done(program, group, 4)
        await until(lambda: page.line.text() == "Saved · 4 of 4")
        await until(lambda: cell.data(PICTURE_ROLE) is not None and cell.data(PICTURE_ROLE).toImage() != portrait)
        await until(lambda: len(list((program.data_dir / "thumbnails").glob("*.jpg"))) == 4)

    run(scenario)


def test_sending_is_paused_and_continued(run: Callable[[Scenario], None], group: Group) -> None:
    async def scenario(program: Program) -> None:
        page = show(program, replace(group, is_paused=True))
        assert page.buttons[GroupAction.PAUSE].isHidden()
        assert page.line.text() == "Paused · 4 not sent yet"
        page.buttons[GroupAction.RESUME].click()
        await until(lambda: not page.buttons[GroupAction.PAUSE].isHidden())
        assert page.buttons[GroupAction.PAUSE].text() == "Pause sending"
        page.buttons[GroupAction.PAUSE].click()
        await until(lambda: not page.buttons[GroupAction.RESUME].isHidden())
        page.buttons[GroupAction.RESUME].click()
        await until_done(program, group, 4)
        await until(lambda: page.buttons[GroupAction.PAUSE].isHidden())

    run(scenario)


def test_the_rest_is_sent_once_the_first_was_seen(run: Callable[[Scenario], None], group: Group) -> None:
    async def scenario(program: Program) -> None:
        page = show(program, replace(group, is_held=True))
        assert page.buttons[GroupAction.RELEASE].isHidden()
        await until(lambda: not page.buttons[GroupAction.RELEASE].isHidden())
        assert page.body.text() == "Look at the first one. If it is as you want it, send the rest."
        assert len(program.service.jobs) == 1
        page.buttons[GroupAction.RELEASE].click()
        await until_done(program, group, 4)

    run(scenario)


def test_the_limit_is_said_and_can_be_removed(run: Callable[[Scenario], None], group: Group) -> None:
    async def scenario(program: Program) -> None:
        page = show(program, replace(group, credit_limit=24.0))
        await until(lambda: not page.buttons[GroupAction.UNLIMITED].isHidden() and "Stopped at the limit" in page.line.text())
        await until_done(program, group, 1 if len(program.service.jobs) == 1 else 2)
        assert page.body.text() == "The next one would cost more than the limit of 24 credits."
        page.buttons[GroupAction.UNLIMITED].click()
        await until_done(program, group, 4)

    run(scenario)


def test_what_was_not_sent_is_moved_by_keys_and_by_a_drop(run: Callable[[Scenario], None], group: Group) -> None:
    async def scenario(program: Program) -> None:
        page = show(program, replace(group, is_paused=True))
        page.views.click()
        page.table.setCurrentIndex(page.model.index(3, Column.NAME))
        QTest.keyClick(page.table, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
        names = lambda: [item.request.name for item in program.session.groups.groups[group.id].items]  # noqa: E731
        assert names() == ["row 1", "row 2", "row 4", "row 3"]
        await until(lambda: page.model.index(2, Column.NAME).data() == "row 4")
        data = page.model.mimeData([page.model.index(0, Column.NAME)])
        assert not page.model.dropMimeData(data, Qt.DropAction.MoveAction, 3, 0, QModelIndex())
        assert names() == ["row 2", "row 4", "row 1", "row 3"]

    run(scenario)


def test_a_removed_group_comes_back_with_undo(run: Callable[[Scenario], None], group: Group) -> None:
    async def scenario(program: Program) -> None:
        window = program.window
        page = show(program, group)
        await until_done(program, group, 4)
        page.buttons[GroupAction.REMOVE].click()
        await until(lambda: not row_texts(program))
        assert window.tasks.undo_bar.words == "Removed “greetings”."
        assert all(job.removed for job in program.service.jobs.values())
        window.tasks.undo_bar.undo()
        await until(lambda: bool(row_texts(program)))
        assert not any(job.removed for job in program.service.jobs.values())
        await until(lambda: row_text(program).startswith("greetings, Saved"))

    run(scenario)


def test_groups_are_there_after_the_next_start(qapp: QApplication, tmp_path: Path, group: Group) -> None:
    async def first(program: Program) -> None:
        await until(lambda: program._is_started)
        show(program, replace(group, is_paused=True))

    async def second(program: Program) -> None:
        await until(lambda: len(row_texts(program)) == 1)
        assert row_text(program) == "greetings, Paused · 4 not sent yet, 0 of about 96 credits, folded"

    run_window(qapp, tmp_path / "data", first)
    run_window(qapp, tmp_path / "data", second)


def test_the_results_are_a_table(run: Callable[[Scenario], None], group: Group, tmp_path: Path) -> None:
    async def scenario(program: Program) -> None:
        first = replace(group.items[0], request=replace(group.items[0].request, name="=cmd"))
        show(program, group.with_item(first))
        await until_done(program, group, 4)
        target = tmp_path / "results.csv"
        save_text(target, to_csv(program.session.groups.groups[group.id], program.session.groups.jobs))
        with target.open(encoding="utf-8-sig", newline="") as file:
            rows = list(csv.DictReader(file))
        assert [row["name"] for row in rows] == ["'=cmd", "row 2", "row 3", "row 4"]
        assert {row["state"] for row in rows} == {"done"}
        assert {row["credits"] for row in rows} == {"24"}
        assert all(Path(row["video"]).is_file() for row in rows)

    run(scenario)
