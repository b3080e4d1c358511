"""Keys are listed, changed and reset on their page, and the window follows at once."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton

from omnihuman_desktop.app import Program
from omnihuman_desktop.ui.keys.commands import BY_ID
from omnihuman_desktop.ui.keys.key_map import keys_of, use_keys
from omnihuman_desktop.ui.settings.dialog import SettingsDialog
from omnihuman_desktop.ui.settings.keys_page import KeysPage
from tests.running_program import run_window, until

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(autouse=True)
def keys_of_the_table() -> Iterator[None]:
    yield
    use_keys({})


def open_page(program: Program) -> KeysPage:
    program.window.open_settings("keys")
    dialog = program.window.findChild(SettingsDialog)
    assert dialog is not None
    assert dialog.pages.currentWidget() is dialog.keys
    return dialog.keys


def enter(page: KeysPage, command: str, keys: str) -> None:
    page.select(command)
    page.field.setKeySequence(QKeySequence(keys))
    page.field.editingFinished.emit()


def shown(page: KeysPage, command: str) -> str:
    return next(item.text(1) for item in page._items() if item.data(0, Qt.ItemDataRole.UserRole) == command)


def test_a_key_is_changed_at_once_kept_and_reset(qapp: QApplication, tmp_path: Path) -> None:
    async def scenario(program: Program) -> None:
        page = open_page(program)
        enter(page, "find", "Ctrl+K")
        assert shown(page, "find") == "Ctrl+K"
        page.window().close()
        window = program.window
        window.activateWindow()
        await until(window.isActiveWindow)
        window.stage.setFocus()
        QTest.keyClick(window, Qt.Key.Key_F, CTRL)
        assert window.focusWidget() is window.stage, "the former key does nothing any more"
        QTest.keyClick(window, Qt.Key.Key_K, CTRL)
        assert window.focusWidget() is window.tasks.search
        page = open_page(program)
        page.select("find")
        page.reset_button.click()
        assert shown(page, "find") == "Ctrl+F"
        assert program.settings.values.keys == {}
        enter(page, "video loop", "W")
        page.window().close()

    run_window(qapp, tmp_path / "data", scenario)
    assert json.loads((tmp_path / "data" / "settings.json").read_text())["keys"] == {"video loop": "W"}


def test_the_key_of_another_command_is_taken_only_on_request(qapp: QApplication, tmp_path: Path) -> None:
    async def scenario(program: Program) -> None:
        page = open_page(program)
        enter(page, "batch", "Ctrl+S")
        assert page.said.text() == "Ctrl+S belongs to “Everywhere: Save video as”."
        assert shown(page, "batch") == "Ctrl+B"
        assert program.settings.values.keys == {}
        page.take_button.click()
        assert (shown(page, "batch"), shown(page, "save video")) == ("Ctrl+S", "–")
        assert page.said.text() == "“Save video as” has no key now."
        page.select("save video")
        page.reset_button.click()
        assert (shown(page, "batch"), shown(page, "save video")) == ("–", "Ctrl+S")
        page.reset_all_button.click()
        assert program.settings.values.keys == {}
        assert keys_of(BY_ID["batch"]) == ("Ctrl+B",)
        enter(page, "help", "Esc")
        assert program.settings.values.keys == {}
        assert "Choose another key" in page.said.text()
        page.window().close()

    run_window(qapp, tmp_path / "data", scenario)


def test_keys_are_found_by_the_search(qapp: QApplication, tmp_path: Path) -> None:
    async def scenario(program: Program) -> None:
        program.window.open_settings()
        dialog = program.window.findChild(SettingsDialog)
        assert dialog is not None
        QTest.keyClicks(dialog.search.field, "snapshot")
        texts = [dialog.search.results.item(row).text() for row in range(dialog.search.results.count())]
        assert texts == ["Keys › Video: Snapshot"]
        dialog.search.open(0)
        assert dialog.pages.currentWidget() is dialog.keys
        current = dialog.keys._current()
        assert current is not None
        assert current.id == "player C"
        dialog.close()

    run_window(qapp, tmp_path / "data", scenario)


def test_the_list_of_keys_leads_to_the_page(qapp: QApplication, tmp_path: Path) -> None:
    async def scenario(program: Program) -> None:
        program.window.top_bar.keys_requested.emit()
        (listed,) = [dialog for dialog in program.window.findChildren(QDialog) if dialog.isVisible()]
        (change,) = [button for button in listed.findChildren(QPushButton) if button.text() == "Change keys…"]
        change.click()
        dialog = program.window.findChild(SettingsDialog)
        assert dialog is not None
        assert dialog.pages.currentWidget() is dialog.keys
        dialog.close()

    run_window(qapp, tmp_path / "data", scenario)
