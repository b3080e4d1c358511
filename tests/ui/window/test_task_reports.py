"""Notices, progress, sound and closing, with the real window, a real session bus and a server on it."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QIcon, QImage
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget
from pytestqt.qtbot import QtBot

from omnihuman_desktop import resources
from omnihuman_desktop.app import Program
from omnihuman_desktop.domain.group import Group, GroupItem, GroupKind
from omnihuman_desktop.domain.job import Job, JobRequest, JobState
from omnihuman_desktop.groups.summary import GroupSummary, ItemState
from omnihuman_desktop.jobs.task_progress import overall_progress
from omnihuman_desktop.settings import SettingsFile
from omnihuman_desktop.ui.runtime.background import Background
from omnihuman_desktop.ui.window.background_stay import describe_stay
from omnihuman_desktop.ui.window.task_reports import TaskReports
from tests.running_program import fill, jobs, run_window, until

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="the server is one of a Linux desktop"),
    pytest.mark.qt_log_ignore("propagateSizeHints", extend=True),
]
if sys.platform == "linux":
    from tests.notification_server import NotificationServer, session_bus


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[NotificationServer]:
    with session_bus() as address:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        server = NotificationServer(address)
        yield server
        server.close()


def make_job(number: int, state: JobState = JobState.WAITING, **changes: Any) -> Job:
    request = JobRequest(portrait=resources.SAMPLE_PORTRAIT, voice=resources.SAMPLE_VOICE, start_ms=0, end_ms=2000)
    return replace(Job(f"job{number}", f"take {number}", request, "sandbox", 1.0, 1.0, state), **changes)


class FakeGroups:
    """The groups of a test: which jobs belong to one."""

    def __init__(self) -> None:
        self.jobs: Mapping[str, Job] = {}

    def subscribe(self, listener: object) -> Callable[[], None]:
        return lambda: None

    def place_of(self, job_id: str) -> tuple[str, str] | None:
        return ("group", job_id) if job_id in self.jobs else None


@pytest.fixture
def run() -> Iterator[Background]:
    background = Background()
    yield background
    background.close()


@pytest.fixture
def settings(tmp_path: Path) -> Iterator[SettingsFile]:
    settings = SettingsFile(tmp_path / "settings.json")
    yield settings
    settings.close()


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def groups() -> FakeGroups:
    return FakeGroups()


@pytest.fixture
def reports(window: QWidget, groups: FakeGroups, settings: SettingsFile, run: Background) -> Iterator[TaskReports]:
    reports = TaskReports(window, groups, settings, run)  # type: ignore[arg-type]
    yield reports
    reports.notices.bus.close(wait=True)
    reports.close()


def test_a_task_that_ends_is_told_with_its_picture_and_leads_to_the_task(
    qtbot: QtBot, reports: TaskReports, server: NotificationServer
) -> None:
    reports.follow_job(make_job(1))
    reports.follow_job(make_job(1, JobState.DONE, video=Path("/v.mp4")))
    reports.follow_job(make_job(1, JobState.DONE, video=Path("/v.mp4")))
    reports.follow_job(make_job(2, JobState.DONE, video=Path("/v.mp4")))
    qtbot.waitUntil(lambda: len(server.shown) == 1)
    title, body, actions, hints = server.shown[0][3:7]
    assert (title, actions[0]) == ("take 1", "default")
    assert "Saved" in body
    width, height, stride, has_alpha, bits, channels, pixels = hints["image-data"][1]
    assert (width, height, has_alpha, bits, channels) == (176, 224, True, 8, 4)
    image = QImage(pixels, width, height, stride, QImage.Format.Format_RGBA8888)
    assert image.pixelColor(88, 20) != image.pixelColor(88, 200), "it is the portrait, no plain area"
    qtbot.waitUntil(lambda: len(reports.notices.bus._ids) == 1)
    with qtbot.waitSignal(reports.notices.opened) as opened:
        server.click(1)
    assert opened.args == ["job1"]
    assert len(server.shown) == 1


def test_a_group_is_told_once(qtbot: QtBot, reports: TaskReports, groups: FakeGroups, server: NotificationServer) -> None:
    made = [make_job(number, JobState.DONE, video=Path("/v.mp4")) for number in range(3)]
    groups.jobs = {job.id: job for job in made}
    items = tuple(GroupItem(job.id, job.request, takes=(job.id,)) for job in made)
    group = Group("group", GroupKind.BATCH, "Lessons", "sandbox", 1.0, items)
    running = GroupSummary(3, {ItemState.RENDERING: 3}, 0.1, 6, 1.0, 1.0)
    reports.follow_group(group, running)
    for number in range(3):
        reports.follow_job(make_job(number))
        reports.follow_job(made[number])
        reports.follow_group(group, running)
    ended = GroupSummary(3, {ItemState.DONE: 2, ItemState.FAILED: 1}, 1.0, 6, 1.0, 1.0)
    reports.follow_group(group, ended)
    reports.follow_group(group, ended)
    reports.follow_job(make_job(9))
    reports.follow_job(make_job(9, JobState.DONE, video=Path("/v.mp4")))
    qtbot.waitUntil(lambda: len(server.shown) == 2)
    told = {shown[3]: shown[4] for shown in server.shown}
    assert told["Lessons"] == "2 of 3 saved · 1 needs your attention"
    assert set(told) == {"Lessons", "take 9"}
    qtbot.waitUntil(lambda: len(reports.notices.bus._ids) == 2)
    with qtbot.waitSignal(reports.notices.opened) as opened:
        server.click([shown[3] for shown in server.shown].index("Lessons") + 1)
    assert opened.args == ["job0"]


def test_nothing_is_told_while_the_window_is_in_front_or_where_it_is_not_wanted(
    qtbot: QtBot, window: QWidget, reports: TaskReports, settings: SettingsFile, server: NotificationServer
) -> None:
    window.show()
    with qtbot.waitActive(window):
        window.activateWindow()
    reports.follow_job(make_job(1))
    reports.follow_job(make_job(1, JobState.DONE))
    window.hide()
    settings.change(notifications=False)
    reports.follow_job(make_job(2))
    reports.follow_job(make_job(2, JobState.DONE))
    settings.change(notifications=True)
    reports.follow_job(make_job(3))
    reports.follow_job(make_job(3, JobState.DONE))
    qtbot.waitUntil(lambda: bool(server.shown))
    assert [shown[3] for shown in server.shown] == ["take 3"]


def test_the_title_and_the_icon_show_the_progress_of_all(
    qtbot: QtBot, window: QWidget, reports: TaskReports, server: NotificationServer
) -> None:
    name = QApplication.applicationName()

    def follow(job: Job, title: str) -> None:
        reports.follow_job(job)
        qtbot.waitUntil(lambda: window.windowTitle() == title)

    follow(make_job(1, JobState.WAITING, progress=0.5), f"1 active, 50 % – {name}")
    follow(make_job(2, JobState.UPLOADING, progress=0.0), f"2 active, 25 % – {name}")
    # What has ended counts until all has.
    follow(make_job(1, JobState.DONE), f"1 active, 50 % – {name}")
    follow(make_job(2, JobState.FAILED), name)
    follow(make_job(3, JobState.UPLOADING), f"1 active, 0 % – {name}")
    qtbot.waitUntil(lambda: len(server.progress) == 5)
    shown = [(update["progress"], update["count"], update["progress-visible"]) for update in server.progress]
    assert shown == [(0.5, 1, True), (0.25, 2, True), (0.5, 1, True), (0.0, 0, False), (0.0, 1, True)]


def test_the_progress_of_many_is_shown_a_few_times(
    qtbot: QtBot, window: QWidget, reports: TaskReports, server: NotificationServer
) -> None:
    for percent in range(100):
        reports.follow_job(make_job(1, JobState.WAITING, progress=percent / 100))
    last = int(100 * overall_progress(make_job(1, JobState.WAITING, progress=0.99)))
    qtbot.waitUntil(lambda: window.windowTitle().startswith(f"1 active, {last} %"))
    qtbot.waitUntil(lambda: bool(server.progress) and server.progress[-1]["progress"] == last / 100)
    assert len(server.progress) < 20


def test_the_sound_is_off_at_first(reports: TaskReports, settings: SettingsFile, monkeypatch: pytest.MonkeyPatch) -> None:
    reports.follow_job(make_job(1))
    reports.follow_job(make_job(1, JobState.DONE))
    assert reports.sound.effect is None
    assert not settings.values.end_sound
    assert resources.END_SOUND.is_file()


@pytest.mark.parametrize(
    ("states", "sentence"),
    [
        ([JobState.WAITING], "1 task continues at the service. Its video is downloaded at the next start."),
        ([JobState.WAITING] * 2, "2 tasks continue at the service. Their videos are downloaded at the next start."),
        ([JobState.UPLOADING], "1 task has not been sent yet. It continues at the next start."),
        (
            [JobState.UPLOADING, JobState.WAITING],
            "2 tasks are under way. What was sent continues at the service, the rest at the next start.",
        ),
    ],
)
def test_closing_says_in_one_line_what_becomes_of_the_tasks(states: list[JobState], sentence: str) -> None:
    assert describe_stay([make_job(number, state) for number, state in enumerate(states)]) == sentence


@pytest.mark.qt_log_ignore("systemTrayWindowChanged", "does not support raise", extend=True)
def test_closing_while_a_task_runs_asks_and_stays_in_the_tray(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, portrait: Path, voice: Path
) -> None:
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)
    qapp.setWindowIcon(QIcon(str(resources.ICON)))

    async def scenario(program: Program) -> None:
        window, stay = program.window, program.window.reports.stay
        await fill(window, portrait, voice)
        window.composer.generate.click()
        await until(lambda: jobs(program)[0].state is JobState.WAITING)
        window.windowHandle().close()  # as the window's own button does
        assert stay.dialog is not None
        assert window.isVisible()
        assert "continues at the service" in stay.dialog.sentence.text()
        stay.dialog.reject()
        assert stay.dialog is None
        assert program.settings.values.when_closed == "ask"
        window.windowHandle().close()
        assert stay.dialog is not None
        stay.dialog.always.setChecked(True)
        stay.dialog.tray_button.click()
        assert stay.icon is not None
        assert stay.icon.isVisible()
        assert window.isHidden()
        assert program.settings.values.when_closed == "tray"
        window.receive_files(())  # as a second start does
        assert not window.isHidden()
        assert not stay.icon.isVisible()
        window.windowHandle().close()
        assert window.isHidden(), "the choice is remembered"
        stay.icon.contextMenu().actions()[1].trigger()
        await until(lambda: program._closed)

    run_window(qapp, tmp_path / "data", scenario, task_seconds=60)


def test_closing_without_tasks_closes(qapp: QApplication, tmp_path: Path) -> None:
    async def scenario(program: Program) -> None:
        program.window.windowHandle().close()
        await until(lambda: program._closed)

    run_window(qapp, tmp_path / "data", scenario)
