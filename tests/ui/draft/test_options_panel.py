"""The options panel: what is entered, what is read, and what is wrong with an entry."""

from __future__ import annotations

import gc
import weakref
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from omnihuman_desktop.domain.limits import SEED_MAX
from omnihuman_desktop.domain.options import VideoOptions
from omnihuman_desktop.ui.draft.options_panel import OptionsPanel
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


def test_values_that_are_set_are_read_back(panel: OptionsPanel) -> None:
    changes: list[None] = []
    panel.changed.connect(lambda: changes.append(None))
    options = VideoOptions(
        prompt="smiles", fast_mode=True, subject_check=True, auto_mask=True, seed=7, callback_url="https://example.com/done"
    )
    panel.set_values(options)
    assert panel.values() == options
    assert changes == [], "only the user's changes are emitted"
    assert panel.more.isVisible(), "an option in use is visible"
    panel.set_values(VideoOptions())
    assert panel.values() == VideoOptions()


def test_every_change_is_emitted(qtbot: QtBot, panel: OptionsPanel) -> None:
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
    assert panel.values() == VideoOptions(
        prompt="a", fast_mode=True, subject_check=True, auto_mask=True, seed=5, callback_url="https://example.com/"
    )


def test_every_control_has_an_accessible_name(panel: OptionsPanel) -> None:
    names = [
        w.accessibleName()
        for w in (panel.prompt, panel.fast_mode, panel.subject_check, panel.more_button, panel.seed, panel.callback)
    ]
    assert names == ["Prompt", "Fast mode", "Check for a person first", "More options", "Seed", "Callback URL"]
    assert panel.prompt.placeholderText()


@pytest.mark.parametrize("text", ["0", "-3", "1.5", "seven", str(SEED_MAX + 1), "٣", "²"])
def test_an_invalid_seed_is_reported_in_place(panel: OptionsPanel, text: str) -> None:
    panel.seed.setText(text)
    assert not panel.is_valid()
    assert panel._problem.isVisible()
    assert str(SEED_MAX) in panel.problem()
    assert panel.seed.accessibleDescription() == panel.problem()
    assert panel.values().seed is None
    panel.seed.setText("")
    assert panel.is_valid()
    assert not panel._problem.isVisible()


@pytest.mark.parametrize(
    ("text", "seed"), [("1", 1), (" 42 ", 42), ("１２３", 123), (str(SEED_MAX), SEED_MAX), ("", None), ("  ", None)]
)
def test_a_valid_seed_is_read(panel: OptionsPanel, text: str, seed: int | None) -> None:
    panel.seed.setText(text)
    assert panel.is_valid()
    assert panel.values().seed == seed


def test_a_problem_stays_visible_when_more_options_are_closed(qtbot: QtBot, panel: OptionsPanel) -> None:
    qtbot.mouseClick(panel.more_button, Qt.MouseButton.LeftButton)
    assert panel.seed.isVisible()
    panel.seed.setText("x")
    qtbot.mouseClick(panel.more_button, Qt.MouseButton.LeftButton)
    assert not panel.seed.isVisible()
    assert panel._problem.isVisible()


