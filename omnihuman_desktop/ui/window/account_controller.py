"""Shows the account in use in top bar, banner and draft: its name, its credits, and what keeps it from working."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from omnihuman_desktop.domain.account import AccountId
from omnihuman_desktop.ui.text.status_texts import describe_failure

if TYPE_CHECKING:
    from collections.abc import Callable

    from omnihuman_desktop.domain.errors import Failure
    from omnihuman_desktop.jobs.account_connection import AccountConnection, AccountStatus
    from omnihuman_desktop.jobs.service import JobService
    from omnihuman_desktop.settings import SettingsFile
    from omnihuman_desktop.ui.draft.composer import Composer
    from omnihuman_desktop.ui.window.top_bar import Banner, TopBar


class AccountController(QObject):
    """Follows the account. `bars` are the top bar and the banner under it."""

    def __init__(
        self,
        service: JobService,
        connection: AccountConnection,
        settings: SettingsFile,
        bars: tuple[TopBar, Banner],
        composer: Composer,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._service, self._connection, self._settings = service, connection, settings
        self._top_bar, self._banner = bars
        self._composer = composer
        self._failure: Failure | None = None
        self._top_bar.account_chosen.connect(self._choose)
        self.refresh_banner()

    def subscribe(self) -> tuple[Callable[[], None], ...]:
        """Follow the account. Return a function that ends the subscription."""
        return (
            self._connection.subscribe(self._follow_connection),
            self._service.subscribe_credits(lambda left: self._show_remaining(left.remaining if left else None)),
        )

    def show_failure(self, failure: Failure) -> None:
        """Show why the program can't work at all, and block sending."""
        self._failure = failure
        self.refresh_banner()

    def clear_failure(self) -> None:
        """Show that the program works again."""
        if self._failure is not None:
            self._failure = None
            self.refresh_banner()

    def refresh_banner(self) -> None:
        """Show what blocks every task, else that this is the sandbox, else nothing."""
        failure = self._failure
        if failure is None:
            failure = self._service.storage_failure
        if failure is not None:
            self._banner.show_problem(describe_failure(failure))
        elif self._service.account == AccountId.SANDBOX:
            self._banner.show_sandbox()
        else:
            self._banner.hide()
        self._composer.set_blocked(describe_failure(failure) if failure else "")

    def _choose(self, account_id: str) -> None:
        self._settings.change(account=account_id)
        self._service.choose_account(account_id)
        self._show_remaining(None)
        self.refresh_banner()

    def _follow_connection(self, status: AccountStatus) -> None:
        """Follow the connection, testing and disconnection of EvoLink."""
        if status.busy:
            return
        if status.tested:
            self._settings.change(account=self._service.account)
        self.refresh()
        self._service.retry_now()

    def refresh(self) -> None:
        """Show the accounts, and ask for the balance: for a change of them, or in a window that is younger than they are."""
        self._top_bar.set_accounts(self._service.account_ids, self._service.account)
        self.refresh_banner()
        self._show_remaining(None)
        self._service.refresh_credits()

    def _show_remaining(self, remaining: float | None) -> None:
        self._top_bar.set_remaining(remaining)
        self._composer.set_remaining(remaining)
        self._composer.set_rate(self._service.rate(self._service.account))
