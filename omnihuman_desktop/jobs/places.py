"""Which place the files of an account go to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from omnihuman_desktop.domain.account import AccountId

if TYPE_CHECKING:
    from omnihuman_desktop.accounts import Accounts


class Places:
    """The places that are known. An account's own place has the account's id."""

    def __init__(self, accounts: Accounts) -> None:
        self._accounts = accounts

    def choose(self, account_id: str) -> str:
        """The place for new files of `account_id`; empty where there is none."""
        if account_id == AccountId.SANDBOX:
            return account_id
        account = self._accounts.find(account_id)
        return account_id if account is not None and account.files_url else ""

    def settle(self, place_id: str, account_id: str) -> str:
        """The place `place_id` that a job remembers, or another one where it remembers none."""
        return place_id or self.choose(account_id)
