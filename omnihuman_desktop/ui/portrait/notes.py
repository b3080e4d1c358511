"""The notes under the portrait: how the file is sent, that it is too big, and the warnings, each with a button to fix it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from omnihuman_desktop.ui.look import theme
from omnihuman_desktop.ui.widgets.paragraph import Paragraph

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QLabel

    from omnihuman_desktop.domain.errors import Failure
    from omnihuman_desktop.domain.portrait import Framing
    from omnihuman_desktop.media.picture.portrait_warnings import PortraitWarning
    from omnihuman_desktop.media.picture.prepare import PreparedPortrait
    from omnihuman_desktop.media.picture.read import PictureInfo
    from omnihuman_desktop.ui.portrait.background_button import BackgroundButton

MAX_WARNINGS = 3
"""How many warnings are shown at a time: the most serious ones."""


class PortraitNotes(QWidget):
    """Hidden while there is nothing to say. `sent` and `too_big` are the paragraphs of these two notes.

    The signals ask for fixes: `background_chosen` carries a colour as "#rrggbb", `rotation_requested` the quarter turns
    clockwise that the visible picture needs.
    """

    shrink_requested = Signal()
    crop_requested = Signal()
    masks_requested = Signal()
    background_chosen = Signal(str)
    rotation_requested = Signal(int)

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
        self.sent.set_text("")
        self.too_big.set_text("")
        self.shrink_button.hide()
        if self._background_button is not None:
            self._background_button.hide()
        self._clear_warnings()
        self._update_visibility()

    def show_sent(self, info: PictureInfo, prepared: PreparedPortrait, framing: Framing) -> None:
        """Show how the picture of `info` is sent, and the button for the background where it is transparent."""
        from omnihuman_desktop.media.picture.prepare import PortraitChange
        from omnihuman_desktop.ui.portrait.texts import describe_sent

        self.sent.set_text(describe_sent(info, prepared))
        if PortraitChange.FLATTENED in prepared.changes:
            self.background_button.show_colour(framing.ground)
            self.background_button.show()
        elif self._background_button is not None:
            self._background_button.hide()
        self._update_visibility()

    def show_too_big(self, failure: Failure) -> None:
        """Show that the file is too big, and the button to shrink it."""
        from omnihuman_desktop.ui.portrait.texts import describe_too_big

        self.too_big.set_text(describe_too_big(failure))
        self.shrink_button.show()
        self._update_visibility()

    def show_warnings(self, warnings: Sequence[PortraitWarning], framing: Framing, *, has_masks: bool) -> None:
        """Replace the warnings by the first few of `warnings`. Masks say which of several people speaks."""
        from omnihuman_desktop.media.picture.portrait_warnings import PortraitWarningKind
        from omnihuman_desktop.ui.portrait.texts import describe_warning

        self._clear_warnings()
        relevant = [one for one in warnings if not (has_masks and one.kind is PortraitWarningKind.SEVERAL_PEOPLE)]
        for warning in relevant[:MAX_WARNINGS]:
            sentence = describe_warning(warning)
            self._add(paragraph := self._make_paragraph("decide"))
            paragraph.set_text(sentence)
            button_text, fix = self._find_fix(warning, framing)
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

    def _find_fix(self, warning: PortraitWarning, framing: Framing) -> tuple[str, Callable[[], None] | None]:
        """Return the button text and the action that fix the cause of `warning`; None where only another picture does."""
        from omnihuman_desktop.media.picture.portrait_warnings import PortraitWarningKind

        kind = warning.kind
        if kind is PortraitWarningKind.SEVERAL_PEOPLE:
            return self.tr("Paint a mask"), self.masks_requested.emit
        if kind is PortraitWarningKind.FACE_TINY or (kind is PortraitWarningKind.FACE_CUT and framing.crop is not None):
            return self.tr("Crop"), self.crop_requested.emit
        if kind is PortraitWarningKind.TURNED:
            return self.tr("Rotate"), lambda: self.rotation_requested.emit(warning.params["quarter_turns"])
        return "", None

    def _clear_warnings(self) -> None:
        for widget in self._warning_widgets:
            self._column.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._warning_widgets = []

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
