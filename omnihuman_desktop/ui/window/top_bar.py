"""The top bar with account, credits, help and settings, and the banner below it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QWidget

from omnihuman_desktop.domain.account import AccountId
from omnihuman_desktop.ui.keys.hints import set_key_tooltip
from omnihuman_desktop.ui.look import theme
from omnihuman_desktop.ui.text.formats import account_name, credits_text
from omnihuman_desktop.ui.widgets.elided_label import ElidedLabel
from omnihuman_desktop.ui.widgets.label import Label

if TYPE_CHECKING:
    from collections.abc import Sequence


class TopBar(QWidget):
    """`account_chosen` carries an account's id."""

    account_chosen = Signal(str)
    connection_requested = Signal()
    settings_requested = Signal()
    help_requested = Signal()
    keys_requested = Signal()
    diagnostics_requested = Signal()
    logs_requested = Signal()
    about_requested = Signal()
    update_requested = Signal()

    def __init__(self, accounts: Sequence[str], current: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "bar")
        # The first to give way: the window's own title says the same.
        title = ElidedLabel(self, Qt.TextElideMode.ElideRight)
        title.setProperty("role", "title")
        title.set_text(self.tr("OmniHuman Desktop"))
        self._shown: tuple[tuple[str, ...], str] = (), ""
        self.account = self._make_account()
        self.set_accounts(accounts, current)
        self.credits = Label(self)
        self.credits.setProperty("role", "dim")
        self.update_notice = QPushButton(self)
        self.update_notice.setProperty("role", "quiet")
        self.update_notice.setToolTip(self.tr("Opens the download page in your browser"))
        self.update_notice.clicked.connect(self.update_requested)
        self.update_notice.hide()
        self.settings = QPushButton(self.tr("Settings"), self)
        self.settings.setAccessibleName(self.tr("Settings"))
        self.settings.setProperty("role", "quiet")
        set_key_tooltip(self.settings, self.tr("Settings"), "settings")
        self.settings.clicked.connect(self.settings_requested)
        self.help = self._make_help()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.WIDE, theme.NEAR, theme.WIDE, theme.NEAR)
        layout.setSpacing(theme.WIDE)
        layout.addWidget(title, 1)
        for widget in (self.update_notice, self.account, self.credits, self.settings, self.help):
            layout.addWidget(widget)
        self.refresh_icons()

    def _make_account(self) -> QPushButton:
        # Assistive technology would name a combo box by its value, not by its accessible name.
        button = QPushButton(self)
        button.setAccessibleName(self.tr("Account"))
        button.setToolTip(self.tr("Where videos are made"))
        button.setMenu(QMenu(button))
        button.setIcon(theme.icon("down", button))
        button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the arrow follows the text
        return button

    def _make_help(self) -> QPushButton:
        button = QPushButton(self.tr("Help"), self)
        button.setAccessibleName(self.tr("Help"))
        button.setProperty("role", "quiet")
        set_key_tooltip(button, self.tr("Help pages, keyboard shortcuts, and information for support"), "help")
        menu = QMenu(button)
        menu.addAction(self.tr("Help pages")).triggered.connect(lambda: self.help_requested.emit())
        menu.addAction(self.tr("Keyboard shortcuts")).triggered.connect(lambda: self.keys_requested.emit())
        menu.addSeparator()
        menu.addAction(self.tr("Copy diagnostics")).triggered.connect(lambda: self.diagnostics_requested.emit())
        menu.addAction(self.tr("Show logs")).triggered.connect(lambda: self.logs_requested.emit())
        menu.addSeparator()
        menu.addAction(self.tr("About OmniHuman Desktop")).triggered.connect(lambda: self.about_requested.emit())
        button.setMenu(menu)
        return button

    def set_accounts(self, accounts: Sequence[str], current: str) -> None:
        """Offer `accounts`, with `current` selected, and a way to connect EvoLink if it is not among them."""
        if (tuple(accounts), current) == self._shown:
            return
        self._shown = tuple(accounts), current
        menu = self.account.menu()
        menu.clear()
        for account_id in accounts:
            action = menu.addAction(account_name(account_id))
            action.setCheckable(True)
            action.setChecked(account_id == current)
            action.triggered.connect(lambda _checked, account_id=account_id: self._choose(account_id))
        menu.addSeparator()
        connected = AccountId.EVOLINK in accounts
        settings = menu.addAction(self.tr("EvoLink account…") if connected else self.tr("Connect EvoLink…"))
        settings.triggered.connect(lambda: self.connection_requested.emit())
        self.account.setText(account_name(current))
        self.account.setAccessibleDescription(self.tr("Videos are made with: {0}").format(account_name(current)))

    def _choose(self, account_id: str) -> None:
        self.set_accounts(self._shown[0], account_id)
        self.account_chosen.emit(account_id)

    def refresh_icons(self) -> None:
        """Draw the icons in the colours of the theme."""
        self.settings.setIcon(theme.icon("settings", self))

    def show_update(self, version: str) -> None:
        """Show that `version` can be had; nothing if it is empty."""
        self.update_notice.setText(self.tr("Version {0} is available").format(version))
        self.update_notice.setAccessibleName(self.update_notice.text())
        self.update_notice.setVisible(bool(version))

    def set_remaining(self, remaining: float | None) -> None:
        """Show the remaining credits; nothing if they are unknown."""
        self.credits.setText("" if remaining is None else credits_text(remaining))


class Banner(Label):
    """A line across the window: that this is the sandbox, or what keeps the program from working."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "banner")
        self.setWordWrap(True)
        self.setOpenExternalLinks(False)

    def show_sandbox(self) -> None:
        """Show what the sandbox is."""
        self._say(
            "banner", self.tr("Sandbox: nothing leaves this computer, nothing costs money, and videos carry a watermark.")
        )

    def show_problem(self, sentence: str) -> None:
        """Show what keeps the program from working."""
        self._say("trouble", sentence)

    def _say(self, role: str, sentence: str) -> None:
        theme.set_role(self, role)
        self.setText(sentence)
        self.show()
