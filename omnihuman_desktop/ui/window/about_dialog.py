"""The About box: the version, and the licences of everything that the program brings along."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QListWidget, QPlainTextEdit, QVBoxLayout

from omnihuman_desktop import __version__, resources
from omnihuman_desktop.installation import describe_installation
from omnihuman_desktop.ui.look import theme
from omnihuman_desktop.ui.widgets.label import Label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from omnihuman_desktop.licences import Licence
    from omnihuman_desktop.ui.runtime.background import Run, Work

_ICON_SIZE = 48


def _read_licences(_work: Work) -> list[Licence]:
    from omnihuman_desktop.licences import read_licences

    return read_licences()


class AboutDialog(QDialog):
    """Lists the licences, which are read in a worker, and shows the text of the chosen one."""

    def __init__(self, run: Run, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About OmniHuman Desktop"))
        self.version = Label(self.tr("Version {0} ({1})").format(__version__, describe_installation()), self)
        self.version.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._licences: list[Licence] = []
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Licenses"))
        self.text = QPlainTextEdit(self)
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("Text of the license"))
        self.text.setPlaceholderText(self.tr("Reading the licenses…"))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.copy = self.buttons.addButton(self.tr("Copy all"), QDialogButtonBox.ButtonRole.ActionRole)
        self.copy.setEnabled(False)
        self.copy.clicked.connect(self._copy)
        self.list.currentRowChanged.connect(self._show_text)
        self.buttons.rejected.connect(self.reject)
        self._lay_out()
        run(_read_licences, self, self._fill, lambda _error: None)

    def _lay_out(self) -> None:
        name = Label("OmniHuman Desktop", self)
        name.setProperty("role", "headline")
        icon = Label(self)
        icon.setPixmap(QIcon(str(resources.ICON)).pixmap(_ICON_SIZE, _ICON_SIZE))
        words = QVBoxLayout()
        words.addWidget(name)
        words.addWidget(self.version)
        head = QHBoxLayout()
        head.setSpacing(theme.WIDE)
        head.addWidget(icon)
        head.addLayout(words, 1)
        heading = Label(self.tr("Licenses of the program and of what it brings along"), self)
        heading.setProperty("role", "heading")
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.WIDE, theme.WIDE, theme.WIDE, theme.WIDE)
        column.setSpacing(theme.NEAR + theme.GRID)
        column.addLayout(head)
        column.addWidget(heading)
        column.addWidget(self.list, 1)
        column.addWidget(self.text, 1)
        column.addWidget(self.buttons)
        self.resize(620, 520)

    def _fill(self, licences: list[Licence]) -> None:
        from omnihuman_desktop.licences import describe

        self._licences = licences
        self.list.addItems([describe(licence) for licence in licences])
        self.list.setCurrentRow(0)
        self.copy.setEnabled(True)

    def _show_text(self, row: int) -> None:
        self.text.setPlainText(
            self._licences[row].text or self.tr("This part brings no text along; its license is named above.")
        )

    def _copy(self) -> None:
        from omnihuman_desktop.licences import to_text

        QGuiApplication.clipboard().setText(f"OmniHuman Desktop, {self.version.text()}\n\n{to_text(self._licences)}")
