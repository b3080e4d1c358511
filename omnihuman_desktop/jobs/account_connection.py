"""Connecting, testing and disconnecting EvoLink: the key is tried first, then kept in the system's keyring.

The commands return at once; listeners are told on the loop's thread. A key is kept under the address that it was tried at, and
is read for no other one.
"""

from __future__ import annotations

import importlib
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from omnihuman_desktop.accounts import is_valid_key
from omnihuman_desktop.domain.account import Account, AccountId
from omnihuman_desktop.domain.errors import Failure, Kind, NetworkError, OmniHumanError, ServiceError

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
"""No task has this id: where the service tells no balance, asking for it tells whether the key is known."""


@dataclass(frozen=True)
class AccountStatus:
    """What there is to see of the EvoLink account.

    `source` is where the key comes from: "environment", "keyring", "session" (there is no keyring: it is kept until the program
    ends), or empty where none is connected. `hint` is the key's end. `remaining` is the balance of the last test, None where
    the service did not tell. `fixed` says that this session is on the sandbox whatever is set.
    """

    host: str
    files_host: str
    source: str = ""
    hint: str = ""
    fixed: bool = False
    busy: bool = False
    tested: bool = False
    remaining: float | None = None
    failure: Failure | None = None

    @property
    def connected(self) -> bool:
        """Whether videos can be made with it."""
        return bool(self.source)


class AccountConnection:
    """The EvoLink account of this session. `place` is where it is reached, without a key.

    `remember` is given the address whose key lies in the keyring, or an empty text.
    """

    def __init__(
        self, accounts: Accounts, vault: SecretStore, place: Account, remember: Callable[[str], None], *, fixed: bool = False
    ) -> None:
        self._accounts, self._vault, self._place, self._remember = accounts, vault, place, remember
        self._listeners: list[Callable[[AccountStatus], None]] = []
        self._errand: asyncio.Task[None] | None = None
        files = replace(place, base_url=place.files_url)
        self.view = AccountStatus(place.host, files.host if place.files_url else "", fixed=fixed)
        known = accounts.find(AccountId.EVOLINK)
        if known is not None:
            self.view = self._connected(known, "environment" if known.key else "keyring")

    def subscribe(self, listener: Callable[[AccountStatus], None]) -> Callable[[], None]:
        """Have `listener` told of every change. Returns what ends that."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    async def start(self) -> None:
        """Read the key that is waited for, if any, from the keyring."""
        if self.view.source != "keyring":
            return
        key = await asyncio.to_thread(self._vault.read, self._name)
        if is_valid_key(key):
            account = replace(self._place, key=key)
            self._accounts.set_evolink(account)
            self._show(self._connected(account, "keyring"))
        else:
            self._accounts.set_evolink(None)
            self._show(replace(self._empty(), failure=Failure(Kind.KEY_MISSING)))

    def connect(self, key: str) -> None:
        """Try `key`, and keep it where the service knows it."""
        self._begin(self._connect(key.strip()))

    def test(self) -> None:
        """Ask the service for the balance."""
        self._begin(self._test())

    def disconnect(self) -> None:
        """Forget the key, here and in the keyring. Tasks that run at the service wait until it is connected again."""
        self._begin(self._disconnect())

    async def close(self) -> None:
        """End what is under way."""
        if self._errand is not None:
            self._errand.cancel()
            await asyncio.gather(self._errand, return_exceptions=True)

    @property
    def _name(self) -> str:
        return f"EvoLink key for {self._place.base_url}"

    def _begin(self, errand: Coroutine[Any, Any, None]) -> None:
        if self.view.busy or self.view.fixed:
            errand.close()
            return
        self._show(replace(self.view, busy=True, failure=None))
        task = self._errand = asyncio.ensure_future(errand)
        task.add_done_callback(lambda _: errand.close())

    async def _connect(self, key: str) -> None:
        account = replace(self._place, key=key)
        try:
            if not is_valid_key(key):
                raise ServiceError(Kind.UNAUTHORIZED, status=0, message="", request_id="")
            found = await check_account(account)
        except OmniHumanError as error:
            self._show(replace(self.view, busy=False, failure=error.failure))
            return
        kept = await asyncio.to_thread(self._vault.write, self._name, key)
        self._remember(self._place.base_url if kept else "")
        self._accounts.set_evolink(account)
        self._accounts.choose(AccountId.EVOLINK)
        self._show(self._tested(self._connected(account, "keyring" if kept else "session"), found))

    async def _test(self) -> None:
        try:
            found = await check_account(await self._accounts.get(AccountId.EVOLINK))
        except OmniHumanError as error:
            self._show(replace(self.view, busy=False, tested=False, failure=error.failure))
        else:
            self._show(self._tested(self.view, found))

    async def _disconnect(self) -> None:
        await asyncio.to_thread(self._vault.forget, self._name)
        self._remember("")
        self._accounts.set_evolink(None)
        self._show(self._empty())

    def _empty(self) -> AccountStatus:
        return AccountStatus(self.view.host, self.view.files_host, fixed=self.view.fixed)

    def _connected(self, account: Account, source: str) -> AccountStatus:
        # Four signs of a key give nothing away; a short one is shown not at all.
        return replace(self._empty(), source=source, hint=account.key[-4:] if len(account.key) >= 16 else "")

    @staticmethod
    def _tested(view: AccountStatus, found: Credits | None) -> AccountStatus:
        return replace(view, busy=False, failure=None, tested=True, remaining=found.remaining if found else None)

    def _show(self, view: AccountStatus) -> None:
        self.view = view
        for listener in tuple(self._listeners):
            listener(view)


async def check_account(account: Account) -> Credits | None:
    """Whether the service knows the key of `account`: its balance, or None where it knows the key and tells no balance.

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
            # Only an answer of the contract's shape comes from the service, and not from some other server.
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
