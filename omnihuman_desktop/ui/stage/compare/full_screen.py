"""The full-screen window of a comparison. Its row and the pointer hide while nothing is moved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from omnihuman_desktop.ui.keys.commands import Place
from omnihuman_desktop.ui.keys.key_map import to_default
from omnihuman_desktop.ui.look import theme
from omnihuman_desktop.ui.stage.idle_controls import IDLE_MS, IdleControls
from omnihuman_desktop.ui.widgets.toast import Toast

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent

    from omnihuman_desktop.ui.stage.compare.compare_view import CompareView

_ROW_WIDTH_PX = 1100


class FullScreenComparison(QWidget):
    """Shows `view` on the whole screen until it is closed: `left` is emitted then, and somebody else has to take the view.

    Keys that the view does not have go to `handle_key`, as those of the table.
    """

    left = Signal()

    def __init__(self, view: CompareView, handle_key: Callable[[QKeyEvent], bool], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(parent.window().windowTitle())
        self.setAccessibleName(self.tr("Full screen"))
        self._view, self._handle_key = view, handle_key
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(view)
        view.set_floating(on=True)
        self._hint = Toast(self, IDLE_MS)
        self.idle = IdleControls(view.canvas, view.bar, view.bar.position.isSliderDown, self)
        self.idle.shown.connect(self._place)
        view.installEventFilter(self)
        self.setGeometry(parent.screen().geometry())
        self.show_message(self.tr("Esc leaves full screen"))
        self.idle.wake()

    def show_message(self, sentence: str) -> None:
        """Show `sentence` for a while."""
        self._hint.show_message(sentence)
        self._place()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Pass the keys on that the comparison does not have, such as those of the volume."""
        default = to_default(event, Place.VIDEO)
        if default is None or not self._handle_key(default):
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show what a key has done."""
        if event.type() is QEvent.Type.KeyPress:
            self.idle.wake()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the hint and the row in their places."""
        super().resizeEvent(event)
        self._place()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Emit `left`."""
        super().closeEvent(event)
        self._view.removeEventFilter(self)
        self.idle.end()
        self._view.set_floating(on=False)
        self.left.emit()

    def _place(self) -> None:
        self._hint.move((self.width() - self._hint.width()) // 2, theme.WIDE)
        self._hint.raise_()
        bar = self._view.bar
        width = min(_ROW_WIDTH_PX, self.width() - 2 * theme.WIDE)
        bar.resize(width, bar.height())
        height = bar.sizeHint().height()
        bar.setGeometry((self.width() - width) // 2, self.height() - height - 2 * theme.WIDE, width, height)
