"""A small panel over the window, above the button that opens it. Nothing else is held up while it is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from omnihuman_desktop.ui.look import theme
from omnihuman_desktop.ui.widgets.key_actions import ActionForKey, claim_key, run_key_action

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QAbstractButton


FRAME = 2
"""What lies around the content on each side, in pixels: the line, and room for it to be seen."""


class Popover(QFrame):
    """Holds `content`, which scrolls where the window is too low for it. Esc closes it. `closed` tells.

    `act_of` says what a key does in here beside that, such as undoing.
    """

    closed = Signal()

    def __init__(self, button: QAbstractButton, content: QWidget, act_of: ActionForKey) -> None:
        super().__init__(button.window())
        self._button, self._content, self._act_of = button, content, act_of
        self.setProperty("role", "popover")
        self._scroll = QScrollArea(self)
        self._scroll.setWidget(content)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.addWidget(self._scroll)
        self.hide()
        button.window().installEventFilter(self)
        button.installEventFilter(self)
        content.installEventFilter(self)

    def open(self) -> None:
        """Show it, with the focus in it."""
        self._fit()
        self.show()
        self.raise_()
        for widget in self._content.findChildren(QWidget):
            if widget.isVisibleTo(self) and widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
                widget.setFocus(Qt.FocusReason.PopupFocusReason)
                break

    def close_now(self) -> None:
        """Hide it; the focus goes back to the button."""
        if self.isHidden():
            return
        self._button.setFocus(Qt.FocusReason.PopupFocusReason)
        self.hide()
        self.closed.emit()

    def event(self, event: QEvent) -> bool:
        """Claim its keys before the window's shortcuts."""
        return claim_key(event, self._act_of) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes it."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_now()
        elif not run_key_action(event, self._act_of):
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay above the button while the window or the content takes another size."""
        if self.isVisible() and event.type() in (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.LayoutRequest):
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        window, button = self._button.window(), self._button
        corner = button.mapTo(window, QPoint(button.width(), 0))
        layout = self._content.layout()
        needed = layout.totalMinimumSize().height() if layout else self._content.sizeHint().height()
        height = min(needed + 2 * FRAME, corner.y() - 2 * theme.NEAR)
        # Beside a bar to scroll with, where there is one.
        bar = self._scroll.verticalScrollBar().sizeHint().width() if height < needed else 0
        width = self._content.minimumWidth() + 2 * FRAME + bar
        left = max(theme.NEAR, min(corner.x() - width, window.width() - width - theme.NEAR))
        self.setGeometry(left, corner.y() - theme.GRID - height, width, height)
