"""Which place the files of an account go to, and where its secret is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from omnihuman_desktop.domain.account import AccountId
from omnihuman_desktop.domain.storage import StorageLocation, StorageSettings, is_loopback_url, service_address

if TYPE_CHECKING:
    from collections.abc import Callable

    from omnihuman_desktop.accounts import Accounts
    from omnihuman_desktop.system.secret_store import SecretStore


def secret_name(setup: StorageLocation) -> str:
    """What the secret of `setup` is called in the secret_store. It holds the address, so that no other server ever gets it."""
    return f"storage {setup.id} {service_address(setup)}"


class StorageLocations:
    """The places that are known: those that were set up, and the accounts' own, which have the account's id.

    `choice` is asked whenever it is needed. On the sandbox nothing leaves this computer: a place that was set up is used
    there only where it is on this computer too.
    """

    def __init__(self, accounts: Accounts, choice: Callable[[], StorageSettings], secret_store: SecretStore) -> None:
        self._accounts = accounts
        self._choice = choice
        self._secret_store = secret_store
        self.failed_removals = 0
        """How many uploaded objects could not be removed when it was tried last."""

    @property
    def retention_s(self) -> float | None:
        """For how many seconds an object stays that nobody needs; None for ever."""
        return self._choice().retention.seconds

    def find(self, place_id: str) -> StorageLocation | None:
        """The place of this id, where it was set up."""
        return self._choice().find(place_id)

    def read_secret(self, setup: StorageLocation) -> str:
        """The secret of `setup`; empty where it is not known. Blocking."""
        return self._secret_store.read(secret_name(setup))

    def save_secret(self, setup: StorageLocation, secret: str, before: StorageLocation | None) -> bool:
        """Keep `secret`, or the one of `before` where it is empty and for the same server. Returns whether it is there at the
        next start. Blocking.
        """
        if not secret and before is not None and service_address(before) == service_address(setup):
            secret = self.read_secret(before)
        if before is not None and secret_name(before) != secret_name(setup):
            self._secret_store.delete(secret_name(before))
        return not secret or self._secret_store.write(secret_name(setup), secret)

    def forget_secret(self, setup: StorageLocation) -> None:
        """Keep the secret of `setup` no more. Blocking."""
        self._secret_store.delete(secret_name(setup))

    @staticmethod
    def same_objects(one: StorageLocation, other: StorageLocation) -> bool:
        """Whether both lead to the same objects."""
        where = [(setup.kind, service_address(setup), setup.value("folder")) for setup in (one, other)]
        return where[0] == where[1]

    @property
    def service_is_local(self) -> bool:
        """Whether the account's service is on this computer too, as the sandbox is."""
        current = self._accounts.current
        account = self._accounts.find(current)
        return current == AccountId.SANDBOX or (account is not None and is_loopback_url(account.base_url))

    def location_for(self, account_id: str) -> str:
        """The place for new files of `account_id`; empty where there is none."""
        choice = self._choice()
        setup = choice.find(choice.default_id)
        if account_id == AccountId.SANDBOX:
            return setup.id if setup is not None and is_loopback_url(service_address(setup)) else account_id
        if setup is not None:
            return setup.id
        account = self._accounts.find(account_id)
        return account_id if account is not None and account.files_url else ""

    def resolve(self, place_id: str, account_id: str) -> str:
        """The place `place_id` that a job remembers, or another one where it remembers none that is still there."""
        return place_id if place_id == account_id or self.find(place_id) is not None else self.location_for(account_id)

    def key_prefix(self, place_id: str) -> str:
        """What the keys of a place begin with, as the creator wished it: nothing, or a path that ends with a slash."""
        setup = self.find(place_id)
        prefix = setup.value("prefix").strip("/") if setup is not None else ""
        return f"{prefix}/" if prefix else ""
