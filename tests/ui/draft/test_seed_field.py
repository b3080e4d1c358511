"""The seed: drawn for each task, or locked."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from omnihuman_desktop.ui.draft.seed_field import SeedField


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def field(window: QWidget) -> SeedField:
    return SeedField(window)


def test_the_lock_takes_the_seed_that_was_drawn_last_and_gives_it_up_again(field: SeedField) -> None:
    assert (field.seed, field.placeholderText(), field.lock.isChecked()) == (None, "Random", False)
    field.show_drawn(4711)
    assert (field.seed, field.placeholderText()) == (None, "Random, last 4711")
    field.lock.click()
    assert (field.seed, field.lock.isChecked()) == (4711, True)
    field.lock.click()
    assert (field.seed, field.lock.isChecked()) == (None, False)
    field.lock.click()
    assert field.seed == 4711


def test_the_lock_draws_one_where_none_was_drawn(field: SeedField) -> None:
    field.lock.click()
    assert field.seed is not None
    assert field.problem() == ""


def test_typing_locks_and_clearing_unlocks(field: SeedField) -> None:
    field.setText("12")
    assert field.lock.isChecked()
    field.setText("")
    assert not field.lock.isChecked()
    field.setText("x")
    assert field.problem()
    field.lock.click()
    assert (field.text(), field.problem()) == ("", "")
