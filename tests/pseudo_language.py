"""A language for tests: English with accents, half as long again, in brackets. What has no bracket was never translated."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QLocale, QPoint, QRect, Qt, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QStyle,
    QStyleOptionComboBox,
    QTabBar,
    QTabWidget,
    QToolButton,
    QWidget,
)

from omnihuman_desktop.ui.runtime.qt_language import QtLanguage
from omnihuman_desktop.ui.text.language import use_language
from omnihuman_desktop.ui.widgets.elided_label import ElidedLabel
from omnihuman_desktop.ui.widgets.switch import Switch

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
        yield "text", widget.whole_text if isinstance(widget, ElidedLabel) else widget.text()
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
    """Return what of the visible texts below `window` can't be read: cut, folded away, or under another one."""
    seen = [widget for widget in window.findChildren(QWidget) if widget.isVisibleTo(window) and widget.window() is window]
    found = {f"{type(widget).__name__} {wrong}: {_text(widget)}" for widget in seen if (wrong := _judge(widget, window))}
    return found | _find_overlaps(seen)


def _judge(widget: QWidget, window: QWidget) -> str:
    """Return what is wrong with the room of a widget; empty where nothing is."""
    if isinstance(widget, QTabBar):
        return "wide" if widget.width() < widget.sizeHint().width() else ""
    if isinstance(widget, QComboBox):
        # As Qt measures it: the white half of a full-width bracket at the end needs no room.
        needed = widget.fontMetrics().size(Qt.TextFlag.TextSingleLine, widget.currentText()).width()
        return "wide" if needed > _edit_field(widget).width() else ""
    if not isinstance(widget, QLabel | QAbstractButton) or not widget.text().strip():
        return ""
    if not _is_scrolled(widget, window) and not _is_whole(widget, window):
        return "outside"
    return _judge_text(widget)


def _judge_text(widget: QLabel | QAbstractButton) -> str:
    """Return in which direction a label or button lacks room; empty where it has enough."""
    if isinstance(widget, QToolButton) and widget.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly:
        return ""
    # What elides its text says all of it in its tool tip.
    if isinstance(widget, ElidedLabel | Switch):
        return ""
    if isinstance(widget, QLabel) and widget.wordWrap():
        return "high" if widget.heightForWidth(widget.width()) > widget.height() + 1 else ""
    is_narrow = widget.minimumSizeHint().width() > widget.width() + 1
    return "wide" if is_narrow or _room_needed(widget, widget.text()) > widget.width() + 1 else ""


def _room_needed(widget: QWidget, text: str) -> int:
    lines = re.sub(r"<[^<>]*>|&(?=\w)", "", text).split("\n")
    return max(widget.fontMetrics().horizontalAdvance(line) for line in lines)


def _edit_field(box: QComboBox) -> QRect:
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    return box.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, box)


def _is_scrolled(widget: QWidget, window: QWidget) -> bool:
    parent = widget.parentWidget()
    while parent is not None and parent is not window:
        if isinstance(parent, QAbstractScrollArea):
            return True
        parent = parent.parentWidget()
    return False


def _is_whole(widget: QWidget, window: QWidget) -> bool:
    """Return whether no widget around it cuts it off."""
    parent = widget.parentWidget()
    while parent is not None:
        if not parent.rect().adjusted(-1, -1, 1, 1).contains(QRect(widget.mapTo(parent, QPoint()), widget.size())):
            return False
        if parent is window:
            return True
        parent = parent.parentWidget()
    return True


def _find_overlaps(seen: Sequence[QWidget]) -> set[str]:
    shown = [widget for widget in seen if isinstance(widget, QLabel | QAbstractButton | QLineEdit | QComboBox)]
    beside: dict[QWidget, list[QWidget]] = {}
    for widget in shown:
        beside.setdefault(widget.parentWidget(), []).append(widget)
    return {
        f"{type(first).__name__} over {type(second).__name__}: {_text(first)} / {_text(second)}"
        for siblings in beside.values()
        for first, second in itertools.combinations(siblings, 2)
        if first.geometry().intersects(second.geometry())
    }


def _text(widget: QWidget) -> str:
    if isinstance(widget, QComboBox):
        return widget.currentText()
    return widget.text() if isinstance(widget, QLabel | QAbstractButton | QLineEdit) else widget.accessibleName()
