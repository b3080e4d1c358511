"""The full-screen window of the video. Its controls and the pointer hide while nothing is moved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from omnihuman_desktop.ui.keys.commands import Place
from omnihuman_desktop.ui.keys.key_map import to_default
from omnihuman_desktop.ui.look import theme
from omnihuman_desktop.ui.stage.canvas import Canvas
from omnihuman_desktop.ui.stage.controls import Controls
from omnihuman_desktop.ui.widgets.toast import Toast

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject
    from PySide6.QtGui import QCloseEvent, QImage, QKeyEvent, QMouseEvent, QResizeEvent

    from omnihuman_desktop.ui.runtime.background import Run

_HINT_MS = 2500
_CONTROLS_WIDTH_PX = 760


class FullScreen(QWidget):
    """A window over the whole screen. Esc, F or a double click closes it; other keys go to `handle_key`."""

    left = Signal()

    def __init__(
        self,
        run: Run,
        frames: Callable[[], QImage | None],
        handle_key: Callable[[QKeyEvent], bool],
        parent: QWidget,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(parent.window().windowTitle())
        self.setAccessibleName(self.tr("Full screen"))
        self.setMouseTracking(True)
        # Or the first button would have the focus, and the arrow keys would go from button to button.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocus()
        self._handle_key = handle_key
        self.canvas = Canvas(run, frames, self)
        self.canvas.fill_edge_to_edge()
        self.canvas.setMouseTracking(True)
        self.canvas.double_clicked.connect(self.close)
        self.canvas.wheel_turned.connect(self._show_controls)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.canvas)
        self.controls = Controls(self)
        self.controls.setMouseTracking(True)
        self.controls.installEventFilter(self)
        self._hint = Toast(self, _HINT_MS)
        self._hide_timer = QTimer(self, singleShot=True, interval=_HINT_MS)
        self._hide_timer.timeout.connect(self._hide_controls)
        self._show_hint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close the window, or pass the key to the player."""
        default = to_default(event, Place.VIDEO)
        if event.key() == Qt.Key.Key_Escape or (default is not None and default.key() == Qt.Key.Key_F):
            self.close()
        elif default is None or not self._handle_key(default):
            super().keyPressEvent(event)
        else:
            # What the key has done is seen there.
            self._show_controls()

    def show_message(self, sentence: str) -> None:
        """Show `sentence` for a while."""
        self._hint.show_message(sentence)
        self._place()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show the pointer and the controls again for a while."""
        super().mouseMoveEvent(event)
        self.unsetCursor()
        self._show_controls()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the hint and the controls in their places."""
        super().resizeEvent(event)
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the controls while the pointer is on them."""
        if watched is self.controls and event.type() in (QEvent.Type.Enter, QEvent.Type.MouseMove):
            self.unsetCursor()
            self._hide_timer.start()
        return super().eventFilter(watched, event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Emit `left`."""
        super().closeEvent(event)
        self.left.emit()

    def _show_hint(self) -> None:
        self._hint.show_message(self.tr("Esc leaves full screen"))
        self._show_controls()

    def _show_controls(self) -> None:
        self.controls.show()
        self._place()
        self._hide_timer.start()

    def _place(self) -> None:
        self._hint.move((self.width() - self._hint.width()) // 2, theme.WIDE)
        width = min(_CONTROLS_WIDTH_PX, self.width() - 2 * theme.WIDE)
        height = self.controls.sizeHint().height()
        self.controls.setGeometry((self.width() - width) // 2, self.height() - height - 2 * theme.WIDE, width, height)
        self.controls.raise_()

    def _hide_controls(self) -> None:
        held = self.controls.position.isSliderDown() or self.controls.volume.isSliderDown()
        if held or self.controls.underMouse() or QApplication.activePopupWidget() is not None:
            self._hide_timer.start()
            return
        self.controls.hide()
        self.setCursor(Qt.CursorShape.BlankCursor)
