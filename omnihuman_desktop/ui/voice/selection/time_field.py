"""A field for a position in the voice, typed as 12:04.20 or 724.2."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from omnihuman_desktop.domain.times import parse_time
from omnihuman_desktop.ui.text.formats import moment
from omnihuman_desktop.ui.voice.span import FRAME_MS

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent

_WIDEST, _WIDE = "0:00:00.000", "00:00.000"
STEP_MS = 100
LONG_STEP_MS = 1000


class TimeField(QLineEdit):
    """Shows a position; `entered` carries one that was typed, in milliseconds. Invalid input is reset."""

    entered = Signal(int)

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._at_ms = 0
        self.setAccessibleName(name)
        self.setAccessibleDescription(self.tr("Minutes and seconds, such as 12:04.20"))
        self.setToolTip(self.tr("{0}: type 12:04.20 or 724.2, and press Enter").format(name))
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.returnPressed.connect(self._commit)
        self.show_time(0)

    def show_time(self, at_ms: int) -> None:
        """Show `at_ms`, replacing what is being typed."""
        self._at_ms = at_ms
        self.setText(moment(at_ms))
        self.setCursorPosition(0)
        # A fixed width, so that nothing moves while the time changes.
        self.setFixedWidth(self.fontMetrics().horizontalAdvance(_WIDE if at_ms < 3_600_000 else _WIDEST) + 24)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Commit what was typed."""
        super().focusOutEvent(event)
        self._commit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Change the time by a tenth of a second on Up and Down, by 1 s with Shift, by a frame with Alt; reset it on Esc."""
        steps = {Qt.KeyboardModifier.NoModifier: STEP_MS, Qt.KeyboardModifier.ShiftModifier: LONG_STEP_MS}
        step_ms = (steps | {Qt.KeyboardModifier.AltModifier: FRAME_MS}).get(event.modifiers())
        if event.key() == Qt.Key.Key_Escape and self.text() != moment(self._at_ms):
            self.show_time(self._at_ms)
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and step_ms is not None:
            self._commit()
            self.entered.emit(max(0, self._at_ms + (step_ms if event.key() == Qt.Key.Key_Up else -step_ms)))
        else:
            super().keyPressEvent(event)

    def _commit(self) -> None:
        typed, shown_ms = self.text(), self._at_ms
        if typed == moment(shown_ms):
            return
        self.show_time(shown_ms)
        with contextlib.suppress(ValueError):
            self.entered.emit(parse_time(typed))
