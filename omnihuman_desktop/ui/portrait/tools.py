"""What can be done with the portrait, in a quiet row under it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QWidget

from omnihuman_desktop.ui.look import theme


class PortraitTools(QWidget):
    """Asks for the crop and the masks, while there is a portrait; and for those that were used before."""

    crop_requested = Signal()
    masks_requested = Signal()
    library_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self.crop_button = self._add("crop", self.tr("Crop"), self.tr("Choose what of the picture is sent, and which way up"))
        self.crop_button.clicked.connect(self.crop_requested)
        self.masks_button = self._add("mask", self.tr("Masks"), self.tr("Paint over who speaks; everything else stays still"))
        self.masks_button.clicked.connect(self.masks_requested)
        self._row.addStretch(1)
        words = self.tr("Used before")
        self.library_button = QToolButton(self)
        self.library_button.setIcon(theme.icon("used_before", self.library_button))
        self.library_button.setProperty("role", "quiet")
        self.library_button.setAccessibleName(words)
        self.library_button.setToolTip(self.tr("Used before: take one of your portraits again, with its crop and masks"))
        self.library_button.clicked.connect(self.library_requested)
        self._row.addWidget(self.library_button)
        self.show_portrait(there=False)

    def show_portrait(self, *, there: bool) -> None:
        """Whether there is a portrait."""
        self.crop_button.setVisible(there)
        self.masks_button.setVisible(there)

    def set_masks(self, count: int) -> None:
        """Say how many masks there are."""
        words = self.tr("Masks")
        self.masks_button.setText(f"{words} · {count}" if count else words)

    def _add(self, icon: str, words: str, explained: str) -> QPushButton:
        button = QPushButton(words, self)
        button.setIcon(theme.icon(icon, button))
        button.setProperty("role", "quiet")
        button.setAccessibleName(words)
        button.setAccessibleDescription(explained)
        button.setToolTip(explained)
        self._row.addWidget(button)
        return button
