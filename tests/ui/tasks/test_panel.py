from __future__ import annotations

import time
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QItemSelectionModel, QPoint, Qt
from PySide6.QtGui import QAccessible, QContextMenuEvent, QImage
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from shiboken6 import Shiboken

from omnihuman_desktop.domain.errors import Failure, Kind
from omnihuman_desktop.domain.job import Action, Job, JobRequest, JobState
from omnihuman_desktop.ui.look import theme
from omnihuman_desktop.ui.runtime.background import Background
from omnihuman_desktop.ui.tasks import delegate
from omnihuman_desktop.ui.tasks.groups import Group
from omnihuman_desktop.ui.tasks.listing_model import SECTION_ROLE
from omnihuman_desktop.ui.tasks.marking import NoteDialog
from omnihuman_desktop.ui.tasks.panel import TasksPanel
from omnihuman_desktop.ui.tasks.row_layout import break_line
from omnihuman_desktop.ui.tasks.status_cache import StatusTextCache
from omnihuman_desktop.ui.tasks.thumbnails import SIDES, read_thumbnail
from omnihuman_desktop.ui.text.status_texts import describe_job
from tests.ui.tasks.memory_library import MemoryLibrary

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

# The offscreen screen says so of windows with a layout, and of menus.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def id_for(name: str) -> str:
    return name.encode().hex().rjust(32, "0")


MADE, FAILED, LOST, GOING, SENDING, NEW = map(id_for, ("made", "failed", "lost", "going", "sending", "new"))


class Service:
    """Jobs in a dict, saved and told of as the real service does."""

    def __init__(self) -> None:
        self.library = MemoryLibrary()
        self.jobs: dict[str, Job] = self.library.known
        self.listeners: list[Callable[[Job], None]] = []

    def subscribe(self, listener: Callable[[Job], None]) -> Callable[[], None]:
        self.listeners.append(listener)
        return lambda: self.listeners.remove(listener)

    def announce(self, job: Job) -> None:
        self.library.save([job])
        for listener in tuple(self.listeners):
            listener(job)

    def change(self, job_id: str, **changes: object) -> None:
        self.announce(replace(self.jobs[job_id], **changes))  # type: ignore[arg-type]

    def restore(self, job_id: str) -> None:
        self.change(job_id, removed=False)

    def rename(self, job_id: str, name: str) -> None:
        self.change(job_id, name=name)


class Window:
    """The panel on the screen, with what it says."""

    def __init__(self, panel: TasksPanel, service: Service) -> None:
        self.panel, self.service = panel, service
        self.selected: list[str | None] = []
        self.opened: list[str] = []
        self.wanted: list[tuple[str, Action]] = []
        panel.job_selected.connect(self.selected.append)
        panel.job_opened.connect(self.opened.append)
        panel.action_requested.connect(lambda job_id, action: self.wanted.append((job_id, action)))

    def names(self) -> list[str]:
        model = self.panel.model
        rows = (model.index(row, 0) for row in range(model.rowCount()))
        return [index.data() for index in rows if index.data(SECTION_ROLE) is None]

    def corner(self, job_id: str) -> QPoint:
        index = self.panel.model.reveal(job_id)
        rect = self.panel.list.visualRect(index)
        job = self.panel.model.job_at(index)
        assert job is not None
        return self.panel.list.delegate.trailing_label_at(rect, job, hovered=True)[1].center()


@pytest.fixture
def empty() -> Iterator[Service]:
    service = Service()
    yield service
    service.library.close()


@pytest.fixture
def service(empty: Service, portrait: Path, voice: Path) -> Service:
    service = empty
    now = time.time()
    states = {
        "made": JobState.DONE,
        "failed": JobState.FAILED,
        "lost": JobState.UNKNOWN,
        "going": JobState.WAITING,
        "sending": JobState.UPLOADING,
    }
    for number, (name, state) in enumerate(states.items()):
        request = JobRequest(portrait, voice, 0, 11_000, prompt="she smiles" if name == "made" else "")
        failure = Failure(Kind.BUSY) if state is JobState.FAILED else None
        at = now + number
        job = Job(
            id_for(name), name, request, "sandbox", at, at, state, failure=failure, submitted_at=now, estimated_s=120,
            progress=0.02,
        )  # fmt: skip
        service.library.save([job])
    return service