def test_tab_leaves_the_prompt_and_goes_down_the_panel(panel: OptionsPanel) -> None:
    panel.more_button.setChecked(True)
    panel.prompt.setFocus()
    seen = []
    for _ in range(7):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        seen.append(QApplication.focusWidget())
    above = [panel.fast_mode, panel.subject_check, panel.more_button, panel.auto_mask]
    assert seen == [*above, panel.seed, panel.seed.lock, panel.callback]
    assert panel.prompt.toPlainText() == ""


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_ctrl_enter_reaches_the_window(qtbot: QtBot, panel: OptionsPanel, key: Qt.Key) -> None:
    shortcuts = [QShortcut(QKeySequence(keys), panel.window()) for keys in ("Ctrl+Return", "Ctrl+Enter")]
    panel.prompt.setFocus()
    with qtbot.waitSignal(shortcuts[key is Qt.Key.Key_Enter].activated):
        QTest.keyClick(panel.prompt, key, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(panel.prompt, key)
    assert panel.prompt.toPlainText() == "\n", "and alone it is a new line"


def test_a_pasted_picture_goes_to_the_window_and_pasted_text_into_the_prompt(qtbot: QtBot, panel: OptionsPanel) -> None:
    paste = QShortcut(QKeySequence("Ctrl+V"), panel.window())
    panel.prompt.setFocus()
    QGuiApplication.clipboard().setImage(QImage(8, 8, QImage.Format.Format_RGB32))
    with qtbot.waitSignal(paste.activated):
        QTest.keyClick(panel.prompt, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    QGuiApplication.clipboard().setText("words")
    QTest.keyClick(panel.prompt, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert panel.prompt.toPlainText() == "words"


def test_a_dropped_file_does_not_become_a_prompt(panel: OptionsPanel) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/tmp/portrait.png")])
    assert not panel.prompt.canInsertFromMimeData(data)
    data = QMimeData()
    data.setText("words")
    assert panel.prompt.canInsertFromMimeData(data)


def test_the_prompt_grows_with_its_text_up_to_a_limit(panel: OptionsPanel) -> None:
    lowest = panel.prompt.height()
    panel.prompt.setPlainText("\n".join("line" for _ in range(5)))
    grown = panel.prompt.height()
    panel.prompt.setPlainText("\n".join("line" for _ in range(50)))
    highest = panel.prompt.height()
    assert lowest < grown < highest < 3 * lowest
    panel.prompt.setPlainText("")
    assert panel.prompt.height() == lowest


def test_a_deleted_panel_leaves_no_object_behind(qtbot: QtBot, run: Background) -> None:
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
        ("https://", "not a web address"),
        ("https://exa mple.com/", "not a web address"),
        ("https://192.168.1.4/done", "network"),
        ("https://localhost/done", "network"),
        ("https://example.com/" + "a" * 2048, "2048"),
    ],
)
def test_a_callback_url_that_the_service_rejects_is_reported_in_place(panel: OptionsPanel, url: str, word: str) -> None:
    panel.callback.setText(url)
    assert word in panel.problem()
    assert panel.callback.accessibleDescription() == panel.problem()
    assert panel.values().callback_url == ""
    panel.callback.setText(" https://example.com/done ")
    assert panel.is_valid()
    assert panel.values().callback_url == "https://example.com/done"


def test_two_problems_are_both_reported(panel: OptionsPanel) -> None:
    panel.seed.setText("x")
    panel.callback.setText("http://example.com")
    assert "seed" in panel.problem()
    assert "https://" in panel.problem()


def test_a_prompt_in_another_language_gets_a_hint(qtbot: QtBot, panel: OptionsPanel) -> None:
    tip = panel.prompt_hint.text()
    assert "camera" in tip
    panel.prompt.setPlainText("Sie spricht in die Kamera und lächelt am Ende.")
    qtbot.waitUntil(lambda: panel.prompt_hint.language == "de", timeout=60_000)
    assert "German" in panel.prompt_hint.text()
    assert "Indonesian" in panel.prompt_hint.text()
    assert panel.is_valid(), "a hint does not block"
    panel.prompt.setPlainText("She is talking to the camera, and smiles at the end.")
    qtbot.waitUntil(lambda: panel.prompt_hint.language == "", timeout=60_000)
    assert panel.prompt_hint.isHidden()
    panel.prompt.setPlainText("")
    assert panel.prompt_hint.text() == tip


def test_auto_mask_shows_that_masks_replace_it(panel: OptionsPanel) -> None:
    panel.auto_mask.setChecked(True)
    panel.set_auto_mask_overridden(True)
    assert not panel.auto_mask.isEnabled()
    assert "masks" in panel.auto_mask.text()
    assert "masks" in panel.auto_mask.accessibleDescription()
    panel.set_auto_mask_overridden(False)
    assert panel.auto_mask.isEnabled()
    assert panel.auto_mask.text() == "Auto mask"
