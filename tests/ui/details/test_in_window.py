"""The details of a task, in the real window."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from omnihuman_desktop.app import Program
from omnihuman_desktop.domain.job import Action, JobState
from omnihuman_desktop.ui.details.window import TaskDetails
from tests.running_program import fill, jobs, run_window, until


def texts(dialog: TaskDetails) -> list[str]:
    return [shown.text() for shown in dialog._scroll.widget().findChildren(QLabel)]


def value_of(dialog: TaskDetails, name: str) -> str:
    return next(text for section in dialog._sections for row, text in section.rows if row == name)


def test_the_details_follow_a_task_to_its_end(qapp: QApplication, tmp_path: Path, portrait: Path, voice: Path) -> None:
    async def scenario(program: Program) -> None:
        window = program.window
        await fill(window, portrait, voice)
        window.composer.voice.set_file(voice, 1000, 4000)
        await until(lambda: window.composer.draft.end_ms == 4000)
        window.composer.options.prompt.setPlainText("smiles warmly")
        window.composer.generate.click()
        job_id = jobs(program)[0].id
        window.activateWindow()
        window.stage.setFocus()
        QTest.keyClick(window, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
        dialog = window.findChild(TaskDetails)
        assert dialog is not None
        assert dialog.isVisible()
        assert not dialog.isModal()
        assert dialog.accessibleName() == "Task details"
        assert not dialog.folder.isEnabled()
        await until(lambda: program.service.jobs[job_id].state is JobState.DONE)
        await until(lambda: any(row == "Saved" for section in dialog._sections for row, _text in section.rows))
        job = program.service.jobs[job_id]
        assert dialog.headline.text() == job.name
        assert value_of(dialog, "Selection") == "0:01.00 to 0:04.00, 3.0 s"
        assert value_of(dialog, "Prompt") == "smiles warmly"
        assert value_of(dialog, "Seed") == f"{job.seed}, drawn"
        assert value_of(dialog, "Account") == "Sandbox"
        assert value_of(dialog, "Storage") == "the account's own"
        assert value_of(dialog, "Reserved") == "36 credits"
        timeline = next(section for section in dialog._sections if section.title == "Timeline")
        names = [name for name, _text in timeline.rows]
        assert names == ["Preparing", "Uploading", "Sending the request", "Rendering", "Downloading", "Saved"]
        assert timeline.note.endswith(" in all.")
        shown = texts(dialog)
        for section in dialog._sections:
            assert section.title in shown
            assert all(text in shown for row in section.rows for text in row if text)
        await until(lambda: "The task when it had ended" in dialog.answers.toPlainText())
        assert not dialog.answers.isVisible()
        QTest.mouseClick(dialog.details, Qt.MouseButton.LeftButton)
        assert dialog.answers.isVisible()
        program.library.set_note([job_id], "for the trailer")
        await until(lambda: "for the trailer" in texts(dialog))
        dialog.copy.click()
        copied = QGuiApplication.clipboard().text()
        for part in ("smiles warmly", str(portrait), job.remote_id, "for the trailer", '"status": "completed"', str(job.video)):
            assert part in copied
        (key,) = program.accounts.keys
        assert key not in copied
        requested: list[tuple[str, object]] = []
        dialog.action_requested.disconnect()
        dialog.action_requested.connect(lambda *wanted: requested.append(wanted))
        dialog.folder.click()
        assert requested == [(job_id, Action.SHOW_FOLDER)]
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        assert not dialog.isVisible()

    run_window(qapp, tmp_path / "data", scenario)


def test_a_task_of_an_earlier_version_says_what_is_not_known(
    qapp: QApplication, tmp_path: Path, portrait: Path, voice: Path
) -> None:
    async def scenario(program: Program) -> None:
        window = program.window
        await fill(window, portrait, voice)
        window.composer.generate.click()
        await until(lambda: jobs(program)[0].state is JobState.DONE)
        job = jobs(program)[0]
        await program.service.store.execute(lambda base: base.execute("DELETE FROM job_states").rowcount)
        await program.service.store.execute(lambda base: base.execute("DELETE FROM job_answers").rowcount)
        window.actions_on_jobs.perform(job.id, Action.SHOW_DETAILS)
        dialog = window.findChild(TaskDetails)
        assert dialog is not None
        await until(lambda: any(section.title == "Timeline" for section in dialog._sections))
        timeline = next(section for section in dialog._sections if section.title == "Timeline")
        assert [name for name, _text in timeline.rows] == ["Created", "Sent", "Video ready"]
        assert timeline.note == "An earlier version made this task and kept no other times."
        assert not dialog.details.isEnabled()
        program.window.close()
        assert not dialog.isVisible()

    run_window(qapp, tmp_path / "data", scenario)


def test_another_seed_goes_to_the_draft_and_nothing_is_sent(
    qapp: QApplication, tmp_path: Path, portrait: Path, voice: Path
) -> None:
    async def scenario(program: Program) -> None:
        window = program.window
        await fill(window, portrait, voice)
        window.composer.options.prompt.setPlainText("as before")
        window.composer.generate.click()
        await until(lambda: jobs(program)[0].state is JobState.DONE)
        job = jobs(program)[0]
        window.composer.options.prompt.setPlainText("something else")
        window.tasks.select(job.id)
        menu = window.tasks.list.build_menu()
        assert menu is not None
        entry = next(action for action in menu.actions() if action.text() == "Same settings, another seed")
        entry.trigger()
        draft = window.composer.draft
        assert draft.prompt == "as before"
        assert draft.seed not in (0, job.seed)
        assert (draft.start_ms, draft.end_ms) == (job.request.start_ms, job.request.end_ms)
        assert len(jobs(program)) == 1
        assert replace(draft, seed=0).prompt == "as before"

    run_window(qapp, tmp_path / "data", scenario)
