"""The settings page of the EvoLink account: connect with a key, test, disconnect."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from omnihuman_desktop.domain.errors import Kind
from omnihuman_desktop.ui.look import theme
from omnihuman_desktop.ui.text.formats import join_sentences, plural
from omnihuman_desktop.ui.text.links import BILLING_PAGE, KEYS_PAGE
from omnihuman_desktop.ui.text.status_texts import describe_failure
from omnihuman_desktop.ui.widgets.label import Label

if TYPE_CHECKING:
    from collections.abc import Callable

    from omnihuman_desktop.jobs.account_connection import AccountStatus


class AccountConnector(Protocol):
    """The part of the account connection that the page uses."""

    status: AccountStatus

    def subscribe(self, listener: Callable[[AccountStatus], None]) -> Callable[[], None]:
        """Call `listener` for every change. Return a function that ends the subscription."""
        ...

    def connect(self, key: str) -> None:
        """Test a key, and store it if the service accepts it."""
        ...

    def test(self) -> None:
        """Request the balance."""
        ...

    def disconnect(self) -> None:
        """Remove the key."""
        ...


class AccountPage(QWidget):
    """Shows an `AccountStatus` and its commands."""

    def __init__(self, connector: AccountConnector, parent: QWidget) -> None:
        super().__init__(parent)
        self._connector = connector
        self._replacing = False
        self._was_connected = connector.status.connected
        self._connection = self._paragraph()
        self._result = self._paragraph()
        self._build_key()
        self._build_buttons()
        self._links = self._paragraph("dim")
        self._links.setTextFormat(Qt.TextFormat.RichText)
        self._links.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        self._links.linkActivated.connect(lambda link: QDesktopServices.openUrl(QUrl(link)))
        self._rights = self._paragraph("dim")
        self._lay_out()
        unsubscribe = connector.subscribe(self._show_status)
        self.destroyed.connect(lambda: unsubscribe())
        self._show_status(connector.status)

    def _paragraph(self, role: str = "") -> QLabel:
        label = Label(self, wordWrap=True)
        if role:
            label.setProperty("role", role)
        return label

    def _build_key(self) -> None:
        self.key = QLineEdit(self)
        self.key.setAccessibleName(self.tr("API key"))
        self.key.setPlaceholderText(self.tr("API key"))
        self.key.setEchoMode(QLineEdit.EchoMode.Password)
        self.key.setMaxLength(512)
        self.key.textChanged.connect(lambda _: self._show_buttons())
        self.key.returnPressed.connect(self._connect)
        self.connect_key = QPushButton(self.tr("Connect"), self)
        self.connect_key.setProperty("role", "primary")
        self.connect_key.setAutoDefault(False)
        self.connect_key.clicked.connect(self._connect)

    def _build_buttons(self) -> None:
        self.test = self._button(self.tr("Test"), self._connector.test)
        self.replace = self._button(self.tr("Replace key…"), self._replace)
        self.disconnect_key = self._button(self.tr("Disconnect"), self._connector.disconnect)

    def _button(self, words: str, pressed: Callable[[], None]) -> QPushButton:
        button = QPushButton(words, self)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: pressed())
        return button

    def _lay_out(self) -> None:
        entry = QHBoxLayout()
        entry.setSpacing(theme.NEAR)
        entry.addWidget(self.key, 1)
        entry.addWidget(self.connect_key)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.NEAR)
        for button in (self.test, self.replace, self.disconnect_key):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.WIDE, theme.WIDE, theme.WIDE, theme.WIDE)
        column.setSpacing(theme.WIDE)
        column.addWidget(self._connection)
        column.addLayout(entry)
        column.addLayout(buttons)
        column.addWidget(self._result)
        column.addWidget(self._links)
        column.addStretch(1)
        column.addWidget(self._rights)

    # --- what the creator does ----------------------------------------------------------------------------------------

    def _connect(self) -> None:
        if self.connect_key.isEnabled():
            self._connector.connect(self.key.text())

    def _replace(self) -> None:
        self._replacing = True
        self._show_status(self._connector.status)
        self.key.setFocus()

    # --- what is shown ------------------------------------------------------------------------------------------------

    def _show_status(self, view: AccountStatus) -> None:
        if view.connected and view.tested and not view.busy and (not self._was_connected or self._replacing):
            self.key.clear()
            self._replacing = False
        self._was_connected = view.connected
        self._connection.setText(self._describe_connection(view))
        self._show_result(view)
        self._show_buttons()
        self._links.setText(self.tr('<a href="{0}">Get a key</a> · <a href="{1}">Billing</a>').format(KEYS_PAGE, BILLING_PAGE))
        self._rights.setText(self._describe_rights(view))

    def _describe_connection(self, view: AccountStatus) -> str:
        if view.sandbox_only:
            return self.tr("This session uses the sandbox because the program was started with --sandbox.")
        key = self.tr("the key …{0}").format(view.key_suffix) if view.key_suffix else self.tr("your key")
        return {
            "environment": self.tr("Connected to {0} with {1} from EVOLINK_API_KEY, for this session."),
            "keyring": self.tr("Connected to {0} with {1}, saved in the system's keyring for this address only."),
            "session": self.tr(
                "Connected to {0} with {1}. This system has no keyring the program can use, so the key is kept in"
                " memory until the program closes. It is never written to a file."
            ),
        }.get(
            view.source,
            self.tr(
                "Connect your EvoLink account with an API key. The key is saved in the system's keyring and sent only to {0}."
            ),
        ).format(view.host, key)

    def _show_result(self, view: AccountStatus) -> None:
        role, words = "", ""
        if view.busy:
            role, words = "dim", self.tr("Checking with {0} …").format(view.host)
        elif view.failure is not None:
            role, words = "bad", self._describe_failure(view)
        elif view.tested:
            role = "good"
            words = (
                join_sentences(
                    self.tr("The key works."), plural("%n credit left.", "%n credits left.", round(view.remaining_credits))
                )
                if view.remaining_credits is not None
                else self.tr("The key works. The service doesn't say how many credits are left.")
            )
        theme.set_role(self._result, role)
        self._result.setText(words)
        self._result.setVisible(bool(words))

    def _describe_failure(self, view: AccountStatus) -> str:
        failure = view.failure
        if failure is None:
            return ""
        if failure.kind is Kind.UNAUTHORIZED:
            return self.tr("The key is invalid or has expired. Nothing was changed. Copy the whole key again.")
        if failure.kind in (Kind.NOT_REACHED, Kind.CONNECTION_LOST, Kind.TOO_SLOW):
            return self.tr("{0} can't be reached. Check your internet connection, and try again.").format(view.host)
        return describe_failure(failure)

    def _show_buttons(self) -> None:
        view = self._connector.status
        enters = not view.sandbox_only and (not view.connected or self._replacing)
        for widget in (self.key, self.connect_key):
            widget.setVisible(enters)
            widget.setEnabled(not view.busy)
        self.connect_key.setEnabled(not view.busy and bool(self.key.text().strip()))
        own = view.source != "environment"
        for button, offered in ((self.test, True), (self.replace, own), (self.disconnect_key, own)):
            button.setVisible(view.connected and not enters and offered)
            button.setEnabled(not view.busy)

    def _describe_rights(self, view: AccountStatus) -> str:
        files = self.tr("your storage") if not view.files_host else view.files_host
        return self.tr(
            "Use only faces and voices that you may use: your own, or of people who agreed. Portrait and voice are uploaded to "
            "{0}, where anybody with the link can read them until they are removed. EvoLink ({1}) and the provider that "
            "renders for it get them from there, with prompt and options. Their terms apply."
        ).format(files, view.host)
