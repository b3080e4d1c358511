"""The options, as they are entered and as they are read."""

from __future__ import annotations

import gc
import weakref
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from omnihuman_desktop.ui.draft.options_panel import SEED_MAX, Options, OptionsPanel
from omnihuman_desktop.ui.runtime.background import Background

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def run() -> Iterator[Background]:
    background = Background()
    yield background
    background.close()


@pytest.fixture
def panel(qtbot: QtBot, window: QWidget, run: Background) -> OptionsPanel:
    panel = OptionsPanel(run, window)
    layout = QVBoxLayout(window)
    layout.addWidget(panel)
    layout.addStretch(1)
    window.resize(260, 500)
    window.show()
    with qtbot.waitActive(window):
        window.activateWindow()
    return panel


def test_what_is_set_is_read(panel: OptionsPanel) -> None:
    told: list[None] = []
    panel.changed.connect(lambda: told.append(None))
    options = Options("smiles", True, True, True, 7, "https://example.com/done")
    panel.set_values(options)
    assert panel.values() == options
    assert told == [], "only the creator's changes are told"
    assert panel.more.isVisible(), "what is in use is in sight"
    panel.set_values(Options())
    assert panel.values() == Options()


def test_every_entry_is_told(qtbot: QtBot, panel: OptionsPanel) -> None:
    for change in (
        lambda: panel.prompt.insertPlainText("a"),
        lambda: qtbot.keyClick(panel.fast_mode, Qt.Key.Key_Space),
        lambda: qtbot.keyClick(panel.subject_check, Qt.Key.Key_Space),
        lambda: qtbot.keyClick(panel.auto_mask, Qt.Key.Key_Space),
        lambda: panel.seed.setText("5"),
        lambda: panel.callback.setText("https://example.com/"),
    ):
        with qtbot.waitSignal(panel.changed):
            change()
    assert panel.values() == Options(
        "a", fast_mode=True, subject_check=True, auto_mask=True, seed=5, callback_url="https://example.com/"
    )


def test_every_control_has_its_name(panel: OptionsPanel) -> None:
    names = [
        w.accessibleName()
        for w in (panel.prompt, panel.fast_mode, panel.subject_check, panel.opener, panel.seed, panel.callback)
    ]
    assert names == ["Prompt", "Fast mode", "Check that a person is there", "More options", "Seed", "Callback address"]
    assert panel.prompt.placeholderText()


@pytest.mark.parametrize("text", ["0", "-3", "1.5", "seven", str(SEED_MAX + 1), "٣", "²"])
def test_a_seed_that_is_none_is_told_in_place(panel: OptionsPanel, text: str) -> None:
    panel.seed.setText(text)
    assert not panel.is_valid()
    assert panel._problem.isVisible()
    assert str(SEED_MAX) in panel.problem()
    assert panel.seed.accessibleDescription() == panel.problem()
    assert panel.values().seed is None
    panel.seed.setText("")
    assert panel.is_valid()
    assert not panel._problem.isVisible()


@pytest.mark.parametrize(("text", "seed"), [("1", 1), (" 42 ", 42), (str(SEED_MAX), SEED_MAX), ("", None), ("  ", None)])
def test_a_good_seed_is_read(panel: OptionsPanel, text: str, seed: int | None) -> None:
    panel.seed.setText(text)
    assert panel.is_valid()
    assert panel.values().seed == seed


def test_a_problem_stays_in_sight_when_more_options_are_closed(qtbot: QtBot, panel: OptionsPanel) -> None:
    qtbot.mouseClick(panel.opener, Qt.MouseButton.LeftButton)
    assert panel.seed.isVisible()
    panel.seed.setText("x")
    qtbot.mouseClick(panel.opener, Qt.MouseButton.LeftButton)
    assert not panel.seed.isVisible()
    assert panel._problem.isVisible()


