"""The text and buttons on the stage before there is a portrait or a video."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from omnihuman_desktop.ui.look import theme
from omnihuman_desktop.ui.widgets.label import Label

_WIDTH = 400


class StagePlaceholder(QWidget):
    """Says how to begin, offers the sample, and leads to connecting an account."""

    sample_requested = Signal()
    account_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = Label(self.tr("Your video will play here"), self)
        title.setFont(theme.font(theme.TextSize.TITLE, bold=True))
        hint = Label(self.tr("Drop a portrait and a voice on this window, then press Generate video."), self, wordWrap=True)
        hint.setProperty("role", "dim")
        self.sample_button = QPushButton(self.tr("Try it with the sample"), self)
        self.sample_button.clicked.connect(self.sample_requested)
        self.account_button = QPushButton(self.tr("or connect your EvoLink account"), self)
        self.account_button.setProperty("role", "quiet")
        self.account_button.clicked.connect(self.account_requested)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.NEAR)
        for words in (title, hint):
            words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(words)
        column.addSpacing(theme.NEAR)
        for button in (self.sample_button, self.account_button):
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        self.setMaximumWidth(_WIDTH)
        hint.setMinimumWidth(min(_WIDTH, hint.fontMetrics().horizontalAdvance(hint.text()) // 2))
