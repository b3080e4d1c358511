"""The notes under the portrait: how the file is sent, that it is too big, and the warnings, each with a button to fix it."""

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

MAX_WARNINGS = 3
"""How many warnings are shown at a time: the most serious ones."""


class PortraitNotes(QWidget):
    """Hidden while there is nothing to say. `sent` and `too_big` are the paragraphs of these two notes."""

    shrink_requested = Signal()
    background_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sent = self._make_paragraph("dim")
        self.too_big = self._make_paragraph("decide")
        self.shrink_button = QPushButton(self.tr("Shrink it"), self)
        self.shrink_button.setToolTip(self.tr("Send a smaller copy at the best quality that fits. Your file is not changed."))
        self.shrink_button.clicked.connect(self.shrink_requested)
        self._background_button: BackgroundButton | None = None
        self._warning_widgets: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.GRID)
        for widget in (self.sent, self.too_big, self.shrink_button):
            self._column.addWidget(widget)
        self._column.setAlignment(self.shrink_button, Qt.AlignmentFlag.AlignLeft)
        self.clear()

    def clear(self) -> None:
        """Remove all notes."""
        self.show_sent("", None)
        self.show_too_big("")
        self.show_warnings(())

    def show_sent(self, sentence: str, background: str | None) -> None:
        """Show how the portrait is sent; empty hides it.

        `background` is the colour behind a transparent portrait, as "#rrggbb", with a button to change it; None hides that.
        """
        self.sent.set_text(sentence)
        if background is not None:
            self.background_button.show_colour(background)
        if self._background_button is not None:
            self._background_button.setVisible(background is not None)
        self._update_visibility()

    def show_too_big(self, sentence: str) -> None:
        """Show that the file is too big, with the button to shrink it; empty hides both."""
        self.too_big.set_text(sentence)
        self.shrink_button.setVisible(bool(sentence))
        self._update_visibility()

    def show_warnings(self, warnings: Iterable[tuple[str, str, Callable[[], None] | None]]) -> None:
        """Replace the warnings. Each is a sentence, a button text and the fix that the button runs, or None without one."""
        for widget in self._warning_widgets:
            self._column.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._warning_widgets = []
        for sentence, button_text, fix in list(warnings)[:MAX_WARNINGS]:
            self._add(paragraph := self._make_paragraph("decide"))
            paragraph.set_text(sentence)
            if fix is not None:
                self._add_fix_button(button_text, sentence, fix)
        self._update_visibility()

    @property
    def background_button(self) -> BackgroundButton:
        """The button for the background; made when the first transparent portrait is shown."""
        if self._background_button is None:
            from omnihuman_desktop.ui.portrait.background_button import BackgroundButton

            self._background_button = BackgroundButton(self)
            self._background_button.chosen.connect(self.background_chosen)
            self._column.insertWidget(1, self._background_button, 0, Qt.AlignmentFlag.AlignLeft)
        return self._background_button

    @property
    def warnings(self) -> list[str]:
        """The sentences of the warnings that are shown."""
        return [widget.text() for widget in self._warning_widgets if isinstance(widget, Paragraph)]

    @property
    def fix_buttons(self) -> list[QPushButton]:
        """The buttons of the warnings that are shown."""
        return [widget for widget in self._warning_widgets if isinstance(widget, QPushButton)]

    def _add_fix_button(self, text: str, sentence: str, fix: Callable[[], None]) -> None:
        button = QPushButton(text, self)
        button.setAccessibleDescription(sentence)
        button.clicked.connect(fix)
        self._add(button)
        self._column.setAlignment(button, Qt.AlignmentFlag.AlignLeft)

    def _add(self, widget: QWidget) -> None:
        self._warning_widgets.append(widget)
        self._column.addWidget(widget)
        widget.show()

    def _make_paragraph(self, role: str) -> Paragraph:
        paragraph = Paragraph(self)
        paragraph.setProperty("role", role)
        return paragraph

    def _update_visibility(self) -> None:
        warnings = [widget for widget in self._warning_widgets if isinstance(widget, Paragraph)]
        paragraphs: list[QLabel] = [self.sent, self.too_big, *warnings]
        self.setVisible(any(paragraph.text() for paragraph in paragraphs))
