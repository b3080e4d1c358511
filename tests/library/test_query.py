from __future__ import annotations

import itertools
import random
import sqlite3
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from omnihuman_desktop.domain.job import Job, JobRequest, JobState
from omnihuman_desktop.jobs import library_table
from omnihuman_desktop.jobs.schema import migrate
from omnihuman_desktop.library import query as queries
from omnihuman_desktop.library.group_entries import GroupEntry
from omnihuman_desktop.library.listing import TaskListing
from omnihuman_desktop.library.marks import NO_MARKS, Marks
from omnihuman_desktop.library.query import NO_BATCH, Found, Grouping, Section, Sort, TaskQuery, find, find_head
from omnihuman_desktop.library.short_words import HAS_RUN, find_runs

WORDS = ["Warm", "Straße", "世界へ", "こんにちは", "안녕하세요", "smile", "12", "studio"]
NOON = time.mktime((2026, 11, 20, 12, 0, 0, 0, 0, -1))


@pytest.fixture
def base() -> Iterator[sqlite3.Connection]:
    base = sqlite3.connect(":memory:", isolation_level=None)
    migrate(base, 0, Path("/data"))
    yield base
    base.close()


def make_jobs(dice: random.Random, number: int) -> list[Job]:
    jobs = []
    for _ in range(number):
        request = JobRequest(
            Path(f"/pictures/portrait {dice.randrange(3)}.png"), Path(f"/voices/voice {dice.randrange(3)}.wav"), 0,
            1000 * dice.randrange(2, 30), prompt=" ".join(dice.choices(WORDS, k=3)),
        )  # fmt: skip
        at = NOON + dice.randrange(10) * 40_000
        jobs.append(
            Job(f"{dice.getrandbits(128):032x}", dice.choice(WORDS), request, dice.choice(["sandbox", "evolink"]), at, at,
                dice.choice(list(JobState)), seed=dice.randrange(1, 500), remote_id=f"task-{dice.randrange(999)}",
                credits_reserved=float(dice.randrange(100)), removed=dice.random() < 0.1)
        )  # fmt: skip
    return jobs


def save(base: sqlite3.Connection, jobs: list[Job], marks: dict[str, Marks]) -> None:
    for job in jobs:
        base.execute(library_table.SAVE, library_table.facts_of(job) or ())
        own = marks.get(job.id, NO_MARKS)
        values = int(own.starred), own.label, own.note, library_table.fold(own.note), job.id
        base.execute("UPDATE library SET starred = ?, label = ?, note = ?, note_words = ? WHERE job_id = ?", values)


def ids(found: Found) -> list[str]:
    text = found.ids.hex()
    return [text[at : at + 32] for at in range(0, len(text), 32)]


def test_the_database_finds_what_the_list_matches(base: sqlite3.Connection) -> None:
    dice = random.Random(3)
    jobs = make_jobs(dice, 200)
    marks = {
        job.id: Marks(dice.random() < 0.5, dice.choice(["", "red"]), dice.choice(["", "for the MUSEUM 世"]))
        for job in jobs[:80]
    }
    save(base, jobs, marks)
    for _ in range(300):
        one = dice.choice(jobs)
        texts = ["", "warm", "STRASSE smile", "世界", "へ", "museum", "12", str(one.seed), one.remote_id, one.id[:8], "voice 1"]
        query = TaskQuery(
            text=dice.choice(texts),
            states=frozenset(dice.sample(list(JobState), k=dice.choice([0, 0, 3]))),
            account=dice.choice(["", "", "sandbox"]),
            since=dice.choice([0.0, NOON + 80_000]),
            until=dice.choice([0.0, NOON + 300_000]),
            length_min_ms=dice.choice([0, 9000]),
            length_max_ms=dice.choice([0, 20_000]),
            portrait=dice.choice(["", "", str(jobs[0].request.portrait)]),
            starred=dice.random() < 0.2,
            label=dice.choice(["", "", "red"]),
            sort=dice.choice(list(Sort)),
            ascending=dice.random() < 0.5,
            grouping=dice.choice(list(Grouping)),
        )
        found = find(base, query)
        assert set(ids(found)) == {job.id for job in jobs if query.matches(job, marks.get(job.id, NO_MARKS))}, query
        assert sum(section.tasks for section in found.sections) == len(ids(found))
        assert ids(find_head(base, query, 7)) == ids(found)[:7]


