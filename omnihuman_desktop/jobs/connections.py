"""The clients of the service and of the storage locations: opened when first needed, closed together."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from omnihuman_desktop import transport
from omnihuman_desktop.domain.account import Account, AccountId
from omnihuman_desktop.domain.errors import Kind, StorageError
from omnihuman_desktop.evolink.client import Client
from omnihuman_desktop.storage.evolink_files import EvolinkFiles
from omnihuman_desktop.storage.open_storage import open_storage
from omnihuman_desktop.storage.sandbox_storage import SandboxStorage

if TYPE_CHECKING:
    import ssl

    import httpx

    from omnihuman_desktop.accounts import Accounts
    from omnihuman_desktop.jobs.storage_locations import StorageLocations
    from omnihuman_desktop.storage.interface import Storage

TRANSFER_TIMEOUT_S = 60.0
"""The read and write timeout of uploads and downloads, in seconds."""


class Connections:
    """Opens and caches the HTTP clients that jobs use."""

    def __init__(self, accounts: Accounts, locations: StorageLocations) -> None:
        self._accounts = accounts
        self._locations = locations
        self._ssl: asyncio.Future[ssl.SSLContext] | None = None
        self._clients: dict[Account, Client] = {}
        self._account_storages: dict[Account, Storage] = {}
        self._http: httpx.AsyncClient | None = None

    async def client(self, account: Account) -> Client:
        """Return the service's client with the key of `account`."""
        context = await self._ssl_context()
        if account not in self._clients:
            self._clients[account] = Client(account, context)
        return self._clients[account]

    async def storage(self, location_id: str) -> Storage:
        """Open the storage location `location_id`.

        Raises `StorageError` (storage_missing) if there is none, and whatever `Accounts.get` raises.
        """
        setup = self._locations.find(location_id)
        if setup is not None:
            return open_storage(setup, await asyncio.to_thread(self._locations.read_secret, setup), await self.http_client())
        if location_id not in tuple(AccountId):
            raise StorageError(Kind.STORAGE_MISSING)
        account = await self._accounts.get(location_id)
        if not account.files_url:
            raise StorageError(Kind.STORAGE_MISSING)
        http = await self.http_client()
        if account not in self._account_storages:
            self._account_storages[account] = (SandboxStorage if account.id == AccountId.SANDBOX else EvolinkFiles)(
                account, http
            )
        return self._account_storages[account]

    async def http_client(self) -> httpx.AsyncClient:
        """Return a client without any key, for uploads and result links."""
        context = await self._ssl_context()
        if self._http is None:
            self._http = transport.open_client(context, TRANSFER_TIMEOUT_S)
        return self._http

    async def aclose(self) -> None:
        """Close everything."""
        for client in self._clients.values():
            await client.aclose()
        self._clients.clear()
        self._account_storages.clear()
        if self._http is not None:
            await self._http.aclose()
            self._http = None
        if self._ssl is not None:
            await asyncio.gather(self._ssl, return_exceptions=True)  # its callers may have been cancelled

    async def _ssl_context(self) -> ssl.SSLContext:
        if self._ssl is None:
            self._ssl = asyncio.ensure_future(asyncio.to_thread(transport.create_context))
        return await asyncio.shield(self._ssl)
