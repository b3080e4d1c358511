"""The settings dialog with its pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTabWidget, QVBoxLayout, QWidget

from omnihuman_desktop.ui.look import theme
from omnihuman_desktop.ui.settings.account_page import AccountPage
from omnihuman_desktop.ui.settings.general_page import GeneralPage
from omnihuman_desktop.ui.settings.keys_page import KeysPage
from omnihuman_desktop.ui.settings.search import SettingsSearch

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QKeyEvent

    from omnihuman_desktop.settings import SettingsFile
    from omnihuman_desktop.ui.settings.account_page import AccountConnector
    from omnihuman_desktop.ui.settings.library_page import LibraryPage
    from omnihuman_desktop.ui.settings.spending_page import SpendingPage
    from omnihuman_desktop.ui.settings.storage_page import StoragePage

_LEAST_SIZE = QSize(640, 480)


class SettingsDialog(QDialog):
    """Opened without blocking, deleted when closed. It opens on `page` ("account", "storage", "keys")."""

    def __init__(
        self,
        settings: SettingsFile,
        videos_dir: Path,
        connector: AccountConnector,
        pages: tuple[StoragePage, SpendingPage, LibraryPage],
        parent: QWidget,
        page: str = "",
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Settings"))
        self.pages = QTabWidget(self)
        self.pages.setDocumentMode(True)
        self.pages.setAccessibleName(self.tr("Pages"))
        self.general = GeneralPage(settings, videos_dir, self)
        self.pages.addTab(self.general, self.tr("General"))
        self.account = AccountPage(connector, self)
        self.pages.addTab(self.account, self.tr("Account"))
        if page == "account":
            self.pages.setCurrentWidget(self.account)
            self.account.key.setFocus()
        self.storage, self.spending, self.library = pages
        storage = self.storage
        self.pages.addTab(storage, self.tr("Storage"))
        self.finished.connect(storage.forget_removed)
        self.pages.addTab(self.spending, self.tr("Spending"))
        self.pages.addTab(self.library, self.tr("Library"))
        self.keys = KeysPage(settings, self)
        self.pages.addTab(self.keys, self.tr("Keys"))
        if page == "keys":
            self.pages.setCurrentWidget(self.keys)
        if page == "storage":
            self.pages.setCurrentWidget(storage)
        self.search = SettingsSearch(self.pages, self)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.button(QDialogButtonBox.StandardButton.Close).setIcon(QIcon())
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.WIDE, theme.WIDE, theme.WIDE, theme.WIDE)
        layout.setSpacing(theme.WIDE)
        layout.addWidget(self.search.field)
        layout.addWidget(self.search.stack, 1)
        layout.addWidget(buttons)
        self.resize(self.sizeHint().expandedTo(_LEAST_SIZE))
        self.finished.connect(self.deleteLater)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+F goes to the search. Enter is left to the page: it does not close the dialog, there is nothing to confirm."""
        if event.matches(QKeySequence.StandardKey.Find):
            self.search.field.setFocus()
            self.search.field.selectAll()
        elif event.key() == Qt.Key.Key_Escape and self.search.field.text():
            self.search.field.clear()
        elif event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