def test_tasks_are_sorted_and_grouped(base: sqlite3.Connection) -> None:
    jobs = make_jobs(random.Random(5), 60)
    jobs = [replace(job, removed=False) for job in jobs]
    save(base, jobs, {})
    by_id = {job.id: job for job in jobs}

    def listed(query: TaskQuery) -> list[Job]:
        return [by_id[job_id] for job_id in ids(find(base, query))]

    times = [job.created_at for job in listed(TaskQuery())]
    assert times == sorted(times, reverse=True)
    names = [library_table.fold(job.name) for job in listed(TaskQuery(sort=Sort.NAME, ascending=True))]
    assert names == sorted(names)
    costs = [job.credits_reserved or 0.0 for job in listed(TaskQuery(sort=Sort.COST))]
    assert costs == sorted(costs, reverse=True)
    found = find(base, TaskQuery())
    days = [(time.strftime("%Y-%m-%d", time.localtime(at))) for at in times]
    assert [section.key for section in found.sections] == list(dict.fromkeys(days))
    assert [section.tasks for section in found.sections] == [days.count(day) for day in dict.fromkeys(days)]
    portraits = find(base, TaskQuery(grouping=Grouping.PORTRAIT))
    assert [section.key for section in portraits.sections] == sorted({str(job.request.portrait) for job in jobs})


def add_group(base: sqlite3.Connection, name: str, kind: str, at: float, taken: list[Job], queued: Job | None = None) -> str:
    group_id = library_table.fold(name).encode().hex().ljust(32, "0")
    base.execute("INSERT INTO groups VALUES (?, ?, ?, 'sandbox', ?, '{}', 0, 0, NULL, 0)", (group_id, kind, name, at))
    for number, job in enumerate(taken):
        item = group_id, number, "" if job is not queued else job.id
        base.execute("INSERT INTO group_items VALUES (?, ?, ?, '', ?, '', 0, '{}')", (f"{name} {number}", *item))
        base.execute("INSERT INTO group_takes VALUES (?, ?)", (job.id, f"{name} {number}"))
    return group_id


def test_tasks_are_grouped_by_batch_with_the_newest_first(base: sqlite3.Connection) -> None:
    jobs = [replace(job, removed=False) for job in make_jobs(random.Random(5), 9)]
    save(base, jobs, {})
    old = add_group(base, "Lessons", "batch", 5.0, jobs[:3])
    # A failed task that is to be tried again is both a take and queued; it is listed once.
    new = add_group(base, "Story", "film", 6.0, jobs[3:5], queued=jobs[4])
    found = find(base, TaskQuery(grouping=Grouping.BATCH))
    assert found.sections == (Section(new, 2, "Story"), Section(old, 3, "Lessons"), Section(NO_BATCH, 4))
    assert {job.id for job in jobs[3:5]} == set(ids(found)[:2])
    assert {job.id for job in jobs[:3]} == set(ids(found)[2:5])
    assert ids(find_head(base, TaskQuery(grouping=Grouping.BATCH), 5)) == ids(found)[:5]
    assert set(ids(find(base, TaskQuery(group_kind="film")))) == {job.id for job in jobs[3:5]}
    assert set(ids(find(base, TaskQuery(group_kind="batch")))) == {job.id for job in jobs[:3]}


