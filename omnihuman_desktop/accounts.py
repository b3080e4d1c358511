"""The accounts of this session: which one is selected, its addresses and its key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from omnihuman_desktop.domain.account import Account, AccountId
from omnihuman_desktop.domain.errors import Kind, LocalError, ServiceError
from omnihuman_desktop.lazy_dataclass import replace

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Mapping
else:
    from omnihuman_desktop.lazy_import import asyncio

PUBLIC_BASE_URL = "https://api.evolink.ai"
"""The service's address (source: its contract)."""
PUBLIC_FILES_URL = "https://files-api.evolink.ai"
"""The vendor's file host (source: the vendor's documentation)."""


def evolink_without_key(environment: Mapping[str, str]) -> Account:
    """Return the EvoLink account at the addresses of this session, without a key.

    EVOLINK_BASE_URL and EVOLINK_FILES_URL replace the public addresses. With another base URL, the public file host is not
    used.
    """
    base_url = environment.get("EVOLINK_BASE_URL", "").strip().rstrip("/")
    files_url = environment.get("EVOLINK_FILES_URL", "").strip().rstrip("/")
    if not files_url and base_url in ("", PUBLIC_BASE_URL):
        files_url = PUBLIC_FILES_URL
    return Account(AccountId.EVOLINK, base_url or PUBLIC_BASE_URL, files_url, "")


def evolink_from_environment(environment: Mapping[str, str]) -> Account | None:
    """Return the EvoLink account with the key in EVOLINK_API_KEY; None if that is empty."""
    key = environment.get("EVOLINK_API_KEY", "").strip()
    return replace(evolink_without_key(environment), key=key) if key else None


def is_valid_key(text: str) -> bool:
    """Return whether `text` can be sent in a request header."""
    return bool(text) and text.isascii() and text.isprintable() and " " not in text


class Accounts:
    """The accounts of this session.

    The sandbox's account becomes available when its process has started. `awaited` is an EvoLink account whose key is still
    to be read from the keyring. `get` waits for both.
    """

    def __init__(self, evolink: Account | None, chosen: str = "", awaited: Account | None = None) -> None:
        known = evolink or awaited
        self._known: dict[str, Account] = {AccountId.EVOLINK: known} if known else {}
        self._is_awaited = evolink is None and awaited is not None
        self._events: dict[str, asyncio.Event] = {}
        self._sandbox_error: LocalError | None = None
        wanted = chosen or (AccountId.EVOLINK if known else AccountId.SANDBOX)
        self.current = wanted if wanted == AccountId.SANDBOX or wanted in self._known else AccountId.SANDBOX

    @property
    def ids(self) -> tuple[str, ...]:
        """The accounts that can be selected."""
        return tuple(name for name in AccountId if name is AccountId.SANDBOX or name in self._known)

    @property
    def keys(self) -> tuple[str, ...]:
        """All known keys, to be masked in logs."""
        return tuple(account.key for account in tuple(self._known.values()))

    def find(self, account_id: str) -> Account | None:
        """Return the account if it is available, else None. Its key may still be missing."""
        return self._known.get(account_id)

    def choose(self, account_id: str) -> None:
        """Select the account of new jobs. Existing jobs keep theirs."""
        if account_id in self.ids:
            self.current = account_id

    def set_sandbox(self, base_url: str, key: str) -> None:
        """Set the address and the key of the running sandbox."""
        self._known[AccountId.SANDBOX] = Account(AccountId.SANDBOX, base_url, base_url, key)
        self._sandbox_error = None
        self._available(AccountId.SANDBOX).set()

    def fail_sandbox(self, reason: str) -> None:
        """Record that the sandbox could not be started, so that `get` raises instead of waiting."""
        self._sandbox_error = LocalError(Kind.SANDBOX_FAILED, reason=reason)
        self._available(AccountId.SANDBOX).set()

    def set_evolink(self, account: Account | None) -> None:
        """Connect or, with None, disconnect EvoLink. If disconnected, new jobs use the sandbox and EvoLink's jobs wait."""
        if account is None:
            self._known.pop(AccountId.EVOLINK, None)
            self.current = AccountId.SANDBOX
        else:
            self._known[AccountId.EVOLINK] = account
        self._is_awaited = False
        self._available(AccountId.EVOLINK).set()

    def _available(self, account_id: str) -> asyncio.Event:
        if account_id not in self._events:
            self._events[account_id] = asyncio.Event()
        return self._events[account_id]

    async def get(self, account_id: str) -> Account:
        """Return the account, once it is available.

        Raises `LocalError` (sandbox_failed) if the sandbox could not be started, `ServiceError` (unauthorized) if the account
        is not connected.
        """
        if account_id == AccountId.SANDBOX:
            await self._available(account_id).wait()
            if self._sandbox_error:
                raise LocalError(self._sandbox_error.kind, **self._sandbox_error.failure.params)
        elif self._is_awaited:
            await self._available(account_id).wait()
        account = self._known.get(account_id)
        if account is None or not is_valid_key(account.key):
            raise ServiceError(Kind.UNAUTHORIZED, status=0, message="", request_id="")
        return account
