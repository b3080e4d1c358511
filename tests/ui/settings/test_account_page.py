"""Connecting EvoLink in the real window, and making a video with it: the service is a sandbox at an address of its own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from omnihuman_desktop.app import Program
from omnihuman_desktop.domain.errors import Kind
from omnihuman_desktop.domain.job import Action, JobState
from omnihuman_desktop.ui.settings.account_page import AccountPage
from omnihuman_desktop.ui.settings.dialog import SettingsDialog
from tests.keyrings import InMemory
from tests.running_program import fill, jobs, run_window, until
from tests.sandbox_server import Sandbox


@pytest.fixture
def ring() -> Iterator[InMemory]:
    before, ring = keyring.get_keyring(), InMemory()
    keyring.set_keyring(ring)
    yield ring
    keyring.set_keyring(before)


@pytest.fixture
def service(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Sandbox]:
    """What stands in for EvoLink in this session."""
    with Sandbox(tmp_path / "evolink", 0.5) as service:
        monkeypatch.setenv("EVOLINK_BASE_URL", service.url)
        monkeypatch.setenv("EVOLINK_FILES_URL", service.url)
        yield service


def menu(program: Program) -> list[str]:
    return [action.text() for action in program.window.top_bar.account.menu().actions() if action.text()]


def trigger(program: Program, words: str) -> None:
    next(action for action in program.window.top_bar.account.menu().actions() if action.text() == words).trigger()


def open_page(program: Program, words: str) -> AccountPage:
    trigger(program, words)
    dialog = program.window.findChild(SettingsDialog)
    assert dialog is not None
    assert dialog.pages.currentWidget() is dialog.account
    return dialog.account


def words(page: AccountPage) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def press(page: AccountPage, button: str) -> None:
    QTest.mouseClick(getattr(page, button), Qt.MouseButton.LeftButton)


def test_connect_make_a_video_and_disconnect(
    qapp: QApplication, tmp_path: Path, portrait: Path, voice: Path, ring: InMemory, service: Sandbox
) -> None:
    async def first(program: Program) -> None:
        window = program.window
        assert menu(program) == ["Sandbox", "Connect EvoLink…"]
        page = open_page(program, "Connect EvoLink…")
        assert "Use only faces and voices that you may use" in words(page)
        assert "are uploaded to" in words(page)
        assert not page.connect_key.isEnabled()
        QTest.keyClicks(page.key, "no-such-key-0123456789")
        press(page, "connect_key")
        await until(lambda: "key is invalid or has expired" in words(page))
        assert window.top_bar.account.text() == "Sandbox"
        page.key.setText(service.key)
        QTest.keyClick(page.key, Qt.Key.Key_Return)
        await until(lambda: "10,000 credits left" in words(page))
        assert "system's keyring" in words(page)
        assert not page.key.isVisible()
        assert page.key.text() == ""
        assert menu(program) == ["Sandbox", "EvoLink", "EvoLink account…"]
        assert window.top_bar.account.text() == "EvoLink"
        assert not window.banner.isVisible()
        page.window().close()
        await fill(window, portrait, voice)
        window.composer.submit()
        await until(lambda: jobs(program)[0].state is JobState.DONE)
        assert jobs(program)[0].account == "evolink"
        await until(lambda: window.stage.frame() is not None)
        assert len(service.calls("create")) == 1
        await until(lambda: "9,868" in window.top_bar.credits.text())

    async def second(program: Program) -> None:
        await until(lambda: "9,868" in program.window.top_bar.credits.text())
        assert program.window.top_bar.account.text() == "EvoLink"
        page = open_page(program, "EvoLink account…")
        press(page, "replace")
        assert page.key.isVisible()
        page.key.setText(service.key)
        press(page, "connect_key")
        await until(lambda: page.test.isVisible())
        press(page, "test")
        await until(lambda: "9,868 credits left" in words(page))
        press(page, "disconnect_key")
        await until(lambda: menu(program) == ["Sandbox", "Connect EvoLink…"])
        assert ring.kept == {}
        assert program.window.top_bar.account.text() == "Sandbox"
        assert "Sandbox" in program.window.banner.text()
        assert program.window.banner.isVisible()

    run_window(qapp, tmp_path / "data", first, sandbox=False)
    for path in (tmp_path / "data").rglob("*"):
        if path.is_file():
            assert service.key.encode() not in path.read_bytes(), path
    run_window(qapp, tmp_path / "data", second, sandbox=False)


def test_a_task_keeps_its_account_while_another_is_chosen_or_none_is_left(
    qapp: QApplication, tmp_path: Path, portrait: Path, voice: Path, ring: InMemory, service: Sandbox
) -> None:
    async def scenario(program: Program) -> None:
        window = program.window
        program.account_connection.connect(service.key)
        await until(lambda: program.account_connection.status.connected)
        await fill(window, portrait, voice)
        service.fault("task", "status:processing", -1)
        window.composer.submit()
        await until(lambda: jobs(program)[0].state is JobState.WAITING)
        trigger(program, "Sandbox")
        assert "Sandbox" in window.banner.text()
        assert jobs(program)[0].account == "evolink"
        program.account_connection.disconnect()
        await until(lambda: jobs(program)[0].notice is not None)
        assert jobs(program)[0].notice.kind is Kind.UNAUTHORIZED  # type: ignore[union-attr]
        window.tasks.select(jobs(program)[0].id)
        await until(lambda: Action.OPEN_SETTINGS in window.stage._pages.card.buttons)
        window.stage._pages.card.buttons[Action.OPEN_SETTINGS].click()
        dialog = window.findChild(SettingsDialog)
        assert dialog is not None
        assert dialog.pages.currentWidget() is dialog.account
        service.fault("task", "slow:0.1", 1)
        program.account_connection.connect(service.key)
        await until(lambda: jobs(program)[0].state is JobState.DONE)
        await until(lambda: window.stage.frame() is not None)
        assert len(service.calls("create")) == 1

    run_window(qapp, tmp_path / "data", scenario, sandbox=False)


def test_the_links_are_links_and_everything_else_is_plain_text(qapp: QApplication, tmp_path: Path) -> None:
    async def scenario(program: Program) -> None:
        program.window.open_settings("account")
        dialog = program.window.findChild(SettingsDialog)
        assert dialog is not None
        shown = {label.text(): label.textFormat() for label in dialog.account.findChildren(QLabel) if label.text()}
        rich = [text for text, form in shown.items() if form is not Qt.TextFormat.PlainText]
        assert rich == [text for text in shown if "<a href=" in text] != []

    run_window(qapp, tmp_path / "data", scenario)