@pytest.fixture
def run() -> Iterator[Background]:
    run = Background()
    yield run
    run.close()


@pytest.fixture
def window(service: Service, run: Background, qtbot: QtBot) -> Window:
    panel = TasksPanel(service, service.library, run)
    qtbot.addWidget(panel)
    panel.resize(320, 700)
    with qtbot.waitExposed(panel):
        panel.show()
    panel.activateWindow()
    return Window(panel, service)


def test_accessible_names(window: Window) -> None:
    interface = QAccessible.queryAccessibleInterface(window.panel.list)
    assert interface.text(QAccessible.Text.Name) == "Tasks"
    assert interface.childCount() == 6
    rows = [interface.child(row).text(QAccessible.Text.Name) for row in range(1, 6)]
    assert rows[0].startswith("sending, ")
    assert rows[4] == "made, Saved"
    assert window.panel.search.accessibleName() == "Search tasks"
    same = [each for each in _tree(QAccessible.queryAccessibleInterface(window.panel)) if each == "Tasks"]
    assert same == ["Tasks"]


def test_a_selection_is_signalled_once_and_survives_the_filter(window: Window) -> None:
    panel = window.panel
    panel.select(MADE)
    panel.select(MADE)
    assert window.selected == [MADE]
    panel.segments.choose(Group.FAILED)
    assert window.names() == ["lost", "failed"]
    panel.segments.choose(Group.ALL)
    assert window.selected == [MADE]
    assert panel.list.current_job is window.service.jobs[MADE]
    panel.select(None)
    assert window.selected == [MADE, None]
    assert panel.list.current_job is None


def test_a_selected_job_that_is_filtered_away_is_not_replaced(window: Window) -> None:
    window.panel.segments.choose(Group.ACTIVE)
    window.panel.select(GOING)
    window.service.change(GOING, state=JobState.DONE)
    assert window.names() == ["sending"]
    assert window.selected == [GOING]


def test_selecting_a_filtered_job_resets_the_filter(window: Window) -> None:
    window.panel.segments.choose(Group.FAILED)
    window.panel.search.setText("nothing")
    window.panel.select(MADE)
    assert window.selected == [MADE]
    assert len(window.names()) == 5
    assert window.panel.segments.group is Group.ALL


def test_a_new_job_can_be_selected_at_once(window: Window) -> None:
    old = window.service.jobs[MADE]
    window.service.announce(replace(old, id=NEW, name="new", created_at=old.created_at + 100))
    window.panel.select(NEW)
    assert window.selected == [NEW]
    assert window.names()[0] == "new"


def test_many_new_jobs_are_listed_newest_first(window: Window) -> None:
    old = window.service.jobs[MADE]
    for number in range(50):
        window.service.announce(
            replace(old, id=id_for(f"n{number}"), name=f"n{number}", created_at=old.created_at + 100 + number)
        )
    assert window.names()[:50] == [f"n{number}" for number in reversed(range(50))]


def test_counts_and_time_left(window: Window) -> None:
    panel = window.panel
    assert [button.text() for button in panel.segments.findChildren(QPushButton)] == ["All 5", "Active 2", "Done 1", "Failed 2"]
    assert panel._summary.text() == "2 active · ~2 min left"
    for job_id in (GOING, SENDING):
        window.service.change(job_id, state=JobState.CANCELLED)
    assert panel._summary.text() == ""
    assert not panel._summary._tick.isActive()


def test_where_counts_do_not_fit_the_chosen_one_keeps_its_own(window: Window) -> None:
    window.panel.segments.setFixedWidth(180)
    assert [button.text() for button in window.panel.segments.findChildren(QPushButton)] == [
        "All 5",
        "Active",
        "Done",
        "Failed",
    ]


