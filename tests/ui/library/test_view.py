"""The wide library: what it shows, selects, commands and remembers."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from omnihuman_desktop.domain.errors import Failure, Kind
from omnihuman_desktop.domain.group import Group, GroupItem, GroupKind
from omnihuman_desktop.domain.job import Action, Job, JobRequest, JobState
from omnihuman_desktop.domain.ledger import Rate
from omnihuman_desktop.groups.registry import GroupRegistry
from omnihuman_desktop.library.query import Sort
from omnihuman_desktop.library.video_stills import VideoStills
from omnihuman_desktop.ui.library.filters import Scope
from omnihuman_desktop.ui.library.preview import DWELL_MS
from omnihuman_desktop.ui.library.table import Column
from omnihuman_desktop.ui.library.view import LibraryView
from omnihuman_desktop.ui.runtime.background import Background
from omnihuman_desktop.ui.tasks.marking import NoteDialog
from tests.numbered_video import run_ffmpeg
from tests.ui.tasks.test_panel import Service

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
DAY_S = 86_400


def id_for(number: int) -> str:
    return f"{number:032x}"


@pytest.fixture
def video(tmp_path: Path) -> Path:
    path = tmp_path / "take.mp4"
    run_ffmpeg("-f", "lavfi", "-i", "testsrc2=s=320x180:d=3:r=25", "-pix_fmt", "yuv420p", path)
    return path


@pytest.fixture
def service(portrait: Path, voice: Path, video: Path) -> Iterator[Service]:
    """Forty tasks, the first the newest; every fourth has failed, every tenth is of another portrait."""
    service = Service()
    now = time.time()
    for number in range(40):
        request = JobRequest(portrait if number % 10 else portrait.with_name("Anna.png"), voice, 0, 1000 * (number % 30 + 2))
        failed = number % 4 == 1
        at = now - 60 - number * DAY_S / 2
        service.library.save([
            Job(id_for(number), f"take {number}", request, "evolink" if number % 3 else "sandbox", at, at,
                JobState.FAILED if failed else JobState.DONE, video=None if failed else video, billed_s=number % 30 + 2,
                failure=Failure(Kind.BUSY) if failed else None, credits_reserved=float(number))
        ])  # fmt: skip
    yield service
    service.library.close()


@pytest.fixture
def run() -> Iterator[Background]:
    run = Background()
    yield run
    run.close()


@pytest.fixture
def view(service: Service, run: Background, qtbot: QtBot, tmp_path: Path) -> Iterator[LibraryView]:
    view = make_view(service, run, qtbot, tmp_path)
    yield view
    view.end()


def make_view(service: Service, run: Background, qtbot: QtBot, tmp_path: Path) -> LibraryView:
    view = LibraryView(service, service.library, run, VideoStills(tmp_path / "stills"), None)  # type: ignore[arg-type]
    qtbot.addWidget(view)
    view.resize(1200, 800)
    with qtbot.waitExposed(view):
        view.show()
    view.activateWindow()
    view.begin(None)
    return view


def names(view: LibraryView) -> list[str]:
    rows = (view.model.index(row, 0) for row in range(view.model.rowCount()))
    return [index.data() for index in rows if view.model.id_at(index)]


def press(view: LibraryView, field: str, value: str, qtbot: QtBot) -> None:
    qtbot.mouseClick(view.side_bar.button(field, value), Qt.MouseButton.LeftButton)


def select(view: LibraryView, first: int, last: int, qtbot: QtBot) -> None:
    """Select with the mouse: a click, and one with Shift."""
    shown = view.shown_view
    for number, keys in ((first, Qt.KeyboardModifier.NoModifier), (last, Qt.KeyboardModifier.ShiftModifier)):
        place = shown.visualRect(view.model.index(number, 0)).topLeft() + QPoint(30, 14)
        qtbot.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, keys, place)


def test_names_are_those_that_assistive_technology_knows(view: LibraryView) -> None:
    assert view.accessibleName() == "Library"
    star = QAccessible.queryAccessibleInterface(view.side_bar.button("scope", Scope.STARRED))
    assert star.text(QAccessible.Text.Name) == "Starred"
    assert star.text(QAccessible.Text.Description) == "0"
    row = QAccessible.queryAccessibleInterface(view.gallery).child(0)
    assert "take 0, Saved" in row.text(QAccessible.Text.Name)


def test_the_side_bar_filters_and_its_filters_combine(view: LibraryView, qtbot: QtBot, portrait: Path) -> None:
    assert len(names(view)) == 40
    assert view.header.found.text() == "40"
    press(view, "scope", Scope.FAILED, qtbot)
    assert names(view) == [f"take {number}" for number in range(1, 40, 4)]
    assert view.header.found.text() == "10 of 40"
    press(view, "account", "sandbox", qtbot)
    assert names(view) == ["take 9", "take 21", "take 33"]
    press(view, "length", "1", qtbot)
    assert names(view) == ["take 9"]
    press(view, "length", "1", qtbot)
    assert len(names(view)) == 3, "a second click takes the filter away"
    press(view, "account", "sandbox", qtbot)
    press(view, "scope", Scope.ALL, qtbot)
    press(view, "portrait", str(portrait.with_name("Anna.png")), qtbot)
    assert names(view) == ["take 0", "take 10", "take 20", "take 30"]
    view.header.search.setText("take 2")
    assert names(view) == ["take 20"]
    view.header.search.setText("nothing like it")
    assert not view.shown_view.isVisible()
    view._placeholder._show_all.click()
    assert len(names(view)) == 40
    assert view.side_bar.button("scope", Scope.ALL).isChecked()


def put_group(service: Service, name: str, kind: str, at: float, numbers: range) -> str:
    group_id = name.encode().hex().ljust(32, "0")
    base = service.library.base
    base.execute("INSERT INTO groups VALUES (?, ?, ?, 'sandbox', ?, '{}', 0, 0, NULL, 0)", (group_id, kind, name, at))
    for number in numbers:
        item = f"{name} {number}"
        base.execute("INSERT INTO group_items VALUES (?, ?, ?, '', '', '', 0, '{}')", (item, group_id, number))
        base.execute("INSERT INTO group_takes VALUES (?, ?)", (id_for(number), item))
    return group_id


def test_one_batch_or_film_is_listed_from_the_side_bar_and_from_the_menu_of_its_task(
    view: LibraryView, service: Service, qtbot: QtBot, run: Background, tmp_path: Path
) -> None:
    film = put_group(service, "The story", "film", 9.0, range(8))
    batch = put_group(service, "Greetings & more", "batch", 8.0, range(8, 12))
    view.refresh()
    button = view.side_bar.button("group", film)
    assert (button.accessibleName(), button.accessibleDescription()) == ("The story", "8")
    press(view, "group", film, qtbot)
    assert names(view) == [f"take {number}" for number in range(8)]
    press(view, "scope", Scope.FAILED, qtbot)
    assert names(view) == ["take 1", "take 5"]
    press(view, "group", batch, qtbot)
    assert names(view) == ["take 9"]
    saved = view.to_save()
    view.clear_filters()
    assert len(names(view)) == 40

    groups = GroupRegistry(lambda _account: Rate(12.0, 12.0))
    request = service.jobs[id_for(0)].request
    items = tuple(GroupItem(f"{number:032x}", request, takes=(id_for(number),)) for number in range(8))
    groups.put(Group(film, GroupKind.FILM, "The story", "sandbox", 9.0, items))
    view.offer_groups(groups)

    def choose(text: str, row: int) -> None:
        view.shown_view.setCurrentIndex(view.model.index(row, 0))
        menu = view.shown_view.build_menu()
        assert menu is not None
        next(action for action in menu.actions() if action.text() == text).trigger()
        menu.close()

    choose("Show only this film", 3)
    assert len(names(view)) == 8
    assert view.side_bar.button("group", film).isChecked()
    choose("Show all tasks", 3)
    assert len(names(view)) == 40
    view.shown_view.setCurrentIndex(view.model.index(20, 0))
    menu = view.shown_view.build_menu()
    assert menu is not None
    assert not any(action.text().startswith("Show only") for action in menu.actions()), "it belongs to none"
    menu.close()

    other = make_view(service, run, qtbot, tmp_path)
    other.restore(saved)
    other._filter()
    assert names(other) == ["take 9"]
    for number in range(8, 12):
        service.change(id_for(number), removed=True)
    other.refresh()
    assert names(other) == []
    assert other.side_bar.button("group", batch).accessibleName() == "Greetings & more", "as long as it is chosen"
    other.end()
    late = make_view(service, run, qtbot, tmp_path)
    late.restore(saved | {"scope": "all"})
    late._filter()
    late.refresh()
    assert late.side_bar.filters.group == "", "what is no longer there filters nothing"
    assert len(names(late)) == 36
    late.end()


def test_the_numbers_follow_what_happens(view: LibraryView, service: Service, qtbot: QtBot) -> None:
    star, failed = view.side_bar.button("scope", Scope.STARRED), view.side_bar.button("scope", Scope.FAILED)
    service.library.star([id_for(3), id_for(4)], starred=True)
    qtbot.waitUntil(lambda: star.accessibleDescription() == "2")
    service.change(id_for(1), removed=True)
    qtbot.waitUntil(lambda: failed.accessibleDescription() == "9")


@pytest.mark.parametrize("as_table", [False, True])
def test_several_are_selected_starred_and_noted(view: LibraryView, service: Service, qtbot: QtBot, as_table: bool) -> None:
    view.header.as_table.setChecked(as_table)
    select(view, 1, 3, qtbot)
    assert view.selection_bar.words == "3 selected"
    view.selection_bar.star.click()
    assert [job_id for job_id, marks in service.library.marks.items() if marks.starred] == [id_for(1), id_for(2), id_for(3)]
    assert view.selection_bar.star.text() == "☆ Remove star"
    view.selection_bar.notes.click()
    dialog = view.findChild(NoteDialog)
    dialog.field.setPlainText("for the museum")
    dialog.accept()
    view.header.search.setText("museum")
    assert names(view) == ["take 1", "take 2", "take 3"]


def test_the_selection_stays_in_the_other_view(view: LibraryView, qtbot: QtBot) -> None:
    select(view, 2, 4, qtbot)
    view.header.as_table.click()
    assert view.table.isVisible()
    assert view.table.selected_ids == [id_for(2), id_for(3), id_for(4)]


def test_all_are_counted_at_once_without_the_headings(view: LibraryView) -> None:
    view.header.order.restore("date down day")
    assert view.model.rowCount() > 40, "headings stand between"
    view.gallery.selectAll()
    assert view.gallery.selected_count == 40
    assert len(view.selected_ids) == 40


def test_two_finished_ones_can_be_compared(view: LibraryView, qtbot: QtBot) -> None:
    wanted: list[list[str]] = []
    view.compare_requested.connect(wanted.append)
    select(view, 0, 1, qtbot)
    assert not view.selection_bar.compare.isEnabled(), "the second one has failed"
    select(view, 2, 3, qtbot)
    view.selection_bar.compare.click()
    assert wanted == [[id_for(2), id_for(3)]]


def test_enter_and_a_double_click_open_a_task_and_escape_leaves(view: LibraryView, qtbot: QtBot) -> None:
    opened: list[str] = []
    view.opened.connect(opened.append)
    select(view, 2, 2, qtbot)
    view.gallery.setFocus()
    qtbot.keyClick(view.gallery, Qt.Key.Key_Return)
    place = view.gallery.visualRect(view.model.index(5, 0)).topLeft() + QPoint(30, 14)
    qtbot.mouseClick(view.gallery.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    qtbot.mouseDClick(view.gallery.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert opened == [id_for(2), id_for(5)]
    with qtbot.waitSignal(view.closed):
        QTest.keyClick(view.gallery, Qt.Key.Key_Escape)


def test_arrows_move_by_cells_and_the_menu_has_the_commands_of_the_list(view: LibraryView, qtbot: QtBot) -> None:
    view.gallery.setFocus()
    view.gallery.setCurrentIndex(view.model.index(1, 0))
    columns = view.gallery.placed.columns
    assert columns > 3
    qtbot.keyClick(view.gallery, Qt.Key.Key_Right)
    qtbot.keyClick(view.gallery, Qt.Key.Key_Down)
    assert view.gallery.currentIndex().row() == 2 + columns
    view.gallery.setCurrentIndex(view.model.index(2, 0))
    menu = view.gallery.build_menu()
    assert menu is not None
    texts = [action.text() for action in menu.actions()]
    assert {"Save video as…", "Rename", "Star", "Notes…", "Move video to trash", "Remove from list"} <= set(texts)
    menu.close()


def test_a_removal_is_undone(view: LibraryView, service: Service, qtbot: QtBot) -> None:
    view.action_requested.connect(
        lambda job_id, action: service.change(job_id, removed=True) if action is Action.REMOVE else None
    )
    select(view, 3, 3, qtbot)
    view.gallery.setFocus()
    qtbot.keyClick(view.gallery, Qt.Key.Key_Delete)
    assert "take 3" not in names(view)
    assert view.undo_bar.words == "Removed “take 3”."
    view.undo_bar.undo()
    qtbot.waitUntil(lambda: "take 3" in names(view))


def test_columns_sort(view: LibraryView, qtbot: QtBot) -> None:
    view.header.as_table.click()
    header = view.table.header
    for column, first in ((Column.LENGTH, Sort.LENGTH), (Column.CREDITS, Sort.COST), (Column.NAME, Sort.NAME)):
        place = QPoint(header.sectionViewportPosition(column) + 20, header.height() // 2)
        qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
        assert view.model.query.sort is first
        before, ascends = names(view), view.model.query.ascending
        qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
        assert view.model.query.ascending is not ascends
        assert names(view) == before[::-1]
    place = QPoint(header.sectionViewportPosition(Column.STATE) + 20, header.height() // 2)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert header.sortIndicatorSection() == Column.NAME, "it can't be sorted by"


def test_names_can_be_read_in_a_narrow_window(view: LibraryView) -> None:
    view.header.as_table.click()
    assert not view.table.header.isSectionHidden(Column.ACCOUNT)
    view.resize(820, 600)
    assert view.table.header.sectionSize(Column.NAME) >= 180
    assert view.table.header.isSectionHidden(Column.ACCOUNT)
    view.resize(1200, 800)
    assert not view.table.header.isSectionHidden(Column.ACCOUNT)


def test_everything_is_remembered(view: LibraryView, service: Service, run: Background, qtbot: QtBot, tmp_path: Path) -> None:
    view.header.as_table.click()
    view.table.header.resizeSection(Column.STATE, 311)
    view.header.order.set_sort(Sort.NAME, ascending=True)
    view.header.side_px.setValue(260)
    press(view, "scope", Scope.FAILED, qtbot)
    saved = view.to_save()
    assert all(isinstance(text, str) for text in saved.values()), "as the settings keep it"
    other = make_view(service, run, qtbot, tmp_path)
    other.restore(saved)
    other._filter()
    assert other.table.isVisible()
    assert other.table.header.sectionSize(Column.STATE) == 311
    assert other.header.side_px.value() == 260
    assert names(other) == names(view)
    assert len(names(other)) == 10
    other.restore({"columns": "no base64", "side_px": "x", "order": "?", "view": "of a later version"})
    other.end()


def test_the_size_of_pictures_decides_how_many_stand_in_a_row(view: LibraryView) -> None:
    many = view.gallery.placed.columns
    view.header.side_px.setValue(340)
    assert 0 < view.gallery.placed.columns < many
    assert view.gallery.visualRect(view.model.index(0, 0)).height() > 340


def test_the_video_under_a_resting_pointer_plays_and_only_that_one(view: LibraryView, qtbot: QtBot) -> None:
    preview, gallery = view.gallery.preview, view.gallery
    qtbot.mouseMove(gallery.viewport(), gallery.visualRect(view.model.index(0, 0)).center())
    assert preview.playing_id == ""
    qtbot.waitUntil(lambda: preview.image(id_for(0)) is not None)
    assert preview._player is not None
    assert preview._player.playing
    frames = set()
    preview._player.frame_changed.connect(lambda: frames.add(preview._player.frame_index))
    qtbot.waitUntil(lambda: len(frames) > 3)
    qtbot.mouseMove(gallery.viewport(), gallery.visualRect(view.model.index(2, 0)).center())
    assert preview.playing_id == ""
    assert preview.image(id_for(0)) is None
    qtbot.waitUntil(lambda: preview.image(id_for(2)) is not None)
    gallery.verticalScrollBar().setValue(200)
    assert preview.playing_id == ""
    assert not preview._player.playing


def test_what_has_no_video_plays_nothing(view: LibraryView, qtbot: QtBot) -> None:
    gallery = view.gallery
    qtbot.mouseMove(gallery.viewport(), gallery.visualRect(view.model.index(1, 0)).center())
    qtbot.wait(DWELL_MS + 100)
    assert gallery.preview.playing_id == ""


def test_a_task_that_goes_on_is_shown_as_it_goes(view: LibraryView, service: Service, qtbot: QtBot) -> None:
    first = service.jobs[id_for(0)]
    fresh = replace(
        first, id=id_for(99), name="new one", created_at=time.time(), state=JobState.WAITING, progress=0.4, video=None
    )
    service.announce(fresh)
    qtbot.waitUntil(lambda: names(view)[0] == "new one")
    row = QAccessible.queryAccessibleInterface(view.gallery).child(0)
    assert "Rendering · 40 %" in row.text(QAccessible.Text.Name)


def test_nothing_is_followed_once_it_is_left(view: LibraryView, service: Service) -> None:
    view.end()
    assert service.listeners == []
    assert service.library.mark_listeners == []
    view.begin(id_for(7))
    assert view.current_id == id_for(7)
    flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
    view.gallery.selectionModel().setCurrentIndex(view.model.index(4, 0), flag)
    assert view.current_id == id_for(4)
