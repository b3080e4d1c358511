from __future__ import annotations

import csv
import io
from datetime import datetime

from omnihuman_desktop.domain.ledger import REFUNDED, LedgerEntry, PeriodTotal, Rate, learn_rate, to_csv, total_by_month


def entry(day: str, task: str = "t", **changes: object) -> LedgerEntry:
    at = datetime.fromisoformat(f"{day}T12:00").astimezone().timestamp()
    values: dict[str, object] = {
        "task_id": task, "account": "evolink", "job_id": "j", "name": "take", "model": "omnihuman-1.5", "submitted_at": at,
        "billed_s": 10, "credits_reserved": 120.0, "credits_used": None, "state": "done", "adopted": "",
    }  # fmt: skip
    return LedgerEntry(**(values | changes))  # type: ignore[arg-type]


def test_the_price_of_a_second_is_that_of_the_newest_reply() -> None:
    assert learn_rate([], "evolink") == Rate(12.0, 12.0, confirmed=False)
    newest = entry("2026-11-02", credits_reserved=150.0)
    older = entry("2026-11-01")
    assert learn_rate([newest, older], "evolink") == Rate(15.0, 12.0, confirmed=True)
    assert not learn_rate([newest], "sandbox").confirmed
    assert not learn_rate([entry("2026-11-01", credits_reserved=None)], "evolink").confirmed
    assert not learn_rate([entry("2026-11-01", model="other")], "evolink").confirmed
    # A task at the least price tells of that price, and not of the second.
    assert not learn_rate([entry("2026-11-01", billed_s=1, credits_reserved=12.0)], "evolink").confirmed


def test_the_cost_is_what_was_billed_and_zero_for_a_failed_task() -> None:
    assert entry("2026-11-01").spent == 120
    assert entry("2026-11-01", credits_used=118.0).spent == 118
    assert entry("2026-11-01", state=REFUNDED).spent == 0
    assert entry("2026-11-01", state="failed").spent == 120  # paid, and the video lost


def test_totals_of_days_and_months_come_newest_first() -> None:
    days = [
        PeriodTotal("2026-11-22", 1, 0, 120, 120), PeriodTotal("2026-11-01", 2, 20, 240, 120),
        PeriodTotal("2026-10-31", 1, 10, 120, 120),
    ]  # fmt: skip
    sums = [
        (month.period, month.tasks, month.billed_s, month.credits_reserved, month.spent) for month, _ in total_by_month(days)
    ]
    assert sums == [("2026-11", 3, 20, 360, 240), ("2026-10", 1, 10, 120, 120)]
    ((_, its_days), _) = total_by_month(days)
    assert [(day.period, day.tasks, day.spent) for day in its_days] == [("2026-11-22", 1, 120), ("2026-11-01", 2, 120)]


def test_the_csv_has_a_line_for_each_task_and_contains_no_formula() -> None:
    rows = list(
        csv.DictReader(io.StringIO(to_csv([entry("2026-11-01", name='=HYPERLINK("x")'), entry("2026-11-02", adopted="list")])))
    )
    assert [(row["month"], row["day"], row["credits_spent"], row["found_again"]) for row in rows] == [
        ("2026-11", "2026-11-01", "120", ""), ("2026-11", "2026-11-02", "120", "list"),
    ]  # fmt: skip
    assert rows[0]["name"] == '\'=HYPERLINK("x")'
    assert rows[0]["credits_used"] == ""
