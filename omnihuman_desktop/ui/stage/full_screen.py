"""The full-screen window of the video. Its controls and the pointer hide while nothing is moved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from omnihuman_desktop.ui.keys.commands import Place
from omnihuman_desktop.ui.keys.key_map import to_default
from omnihuman_desktop.ui.look import theme
from omnihuman_desktop.ui.stage.canvas import Canvas
from omnihuman_desktop.ui.stage.controls import Controls
from omnihuman_desktop.ui.stage.idle_controls import IDLE_MS, IdleControls
from omnihuman_desktop.ui.widgets.toast import Toast

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QCloseEvent, QImage, QKeyEvent, QResizeEvent

    from omnihuman_desktop.ui.runtime.background import Run

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
        # Or the first button would have the focus, and the arrow keys would go from button to button.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocus()
        self._handle_key = handle_key
        self.canvas = Canvas(run, frames, self)
        self.canvas.fill_edge_to_edge()
        self.canvas.double_clicked.connect(self.close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.canvas)
        self.controls = Controls(self)
        self._hint = Toast(self, IDLE_MS)
        self.idle = IdleControls(self.canvas, self.controls, self._is_held, self)
        self.idle.shown.connect(self._place)
        self.canvas.wheel_turned.connect(self.idle.wake)
        self.show_message(self.tr("Esc leaves full screen"))
        self.idle.wake()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close the window, or pass the key to the player."""
        default = to_default(event, Place.VIDEO)
        if event.key() == Qt.Key.Key_Escape or (default is not None and default.key() == Qt.Key.Key_F):
            self.close()
        elif default is None or not self._handle_key(default):
            super().keyPressEvent(event)
        else:
            # What the key has done is seen there.
            self.idle.wake()

    def show_message(self, sentence: str) -> None:
        """Show `sentence` for a while."""
        self._hint.show_message(sentence)
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the hint and the controls in their places."""
        super().resizeEvent(event)
        self._place()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Emit `left`."""
        super().closeEvent(event)
        self.left.emit()

    def _is_held(self) -> bool:
        return self.controls.position.isSliderDown() or self.controls.volume.isSliderDown()

    def _place(self) -> None:
        self._hint.move((self.width() - self._hint.width()) // 2, theme.WIDE)
        width = min(_CONTROLS_WIDTH_PX, self.width() - 2 * theme.WIDE)
        height = self.controls.sizeHint().height()
        self.controls.setGeometry((self.width() - width) // 2, self.height() - height - 2 * theme.WIDE, width, height)
