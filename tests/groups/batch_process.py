"""A process of the core that works on the batch of a data folder until nothing goes on by itself; it is meant to be killed.

    python -m tests.groups.batch_process DATA_DIR URL KEY PORTRAIT VOICE EXCERPT COUNT

Makes the batch where the folder has none. Prints "ready", and at the end the states of the rows as a line of JSON.
"""

from __future__ import annotations

import asyncio
import json
import sys
import time
from dataclasses import replace
from pathlib import Path

from omnihuman_desktop.accounts import Accounts
from omnihuman_desktop.domain.group import Group, GroupKind
from omnihuman_desktop.domain.job import JobRequest
from omnihuman_desktop.groups.service import Groups, make_group
from omnihuman_desktop.groups.summary import ItemState, state_of
from omnihuman_desktop.jobs.service import JobService
from tests.matrix.driver import is_busy, make_quick

END_S = 60.0


async def work(data: Path, url: str, key: str, files: list[Path], count: int) -> None:
    accounts = Accounts(None)
    accounts.set_sandbox(url, key)
    service = JobService(data, accounts, lambda: data / "videos")
    groups = Groups(service, data)
    await service.start()
    await groups.start()
    if not groups.groups:
        request = JobRequest(files[0], files[1], 0, 1000, files[2])
        requests = [replace(request, name=f"row {number}", seed=number) for number in range(1, count + 1)]
        groups.update(make_group(GroupKind.BATCH, "greetings", "sandbox", requests))
    print("ready", flush=True)
    group_id = next(iter(groups.groups))
    end = time.monotonic() + END_S
    while time.monotonic() < end and (goes_on(groups, groups.groups[group_id]) or is_busy(service)):
        await asyncio.sleep(0.02)
    group = groups.groups[group_id]
    states = [state_of(item, groups.jobs) for item in group.items]
    jobs = [[groups.jobs[job_id].seed for job_id in item.job_ids] for item in group.items]
    await groups.close()
    await service.close()
    print(json.dumps({"states": states, "seeds": jobs, "jobs": len(service.jobs)}), flush=True)


def goes_on(groups: Groups, group: Group) -> bool:
    states = {state_of(item, groups.jobs) for item in group.items}
    return bool(states & {ItemState.QUEUED, ItemState.SENDING, ItemState.RENDERING})


if __name__ == "__main__":
    make_quick()
    folder, address, secret, *paths, rows = sys.argv[1:]
    asyncio.run(work(Path(folder), address, secret, [Path(path) for path in paths], int(rows)))
