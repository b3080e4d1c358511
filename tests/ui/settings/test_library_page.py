"""Export and import from the settings, in the real window, between two data folders."""

from __future__ import annotations

import threading
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from omnihuman_desktop.app import Program
from omnihuman_desktop.domain.job import JobState
from omnihuman_desktop.library.transfer import service
from omnihuman_desktop.library.transfer.export import Exported, Watch, export_library
from omnihuman_desktop.ui.settings import library_page
from omnihuman_desktop.ui.settings.dialog import SettingsDialog
from omnihuman_desktop.ui.settings.library_page import _today, free_target
from tests.library.transfer.test_transfer import fill as fill_folder
from tests.library.transfer.test_transfer import make_job
from tests.running_program import fill, jobs, run_window, until


def open_page(program: Program) -> SettingsDialog:
    program.window.open_settings()
    dialog = next(each for each in program.window.findChildren(SettingsDialog) if each.isVisible())
    dialog.pages.setCurrentWidget(dialog.library)
    return dialog


def choose(dialog: SettingsDialog, folder: Path) -> None:
    chooser = next(each for each in dialog.library.findChildren(QFileDialog) if each.isVisible())
    chooser.fileSelected.emit(str(folder))
    chooser.close()


def test_a_library_goes_from_one_window_to_another(
    qapp: QApplication, tmp_path: Path, portrait: Path, voice: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usb = tmp_path / "usb"
    usb.mkdir()
    exported = free_target(usb, _today())
    window_thread, asked = threading.get_ident(), list[Path]()

    def find_target(parent: Path, today: date) -> Path:
        if threading.get_ident() == window_thread:
            asked.append(parent)
        return free_target(parent, today)

    monkeypatch.setattr(library_page, "free_target", find_target)

    async def export(program: Program) -> None:
        window = program.window
        await fill(window, portrait, voice)
        window.composer.voice.set_file(voice, 0, 2000)
        await until(lambda: window.composer.draft.end_ms == 2000)
        window.composer.generate.click()
        await until(lambda: jobs(program)[0].state is JobState.DONE)
        program.library.set_note([jobs(program)[0].id], "for the trailer")
        dialog = open_page(program)
        assert not dialog.library.cancel.isVisible()
        QTest.mouseClick(dialog.library.export, Qt.MouseButton.LeftButton)
        choose(dialog, usb)
        assert asked == [], "the window's thread does not ask a drive"
        assert not dialog.library.export.isEnabled()
        assert dialog.library.cancel.isVisible()
        await until(lambda: "1 task was exported to" in dialog.library.said.text())
        assert dialog.library.export.isEnabled()
        assert (exported / "library.json").is_file()
        assert free_target(usb, _today()) == usb / f"{exported.name} (2)"
        dialog.close()

    async def bring_in(program: Program) -> None:
        window = program.window
        dialog = open_page(program)
        QTest.mouseClick(dialog.library.bring, Qt.MouseButton.LeftButton)
        choose(dialog, tmp_path)
        await until(lambda: "isn't a library" in dialog.library.said.text())
        QTest.mouseClick(dialog.library.bring, Qt.MouseButton.LeftButton)
        choose(dialog, exported)
        # What runs goes on while the settings are closed, and is shown where they are opened again.
        dialog.close()
        again = open_page(program)
        await until(lambda: not again.library._progress.is_running)
        await until(lambda: window.tasks.model.rowCount() > 0)
        again.close()
        (job_id,) = [job_id for row in range(window.tasks.model.rowCount())
                     if (job_id := window.tasks.model.id_at(window.tasks.model.index(row, 0)))]  # fmt: skip
        window.tasks.select(job_id)
        await until(lambda: window.stage.frame() is not None)
        job = program.service.jobs[job_id]
        assert job.state is JobState.DONE
        assert job.video is not None
        assert job.video.parent == tmp_path / "there" / "videos"
        assert not program.service.store.purged_ids

    run_window(qapp, tmp_path / "here", export)
    run_window(qapp, tmp_path / "there", bring_in)


def test_an_export_is_cancelled(qapp: QApplication, tmp_path: Path) -> None:
    async def scenario(program: Program) -> None:
        dialog = open_page(program)
        page = dialog.library
        QTest.mouseClick(page.export, Qt.MouseButton.LeftButton)
        choose(dialog, tmp_path)
        QTest.mouseClick(page.cancel, Qt.MouseButton.LeftButton)
        await until(lambda: page.said.text() == "Canceled. Nothing was changed.")
        assert not page.cancel.isVisible()
        assert [path.name for path in tmp_path.iterdir()] == ["data"]
        dialog.close()

    run_window(qapp, tmp_path / "data", scenario)


def test_the_language_changes_when_an_export_has_ended(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    goes_on = threading.Event()

    def export_late(data_dir: Path, target: Path, watch: Watch) -> Exported:
        goes_on.wait()
        return export_library(data_dir, target, watch)

    async def scenario(program: Program) -> None:
        before, dialog = program.window, open_page(program)
        ended: list[str] = []
        QTest.mouseClick(dialog.library.export, Qt.MouseButton.LeftButton)
        choose(dialog, tmp_path)
        dialog.library._progress.ended.connect(ended.append)
        try:
            program.settings.change(language="de")
            for _ in range(3):
                assert before.is_busy
                program._change_language()
                assert program.window is before
        finally:
            goes_on.set()
        await until(lambda: program.window is not before)
        assert len(ended) == 1

    monkeypatch.setattr(service, "export_library", export_late)
    run_window(qapp, tmp_path / "data", scenario)


def test_the_wide_library_shows_what_was_imported_at_once(qapp: QApplication, tmp_path: Path) -> None:
    origin = tmp_path / "origin"

    async def scenario(program: Program) -> None:
        await fill_folder(origin, *(make_job(origin, number) for number in (1, 2)))
        export_library(origin, tmp_path / "usb")
        window = program.window
        window.wide.open()
        view = window.wide.view
        assert view is not None
        dialog = open_page(program)
        dialog.library._progress.import_from(tmp_path / "usb")
        await until(lambda: dialog.library.said.text() == "2 tasks were imported.")
        dialog.close()
        await until(lambda: sum(bool(view.model.id_at(view.model.index(row, 0))) for row in range(view.model.rowCount())) == 2)

    run_window(qapp, tmp_path / "data", scenario)
