"""The card on the stage with a task's status: what is happening, what it costs, and what you can do."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QGuiApplication, QPainter, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from omnihuman_desktop.ui.look import theme
from omnihuman_desktop.ui.text.status_texts import Tone, label
from omnihuman_desktop.ui.widgets.disclosure import Disclosure
from omnihuman_desktop.ui.widgets.flow_layout import FlowLayout
from omnihuman_desktop.ui.widgets.label import Label
from omnihuman_desktop.ui.widgets.progress_line import ProgressLine

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from omnihuman_desktop.domain.job import Action
    from omnihuman_desktop.ui.text.status_texts import StatusText

_WIDTH = 540
_DETAILS_HEIGHT = 112
_ROLES = {Tone.BAD: "bad", Tone.DECIDE: "decide", Tone.GOOD: "good"}


class StatusCard(QFrame):
    """Shows one `StatusText`; `show_status` changes only what differs, so that focus and selection stay where they are."""

    action_chosen = Signal(object)
    focus_left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._status: StatusText | None = None
        self._buttons: dict[Action, QPushButton] = {}
        self.setMaximumWidth(_WIDTH)
        self._headline = Label(self, wordWrap=True)
        self._headline.setFont(theme.font(theme.TextSize.TITLE, bold=True))
        self._body = Label(self, wordWrap=True)
        self._corner = Label(self)
        self._corner.setProperty("role", "dim")
        self._progress = ProgressLine(self)
        self._row = FlowLayout(theme.NEAR)
        self._build_details()
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.WIDE, 3 * theme.GRID, theme.WIDE, 3 * theme.GRID)
        column.setSpacing(theme.NEAR)
        top = QHBoxLayout()
        top.setSpacing(theme.WIDE)
        top.addWidget(self._headline, 1)
        top.addWidget(self._corner, 0, Qt.AlignmentFlag.AlignBottom)
        column.addLayout(top)
        column.addWidget(self._progress)
        column.addWidget(self._body)
        column.addLayout(self._row)
        column.addLayout(self._details_bar)
        column.addWidget(self._details)

    @property
    def buttons(self) -> dict[Action, QPushButton]:
        """The visible buttons by their action, in order."""
        return dict(self._buttons)

    def show_status(self, status: StatusText) -> None:
        """Show `status`, updating only what differs from the former one."""
        before, self._status = self._status, status
        if status == before:
            return
        self._set_texts(status)
        self._set_progress(status)
        main = status.tone in (Tone.BAD, Tone.DECIDE)
        if before is None or status.actions != before.actions or main != (before.tone in (Tone.BAD, Tone.DECIDE)):
            self._set_actions(status.actions, main=main)
        if before is None or status.details != before.details:
            self._set_details(status.details)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card."""
        del event
        colours = theme.colours(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colours.line, 1))
        painter.setBrush(colours.panel)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme.RADIUS, theme.RADIUS)

    def _build_details(self) -> None:
        self._details_toggle = Disclosure(self.tr("Details"), self)
        self._details_toggle.setAccessibleDescription(self.tr("Shows the service's message"))
        self._details_toggle.toggled.connect(self._open_details)
        self._copy = QPushButton(self.tr("Copy"), self)
        self._copy.setAccessibleName(self.tr("Copy details"))
        self._copy.clicked.connect(self._copy_details)
        self._details = QPlainTextEdit(self, readOnly=True)
        self._details.setAccessibleName(self.tr("Details"))
        self._details.setTabChangesFocus(True)
        self._details.setFixedHeight(_DETAILS_HEIGHT)
        self._details_bar = QHBoxLayout()
        self._details_bar.addWidget(self._details_toggle)
        self._details_bar.addStretch(1)
        self._details_bar.addWidget(self._copy)
        self._set_details("")

    def _set_texts(self, status: StatusText) -> None:
        theme.set_role(self._headline, _ROLES.get(status.tone, ""))
        _set_text(self._headline, status.headline or status.line)
        _set_text(self._body, status.body)
        self.setAccessibleName(status.headline or status.line)
        self.setAccessibleDescription(status.body)

    def _set_progress(self, status: StatusText) -> None:
        shown = status.busy or status.progress is not None
        self._progress.setVisible(shown)
        # The time left. Without progress, the row's corner only repeats what the buttons say.
        _set_text(self._corner, status.corner if shown else "")
        if shown:
            self._progress.set_progress(status.progress)

    def _set_actions(self, actions: tuple[Action, ...], *, main: bool) -> None:
        focused = any(button.hasFocus() for button in self._buttons.values())
        for button in self._buttons.values():
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = {}
        for place, action in enumerate(actions):
            button = QPushButton(label(action), self)
            if main and place == 0:
                button.setProperty("role", "primary")
            button.clicked.connect(lambda _=False, action=action: self.action_chosen.emit(action))
            self._row.addWidget(button)
            button.show()
            self._buttons[action] = button
        self._set_tab_order()
        if focused:
            # Not to one of the new buttons: a key that is still held down would press it.
            self.focus_left.emit()

    def _set_tab_order(self) -> None:
        chain = [*self._buttons.values(), self._details_toggle, self._copy, self._details]
        for first, second in itertools.pairwise(chain):
            QWidget.setTabOrder(first, second)

    def _set_details(self, details: str) -> None:
        self._details.setPlainText(details)
        self._details_toggle.setVisible(bool(details))
        self._open_details(bool(details) and self._details_toggle.isChecked())

    def _open_details(self, opened: bool) -> None:
        self._details.setVisible(opened)
        self._copy.setVisible(opened)
        self._copy.setText(self.tr("Copy"))

    def _copy_details(self) -> None:
        QGuiApplication.clipboard().setText(self._details.toPlainText())
        self._copy.setText(self.tr("Copied"))


def _set_text(words: QLabel, text: str) -> None:
    if words.text() != text:
        words.setText(text)
    words.setVisible(bool(text))
