"""The row of buttons under the portrait: Crop, Masks and Recent portraits."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QWidget

from omnihuman_desktop.ui.look import theme


class PortraitTools(QWidget):
    """Crop and Masks are there only while there is a portrait to edit."""

    crop_requested = Signal()
    masks_requested = Signal()
    recent_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self.crop_button = self._add_button("crop", self.tr("Crop"), self.tr("Crop, rotate or flip the portrait"))
        self.crop_button.clicked.connect(self.crop_requested)
        self.masks_button = self._add_button(
            "mask", self.tr("Masks"), self.tr("Paint over the person who speaks. Everything else stays still.")
        )
        self.masks_button.clicked.connect(self.masks_requested)
        self._row.addStretch(1)
        self.recent_button = QToolButton(self)
        self.recent_button.setIcon(theme.icon("used_before", self.recent_button))
        self.recent_button.setProperty("role", "quiet")
        self.recent_button.setAccessibleName(self.tr("Recent portraits"))
        self.recent_button.setToolTip(self.tr("Recent portraits: use one again, with its crop and masks"))
        self.recent_button.clicked.connect(self.recent_requested)
        self._row.addWidget(self.recent_button)
        self.set_editable(False)

    def set_editable(self, editable: bool) -> None:
        """Show or hide the buttons that edit the portrait."""
        self.crop_button.setVisible(editable)
        self.masks_button.setVisible(editable)

    def set_mask_count(self, count: int) -> None:
        """Show the number of masks on the button; nothing where there is none."""
        text = self.tr("Masks")
        self.masks_button.setText(f"{text} · {count}" if count else text)

    def _add_button(self, icon: str, text: str, description: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setIcon(theme.icon(icon, button))
        button.setProperty("role", "quiet")
        button.setAccessibleName(text)
        button.setAccessibleDescription(description)
        button.setToolTip(description)
        self._row.addWidget(button)
        return button
