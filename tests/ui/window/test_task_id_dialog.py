"""Assigning a task to an unclear request: what is known of each candidate, its video, and the id that is used."""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING

import imageio_ffmpeg
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from omnihuman_desktop.domain.account import AccountId
from omnihuman_desktop.domain.errors import Failure, Kind
from omnihuman_desktop.domain.job import Action, JobRequest, JobState
from omnihuman_desktop.jobs.recovery import lookup
from omnihuman_desktop.jobs.recovery.candidates import Candidate
from omnihuman_desktop.media.audio.excerpt import cut_voice
from omnihuman_desktop.ui.runtime.background import Background
from omnihuman_desktop.ui.window.task_id_dialog import TaskIdDialog
from tests.running_program import run_window, until
from tests.sandbox_server import SandboxClient

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from omnihuman_desktop.app import Program


@pytest.fixture
def film(tmp_path: Path) -> Path:
    """Two seconds of red."""
    target = tmp_path / "0.mp4"
    source = ["-f", "lavfi", "-i", "color=red:s=96x64:r=25:d=2"]
    command = [imageio_ffmpeg.get_ffmpeg_exe(), "-v", "error", *source, "-pix_fmt", "yuv420p", str(target)]
    subprocess.run(command, check=True)
    return target


@pytest.fixture
def dialog(qtbot: QtBot) -> Iterator[TaskIdDialog]:
    run, window = Background(), QWidget()
    qtbot.addWidget(window)
    dialog = TaskIdDialog(run, ["task-b", "task-a"], window)
    dialog.open()
    yield dialog
    dialog.reject()
    run.close()


def test_the_first_candidate_is_chosen_and_used_with_enter(dialog: TaskIdDialog, qtbot: QtBot) -> None:
    chosen: list[str] = []
    dialog.task_chosen.connect(chosen.append)
    assert dialog.task_id.text() == "task-b"
    QTest.keyClick(dialog.task_id, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: chosen == ["task-b"])


def test_closing_chooses_nothing(dialog: TaskIdDialog) -> None:
    chosen: list[str] = []
    dialog.task_chosen.connect(chosen.append)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert chosen == []


def test_the_video_of_the_chosen_candidate_is_shown_and_plays(dialog: TaskIdDialog, film: Path, qtbot: QtBot) -> None:
    assert not dialog.play.isEnabled()
    dialog.show_candidate(Candidate("task-a", 1_790_000_000.0, film))
    assert "video ready" in dialog.list.item(1).text()
    assert "Looking it up" in dialog.list.item(0).text()
    dialog.list.setCurrentRow(1)
    assert dialog.task_id.text() == "task-a"
    qtbot.waitUntil(dialog.play.isEnabled, timeout=60_000)
    qtbot.waitUntil(lambda: dialog._player.frame() is not None, timeout=60_000)
    image = dialog._player.frame()
    assert image is not None
    assert image.pixelColor(48, 32).red() > 200
    QTest.mouseClick(dialog.play, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.play.text() == "Pause", timeout=60_000)
    dialog.list.setCurrentRow(0)
    assert (dialog.play.isEnabled(), dialog._player.path) == (False, None)


def test_a_candidate_without_a_video_says_why(dialog: TaskIdDialog) -> None:
    dialog.show_candidate(Candidate("task-b", 1_790_000_000.0))
    assert "in progress" in dialog.list.item(0).text()
    dialog.show_candidate(Candidate("task-b", 1_790_000_000.0, failure=Failure(Kind.TASK_FAILED, {"code": "x"})))
    assert "no video" in dialog.list.item(0).text()
    assert dialog.state.text()
    assert not dialog.play.isEnabled()


def test_another_id_can_be_typed(dialog: TaskIdDialog) -> None:
    chosen: list[str] = []
    dialog.task_chosen.connect(chosen.append)
    dialog.task_id.setText("  ")
    assert not dialog.use.isEnabled()
    dialog.task_id.setText(" task-unified-9 ")
    assert dialog.list.currentItem() is None
    dialog.use.click()
    assert chosen == ["task-unified-9"]


def test_without_candidates_only_the_id_is_asked_for(qtbot: QtBot) -> None:
    run, window = Background(), QWidget()
    qtbot.addWidget(window)
    dialog = TaskIdDialog(run, [], window)
    dialog.open()
    assert [widget.isVisible() for widget in (dialog.list, dialog.play, dialog.task_id)] == [False, False, True]
    assert not dialog.use.isEnabled()
    dialog.reject()
    run.close()


def test_two_lost_requests_are_assigned_in_the_window(
    qapp: QApplication, tmp_path: Path, portrait: Path, voice: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lookup, "AFTER_LOSS_S", (0.1,))
    excerpt = cut_voice(voice, 0, 2000, tmp_path / "excerpt.wav").path

    async def assign(program: Program, job_id: str, task_id: str) -> None:
        program.window.actions_on_jobs.perform(job_id, Action.ENTER_TASK_ID)
        dialog = [each for each in program.window.findChildren(TaskIdDialog) if each.isVisible()][-1]
        (row,) = [row for row in range(dialog.list.count()) if dialog.list.item(row).text().startswith(task_id)]
        dialog.list.setCurrentRow(row)
        await until(lambda: dialog._player.frame() is not None)
        dialog.use.click()
        await until(lambda: program.service.jobs[job_id].state is JobState.DONE)
        assert program.service.jobs[job_id].remote_id == task_id
        await until(lambda: not list((tmp_path / "data" / "jobs").glob("*/candidates")))

    async def scenario(program: Program) -> None:
        await until(lambda: program.accounts.find(AccountId.SANDBOX) is not None)
        account = await program.accounts.get(AccountId.SANDBOX)
        sandbox = SandboxClient(account.base_url, account.key)
        sandbox.fault("create", "drop_before", 2)
        first, second = (program.service.submit(JobRequest(portrait, voice, 0, 2000)).id for _ in range(2))
        for job_id in (first, second):
            await until(lambda job_id=job_id: program.service.jobs[job_id].state is JobState.UNKNOWN)  # type: ignore[misc]
        made = [sandbox.create(portrait, excerpt) for _ in range(2)]
        program.service.check_again(first)
        await until(lambda: len(program.service.candidates.ids(first)) == 2)
        await assign(program, first, made[0])
        await until(lambda: program.service.candidates.ids(second) == [made[1]])
        await assign(program, second, made[1])
        sandbox.close()

    run_window(qapp, tmp_path / "data", scenario)
