"""The shortcuts of the whole window, and the list of all keys. A panel's own keys are handled in the panel."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtWidgets import QWidget


def tr(text: str) -> str:
    """Translate `text` into the language of the interface."""
    return QCoreApplication.translate("keys", text)


@dataclass(frozen=True)
class Shortcut:
    """A key of the whole window. A `letter` is left to the text field that has the focus."""

    keys: str
    run: Callable[[], None]
    letter: bool = False


def install(window: QWidget, shortcuts: Iterable[Shortcut]) -> None:
    """Give `window` its shortcuts. A key that is held down runs nothing a second time."""
    for shortcut in shortcuts:
        installed = QShortcut(QKeySequence(shortcut.keys), window)
        installed.setAutoRepeat(False)
        installed.activated.connect(shortcut.run if not shortcut.letter else _unless_typing(shortcut.run))


def _unless_typing(run: Callable[[], None]) -> Callable[[], None]:
    return lambda: None if isinstance(QApplication.focusWidget(), (QLineEdit, QPlainTextEdit)) else run()


def rows() -> tuple[tuple[str, str], ...]:
    """Return what each key does, as the list shows it: the effect, then the keys."""
    return (
        (tr("Play / pause"), "Space"),
        (tr("Play the voice from the mouse pointer"), "Shift+Space"),
        (tr("Slower / pause / faster"), "J / K / L"),
        (tr("Selection starts / ends here"), "I / O"),
        (tr("Go to the selection's start / end"), "Shift+← / Shift+→"),
        (tr("Seek 5 s; 1 s"), tr("← / →; with Alt")),
        (tr("One frame back / forward"), ", / ."),
        (tr("Move the selection by 1 s; 0.1 s; a frame"), tr("← / →; with Alt; , / .")),
        (
            tr("On the waveform: select a sentence; don't snap; move the nearer edge"),
            tr("Double click; Alt; Shift+click"),
        ),
        (tr("Zoom the waveform"), tr("Ctrl+wheel, Ctrl+↑ / Ctrl+↓")),
        (tr("Mute, full screen, snapshot"), "M, F, C"),
        (tr("Crop, masks: done / cancel; zoom; all of it; pan"), tr("Enter / Esc; + / -; 0; Space")),
        (tr("Move the crop; by ten pixels; resize it"), tr("Arrows; with Shift; with Ctrl")),
        (tr("Brush, eraser, rectangle, ellipse, fill, invert"), "B, E, R, O, G, I"),
        (tr("Brush smaller / larger; move it; paint"), tr("[ / ]; arrows; P")),
        (tr("Generate video"), "Ctrl+Enter"),
        (tr("Open portrait / open voice / paste"), "Ctrl+O / Ctrl+Shift+O / Ctrl+V"),
        (tr("Save video as…"), "Ctrl+S"),
        (tr("Find a task, rename, open, remove"), tr("Ctrl+F, F2, Enter, Delete")),
        (tr("Undo a removal; undo, redo changes to the voice, a crop, a mask"), "Ctrl+Z; Ctrl+Z, Ctrl+Shift+Z"),
        (tr("Settings / help / list of keys"), "Ctrl+, / F1 / ?"),
    )


def show(window: QWidget) -> None:
    """Show the list of keys above `window`."""
    dialog = QDialog(window)
    dialog.setWindowTitle(tr("Keyboard shortcuts"))
    layout, form = QVBoxLayout(dialog), QFormLayout()
    form.setHorizontalSpacing(32)
    for what, keys in rows():
        form.addRow(what, QLabel(keys, dialog))
    layout.addLayout(form)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, dialog)
    buttons.rejected.connect(dialog.reject)
    layout.addWidget(buttons)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