def test_escape_clears_the_search(window: Window, qtbot: QtBot) -> None:
    panel = window.panel
    panel.focus_search()
    assert panel.search.hasFocus()
    qtbot.keyClicks(panel.search, "SMILES")
    assert window.names() == ["made"]
    qtbot.keyClicks(panel.search, "x")
    assert not panel.list.isVisible()
    assert panel._placeholder._text.text() == "No matching tasks."
    panel._placeholder._show_all.click()
    assert len(window.names()) == 5
    qtbot.keyClicks(panel.search, "lost")
    qtbot.keyClick(panel.search, Qt.Key.Key_Return)
    assert window.selected == [LOST]


def test_an_empty_list_says_what_to_do(empty: Service, run: Background, qtbot: QtBot) -> None:
    panel = TasksPanel(empty, empty.library, run)
    qtbot.addWidget(panel)
    panel.show()
    assert panel._placeholder.isVisible()
    assert "Generate" in panel._placeholder._text.text()
    assert not panel._placeholder._show_all.isVisible()


def test_enter_opens_and_delete_removes(window: Window, qtbot: QtBot) -> None:
    window.panel.select(MADE)
    qtbot.keyClick(window.panel.list, Qt.Key.Key_Return)
    qtbot.keyClick(window.panel.list, Qt.Key.Key_Delete)
    assert window.opened == [MADE]
    assert window.wanted == [(MADE, Action.REMOVE)]


def test_a_task_that_is_not_paid_is_cancelled_not_removed(window: Window, qtbot: QtBot) -> None:
    window.panel.select(SENDING)
    qtbot.keyClick(window.panel.list, Qt.Key.Key_Delete)
    assert window.wanted == []
    assert window.panel.undo_bar.isVisible()
    assert "Cancel the task first" in window.panel.undo_bar.words


def test_removing_a_paid_task_says_that_its_video_is_still_downloaded(window: Window, qtbot: QtBot) -> None:
    window.panel.select(GOING)
    qtbot.keyClick(window.panel.list, Qt.Key.Key_Delete)
    assert window.wanted == [(GOING, Action.REMOVE)]
    window.service.change(GOING, removed=True)
    assert "It is paid" in window.panel.undo_bar.words


def test_a_removal_is_undone(window: Window, qtbot: QtBot) -> None:
    bar = window.panel.undo_bar
    window.panel.select(FAILED)
    window.service.change(FAILED, removed=True)
    assert bar.words == "Removed “failed”."
    assert window.selected == [FAILED, MADE], "the neighbour is selected"
    window.service.change(MADE, removed=True)
    assert bar.words == "Removed 2 tasks."
    assert len(window.names()) == 3
    qtbot.mouseClick(bar.findChild(QPushButton), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(window.names()) == 5)
    assert window.names()[-2:] == ["failed", "made"]
    assert not bar.isVisible()
    assert not bar.timer.isActive()


def test_a_removal_is_final_once_the_bar_is_hidden(window: Window, qtbot: QtBot) -> None:
    bar = window.panel.undo_bar
    assert bar.timer.interval() == 8000
    bar.timer.setInterval(10)
    window.service.change(FAILED, removed=True)
    qtbot.waitUntil(lambda: not bar.isVisible())
    assert "failed" not in window.names()


@pytest.mark.parametrize(("job_id", "action"), [(FAILED, Action.RETRY), (SENDING, Action.CANCEL)])
def test_the_trailing_label_is_a_button(window: Window, qtbot: QtBot, job_id: str, action: Action) -> None:
    viewport = window.panel.list.viewport()
    place = window.corner(job_id)
    qtbot.mouseMove(viewport, place)
    assert window.panel.list.delegate.pointed_id == job_id
    assert viewport.cursor().shape() is Qt.CursorShape.PointingHandCursor
    qtbot.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=place)
    assert window.wanted == [(job_id, action)]
    assert window.selected == []


def test_a_press_released_elsewhere_does_nothing(window: Window, qtbot: QtBot) -> None:
    viewport = window.panel.list.viewport()
    qtbot.mousePress(viewport, Qt.MouseButton.LeftButton, pos=window.corner(FAILED))
    qtbot.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=QPoint(5, 300))
    assert window.wanted == []


