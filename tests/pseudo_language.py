"""A language for tests: English with accents, half as long again, in brackets. What has no bracket was never translated."""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTabWidget,
    QToolButton,
    QWidget,
)

from omnihuman_desktop.ui.runtime.qt_language import QtLanguage
from omnihuman_desktop.ui.text.language import use_language

_ACCENTS = str.maketrans("aceinosuyACEINOSUY", "áçéíñóšúýÁÇÉÍÑÓŠÚÝ")
_KEPT = re.compile(r"(\{[^{}]*\}|%n|<[^<>]*>|&\w+;|`[^`]*`|https?://\S+)")
_PADDING = "~~~~~ " * 200
_INNERMOST = re.compile(r"⟦[^⟦⟧]*⟧")


def write(text: str) -> str:
    """Return `text` in the pseudo-language, with its places and marks as they are."""
    pieces = _KEPT.split(text)
    letters = "".join(piece if number % 2 else piece.translate(_ACCENTS) for number, piece in enumerate(pieces))
    return f"⟦{letters}{_PADDING[: len(text) // 2].rstrip()}⟧"


class PseudoTranslator(QTranslator):
    """Translates whatever is asked for."""

    code = "en"

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, text: str, comment: str | None = None, number: int = -1) -> str | None:
        # Key names are Qt's, and no text of the program.
        return None if context in ("QShortcut", "QKeySequence") or not text.strip() else write(text)


class PseudoLanguage:
    """Takes the place of `InstalledLanguage`."""

    def __init__(self, app: QApplication) -> None:
        self._app, self.chosen, self.code, self.unreadable = app, "", "en", ""
        self._translator = PseudoTranslator(app)

    def speak(self, chosen: str) -> None:
        self.chosen = chosen
        QLocale.setDefault(QLocale(QLocale.Language.English))
        self._app.installTranslator(self._translator)
        use_language(QtLanguage(self._translator))  # type: ignore[arg-type]

    def remove(self) -> None:
        self._app.removeTranslator(self._translator)
        use_language(QtLanguage())


def _texts_of(widget: QWidget) -> Iterator[tuple[str, str]]:
    yield "tool tip", widget.toolTip()
    yield "name", widget.accessibleName()
    yield "description", widget.accessibleDescription()
    if widget.isWindow():
        yield "title", widget.windowTitle()
    if isinstance(widget, QLabel | QAbstractButton):
        yield "text", widget.text()
    if isinstance(widget, QLineEdit | QPlainTextEdit):
        yield "placeholder", widget.placeholderText()
    if isinstance(widget, QGroupBox):
        yield "title", widget.title()
    if isinstance(widget, QTabWidget):
        yield from (("tab", widget.tabText(number)) for number in range(widget.count()))
    if isinstance(widget, QComboBox):
        yield from (("item", widget.itemText(number)) for number in range(widget.count()))
    if isinstance(widget, QMenu):
        yield from (("action", action.text()) for action in widget.actions())
    yield from (("action", action.text()) for action in widget.findChildren(QAction))


def find_untranslated(window: QWidget, allowed: str) -> set[str]:
    """Return the texts below `window` that have a letter outside all brackets. `allowed` matches whole texts that may."""
    found = set()
    for widget in (window, *window.findChildren(QWidget)):
        for kind, text in _texts_of(widget):
            rest = re.sub(r"<[^<>]*>|&\w+;", "", text)
            while _INNERMOST.search(rest):
                rest = _INNERMOST.sub("", rest)
            if re.search(r"[^\W\d_]", rest) and not re.fullmatch(allowed, rest.strip()):
                found.add(f"{type(widget).__name__} {widget.objectName()} {kind}: {text}")
    return found


def find_cut(window: QWidget) -> set[str]:
    """Return the texts of visible labels and buttons below `window` that have less room than they need."""
    found = set()
    for widget in window.findChildren(QWidget):
        if not isinstance(widget, QLabel | QAbstractButton) or not widget.isVisibleTo(window) or not widget.text().strip():
            continue
        if isinstance(widget, QToolButton) and widget.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly:
            continue
        # What elides its text says all of it in its tool tip.
        if type(widget).__name__ in ("ElidedLabel", "Switch"):
            continue
        if isinstance(widget, QLabel) and widget.wordWrap():
            if widget.heightForWidth(widget.width()) > widget.height() + 1:
                found.add(f"{type(widget).__name__} high: {widget.text()}")
        elif widget.minimumSizeHint().width() > widget.width() + 1 or (
            widget.fontMetrics().horizontalAdvance(re.sub(r"<[^<>]*>|&(?=\w)", "", widget.text())) > widget.width() + 1
        ):
            found.add(f"{type(widget).__name__} wide: {widget.text()}")
    return found
