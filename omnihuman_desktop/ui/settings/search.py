"""The search in the settings: finds a setting by its name, its page and other words for it, and leads to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QStackedWidget,
    QTabWidget,
    QWidget,
)

from omnihuman_desktop.settings import declared
from omnihuman_desktop.ui.text.formats import tr

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QKeyEvent

_CONTROLS = (QAbstractButton, QLineEdit, QComboBox, QPlainTextEdit)


class Found(NamedTuple):
    """A control of the settings: its page, what it is called, and where the focus goes."""

    page: int
    text: str
    widget: QWidget


class SettingsSearch(QObject):
    """`field` takes the words, `stack` shows the pages, or what was found while there are words. Place both.

    Down goes to the results, Enter opens the first or the chosen one. A page with `find_entries(typed)` adds what it has.
    """

    def __init__(self, pages: QTabWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._pages = pages
        self.field = QLineEdit(parent)
        self.field.setAccessibleName(self.tr("Search settings"))
        self.field.setPlaceholderText(self.tr("Search settings"))
        self.field.setClearButtonEnabled(True)
        self.results = QListWidget(parent)
        self.results.setAccessibleName(self.tr("Settings found"))
        self.results.setProperty("role", "offered")
        self.stack = QStackedWidget(parent)
        self.stack.addWidget(pages)
        self.stack.addWidget(self.results)
        self._found: list[Found] = []
        self.field.textChanged.connect(self._search)
        self.field.returnPressed.connect(lambda: self.open(max(0, self.results.currentRow())))
        self.field.installEventFilter(self)
        self.results.itemActivated.connect(lambda item: self.open(self.results.row(item)))
        self.results.itemClicked.connect(lambda item: self.open(self.results.row(item)))

    def open(self, row: int) -> None:
        """Show the page of a result, and focus its control."""
        if row >= len(self._found):
            return
        found = self._found[row]
        self.field.clear()
        self._pages.setCurrentIndex(found.page)
        opened = getattr(found.widget, "open", None)
        if opened is not None:
            opened()
        else:
            found.widget.setFocus(Qt.FocusReason.TabFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Down and Up choose among the results while the field has the focus."""
        if event.type() == QEvent.Type.KeyPress and self._found:
            pressed: QKeyEvent = event  # type: ignore[assignment]
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(pressed.key()), 0)
            if step:
                row = self.results.currentRow() + step
                self.results.setCurrentRow(min(max(0, row), self.results.count() - 1))
                return True
        return super().eventFilter(watched, event)

    def _search(self, typed: str) -> None:
        words = typed.casefold().split()
        self._found = []
        self.results.clear()
        for number in range(self._pages.count() if words else 0):
            title = self._pages.tabText(number)
            page = self._pages.widget(number)
            for text, more, widget in _entries(page, typed) if page is not None else ():
                if all(word in f"{title} {text} {more}".casefold() for word in words):
                    self._found.append(Found(number, text, widget))
                    self.results.addItem(f"{title} › {text}")
        if words and not self._found:
            nothing = QListWidgetItem(self.tr("No setting matches. Try another word."), self.results)
            nothing.setFlags(Qt.ItemFlag.NoItemFlags)
        self.stack.setCurrentIndex(1 if words else 0)


def _entries(page: QWidget, typed: str) -> Iterator[tuple[str, str, QWidget]]:
    """Yield what can be found on `page`: what is shown, other words for it, and the control."""
    rows: dict[str, QWidget] = getattr(page, "rows", {})
    seen: set[str] = set()
    for name, widget in rows.items():
        control = _first_control(widget)
        setting = declared()[name]
        text = _join(tr(setting.text), _name(control))
        seen.add(text)
        yield text, f"{tr(setting.words)} {setting.text} {setting.words} {control.toolTip()}", control
    inside = {id(child) for row in rows.values() for child in (row, *row.findChildren(QWidget))}
    for child in page.findChildren(QWidget):
        name = _name(child)
        if isinstance(child, _CONTROLS) and name and name not in seen and id(child) not in inside and not child.isHidden():
            seen.add(name)
            yield _join(_label_of(child), name), child.toolTip(), child
    find = getattr(page, "find_entries", None)
    if find is not None:
        yield from find(typed)


def _first_control(widget: QWidget) -> QWidget:
    inside = (child for child in widget.findChildren(QWidget) if isinstance(child, _CONTROLS))
    return widget if isinstance(widget, _CONTROLS) else next(inside, widget)


def _name(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    return (text or widget.accessibleName()).replace("&", "").rstrip("…")


def _label_of(widget: QWidget) -> str:
    parent = widget.parentWidget()
    form = parent.layout() if parent is not None else None
    label = form.labelForField(widget) if isinstance(form, QFormLayout) else None
    return label.text() if isinstance(label, QLabel) else ""


def _join(first: str, second: str) -> str:
    return second if not first or first.casefold() == second.casefold() else f"{first}: {second}" if second else first
