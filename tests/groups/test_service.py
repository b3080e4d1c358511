"""Groups on the real sandbox: each item once, in order, a few at a time, and whatever stops them."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from omnihuman_desktop.domain.errors import Kind
from omnihuman_desktop.domain.group import Group
from omnihuman_desktop.domain.job import Job, JobState
from omnihuman_desktop.groups import registry
from omnihuman_desktop.groups.sender import UNSENT_MAX
from omnihuman_desktop.groups.summary import GroupSummary, ItemState, Standstill, summarize
from omnihuman_desktop.jobs.job_files import stamp_of
from tests.groups.conftest import GroupBench, seeds

MakeBatch = Callable[[int], Group]
OpenBench = Callable[[], GroupBench]
DONE = ItemState.DONE


async def test_every_row_becomes_one_video_and_the_figures_say_so(bench: GroupBench, make_batch: MakeBatch) -> None:
    group = make_batch(12)
    bench.groups.update(group)
    await bench.until_still(group, DONE)
    assert bench.created() == 12
    assert len(list(bench.videos.iterdir())) == 12
    summary = bench.groups.summary(group.id)
    assert (summary.total, summary.count(DONE), summary.progress) == (12, 12, 1.0)
    assert (summary.seconds, summary.credits, summary.spent) == (12, 144, 144)
    assert not summary.is_active
    assert [len(item.takes) for item in bench.items(group)] == [1] * 12
    names = [bench.groups.jobs[item.takes[0]].name for item in bench.items(group)]
    assert names == [f"row {number}" for number in range(1, 13)]


async def test_one_is_sent_at_a_time_in_their_order(bench: GroupBench, make_batch: MakeBatch) -> None:
    most = 0

    def measure(_job: Job) -> None:
        nonlocal most
        unsent = (JobState.PREPARING, JobState.UPLOADING, JobState.SUBMITTING)
        most = max(most, sum(job.state in unsent for job in bench.service.jobs.values()))

    bench.service.subscribe(measure)
    group = make_batch(10)
    bench.groups.update(group)
    await bench.until_still(group, DONE)
    assert most == UNSENT_MAX == 1
    assert seeds(list(bench.service.jobs.values())) == list(range(1, 11))


async def test_the_figures_are_made_anew_with_each_change_and_not_else(
    bench: GroupBench, make_batch: MakeBatch, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[GroupSummary] = []

    def count(*of: Any) -> GroupSummary:
        made.append(summarize(*of))
        return made[-1]

    monkeypatch.setattr(registry, "summarize", count)
    group = make_batch(4)
    compared = 0

    def compare(_job: Job) -> None:
        nonlocal compared
        found, now = bench.groups.summary(group.id), bench.groups.groups[group.id]
        fresh = summarize(now, bench.groups.jobs, bench.service.rate(group.account), found.standstill)
        assert replace(found, left_s=None) == fresh
        compared += 1

    bench.groups.update(group)
    bench.service.subscribe(compare)
    await bench.until_still(group, DONE)
    assert compared > 12
    before = len(made)
    for _ in range(5):
        assert bench.groups.summary(group.id).count(DONE) == 4
    assert len(made) <= before + 1


async def test_a_listener_is_told_of_what_changed_and_of_nothing_else(bench: GroupBench, make_batch: MakeBatch) -> None:
    group = make_batch(3)
    bench.groups.update(group)
    await bench.until_still(group, DONE)
    await asyncio.sleep(0.3)
    told = [(each, summary) for each, summary in bench.told if each.id == group.id]
    assert all(one != other for one, other in itertools.pairwise(told))
    assert told[-1][1].count(DONE) == 3
    await asyncio.sleep(0.3)
    assert len(told) == len(bench.told)


async def test_pausing_pays_nothing_more_and_going_on_makes_each_row_once(bench: GroupBench, make_batch: MakeBatch) -> None:
    bench.sandbox.fault("put", "slow:1", 40)
    group = make_batch(6)
    bench.groups.update(group)
    await bench.until(lambda: bench.count(group, ItemState.SENDING) == UNSENT_MAX)
    bench.groups.pause(group.id)
    await bench.until_still(group, ItemState.QUEUED)
    assert bench.groups.summary(group.id).standstill is Standstill.PAUSED
    assert bench.created() == 0
    bench.sandbox._http.post("/sandbox/faults", json=[])
    bench.groups.resume(group.id)
    await bench.until_still(group, DONE)
    assert bench.created() == 6


async def test_a_pause_that_comes_too_late_for_a_row_lets_it_end(bench: GroupBench, make_batch: MakeBatch) -> None:
    group = make_batch(8)
    bench.groups.update(group)
    await bench.until(lambda: bench.count(group, ItemState.RENDERING) >= 1)
    bench.groups.pause(group.id)
    await bench.until(lambda: not bench.count(group, ItemState.SENDING, ItemState.RENDERING))
    done = bench.count(group, DONE)
    assert 1 <= done < 8
    assert bench.count(group, ItemState.QUEUED) == 8 - done
    bench.groups.resume(group.id)
    await bench.until_still(group, DONE)
    assert bench.created() == 8


async def test_the_first_one_is_made_and_the_rest_on_demand(bench: GroupBench, make_batch: MakeBatch) -> None:
    group = replace(make_batch(4), is_held=True)
    bench.groups.update(group)
    await bench.until(lambda: bench.item_states(group)[0] is DONE)
    await asyncio.sleep(0.3)
    assert bench.created() == 1
    assert bench.groups.summary(group.id).standstill is Standstill.HELD
    bench.groups.release(group.id)
    await bench.until_still(group, DONE)
    assert bench.created() == 4


async def test_the_limit_of_credits_is_kept_and_can_be_raised(bench: GroupBench, make_batch: MakeBatch) -> None:
    group = replace(make_batch(5), credit_limit=36.0)
    bench.groups.update(group)
    await bench.until(lambda: bench.count(group, DONE) == 3)
    await asyncio.sleep(0.3)
    assert bench.created() == 3
    assert bench.groups.summary(group.id).standstill is Standstill.LIMIT
    assert bench.groups.summary(group.id).spent == 36
    bench.groups.update(replace(bench.groups.groups[group.id], credit_limit=None))
    await bench.until_still(group, DONE)
    assert bench.created() == 5


async def test_rows_that_are_not_sent_can_be_moved_and_switched_off(bench: GroupBench, make_batch: MakeBatch) -> None:
    group = replace(make_batch(6), is_held=True)
    bench.groups.update(group)
    await bench.until(lambda: bench.item_states(group)[0] is DONE)
    bench.groups.move(group.id, group.items[5].id, 1)
    now = bench.groups.groups[group.id]
    bench.groups.update(now.with_item(replace(group.items[2], is_off=True)))
    bench.groups.release(group.id)
    await bench.until_still(group, DONE, ItemState.OFF)
    assert seeds(list(bench.service.jobs.values())) == [1, 6, 2, 4, 5]
    assert bench.groups.summary(group.id).total == 5


async def test_one_429_in_the_middle_slows_all_and_loses_none(bench: GroupBench, make_batch: MakeBatch) -> None:
    group = make_batch(12)
    bench.groups.update(group)
    await bench.until(lambda: bench.created() >= 3)
    bench.sandbox.fault("create", "429:1")
    await bench.until_still(group, DONE)
    assert bench.created() == 13
    assert len(list(bench.videos.iterdir())) == 12


async def test_while_one_row_waits_at_the_service_s_limit_no_other_is_begun(bench: GroupBench, make_batch: MakeBatch) -> None:
    bench.sandbox.fault("create", "429:2", UNSENT_MAX)
    group = make_batch(12)
    bench.groups.update(group)
    await bench.until(lambda: any(job.notice for job in bench.service.jobs.values()))
    await asyncio.sleep(1.0)
    assert len(bench.service.jobs) <= UNSENT_MAX
    await bench.until_still(group, DONE)


async def test_a_failure_that_all_would_meet_stops_the_sending(bench: GroupBench, make_batch: MakeBatch) -> None:
    bench.sandbox.fault("create", "402", 40)
    group = make_batch(12)
    bench.groups.update(group)
    await bench.until(lambda: not bench.count(group, ItemState.SENDING) and bench.count(group, ItemState.FAILED))
    await asyncio.sleep(0.3)
    assert bench.created() <= UNSENT_MAX
    summary = bench.groups.summary(group.id)
    assert summary.standstill is Standstill.PAUSED
    assert summary.failure is not None
    assert summary.failure.kind is Kind.NO_CREDITS
    bench.sandbox._http.post("/sandbox/faults", json=[])
    bench.groups.resume(group.id)
    await bench.until_still(group, DONE)
    assert len(list(bench.videos.iterdir())) == 12


async def test_failed_rows_are_tried_again_and_unclear_ones_are_not(bench: GroupBench, make_batch: MakeBatch) -> None:
    group = replace(make_batch(4), is_held=True)
    bench.sandbox.fault("create", "400:no_subject")
    bench.groups.update(group)
    await bench.until(lambda: bench.item_states(group)[0] is ItemState.FAILED)
    assert bench.groups.summary(group.id).failure is None
    bench.sandbox.fault("create", "drop_before")
    bench.groups.release(group.id)
    await bench.until_still(group, DONE, ItemState.FAILED, ItemState.UNKNOWN)
    assert sorted(bench.item_states(group)) == sorted([DONE, DONE, ItemState.FAILED, ItemState.UNKNOWN])
    before = bench.created()
    bench.groups.retry_failed(group.id)
    bench.groups.retry_failed(group.id)
    await bench.until_still(group, DONE, ItemState.UNKNOWN)
    assert bench.created() == before + 1
    assert [len(item.takes) for item in bench.items(group)] == [1] * 4


async def test_another_take_is_another_task_and_one_is_chosen(bench: GroupBench, make_batch: MakeBatch) -> None:
    from omnihuman_desktop.groups.summary import best_take

    group = make_batch(1)
    item = group.items[0]
    bench.groups.update(group)
    await bench.until_still(group, DONE)
    again = bench.groups.add_take(group.id, item.id, replace(item.request, seed=99))
    assert bench.groups.add_take(group.id, item.id) == again
    await bench.until(lambda: bench.job(again).state is JobState.DONE if again in bench.service.jobs else False)
    first = bench.items(group)[0].takes[0]
    assert bench.items(group)[0].takes == (first, again)
    newest = best_take(bench.items(group)[0], bench.groups.jobs)
    assert newest is not None
    assert newest.id == again
    assert newest.request.seed == 99
    bench.groups.choose_take(group.id, item.id, first)
    chosen = best_take(bench.items(group)[0], bench.groups.jobs)
    assert chosen is not None
    assert chosen.id == first
    assert bench.created() == 2


async def test_a_removed_group_sends_nothing_and_comes_back(bench: GroupBench, make_batch: MakeBatch) -> None:
    bench.sandbox.fault("put", "slow:1", 40)
    group = make_batch(6)
    bench.groups.update(group)
    await bench.until(lambda: bench.count(group, ItemState.SENDING) == UNSENT_MAX)
    bench.groups.remove(group.id)
    await bench.until_still(group, ItemState.QUEUED)
    assert bench.created() == 0
    bench.groups.restore(group.id)
    assert bench.groups.groups[group.id].is_paused
    bench.sandbox._http.post("/sandbox/faults", json=[])
    bench.groups.resume(group.id)
    await bench.until_still(group, DONE)
    assert bench.created() == 6


async def test_too_few_credits_hold_the_next_row_back(bench: GroupBench, make_batch: MakeBatch) -> None:
    group = make_batch(3)
    await bench.until(lambda: bench.groups._balance is not None)
    bench.groups._take_balance(type("Found", (), {"remaining": 5.0}))
    bench.groups.update(group)
    await asyncio.sleep(0.3)
    assert bench.groups.summary(group.id).standstill is Standstill.CREDITS
    assert bench.created() == 0
    bench.service.refresh_credits()
    await bench.until_still(group, DONE)


async def test_a_new_start_goes_on_with_everything(open_bench: OpenBench, make_batch: MakeBatch) -> None:
    bench = open_bench()
    await bench.start()
    group = replace(make_batch(8), credit_limit=500.0, details={"names": "{voice}"})
    bench.groups.update(group)
    await bench.until(lambda: bench.count(group, ItemState.RENDERING, DONE) >= 2)
    await bench.close()
    again = open_bench()
    await again.start()
    assert len(again.groups.groups) == 1
    found = again.groups.groups[group.id]
    assert (found.name, found.credit_limit, found.details) == ("greetings", 500.0, {"names": "{voice}"})
    assert [item.request for item in found.items] == [item.request for item in group.items]
    await again.until_still(group, DONE)
    assert again.created() == 8
    await again.close()
    assert len(list(again.videos.iterdir())) == 8


async def test_a_removed_group_is_gone_after_the_next_start(open_bench: OpenBench, make_batch: MakeBatch) -> None:
    bench = open_bench()
    await bench.start()
    group = replace(make_batch(2), is_paused=True)
    bench.groups.update(group)
    bench.groups.remove(group.id)
    await bench.close()
    again = open_bench()
    await again.start()
    assert again.groups.groups == {}
    await again.close()


async def test_what_the_disk_has_not_taken_is_not_sent(
    bench: GroupBench, make_batch: MakeBatch, monkeypatch: pytest.MonkeyPatch
) -> None:
    from omnihuman_desktop.domain.errors import LocalError
    from omnihuman_desktop.groups import writer

    monkeypatch.setattr(writer, "SAVE_RETRY_S", 0.1)
    write = bench.groups._store.write

    async def refuse(*_: object) -> None:
        raise LocalError(Kind.DISK_FULL, needed_bytes=0, folder="")

    monkeypatch.setattr(bench.groups._store, "write", refuse)
    group = make_batch(2)
    bench.groups.update(group)
    await asyncio.sleep(0.4)
    assert bench.service.jobs == {}
    monkeypatch.setattr(bench.groups._store, "write", write)
    await bench.until_still(group, DONE)


async def test_a_file_that_has_changed_since_the_click_is_not_sent(
    bench: GroupBench, make_batch: MakeBatch, tmp_path: Path
) -> None:
    import shutil

    group = replace(make_batch(2), is_held=True)
    portrait = tmp_path / "other.png"
    shutil.copy(group.items[0].request.portrait, portrait)
    stamps = (stamp_of(portrait), stamp_of(group.items[1].request.voice))
    second = replace(group.items[1], request=replace(group.items[1].request, portrait=portrait, stamps=stamps))
    bench.groups.update(group.with_item(second))
    await bench.until(lambda: bench.item_states(group)[0] is DONE)
    portrait.write_bytes(portrait.read_bytes() + b"0")
    bench.groups.release(group.id)
    await bench.until(lambda: bench.item_states(group)[1] is ItemState.FAILED)
    failure = bench.groups.jobs[bench.items(group)[1].takes[0]].failure
    assert failure is not None
    assert failure.kind is Kind.FILE_CHANGED
    assert bench.created() == 1