def test_a_job_that_can_not_be_cancelled_offers_no_cancel(window: Window, qtbot: QtBot) -> None:
    qtbot.mouseClick(window.panel.list.viewport(), Qt.MouseButton.LeftButton, pos=window.corner(GOING))
    assert window.wanted == []
    assert window.selected == [GOING]


def test_decide_selects_and_shows_the_menu(window: Window, qtbot: QtBot) -> None:
    qtbot.mouseClick(window.panel.list.viewport(), Qt.MouseButton.LeftButton, pos=window.corner(LOST))
    assert window.selected == [LOST]
    menu = QApplication.activePopupWidget()
    assert menu is not None
    labels = [action.text() for action in menu.actions()]
    assert labels[:3] == ["Check again", "Enter task ID…", "Send again"]
    menu.actions()[0].trigger()
    menu.close()
    assert window.wanted == [(LOST, Action.CHECK_AGAIN)]


def test_the_menu_key_shows_the_menu(window: Window) -> None:
    window.panel.select(GOING)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(0, 0), QPoint(0, 0))
    QApplication.sendEvent(window.panel.list.viewport(), event)
    menu = QApplication.activePopupWidget()
    assert menu is not None
    shown = {action.text(): action.isEnabled() for action in menu.actions() if action.text()}
    menu.close()
    assert shown == {
        "Task details": True, "Rename": True, "Copy": True, "Star": True, "Label": True, "Notes…": True,
        "Remove from list": False,
    }  # fmt: skip


def test_renaming_in_place_while_progress_ticks(window: Window, qtbot: QtBot) -> None:
    window.panel.select(GOING)
    qtbot.keyClick(window.panel.list, Qt.Key.Key_F2)
    editor = window.panel.list.findChild(QLineEdit)
    assert editor is not None
    qtbot.keyClicks(editor, "first t")
    window.service.change(GOING, progress=0.4)
    qtbot.keyClicks(editor, "ake")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.service.jobs[GOING].name == "first take")
    assert "first take" in window.names()
    assert window.panel.list.delegate.edited_id is None


def test_times_are_updated_only_while_a_task_is_active_and_visible(window: Window) -> None:
    panel = window.panel
    assert panel._summary._tick.isActive()
    panel.hide()
    assert not panel._summary._tick.isActive()
    panel.show()
    assert panel._summary._tick.isActive()
    for job_id in (GOING, SENDING):
        window.service.change(job_id, state=JobState.DONE)
    assert not panel._summary._tick.isActive()


def test_bars_are_animated_only_while_one_is_visible(window: Window, qtbot: QtBot) -> None:
    frame = window.panel.list.delegate.frame
    window.service.change(SENDING, state=JobState.PREPARING, progress=None)
    qtbot.waitUntil(frame.isActive)
    window.service.change(SENDING, state=JobState.DONE)
    qtbot.waitUntil(lambda: not frame.isActive())
    qtbot.wait(80)
    assert not frame.isActive()


