"""A field for a moment of the voice, typed as 12:04.20 or as 724.2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from omnihuman_desktop.ui.compose.selection import parse_time
from omnihuman_desktop.ui.wording import clock

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent

_WIDEST = "00:00:00.00"
STEP_MS = 100


class TimeField(QLineEdit):
    """Shows a moment; `entered` carries one that was typed, in milliseconds. What is no time is put back."""

    entered = Signal(int)

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._at_ms = 0
        self.setAccessibleName(name)
        self.setAccessibleDescription(self.tr("Minutes, a colon and seconds, such as 12:04.20"))
        self.setToolTip(self.tr("{0}: type 12:04.20 or 724.2, and press Enter").format(name))
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.returnPressed.connect(self._commit)
        self.show_time(0)

    def show_time(self, at_ms: int) -> None:
        """Show `at_ms`, also while another time is being typed."""
        self._at_ms = at_ms
        self.setText(clock(at_ms, 2))
        self.setCursorPosition(0)
        least = "0:00.00" if at_ms < 3_600_000 else _WIDEST
        self.setFixedWidth(self.fontMetrics().horizontalAdvance(max(least, self.text(), key=len) + "00") + 20)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take what was typed."""
        super().focusOutEvent(event)
        self._commit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down change it by a tenth of a second; Esc puts it back."""
        if event.key() == Qt.Key.Key_Escape and self.text() != clock(self._at_ms, 2):
            self.show_time(self._at_ms)
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and not event.modifiers():
            self._commit()
            self.entered.emit(max(0, self._at_ms + (STEP_MS if event.key() == Qt.Key.Key_Up else -STEP_MS)))
        else:
            super().keyPressEvent(event)

    def _commit(self) -> None:
        typed, shown_ms = self.text(), self._at_ms
        if typed == clock(shown_ms, 2):
            return
        at_ms = parse_time(typed)
        self.show_time(shown_ms)
        if at_ms is not None:
            self.entered.emit(at_ms)
