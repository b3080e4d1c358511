"""The ledger of accepted tasks: what was spent, and the price of a second as the service's replies show it."""

from __future__ import annotations

import io
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from omnihuman_desktop.domain.limits import OMNIHUMAN, Model
from omnihuman_desktop.lazy_dataclass import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterable


REFUNDED = "given_back"
"""The state of a task that failed at the service: its reserved credits were refunded."""


@dataclass(frozen=True)
class LedgerEntry:
    """One task that the service has accepted. The field names are columns of the database.

    `submitted_at` is in seconds since the epoch (UTC), `billed_s` in seconds. `credits_reserved` is the amount in the reply
    to the paid request, `credits_used` the amount billed in the end; None if the service reported none. `state` is the last
    `JobState` of the job, or `REFUNDED`. `adopted` is `Job.adopted`.
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
        """The final cost in credits; 0 for a refunded task."""
        if self.credits_used is not None:
            return self.credits_used
        return 0.0 if self.state == REFUNDED else self.credits_reserved or 0.0


@dataclass(frozen=True)
class Rate:
    """The price of a second, in credits. `confirmed` if a reply of the service has shown it; otherwise it is an estimate."""

    credits_per_second: float
    min_credits: float = 0.0
    confirmed: bool = False

    def price(self, seconds: int) -> float:
        """Return the price of `seconds` billed seconds, in credits."""
        return max(self.min_credits, seconds * self.credits_per_second)


def learn_rate(entries: Iterable[LedgerEntry], account: str, model: Model = OMNIHUMAN) -> Rate:
    """Return the price of `model` with `account` by its newest entry that shows one, else the published price."""
    newest: LedgerEntry | None = None
    for entry in entries:
        tells = entry.account == account and entry.model == model.name and entry.billed_s and entry.credits_reserved
        if tells and (newest is None or entry.submitted_at >= newest.submitted_at):
            newest = entry
    if newest is None or not newest.billed_s or not newest.credits_reserved:
        return Rate(model.credits_per_second, model.min_credits)
    # A task at the published minimum shows the minimum, not the price of a second.
    if newest.credits_reserved <= model.min_credits and newest.billed_s <= 1:
        return Rate(model.credits_per_second, model.min_credits)
    return Rate(newest.credits_reserved / newest.billed_s, model.min_credits, confirmed=True)


@dataclass(frozen=True)
class PeriodTotal:
    """The totals of a day ("2026-11-22") or a month ("2026-11"), in local time."""

    period: str
    tasks: int
    billed_s: int
    credits_reserved: float
    spent: float


def total_by_month(days: Iterable[PeriodTotal]) -> list[tuple[PeriodTotal, list[PeriodTotal]]]:
    """Return the totals of the months of `days`, which are newest first: each month with its days."""
    months: dict[str, list[PeriodTotal]] = {}
    for day in days:
        months.setdefault(day.period[:7], []).append(day)
    return [(_sum(month, found), found) for month, found in months.items()]


def day_of(entry: LedgerEntry) -> str:
    """Return the local date on which a task was submitted, as "2026-11-22"."""
    return datetime.fromtimestamp(entry.submitted_at).astimezone().date().isoformat()


def _sum(period: str, days: list[PeriodTotal]) -> PeriodTotal:
    return PeriodTotal(
        period,
        sum(day.tasks for day in days),
        sum(day.billed_s for day in days),
        sum(day.credits_reserved for day in days),
        sum(day.spent for day in days),
    )


COLUMNS = (
    "month", "day", "time_utc", "account", "task", "name", "model", "billed_seconds", "credits_reserved", "credits_used",
    "credits_spent", "state", "found_again",
)  # fmt: skip


def to_csv(entries: Iterable[LedgerEntry]) -> str:
    """Return the ledger as CSV: a header and one line per entry, in the given order."""
    import csv

    text = io.StringIO()
    table = csv.writer(text)
    table.writerow(COLUMNS)
    for entry in entries:
        day, at = day_of(entry), datetime.fromtimestamp(entry.submitted_at, UTC).isoformat(timespec="seconds")
        # A spreadsheet would run a name that begins like a formula.
        name = f"'{entry.name}" if entry.name[:1] in ("=", "+", "-", "@", "\t") else entry.name
        table.writerow((
            day[:7], day, at, entry.account, entry.task_id, name, entry.model, _cell(entry.billed_s),
            _cell(entry.credits_reserved), _cell(entry.credits_used), _cell(entry.spent), entry.state, entry.adopted,
        ))  # fmt: skip
    return text.getvalue()


def _cell(number: float | None) -> str:
    return "" if number is None else f"{number:g}"
