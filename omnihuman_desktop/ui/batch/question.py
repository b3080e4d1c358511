"""Asks what several dropped files are meant as, with one click for each answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from omnihuman_desktop.ui.look import theme
from omnihuman_desktop.ui.text.formats import plural, tr
from omnihuman_desktop.ui.widgets.flow_layout import FlowLayout
from omnihuman_desktop.ui.widgets.key_actions import KeyAction, claim_key, run_key_action
from omnihuman_desktop.ui.widgets.label import Label

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

    from omnihuman_desktop.groups.batch_rows import DroppedFiles
    from omnihuman_desktop.ui.stage.stage import Stage


class Inquiry:
    """Asks one question at a time, over `stage`. `question` is the one that is open."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage
        self.question: DropQuestion | None = None

    def ask(
        self,
        files: DroppedFiles,
        *,
        offers_film: bool,
        batch: Callable[[], None],
        last: Callable[[], None],
        film: Callable[[], None],
    ) -> None:
        """Ask what `files` are meant as. The answer closes the question, and calls the function of its name."""
        self.close()
        question = self.question = DropQuestion(files, self._stage, offers_film=offers_film)
        question.batch_chosen.connect(self._answer(batch))
        question.last_chosen.connect(self._answer(last))
        question.film_chosen.connect(self._answer(film))
        question.dismissed.connect(self.close)
        self._stage.add_overlay(question, whole=True)
        layout = self._stage.layout()
        if layout is not None:
            layout.setAlignment(question, Qt.AlignmentFlag.AlignCenter)
        question.show()
        question.setFocus()

    def close(self) -> None:
        """Take the question away."""
        question, self.question = self.question, None
        if question is not None:
            question.hide()
            question.deleteLater()
            self._stage.setFocus()

    def _answer(self, act: Callable[[], None]) -> Callable[[], None]:
        def close_and_act() -> None:
            self.close()
            act()

        return close_and_act


class DropQuestion(QFrame):
    """Shows a question over the stage. Each answer is a signal; `dismissed` is none of them."""

    batch_chosen = Signal()
    last_chosen = Signal()
    film_chosen = Signal()
    dismissed = Signal()

    def __init__(self, files: DroppedFiles, parent: QWidget, *, offers_film: bool) -> None:
        super().__init__(parent)
        self.setProperty("role", "popover")
        self.setAutoFillBackground(True)
        sentence = describe_files(files)
        self.setAccessibleName(sentence)
        words = Label(sentence, self)
        words.setProperty("role", "title")
        words.setWordWrap(True)
        self.batch_button = QPushButton(self.tr("Make a batch"), self)
        self.batch_button.setToolTip(self.tr("One video of each, sent together"))
        self.batch_button.setProperty("role", "primary")
        self.last_button = QPushButton(self.tr("Use the last one"), self)
        self.last_button.setToolTip(self.tr("As the portrait or the voice of the draft"))
        self.film_button = QPushButton(self.tr("Make a film in this order"), self)
        self.film_button.setToolTip(self.tr("One video, with all voices after each other"))
        self.film_button.setVisible(offers_film)
        self.close_button = QPushButton(self.tr("Cancel"), self)
        row = FlowLayout(theme.NEAR)
        for button in (self.batch_button, self.last_button, self.film_button, self.close_button):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.WIDE, theme.WIDE, theme.WIDE, theme.WIDE)
        column.setSpacing(theme.WIDE)
        column.addWidget(words)
        column.addLayout(row)
        self.batch_button.clicked.connect(self.batch_chosen)
        self.last_button.clicked.connect(self.last_chosen)
        self.film_button.clicked.connect(self.film_chosen)
        self.close_button.clicked.connect(self.dismissed)
        self.setFocusProxy(self.batch_button)

    def action_for_key(self, event: QKeyEvent) -> KeyAction | None:
        """Return what a key does here: Esc dismisses, Enter presses the button that has the focus."""
        if event.key() == Qt.Key.Key_Escape:
            return self.dismissed.emit
        focused = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(focused, QPushButton):
            return focused.click
        return None

    def event(self, event: QEvent) -> bool:
        """Claim the keys before the window's shortcuts."""
        return claim_key(event, self.action_for_key) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Run the key's action."""
        if not run_key_action(event, self.action_for_key):
            super().keyPressEvent(event)


def describe_files(files: DroppedFiles) -> str:
    """Ask what the files are meant as."""
    portraits = plural("%n portrait", "%n portraits", len(files.portraits))
    voices = plural("%n voice", "%n voices", len(files.voices))
    if not files.portraits:
        return tr("{0}: what are they meant as?").format(voices)
    if not files.voices:
        return tr("{0}: what are they meant as?").format(portraits)
    return tr("{0} and {1}: what are they meant as?").format(portraits, voices)
