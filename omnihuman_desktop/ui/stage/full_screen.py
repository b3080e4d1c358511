"""The video alone on the whole screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from omnihuman_desktop.ui.look import theme
from omnihuman_desktop.ui.stage.canvas import Canvas
from omnihuman_desktop.ui.widgets.toast import Toast

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QCloseEvent, QImage, QKeyEvent, QMouseEvent, QResizeEvent

    from omnihuman_desktop.ui.runtime.background import Run

_QUIET_MS = 2500


class FullScreen(QWidget):
    """A window of its own over the whole screen. Esc, F or a double click leaves; other keys go to `take_key`."""

    left = Signal()

    def __init__(
        self,
        run: Run,
        frames: Callable[[], QImage | None],
        take_key: Callable[[QKeyEvent], bool],
        parent: QWidget,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(parent.window().windowTitle())
        self.setAccessibleName(self.tr("Full screen"))
        self.setMouseTracking(True)
        self._take_key = take_key
        self.canvas = Canvas(run, frames, self)
        self.canvas.fill_edge_to_edge()
        self.canvas.setMouseTracking(True)
        self.canvas.double_clicked.connect(self.close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.canvas)
        self._hint = Toast(self, _QUIET_MS)
        self._quiet = QTimer(self, singleShot=True, interval=_QUIET_MS)
        self._quiet.timeout.connect(self._grow_quiet)
        self._tell_how_to_leave()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leaves, or gives the key to the player."""
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_F):
            self.close()
        elif not self._take_key(event):
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Shows the pointer and the hint again for a while."""
        super().mouseMoveEvent(event)
        self.unsetCursor()
        self._tell_how_to_leave()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keeps the hint in the middle of the upper edge."""
        super().resizeEvent(event)
        self._place_hint()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Says that the full screen was left."""
        super().closeEvent(event)
        self.left.emit()

    def _tell_how_to_leave(self) -> None:
        self._hint.tell(self.tr("Esc leaves full screen"))
        self._place_hint()
        self._quiet.start()

    def _place_hint(self) -> None:
        self._hint.move((self.width() - self._hint.width()) // 2, theme.WIDE)

    def _grow_quiet(self) -> None:
        self.setCursor(Qt.CursorShape.BlankCursor)
