"""The accounts that a job can be made with."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum


class AccountId(StrEnum):
    """Whose service a job goes to. A job keeps the account that it was made with."""

    SANDBOX = "sandbox"
    """The stand-in on this computer: nothing leaves it, nothing costs money."""
    EVOLINK = "evolink"
    """EvoLink's own service."""


@dataclass(frozen=True)
class Account:
    """An account: its addresses (without a path) and its key. The key shows in no representation."""

    id: str
    base_url: str
    files_url: str
    key: str = field(repr=False)

    @property
    def host(self) -> str:
        """The service's host, for sentences."""
        from urllib.parse import urlsplit

        return urlsplit(self.base_url).hostname or self.base_url
