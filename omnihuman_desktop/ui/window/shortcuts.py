"""The one list of keys: binds those of the whole window, and shows all of them in Help."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
)

from omnihuman_desktop.ui.widgets.label import Label

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtWidgets import QWidget


def tr(text: str) -> str:
    """Translate `text` into the language of the interface."""
    return QCoreApplication.translate("keys", text)


class KeyRow(NamedTuple):
    """A line of the list of keys: the effect, the keys as they are shown, and the commands that they run in the whole window.

    Keys without commands belong to a panel, which handles them itself.
    """

    effect: str
    keys: str
    commands: Mapping[str, str] = MappingProxyType({})
    """The names of commands by their key sequences."""


def install(window: QWidget, commands: Mapping[str, Callable[[], None]]) -> None:
    """Bind every command of `rows` in `window`. A key that is held down runs nothing a second time."""
    for row in rows():
        for keys, name in row.commands.items():
            # A text field that has the focus keeps plain characters.
            command = commands[name] if len(keys) > 1 else _unless_typing(commands[name])
            shortcut = QShortcut(QKeySequence(keys), window)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(command)


def _unless_typing(command: Callable[[], None]) -> Callable[[], None]:
    return lambda: None if isinstance(QApplication.focusWidget(), (QLineEdit, QPlainTextEdit)) else command()


def rows() -> tuple[KeyRow, ...]:
    """Return all keys of the program, in the order of the list."""
    return (
        KeyRow(tr("Play / pause"), "Space"),
        KeyRow(tr("Play the voice from the mouse pointer"), "Shift+Space"),
        KeyRow(tr("Slower / pause / faster"), "J / K / L", {key: f"player {key}" for key in "JKL"}),
        KeyRow(tr("Selection starts / ends here"), "I / O"),
        KeyRow(tr("Go to the selection's start / end"), "Shift+← / Shift+→"),
        KeyRow(tr("Seek 5 s; 1 s"), tr("← / →; with Alt")),
        KeyRow(tr("One frame back / forward"), ", / ."),
        KeyRow(tr("In a video: set the in / out point, clear both, loop"), "I / O, X, R"),
        KeyRow(tr("In a video: go to the in / out point"), "Shift+← / Shift+→"),
        KeyRow(tr("In a video: compare with the take shown before"), "V"),
        KeyRow(tr("Comparison: side by side, wipe, blink; other sound"), "1, 2, 3; S"),
        KeyRow(tr("In a video: previous / next task"), tr("Page Up / Page Down")),
        KeyRow(tr("Move the selection by 1 s; 0.1 s; a frame"), tr("← / →; with Alt; , / .")),
        KeyRow(
            tr("On the waveform: select a sentence; don't snap; move the nearer edge"),
            tr("Double click; Alt; Shift+click"),
        ),
        KeyRow(tr("Cut a film here; remove the nearest cut"), "B; Shift+B"),
        KeyRow(tr("Zoom the waveform"), tr("Ctrl+wheel, Ctrl+↑ / Ctrl+↓")),
        KeyRow(tr("Mute, full screen, snapshot"), "M, F, C", {key: f"player {key}" for key in "MFC"}),
        KeyRow(tr("Crop, masks: done / cancel; zoom; all of it; pan"), tr("Enter / Esc; + / -; 0; Space")),
        KeyRow(tr("Move the crop; by ten pixels; resize it"), tr("Arrows; with Shift; with Ctrl")),
        KeyRow(tr("Brush, eraser, rectangle, ellipse, fill, invert"), "B, E, R, O, G, I"),
        KeyRow(tr("Brush smaller / larger; move it; paint"), tr("[ / ]; arrows; P")),
        KeyRow(tr("Generate video"), "Ctrl+Enter", {"Ctrl+Return": "generate", "Ctrl+Enter": "generate"}),
        KeyRow(
            tr("Open portrait / open voice / paste"),
            "Ctrl+O / Ctrl+Shift+O / Ctrl+V",
            {"Ctrl+O": "choose portrait", "Ctrl+Shift+O": "choose voice", "Ctrl+V": "paste"},
        ),
        KeyRow(tr("New batch"), "Ctrl+B", {"Ctrl+B": "batch"}),
        KeyRow(tr("Batch: switch rows; mend; leave out; send all"), tr("Space; Enter; Delete; Ctrl+Enter")),
        KeyRow(tr("Save video as…"), "Ctrl+S", {"Ctrl+S": "save video"}),
        KeyRow(tr("Find a task, rename, open, remove"), tr("Ctrl+F, F2, Enter, Delete"), {"Ctrl+F": "find"}),
        KeyRow(
            tr("Undo a removal; undo, redo changes to the voice, a crop, a mask"),
            "Ctrl+Z; Ctrl+Z, Ctrl+Shift+Z",
            {"Ctrl+Z": "undo removal"},
        ),
        KeyRow(
            tr("Settings / help / list of keys"),
            "Ctrl+, / F1 / ?",
            {"Ctrl+,": "settings", "F1": "help", "?": "list of keys"},
        ),
    )


def show(window: QWidget) -> None:
    """Show the list of keys above `window`."""
    dialog = QDialog(window)
    dialog.setWindowTitle(tr("Keyboard shortcuts"))
    layout, form = QVBoxLayout(dialog), QFormLayout()
    form.setHorizontalSpacing(32)
    for row in rows():
        form.addRow(row.effect, Label(row.keys, dialog))
    layout.addLayout(form)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, dialog)
    buttons.rejected.connect(dialog.reject)
    layout.addWidget(buttons)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
