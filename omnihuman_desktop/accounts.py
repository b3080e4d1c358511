"""Which account is in use, where it is reached, and its key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from omnihuman_desktop.domain.account import Account, AccountId
from omnihuman_desktop.domain.errors import Kind, LocalError, ServiceError

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Mapping
else:
    from omnihuman_desktop.later import asyncio

PUBLIC_BASE_URL = "https://api.evolink.ai"
"""The service's address (the contract)."""
PUBLIC_FILES_URL = "https://files-api.evolink.ai"
"""The vendor's file host (the vendor's documentation)."""


def from_environment(environment: Mapping[str, str]) -> Account | None:
    """The EvoLink account of this session, where EVOLINK_API_KEY gives one.

    EVOLINK_BASE_URL and EVOLINK_FILES_URL replace the public addresses; with a replaced base address nothing falls back
    to the public file host.
    """
    key = environment.get("EVOLINK_API_KEY", "").strip()
    if not key:
        return None
    base_url = environment.get("EVOLINK_BASE_URL", "").strip().rstrip("/")
    files_url = environment.get("EVOLINK_FILES_URL", "").strip().rstrip("/")
    if not files_url and not base_url:
        files_url = PUBLIC_FILES_URL
    return Account(AccountId.EVOLINK, base_url or PUBLIC_BASE_URL, files_url, key)


class Accounts:
    """The accounts of this session. The sandbox's comes when its process has started: `get` waits for it."""

    def __init__(self, evolink: Account | None, chosen: str = "") -> None:
        self._known: dict[str, Account] = {AccountId.EVOLINK: evolink} if evolink else {}
        self._sandbox_came: asyncio.Event | None = None
        self._sandbox_error: LocalError | None = None
        wanted = chosen or (AccountId.EVOLINK if evolink else AccountId.SANDBOX)
        self.current = wanted if wanted == AccountId.SANDBOX or wanted in self._known else AccountId.SANDBOX

    @property
    def ids(self) -> tuple[str, ...]:
        """The accounts that can be chosen."""
        return tuple(name for name in AccountId if name is AccountId.SANDBOX or name in self._known)

    def find(self, account_id: str) -> Account | None:
        """The account `account_id`, as far as it is known at this moment."""
        return self._known.get(account_id)

    def choose(self, account_id: str) -> None:
        """Make `account_id` the account of new jobs; running ones stay with theirs."""
        if account_id in self.ids:
            self.current = account_id

    def set_sandbox(self, base_url: str, key: str) -> None:
        """The sandbox answers at `base_url`."""
        self._known[AccountId.SANDBOX] = Account(AccountId.SANDBOX, base_url, base_url, key)
        self._sandbox_error = None
        self._sandbox_started().set()

    def fail_sandbox(self, reason: str) -> None:
        """The sandbox could not be started."""
        self._sandbox_error = LocalError(Kind.SANDBOX_FAILED, reason=reason)
        self._sandbox_started().set()

    def _sandbox_started(self) -> asyncio.Event:
        if self._sandbox_came is None:
            self._sandbox_came = asyncio.Event()
        return self._sandbox_came

    async def get(self, account_id: str) -> Account:
        """The account `account_id`.

        Raises `LocalError` where the sandbox could not be started, `ServiceError` (unauthorized) where an account is not
        connected in this session.
        """
        if account_id == AccountId.SANDBOX:
            await self._sandbox_started().wait()
            if self._sandbox_error:
                raise LocalError(self._sandbox_error.kind, **self._sandbox_error.failure.params)
        account = self._known.get(account_id)
        if account is None:
            raise ServiceError(Kind.UNAUTHORIZED, status=0, message="", request_id="")
        return account
