from __future__ import annotations

import time
from dataclasses import replace
from pathlib import Path

from omnihuman_desktop.domain.errors import Failure, Kind
from omnihuman_desktop.domain.job import JobState
from omnihuman_desktop.domain.ledger import day_of
from omnihuman_desktop.jobs.store import JobStore
from omnihuman_desktop.jobs.stored_jobs import StoredJobs
from tests.jobs.test_store import make_job


async def test_spending_is_summed_by_local_day(tmp_path: Path) -> None:
    store = JobStore(tmp_path / "jobs.sqlite3")
    await store.open()
    noon = time.mktime((2026, 11, 1, 12, 0, 0, 0, 0, -1))
    paid = replace(make_job(), state=JobState.DONE, billed_s=10, credits_reserved=120.0, submitted_at=noon)
    refunded = replace(paid, state=JobState.FAILED, failure=Failure(Kind.TASK_FAILED, {}))
    lost = replace(paid, state=JobState.FAILED, failure=Failure(Kind.LINK_EXPIRED, {}))
    jobs = [paid, replace(paid, credits_used=118.0), refunded, lost, replace(paid, submitted_at=noon + 86_400),
            replace(paid, account="evolink"), replace(paid, submitted_at=noon + 43_140)]  # fmt: skip
    for number, job in enumerate(jobs):
        await store.save(replace(job, id=f"{number:032x}", remote_id=f"task-{number}"))
    stored = StoredJobs(store, tmp_path)
    days = await stored.spent_by_day("sandbox")
    ledger = await stored.ledger()
    await store.close()
    assert [(day.period, day.tasks, day.billed_s, day.credits_reserved, day.spent) for day in days] == [
        ("2026-11-02", 1, 10, 120, 120),
        ("2026-11-01", 5, 50, 600, 478),
    ]
    for day in days:
        its = [entry for entry in ledger if entry.account == "sandbox" and day_of(entry) == day.period]
        assert (day.tasks, day.spent) == (len(its), sum(entry.spent for entry in its))
