"""Marking several tasks at once."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from omnihuman_desktop.library.marks import Marks
from omnihuman_desktop.ui.tasks.marking import TaskMarking


class Notes:
    """Keeps the notes that were set."""

    def __init__(self) -> None:
        self.set: list[tuple[Sequence[str], str]] = []

    def set_note(self, ids: Sequence[str], note: str) -> None:
        self.set.append((ids, note))


@pytest.mark.parametrize(
    ("typed", "title", "ids", "set_notes"),
    [
        ("one", "Notes of 3 tasks", ["a", "b", "c"], []),
        ("two", "Notes of 3 tasks", ["a", "b", "c"], [(["a", "b", "c"], "two")]),
        ("", "Notes", ["a"], [(["a"], "")]),
    ],
)
def test_a_note_that_is_not_changed_replaces_no_other(
    qtbot: QtBot, typed: str, title: str, ids: list[str], set_notes: list[tuple[list[str], str]]
) -> None:
    window, notes = QWidget(), Notes()
    qtbot.addWidget(window)
    dialog = TaskMarking(notes, window).edit_note(ids, Marks(note="one"))  # type: ignore[arg-type]
    assert dialog.windowTitle() == title
    dialog.field.setPlainText(typed)
    dialog.accept()
    assert notes.set == set_notes
