"""What was spent, and what a second costs: learned from the service's own answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from omnihuman_desktop.domain.limits import OMNIHUMAN, Model

if TYPE_CHECKING:
    from collections.abc import Iterable


GIVEN_BACK = "given_back"
"""The state of a task that failed at the service: its reserved credits came back."""


@dataclass(frozen=True)
class Entry:
    """One task that the service has accepted. `submitted_at` is in seconds since the epoch (UTC), `billed_s` in seconds.

    `credits_reserved` is what the service's answer said, `credits_used` what it billed in the end; None where it told
    neither. `state` is the job's last one or `GIVEN_BACK`, `adopted` says how a task was found whose answer was lost.
    """

    task_id: str
    account: str
    job_id: str
    name: str
    model: str
    submitted_at: float
    billed_s: int | None
    credits_reserved: float | None
    credits_used: float | None
    state: str
    adopted: str

    @property
    def spent(self) -> float:
        """What it cost in the end, in credits: a failed task gives its reserved credits back."""
        if self.credits_used is not None:
            return self.credits_used
        return 0.0 if self.state == GIVEN_BACK else self.credits_reserved or 0.0


@dataclass(frozen=True)
class Rate:
    """Credits for a second. `confirmed` where an answer of the service has shown it; else it is called "about"."""

    credits_per_second: float
    min_credits: float = 0.0
    confirmed: bool = False

    def price(self, seconds: int) -> float:
        """What `seconds` billed seconds cost, in credits."""
        return max(self.min_credits, seconds * self.credits_per_second)


def learn_rate(entries: Iterable[Entry], account: str, model: Model = OMNIHUMAN) -> Rate:
    """What a second of `model` costs with `account`, by the newest answer that tells; else the published price."""
    newest: Entry | None = None
    for entry in entries:
        tells = entry.account == account and entry.model == model.name and entry.billed_s and entry.credits_reserved
        if tells and (newest is None or entry.submitted_at >= newest.submitted_at):
            newest = entry
    if newest is None or not newest.billed_s or not newest.credits_reserved:
        return Rate(model.credits_per_second, model.min_credits)
    # A task at the published minimum tells of the minimum, not of the second.
    if newest.credits_reserved <= model.min_credits and newest.billed_s <= 1:
        return Rate(model.credits_per_second, model.min_credits)
    return Rate(newest.credits_reserved / newest.billed_s, model.min_credits, confirmed=True)
