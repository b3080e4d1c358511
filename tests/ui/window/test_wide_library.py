"""The wide library in the whole program: it opens over the workplace, and what is done there arrives where it belongs."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from omnihuman_desktop import resources
from omnihuman_desktop.app import Program
from omnihuman_desktop.domain.job import JobState
from tests.running_program import fill, jobs, run_window, until

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
CTRL = Qt.KeyboardModifier.ControlModifier


async def make_takes(program: Program, number: int) -> list[str]:
    await fill(program.window, resources.SAMPLE_PORTRAIT, resources.SAMPLE_VOICE)
    for wanted in range(1, number + 1):
        program.window.composer.submit()
        await until(lambda: len(jobs(program)) == wanted and all(job.state is JobState.DONE for job in jobs(program)))  # noqa: B023
        await until(program.window.composer.generate.isEnabled)
    return [job.id for job in sorted(jobs(program), key=lambda job: job.created_at)]


def test_it_opens_over_the_workplace_and_brings_its_task_to_the_stage(qapp: QApplication, tmp_path: Path) -> None:
    async def scenario(program: Program) -> None:
        window = program.window
        first, second = await make_takes(program, 2)
        window.tasks.select(second)
        assert "wide" not in vars(window), "it is built when it is first opened"
        QTest.keyClick(window, Qt.Key.Key_L, CTRL)
        view = window.wide.view
        assert view is not None
        assert view.isVisible()
        assert not window.stage.isVisible()
        await until(lambda: view.model.rowCount() == 2)
        await until(lambda: view.current_id == second)
        QTest.keyClick(window, Qt.Key.Key_Return, CTRL)
        assert len(jobs(program)) == 2, "what is covered is not paid for"
        view.gallery.setCurrentIndex(view.model.index(1, 0))
        QTest.keyClick(view.gallery, Qt.Key.Key_Escape)
        assert window.stage.isVisible()
        assert not view.isVisible()
        await until(lambda: window.tasks.selection.job_id == first)
        QTest.keyClick(window, Qt.Key.Key_L, CTRL)
        assert view.isVisible()
        view.opened.emit(second)
        await until(lambda: window.tasks.selection.job_id == second and window.stage.isVisible())
        await until(lambda: window.stage.playing)

    run_window(qapp, tmp_path / "data", scenario)


def test_two_takes_are_compared_and_several_videos_are_saved(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "saved"
    target.mkdir()
    (target / "someone else's.mp4").write_bytes(b"kept")

    async def scenario(program: Program) -> None:
        window = program.window
        ids = await make_takes(program, 2)
        for job_id in ids:
            program.service.rename(job_id, "someone else's")
        window.wide.open()
        view = window.wide.view
        assert view is not None
        await until(lambda: view.model.rowCount() == 2)
        view.gallery.selectAll()
        await until(view.selection_bar.compare.isEnabled)
        monkeypatch.setattr(QFileDialog, "open", lambda dialog: dialog.fileSelected.emit(str(target)))
        view.selection_bar.save.click()
        await until(lambda: view.undo_bar.words.startswith("Saved 2 videos in"))
        view.save_requested.emit([ids[0], "f" * 32])  # the other one is no longer there
        await until(lambda: view.undo_bar.words.startswith("Saved a video in"))
        view.compare_requested.emit([ids[0], "f" * 32])
        await until(lambda: view.undo_bar.words.startswith("The takes can't be compared"))
        assert window.wide.is_open
        view.selection_bar.compare.click()
        await until(lambda: window.comparison.view is not None)
        assert window.stage.isVisible()

    run_window(qapp, tmp_path / "data", scenario)
    assert sorted(path.name for path in target.iterdir()) == [
        "someone else's 2.mp4", "someone else's 3.mp4", "someone else's 4.mp4", "someone else's.mp4",
    ]  # fmt: skip
    assert (target / "someone else's.mp4").read_bytes() == b"kept"


def test_dropped_files_and_a_clicked_notification_lead_back_to_the_workplace(
    qapp: QApplication, tmp_path: Path, voice: Path
) -> None:
    async def scenario(program: Program) -> None:
        window = program.window
        (first,) = await make_takes(program, 1)
        window.wide.open()
        window.open_files([voice])
        assert not window.wide.is_open
        window.wide.open()
        window.reports.notices.opened.emit(first)
        assert not window.wide.is_open
        await until(lambda: window.tasks.selection.job_id == first)

    run_window(qapp, tmp_path / "data", scenario)


def test_what_it_showed_comes_back_at_the_next_start(qapp: QApplication, tmp_path: Path) -> None:
    async def change(program: Program) -> None:
        await until(lambda: program.library.is_open)
        program.window.wide.open()
        view = program.window.wide.view
        assert view is not None
        view.header.as_table.click()
        view.header.side_px.setValue(300)

    async def look(program: Program) -> None:
        await until(lambda: program.library.is_open)
        assert not program.window.wide.is_open
        program.window.wide.open()
        view = program.window.wide.view
        assert view is not None
        assert view.table.isVisible()
        assert view.header.side_px.value() == 300

    run_window(qapp, tmp_path / "data", change)
    run_window(qapp, tmp_path / "data", look)


def test_closing_the_program_in_the_library_keeps_the_workplace_as_it_was(qapp: QApplication, tmp_path: Path) -> None:
    sizes: list[list[list[int]]] = []

    def note(program: Program) -> None:
        sizes.append([splitter.sizes() for splitter in program.window._splitters.values()])

    async def leave(program: Program) -> None:
        await until(lambda: program.library.is_open)
        program.window._splitters["outer"].setSizes([900, 500])
        note(program)
        program.window.wide.open()

    async def look(program: Program) -> None:
        await until(lambda: program.library.is_open)
        note(program)
        assert program.window.stage.isVisible()

    run_window(qapp, tmp_path / "data", leave)
    run_window(qapp, tmp_path / "data", look)
    assert sizes[0] == sizes[1]
