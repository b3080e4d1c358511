"""What both editors have in common: a bar of tools, the view, undo and redo, Cancel and Done, and their keys."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from omnihuman_desktop.ui.look import theme
from omnihuman_desktop.ui.stage.editing.picture_view import ZOOM_STEP, PictureView
from omnihuman_desktop.ui.widgets.flow_layout import FlowLayout
from omnihuman_desktop.ui.widgets.key_actions import claim_key, run_key_action
from omnihuman_desktop.ui.widgets.undo_history import is_redo_key, is_undo_key

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent


def make_tool(parent: QWidget, icon: str, name: str, key: str = "") -> QToolButton:
    """A button with an icon alone; its name is its tooltip, too, with the key that does the same."""
    button = QToolButton(parent)
    button.setIcon(theme.icon(icon, button))
    button.setAccessibleName(name)
    button.setToolTip(f"{name} ({key})" if key else name)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setProperty("role", "quiet")
    return button


class Steps(Protocol):
    """What can be undone and redone."""

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        ...

    @property
    def can_redo(self) -> bool:
        """Whether there is one to do again."""
        ...


class Editor(QFrame):
    """Fills the stage. `done` is emitted once the creator is content, `cancelled` where all is to stay as it was.

    Subclasses fill `tools`, undo and redo, and call `refresh` when something may have changed.
    """

    done = Signal()
    cancelled = Signal()

    def __init__(self, name: str, steps: Steps, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps = steps
        self.setAccessibleName(name)
        self.setProperty("role", "bar")
        self.setAutoFillBackground(True)
        self.tools = FlowLayout(theme.GRID)
        self.side = QHBoxLayout()
        self.status = QLabel(self)
        self.status.setProperty("role", "dim")
        self.status.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.undo_button = make_tool(self, "undo", self.tr("Undo"), self.tr("Ctrl+Z"))
        self.redo_button = make_tool(self, "redo", self.tr("Redo"), self.tr("Ctrl+Shift+Z"))
        self.closer_button = make_tool(self, "zoom_in", self.tr("Zoom in"), "+")
        self.farther_button = make_tool(self, "zoom_out", self.tr("Zoom out"), "-")
        self.whole_button = make_tool(self, "full_screen", self.tr("Show all of it"), "0")
        self.cancel_button = QPushButton(self.tr("Cancel"), self)
        self.cancel_button.setToolTip(self.tr("Leaves everything as it was (Esc)"))
        self.done_button = QPushButton(self.tr("Done"), self)
        self.done_button.setProperty("role", "primary")
        self.done_button.setToolTip(self.tr("Enter"))

    def lay_out(self, view: PictureView) -> None:
        """Place everything around `view`."""
        self.view = view
        self._bottom = bottom = QHBoxLayout()
        bottom.setContentsMargins(theme.WIDE, theme.NEAR, theme.WIDE, theme.NEAR)
        bottom.setSpacing(theme.GRID)
        for button in (self.undo_button, self.redo_button, self.farther_button, self.closer_button, self.whole_button):
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
        self.closer_button.clicked.connect(lambda: view.zoom_by(ZOOM_STEP))
        self.farther_button.clicked.connect(lambda: view.zoom_by(1 / ZOOM_STEP))
        self.whole_button.clicked.connect(view.fit)
        self.cancel_button.clicked.connect(self.cancelled)
        self.done_button.clicked.connect(self.done)

    def order_focus(self) -> None:
        """Let Tab go the way of the eye: tools, picture, what stands beside it, and the row below. Clicks leave the focus."""
        for part in self.findChildren(QAbstractButton) + self.findChildren(QAbstractSlider):
            part.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        rows = (self.tools, self.side, self._bottom)
        widgets = [item.widget() for row in rows for place in range(row.count()) if (item := row.itemAt(place)) is not None]
        chain = [part for widget in widgets if widget is not None for part in (widget, *widget.findChildren(QWidget))]
        able = [part for part in chain if part.focusPolicy() & Qt.FocusPolicy.TabFocus]
        for first, second in itertools.pairwise(able):
            QWidget.setTabOrder(first, second)

    def refresh(self) -> None:
        """Show what can be undone."""
        self.undo_button.setEnabled(self._steps.can_undo)
        self.redo_button.setEnabled(self._steps.can_redo)

    def undo(self) -> None:
        """Take the last step back."""

    def redo(self) -> None:
        """Do again what was undone last."""

    def act_on(self, event: QKeyEvent) -> Callable[[], object] | None:
        """What the key of `event` does in this editor; None where it does nothing."""
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
        """Keeps the editor's keys from the window's shortcuts."""
        return claim_key(event, self.act_on) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The editor's keys; others go on to nobody: the player is not to be seen."""
        run_key_action(event, self.act_on)
        event.accept()

    def _finish(self) -> None:
        # A button that has the focus is pressed by Enter, as everywhere.
        focused = self.focusWidget()
        if isinstance(focused, (QPushButton, QToolButton)) and focused.isEnabled() and focused.hasFocus():
            focused.click()
        else:
            self.done.emit()
