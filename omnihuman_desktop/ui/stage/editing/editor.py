"""The base of both editors: a tool bar, the view, undo and redo, Cancel and Done, and their keys."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from omnihuman_desktop.ui.look import theme
from omnihuman_desktop.ui.stage.editing.picture_view import ZOOM_STEP, PictureView
from omnihuman_desktop.ui.widgets.elided_label import ElidedLabel
from omnihuman_desktop.ui.widgets.flow_layout import FlowLayout
from omnihuman_desktop.ui.widgets.key_actions import KeyAction, claim_key, run_key_action
from omnihuman_desktop.ui.widgets.undo_history import is_redo_key, is_undo_key

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent


def make_tool_button(parent: QWidget, icon: str, name: str, key: str = "") -> QToolButton:
    """Make a button with only an icon. The tooltip is its name and its key."""
    button = QToolButton(parent)
    button.setIcon(theme.icon(icon, button))
    button.setAccessibleName(name)
    button.setToolTip(f"{name} ({key})" if key else name)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setProperty("role", "quiet")
    return button


class UndoState(Protocol):
    """Whether there is something to undo or redo; any history is one."""

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to undo."""
        ...

    @property
    def can_redo(self) -> bool:
        """Whether there is a step to redo."""
        ...


class Editor(QFrame):
    """Fills the stage. `done` asks to apply the changes, `cancelled` to discard them.

    A subclass fills `tools`, calls `lay_out` with its view, implements `undo` and `redo`, and calls `refresh` after changes.
    """

    done = Signal()
    cancelled = Signal()

    def __init__(self, name: str, history: UndoState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._history = history
        self.setAccessibleName(name)
        # Not a ground of the style sheet: with that one, all that lies below would be painted, too.
        self.setAutoFillBackground(True)
        self.tools = FlowLayout(theme.GRID)
        self.side = QHBoxLayout()
        self.status = ElidedLabel(self, Qt.TextElideMode.ElideRight)
        self.status.setProperty("role", "dim")
        self.undo_button = make_tool_button(self, "undo", self.tr("Undo"), self.tr("Ctrl+Z"))
        self.redo_button = make_tool_button(self, "redo", self.tr("Redo"), self.tr("Ctrl+Shift+Z"))
        self.zoom_in_button = make_tool_button(self, "zoom_in", self.tr("Zoom in"), "+")
        self.zoom_out_button = make_tool_button(self, "zoom_out", self.tr("Zoom out"), "-")
        self.fit_button = make_tool_button(self, "full_screen", self.tr("Fit to view"), "0")
        self.cancel_button = QPushButton(self.tr("Cancel"), self)
        self.cancel_button.setToolTip(self.tr("Discard the changes (Esc)"))
        self.done_button = QPushButton(self.tr("Done"), self)
        self.done_button.setProperty("role", "primary")
        self.done_button.setToolTip(self.tr("Apply the changes (Enter)"))

    def lay_out(self, view: PictureView) -> None:
        """Lay out the editor around `view`."""
        self.view = view
        self._bottom = bottom = QHBoxLayout()
        bottom.setContentsMargins(theme.WIDE, theme.NEAR, theme.WIDE, theme.NEAR)
        bottom.setSpacing(theme.GRID)
        for button in (self.undo_button, self.redo_button, self.zoom_out_button, self.zoom_in_button, self.fit_button):
            bottom.addWidget(button)
        bottom.addSpacing(theme.NEAR)
        bottom.addWidget(self.status, 1)
        bottom.addSpacing(theme.NEAR)
        bottom.addWidget(self.cancel_button)
        bottom.addSpacing(theme.GRID)
        bottom.addWidget(self.done_button)
        top = QVBoxLayout()
        top.setContentsMargins(theme.WIDE, theme.NEAR, theme.WIDE, theme.NEAR)
        top.addLayout(self.tools)
        self.side.setContentsMargins(0, 0, 0, 0)
        self.side.setSpacing(0)
        self.side.addWidget(view, 1)
        self.column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addLayout(self.side, 1)
        column.addLayout(bottom)
        self.setFocusProxy(view)
        self.undo_button.clicked.connect(self.undo)
        self.redo_button.clicked.connect(self.redo)
        self.zoom_in_button.clicked.connect(lambda: view.zoom_by(ZOOM_STEP))
        self.zoom_out_button.clicked.connect(lambda: view.zoom_by(1 / ZOOM_STEP))
        self.fit_button.clicked.connect(view.fit)
        self.cancel_button.clicked.connect(self.cancelled)
        self.done_button.clicked.connect(self.done)

    def order_focus(self) -> None:
        """Set the Tab order: tools, picture, what is beside it, and the row below. A click does not move the focus."""
        for part in self.findChildren(QAbstractButton) + self.findChildren(QAbstractSlider):
            part.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        rows = (self.tools, self.side, self._bottom)
        widgets = [item.widget() for row in rows for index in range(row.count()) if (item := row.itemAt(index)) is not None]
        chain = [part for widget in widgets if widget is not None for part in (widget, *widget.findChildren(QWidget))]
        focusable = [part for part in chain if part.focusPolicy() & Qt.FocusPolicy.TabFocus]
        for first, second in itertools.pairwise(focusable):
            QWidget.setTabOrder(first, second)

    def refresh(self) -> None:
        """Enable the buttons for undo and redo."""
        self.undo_button.setEnabled(self._history.can_undo)
        self.redo_button.setEnabled(self._history.can_redo)

    def undo(self) -> None:
        """Undo the last step."""

    def redo(self) -> None:
        """Redo the step that was undone last."""

    def action_for_key(self, event: QKeyEvent) -> KeyAction | None:
        """Return what the pressed key does in this editor; None where it does nothing."""
        if is_undo_key(event):
            return self.undo
        if is_redo_key(event):
            return self.redo
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return None
        if event.key() == Qt.Key.Key_Escape:
            return self.cancelled.emit
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return self._finish
        return None

    def event(self, event: QEvent) -> bool:
        """Claim the editor's keys before the window's shortcuts."""
        return claim_key(event, self.action_for_key) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Run the key's action. Other keys end here: the player below is not visible."""
        run_key_action(event, self.action_for_key)
        event.accept()

    def _finish(self) -> None:
        # Enter presses the button that has the focus, as in any dialog.
        focused = self.focusWidget()
        if isinstance(focused, (QPushButton, QToolButton)) and focused.isEnabled() and focused.hasFocus():
            focused.click()
        else:
            self.done.emit()
