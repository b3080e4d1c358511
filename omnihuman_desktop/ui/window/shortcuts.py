"""The keys of the whole window. A panel's own keys live with the panel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from omnihuman_desktop.ui.window import file_dialogs

if TYPE_CHECKING:
    from collections.abc import Callable

    from omnihuman_desktop.ui.window.main_window import MainWindow


def tr(text: str) -> str:
    """`text` in the language of the interface."""
    return QCoreApplication.translate("keys", text)


def install(window: MainWindow) -> None:
    """Give `window` its keys."""
    settings = window.settings
    wiring: tuple[tuple[str, Callable[[], None]], ...] = (
        ("Ctrl+Return", window.composer.submit),
        ("Ctrl+Enter", window.composer.submit),
        ("Ctrl+O", lambda: file_dialogs.choose_portrait(window, settings, window.open_files)),
        ("Ctrl+Shift+O", lambda: file_dialogs.choose_voice(window, settings, window.open_files)),
        ("Ctrl+V", window.paste),
        ("Ctrl+S", window.save_video),
        ("Ctrl+F", window.tasks.focus_search),
        ("Ctrl+,", window.open_settings),
        ("Ctrl+Z", window.tasks.undo_bar.take_back),
        ("?", lambda: None if _writing() else show(window)),
    )
    for keys, act in wiring:
        shortcut = QShortcut(QKeySequence(keys), window)
        shortcut.setAutoRepeat(False)
        shortcut.activated.connect(act)
    for key in (Qt.Key.Key_J, Qt.Key.Key_K, Qt.Key.Key_L, Qt.Key.Key_M, Qt.Key.Key_F, Qt.Key.Key_C):
        letter = QShortcut(QKeySequence(key), window)
        letter.setAutoRepeat(False)
        letter.activated.connect(lambda key=key: None if _writing() else window.audition.press(key))


def _writing() -> bool:
    return isinstance(QApplication.focusWidget(), (QLineEdit, QPlainTextEdit))


def rows() -> tuple[tuple[str, str], ...]:
    """What each key does, as it is shown."""
    return (
        (tr("Play / pause"), "Space"),
        (tr("Play the voice from the mouse pointer"), "Shift+Space"),
        (tr("Slower / pause / faster"), "J / K / L"),
        (tr("Selection starts / ends here"), "I / O"),
        (tr("Jump to the selection's start / end"), "Shift+← / Shift+→"),
        (tr("Seek 5 s; 1 s"), tr("← / →; with Alt")),
        (tr("One frame back / on"), ", / ."),
        (tr("Move the selection by 1 s; 0.1 s; a frame"), tr("← / →; with Alt; , / .")),
        (
            tr("On the waveform: select the sentence; let edges go anywhere; bring the nearer edge"),
            tr("Double click; Alt; Shift+click"),
        ),
        (tr("Zoom the waveform"), tr("Ctrl+wheel, Ctrl+↑ / Ctrl+↓")),
        (tr("Mute, full screen, snapshot"), "M, F, C"),
        (tr("Crop, masks: done / cancel; zoom; all of it; pan"), tr("Enter / Esc; + / -; 0; Space")),
        (tr("Move the crop; by ten pixels; resize it"), tr("Arrows; with Shift; with Ctrl")),
        (tr("Brush, eraser, rectangle, ellipse, fill, invert"), "B, E, R, O, G, I"),
        (tr("Brush smaller / larger; move it; put it down"), tr("[ / ]; arrows; P")),
        (tr("Generate the video"), "Ctrl+Enter"),
        (tr("Open portrait / open voice / paste"), "Ctrl+O / Ctrl+Shift+O / Ctrl+V"),
        (tr("Save the video as…"), "Ctrl+S"),
        (tr("Find a task, rename, open, remove"), tr("Ctrl+F, F2, Enter, Delete")),
        (tr("Undo a removal; undo, redo what was done to the voice, a crop, a mask"), "Ctrl+Z; Ctrl+Z, Ctrl+Shift+Z"),
        (tr("Settings / list of the keys"), "Ctrl+, / ?"),
    )


def show(window: MainWindow) -> None:
    """Show the list of the keys."""
    from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QVBoxLayout

    dialog = QDialog(window)
    dialog.setWindowTitle(tr("Keys"))
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
