"""Connecting, testing and disconnecting the EvoLink account. A key is tested before it is saved in the system's keyring.

Commands return at once, and listeners are called on the event loop's thread. A key is saved for the address that it was
tested at, and never read for another one.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

from omnihuman_desktop.accounts import is_valid_key
from omnihuman_desktop.domain.account import Account, AccountId
from omnihuman_desktop.domain.errors import Failure, Kind, NetworkError, OmniHumanError, ServiceError
from omnihuman_desktop.lazy_dataclass import dataclass, replace

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Callable, Coroutine

    from omnihuman_desktop.accounts import Accounts
    from omnihuman_desktop.evolink.client import Client
    from omnihuman_desktop.evolink.wire import Credits
    from omnihuman_desktop.system.secret_store import SecretStore
else:
    from omnihuman_desktop.lazy_import import asyncio

PROBE_TASK = "task-unified-0-00000000"
"""The id of a task that does not exist. A service without a balance is asked for it, which shows whether it knows the key."""


@dataclass(frozen=True)
class AccountStatus:
    """The state of the EvoLink account, as the settings page shows it.

    `source` is where the key comes from: "environment", "keyring", "session" (kept in memory until the program ends, since
    there is no keyring), or "" if no account is connected. `key_suffix` is the last four characters of the key.
    `remaining_credits` is the balance of the last test; None if the service did not report one. `sandbox_only` is true if
    this session uses the sandbox whatever the settings say.
    """

    host: str
    files_host: str
    source: str = ""
    key_suffix: str = ""
    sandbox_only: bool = False
    busy: bool = False
    tested: bool = False
    remaining_credits: float | None = None
    failure: Failure | None = None

    @property
    def connected(self) -> bool:
        """Whether tasks can be sent with the account."""
        return bool(self.source)


class AccountConnection:
    """Connects the EvoLink account of this session. `endpoint` is the account without a key.

    `save_address` is called with the address whose key is in the keyring, or with "" if there is none.
    """

    def __init__(
        self,
        accounts: Accounts,
        secret_store: SecretStore,
        endpoint: Account,
        save_address: Callable[[str], None],
        *,
        sandbox_only: bool = False,
    ) -> None:
        self._accounts, self._secret_store, self._endpoint, self._save_address = accounts, secret_store, endpoint, save_address
        self._listeners: list[Callable[[AccountStatus], None]] = []
        self._task: asyncio.Task[None] | None = None
        files = replace(endpoint, base_url=endpoint.files_url)
        self.status = AccountStatus(endpoint.host, files.host if endpoint.files_url else "", sandbox_only=sandbox_only)
        known = accounts.find(AccountId.EVOLINK)
        if known is not None:
            self.status = self._connected(known, "environment" if known.key else "keyring")

    def subscribe(self, listener: Callable[[AccountStatus], None]) -> Callable[[], None]:
        """Call `listener` with each new status. Returns a function that unsubscribes it."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    async def start(self) -> None:
        """Read the key from the keyring, if one is expected there."""
        if self.status.source != "keyring":
            return
        key = await asyncio.to_thread(self._secret_store.read, self._secret_name)
        if is_valid_key(key):
            account = replace(self._endpoint, key=key)
            self._accounts.set_evolink(account)
            self._update(self._connected(account, "keyring"))
        else:
            self._accounts.set_evolink(None)
            self._update(replace(self._empty(), failure=Failure(Kind.KEY_MISSING)))

    def connect(self, key: str) -> None:
        """Test `key` and save it if the service accepts it."""
        self._start_task(self._connect(key.strip()))

    def test(self) -> None:
        """Test the connection and ask for the balance."""
        self._start_task(self._test())

    def disconnect(self) -> None:
        """Delete the key, also from the keyring. Tasks at the service wait until the account is connected again."""
        self._start_task(self._disconnect())

    async def close(self) -> None:
        """Cancel the command that is running."""
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)

    @property
    def _secret_name(self) -> str:
        return f"EvoLink key for {self._endpoint.base_url}"

    def _start_task(self, coroutine: Coroutine[Any, Any, None]) -> None:
        if self.status.busy or self.status.sandbox_only:
            coroutine.close()
            return
        self._update(replace(self.status, busy=True, failure=None))
        task = self._task = asyncio.ensure_future(coroutine)
        task.add_done_callback(lambda _: coroutine.close())

    async def _connect(self, key: str) -> None:
        account = replace(self._endpoint, key=key)
        try:
            if not is_valid_key(key):
                raise ServiceError(Kind.UNAUTHORIZED, status=0, message="", request_id="")
            found = await check_account(account)
        except OmniHumanError as error:
            self._update(replace(self.status, busy=False, failure=error.failure))
            return
        saved = await asyncio.to_thread(self._secret_store.write, self._secret_name, key)
        self._save_address(self._endpoint.base_url if saved else "")
        self._accounts.set_evolink(account)
        self._accounts.choose(AccountId.EVOLINK)
        self._update(self._tested(self._connected(account, "keyring" if saved else "session"), found))

    async def _test(self) -> None:
        try:
            found = await check_account(await self._accounts.get(AccountId.EVOLINK))
        except OmniHumanError as error:
            self._update(replace(self.status, busy=False, tested=False, failure=error.failure))
        else:
            self._update(self._tested(self.status, found))

    async def _disconnect(self) -> None:
        await asyncio.to_thread(self._secret_store.delete, self._secret_name)
        self._save_address("")
        self._accounts.set_evolink(None)
        self._update(self._empty())

    def _empty(self) -> AccountStatus:
        return AccountStatus(self.status.host, self.status.files_host, sandbox_only=self.status.sandbox_only)

    def _connected(self, account: Account, source: str) -> AccountStatus:
        # Four characters of a long key reveal nothing; of a short one nothing is shown.
        return replace(self._empty(), source=source, key_suffix=account.key[-4:] if len(account.key) >= 16 else "")

    @staticmethod
    def _tested(status: AccountStatus, found: Credits | None) -> AccountStatus:
        return replace(status, busy=False, failure=None, tested=True, remaining_credits=found.remaining if found else None)

    def _update(self, status: AccountStatus) -> None:
        self.status = status
        for listener in tuple(self._listeners):
            listener(status)


async def check_account(account: Account) -> Credits | None:
    """Check the key of `account`. Returns the balance, or None if the service accepts the key but reports no balance.

    Raises `ServiceError`, `NetworkError`.
    """
    client = await _open(account)
    try:
        try:
            return await client.credits()
        except ServiceError as error:
            if error.kind is not Kind.NOT_FOUND:
                raise
        try:
            await client.task(PROBE_TASK)
        except ServiceError as error:
            # A reply without the message that the contract requires comes from some other server.
            if error.kind not in (Kind.NOT_FOUND, Kind.REFUSED):
                raise
            if not error.failure.text("message"):
                raise NetworkError(Kind.CONNECTION_LOST, host=account.host) from error
        return None
    finally:
        await client.aclose()


async def _open(account: Account) -> Client:
    await asyncio.to_thread(importlib.import_module, "omnihuman_desktop.evolink.client")
    from omnihuman_desktop import transport
    from omnihuman_desktop.evolink.client import Client

    return Client(account, await asyncio.to_thread(transport.create_context))