def test_tab_leaves_the_prompt_and_follows_the_eye(panel: OptionsPanel) -> None:
    panel.opener.setChecked(True)
    panel.prompt.setFocus()
    seen = []
    for _ in range(6):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        seen.append(QApplication.focusWidget())
    assert seen == [panel.fast_mode, panel.subject_check, panel.opener, panel.auto_mask, panel.seed, panel.callback]
    assert panel.prompt.toPlainText() == ""


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_ctrl_enter_reaches_the_window(qtbot: QtBot, panel: OptionsPanel, key: Qt.Key) -> None:
    shortcuts = [QShortcut(QKeySequence(keys), panel.window()) for keys in ("Ctrl+Return", "Ctrl+Enter")]
    panel.prompt.setFocus()
    with qtbot.waitSignal(shortcuts[key is Qt.Key.Key_Enter].activated):
        QTest.keyClick(panel.prompt, key, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(panel.prompt, key)
    assert panel.prompt.toPlainText() == "\n", "and alone it is a new line"


def test_a_pasted_picture_is_the_windows_and_pasted_words_are_the_prompts(qtbot: QtBot, panel: OptionsPanel) -> None:
    paste = QShortcut(QKeySequence("Ctrl+V"), panel.window())
    panel.prompt.setFocus()
    QGuiApplication.clipboard().setImage(QImage(8, 8, QImage.Format.Format_RGB32))
    with qtbot.waitSignal(paste.activated):
        QTest.keyClick(panel.prompt, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    QGuiApplication.clipboard().setText("words")
    QTest.keyClick(panel.prompt, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert panel.prompt.toPlainText() == "words"


def test_a_file_is_no_prompt(panel: OptionsPanel) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/tmp/portrait.png")])
    assert not panel.prompt.canInsertFromMimeData(data)
    data = QMimeData()
    data.setText("words")
    assert panel.prompt.canInsertFromMimeData(data)


def test_the_prompt_grows_with_its_text_and_stops(panel: OptionsPanel) -> None:
    lowest = panel.prompt.height()
    panel.prompt.setPlainText("\n".join("line" for _ in range(5)))
    grown = panel.prompt.height()
    panel.prompt.setPlainText("\n".join("line" for _ in range(50)))
    highest = panel.prompt.height()
    assert lowest < grown < highest < 3 * lowest
    panel.prompt.setPlainText("")
    assert panel.prompt.height() == lowest


def test_it_dies_whole(qtbot: QtBot, run: Background) -> None:
    panel = OptionsPanel(run)
    gone = [weakref.ref(panel), weakref.ref(panel.prompt), weakref.ref(panel.fast_mode)]
    with qtbot.waitSignal(panel.destroyed):
        panel.deleteLater()
    del panel
    gc.collect()
    assert [part() is None for part in gone] == [True, True, True]


@pytest.mark.parametrize(
    ("url", "word"),
    [
        ("http://example.com/done", "https://"),
        ("example.com", "https://"),
        ("https://", "no web address"),
        ("https://exa mple.com/", "no web address"),
        ("https://192.168.1.4/done", "network"),
        ("https://localhost/done", "network"),
        ("https://example.com/" + "a" * 2048, "2048"),
    ],
)
def test_a_callback_that_the_service_refuses_is_told_in_place(panel: OptionsPanel, url: str, word: str) -> None:
    panel.callback.setText(url)
    assert word in panel.problem()
    assert panel.callback.accessibleDescription() == panel.problem()
    assert panel.values().callback_url == ""
    panel.callback.setText(" https://example.com/done ")
    assert panel.is_valid()
    assert panel.values().callback_url == "https://example.com/done"


def test_two_problems_are_both_told(panel: OptionsPanel) -> None:
    panel.seed.setText("x")
    panel.callback.setText("http://example.com")
    assert "seed" in panel.problem()
    assert "https://" in panel.problem()


def test_a_prompt_in_another_language_gets_a_gentle_word(qtbot: QtBot, panel: OptionsPanel) -> None:
    helps = panel.word.text()
    assert "camera" in helps
    panel.prompt.setPlainText("Sie spricht in die Kamera und lächelt am Ende.")
    qtbot.waitUntil(lambda: panel.word.language == "de", timeout=20_000)
    assert "German" in panel.word.text()
    assert "Indonesian" in panel.word.text()
    assert panel.is_valid(), "a word, never a wall"
    panel.prompt.setPlainText("She is talking to the camera, and smiles at the end.")
    qtbot.waitUntil(lambda: panel.word.language == "", timeout=20_000)
    assert panel.word.isHidden()
    panel.prompt.setPlainText("")
    assert panel.word.text() == helps


def test_masks_are_shown_to_decide(panel: OptionsPanel) -> None:
    panel.auto_mask.setChecked(True)
    panel.set_auto_mask_overridden(True)
    assert not panel.auto_mask.isEnabled()
    assert "masks" in panel.auto_mask.text()
    assert "Masks" in panel.auto_mask.accessibleDescription()
    panel.set_auto_mask_overridden(False)
    assert panel.auto_mask.isEnabled()
    assert panel.auto_mask.text() == "Find the person by itself"
