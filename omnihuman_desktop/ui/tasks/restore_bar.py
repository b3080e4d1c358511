"""The bar under the list that offers to restore paid tasks whose receipts were found."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from omnihuman_desktop.ui.look import theme
from omnihuman_desktop.ui.text.formats import plural
from omnihuman_desktop.ui.widgets.flow_layout import FlowLayout
from omnihuman_desktop.ui.widgets.label import Label


class RestoreBar(QFrame):
    """Hidden until `offer` is called. `accepted` is emitted when the user wants the tasks back."""

    accepted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "strip")
        self._label = Label(self)
        self._label.setWordWrap(True)
        self.restore = QPushButton(self.tr("Restore tasks"), self)
        self.restore.clicked.connect(self._accept)
        self.not_now = QPushButton(self.tr("Not now"), self)
        self.not_now.setToolTip(self.tr("You are asked again at the next start"))
        self.not_now.clicked.connect(self.hide)
        buttons = FlowLayout(theme.NEAR)
        buttons.addWidget(self.not_now)
        buttons.addWidget(self.restore)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.WIDE, theme.NEAR, theme.WIDE, theme.NEAR)
        layout.addWidget(self._label)
        layout.addLayout(buttons)
        self.hide()

    @property
    def words(self) -> str:
        """The text of the bar."""
        return self._label.text()

    def offer(self, number: int) -> None:
        """Offer to restore `number` tasks. Nothing is shown for none."""
        words = plural(
            "A paid task is missing from this list, but its receipt is on this computer.",
            "%n paid tasks are missing from this list, but their receipts are on this computer.",
            number,
        )
        self._label.setText(words)
        self.setVisible(number > 0)

    def _accept(self) -> None:
        self.hide()
        self.accepted.emit()
