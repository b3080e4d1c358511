"""The poller over waiting tasks, with the real client on a transport that counts."""

from __future__ import annotations

import asyncio
import itertools
import json
import time
from collections.abc import Callable
from pathlib import Path

import httpx
import pytest

from omnihuman_desktop import transport
from omnihuman_desktop.domain.account import Account
from omnihuman_desktop.domain.errors import Kind, OmniHumanError
from omnihuman_desktop.domain.job import Job, JobRequest, JobState
from omnihuman_desktop.evolink.client import Client
from omnihuman_desktop.jobs import poller as poller_module
from omnihuman_desktop.jobs import wakeable_sleep as sleep_module
from omnihuman_desktop.jobs.poller import TaskPoller, interval_s

REQUEST = JobRequest(Path("p.png"), Path("v.wav"), 0, 5000)


def waiting(number: int, estimated_s: int | None = 6, ago_s: float = 0.0) -> Job:
    at = time.time() - ago_s
    return Job(
        f"j{number}", "n", REQUEST, "evolink", at, at, JobState.WAITING, submitted_at=at, remote_id=f"task-{number}",
        estimated_s=estimated_s,
    )  # fmt: skip


def told(task_id: str) -> dict[str, object]:
    return {"id": task_id, "status": "processing", "progress": 10}


class Service:
    """Answers as the service does, and counts."""

    def __init__(self, *, batches: bool = True) -> None:
        self.batches = batches
        self.asked: list[tuple[float, str, int]] = []
        self.refuse: Callable[[], httpx.Response | None] = lambda: None
        self.unknown: set[str] = set()

    def answer(self, request: httpx.Request) -> httpx.Response:
        ids = json.loads(request.content)["task_ids"] if request.method == "POST" else [request.url.path.rpartition("/")[2]]
        self.asked.append((time.monotonic(), request.method, len(ids)))
        refused = self.refuse()
        if refused is not None:
            return refused
        known = [told(task_id) for task_id in ids if task_id not in self.unknown]
        if request.method == "POST":
            missing = {"error": {"message": "Resource not found", "type": "not_found_error"}}
            return httpx.Response(200, json={"data": known}) if self.batches else httpx.Response(404, json=missing)
        if not known:
            return httpx.Response(404, json={"error": {"message": "Task not found or expired", "type": "not_found_error"}})
        return httpx.Response(200, json=known[0])

    async def client(self, _account: str) -> Client:
        client = Client(Account("evolink", "http://h", "", "k"), transport.create_context())
        await client._http.aclose()
        client._http = httpx.AsyncClient(transport=httpx.MockTransport(self.answer))
        return client


@pytest.mark.parametrize(
    ("estimated_s", "elapsed_s", "interval"),
    [
        (None, 0, 8),
        (6, 0, 0.5),
        (1, 0, 0.5),
        (60, 0, 5),
        (96, 0, 8),
        (120, 0, 10),
        (180, 0, 15),
        (1200, 0, 15),
        (6, 132, 10),
        (6, 900, 15),
    ],
)
def test_polls_are_8_to_15_s_apart_and_closer_for_quick_tasks(
    estimated_s: int | None, elapsed_s: float, interval: float
) -> None:
    assert interval_s(estimated_s, elapsed_s) == pytest.approx(interval)


async def gather(poller: TaskPoller, jobs: list[Job]) -> list[object]:
    return list(await asyncio.wait_for(asyncio.gather(*map(poller.next_status, jobs), return_exceptions=True), 20))


async def test_120_tasks_take_three_requests() -> None:
    service = Service()
    poller = TaskPoller(service.client)
    tasks = await gather(poller, [waiting(number, ago_s=100) for number in range(120)])
    assert [task.id for task in tasks] == [f"task-{number}" for number in range(120)]  # type: ignore[attr-defined]
    assert [(method, count) for _, method, count in service.asked] == [("POST", 50), ("POST", 50), ("POST", 20)]
    await poller.aclose()


async def test_without_batches_tasks_are_polled_one_by_one_and_batches_are_not_tried_again() -> None:
    service = Service(batches=False)
    poller = TaskPoller(service.client)
    for _ in range(2):
        await gather(poller, [waiting(number, 1, ago_s=100) for number in range(3)])
    assert [method for _, method, _ in service.asked] == ["POST", *["GET"] * 6]
    await poller.aclose()


async def test_an_unknown_task_does_not_affect_the_others() -> None:
    service = Service()
    service.unknown = {"task-1"}
    poller = TaskPoller(service.client)
    tasks = await gather(poller, [waiting(number, ago_s=100) for number in range(3)])
    assert isinstance(tasks[1], OmniHumanError)
    assert tasks[1].kind is Kind.NOT_FOUND
    assert [task.id for task in (tasks[0], tasks[2])] == ["task-0", "task-2"]  # type: ignore[attr-defined]
    await poller.aclose()


async def test_retry_after_applies_to_all_tasks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(poller_module, "PAUSE_FIRST_S", 0.1)
    service = Service()
    body = {"error": {"message": "Rate limit exceeded", "type": "rate_limit_error"}}
    refusals = [httpx.Response(429, json=body, headers={"Retry-After": "1"})]
    service.refuse = lambda: refusals.pop() if refusals else None
    poller = TaskPoller(service.client)
    errors = await gather(poller, [waiting(number, ago_s=100) for number in range(2)])
    assert [error.kind for error in errors] == [Kind.BUSY, Kind.BUSY]  # type: ignore[attr-defined]
    await gather(poller, [waiting(number, ago_s=100) for number in range(5)])
    (first, *_), (second, *_) = service.asked
    assert second - first >= 1.0
    await poller.aclose()


async def test_errors_make_growing_pauses_and_poll_now_ends_them(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(poller_module, "PAUSE_FIRST_S", 0.1)
    service = Service()
    service.refuse = lambda: httpx.Response(500, text="oops")
    poller = TaskPoller(service.client)
    for _ in range(4):
        await gather(poller, [waiting(1, ago_s=100)])
    times = [at for at, _, _ in service.asked]
    gaps = [after - before for before, after in itertools.pairwise(times)]
    assert gaps[0] >= 0.1
    assert gaps[1] >= 0.2
    assert gaps[2] >= 0.4
    service.refuse = lambda: None
    monkeypatch.setattr(poller_module, "PAUSE_FIRST_S", 1000)
    poller._queues["evolink"].paused_until = time.monotonic() + 1000
    looking = asyncio.ensure_future(poller.next_status(waiting(1, ago_s=100)))
    await asyncio.sleep(0.1)
    assert not looking.done()
    poller.poll_now()
    assert (await asyncio.wait_for(looking, 5)).id == "task-1"
    await poller.aclose()


async def test_a_computer_that_was_asleep_polls_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sleep_module, "TICK_S", 0.05)
    service = Service()
    poller = TaskPoller(service.client)
    looking = asyncio.ensure_future(poller.next_status(waiting(1, 1200)))
    await asyncio.sleep(0.12)
    assert service.asked == []
    wall = time.time
    monkeypatch.setattr(sleep_module.time, "time", lambda: wall() + 3600)
    assert (await asyncio.wait_for(looking, 5)).id == "task-1"
    await poller.aclose()


async def test_a_task_that_no_job_waits_for_is_not_polled() -> None:
    service = Service()
    poller = TaskPoller(service.client)
    looking = asyncio.ensure_future(poller.next_status(waiting(1, 6)))
    await asyncio.sleep(0.05)
    looking.cancel()
    await asyncio.gather(looking, return_exceptions=True)
    await asyncio.sleep(0.7)
    assert service.asked == []
    await poller.aclose()
