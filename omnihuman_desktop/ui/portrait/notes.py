"""The words under the portrait: what is sent and why, what may go wrong with it, and the mend as a button."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from omnihuman_desktop.ui.look import theme
from omnihuman_desktop.ui.widgets.paragraph import Paragraph

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtWidgets import QLabel

    from omnihuman_desktop.ui.portrait.background_button import BackgroundButton

SHOWN = 3
"""How many doubts are told at a time: the gravest."""


class PortraitNotes(QWidget):
    """One quiet line on what is sent, one that asks for a decision, and the doubts; each with the button that mends it."""

    shrink_requested = Signal()
    ground_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sent = self._paragraph("dim")
        self.over = self._paragraph("decide")
        self.shrink_button = QPushButton(self.tr("Shrink it"), self)
        self.shrink_button.setToolTip(self.tr("Finds the best quality that fits; the file itself is not changed"))
        self.shrink_button.clicked.connect(self.shrink_requested)
        self._ground_button: BackgroundButton | None = None
        self._doubts: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.GRID)
        for widget in (self.sent, self.over, self.shrink_button):
            self._column.addWidget(widget)
        self._column.setAlignment(self.shrink_button, Qt.AlignmentFlag.AlignLeft)
        self.clear()

    def clear(self) -> None:
        """Say nothing."""
        self.tell_sent("", None)
        self.tell_over("")
        self.tell_doubts(())

    def tell_sent(self, sentence: str, ground: str | None) -> None:
        """What is sent, and why; `ground` is the colour that shows through it, which can be chosen, None where none does."""
        self.sent.set_text(sentence)
        if ground is not None:
            self.ground_button.show_colour(ground)
        if self._ground_button is not None:
            self._ground_button.setVisible(ground is not None)
        self._fit()

    def tell_over(self, sentence: str) -> None:
        """The picture has too many bytes, in a sentence with the button to shrink it; empty where it has not."""
        self.over.set_text(sentence)
        self.shrink_button.setVisible(bool(sentence))
        self._fit()

    def tell_doubts(self, doubts: Iterable[tuple[str, str, Callable[[], None] | None]]) -> None:
        """Each doubt as a sentence, with a button's words and what it does, where there is a mend."""
        for widget in self._doubts:
            self._column.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._doubts = []
        for sentence, words, mend in list(doubts)[:SHOWN]:
            self._add(paragraph := self._paragraph("decide"))
            paragraph.set_text(sentence)
            if mend is not None:
                self._add_button(words, sentence, mend)
        self._fit()

    @property
    def ground_button(self) -> BackgroundButton:
        """Chooses the colour behind a transparent portrait; made for the first of them."""
        if self._ground_button is None:
            from omnihuman_desktop.ui.portrait.background_button import BackgroundButton

            self._ground_button = BackgroundButton(self)
            self._ground_button.chosen.connect(self.ground_chosen)
            self._column.insertWidget(1, self._ground_button, 0, Qt.AlignmentFlag.AlignLeft)
        return self._ground_button

    @property
    def doubts(self) -> list[str]:
        """What is told of doubts."""
        return [widget.text() for widget in self._doubts if isinstance(widget, Paragraph)]

    @property
    def mends(self) -> list[QPushButton]:
        """The buttons beside the doubts."""
        return [widget for widget in self._doubts if isinstance(widget, QPushButton)]

    def _add_button(self, words: str, sentence: str, mend: Callable[[], None]) -> None:
        button = QPushButton(words, self)
        button.setAccessibleDescription(sentence)
        button.clicked.connect(mend)
        self._add(button)
        self._column.setAlignment(button, Qt.AlignmentFlag.AlignLeft)

    def _add(self, widget: QWidget) -> None:
        self._doubts.append(widget)
        self._column.addWidget(widget)
        widget.show()

    def _paragraph(self, role: str) -> Paragraph:
        paragraph = Paragraph(self)
        paragraph.setProperty("role", role)
        return paragraph

    def _fit(self) -> None:
        said: list[QLabel] = [self.sent, self.over, *(widget for widget in self._doubts if isinstance(widget, Paragraph))]
        self.setVisible(any(label.text() for label in said))
