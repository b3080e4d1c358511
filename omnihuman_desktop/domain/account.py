"""The accounts that a task can be sent with."""

from __future__ import annotations

from enum import StrEnum

from omnihuman_desktop.lazy_dataclass import dataclass, field


class AccountId(StrEnum):
    """The services that a task can be sent to. A task stays with the account that it was created with."""

    SANDBOX = "sandbox"
    """A local substitute for the service: nothing leaves this computer, nothing costs money."""
    EVOLINK = "evolink"
    """EvoLink's public service, or the one at EVOLINK_BASE_URL."""


@dataclass(frozen=True)
class Account:
    """The base URLs of an account (without a path) and its API key, which `repr` leaves out.

    `files_url` is the vendor's file host; "" if the account has none.
    """

    id: str
    base_url: str
    files_url: str
    key: str = field(repr=False)

    @property
    def host(self) -> str:
        """The host name of the service, for messages."""
        from urllib.parse import urlsplit

        return urlsplit(self.base_url).hostname or self.base_url