def test_one_batch_or_film_is_left_and_joined_with_other_filters(base: sqlite3.Connection) -> None:
    jobs = [replace(job, removed=False, name=f"alone{number}") for number, job in enumerate(make_jobs(random.Random(6), 9))]
    save(base, jobs, {jobs[1].id: Marks(starred=True)})
    lessons = add_group(base, "Lessons", "batch", 5.0, jobs[:3])
    story = add_group(base, "Story", "film", 6.0, jobs[3:5])
    assert set(ids(find(base, TaskQuery(group=lessons)))) == {job.id for job in jobs[:3]}
    assert ids(find(base, TaskQuery(group=lessons, starred=True))) == [jobs[1].id]
    assert ids(find(base, TaskQuery(group=lessons, text="alone2"))) == [jobs[2].id]
    assert not find(base, TaskQuery(group=lessons, group_kind="film")).ids
    assert not find(base, TaskQuery(group="f" * 32)).ids
    # Where groups are rows, the row alone is found, and whole as long as nothing else is asked for.
    entries = GroupEntry(lessons, "lessons", 5.0), GroupEntry(story, "story", 6.0)
    found = find(base, TaskQuery(group=lessons, groups=entries))
    assert (ids(found), found.nested) == ([lessons], {})
    found = find(base, TaskQuery(group=lessons, groups=entries, text="lessons"))
    assert (ids(found), found.nested) == ([lessons], {})
    found = find(base, TaskQuery(group=lessons, groups=entries, starred=True))
    assert (ids(found), found.nested) == ([lessons], {lessons: {jobs[1].id}})
    assert not find(base, TaskQuery(group=story, groups=entries, starred=True)).ids
    # It may have no task yet.
    unsent = GroupEntry("e" * 32, "new", 7.0)
    assert ids(find(base, TaskQuery(group=unsent.id, groups=(*entries, unsent)))) == [unsent.id]


def test_words_are_found_by_the_index_as_by_reading_them_all(base: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch) -> None:
    dice = random.Random(7)
    jobs = [replace(job, removed=False) for job in make_jobs(dice, 120)]
    save(base, jobs, {job.id: Marks(note=dice.choice(["", 'say "hello" AND go', "O'Neill*"])) for job in jobs})
    texts = [
        "warm", "arm s", "straße", "STRASSE", "こんに", "에", "안녕하세요", '"hello"', "hello AND", "o'neill*", "nothing such",
        "12", "voice 1", jobs[4].id, jobs[4].id[5:9], jobs[4].remote_id, "e" * 3000, "(", '"""', "-mart NOT", "world OR warm",
        "studio\0x", "\0",
    ]  # fmt: skip
    by_index = [find(base, TaskQuery(text=text)) for text in texts]
    monkeypatch.setattr("omnihuman_desktop.library.query._find_candidates", lambda *_: None)
    monkeypatch.setattr("omnihuman_desktop.library.query._find_short", lambda *_: {})
    for text, found in zip(texts, by_index, strict=True):
        assert find(base, TaskQuery(text=text)) == found, text
    assert sum(bool(found.ids) for found in by_index) > 8


def test_short_words_are_found_by_the_index(base: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch) -> None:
    jobs = [replace(job, removed=False) for job in make_jobs(random.Random(8), 8)]
    prompts = ["会議", "午後の会議", "会議室", "会 議", "議会", '𠮷野家 "会', "", "x会議\ny"]
    jobs = [replace(job, request=replace(job.request, prompt=text)) for job, text in zip(jobs, prompts, strict=True)]
    # A note may be the word itself, or end with it: no run of three begins there.
    notes = {4: "会議", 5: "次の会議", 6: "会議は三時"}
    save(base, jobs, {job.id: Marks(note=notes.get(number, "")) for number, job in enumerate(jobs)})
    texts = ["会議", "会", "議", "野家", "𠮷", "𠮷野", "無い", "会議 午後", "ß", "\U0010ffff", "会議 x"]
    by_index = [ids(find(base, TaskQuery(text=text))) for text in texts]
    assert set(by_index[0]) == {jobs[number].id for number in (0, 1, 2, 4, 5, 6, 7)}
    plan = base.execute(f"EXPLAIN QUERY PLAN SELECT 1 FROM library WHERE {HAS_RUN}", ('"会議室"', "会議")).fetchall()
    assert any("library_by_note" in row[3] for row in plan), "tasks without a note are not read"
    monkeypatch.setattr("omnihuman_desktop.library.query._find_short", lambda *_: {})
    assert [ids(find(base, TaskQuery(text=text))) for text in texts] == by_index


