"""The general settings page."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from omnihuman_desktop import proxies
from omnihuman_desktop.app import Program
from omnihuman_desktop.settings import SettingsFile
from omnihuman_desktop.ui.settings.dialog import SettingsDialog
from tests.running_program import run_window

URL = "https://example.com/"


@pytest.fixture(autouse=True)
def no_proxies(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    monkeypatch.setattr(proxies._Entered, "url", "")


def test_the_proxy_in_use_is_shown_and_one_is_taken_by_hand(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def scenario(program: Program) -> None:
        program.window.open_settings()
        dialog = program.window.findChild(SettingsDialog)
        assert dialog is not None
        field = dialog.general.proxy

        def enter(text: str) -> None:
            field.address.setFocus()
            field.address.clear()
            QTest.keyClicks(field.address, text)
            QTest.keyClick(field.address, Qt.Key.Key_Return)

        assert field.address.placeholderText() == "Use system setting"
        assert field.note.text() == "In use: 10.9.9.9:3128"
        assert "secret" not in field.note.text()
        enter("socks5://127.0.0.1:1080")
        assert field.note.text() == "In use: 127.0.0.1:1080"
        assert proxies.read_proxies().find(URL) == "socks5://127.0.0.1:1080"
        enter("nonsense://x")
        assert field.note.text().startswith("This isn't a proxy.")
        enter("me:word@10.0.0.1:3128")
        assert field.note.text().startswith("Enter it without a name and password.")
        assert proxies.read_proxies().find(URL) == "socks5://127.0.0.1:1080", "what is no proxy changes nothing"
        assert program.settings.values.proxy == "socks5://127.0.0.1:1080"
        monkeypatch.delenv("https_proxy")
        enter("")
        assert field.note.text() == "The system names none: the program connects directly."
        enter("10.0.0.1:3128")
        dialog.close()

    monkeypatch.setenv("https_proxy", "http://me:secret@10.9.9.9:3128")
    run_window(qapp, tmp_path / "data", scenario)
    settings = SettingsFile(tmp_path / "data" / "settings.json")
    assert settings.values.proxy == "10.0.0.1:3128"
    settings.close()
