"""A prompt that is written through an input method: what it suggests, and what it commits."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot

from omnihuman_desktop.app import Program
from omnihuman_desktop.ui.draft.prompt_field import PromptField
from tests.running_program import fill, jobs, run_window, until


def suggest(field: QPlainTextEdit, text: str) -> None:
    QApplication.sendEvent(field, QInputMethodEvent(text, []))


def commit(field: QPlainTextEdit, text: str) -> None:
    event = QInputMethodEvent("", [])
    event.setCommitString(text)
    QApplication.sendEvent(field, event)


def test_a_suggestion_is_shown_in_place_and_a_commit_is_one_step(qtbot: QtBot) -> None:
    field = PromptField()
    qtbot.addWidget(field)
    field.show()
    field.setFocus()
    QTest.keyClicks(field, "warm ")
    suggest(field, "wenn")
    assert field.document().firstBlock().layout().preeditAreaText() == "wenn"
    assert field.toPlainText() == "warm "
    commit(field, "温暖的")
    assert field.toPlainText() == "warm 温暖的"
    assert field.document().firstBlock().layout().preeditAreaText() == ""
    field.undo()
    assert field.toPlainText() in ("warm ", "")
    field.redo()
    assert field.toPlainText() == "warm 温暖的"


def test_ctrl_enter_sends_the_prompt_that_an_input_method_has_written(
    qapp: QApplication, tmp_path: Path, portrait: Path, voice: Path
) -> None:
    async def scenario(program: Program) -> None:
        window = program.window
        await fill(window, portrait, voice)
        field = window.composer.options.prompt
        window.activateWindow()
        field.setFocus()
        commit(field, "她看着镜头微笑")
        QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        await until(lambda: jobs(program))
        assert jobs(program)[0].request.prompt == "她看着镜头微笑"
        assert field.toPlainText() == "她看着镜头微笑"

    run_window(qapp, tmp_path / "data", scenario)
