"""The remaining credits of the current account."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from omnihuman_desktop.domain.errors import OmniHumanError

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from omnihuman_desktop.accounts import Accounts
    from omnihuman_desktop.evolink.client import Client
    from omnihuman_desktop.evolink.wire import Credits

log = logging.getLogger(__name__)


class Balance:
    """Asks for the remaining credits and passes them on. `open_client` returns an account's client."""

    def __init__(self, accounts: Accounts, open_client: Callable[[str], Awaitable[Client]]) -> None:
        self._accounts = accounts
        self._open_client = open_client
        self._listeners: list[Callable[[Credits | None], None]] = []

    def subscribe(self, listener: Callable[[Credits | None], None]) -> Callable[[], None]:
        """Call `listener` with each new balance, or None if it is unknown. Returns a function that unsubscribes it."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    async def refresh(self) -> None:
        """Ask for the balance of the current account and pass it on, unless another account was selected meanwhile."""
        account_id = self._accounts.current
        remaining: Credits | None = None
        try:
            remaining = await (await self._open_client(account_id)).credits()
        except OmniHumanError as error:
            log.info("the balance is not known: %s", error.kind)
        if account_id == self._accounts.current:
            for listener in tuple(self._listeners):
                listener(remaining)
