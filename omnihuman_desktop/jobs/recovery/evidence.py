"""Matching a paid request whose reply was lost with the service's tasks and with the balance.

The evidence is the service's list of recent tasks (time, model, cost) and the balance before and after the request. Only an
unambiguous match is adopted; everything else is shown, and the user decides. Nothing here sends the request again.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from omnihuman_desktop.domain.errors import Kind, OmniHumanError
from omnihuman_desktop.domain.job import Job, JobState
from omnihuman_desktop.domain.limits import OMNIHUMAN

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


@dataclass(frozen=True)
class LookupResult:
    """The result of one lookup.

    `outcome` is the number of matching tasks ("none", "one", "several"), "not_offered" if the service has no list, or the
    kind of the error that occurred. `task` is the only match; `sure` says that it is unambiguous. `spent` is "yes" or "no" if
    the balance proves it, otherwise "".
    """

    outcome: str
    task: Task | None = None
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
        if self.task is not None:
            shown["candidate"] = self.task.id
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
    return LookupResult(error_kind, spent=spent) if error_kind else match_tasks(job, others, known, tasks, spent, rate)


def match_tasks(
    job: Job, others: Iterable[Job], known: frozenset[str], tasks: Iterable[Task], spent: str, rate: Rate
) -> LookupResult:
    """Return which of `tasks` matches the paid request of `job`. `spent` is the result of `infer_spending`."""
    found = [task for task in tasks if could_be(task, job, rate) and task.id not in known]
    if not found:
        return LookupResult("none", spent=spent)
    if len(found) > 1:
        return LookupResult("several", spent=spent)
    task = found[0]
    rivals = [other for other in others if other.id != job.id and _is_rival(other, job) and could_be(task, other, rate)]
    shows_cost = task.billed_s is not None or task.credits_reserved is not None
    sure = not rivals and spent != "no" and (shows_cost or spent == "yes")
    return LookupResult("one", task, sure, spent)


def could_be(task: Task, job: Job, rate: Rate) -> bool:
    """Return whether `task` may come from the paid request of `job`, by time, model, length and cost."""
    in_time = -BEFORE_S <= task.created - job.submitted_at <= AFTER_S
    same_model = task.model in ("", OMNIHUMAN.name)
    same_length = task.billed_s in (None, job.billed_s)
    same_cost = True
    if rate.confirmed and task.credits_reserved is not None:
        same_cost = abs(task.credits_reserved - rate.price(job.billed_s or 0)) <= CREDIT_TOLERANCE
    return in_time and same_model and same_length and same_cost


def _is_rival(other: Job, job: Job) -> bool:
    """Return whether an unknown task may belong to `other` as well."""
    return other.account == job.account and other.state in (JobState.UNKNOWN, JobState.SUBMITTING)


def infer_spending(job: Job, others: Iterable[Job], remaining: float | None, rate: Rate) -> str:
    """Return whether the balance proves that the request of `job` was charged ("yes") or not ("no"); "" if it proves nothing.

    `remaining` is the present balance in credits. The cost of the other jobs since the request is taken into account; if it
    is not certain, nothing is proved.
    """
    if job.balance_before is None or remaining is None:
        return ""
    own = 0.0
    for other in others:
        if other.id == job.id or other.account != job.account or other.submitted_at < job.submitted_at - OVERLAP_S:
            continue
        cost = _cost_since(other, job, rate)
        if cost is None:
            return ""
        own += cost
    drop = job.balance_before - remaining - own
    if abs(drop) <= CREDIT_TOLERANCE:
        return "no"
    return "yes" if abs(drop - rate.price(job.billed_s or 0)) <= CREDIT_TOLERANCE else ""


def _cost_since(other: Job, job: Job, rate: Rate) -> float | None:
    """Return the credits that `other` has cost since the balance was read for `job`; None if that is uncertain."""
    if not other.remote_id:
        return None if other.state in (JobState.UNKNOWN, JobState.SUBMITTING) else 0.0
    if other.state is JobState.FAILED or other.submitted_at < job.submitted_at:
        return None
    return other.credits_reserved if other.credits_reserved is not None else rate.price(other.billed_s or 0)
