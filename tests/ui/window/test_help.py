"""What Help offers, in the real window: the keys, a report for support that gives nothing away, the logs."""

from __future__ import annotations

import re
from pathlib import Path
from unittest.mock import AsyncMock

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QLabel

from omnihuman_desktop import __version__, updates
from omnihuman_desktop.app import Program
from omnihuman_desktop.domain.job import JobState
from omnihuman_desktop.ui.settings.dialog import SettingsDialog
from omnihuman_desktop.ui.window.about_dialog import AboutDialog
from tests.running_program import fill, jobs, run_window, until

PROMPT = "a calm and warm voice, eyes to the camera"


def choose(program: Program, words: str) -> None:
    menu = program.window.top_bar.help.menu()
    next(action for action in menu.actions() if action.text() == words).trigger()


def test_diagnostics_hold_what_support_needs_and_nothing_of_the_creators(
    qapp: QApplication, tmp_path: Path, portrait: Path, voice: Path
) -> None:
    async def scenario(program: Program) -> None:
        window = program.window
        await fill(window, portrait, voice)
        window.composer.options.prompt.setPlainText(PROMPT)
        window.composer.generate.click()
        await until(lambda: jobs(program) and jobs(program)[0].state is JobState.DONE)
        QGuiApplication.clipboard().clear()
        choose(program, "Copy diagnostics")
        await until(QGuiApplication.clipboard().text)
        report = QGuiApplication.clipboard().text()
        assert f"OmniHuman Desktop: {__version__}" in report
        for row in (
            r"System: \S+",
            r"Python: 3\.",
            r"Qt: 6\.\d+.*PySide 6",
            r"ffmpeg: \S*\d",
            "Account: sandbox",
            "Storage: sandbox",
            "Jobs: 1 done",
        ):
            assert re.search(f"^{row}", report, re.MULTILINE), row
        assert re.search(r"INFO .*: job \w{8}: submitting -> waiting \(task-", report)
        account = program.accounts.find("sandbox")
        assert account is not None
        for private in (PROMPT, portrait.name, voice.name, account.key, str(tmp_path)):
            assert private not in report
        note = next(label for label in window.stage.findChildren(QLabel) if label.text().startswith("Diagnostics copied"))
        assert note.isVisible()

    run_window(qapp, tmp_path / "data", scenario)


def test_the_logs_folder_and_the_keys_are_shown(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", shown.append)

    async def scenario(program: Program) -> None:
        assert program.window.top_bar.help.accessibleName() == "Help"
        choose(program, "Show logs")
        assert [url.toLocalFile() for url in shown] == [str(tmp_path / "data" / "logs")]
        choose(program, "Keyboard shortcuts")
        await until(lambda: [dialog for dialog in program.window.findChildren(QDialog) if dialog.isVisible()])

    run_window(qapp, tmp_path / "data", scenario)


def test_about_names_the_version_and_all_licences_and_copies_them(qapp: QApplication, tmp_path: Path) -> None:
    async def scenario(program: Program) -> None:
        choose(program, "About OmniHuman Desktop")
        dialog = next(iter(program.window.findChildren(AboutDialog)))
        assert dialog.isVisible()
        assert dialog.version.text() == f"Version {__version__} (checkout)"
        await until(lambda: "Permission is hereby granted" in dialog.text.toPlainText())
        names = [dialog.list.item(row).text() for row in range(dialog.list.count())]
        dialog.list.setCurrentRow(next(row for row, name in enumerate(names) if name.startswith("httpx ")))
        assert "Redistribution" in dialog.text.toPlainText()
        QGuiApplication.clipboard().clear()
        dialog.copy.click()
        copied = QGuiApplication.clipboard().text()
        assert copied.startswith(f"OmniHuman Desktop, Version {__version__}")
        assert "httpx" in copied
        dialog.close()

    run_window(qapp, tmp_path / "data", scenario)


def test_a_newer_version_is_named_in_the_bar_only_where_the_switch_is_on(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    monkeypatch.setattr(updates, "fetch_newest", newest := AsyncMock(return_value="99.1.2"))

    async def scenario(program: Program) -> None:
        window = program.window
        notice = window.top_bar.update_notice
        window.open_settings()
        dialog = window.findChild(SettingsDialog)
        assert dialog is not None
        assert not notice.isVisible()
        assert not dialog.general.updates.isChecked()
        newest.assert_not_called()
        dialog.general.updates.click()
        await until(notice.isVisible)
        assert notice.accessibleName() == "Version 99.1.2 is available"
        dialog.close()
        notice.click()
        assert [url.toString() for url in opened] == [updates.RELEASES_PAGE]
        program.settings.change(look_for_updates=False)
        await until(notice.isHidden)

    run_window(qapp, tmp_path / "data", scenario)
