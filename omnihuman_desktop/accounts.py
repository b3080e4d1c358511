"""Which account is in use, where it is reached, and its key."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from omnihuman_desktop.domain.account import Account, AccountId
from omnihuman_desktop.domain.errors import Kind, LocalError, ServiceError

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Mapping
else:
    from omnihuman_desktop.lazy_import import asyncio

PUBLIC_BASE_URL = "https://api.evolink.ai"
"""The service's address (the contract)."""
PUBLIC_FILES_URL = "https://files-api.evolink.ai"
"""The vendor's file host (the vendor's documentation)."""


def evolink_without_key(environment: Mapping[str, str]) -> Account:
    """EvoLink at this session's addresses.

    EVOLINK_BASE_URL and EVOLINK_FILES_URL replace the public ones; with a replaced base address nothing falls back to the
    public file host.
    """
    base_url = environment.get("EVOLINK_BASE_URL", "").strip().rstrip("/")
    files_url = environment.get("EVOLINK_FILES_URL", "").strip().rstrip("/")
    if not files_url and base_url in ("", PUBLIC_BASE_URL):
        files_url = PUBLIC_FILES_URL
    return Account(AccountId.EVOLINK, base_url or PUBLIC_BASE_URL, files_url, "")


def evolink_from_environment(environment: Mapping[str, str]) -> Account | None:
    """The EvoLink account of this session, where EVOLINK_API_KEY gives one."""
    key = environment.get("EVOLINK_API_KEY", "").strip()
    return replace(evolink_without_key(environment), key=key) if key else None


def is_valid_key(text: str) -> bool:
    """Whether `text` can go into a request's header at all."""
    return bool(text) and text.isascii() and text.isprintable() and " " not in text


class Accounts:
    """The accounts of this session.

    The sandbox's comes when its process has started, and `awaited`, EvoLink's without its key, when the keyring has given
    that: `get` waits for both.
    """

    def __init__(self, evolink: Account | None, chosen: str = "", awaited: Account | None = None) -> None:
        known = evolink or awaited
        self._known: dict[str, Account] = {AccountId.EVOLINK: known} if known else {}
        self._awaiting = evolink is None and awaited is not None
        self._came: dict[str, asyncio.Event] = {}
        self._sandbox_error: LocalError | None = None
        wanted = chosen or (AccountId.EVOLINK if known else AccountId.SANDBOX)
        self.current = wanted if wanted == AccountId.SANDBOX or wanted in self._known else AccountId.SANDBOX

    @property
    def ids(self) -> tuple[str, ...]:
        """The accounts that can be chosen."""
        return tuple(name for name in AccountId if name is AccountId.SANDBOX or name in self._known)

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys that are known at this moment, so that nothing shows them."""
        return tuple(account.key for account in tuple(self._known.values()))

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
        self._arrival(AccountId.SANDBOX).set()

    def fail_sandbox(self, reason: str) -> None:
        """The sandbox could not be started."""
        self._sandbox_error = LocalError(Kind.SANDBOX_FAILED, reason=reason)
        self._arrival(AccountId.SANDBOX).set()

    def set_evolink(self, account: Account | None) -> None:
        """EvoLink is connected by `account`, or no more. Without it, new jobs go to the sandbox; its running ones wait."""
        if account is None:
            self._known.pop(AccountId.EVOLINK, None)
            self.current = AccountId.SANDBOX
        else:
            self._known[AccountId.EVOLINK] = account
        self._awaiting = False
        self._arrival(AccountId.EVOLINK).set()

    def _arrival(self, account_id: str) -> asyncio.Event:
        if account_id not in self._came:
            self._came[account_id] = asyncio.Event()
        return self._came[account_id]

    async def get(self, account_id: str) -> Account:
        """The account `account_id`.

        Raises `LocalError` where the sandbox could not be started, `ServiceError` (unauthorized) where an account is not
        connected in this session.
        """
        if account_id == AccountId.SANDBOX:
            await self._arrival(account_id).wait()
            if self._sandbox_error:
                raise LocalError(self._sandbox_error.kind, **self._sandbox_error.failure.params)
        elif self._awaiting:
            await self._arrival(account_id).wait()
        account = self._known.get(account_id)
        if account is None or not is_valid_key(account.key):
            raise ServiceError(Kind.UNAUTHORIZED, status=0, message="", request_id="")
        return account