def test_a_short_word_that_begins_too_much_is_read_for(base: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch) -> None:
    jobs = [
        replace(job, removed=False, name=f"会{chr(0x4E00 + number)}")
        for number, job in enumerate(make_jobs(random.Random(8), 9))
    ]
    save(base, jobs, {})
    assert find_runs(base, ["会"])
    monkeypatch.setattr("omnihuman_desktop.library.short_words._RUNS_MAX", 5)
    assert not find_runs(base, ["会"])
    assert len(ids(find(base, TaskQuery(text="会")))) == 9
    assert not find_runs(base, ["ab", "会議室", "1会"]), "a part of an id, and what the index has itself"


def test_a_word_that_nothing_has_is_not_looked_for_in_every_task(base: sqlite3.Connection) -> None:
    save(base, make_jobs(random.Random(5), 50), {})
    assert queries._find_candidates(base, TaskQuery(text="no such word")) == []
    assert queries._find_candidates(base, TaskQuery(text="世界")) is None, "too short for the index"


def test_the_index_follows_every_change(base: sqlite3.Connection) -> None:
    jobs = [replace(job, removed=False, name=f"first {number}") for number, job in enumerate(make_jobs(random.Random(5), 3))]
    save(base, jobs, {})
    save(base, [replace(jobs[0], name="second")], {jobs[0].id: Marks(note="remember")})
    base.execute("DELETE FROM library WHERE job_id = ?", (jobs[1].id,))
    base.execute("INSERT INTO library_search (library_search, rank) VALUES ('integrity-check', 1)")
    assert ids(find(base, TaskQuery(text="first"))) == [jobs[2].id]
    assert ids(find(base, TaskQuery(text="second remember"))) == [jobs[0].id]
    save(base, [jobs[0]], {})
    assert ids(find(base, TaskQuery(text="remember"))) == []


def put_in_group(base: sqlite3.Connection, group_id: str, jobs: list[Job]) -> None:
    base.execute("INSERT INTO groups VALUES (?, 'batch', 'name', 'sandbox', 0, '{}', 0, 0, NULL, 0)", (group_id,))
    for number, job in enumerate(jobs):
        item_id = f"{group_id}-{number}"
        base.execute("INSERT INTO group_items VALUES (?, ?, ?, '', '', '', 0, '{}')", (item_id, group_id, number))
        base.execute("INSERT INTO group_takes VALUES (?, ?)", (job.id, item_id))


def test_groups_stand_for_their_tasks_in_every_order(base: sqlite3.Connection) -> None:
    dice = random.Random(7)
    jobs = [replace(job, removed=False) for job in make_jobs(dice, 60)]
    save(base, jobs, {})
    entries = tuple(
        GroupEntry(
            f"{900 + number:032x}", dice.choice(["apple", "warm", "zebra", "世界"]), NOON + dice.randrange(10) * 40_000 + 1,
            1000 * dice.randrange(2, 30), float(dice.randrange(100)), f"/pictures/portrait {dice.randrange(4)}.png",
        )
        for number in range(7)
    )  # fmt: skip
    inside = jobs[:20]
    put_in_group(base, entries[0].id, inside)
    outside = {job.id: job for job in jobs[20:]}
    values = {
        Sort.DATE: (lambda job: job.created_at, lambda entry: entry.created_at),
        Sort.NAME: (lambda job: library_table.fold(job.name), lambda entry: entry.name_key),
        Sort.LENGTH: (lambda job: job.request.end_ms, lambda entry: entry.length_ms),
        Sort.COST: (lambda job: job.credits_reserved, lambda entry: entry.cost),
    }
    by_id = {entry.id: entry for entry in entries}
    for sort, ascending, grouping in itertools.product(Sort, (False, True), (Grouping.NONE, Grouping.DAY, Grouping.PORTRAIT)):
        query = TaskQuery(sort=sort, ascending=ascending, grouping=grouping, groups=entries)
        found = find(base, query)
        assert set(ids(found)) == outside.keys() | by_id.keys()
        of_job, of_entry = values[sort]
        number = 0
        for section in found.sections:
            rows = ids(found)[number : number + section.tasks]
            number += section.tasks
            shown = [of_entry(by_id[row]) if row in by_id else of_job(outside[row]) for row in rows]
            assert shown == sorted(shown, reverse=not ascending), query
        assert number == len(ids(found))
        head = ids(find_head(base, query, 9))
        assert head == ids(found)[: len(head)]
        assert len(head) == 9
    assert len(ids(find(base, TaskQuery()))) == 60, "without groups, their tasks are listed as all others"


