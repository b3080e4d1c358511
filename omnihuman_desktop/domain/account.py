"""The accounts that a job can be made with, by name."""

from __future__ import annotations

from enum import StrEnum


class AccountId(StrEnum):
    """Whose service a job goes to. A job keeps the account that it was made with."""

    SANDBOX = "sandbox"
    """The stand-in on this computer: nothing leaves it, nothing costs money."""
    EVOLINK = "evolink"
    """EvoLink's own service."""
