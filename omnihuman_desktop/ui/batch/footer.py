"""The lower edge of a batch: names, the limit of credits, First one first, the sum, and Send all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QSpinBox, QVBoxLayout, QWidget

from omnihuman_desktop.ui.batch.texts import describe_obstacle, describe_sum
from omnihuman_desktop.ui.look import theme
from omnihuman_desktop.ui.text.formats import count, plural
from omnihuman_desktop.ui.widgets.elided_label import ElidedLabel
from omnihuman_desktop.ui.widgets.label import Label
from omnihuman_desktop.ui.widgets.switch import Switch

if TYPE_CHECKING:
    from collections.abc import Sequence

    from omnihuman_desktop.domain.ledger import Rate
    from omnihuman_desktop.groups.batch_rows import BatchRow

ASK_TWICE_CREDITS = 10_000.0
"""From this price on, in credits, sending takes a second click: some 150 dollars by the published price."""
ASK_TWICE_MS = 8000
_LIMIT_MAX = 9_999_999


class BatchFooter(QWidget):
    """`sent` is emitted by the click that pays, `cancelled` by Cancel."""

    sent = Signal()
    cancelled = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._price, self._obstacle = 0.0, ""
        self.names = QLineEdit(self)
        self.names.setAccessibleName(self.tr("Names of the videos"))
        self.names.setToolTip(self.tr("{n}, {portrait}, {voice} and {prompt} stand for what each row has."))
        self.limit = QSpinBox(self)
        self.limit.setRange(0, _LIMIT_MAX)
        self.limit.setSingleStep(100)
        self.limit.setGroupSeparatorShown(True)
        # The style sheet's padding does not reach the text of a spin box.
        self.limit.lineEdit().setTextMargins(theme.NEAR, 0, 0, 0)
        self.limit.setSpecialValueText(self.tr("No limit"))
        self.limit.setAccessibleName(self.tr("Limit of credits"))
        self.limit.setToolTip(self.tr("Sending stops before the batch would cost more."))
        self.first = Switch(self.tr("First one first"), self)
        self.first.setToolTip(self.tr("One video is made. The others are sent once you have seen it."))
        self.sum = ElidedLabel(self)
        self.note = Label(self)
        self.note.setProperty("role", "decide")
        self.note.hide()
        self.cancel_button = QPushButton(self.tr("Cancel"), self)
        self.cancel_button.setToolTip(self.tr("Discard the batch (Esc)"))
        self.send_button = QPushButton(self.tr("Send all"), self)
        self.send_button.setAccessibleName(self.tr("Send all"))
        self.send_button.setProperty("role", "primary")
        self._second = QTimer(self, singleShot=True, interval=ASK_TWICE_MS)
        self._second.timeout.connect(self._forget_first_click)
        self._lay_out()
        self.cancel_button.clicked.connect(self.cancelled)
        self.send_button.clicked.connect(self.send)
        self.limit.valueChanged.connect(self._forget_first_click)

    @property
    def credit_limit(self) -> float | None:
        """The limit for the whole batch, in credits; None for none."""
        return float(self.limit.value()) or None

    def show_sum(self, rows: Sequence[BatchRow], rate: Rate, left: float | None, blocked: str) -> None:
        """Show what `rows` cost, and why they can't be sent: `blocked` is what blocks every task."""
        text, price = describe_sum(rows, rate, left)
        if price != self._price:
            self._forget_first_click()
        self._price = price
        self._obstacle = blocked or describe_obstacle(rows)
        self.sum.set_text(text)
        self.send_button.setEnabled(not self._obstacle)
        self.send_button.setToolTip(self._obstacle or self.tr("Send all rows that are on (Ctrl+Enter)"))
        is_short = left is not None and price > left
        self._show_note(
            self._obstacle if self._obstacle and rows else
            plural(
                "The account has %n credit left: sending stops when it is used up.",
                "The account has %n credits left: sending stops when they are used up.",
                round(left or 0),
            )
            if is_short else ""
        )  # fmt: skip

    def send(self) -> None:
        """Emit `sent`, at the second call for a price that is worth a second look."""
        if self._obstacle:
            return
        if self._price >= ASK_TWICE_CREDITS and not self._second.isActive():
            self._second.start()
            amount = count(self._price)
            self.send_button.setText(self.tr("Send for {0} credits").format(amount))
            self._show_note(self.tr("This costs about {0} credits. Click again to send it.").format(amount))
            return
        self._second.stop()
        self.sent.emit()

    def _forget_first_click(self) -> None:
        if self.send_button.text() != self.tr("Send all"):
            self._second.stop()
            self.send_button.setText(self.tr("Send all"))
            self._show_note("")

    def _show_note(self, text: str) -> None:
        self.note.setText(text)
        self.note.setVisible(bool(text))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.WIDE, theme.NEAR, theme.WIDE, theme.NEAR)
        column.setSpacing(theme.NEAR)
        column.addWidget(self.note)
        row, below = QHBoxLayout(), QHBoxLayout()
        row.setSpacing(theme.NEAR)
        below.setSpacing(theme.NEAR)
        for words, field in ((self.tr("Names"), self.names), (self.tr("Limit"), self.limit)):
            label = Label(words, self)
            label.setProperty("role", "dim")
            label.setBuddy(field)
            row.addWidget(label)
            row.addWidget(field)
            row.addSpacing(theme.NEAR)
        self.names.setMinimumWidth(120)
        self.names.setMaximumWidth(240)
        self.limit.setMinimumWidth(110)
        row.addWidget(self.first, 1)
        below.addWidget(self.sum, 1)
        below.addWidget(self.cancel_button)
        below.addWidget(self.send_button)
        column.addLayout(row)
        column.addLayout(below)