def test_a_filter_finds_groups_by_their_tasks_and_by_their_names(base: sqlite3.Connection) -> None:
    jobs = [replace(job, removed=False, name="", state=JobState.DONE) for job in make_jobs(random.Random(7), 6)]
    jobs = [replace(job, name=f"row {number}", request=replace(job.request, prompt="")) for number, job in enumerate(jobs)]
    jobs[1] = replace(jobs[1], state=JobState.FAILED)
    save(base, jobs, {})
    first, second = GroupEntry("a" * 32, "greetings", NOON), GroupEntry("b" * 32, "row of all", NOON + 1)
    put_in_group(base, first.id, jobs[:3])
    put_in_group(base, second.id, jobs[3:5])
    query = TaskQuery(groups=(first, second), grouping=Grouping.NONE)

    def found(**changes: object) -> tuple[set[str], dict[str, set[str]]]:
        result = find(base, replace(query, **changes))  # type: ignore[arg-type]
        return set(ids(result)), {group_id: set(some) for group_id, some in result.nested.items()}

    assert found(states=frozenset({JobState.FAILED})) == ({first.id}, {first.id: {jobs[1].id}})
    assert found(text="row") == ({first.id, second.id, jobs[5].id}, {first.id: {job.id for job in jobs[:3]}})
    assert found(text="greetings") == ({first.id}, {}), "by its name: with all of its tasks, also those not sent yet"
    both = found(text="greetings", states=frozenset({JobState.FAILED}))
    assert both == ({first.id}, {first.id: {jobs[1].id}})
    assert found(text="greetings row") == ({first.id}, {first.id: {job.id for job in jobs[:3]}})
    assert found(text="nothing") == (set(), {})


def test_what_the_creator_adds_stays_when_a_task_is_saved_again(base: sqlite3.Connection) -> None:
    (job,) = make_jobs(random.Random(5), 1)
    job = replace(job, removed=False)
    save(base, [job], {job.id: Marks(starred=True, label="red", note="keep")})
    base.execute(library_table.SAVE, library_table.facts_of(replace(job, name="renamed")) or ())
    assert ids(find(base, TaskQuery(text="renamed keep", starred=True, label="red"))) == [job.id]


def test_rows_are_mapped_to_tasks_and_back() -> None:
    dice = random.Random(1)
    for _ in range(50):
        names = [f"{dice.getrandbits(128):032x}" for _ in range(dice.randrange(1, 40))]
        cuts = sorted({0, len(names), *(dice.randrange(len(names) + 1) for _ in range(4))})
        sections = [Section(f"s{at}", end - begin) for at, (begin, end) in enumerate(itertools.pairwise(cuts))]
        folded = {section.key for section in sections if dice.random() < 0.3}
        listing = TaskListing(bytes.fromhex("".join(names)), sections, folded)
        shown: list[str] = []
        for section, begin in zip(sections, cuts, strict=False):
            shown += ["", *([] if section.key in folded else names[begin : begin + section.tasks])]
        assert [listing.id_at(row) for row in range(len(listing))] == shown
        for name in names:
            assert listing.row_of(name) == (shown.index(name) if name in shown else -1)
        assert listing.row_of("f" * 32) == -1
