"""The rows of a table on the command line: judged as a whole, and what was made of them before."""

from __future__ import annotations

from collections import ChainMap
from typing import TYPE_CHECKING, Protocol

from omnihuman_desktop.commands.refusal import Refusal
from omnihuman_desktop.domain.errors import OmniHumanError
from omnihuman_desktop.domain.group import GroupKind
from omnihuman_desktop.domain.job import Job, JobState
from omnihuman_desktop.groups.batch_judge import Judge
from omnihuman_desktop.groups.batch_table import Wish, read_table
from omnihuman_desktop.groups.summary import ItemState, best_take, state_of
from omnihuman_desktop.jobs.transitions import has_paid_task
from omnihuman_desktop.lazy_dataclass import dataclass
from omnihuman_desktop.ui.text.failure_texts import describe_failure
from omnihuman_desktop.ui.text.formats import tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path

    from omnihuman_desktop.commands.terminal import Terminal
    from omnihuman_desktop.domain.group import Group, GroupItem
    from omnihuman_desktop.domain.job import JobRequest
    from omnihuman_desktop.session import Session

Key = tuple[object, ...]


def key_of(request: JobRequest) -> Key:
    """Return what makes two rows ask for the same video."""
    return (request.inputs, request.seed)


@dataclass(frozen=True)
class Row:
    """A row of the table, and the request that it asks for."""

    wish: Wish
    request: JobRequest


def judge_table(table: Path, terminal: Terminal) -> list[Row]:
    """Judge every row, and say of each what is wrong. Blocking. Raises `Refusal` where anything is: nothing is sent then."""
    wishes, bad = read_table(table)
    judge, rows, unfit = Judge(), [], 0
    for number, wish in enumerate(wishes, 1):
        terminal.show_progress(tr("Checking · {0} of {1}").format(number, len(wishes)), number / len(wishes))
        failure = bad.get(wish.row)
        if failure is None:
            try:
                rows.append(Row(wish, judge.judge(wish)))
                continue
            except OmniHumanError as error:
                failure = error.failure
        unfit += 1
        terminal.say(tr("Row {0}: {1}").format(wish.row, describe_failure(failure)))
    if unfit:
        raise Refusal(tr("Nothing was sent. Correct the table, and try again."))
    return rows


class View(Protocol):
    """The groups and jobs of a data folder, whoever works on it."""

    @property
    def groups(self) -> Mapping[str, Group]:
        """All groups by id."""
        ...

    @property
    def jobs(self) -> Mapping[str, Job]:
        """All jobs by id."""
        ...


class SessionView:
    """The groups and jobs of this process."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._earlier: dict[str, Job] = {}

    async def read_earlier(self, requests: Iterable[JobRequest]) -> None:
        """Read the jobs of earlier sessions that have the inputs of `requests`: only the newest are in memory.

        Raises `LocalError`.
        """
        for request in requests:
            self._earlier |= {job.id: job for job in await self._session.service.stored.same_inputs(request)}
        self._session.service.remember(self._earlier.values())

    @property
    def groups(self) -> Mapping[str, Group]:
        """All groups by id."""
        return self._session.groups.groups

    @property
    def jobs(self) -> Mapping[str, Job]:
        """The jobs of this session, of all groups, and those that `read_earlier` has found, by id."""
        return ChainMap(dict(self._session.service.jobs), dict(self._session.groups.jobs), self._earlier)


class Places:
    """Where each row is made with `account`: in an item of a group, or by a job of its own."""

    def __init__(self, view: View, account: str) -> None:
        self._items: dict[Key, tuple[Group, GroupItem]] = {}
        for group in view.groups.values():
            if not group.removed and group.kind is GroupKind.BATCH and group.account == account:
                self._items.update({key_of(item.request): (group, item) for item in group.items if not item.is_off})
        self._jobs: dict[Key, Job] = {}
        for job in view.jobs.values():
            ended = job.state in (JobState.FAILED, JobState.CANCELLED) and not has_paid_task(job)
            if not job.removed and not ended and job.account == account:
                self._jobs[key_of(job.request)] = job
                # The job's own seed is drawn, or taken over from its request, once its inputs are prepared.
                self._jobs[job.request.inputs, job.seed or job.request.seed] = job

    def item(self, request: JobRequest) -> tuple[Group, GroupItem] | None:
        """Return the item that was made for `request`, with its group."""
        return self._items.get(key_of(request))

    def job(self, request: JobRequest) -> Job | None:
        """Return the newest job with the same inputs and seed that is in progress, done or unknown, or has failed once paid."""
        return self._jobs.get(key_of(request))

    def group_of(self, rows: Iterable[Row]) -> Group | None:
        """Return the newest group all of whose items are rows of this table: an earlier try to send it."""
        keys = {key_of(row.request) for row in rows}
        groups = {group.id: group for group, _item in self._items.values()}
        return next(
            (group for group in reversed(groups.values()) if {key_of(item.request) for item in group.items} <= keys), None
        )


@dataclass(frozen=True)
class Result:
    """What a row has come to, and the job that stands for it; None where none was sent."""

    state: ItemState
    job: Job | None


def results_of(rows: Sequence[Row], view: View, account: str) -> list[Result]:
    """Return what each of `rows` has come to with `account`."""
    places, jobs = Places(view, account), view.jobs
    return [_result_of(row, places, jobs) for row in rows]


def _result_of(row: Row, places: Places, jobs: Mapping[str, Job]) -> Result:
    found = places.item(row.request)
    if found is not None:
        item = found[1]
        return Result(state_of(item, jobs), best_take(item, jobs) or jobs.get(item.newest))
    job = places.job(row.request)
    if job is None:
        return Result(ItemState.CANCELLED, None)
    states = {JobState.DONE: ItemState.DONE, JobState.UNKNOWN: ItemState.UNKNOWN, JobState.FAILED: ItemState.FAILED}
    return Result(states.get(job.state, ItemState.RENDERING), job)
