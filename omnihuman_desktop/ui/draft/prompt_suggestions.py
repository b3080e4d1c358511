"""The list of earlier prompts under the prompt, as it is typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QListWidget

from omnihuman_desktop.ui.look import theme
from omnihuman_desktop.ui.widgets.label import plain_tooltip

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QKeyEvent

    from omnihuman_desktop.ui.draft.prompt_field import PromptField

MOST_OFFERED = 20
_VISIBLE_ROWS = 6


class PromptSuggestions(QListWidget):
    """Never has the focus: the field keeps it, and hands over its keys.

    Down and Up choose, Enter and Tab use, Esc closes, Shift+Delete removes. `forgotten` carries the text of a removed one.
    """

    forgotten = Signal(str)

    def __init__(self, field: PromptField, find: Callable[[str, int], Sequence[str]]) -> None:
        super().__init__(field.window())
        self._field, self._find = field, find
        self._is_using = False
        self.setAccessibleName(self.tr("Recent prompts"))
        self.setProperty("role", "offered")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.hide()
        self.itemEntered.connect(self.setCurrentItem)
        self.itemClicked.connect(lambda _item: self._use())
        field.textChanged.connect(self._follow_text)
        field.focus_lost.connect(self.hide)
        field.handle_key = self.press

    def offer(self) -> bool:
        """Show the prompts that fit what is typed; return whether there are any."""
        return self._show_found(self._find(self._field.toPlainText(), MOST_OFFERED))

    def offer_all(self) -> bool:
        """Show the last prompts, whatever is typed; return whether there are any."""
        return self._show_found(self._find("", MOST_OFFERED))

    def _show_found(self, found: Sequence[str]) -> bool:
        self.clear()
        for text in found:
            self.addItem(" ".join(text.split()))
            item = self.item(self.count() - 1)
            item.setData(Qt.ItemDataRole.UserRole, text)
            item.setToolTip(plain_tooltip(text))
        if found:
            self._place()
            self.show()
            self.raise_()
        else:
            self.hide()
        return bool(found)

    def press(self, event: QKeyEvent) -> bool:
        """Run what a key of the field does here; return whether it does anything."""
        key, held = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if held == Qt.KeyboardModifier.ShiftModifier and key == Qt.Key.Key_Delete:
            return self._forget()
        if held != Qt.KeyboardModifier.NoModifier:
            return False
        if self.isHidden():
            return key == Qt.Key.Key_Down and not self._field.toPlainText() and self.offer() and self._move(1)
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            return self._move(1 if key == Qt.Key.Key_Down else -1)
        if key == Qt.Key.Key_Escape:
            self.hide()
            return True
        return key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab) and self._use()

    def _follow_text(self) -> None:
        if self._field.hasFocus() and not self._is_using and self._field.toPlainText().strip():
            self.offer()
        else:
            self.hide()

    def _move(self, rows: int) -> bool:
        # Beyond either end nothing is chosen, and the keys are the text's again.
        row = self.currentRow() + rows
        if row < -1:
            return False
        self.setCurrentRow(row if row < self.count() else -1)
        self._field.setAccessibleDescription(self.currentItem().text() if self.currentRow() >= 0 else "")
        return True

    def _use(self) -> bool:
        if self.currentRow() < 0:
            self.hide()
            return False
        text = self.currentItem().data(Qt.ItemDataRole.UserRole)
        self._is_using = True
        try:
            self._field.replace_text(text)
        finally:
            self._is_using = False
        self.hide()
        return True

    def _forget(self) -> bool:
        row = self.currentRow()
        if self.isHidden() or row < 0:
            return False
        self.forgotten.emit(self.currentItem().data(Qt.ItemDataRole.UserRole))
        if self.offer():
            self.setCurrentRow(min(row, self.count() - 1))
        return True

    def _place(self) -> None:
        """Below the field, or above it where the window ends."""
        window = self._field.window()
        below = self._field.mapTo(window, QPoint(0, self._field.height() + theme.GRID))
        height = min(self.count(), _VISIBLE_ROWS) * self.sizeHintForRow(0) + 2 * theme.GRID
        top = below.y() if below.y() + height <= window.height() else below.y() - self._field.height() - 2 * theme.GRID - height
        self.setGeometry(below.x(), top, self._field.width(), height)
