"""The Help window, by itself and in the real program."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QTextBrowser

from omnihuman_desktop import resources
from omnihuman_desktop.app import Program
from omnihuman_desktop.ui.help import pages as help_pages
from omnihuman_desktop.ui.help.window import HelpWindow
from omnihuman_desktop.ui.runtime.background import Background
from omnihuman_desktop.ui.settings.storage_dialog import StorageDialog
from omnihuman_desktop.ui.settings.storage_forms import FORMS
from omnihuman_desktop.ui.settings.storage_page import StoragePage
from tests.running_program import run_window, until


@pytest.fixture
def run(qapp: QApplication) -> Iterator[Background]:
    background = Background()
    yield background
    background.close()


@pytest.fixture
def window(run: Background) -> Iterator[HelpWindow]:
    shown = HelpWindow(run)
    yield shown
    shown.close()


def wait_for(window: HelpWindow, text: str) -> None:
    ends = time.monotonic() + 10
    while text not in window.view.toPlainText():
        assert time.monotonic() < ends, window.view.toPlainText()
        QTest.qWait(10)


def heading(window: HelpWindow) -> str:
    """The first line on view, which the cursor is in for a screen reader."""
    shown = window.view.cursorForPosition(QPoint(30, 20)).block()
    assert window.view.textCursor().block() == shown
    return shown.text()


def results(window: HelpWindow) -> list[str]:
    return [window.results.item(row).text() for row in range(window.results.count())]


def test_the_search_and_the_page_have_the_names_that_assistive_technology_reads(window: HelpWindow) -> None:
    assert [field.accessibleName() for field in window.findChildren(QLineEdit)] == ["Search help"]
    assert [view.accessibleName() for view in window.findChildren(QTextBrowser)] == ["Help"]


def test_it_opens_at_the_contents_and_at_a_heading(window: HelpWindow) -> None:
    window.open()
    wait_for(window, "Your first video")
    assert window.windowModality() == Qt.WindowModality.NonModal
    window.open("storage", "webdav")
    wait_for(window, "Backblaze B2")
    assert heading(window) == "WebDAV"


def test_a_search_lists_sections_and_enter_opens_the_first_with_its_words_highlighted(window: HelpWindow) -> None:
    window.open()
    wait_for(window, "Your first video")
    assert window.results.isHidden()
    QTest.keyClicks(window.search, "host key")
    assert results(window)[0].startswith("Storage › SFTP\n")
    assert window.results.isVisible()
    QTest.keyClick(window.search, Qt.Key.Key_Return)
    assert heading(window) == "SFTP"
    marked = {selection.cursor.selectedText().lower() for selection in window.view.extraSelections()}
    assert marked == {"host", "key"}
    QTest.keyClick(window.search, Qt.Key.Key_Escape)
    assert window.results.isHidden()
    assert window.isVisible()


def test_a_click_on_a_result_opens_it(window: HelpWindow) -> None:
    window.open()
    wait_for(window, "Your first video")
    QTest.keyClicks(window.search, "keyring")
    row = next(row for row, text in enumerate(results(window)) if text.startswith("Accounts and keys › Connect EvoLink"))
    item = window.results.item(row)
    window.results.scrollToItem(item)
    QTest.mouseClick(window.results.viewport(), Qt.MouseButton.LeftButton, pos=window.results.visualItemRect(item).center())
    assert heading(window) == "Connect EvoLink"


def test_a_search_without_a_result_says_so(window: HelpWindow) -> None:
    window.open()
    wait_for(window, "Your first video")
    QTest.keyClicks(window.search, "xylophone")
    assert results(window) == ["Nothing found. Try another word."]
    QTest.keyClick(window.search, Qt.Key.Key_Return)
    assert "Your first video" in window.view.toPlainText()


def test_words_that_are_typed_before_the_pages_are_read_are_searched_for_then(window: HelpWindow) -> None:
    window.open()
    QTest.keyClicks(window.search, "WebDAV")
    wait_for(window, "Your first video")
    assert results(window)[0].startswith("Storage › WebDAV")


def test_back_forward_and_contents_go_where_they_say(window: HelpWindow) -> None:
    window.open()
    wait_for(window, "Your first video")
    assert not window.back.isEnabled()
    window.view.anchorClicked.emit(QUrl("costs-and-money.md#what-you-have-spent"))
    assert heading(window) == "What you have spent"
    window.view.anchorClicked.emit(QUrl("#if-the-reply-is-lost"))
    assert heading(window) == "If the reply is lost"
    window.back.click()
    assert heading(window) == "What you have spent"
    QTest.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert heading(window) == "Help"
    assert not window.back.isEnabled()
    window.forward.click()
    assert heading(window) == "What you have spent"
    window.contents.click()
    assert heading(window) == "Help"
    assert not window.forward.isEnabled()


def test_a_link_to_the_web_opens_in_the_browser(window: HelpWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    window.open()
    wait_for(window, "Your first video")
    window.view.anchorClicked.emit(QUrl("https://example.com/page"))
    assert [url.toString() for url in opened] == ["https://example.com/page"]
    assert heading(window) == "Help"


def test_every_heading_of_every_page_can_be_scrolled_to(window: HelpWindow) -> None:
    window.open()
    wait_for(window, "Your first video")
    for name, page in help_pages.read_pages(resources.HELP).items():
        for section in page.sections:
            window.open(name, section.anchor)
            assert heading(window) == section.title


def test_a_missing_page_is_told_in_a_sentence(window: HelpWindow) -> None:
    window.open("no-such-page")
    wait_for(window, "This help page is missing. Choose Contents to see the other pages.")
    window.contents.click()
    wait_for(window, "Your first video")


def test_missing_pages_are_told_in_a_sentence(run: Background, tmp_path: Path) -> None:
    window = HelpWindow(run, tmp_path / "nowhere")
    window.open()
    wait_for(window, "The help pages are missing. Install the program again.")
    window.close()


def test_pages_are_not_read_on_the_windows_thread(window: HelpWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    threads: list[threading.Thread] = []
    read = help_pages.read_pages

    def note_thread(folder: Path, language: str) -> dict[str, help_pages.Page]:
        threads.append(threading.current_thread())
        return read(folder, language)

    monkeypatch.setattr(help_pages, "read_pages", note_thread)
    window.open()
    wait_for(window, "Your first video")
    window.open("storage")
    assert len(threads) == 1
    assert threads[0] is not threading.main_thread()


def help_windows() -> list[HelpWindow]:
    return [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, HelpWindow) and widget.isVisible()]


def test_f1_and_the_menu_open_it_and_it_closes_with_the_program(qapp: QApplication, tmp_path: Path) -> None:
    async def scenario(program: Program) -> None:
        program.window.activateWindow()
        await until(program.window.isActiveWindow)
        QTest.keyClick(program.window, Qt.Key.Key_F1)
        await until(help_windows)
        (shown,) = help_windows()
        await until(lambda: "Your first video" in shown.view.toPlainText())
        shown.close()
        menu = program.window.top_bar.help.menu()
        next(action for action in menu.actions() if action.text() == "Help pages").trigger()
        assert help_windows() == [shown]

    run_window(qapp, tmp_path / "data", scenario)
    assert help_windows() == []


def test_a_storage_form_leads_to_its_providers_section(qapp: QApplication, tmp_path: Path) -> None:
    async def scenario(program: Program) -> None:
        program.window.open_settings("storage")
        (page,) = program.window.findChildren(StoragePage)
        page.add()
        (form,) = page.findChildren(StorageDialog)
        for row, provider in enumerate(FORMS):
            form.provider.setCurrentIndex(row)
            QTest.mouseClick(form.help, Qt.MouseButton.LeftButton)
            (shown,) = help_windows()
            await until(lambda shown=shown: "Backblaze B2" in shown.view.toPlainText())
            assert heading(shown) == provider.title
        # The dialogs are modal, and help is read beside them all the same.
        QTest.mouseClick(shown.contents, Qt.MouseButton.LeftButton)
        assert heading(shown) == "Help"
        form.reject()
        page.window().close()

    run_window(qapp, tmp_path / "data", scenario)
