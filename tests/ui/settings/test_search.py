"""The search in the settings, in the real dialog."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from omnihuman_desktop.app import Program
from omnihuman_desktop.settings import Settings, declared
from omnihuman_desktop.ui.settings.dialog import SettingsDialog
from tests.running_program import run_window

REMEMBERED = {
    "account", "connected_to", "updates_asked_at", "newest_version", "volume", "positions", "window", "splitters", "folders",
    "keys", "task_filter", "task_order", "microphone", "countdown", "sandbox_task_seconds", "places", "default_place",
    "keep_uploads",
    "draft", "films_made", "library", "task_folds",
}  # fmt: skip
"""What is set elsewhere than on a page of single settings, or what the program remembers by itself."""


def test_every_setting_is_declared_with_its_place_or_is_remembered() -> None:
    names = {item.name for item in fields(Settings)}
    assert names >= REMEMBERED
    assert names - REMEMBERED == set(declared())


def test_every_declared_setting_is_found_and_leads_to_its_control(qapp: QApplication, tmp_path: Path) -> None:
    async def scenario(program: Program) -> None:
        program.window.open_settings()
        dialog = program.window.findChild(SettingsDialog)
        assert dialog is not None
        search = dialog.search
        assert search.field.accessibleName() == "Search settings"
        assert set(dialog.general.rows) == set(declared())
        for name, setting in declared().items():
            search.field.setText(setting.text)
            assert search.stack.currentWidget() is search.results, name
            texts = [search.results.item(row).text() for row in range(search.results.count())]
            assert any(setting.text in text for text in texts), name
            for word in setting.words.split(", "):
                search.field.setText(word)
                assert search.results.count(), (name, word)
        dialog.pages.setCurrentIndex(2)
        search.field.setFocus()
        search.field.clear()
        QTest.keyClicks(search.field, "TRAY closing")
        QTest.keyClick(search.field, Qt.Key.Key_Return)
        assert search.stack.currentWidget() is dialog.pages
        assert dialog.pages.currentWidget() is dialog.general
        assert dialog.focusWidget() is dialog.general.closing
        dialog.close()

    run_window(qapp, tmp_path / "data", scenario)


def test_other_pages_are_found_and_nothing_is_said_so(qapp: QApplication, tmp_path: Path) -> None:
    async def scenario(program: Program) -> None:
        program.window.open_settings()
        dialog = program.window.findChild(SettingsDialog)
        assert dialog is not None
        search = dialog.search
        QTest.keyClicks(search.field, "export csv")
        assert [search.results.item(row).text() for row in range(search.results.count())] == ["Spending › Export as CSV"]
        search.field.setText("zebra")
        assert search.results.item(0).text() == "No setting matches. Try another word."
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        assert dialog.isVisible()
        assert search.stack.currentWidget() is dialog.pages
        QTest.keyClick(dialog, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(search.field, "storage")
        QTest.keyClick(search.field, Qt.Key.Key_Down)
        assert search.results.currentRow() == 0
        search.open(search.results.currentRow())
        assert dialog.pages.currentWidget() is dialog.storage
        dialog.close()

    run_window(qapp, tmp_path / "data", scenario)
