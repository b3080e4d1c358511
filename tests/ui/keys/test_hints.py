"""The window's texts that name keys follow them when they are changed, at once and after a restart."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from omnihuman_desktop.app import Program
from omnihuman_desktop.ui.keys.commands import BY_ID, COMMANDS
from omnihuman_desktop.ui.keys.hints import follow_keys, refresh, with_keys
from omnihuman_desktop.ui.keys.key_map import use_keys
from tests.running_program import run_window

CHANGED = {
    "generate": "Ctrl+J", "choose portrait": "Ctrl+Shift+P", "choose voice": "Ctrl+Shift+V", "settings": "Ctrl+Shift+S",
    "help": "F9", "video play": "Ctrl+P", "video loop": "W", "player M": "Q", "player F": "F11",
    "video mark in": "[", "voice play": "P", "video next": "",
}  # fmt: skip
"""What is changed: the key that is no longer anywhere, and the new one."""


@pytest.fixture(autouse=True)
def keys_of_the_table() -> Iterator[None]:
    yield
    use_keys({})


def texts(window: QWidget) -> list[str]:
    found = [text for widget in window.findChildren(QWidget)
             for text in (widget.toolTip(), widget.accessibleDescription(), getattr(widget, "text", str)())]  # fmt: skip
    return found + [action.text() for menu in window.findChildren(QMenu) for action in menu.actions()]


def named_keys(window: QWidget) -> set[str]:
    """Return what stands in parentheses at the end of a text, or after a tab in a menu."""
    found: set[str] = set()
    for text in texts(window):
        for match in re.findall(r"\(([^()]*)\)$|\t(.*)$", text):
            found.update(part.strip() for part in (match[0] or match[1]).split(", "))
    return found


def test_every_hint_names_the_key_that_is_in_use(qapp: QApplication, tmp_path: Path) -> None:
    async def change(program: Program) -> None:
        window = program.window
        former = {BY_ID[name].keys[-1] for name in CHANGED} - {"Space"}
        assert named_keys(window) >= {"Ctrl+O", "Ctrl+Shift+O", "Ctrl+,", "F1", "R", "M", "F", "Space", "Ctrl+Enter"}
        assert window.composer.generate.text() == "Generate video   Ctrl ⏎"
        program.settings.change(keys=CHANGED)
        shown = named_keys(window)
        assert shown >= set(filter(None, CHANGED.values()))
        kept = {keys for command in COMMANDS if command.id not in CHANGED for keys in command.keys}
        assert not shown & (former - kept - {"PgDown"}), "no text names a key that does nothing"
        assert window.composer.generate.text() == "Generate video   Ctrl+J"
        assert "Next task" in texts(window)
        program.settings.change(keys={})
        assert named_keys(window) >= {"Ctrl+O", "F1", "R"}
        program.settings.change(keys=CHANGED)

    async def see(program: Program) -> None:
        assert named_keys(program.window) >= set(filter(None, CHANGED.values()))

    run_window(qapp, tmp_path / "data", change)
    run_window(qapp, tmp_path / "data", see)


def test_a_widget_that_is_gone_is_forgotten(qapp: QApplication) -> None:
    seen: list[QWidget] = []
    widget = QWidget()
    follow_keys(widget, lambda shown: seen.append(shown.toolTip()))
    refresh()
    assert len(seen) == 2
    del widget
    refresh()
    assert len(seen) == 2


def test_a_command_without_a_key_is_not_named() -> None:
    use_keys({"video loop": "", "video mark in": "Ctrl+Alt+I"})
    assert with_keys("Loop", "video loop") == "Loop"
    assert with_keys("Set a point", "video mark in", "video mark out") == "Set a point (Ctrl+Alt+I, O)"
