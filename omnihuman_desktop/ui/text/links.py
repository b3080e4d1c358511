"""Web pages of the vendor that the window leads to."""

from __future__ import annotations

BILLING_PAGE = "https://evolink.ai/dashboard/billing"
"""From the contract's own answer to an empty account."""
KEYS_PAGE = "https://evolink.ai/dashboard/keys"
"""Where keys are made and given rights (the contract)."""
