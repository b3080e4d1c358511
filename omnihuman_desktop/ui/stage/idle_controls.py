"""Hides the controls and the pointer of a full-screen window while nothing is moved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

IDLE_MS = 2500
_WAKING = (QEvent.Type.Enter, QEvent.Type.MouseMove)


class IdleControls(QObject):
    """`controls` lie over `surface`. They stay while the pointer is on them, and while `is_held` returns True.

    `shown` says that they are shown, and have to be placed.
    """

    shown = Signal()

    def __init__(self, surface: QWidget, controls: QWidget, is_held: Callable[[], bool], window: QWidget) -> None:
        super().__init__(window)
        self._surface, self._controls, self._is_held = surface, controls, is_held
        self._cursor = surface.cursor()
        self.timer = QTimer(self, singleShot=True, interval=IDLE_MS)
        self.timer.timeout.connect(self._rest)
        for widget in (surface, controls):
            widget.setMouseTracking(True)
            widget.installEventFilter(self)

    def wake(self) -> None:
        """Show the controls and the pointer for a while."""
        if self._surface.cursor().shape() is Qt.CursorShape.BlankCursor:
            self._surface.setCursor(self._cursor)
        self._controls.show()
        self.shown.emit()
        self._controls.raise_()
        self.timer.start()

    def end(self) -> None:
        """Leave the controls as they are from now on: shown."""
        self.wake()
        self.timer.stop()
        for widget in (self._surface, self._controls):
            widget.removeEventFilter(self)

    def _rest(self) -> None:
        if self._is_held() or self._controls.underMouse() or QApplication.activePopupWidget() is not None:
            self.timer.start()
            return
        self._controls.hide()
        self._cursor = self._surface.cursor()
        self._surface.setCursor(Qt.CursorShape.BlankCursor)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wake where the pointer moves."""
        if event.type() in _WAKING:
            self.wake()
        return super().eventFilter(watched, event)
