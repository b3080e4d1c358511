"""The field for a proxy: shows the system's own, and takes one by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from omnihuman_desktop.proxies import has_login, name_proxy, parse_proxy, read_proxies
from omnihuman_desktop.ui.look import theme
from omnihuman_desktop.ui.widgets.paragraph import Paragraph

if TYPE_CHECKING:
    from omnihuman_desktop.settings import SettingsFile

_ANY_SERVICE = "https://service.example/"


class ProxyField(QWidget):
    """Saves a proxy once it is entered whole; below the field stands what is wrong with it, or which one is in use."""

    def __init__(self, settings: SettingsFile, parent: QWidget) -> None:
        super().__init__(parent)
        self._settings = settings
        self.address = QLineEdit(settings.values.proxy, self)
        self.address.setAccessibleName(self.tr("Proxy"))
        self.address.setPlaceholderText(self.tr("Use system setting"))
        self.address.editingFinished.connect(self._take)
        self.note = Paragraph(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.NEAR)
        layout.addWidget(self.address)
        layout.addWidget(self.note)
        self._show_used()

    def _take(self) -> None:
        text = self.address.text().strip()
        if text and has_login(text):
            self._say(
                self.tr("Enter it without a name and password. Where it needs them, set it in the system's settings."), "bad"
            )
        elif text and not parse_proxy(text):
            self._say(self.tr("This isn't a proxy. Enter it like 10.0.0.1:3128 or socks5://10.0.0.1:1080."), "bad")
        else:
            self._settings.change(proxy=text)
            self._show_used()

    def _show_used(self) -> None:
        proxy = name_proxy(read_proxies().find(_ANY_SERVICE))
        if proxy:
            self._say(self.tr("In use: {0}").format(proxy), "dim")
        else:
            self._say(self.tr("The system names none: the program connects directly."), "dim")

    def _say(self, sentence: str, role: str) -> None:
        self.note.set_text(sentence)
        self.note.setProperty("role", role)
        self.note.style().polish(self.note)
