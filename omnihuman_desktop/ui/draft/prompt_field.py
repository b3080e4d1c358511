"""The text field for the prompt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent

_MIN_LINES = 3
_MAX_LINES = 7


class PromptField(QPlainTextEdit):
    """Grows with its text, from three lines to seven. Tab leaves it; Ctrl+Enter and pasted files go to the window.

    `handle_key` is offered each key press first, and returns whether it has used it.
    """

    focus_lost = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.handle_key: Callable[[QKeyEvent], bool] = lambda _event: False
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.document().documentLayout().documentSizeChanged.connect(self._fit_height)
        self._fit_height()

    def replace_text(self, text: str) -> None:
        """Replace all of the text, so that Ctrl+Z brings the former one back."""
        cursor = self.textCursor()
        cursor.select(cursor.SelectionType.Document)
        cursor.insertText(text)
        self.setTextCursor(cursor)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Emit `focus_lost`."""
        super().focusOutEvent(event)
        self.focus_lost.emit()

    def sizeHint(self) -> QSize:
        """Return the height of the text, within its bounds."""
        return QSize(208, self._height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the height to the lines at the new width."""
        super().resizeEvent(event)
        self._fit_height()

    def event(self, event: QEvent) -> bool:
        """Leave the window's keys to its shortcuts."""
        if event.type() is QEvent.Type.ShortcutOverride and _is_for_window(event):  # type: ignore[arg-type]
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the window's keys to the window."""
        if _is_for_window(event):
            event.ignore()
            return
        if not self.handle_key(event):
            super().keyPressEvent(event)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:  # noqa: N802 - Qt's name
        """Accept text but no files: a portrait that is dropped here must not become the text of its path."""
        return source.hasText() and not source.hasUrls()

    def _height(self) -> int:
        lines = sum(self._count_lines(number) for number in range(self.blockCount()))
        shown = min(max(lines, _MIN_LINES), _MAX_LINES)
        margins = self.contentsMargins()
        text = shown * self.fontMetrics().lineSpacing() + 2 * round(self.document().documentMargin())
        return text + margins.top() + margins.bottom() + 2 * self.frameWidth()

    def _count_lines(self, block_number: int) -> int:
        return max(1, self.document().findBlockByNumber(block_number).layout().lineCount())

    def _fit_height(self) -> None:
        height = self._height()
        if height != self.height() or self.minimumHeight() != height:
            self.setFixedHeight(height)


def _is_for_window(event: QKeyEvent) -> bool:
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        return held == Qt.KeyboardModifier.ControlModifier
    if event.matches(QKeySequence.StandardKey.Paste):
        data = QGuiApplication.clipboard().mimeData()
        return data.hasUrls() or (data.hasImage() and not data.hasText())
    return False
