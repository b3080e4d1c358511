"""What became of a paid request whose answer was lost: the evidence, and what it proves.

Evidence is the service's list of recent tasks (by time, model and cost) and the balance before and after. Only what leaves no
doubt is adopted; everything else is shown, and the creator decides. Nothing here ever sends the request again.
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
"""How far the service's clock may be behind this one, in seconds."""
AFTER_S = 600.0
"""How long after the request has left its task may have been made, by the service's clock."""
OVERLAP_S = 200.0
"""How long a paid request may be on its way: one that left earlier can't have been charged after this one left."""
CREDIT_TOLERANCE = 0.5


@dataclass(frozen=True)
class LookupResult:
    """What a look showed. `outcome` is "none", "one", "several", "not_offered", or the kind of error that hindered it.

    `task` is the one that may be it; `sure` says that it is, beyond doubt. `spent` is "yes" or "no" where the balance
    proves it, else empty.
    """

    outcome: str
    task: Task | None = None
    sure: bool = False
    spent: str = ""

    @property
    def is_final(self) -> bool:
        """Whether the service told all that it can tell, so that another look right away is of no use."""
        return self.outcome in ("none", "one", "several", "not_offered", Kind.UNAUTHORIZED, Kind.DENIED)

    def params(self) -> dict[str, Param]:
        """What is shown of it, as a failure's parameters."""
        shown: dict[str, Param] = {"looked": self.outcome}
        if self.spent:
            shown["spent"] = self.spent
        if self.task is not None:
            shown["candidate"] = self.task.id
        return shown


async def look_up_request(job: Job, others: Sequence[Job], known: frozenset[str], client: Client, rate: Rate) -> LookupResult:
    """Ask the service what became of the paid request of `job`. `known` are the ids of all tasks that belong to other jobs."""
    try:
        tasks = await client.recent_tasks()
        looked = ""
    except OmniHumanError as error:
        tasks = []
        looked = "not_offered" if error.kind is Kind.NOT_FOUND else str(error.kind)
    try:
        credits_left = await client.credits()
    except OmniHumanError:
        credits_left = None
    spent = infer_spending(job, others, credits_left.remaining if credits_left else None, rate)
    return LookupResult(looked, spent=spent) if looked else match_tasks(job, others, known, tasks, spent, rate)


def match_tasks(
    job: Job, others: Iterable[Job], known: frozenset[str], tasks: Iterable[Task], spent: str, rate: Rate
) -> LookupResult:
    """What the list `tasks` proves about the paid request of `job`."""
    found = [task for task in tasks if could_be(task, job, rate) and task.id not in known]
    if not found:
        return LookupResult("none", spent=spent)
    if len(found) > 1:
        return LookupResult("several", spent=spent)
    task = found[0]
    rivals = [other for other in others if other.id != job.id and _is_rival(other, job) and could_be(task, other, rate)]
    cost_told = task.billed_s is not None or task.credits_reserved is not None
    sure = not rivals and spent != "no" and (cost_told or spent == "yes")
    return LookupResult("one", task, sure, spent)


def could_be(task: Task, job: Job, rate: Rate) -> bool:
    """Whether `task`, of the service's list, can be what came of the paid request of `job`: by time, model and cost."""
    in_time = -BEFORE_S <= task.created - job.submitted_at <= AFTER_S
    same_model = task.model in ("", OMNIHUMAN.name)
    same_length = task.billed_s in (None, job.billed_s)
    same_cost = True
    if rate.confirmed and task.credits_reserved is not None:
        same_cost = abs(task.credits_reserved - rate.price(job.billed_s or 0)) <= CREDIT_TOLERANCE
    return in_time and same_model and same_length and same_cost


def _is_rival(other: Job, job: Job) -> bool:
    """Whether a task that nobody knows may as well be that of `other`."""
    return other.account == job.account and other.state in (JobState.UNKNOWN, JobState.SUBMITTING)


def infer_spending(job: Job, others: Iterable[Job], remaining: float | None, rate: Rate) -> str:
    """Whether the balance, now `remaining`, proves that the request of `job` was charged ("yes") or not ("no").

    What this program's other jobs have cost since is taken into account; where that is not clear, nothing is proved.
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
    """What `other`, submitted about then or later, took from the balance since it was read for `job`; None if unclear."""
    if not other.remote_id:
        return None if other.state in (JobState.UNKNOWN, JobState.SUBMITTING) else 0.0
    if other.state is JobState.FAILED or other.submitted_at < job.submitted_at:
        return None
    return other.credits_reserved if other.credits_reserved is not None else rate.price(other.billed_s or 0)
