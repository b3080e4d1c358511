"""Matching a paid request whose reply was lost with the service's tasks and with the balance.

Only the idempotency key proves that a task is the request's own: other people may share the account, and send requests of the
same length in the same minutes. Time, model, length and cost make a candidate, which is shown with what the balance says, and
the user decides. Nothing here sends the request again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from omnihuman_desktop.domain.errors import Kind, OmniHumanError
from omnihuman_desktop.domain.job import Job, JobState
from omnihuman_desktop.domain.limits import OMNIHUMAN
from omnihuman_desktop.lazy_dataclass import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from omnihuman_desktop.domain.errors import Param
    from omnihuman_desktop.domain.ledger import Rate
    from omnihuman_desktop.evolink.client import Client
    from omnihuman_desktop.evolink.wire import Task

BEFORE_S = 120.0
"""How far the service's clock may be behind the local one, in seconds."""
AFTER_S = 600.0
"""The longest time from sending a request to the creation of its task by the service's clock, in seconds."""
OVERLAP_S = 200.0
"""The longest time that a paid request may take, in seconds. An older request can't be charged after a new one was sent."""
CREDIT_TOLERANCE = 0.5
CANDIDATES_MAX = 9
"""How many candidates are offered."""


@dataclass(frozen=True)
class LookupResult:
    """The result of one lookup.

    `outcome` is the number of candidates ("none", "one", "several"), "not_offered" if the service has no list, or the
    kind of the error that occurred. `candidates` are tasks that may be the request's, newest first; if `sure`, the only one
    is. `spent` is "yes" or "no" if the balance proves it, otherwise "".
    """

    outcome: str
    candidates: tuple[Task, ...] = ()
    sure: bool = False
    spent: str = ""

    @property
    def is_final(self) -> bool:
        """Whether the service has replied, so that another lookup right away is pointless."""
        return self.outcome in ("none", "one", "several", "not_offered", Kind.UNAUTHORIZED, Kind.DENIED)

    def params(self) -> dict[str, Param]:
        """Return the result as parameters of a `Failure`."""
        shown: dict[str, Param] = {"looked": self.outcome}
        if self.spent:
            shown["spent"] = self.spent
        if self.candidates:
            shown["candidate"] = self.candidates[0].id
            shown["candidates"] = " ".join(task.id for task in self.candidates[:CANDIDATES_MAX])
        return shown


async def look_up_request(job: Job, others: Sequence[Job], known: frozenset[str], client: Client, rate: Rate) -> LookupResult:
    """Ask the service for the task and the cost of the paid request of `job`.

    `known` are the ids of all tasks that already belong to a job. Errors of the service become part of the result.
    """
    try:
        tasks = await client.recent_tasks()
        error_kind = ""
    except OmniHumanError as error:
        tasks = []
        error_kind = "not_offered" if error.kind is Kind.NOT_FOUND else str(error.kind)
    try:
        credits_left = await client.credits()
    except OmniHumanError:
        credits_left = None
    spent = infer_spending(job, others, credits_left.remaining if credits_left else None, rate)
    return LookupResult(error_kind, spent=spent) if error_kind else match_tasks(job, known, tasks, spent, rate)


def match_tasks(job: Job, known: frozenset[str], tasks: Iterable[Task], spent: str, rate: Rate) -> LookupResult:
    """Return which of `tasks` match the paid request of `job`. `spent` is the result of `infer_spending`.

    `known` are the ids of all tasks that already belong to a job.
    """
    free = [task for task in tasks if task.id not in known]
    own = [task for task in free if task.idempotency_key and task.idempotency_key == job.idempotency_key]
    if len(own) == 1:
        return LookupResult("one", tuple(own), sure=True, spent=spent)
    found = sorted((task for task in free if could_be(task, job, rate)), key=lambda task: -task.created)
    return LookupResult("none" if not found else "one" if len(found) == 1 else "several", tuple(found), spent=spent)


def could_be(task: Task, job: Job, rate: Rate) -> bool:
    """Return whether `task` may come from the paid request of `job`, by key, time, model, length and cost."""
    if task.idempotency_key not in ("", job.idempotency_key):
        return False
    in_time = -BEFORE_S <= task.created - job.submitted_at <= AFTER_S
    same_model = task.model in ("", OMNIHUMAN.name)
    same_length = task.billed_s in (None, job.billed_s)
    same_cost = True
    if rate.confirmed and task.credits_reserved is not None:
        same_cost = abs(task.credits_reserved - rate.price(job.billed_s or 0)) <= CREDIT_TOLERANCE
    return in_time and same_model and same_length and same_cost


def infer_spending(job: Job, others: Iterable[Job], remaining: float | None, rate: Rate) -> str:
    """Return whether the balance proves that the request of `job` was charged ("yes") or not ("no"); "" if it proves nothing.

    `remaining` is the present balance in credits. The cost of the other jobs since the request is taken into account. Where
    it is uncertain whether they cost anything, an unchanged balance still proves that none of them did.
    """
    if job.balance_before is None or remaining is None:
        return ""
    low = high = 0.0
    for other in others:
        if other.id == job.id or other.account != job.account or other.submitted_at < job.submitted_at - OVERLAP_S:
            continue
        cost = _cost_since(other, job, rate)
        if cost is None:
            return ""
        low, high = low + cost[0], high + cost[1]
    drop = job.balance_before - remaining
    if abs(drop - low) <= CREDIT_TOLERANCE:
        return "no"
    return "yes" if low == high and abs(drop - low - rate.price(job.billed_s or 0)) <= CREDIT_TOLERANCE else ""


def _cost_since(other: Job, job: Job, rate: Rate) -> tuple[float, float] | None:
    """Return the least and the most credits that `other` has cost since the balance was read for `job`.

    None where credits may also have been returned: then the balance proves nothing.
    """
    price = other.credits_reserved if other.credits_reserved is not None else rate.price(other.billed_s or 0)
    if not other.remote_id:
        return (0.0, price) if other.state in (JobState.UNKNOWN, JobState.SUBMITTING) else (0.0, 0.0)
    if other.state is JobState.FAILED:
        return None
    return (0.0, price) if other.submitted_at < job.submitted_at else (price, price)
