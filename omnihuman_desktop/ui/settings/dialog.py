"""The settings dialog: a page for each subject."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTabWidget, QVBoxLayout, QWidget

from omnihuman_desktop.ui import theme
from omnihuman_desktop.ui.settings.general_page import GeneralPage

if TYPE_CHECKING:
    from pathlib import Path

    from omnihuman_desktop.settings import SettingsFile


class SettingsDialog(QDialog):
    """Opened, never executed; gone once it is closed."""

    def __init__(self, settings: SettingsFile, videos_dir: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Settings"))
        self.setMinimumSize(560, 360)
        self.pages = QTabWidget(self)
        self.pages.setDocumentMode(True)
        self.pages.setAccessibleName(self.tr("Subjects"))
        self.pages.addTab(GeneralPage(settings, videos_dir, self), self.tr("General"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.WIDE, theme.WIDE, theme.WIDE, theme.WIDE)
        layout.setSpacing(theme.WIDE)
        layout.addWidget(self.pages, 1)
        layout.addWidget(buttons)
        self.finished.connect(self.deleteLater)