def test_a_bar_that_has_moved_for_long_waits_for_the_clock_of_its_row(
    window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(delegate, "_LIVELY_MS", 200)
    frame = window.panel.list.delegate.frame
    window.service.change(SENDING, state=JobState.PREPARING, progress=None)
    qtbot.waitUntil(frame.isActive)
    qtbot.waitUntil(lambda: not frame.isActive())
    assert window.panel._summary._tick.isActive()
    window.service.change(SENDING, state=JobState.UPLOADING, progress=None)
    qtbot.waitUntil(frame.isActive)


def test_thumbnails_are_loaded(window: Window, qtbot: QtBot) -> None:
    thumbnails, job = window.panel.list.delegate._thumbnails, window.service.jobs[MADE]
    qtbot.waitUntil(lambda: thumbnails.find(job, 1.0) is not None)
    window.service.change(MADE, request=replace(job.request, portrait=job.request.voice))
    assert thumbnails.find(window.service.jobs[MADE], 1.0) is not None, "a job's portrait is read once"


def test_a_thumbnail_fills_its_rectangle_whatever_the_aspect_ratio(tmp_path: Path) -> None:
    for width, height in ((900, 60), (60, 900), (10, 10)):
        picture = QImage(width, height, QImage.Format.Format_RGB32)
        picture.fill(Qt.GlobalColor.red)
        path = tmp_path / f"{width}.png"
        picture.save(str(path))
        image = read_thumbnail(path, 2.0)
        assert image.size() == SIDES * 2
        assert image.devicePixelRatio() == 2.0
        assert image.pixelColor(44, 56) == Qt.GlobalColor.red
        assert image.pixelColor(44, 1) == Qt.GlobalColor.red
        assert image.pixelColor(0, 0).alpha() == 0
    assert read_thumbnail(tmp_path / "none.png", 1.0).isNull()


def test_a_thumbnail_can_be_made_of_a_phone_photo(tmp_path: Path) -> None:
    from PIL import Image

    Image.new("RGB", (400, 300), "red").save(tmp_path / "phone.avif")
    assert read_thumbnail(tmp_path / "phone.avif", 2.0).pixelColor(44, 56).red() > 240


def test_long_states_take_two_lines_and_no_more() -> None:
    font = theme.font()
    sentence = "Sent, but the answer was lost. Was it made? Nobody here knows, and the service says nothing."
    lines = break_line(sentence, font, 200, 2)
    assert len(lines) == 2
    assert sentence.startswith(lines[0])
    assert lines[1].endswith("…")
    assert break_line("Saved", font, 200, 2) == ("Saved",)


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_a_selected_row_is_painted_in_the_palette(window: Window, qapp: QApplication, mode: str) -> None:
    theme.apply(qapp, mode)  # type: ignore[arg-type]
    try:
        window.panel.select(MADE)
        shades = theme.DARK if mode == "dark" else theme.LIGHT
        rect = window.panel.list.visualRect(window.panel.model.reveal(MADE))
        image = window.panel.list.viewport().grab().toImage()
        assert image.pixelColor(1, rect.bottom() - 5) == shades.accent
        assert image.pixelColor(8, rect.bottom() - 5) == shades.raised
    finally:
        qapp.setStyleSheet("")


def test_no_object_outlives_the_panel(service: Service, run: Background, qtbot: QtBot) -> None:
    panel = TasksPanel(service, service.library, run)
    panel.show()
    panel.select(MADE)
    parts = (panel.model, panel.list, panel.list.delegate, panel.list.delegate._thumbnails)
    panel.deleteLater()
    QApplication.sendPostedEvents(panel, QEvent.Type.DeferredDelete)
    assert service.listeners == []
    assert not any(Shiboken.isValid(part) for part in parts)
    service.change(MADE, name="later")
    qtbot.wait(50)


def test_a_list_of_10000_reads_and_paints_only_what_is_seen(run: Background, qtbot: QtBot, portrait: Path) -> None:
    service = Service()
    request = JobRequest(portrait, portrait, 0, 1000)
    now = time.time()
    service.library.jobs = {}
    service.library.save(
        Job(id_for(f"j{n}"), f"take {n}", request, "sandbox", now - n * 600, now, JobState.DONE) for n in range(10_000)
    )
    panel = TasksPanel(service, service.library, run)
    qtbot.addWidget(panel)
    panel.resize(320, 700)
    with qtbot.waitExposed(panel):
        panel.show()
    qtbot.waitUntil(lambda: panel.model.index(1, 0).data() == "take 0")
    assert panel.model.listing.tasks == 10_000
    assert len(service.library.reads) < 100
    painted: list[int] = []
    paint = panel.list.delegate.paint
    panel.list.delegate.paint = lambda painter, option, index: painted.append(index.row()) or paint(painter, option, index)  # type: ignore[method-assign, func-returns-value]
    service.announce(Job(NEW, "new", request, "sandbox", now + 1, now, JobState.WAITING))
    panel.list.viewport().repaint()
    assert painted[:2] == [0, 1]
    assert len(painted) < 40
    panel.list.scrollToBottom()
    painted.clear()
    panel.list.viewport().repaint()
    assert painted[-1] == panel.model.rowCount() - 1
    assert len(painted) < 40
    service.library.close()


def test_a_status_text_is_built_once_and_for_an_active_task_once_a_second(
    service: Service, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[tuple[str, float]] = []
    tellings = StatusTextCache(lambda job, now: told.append((job.name, now)) or describe_job(job, now))  # type: ignore[func-returns-value]
    now = 1000.0
    monkeypatch.setattr("omnihuman_desktop.ui.tasks.status_cache.time.time", lambda: now)
    for _ in range(3):
        tellings(service.jobs[MADE])
        tellings(service.jobs[GOING])
    assert told == [("made", 1000.0), ("going", 1000.0)]
    now = 1001.0
    tellings(service.jobs[MADE])
    tellings(service.jobs[GOING])
    assert told[2:] == [("going", 1001.0)]
    assert tellings(replace(service.jobs[GOING], progress=0.9)).progress == 0.9


def test_several_are_starred_labelled_noted_found_and_removed(window: Window, qtbot: QtBot) -> None:
    rows, library = window.panel.list, window.service.library
    window.panel.select(MADE)
    qtbot.keyClick(rows, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(rows, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    assert rows.selected_ids == [LOST, FAILED, MADE]
    qtbot.keyClick(rows, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert all(library.marks[job_id].starred for job_id in (LOST, FAILED, MADE))
    qtbot.keyClick(rows, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    dialog = window.panel.findChild(NoteDialog)
    assert dialog is not None
    dialog.field.setPlainText("for the museum")
    dialog.accept()
    menu = rows.build_menu()
    assert menu is not None
    labels = next(action.menu() for action in menu.actions() if action.text() == "Label")
    next(action for action in labels.actions() if action.text() == "Green").trigger()
    menu.close()
    window.panel.search.setText("museum")
    assert window.names() == ["lost", "failed", "made"]
    window.panel.search.setText("")
    read = window.panel.model.reveal(MADE).data(Qt.ItemDataRole.AccessibleTextRole)
    qtbot.waitUntil(lambda: "for the museum" in window.panel.model.reveal(MADE).data(Qt.ItemDataRole.AccessibleTextRole))
    assert read.startswith("made, Saved")
    assert window.panel.model.reveal(MADE).data(Qt.ItemDataRole.AccessibleTextRole).endswith("Starred, Green, for the museum")
    rows.selectAll()
    qtbot.keyClick(rows, Qt.Key.Key_Delete)
    assert {job_id for job_id, action in window.wanted if action is Action.REMOVE} == {LOST, FAILED, MADE, GOING}


def test_the_order_and_the_filter_are_chosen_and_brought_back(window: Window) -> None:
    order = window.panel.order
    assert (order.sort.accessibleName(), order.filter.accessibleName()) == ("Sort tasks", "Filter tasks")
    order.sort.menu().aboutToShow.emit()
    next(action for action in order.sort.menu().actions() if action.text() == "Name, A to Z").trigger()
    assert window.names() == ["failed", "going", "lost", "made", "sending"]
    saved = order.to_save()
    window.service.library.set_marks(MADE, starred=True)
    order.filter.menu().aboutToShow.emit()
    next(action for action in order.filter.menu().actions() if action.text() == "Starred").trigger()
    assert window.names() == ["made"]
    window.panel._placeholder.show_all_requested.emit()
    assert len(window.names()) == 5
    order.restore("nonsense")
    order.restore("date up none")
    assert window.names() == ["made", "failed", "lost", "going", "sending"]
    order.restore(saved)
    assert window.names()[0] == "failed"


def test_several_stay_selected_in_another_order_and_are_dragged_as_files(window: Window, tmp_path: Path) -> None:
    rows, model = window.panel.list, window.panel.model
    window.service.change(MADE, video=tmp_path / "made.mp4")
    window.panel.select(MADE)
    rows.selectionModel().select(model.reveal(GOING), QItemSelectionModel.SelectionFlag.Select)
    window.panel.order.restore("name up none")
    assert rows.selected_ids == [GOING, MADE]
    assert rows.current_job is window.service.jobs[MADE]
    urls = model.mimeData(rows.selectedIndexes()).urls()
    assert [url.toLocalFile() for url in urls] == [str(tmp_path / "made.mp4")]
    assert model.supportedDragActions() is Qt.DropAction.CopyAction


def test_videos_are_moved_to_the_trash_and_back(
    window: Window, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "home" / "share"))
    (tmp_path / "home" / "share").mkdir(parents=True)
    video, bar = tmp_path / "home" / "made.mp4", window.panel.undo_bar
    video.write_bytes(b"a video")
    window.service.change(MADE, video=video)
    window.panel.select(MADE)
    qtbot.keyClick(window.panel.list, Qt.Key.Key_Delete, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: bar.words == "Moved “made.mp4” to the trash.")
    assert not video.exists()
    assert window.wanted == [], "the task stays in the list"
    bar.undo()
    qtbot.waitUntil(video.exists)
    assert video.read_bytes() == b"a video"
    assert not bar.isVisible()
    qtbot.keyClick(window.panel.list, Qt.Key.Key_Delete, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: not video.exists() and not bar.isHidden())
    video.write_bytes(b"in its place")
    bar.undo()
    qtbot.waitUntil(lambda: bar.words == "A video is still in the system's trash.")
    assert video.read_bytes() == b"in its place"
    video.unlink()
    qtbot.keyClick(window.panel.list, Qt.Key.Key_Delete, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: bar.words == "The video is no longer in its folder.")


def test_a_disk_without_a_trash_keeps_the_videos_and_says_so(
    window: Window, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    moved = tmp_path / "trash.mp4"
    monkeypatch.setattr(
        "omnihuman_desktop.ui.tasks.video_trash.move_to_trash",
        lambda path: path.rename(moved) if path.parent.name == "here" else None,
    )
    videos = {MADE: tmp_path / "here" / "made.mp4", FAILED: tmp_path / "network" / "failed.mp4"}
    for job_id, video in videos.items():
        video.parent.mkdir()
        video.write_bytes(b"a video")
        window.service.change(job_id, video=video)
    bar = window.panel.undo_bar
    window.panel.trash.move([FAILED])
    qtbot.waitUntil(lambda: bar.words == "1 video is on a disk without a trash, and stays in its folder.")
    window.panel.trash.move([MADE, FAILED])
    qtbot.waitUntil(lambda: bar.words.startswith("Moved “made.mp4” to the trash. 1 video is on a disk without"))
    assert videos[FAILED].read_bytes() == b"a video"
    bar.undo()
    qtbot.waitUntil(videos[MADE].exists)


def test_a_message_ends_what_could_be_undone(window: Window) -> None:
    bar, undone = window.panel.undo_bar, []
    bar.offer_undo("Discarded the batch.", lambda: undone.append("batch"))
    bar.show_message("Cancel the task first.")
    bar.undo()
    assert undone == []
    bar.offer_undo("Discarded the batch.", lambda: undone.append("batch"))
    bar.undo()
    assert undone == ["batch"]


def _tree(interface: QAccessible | None) -> Iterator[str]:
    if interface is not None:
        yield interface.text(QAccessible.Text.Name)
        for number in range(interface.childCount()):
            yield from _tree(interface.child(number))


def test_rows_are_dense_or_large_as_chosen(window: Window, qtbot: QtBot) -> None:
    panel = window.panel
    large = panel.list.visualRect(panel.model.reveal(MADE)).height()
    menu = panel.order.sort.menu()
    menu.aboutToShow.emit()
    next(action for action in menu.actions() if action.text() == "Dense rows").trigger()
    dense = panel.list.visualRect(panel.model.reveal(MADE)).height()
    assert 30 < dense < 0.75 * large
    assert panel.order.to_save() == "date down day dense"
    job = panel.model.job_at(panel.model.reveal(SENDING))
    assert job is not None
    places = panel.list.delegate.measures.place(panel.list.visualRect(panel.model.reveal(SENDING)), "", 1)
    assert places.body.contains(places.bar), "the bar of a task that is under way has its place"
    panel.order.restore("date down day")
    assert panel.list.visualRect(panel.model.reveal(MADE)).height() == large
