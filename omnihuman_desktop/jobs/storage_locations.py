"""The known storage locations: which one an account uses, and the secret of each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from omnihuman_desktop.domain.account import AccountId
from omnihuman_desktop.domain.storage import StorageLocation, StorageSettings, is_loopback_url, service_address

if TYPE_CHECKING:
    from collections.abc import Callable

    from omnihuman_desktop.accounts import Accounts
    from omnihuman_desktop.system.secret_store import SecretStore


def secret_name(setup: StorageLocation) -> str:
    """Return the name of the secret of `setup`. It contains the server's URL, so that no other server ever gets the secret."""
    return f"storage {setup.id} {service_address(setup)}"


class StorageLocations:
    """The locations that the user has set up, and the accounts' own storage, whose id is the account's.

    `choice` returns the present storage settings. The sandbox uses a location only if that is on this computer, too, since
    nothing may leave it.
    """

    def __init__(self, accounts: Accounts, choice: Callable[[], StorageSettings], secret_store: SecretStore) -> None:
        self._accounts = accounts
        self._choice = choice
        self._secret_store = secret_store
        self.failed_removals = 0
        """How many objects could not be deleted in the last sweep."""

    @property
    def retention_s(self) -> float | None:
        """How long an idle object is kept, in seconds; None if it is never deleted."""
        return self._choice().retention.seconds

    def find(self, location_id: str) -> StorageLocation | None:
        """Return the location with this id that the user has set up, or None."""
        return self._choice().find(location_id)

    def read_secret(self, setup: StorageLocation) -> str:
        """Return the secret of `setup`; "" if it is unknown. Blocking."""
        return self._secret_store.read(secret_name(setup))

    def save_secret(self, setup: StorageLocation, secret: str, before: StorageLocation | None) -> bool:
        """Save `secret`. If it is empty, the secret of `before` is kept, provided it belongs to the same server.

        `before` is the location as it was before it was edited, or None. Returns whether the secret will be available at the
        next start. Blocking.
        """
        if not secret and before is not None and service_address(before) == service_address(setup):
            secret = self.read_secret(before)
        if before is not None and secret_name(before) != secret_name(setup):
            self._secret_store.delete(secret_name(before))
        return not secret or self._secret_store.write(secret_name(setup), secret)

    def forget_secret(self, setup: StorageLocation) -> None:
        """Delete the secret of `setup`. Blocking."""
        self._secret_store.delete(secret_name(setup))

    @staticmethod
    def same_objects(one: StorageLocation, other: StorageLocation) -> bool:
        """Return whether both locations contain the same objects."""
        where = [(setup.kind, service_address(setup), setup.value("folder")) for setup in (one, other)]
        return where[0] == where[1]

    @property
    def service_is_local(self) -> bool:
        """Whether the current account's service runs on this computer, as the sandbox does."""
        current = self._accounts.current
        account = self._accounts.find(current)
        return current == AccountId.SANDBOX or (account is not None and is_loopback_url(account.base_url))

    def location_for(self, account_id: str) -> str:
        """Return the id of the location for new files of an account; "" if there is none."""
        choice = self._choice()
        setup = choice.find(choice.default_id)
        if account_id == AccountId.SANDBOX:
            return setup.id if setup is not None and is_loopback_url(service_address(setup)) else account_id
        if setup is not None:
            return setup.id
        account = self._accounts.find(account_id)
        return account_id if account is not None and account.files_url else ""

    def resolve(self, location_id: str, account_id: str) -> str:
        """Return the id of a job's location: the one it was created with, or another one if that no longer exists."""
        return location_id if location_id == account_id or self.find(location_id) is not None else self.location_for(account_id)

    def key_prefix(self, location_id: str) -> str:
        """Return the prefix of object keys that the user has set for a location: "" or a path with a trailing slash."""
        setup = self.find(location_id)
        prefix = setup.value("prefix").strip("/") if setup is not None else ""
        return f"{prefix}/" if prefix else ""
