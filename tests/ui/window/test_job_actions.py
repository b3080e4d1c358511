"""What a creator does around the main job: saving elsewhere, removing and undoing, settings, keys."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QFileDialog, QLabel

from omnihuman_desktop.app import Program
from omnihuman_desktop.domain.job import Action, JobState
from omnihuman_desktop.ui.keys.commands import COMMANDS
from omnihuman_desktop.ui.keys.key_map import describe_keys
from omnihuman_desktop.ui.look import theme
from omnihuman_desktop.ui.window import key_list
from tests.running_program import fill, jobs, run_window, until


async def make(program: Program, portrait: Path, voice: Path) -> str:
    await fill(program.window, portrait, voice)
    program.window.composer.voice.set_file(voice, 0, 2000)
    await until(lambda: program.window.composer.draft.end_ms == 2000)
    program.window.composer.generate.click()
    await until(lambda: jobs(program) and jobs(program)[0].state is JobState.DONE)
    return jobs(program)[0].id


def test_a_video_is_saved_elsewhere_whole_or_not_at_all(
    qapp: QApplication, tmp_path: Path, portrait: Path, voice: Path
) -> None:
    async def scenario(program: Program) -> None:
        window = program.window
        job_id = await make(program, portrait, voice)
        video = program.service.jobs[job_id].video
        assert video is not None
        target = tmp_path / "elsewhere" / "mine.mp4"
        target.parent.mkdir()
        notes: list[str] = []
        window.actions_on_jobs.notified.connect(notes.append)
        window.actions_on_jobs.perform(job_id, Action.SAVE_AS)
        dialog = window.findChild(QFileDialog)
        assert dialog is not None
        assert dialog.isVisible()
        dialog.fileSelected.emit(str(target))
        dialog.close()
        await until(lambda: notes)
        assert notes.pop().startswith("Saved as")
        assert target.read_bytes() == video.read_bytes()
        assert [path.name for path in target.parent.iterdir()] == ["mine.mp4"]
        assert program.settings.values.folders["save"] == str(target.parent)

        window.actions_on_jobs.perform(job_id, Action.SAVE_AS)
        blocked = tmp_path / "file"
        blocked.write_text("in the way")
        again = [dialog for dialog in window.findChildren(QFileDialog) if dialog.isVisible()][-1]
        again.fileSelected.emit(str(blocked / "mine.mp4"))
        again.close()
        await until(lambda: notes)
        assert "can't save to" in notes[0]

    run_window(qapp, tmp_path / "data", scenario)


@pytest.mark.qt_log_ignore("Could not open media", extend=True)  # the player's own word on the file that has gone
def test_a_video_whose_file_was_deleted_is_fetched_again(
    qapp: QApplication, tmp_path: Path, portrait: Path, voice: Path
) -> None:
    async def scenario(program: Program) -> None:
        window = program.window
        job_id = await make(program, portrait, voice)
        video = program.service.jobs[job_id].video
        assert video is not None
        content = video.read_bytes()
        spent = await program.service.stored.ledger()
        video.unlink()
        window.tasks.select(None)
        window.tasks.select(job_id)
        await until(lambda: Action.DOWNLOAD_AGAIN in window.stage._pages.card.buttons)
        assert window.stage._pages.card.isVisible()
        body = window.stage._pages.card.accessibleDescription()
        assert "moved, renamed or deleted. The service keeps it until" in body
        assert "is free" in body
        QTest.mouseClick(window.stage._pages.card.buttons[Action.DOWNLOAD_AGAIN], Qt.MouseButton.LeftButton)
        await until(video.exists)
        await until(lambda: program.service.jobs[job_id].state is JobState.DONE)
        assert video.read_bytes() == content
        await until(lambda: window.stage.frame() is not None)
        assert not window.stage._pages.card.isVisible()
        assert await program.service.stored.ledger() == spent

    run_window(qapp, tmp_path / "data", scenario)


def test_a_removed_task_comes_back_by_undo(qapp: QApplication, tmp_path: Path, portrait: Path, voice: Path) -> None:
    async def scenario(program: Program) -> None:
        job_id = await make(program, portrait, voice)
        program.window.actions_on_jobs.perform(job_id, Action.REMOVE)
        await until(lambda: program.service.jobs[job_id].removed)
        await until(program.window.tasks.bars.undo.isVisible)
        program.window.activateWindow()
        await until(program.window.isActiveWindow)
        QTest.keyClick(program.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        await until(lambda: not program.service.jobs[job_id].removed)

    run_window(qapp, tmp_path / "data", scenario)


def test_the_look_changes_at_once_from_the_settings(qapp: QApplication, tmp_path: Path) -> None:
    async def scenario(program: Program) -> None:
        window = program.window
        window.activateWindow()
        await until(window.isActiveWindow)
        QTest.keyClick(window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
        await until(lambda: [dialog for dialog in window.findChildren(QDialog) if dialog.isVisible()])
        box = next(box for box in window.findChildren(QComboBox) if box.accessibleName() == "Appearance")
        for mode, shades in (("dark", theme.DARK), ("light", theme.LIGHT)):
            box.activated.emit(box.findData(mode))
            await until(lambda shades=shades: theme.colours(window) is shades)
            assert program.settings.values.theme == mode

    run_window(qapp, tmp_path / "data", scenario)


def test_every_shortcut_of_the_table_is_bound_and_every_key_is_listed(qapp: QApplication, tmp_path: Path) -> None:
    async def scenario(program: Program) -> None:
        window = program.window
        listed = {QKeySequence(keys).toString() for each in COMMANDS if each.is_shortcut for keys in each.keys}
        bound = {
            each.key().toString() for each in window.findChildren(QShortcut, options=Qt.FindChildOption.FindDirectChildrenOnly)
        }
        assert listed == bound
        assert {each.id for each in COMMANDS if each.is_shortcut} == set(window._commands())
        key_list.show(window, lambda: None)
        await until(lambda: [dialog for dialog in window.findChildren(QDialog) if dialog.isVisible()])
        (dialog,) = [dialog for dialog in window.findChildren(QDialog) if dialog.isVisible()]
        shown = {label.text() for label in dialog.findChildren(QLabel)}
        assert {text for each in COMMANDS for text in (each.text, describe_keys(each))} <= shown

    run_window(qapp, tmp_path / "data", scenario)
