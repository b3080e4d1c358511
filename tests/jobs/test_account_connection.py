"""Connecting EvoLink, against a real sandbox at another address and keyrings in memory."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import keyring
import pytest

from omnihuman_desktop.accounts import Accounts
from omnihuman_desktop.domain.account import Account, AccountId
from omnihuman_desktop.domain.errors import Kind
from omnihuman_desktop.jobs.account_connection import AccountConnection
from omnihuman_desktop.system.secret_store import SERVICE, SecretStore
from tests.keyrings import InMemory, PlaintextKeyring
from tests.sandbox_server import Sandbox


@pytest.fixture
def ring() -> Iterator[InMemory]:
    before, ring = keyring.get_keyring(), InMemory()
    keyring.set_keyring(ring)
    yield ring
    keyring.set_keyring(before)


class Connection:
    """An account connection to `address`, and the address that is saved between two starts."""

    def __init__(self, address: str, connected_to: str = "", chosen: str = "") -> None:
        self.place = Account(AccountId.EVOLINK, address, address, "")
        self.connected_to = connected_to
        self.accounts = Accounts(None, chosen, self.place if connected_to == address else None)
        self.evolink = AccountConnection(self.accounts, SecretStore(), self.place, self.remember)

    def remember(self, address: str) -> None:
        self.connected_to = address

    async def until_idle(self) -> None:
        async with asyncio.timeout(20):
            while self.evolink.status.busy:
                await asyncio.sleep(0.01)

    async def connect(self, key: str) -> None:
        self.evolink.connect(key)
        assert self.evolink.status.busy
        await self.until_idle()


async def test_an_accepted_key_is_saved_in_the_keyring_and_read_at_the_next_start(sandbox: Sandbox, ring: InMemory) -> None:
    connection = Connection(sandbox.url)
    await connection.connect(f"  {sandbox.key}\n")
    view = connection.evolink.status
    assert (view.source, view.tested, view.remaining_credits, view.failure) == ("keyring", True, 10_000, None)
    assert view.key_suffix == sandbox.key[-4:]
    assert connection.accounts.current == AccountId.EVOLINK
    assert ring.kept == {(SERVICE, f"EvoLink key for {sandbox.url}"): sandbox.key}
    again = Connection(sandbox.url, connection.connected_to)
    assert again.accounts.current == AccountId.EVOLINK
    await again.evolink.start()
    assert (await again.accounts.get(AccountId.EVOLINK)).key == sandbox.key


async def test_a_key_is_read_only_for_the_address_that_it_was_saved_for(sandbox: Sandbox, ring: InMemory) -> None:
    connection = Connection(sandbox.url)
    await connection.connect(sandbox.key)
    for connected_to in (connection.connected_to, "http://127.0.0.1:9"):
        other = Connection("http://127.0.0.1:9", connected_to)
        await other.evolink.start()
        assert not other.evolink.status.connected
        assert other.accounts.find(AccountId.EVOLINK) is None


async def test_a_wrong_key_is_not_saved_and_changes_nothing(sandbox: Sandbox, ring: InMemory) -> None:
    connection = Connection(sandbox.url)
    for key in ("wrong-key-0123456789", "two words", "ключ"):
        await connection.connect(key)
        assert connection.evolink.status.failure is not None
        assert connection.evolink.status.failure.kind is Kind.UNAUTHORIZED
    assert ring.kept == {}
    assert connection.accounts.ids == (AccountId.SANDBOX,)
    await connection.connect(sandbox.key)
    await connection.connect("wrong-key-0123456789")
    assert connection.evolink.status.connected
    assert (await connection.accounts.get(AccountId.EVOLINK)).key == sandbox.key


async def test_a_key_can_be_checked_with_a_service_that_reports_no_balance(tmp_path: Path, ring: InMemory) -> None:
    with Sandbox(tmp_path / "bare", 0.6, "--no-extensions") as sandbox:
        connection = Connection(sandbox.url)
        await connection.connect("wrong-key-0123456789")
        assert not connection.evolink.status.connected
        await connection.connect(sandbox.key)
        assert (connection.evolink.status.source, connection.evolink.status.remaining_credits) == ("keyring", None)


@pytest.mark.parametrize("fault", ["html", "500", "drop_before", "429"])
async def test_an_unavailable_service_connects_nothing(sandbox: Sandbox, ring: InMemory, fault: str) -> None:
    connection = Connection(sandbox.url)
    sandbox.fault("credits", fault)
    await connection.connect(sandbox.key)
    assert not connection.evolink.status.connected
    assert connection.evolink.status.failure is not None
    assert ring.kept == {}


async def test_a_server_that_is_not_the_service_does_not_know_the_key(ring: InMemory) -> None:
    async def page(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(b"HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\nContent-Length: 4\r\nConnection: close\r\n\r\noops")
        await writer.drain()
        writer.close()

    server = await asyncio.start_server(page, "127.0.0.1", 0)
    async with server:
        connection = Connection(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}")
        await connection.connect("some-key-0123456789")
    assert not connection.evolink.status.connected


@pytest.mark.parametrize("kind", ["locked", "plain"])
async def test_without_a_keyring_the_key_lasts_for_the_session(sandbox: Sandbox, ring: InMemory, kind: str) -> None:
    if kind == "plain":
        ring = PlaintextKeyring()
        keyring.set_keyring(ring)
    else:
        ring.locked = True
    connection = Connection(sandbox.url)
    await connection.connect(sandbox.key)
    assert (connection.evolink.status.source, connection.connected_to) == ("session", "")
    assert (await connection.accounts.get(AccountId.EVOLINK)).key == sandbox.key
    assert ring.kept == {}


async def test_a_locked_keyring_is_reported_and_the_sandbox_is_used(sandbox: Sandbox, ring: InMemory) -> None:
    connection = Connection(sandbox.url)
    await connection.connect(sandbox.key)
    ring.locked = True
    again = Connection(sandbox.url, connection.connected_to, AccountId.EVOLINK)
    await again.evolink.start()
    assert again.evolink.status.failure is not None
    assert again.evolink.status.failure.kind is Kind.KEY_MISSING
    assert again.accounts.current == AccountId.SANDBOX


async def test_test_refreshes_the_balance_and_disconnect_deletes_the_key(sandbox: Sandbox, ring: InMemory) -> None:
    connection = Connection(sandbox.url)
    await connection.connect(sandbox.key)
    sandbox.fault("credits", "401")
    connection.evolink.test()
    await connection.until_idle()
    assert connection.evolink.status.connected
    assert connection.evolink.status.failure is not None
    connection.evolink.test()
    await connection.until_idle()
    assert connection.evolink.status.failure is None
    connection.evolink.disconnect()
    await connection.until_idle()
    assert (ring.kept, connection.connected_to, connection.evolink.status.connected) == ({}, "", False)
    assert connection.accounts.current == AccountId.SANDBOX


async def test_a_session_on_the_sandbox_connects_nothing(sandbox: Sandbox, ring: InMemory) -> None:
    place = Account(AccountId.EVOLINK, sandbox.url, sandbox.url, "")
    evolink = AccountConnection(Accounts(None), SecretStore(), place, lambda _: None, sandbox_only=True)
    evolink.connect(sandbox.key)
    assert not evolink.status.busy
    assert sandbox.calls() == []


async def test_a_key_of_the_environment_is_the_session_s_alone(sandbox: Sandbox, ring: InMemory) -> None:
    place = Account(AccountId.EVOLINK, sandbox.url, sandbox.url, "")
    evolink = AccountConnection(Accounts(replace(place, key=sandbox.key)), SecretStore(), place, lambda _: None)
    await evolink.start()
    assert evolink.status.source == "environment"
    assert ring.kept == {}
