"""A panel above the button that opens it, not modal."""

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
    """Shows `content`, which scrolls if the window is too low. Esc closes it; then `closed` is emitted.

    `command_for` returns the command of any other key, such as undo.
    """

    closed = Signal()

    def __init__(self, button: QAbstractButton, content: QWidget, command_for: ActionForKey) -> None:
        super().__init__(button.window())
        self._button, self._content, self._act_of = button, content, command_for
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
        """Show the popover and focus it."""
        self._fit()
        self.show()
        self.raise_()
        for widget in self._content.findChildren(QWidget):
            if widget.isVisibleTo(self) and widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
                widget.setFocus(Qt.FocusReason.PopupFocusReason)
                break

    def close_now(self) -> None:
        """Hide the popover and focus the button."""
        if self.isHidden():
            return
        self._button.setFocus(Qt.FocusReason.PopupFocusReason)
        self.hide()
        self.closed.emit()

    def event(self, event: QEvent) -> bool:
        """Claim keys before the window's shortcuts."""
        return claim_key(event, self._act_of) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Esc, or run the key's command."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_now()
        elif not run_key_action(event, self._act_of):
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay above the button when the window or the content is resized."""
        if self.isVisible() and event.type() in (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.LayoutRequest):
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        window, button = self._button.window(), self._button
        corner = button.mapTo(window, QPoint(button.width(), 0))
        layout = self._content.layout()
        needed = layout.totalMinimumSize().height() if layout else self._content.sizeHint().height()
        height = min(needed + 2 * FRAME, corner.y() - 2 * theme.NEAR)
        # With room for a scroll bar if there is one.
        bar = self._scroll.verticalScrollBar().sizeHint().width() if height < needed else 0
        width = self._content.minimumWidth() + 2 * FRAME + bar
        left = max(theme.NEAR, min(corner.x() - width, window.width() - width - theme.NEAR))
        self.setGeometry(left, corner.y() - theme.GRID - height, width, height)
