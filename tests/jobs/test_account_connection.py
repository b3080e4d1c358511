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


class Office:
    """A desk at `address`, and what it remembers between two starts."""

    def __init__(self, address: str, connected_to: str = "", chosen: str = "") -> None:
        self.place = Account(AccountId.EVOLINK, address, address, "")
        self.connected_to = connected_to
        self.accounts = Accounts(None, chosen, self.place if connected_to == address else None)
        self.desk = AccountConnection(self.accounts, SecretStore(), self.place, self.remember)

    def remember(self, address: str) -> None:
        self.connected_to = address

    async def settled(self) -> None:
        async with asyncio.timeout(20):
            while self.desk.status.busy:
                await asyncio.sleep(0.01)

    async def connect(self, key: str) -> None:
        self.desk.connect(key)
        assert self.desk.status.busy
        await self.settled()


async def test_a_key_that_the_service_knows_goes_into_the_keyring_and_comes_back(sandbox: Sandbox, ring: InMemory) -> None:
    office = Office(sandbox.url)
    await office.connect(f"  {sandbox.key}\n")
    view = office.desk.status
    assert (view.source, view.tested, view.remaining_credits, view.failure) == ("keyring", True, 10_000, None)
    assert view.key_suffix == sandbox.key[-4:]
    assert office.accounts.current == AccountId.EVOLINK
    assert ring.kept == {(SERVICE, f"EvoLink key for {sandbox.url}"): sandbox.key}
    again = Office(sandbox.url, office.connected_to)
    assert again.accounts.current == AccountId.EVOLINK
    await again.desk.start()
    assert (await again.accounts.get(AccountId.EVOLINK)).key == sandbox.key


async def test_a_key_is_read_for_no_other_address_than_its_own(sandbox: Sandbox, ring: InMemory) -> None:
    office = Office(sandbox.url)
    await office.connect(sandbox.key)
    for connected_to in (office.connected_to, "http://127.0.0.1:9"):
        other = Office("http://127.0.0.1:9", connected_to)
        await other.desk.start()
        assert not other.desk.status.connected
        assert other.accounts.find(AccountId.EVOLINK) is None


async def test_a_wrong_key_is_kept_nowhere_and_changes_nothing(sandbox: Sandbox, ring: InMemory) -> None:
    office = Office(sandbox.url)
    for key in ("wrong-key-0123456789", "two words", "ключ"):
        await office.connect(key)
        assert office.desk.status.failure is not None
        assert office.desk.status.failure.kind is Kind.UNAUTHORIZED
    assert ring.kept == {}
    assert office.accounts.ids == (AccountId.SANDBOX,)
    await office.connect(sandbox.key)
    await office.connect("wrong-key-0123456789")
    assert office.desk.status.connected
    assert (await office.accounts.get(AccountId.EVOLINK)).key == sandbox.key


async def test_a_service_that_tells_no_balance_still_tells_whether_it_knows_the_key(tmp_path: Path, ring: InMemory) -> None:
    with Sandbox(tmp_path / "bare", 0.6, "--no-extensions") as sandbox:
        office = Office(sandbox.url)
        await office.connect("wrong-key-0123456789")
        assert not office.desk.status.connected
        await office.connect(sandbox.key)
        assert (office.desk.status.source, office.desk.status.remaining_credits) == ("keyring", None)


@pytest.mark.parametrize("fault", ["html", "500", "drop_before", "429"])
async def test_a_service_in_trouble_connects_nothing(sandbox: Sandbox, ring: InMemory, fault: str) -> None:
    office = Office(sandbox.url)
    sandbox.fault("credits", fault)
    await office.connect(sandbox.key)
    assert not office.desk.status.connected
    assert office.desk.status.failure is not None
    assert ring.kept == {}


async def test_a_server_that_is_not_the_service_does_not_know_the_key(ring: InMemory) -> None:
    async def page(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(b"HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\nContent-Length: 4\r\nConnection: close\r\n\r\noops")
        await writer.drain()
        writer.close()

    server = await asyncio.start_server(page, "127.0.0.1", 0)
    async with server:
        office = Office(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}")
        await office.connect("some-key-0123456789")
    assert not office.desk.status.connected


@pytest.mark.parametrize("kind", ["locked", "plain"])
async def test_without_a_keyring_the_key_is_held_for_the_session(sandbox: Sandbox, ring: InMemory, kind: str) -> None:
    if kind == "plain":
        ring = PlaintextKeyring()
        keyring.set_keyring(ring)
    else:
        ring.locked = True
    office = Office(sandbox.url)
    await office.connect(sandbox.key)
    assert (office.desk.status.source, office.connected_to) == ("session", "")
    assert (await office.accounts.get(AccountId.EVOLINK)).key == sandbox.key
    assert ring.kept == {}


async def test_a_keyring_that_does_not_open_is_told_and_the_sandbox_is_used(sandbox: Sandbox, ring: InMemory) -> None:
    office = Office(sandbox.url)
    await office.connect(sandbox.key)
    ring.locked = True
    again = Office(sandbox.url, office.connected_to, AccountId.EVOLINK)
    await again.desk.start()
    assert again.desk.status.failure is not None
    assert again.desk.status.failure.kind is Kind.KEY_MISSING
    assert again.accounts.current == AccountId.SANDBOX


async def test_test_asks_again_and_disconnect_forgets(sandbox: Sandbox, ring: InMemory) -> None:
    office = Office(sandbox.url)
    await office.connect(sandbox.key)
    sandbox.fault("credits", "401")
    office.desk.test()
    await office.settled()
    assert office.desk.status.connected
    assert office.desk.status.failure is not None
    office.desk.test()
    await office.settled()
    assert office.desk.status.failure is None
    office.desk.disconnect()
    await office.settled()
    assert (ring.kept, office.connected_to, office.desk.status.connected) == ({}, "", False)
    assert office.accounts.current == AccountId.SANDBOX


async def test_a_session_on_the_sandbox_connects_nothing(sandbox: Sandbox, ring: InMemory) -> None:
    place = Account(AccountId.EVOLINK, sandbox.url, sandbox.url, "")
    desk = AccountConnection(Accounts(None), SecretStore(), place, lambda _: None, sandbox_only=True)
    desk.connect(sandbox.key)
    assert not desk.status.busy
    assert sandbox.calls() == []


async def test_a_key_of_the_environment_is_the_session_s_alone(sandbox: Sandbox, ring: InMemory) -> None:
    place = Account(AccountId.EVOLINK, sandbox.url, sandbox.url, "")
    desk = AccountConnection(Accounts(replace(place, key=sandbox.key)), SecretStore(), place, lambda _: None)
    await desk.start()
    assert desk.status.source == "environment"
    assert ring.kept == {}
