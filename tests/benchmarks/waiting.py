"""How many questions a minute the service is asked while tasks wait there.

    python -m tests.benchmarks.waiting [SECONDS]

The real poller with the real client, on a transport that answers as the service does and counts; tasks are estimated to take
120 s. All runs go on side by side in real time, for 90 s where nothing else is said.
"""

from __future__ import annotations

import asyncio
import json
import sys
import time
from pathlib import Path

import httpx

from omnihuman_desktop import transport
from omnihuman_desktop.domain.account import Account
from omnihuman_desktop.domain.job import Job, JobRequest, JobState
from omnihuman_desktop.evolink.client import Client
from omnihuman_desktop.jobs.poller import TaskPoller


class Run:
    """`count` tasks that wait, asked for with or without batches."""

    def __init__(self, count: int, *, batches: bool) -> None:
        self.count, self.batches, self.requests = count, batches, 0

    def _answer(self, request: httpx.Request) -> httpx.Response:
        self.requests += 1
        if request.method == "POST":
            if not self.batches:
                return httpx.Response(404, json={"error": {"message": "Resource not found", "type": "not_found_error"}})
            return httpx.Response(200, json={"data": [_tell(task) for task in json.loads(request.content)["task_ids"]]})
        return httpx.Response(200, json=_tell(request.url.path.rpartition("/")[2]))

    async def _client(self, _account: str) -> Client:
        return self._opened

    async def measure(self, seconds: float) -> float:
        """Requests a minute."""
        self._opened = Client(Account("evolink", "http://h", "", "k"), transport.create_context())
        await self._opened._http.aclose()
        self._opened._http = httpx.AsyncClient(transport=httpx.MockTransport(self._answer))
        poller = TaskPoller(self._client)
        waits = [asyncio.ensure_future(_wait(poller, number, seconds)) for number in range(self.count)]
        await asyncio.sleep(seconds)
        for wait in waits:
            wait.cancel()
        await asyncio.gather(*waits, return_exceptions=True)
        await poller.aclose()
        await self._opened.aclose()
        return self.requests * 60 / seconds


def _tell(task_id: str) -> dict[str, object]:
    return {"id": task_id, "status": "processing", "progress": 10}


async def _wait(poller: TaskPoller, number: int, seconds: float) -> None:
    # Clicked one after the other over the first seconds, as a creator's or a batch's jobs are.
    await asyncio.sleep(min(10.0, seconds / 4) * (number % 50) / 50)
    at = time.time()
    request = JobRequest(Path("p"), Path("v"), 0, 9)
    job = Job(
        f"j{number}",
        "n",
        request,
        "evolink",
        at,
        at,
        JobState.WAITING,
        submitted_at=at,
        remote_id=f"t{number}",
        estimated_s=120,
    )
    while True:
        await poller.next_status(job)


async def main(seconds: float) -> None:
    runs = [Run(count, batches=batches) for batches in (True, False) for count in (1, 50, 200)]
    found = await asyncio.gather(*(run.measure(seconds) for run in runs))
    for run, per_minute in zip(runs, found, strict=True):
        print(f"{run.count:4} tasks, {'batches' if run.batches else 'single reads'}: {per_minute:7.1f} requests a minute")
    print(f"200 tasks in batches cost 1/{200 * found[0] / found[2]:.0f} of 200 single pollers (reach 1/20)")


if __name__ == "__main__":
    asyncio.run(main(float(sys.argv[1]) if sys.argv[1:] else 90.0))
