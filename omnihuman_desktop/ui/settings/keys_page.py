"""The settings page of the keys: listed by place, changed, and reset."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from omnihuman_desktop.ui.keys.commands import BY_ID, COMMANDS, PLACE_NAMES, KeyCommand, Place
from omnihuman_desktop.ui.keys.key_map import describe_keys, find_conflict, first_key
from omnihuman_desktop.ui.look import theme
from omnihuman_desktop.ui.text.formats import tr
from omnihuman_desktop.ui.widgets.label import Label

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from omnihuman_desktop.settings import SettingsFile

_ID_ROLE = Qt.ItemDataRole.UserRole
_RESERVED = (Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Backtab)


class KeysPage(QWidget):
    """A chosen command takes the key that is pressed in the field, but another command's key only on request."""

    def __init__(self, settings: SettingsFile, parent: QWidget) -> None:
        super().__init__(parent)
        self._settings = settings
        self._wanted = ""
        self.table = self._build_table()
        self.field = QKeySequenceEdit(self)
        self.field.setAccessibleName(self.tr("New key"))
        self.field.setMaximumSequenceLength(1)
        self.field.editingFinished.connect(self._take)
        self.take_button = self._make_button(self.tr("Use it here"), self._take_over)
        self.clear_button = self._make_button(self.tr("No key"), lambda: self._set(self._current(), ""))
        self.reset_button = self._make_button(self.tr("Reset"), self._reset)
        self.reset_all_button = self._make_button(self.tr("Reset all"), lambda: self._save({}))
        self.said = Label(self, wordWrap=True)
        self._lay_out()
        self.table.currentItemChanged.connect(lambda _now, _before: self._show_current())
        self.refresh()
        self._show_current()

    def select(self, command_id: str) -> None:
        """Select a command."""
        for item in self._items():
            if item.data(0, _ID_ROLE) == command_id:
                self.table.setCurrentItem(item)

    def find_entries(self, typed: str) -> Iterator[tuple[str, str, QWidget]]:
        """Yield the commands for the search in the settings. Opening one selects it."""
        words = typed.casefold().split()
        for command in BY_ID.values():
            text = f"{tr(PLACE_NAMES[command.place])}: {tr(command.text)}"
            if all(word in f"{text} {describe_keys(command)} {tr('Keys')}".casefold() for word in words):
                yield text, f"{describe_keys(command)} {tr('Keys')}", _Opener(self, command.id)

    def refresh(self) -> None:
        """Show the keys in use. What differs from the table is written bold."""
        for item in self._items():
            command = BY_ID.get(item.data(0, _ID_ROLE))
            if command is not None:
                item.setText(1, describe_keys(command))
                font = item.font(1)
                font.setBold(command.id in self._settings.values.keys)
                item.setFont(1, font)
        self.reset_all_button.setEnabled(bool(self._settings.values.keys))

    def _build_table(self) -> QTreeWidget:
        table = QTreeWidget(self)
        table.setAccessibleName(self.tr("Keys"))
        table.setHeaderLabels([self.tr("Command"), self.tr("Key")])
        table.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        table.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        table.header().setStretchLastSection(False)
        for place in Place:
            group = QTreeWidgetItem(table, [tr(PLACE_NAMES[place])])
            for command in COMMANDS:
                if command.place is place:
                    item = QTreeWidgetItem(group, [tr(command.text), describe_keys(command)])
                    item.setData(0, _ID_ROLE, command.id)
                    item.setDisabled(not command.id)
            group.setExpanded(True)
        return table

    def _make_button(self, text: str, act: Callable[[], object]) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: act())
        return button

    def _lay_out(self) -> None:
        row, below = QHBoxLayout(), QHBoxLayout()
        row.addWidget(Label(self.tr("New key"), self))
        row.addWidget(self.field, 1)
        for button in (self.clear_button, self.reset_button, self.reset_all_button):
            row.addWidget(button)
        below.addWidget(self.said, 1)
        below.addWidget(self.take_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.WIDE, theme.WIDE, theme.WIDE, theme.WIDE)
        column.setSpacing(theme.NEAR)
        column.addWidget(self.table, 1)
        column.addLayout(row)
        column.addLayout(below)

    def _items(self) -> Iterator[QTreeWidgetItem]:
        for number in range(self.table.topLevelItemCount()):
            group = self.table.topLevelItem(number)
            for row in range(group.childCount() if group is not None else 0):
                item = group.child(row) if group is not None else None
                if item is not None:
                    yield item

    def _current(self) -> KeyCommand | None:
        items = self.table.selectedItems()
        return BY_ID.get(items[0].data(0, _ID_ROLE)) if items else None

    def _show_current(self) -> None:
        command = self._current()
        self._wanted = ""
        self.field.clear()
        for widget in (self.field, self.clear_button, self.reset_button):
            widget.setEnabled(command is not None)
        self._say(self.tr("Choose a command, then press its new key in the field.") if command is None else "")

    def _take(self) -> None:
        command, pressed = self._current(), self.field.keySequence()
        if command is None or pressed.count() != 1:
            return
        self._wanted = pressed.toString(QKeySequence.SequenceFormat.PortableText)
        native = pressed.toString(QKeySequence.SequenceFormat.NativeText)
        other = find_conflict(command, self._wanted)
        if first_key(pressed).key() in _RESERVED:
            self._say(self.tr("{0} always closes or moves on. Choose another key.").format(native), "bad")
        elif other is not None:
            sentence = self.tr("{0} belongs to “{1}”.").format(native, f"{tr(PLACE_NAMES[other.place])}: {tr(other.text)}")
            self._say(sentence, "decide", may_take=True)
        else:
            self._set(command, self._wanted)

    def _take_over(self) -> None:
        command = self._current()
        other = find_conflict(command, self._wanted) if command is not None else None
        if command is not None and other is not None:
            self._save({**self._settings.values.keys, other.id: "", command.id: self._wanted})
            self._say(self.tr("“{0}” has no key now.").format(tr(other.text)), "decide")

    def _set(self, command: KeyCommand | None, keys: str) -> None:
        if command is None:
            return
        changed = {name: value for name, value in self._settings.values.keys.items() if name != command.id}
        if (keys,) != command.keys:
            changed[command.id] = keys
        self._save(changed)

    def _reset(self) -> None:
        command = self._current()
        if command is None:
            return
        without = {name: value for name, value in self._settings.values.keys.items() if name != command.id}
        other = next((found for keys in command.keys if (found := find_conflict(command, keys)) is not None), None)
        if other is not None:
            without[other.id] = ""
        self._save(without)
        if other is not None:
            self._say(self.tr("“{0}” has no key now.").format(tr(other.text)), "decide")

    def _save(self, changed: dict[str, str]) -> None:
        # The window's shortcuts follow the settings, and bring the keys into use.
        self._settings.change(keys=changed)
        self.refresh()
        self._show_current()

    def _say(self, sentence: str, role: str = "dim", *, may_take: bool = False) -> None:
        self.said.setText(sentence)
        theme.set_role(self.said, role)
        self.take_button.setVisible(may_take)


class _Opener(QWidget):
    """Selects a command when the search gives it the focus."""

    def __init__(self, page: KeysPage, command_id: str) -> None:
        super().__init__(page)
        self._page, self._id = page, command_id
        self.hide()

    def open(self) -> None:
        """Select the command, and focus the field for its key."""
        self._page.select(self._id)
        self._page.field.setFocus()
