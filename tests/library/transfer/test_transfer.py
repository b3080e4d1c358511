"""Export into a folder, import into a fresh data folder and into one that has tasks, on real databases and files."""

from __future__ import annotations

import asyncio
import json
import os
import shutil
import sqlite3
import threading
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from omnihuman_desktop.accounts import Accounts
from omnihuman_desktop.domain.errors import Failure, InputError, Kind, LocalError
from omnihuman_desktop.domain.group import Group, GroupItem, GroupKind
from omnihuman_desktop.domain.job import Job, JobRequest, JobState
from omnihuman_desktop.groups.service import Groups
from omnihuman_desktop.groups.snapshot import read_all_groups
from omnihuman_desktop.groups.store import GroupStore
from omnihuman_desktop.jobs import history_table
from omnihuman_desktop.jobs.history_table import Message
from omnihuman_desktop.jobs.schema import MIGRATIONS
from omnihuman_desktop.jobs.service import JobService
from omnihuman_desktop.jobs.snapshot import read_jobs, read_ledger
from omnihuman_desktop.jobs.store import JobStore
from omnihuman_desktop.jobs.stored_jobs import StoredJobs
from omnihuman_desktop.jobs.transitions import after_restart, after_retry, is_imported
from omnihuman_desktop.library.transfer import layout, service
from omnihuman_desktop.library.transfer.export import Cancelled, Watch, export_library
from omnihuman_desktop.library.transfer.incoming import FOLDER, Incoming, read_incoming
from omnihuman_desktop.library.transfer.merge import merge
from omnihuman_desktop.library.transfer.service import import_library

SECRET = "https://hooks.example.com/T0/B0/secret-of-the-user"


def id_of(number: int) -> str:
    return f"{number:032x}"


def make_job(folder: Path, number: int, state: JobState = JobState.DONE, **changes: object) -> Job:
    """Return a job with files of its own in the data folder, and a video where it is done."""
    own = folder / "jobs" / id_of(number)
    own.mkdir(parents=True, exist_ok=True)
    (own / "portrait.png").write_bytes(b"portrait %d" % number)
    (own / "voice.wav").write_bytes(b"voice %d" % number)
    video = None
    if state is JobState.DONE:
        video = folder / "videos" / f"take {number}.mp4"
        video.parent.mkdir(exist_ok=True)
        video.write_bytes(b"video %d" % number * 1000)
    request = JobRequest(Path("/a/p.png"), Path("/a/v.wav"), 0, 2000, prompt=f"prompt {number}", callback_url=SECRET)
    unsent = JobState.PREPARING, JobState.UPLOADING, JobState.SUBMITTING, JobState.UNKNOWN
    remote = "" if state in unsent else f"task-{number}"
    job = Job(
        id_of(number), f"take {number}", request, "evolink", float(number), number + 50.0, state, 7, own / "portrait.png",
        own / "voice.wav", 2000, submitted_at=number + 1.0, remote_id=remote, credits_reserved=24.0 if remote else None,
        billed_s=2, idempotency_key=f"omnihuman-{number}", video=video, place="p",
    )  # fmt: skip
    return replace(job, **changes)  # type: ignore[arg-type]


async def fill(folder: Path, *jobs: Job, act: Callable[[sqlite3.Connection], object] = lambda _base: None) -> None:
    folder.mkdir(exist_ok=True)
    store = JobStore(folder / "jobs.sqlite3")
    await store.open()
    for job in jobs:
        store.note_answer(job.id, Message.REPLY, '{"id": "x"}')
        await store.save(job)
    await store.execute(act)
    await store.close()


async def add_group(folder: Path, group: Group) -> None:
    store = JobStore(folder / "jobs.sqlite3")
    await store.open()
    await GroupStore(store, folder).write(None, group)
    await store.close()


async def mark(folder: Path, number: int, note: str, at: float) -> None:
    words = "UPDATE library SET starred = 1, label = 'green', note = ?, note_words = ?, marked_at = ? WHERE job_id = ?"
    await fill(folder, act=lambda base: base.execute(words, (note, note, at, id_of(number))).rowcount)


def note_of(folder: Path, number: int) -> tuple[object, ...]:
    with closing(sqlite3.connect(folder / "jobs.sqlite3")) as base:
        row = base.execute("SELECT starred, label, note FROM library WHERE job_id = ?", (id_of(number),)).fetchone()
    return tuple(row)


async def bring_in(folder: Path, data_dir: Path, watch: Watch | None = None) -> Incoming:
    data_dir.mkdir(exist_ok=True)
    store = JobStore(data_dir / "jobs.sqlite3")
    await store.open()
    try:
        incoming = read_incoming(folder, data_dir, data_dir / "videos", watch)
        await store.execute(lambda base: merge(base, incoming))
        incoming.close()
    finally:
        await store.close()
    return incoming


def tree(folder: Path) -> dict[str, bytes]:
    """Return all files but those that a database has beside it while it is looked at."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.suffix not in (".sqlite3-wal", ".sqlite3-shm")
    }


async def test_a_library_moves_to_another_computer(tmp_path: Path) -> None:
    here, there = tmp_path / "here", tmp_path / "there"
    jobs = [make_job(here, number) for number in range(1, 4)]
    # Two videos of one name, the second outside the data folder.
    other = tmp_path / "elsewhere" / "take 1.mp4"
    other.parent.mkdir()
    other.write_bytes(b"another take 1")
    jobs.append(make_job(here, 4, video=other))
    await fill(here, *jobs)
    await mark(here, 2, "for the trailer", 77.0)
    (here / "portraits" / "abc").mkdir(parents=True)
    (here / "portraits" / "abc" / "p.png").write_bytes(b"picture")
    (here / "portraits" / "abc-1.json").write_text(json.dumps({"picture": "abc/p.png", "used_at": 1}))
    (here / "portraits" / "abc-1.png").write_bytes(b"thumbnail")
    (here / "settings.json").write_text('{"places": ["secret"]}')
    before = tree(here)
    seen: list[tuple[int, int]] = []
    exported = export_library(here, tmp_path / "usb", Watch(lambda done, total: seen.append((done, total))))
    assert (exported.tasks, exported.videos, exported.missing) == (4, 4, 0)
    assert seen[-1][0] == seen[-1][1] > 0
    assert tree(here) == before
    names = set(tree(tmp_path / "usb"))
    assert {"library.json", "library.sqlite3", "videos/take 1.mp4", "videos/take 1 (2).mp4", f"jobs/{id_of(1)}/voice.wav",
            "portraits/abc/p.png", "portraits/abc-1.json"} <= names  # fmt: skip
    assert not names & {"settings.json", "portraits/abc-1.png", "jobs.sqlite3", layout.UNFINISHED}
    assert not list(tmp_path.glob("*.part"))
    shutil.rmtree(here)

    incoming = await bring_in(tmp_path / "usb", there)
    assert (incoming.tasks, incoming.known, incoming.missing) == (4, 0, 0)
    moved = read_jobs(there)
    assert [job.name for job in moved] == ["take 1", "take 2", "take 3", "take 4"]
    for job, origin in zip(moved, jobs, strict=True):
        assert job.state is JobState.DONE
        assert job.video is not None
        assert job.video.parent == there / "videos"
        assert job.portrait == there / "jobs" / job.id / "portrait.png"
        assert job.voice is not None
        assert job.voice.read_bytes() == b"voice %d" % int(job.id, 16)
        assert (job.remote_id, job.seed, job.credits_reserved) == (origin.remote_id, origin.seed, origin.credits_reserved)
    contents = [job.video.read_bytes() for job in moved if job.video is not None]
    assert contents == [*(b"video %d" % number * 1000 for number in (1, 2, 3)), b"another take 1"]
    assert note_of(there, 2) == (1, "green", "for the trailer")
    assert len(read_ledger(there)) == 4
    assert (there / "portraits" / "abc" / "p.png").read_bytes() == b"picture"
    assert not (there / FOLDER).exists()
    store = JobStore(there / "jobs.sqlite3")
    await store.open()
    history = await StoredJobs(store, there).history(id_of(1))
    await store.close()
    assert [state for state, _at in history.states] == [JobState.DONE]
    assert [answer.content for answer in history.answers] == ['{"id": "x"}']


async def test_no_secret_is_exported(tmp_path: Path) -> None:
    here = tmp_path / "here"

    def act(base: sqlite3.Connection) -> object:
        base.execute("INSERT INTO uploads (place, object_key, handle) VALUES ('p', 'k', 'handle-of-an-object')")
        return base.execute("UPDATE installation SET id = 'this-computer'").rowcount

    await fill(here, make_job(here, 1), act=act)
    item = GroupItem(id_of(91), make_job(here, 1).request)
    await add_group(here, Group(id_of(90), GroupKind.BATCH, "b", "evolink", 1.0, (item,)))
    export_library(here, tmp_path / "usb")
    for name, content in tree(tmp_path / "usb").items():
        for secret in (SECRET, "handle-of-an-object", "this-computer"):
            assert secret.encode() not in content, name


async def test_what_had_not_ended_is_neither_followed_nor_sent_by_two_computers(tmp_path: Path) -> None:
    here, there = tmp_path / "here", tmp_path / "there"
    states = (JobState.PREPARING, JobState.UPLOADING, JobState.SUBMITTING, JobState.WAITING, JobState.DOWNLOADING,
              JobState.UNKNOWN, JobState.CANCELLED)  # fmt: skip
    unclear = Failure(Kind.OUTCOME_UNKNOWN, {"reason": "too_slow", "status": 0})
    jobs = [
        make_job(here, number, state, failure=unclear if state is JobState.UNKNOWN else None)
        for number, state in enumerate(states, 1)
    ]
    await fill(here, *jobs)
    export_library(here, tmp_path / "usb")
    incoming = await bring_in(tmp_path / "usb", there)
    assert (incoming.tasks, incoming.unsent, incoming.elsewhere) == (5, 2, 3)
    found = {int(job.id, 16): job for job in read_jobs(there)}
    assert sorted(found) == [3, 4, 5, 6, 7]
    assert not any(job.active for job in found.values())
    for number in (3, 6):
        assert found[number].state is JobState.UNKNOWN
        assert is_imported(found[number])
        assert after_restart(found[number]) is found[number]
        assert found[number].idempotency_key == f"omnihuman-{number}"
    for number in (4, 5):
        job = found[number]
        assert job.failure == Failure(Kind.TASK_ELSEWHERE)
        assert job.remote_id == f"task-{number}"
        # What the user may ask for is the video of the task that is paid, and no second task.
        again = after_retry(job)
        assert (again.state, again.remote_id) == (JobState.WAITING, f"task-{number}")
    assert found[7].state is JobState.CANCELLED
    assert {entry.task_id for entry in read_ledger(there)} == {"task-4", "task-5", "task-7"}


async def test_an_end_that_comes_later_takes_the_place_of_a_task_that_was_under_way(tmp_path: Path) -> None:
    here, there = tmp_path / "here", tmp_path / "there"
    await fill(here, make_job(here, 1, JobState.WAITING))
    export_library(here, tmp_path / "first")
    await bring_in(tmp_path / "first", there)
    await mark(there, 1, "mine", 5.0)
    assert [entry.spent for entry in read_ledger(there)] == [24.0]
    await fill(here, make_job(here, 1, credits_used=22.0))
    export_library(here, tmp_path / "second")
    incoming = await bring_in(tmp_path / "second", there)
    assert (incoming.tasks, incoming.known) == (1, 0)
    assert [entry.spent for entry in read_ledger(there)] == [22.0]
    assert (await bring_in(tmp_path / "first", there)).known == 1
    assert [entry.spent for entry in read_ledger(there)] == [22.0]
    (job,) = read_jobs(there)
    assert job.state is JobState.DONE
    assert job.video is not None
    assert job.video.is_file()
    assert note_of(there, 1) == (1, "green", "mine")
    again = await bring_in(tmp_path / "second", there)
    assert (again.tasks, again.known) == (0, 1)


async def test_an_unclear_task_becomes_clear_once_it_is_on_its_computer(tmp_path: Path) -> None:
    here, there = tmp_path / "here", tmp_path / "there"
    seen = []
    for number, state in enumerate(
        (JobState.SUBMITTING, JobState.UNKNOWN, JobState.UPLOADING, JobState.WAITING, JobState.DONE)
    ):
        unclear = Failure(Kind.OUTCOME_UNKNOWN, {"reason": "too_slow", "status": 0})
        await fill(here, make_job(here, 1, state, failure=unclear if state is JobState.UNKNOWN else None))
        export_library(here, tmp_path / f"{number}")
        await bring_in(tmp_path / f"{number}", there)
        (job,) = read_jobs(there)
        seen.append((job.state, job.remote_id, job.failure.kind if job.failure is not None else None))
    assert seen == [
        *[(JobState.UNKNOWN, "", Kind.OUTCOME_UNKNOWN)] * 3,
        (JobState.FAILED, "task-1", Kind.TASK_ELSEWHERE),
        (JobState.DONE, "task-1", None),
    ]


async def test_what_is_unclear_on_this_very_computer_stays_so(tmp_path: Path) -> None:
    here, there = tmp_path / "here", tmp_path / "there"
    unclear = Failure(Kind.OUTCOME_UNKNOWN, {"reason": "too_slow", "status": 0})
    await fill(here, make_job(here, 1))
    await fill(there, make_job(there, 1, JobState.UNKNOWN, failure=unclear))
    export_library(here, tmp_path / "usb")
    assert (await bring_in(tmp_path / "usb", there)).known == 1
    (job,) = read_jobs(there)
    assert (job.state, job.failure) == (JobState.UNKNOWN, unclear)


async def test_a_task_that_is_there_stays_as_it_is_and_newer_marks_win(tmp_path: Path) -> None:
    here, there = tmp_path / "here", tmp_path / "there"
    await fill(here, *(make_job(here, number) for number in range(1, 5)))
    for number, at in ((1, 100.0), (2, 10.0), (3, 0.0)):
        await mark(here, number, "theirs", at)
    export_library(here, tmp_path / "usb")
    await fill(there, *(make_job(there, number, name=f"mine {number}") for number in range(1, 4)))
    for number in (1, 2):
        await mark(there, number, "ours", 50.0)
    (there / "videos" / "take 4.mp4").write_bytes(b"a video of that name")
    incoming = await bring_in(tmp_path / "usb", there)
    assert (incoming.tasks, incoming.known) == (1, 3)
    jobs = read_jobs(there)
    assert [job.name for job in jobs] == ["mine 1", "mine 2", "mine 3", "take 4"]
    assert [note_of(there, number)[2] for number in (1, 2, 3)] == ["theirs", "ours", "theirs"]
    assert (there / "videos" / "take 4.mp4").read_bytes() == b"a video of that name"
    assert jobs[3].video == there / "videos" / "take 4 (2).mp4"


async def test_a_request_comes_without_the_files_and_the_address_of_its_computer(tmp_path: Path) -> None:
    here, there = tmp_path / "here", tmp_path / "there"
    request = replace(make_job(here, 1).request, prepared=Path("/d/p.png"), excerpt=Path("/d/v.wav"))
    await fill(here, make_job(here, 1, request=request))
    await add_group(here, Group(id_of(20), GroupKind.BATCH, "all", "evolink", 1.0, (GroupItem(id_of(21), request),)))
    export_library(here, tmp_path / "usb")
    with closing(sqlite3.connect(tmp_path / "usb" / "library.sqlite3", isolation_level=None)) as base:
        for table in ("jobs", "group_items"):
            base.execute(f"UPDATE {table} SET request = json_set(request, '$.callback_url', 'https://evil.example')")
    await bring_in(tmp_path / "usb", there)
    (job,), (group,) = read_jobs(there), read_all_groups(there)
    for found in (job.request, group.items[0].request):
        assert found == replace(request, prepared=None, excerpt=None, callback_url="")


async def test_a_batch_comes_paused_and_sends_nothing(tmp_path: Path) -> None:
    here, there = tmp_path / "here", tmp_path / "there"
    request = make_job(here, 1).request
    await fill(here, make_job(here, 1), make_job(here, 2, JobState.UPLOADING))
    items = (
        GroupItem(id_of(21), request, takes=(id_of(1),), chosen=id_of(1)),
        GroupItem(id_of(22), request, queued=id_of(2), takes=(id_of(2),)),
        GroupItem(id_of(23), request, queued=id_of(3)),
    )
    await add_group(here, Group(id_of(20), GroupKind.BATCH, "all", "evolink", 1.0, items))
    export_library(here, tmp_path / "usb")
    await bring_in(tmp_path / "usb", there)
    (group,) = read_all_groups(there)
    assert group.is_paused
    assert [(item.queued, item.takes, item.chosen) for item in group.items] == [
        ("", (id_of(1),), id_of(1)), ("", (), ""), ("", (), ""),
    ]  # fmt: skip
    await bring_in(tmp_path / "usb", there)
    assert read_all_groups(there) == [group]


async def test_new_takes_of_a_group_that_is_there_join_it(tmp_path: Path) -> None:
    here, there = tmp_path / "here", tmp_path / "there"
    request = make_job(here, 1).request
    await fill(here, make_job(here, 1), make_job(here, 2, JobState.UPLOADING))
    first, second = GroupItem(id_of(21), request, takes=(id_of(1),)), GroupItem(id_of(22), request, queued=id_of(2))
    group = Group(id_of(20), GroupKind.BATCH, "all", "evolink", 1.0, (first, second))
    await add_group(here, group)
    export_library(here, tmp_path / "usb")
    await bring_in(tmp_path / "usb", there)
    # There, the batch gets another name, and a take of its own.
    await fill(there, make_job(there, 7))
    (copy,) = read_all_groups(there)
    own = replace(copy.items[0], takes=(id_of(1), id_of(7)), chosen=id_of(7))
    await add_group(there, replace(copy, name="mine", is_paused=False).with_item(own))
    # Here, the second task ends, and the first one is made once more.
    await fill(here, make_job(here, 2), make_job(here, 3))
    ended = replace(second, queued="", takes=(id_of(2),)), replace(first, takes=(id_of(1), id_of(3)), chosen=id_of(3))
    await add_group(here, replace(group, items=(ended[1], ended[0])))
    export_library(here, tmp_path / "later")
    incoming = await bring_in(tmp_path / "later", there)
    assert incoming.tasks == 2
    (joined,) = read_all_groups(there)
    assert (joined.name, joined.is_paused) == ("mine", False)
    assert [(item.takes, item.chosen) for item in joined.items] == [
        ((id_of(1), id_of(7), id_of(3)), id_of(7)), ((id_of(2),), ""),
    ]  # fmt: skip
    await bring_in(tmp_path / "later", there)
    assert read_all_groups(there) == [joined]


async def test_a_video_that_is_not_there_keeps_nothing_else_from_being_moved(tmp_path: Path) -> None:
    here, there = tmp_path / "here", tmp_path / "there"
    jobs = [make_job(here, 1), make_job(here, 2)]
    await fill(here, *jobs)
    assert jobs[0].video is not None
    jobs[0].video.unlink()
    assert export_library(here, tmp_path / "usb").missing == 1
    (tmp_path / "usb" / "videos" / "take 2.mp4").write_bytes(b"cut off")
    incoming = await bring_in(tmp_path / "usb", there)
    assert (incoming.tasks, incoming.missing) == (2, 2)
    assert not list((there / "videos").iterdir())
    assert [job.state for job in read_jobs(there)] == [JobState.DONE, JobState.DONE]


async def test_files_that_go_while_a_library_is_exported_keep_nothing_else_from_it(tmp_path: Path) -> None:
    here = tmp_path / "here"
    jobs = [make_job(here, number) for number in (1, 2)]
    await fill(here, *jobs)

    def remove(done: int, _total: int) -> None:
        if done and jobs[1].video is not None and jobs[1].video.exists():
            jobs[1].video.unlink()
            shutil.rmtree(here / "jobs" / jobs[1].id)

    found = export_library(here, tmp_path / "usb", Watch(remove))
    assert (found.tasks, found.videos, found.missing) == (2, 1, 1)
    assert json.loads((tmp_path / "usb" / "library.json").read_text())["videos"] == 1
    incoming = await bring_in(tmp_path / "usb", tmp_path / "there")
    assert (incoming.tasks, incoming.missing) == (2, 1)


def cancelled_after(steps: int) -> Watch:
    asked: list[None] = []

    def is_cancelled() -> bool:
        asked.append(None)
        return len(asked) > steps

    return Watch(is_cancelled=is_cancelled)


@pytest.mark.parametrize("steps", range(0, 10, 2))
async def test_what_is_cancelled_leaves_everything_as_it_was(tmp_path: Path, steps: int) -> None:
    here, there = tmp_path / "here", tmp_path / "there"
    await fill(here, *(make_job(here, number) for number in range(1, 4)))
    before = tree(here)
    with pytest.raises(Cancelled):
        export_library(here, tmp_path / "usb", cancelled_after(steps))
    assert sorted(path.name for path in tmp_path.iterdir()) == ["here"]
    assert tree(here) == before
    export_library(here, tmp_path / "usb")
    await fill(there, make_job(there, 9))
    before = tree(there)
    with pytest.raises(Cancelled):
        await bring_in(tmp_path / "usb", there, cancelled_after(steps))
    assert tree(there) == before


async def test_a_full_disk_is_told_before_anything_is_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    here, there = tmp_path / "here", tmp_path / "there"
    await fill(here, make_job(here, 1))
    export_library(here, tmp_path / "usb")
    await fill(there, make_job(there, 9))
    before = tree(there)
    monkeypatch.setattr(layout, "MARGIN_BYTES", 2 * shutil.disk_usage(tmp_path).free)
    with pytest.raises(LocalError) as caught:
        export_library(here, tmp_path / "again")
    assert caught.value.kind is Kind.NO_ROOM
    assert caught.value.failure.number("needed_bytes") > 0
    with pytest.raises(LocalError) as caught:
        await bring_in(tmp_path / "usb", there)
    assert caught.value.kind is Kind.NO_ROOM
    assert tree(there) == before
    assert not list(tmp_path.glob("again*"))


@pytest.mark.parametrize("way", ["export", "import"])
async def test_a_disk_that_fills_up_meanwhile_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, way: str) -> None:
    here, there = tmp_path / "here", tmp_path / "there"
    await fill(here, make_job(here, 1), make_job(here, 2))
    export_library(here, tmp_path / "usb")
    await fill(there, make_job(there, 9))
    before = tree(there)
    synced: list[int] = []
    sync = os.fsync

    def fill_up(file: int) -> None:
        synced.append(file)
        if len(synced) == 4:
            raise OSError(28, "No space left on device")
        sync(file)

    monkeypatch.setattr(os, "fsync", fill_up)
    with pytest.raises(LocalError) as caught:
        if way == "export":
            export_library(here, tmp_path / "again")
        else:
            read_incoming(tmp_path / "usb", there, there / "videos")
    assert caught.value.kind is Kind.NO_ROOM
    monkeypatch.undo()
    assert tree(there) == before
    assert not list(tmp_path.glob("again*"))


@pytest.mark.parametrize(
    "spoil", ["newer_format", "newer_schema", "newer_database", "no_manifest", "no_database", "cut", "text", "row"]
)
async def test_what_is_no_library_or_a_newer_one_is_refused(tmp_path: Path, spoil: str) -> None:
    here, there, folder = tmp_path / "here", tmp_path / "there", tmp_path / "usb"
    await fill(here, *(make_job(here, number) for number in range(1, 40)))
    export_library(here, folder)
    manifest, base_path = json.loads((folder / "library.json").read_text()), folder / "library.sqlite3"
    if spoil == "newer_format":
        (folder / "library.json").write_text(json.dumps(manifest | {"format": layout.FORMAT + 1, "new": 1}))
    elif spoil == "newer_schema":
        (folder / "library.json").write_text(json.dumps(manifest | {"schema": len(MIGRATIONS) + 1}))
    elif spoil == "newer_database":
        with closing(sqlite3.connect(base_path, isolation_level=None)) as base:
            base.execute(f"PRAGMA user_version = {len(MIGRATIONS) + 1}")
    elif spoil == "row":
        with closing(sqlite3.connect(base_path, isolation_level=None)) as base:
            base.execute("UPDATE jobs SET request = '{' WHERE id = ?", (id_of(20),))
    elif spoil.startswith("no_"):
        (folder / {"no_manifest": "library.json", "no_database": "library.sqlite3"}[spoil]).unlink()
    else:
        content = base_path.read_bytes()
        base_path.write_bytes(content[: len(content) // 2] if spoil == "cut" else b"no database" * 1000)
    await fill(there, make_job(there, 9))
    before = tree(there)
    with pytest.raises(InputError) as caught:
        await bring_in(folder, there)
    assert caught.value.kind is (Kind.LIBRARY_NEWER if spoil.startswith("newer") else Kind.LIBRARY_UNKNOWN)
    assert tree(there) == before


async def test_a_folder_with_something_in_it_is_not_written_to(tmp_path: Path) -> None:
    here = tmp_path / "here"
    await fill(here, make_job(here, 1))
    (tmp_path / "usb").mkdir()
    export_library(here, tmp_path / "usb")
    (tmp_path / "beside.part").mkdir()
    (tmp_path / "beside.part" / "mine").touch()
    before = tree(tmp_path)
    for name in ("usb", "beside"):
        with pytest.raises(InputError) as caught:
            export_library(here, tmp_path / name)
        assert caught.value.kind is Kind.FOLDER_NOT_EMPTY
    assert tree(tmp_path) == before


async def test_a_folder_that_leads_out_of_itself_brings_nothing_in(tmp_path: Path) -> None:
    here, there = tmp_path / "here", tmp_path / "there"
    await fill(here, make_job(here, 1))
    export_library(here, tmp_path / "usb")
    (tmp_path / "private.mp4").write_bytes(b"private")
    with closing(sqlite3.connect(tmp_path / "usb" / "library.sqlite3", isolation_level=None)) as base:
        base.execute("UPDATE jobs SET video = '../private.mp4', portrait = '../private.mp4', voice = '/etc/hostname'")
        base.execute("UPDATE library SET video_bytes = 0")
    incoming = await bring_in(tmp_path / "usb", there)
    assert incoming.missing == 1
    assert b"private" not in tree(there).values()
    (job,) = read_jobs(there)
    assert (job.portrait, job.voice) == (None, None)


@pytest.mark.parametrize("way", ["name", "link"])
async def test_a_task_brings_no_files_but_those_of_its_own_folder(tmp_path: Path, way: str) -> None:
    here, there, usb = tmp_path / "here", tmp_path / "there", tmp_path / "usb"
    await fill(here, make_job(here, 1))
    export_library(here, usb)
    (usb / "settings.json").write_text("theirs")
    if way == "name":
        with closing(sqlite3.connect(usb / "library.sqlite3", isolation_level=None)) as base:
            base.execute("UPDATE jobs SET portrait = 'settings.json', voice = 'settings.json', masks = '[\"settings.json\"]'")
    else:
        shutil.rmtree(usb / "jobs" / id_of(1))
        (tmp_path / "private").mkdir()
        (tmp_path / "private" / "voice.wav").write_text("private")
        (usb / "jobs" / id_of(1)).symlink_to(tmp_path / "private")
    there.mkdir()
    (there / "settings.json").write_text("ours")
    await bring_in(usb, there)
    assert (there / "settings.json").read_text() == "ours"
    assert not (there / "jobs").exists()
    (job,) = read_jobs(there)
    assert (job.portrait, job.voice, job.masks) == (None, None, ())


async def test_a_video_of_this_computer_that_comes_meanwhile_is_not_replaced(tmp_path: Path) -> None:
    here, there = tmp_path / "here", tmp_path / "there"
    await fill(here, make_job(here, 1))
    export_library(here, tmp_path / "usb")
    ours = there / "videos" / "take 1.mp4"
    incoming = await bring_in(tmp_path / "usb", there, Watch(lambda done, _total: done and ours.write_bytes(b"ours")))
    assert ours.read_bytes() == b"ours"
    (job,) = read_jobs(there)
    assert job.video == there / "videos" / "take 1 (2).mp4"
    assert job.video.read_bytes() == b"video 1" * 1000
    incoming.discard()
    assert ours.read_bytes() == b"ours"
    assert sorted(path.name for path in ours.parent.iterdir()) == ["take 1.mp4"]


async def test_a_missing_video_is_not_another_one_of_its_name(tmp_path: Path) -> None:
    here, there = tmp_path / "here", tmp_path / "there"
    await fill(here, make_job(here, 1))
    export_library(here, tmp_path / "usb")
    (tmp_path / "usb" / "videos" / "take 1.mp4").unlink()
    ours = there / "videos" / "take 1.mp4"
    ours.parent.mkdir(parents=True)
    ours.write_bytes(b"ours")
    assert (await bring_in(tmp_path / "usb", there)).missing == 1
    (job,) = read_jobs(there)
    assert job.video == there / "videos" / "take 1 (2).mp4"


async def test_the_end_of_the_program_while_rows_are_merged_leaves_their_files(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    here, there = tmp_path / "here", tmp_path / "there"
    await fill(here, make_job(here, 1))
    export_library(here, tmp_path / "usb")
    await fill(there)
    begun, goes_on = threading.Event(), threading.Event()

    def merge_late(base: sqlite3.Connection, incoming: Incoming) -> list[str]:
        begun.set()
        goes_on.wait()
        return merge(base, incoming)

    monkeypatch.setattr(service, "merge", merge_late)
    running = JobService(there, Accounts(None), lambda: there / "videos")
    await running.store.open()
    importing = asyncio.ensure_future(
        import_library(running, Groups(running, there), there, tmp_path / "usb", there / "videos", Watch())
    )
    await asyncio.to_thread(begun.wait)
    importing.cancel()
    await asyncio.sleep(0)
    goes_on.set()
    with pytest.raises(asyncio.CancelledError):
        await importing
    await running.store.close()
    (job,) = read_jobs(there)
    assert job.video is not None
    assert job.video.is_file()
    assert not (there / FOLDER).exists()


async def test_a_task_may_leave_the_memory_while_it_is_read_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    there = tmp_path / "there"
    await fill(there, make_job(there, 1))
    running = JobService(there, Accounts(None), lambda: there / "videos")
    running.remember(await running.store.open())
    read = running.stored.read

    async def read_late(ids: Sequence[str]) -> list[Job]:
        found = await read(ids)
        running._registry.jobs.clear()
        return found

    monkeypatch.setattr(running.stored, "read", read_late)
    await running.reload()
    await running.store.close()
    assert not running.jobs


async def test_a_library_of_an_earlier_version_is_imported(tmp_path: Path) -> None:
    here, there = tmp_path / "here", tmp_path / "there"
    await fill(here, make_job(here, 1))
    export_library(here, tmp_path / "usb")
    before = MIGRATIONS.index(history_table.SCHEMA)
    with closing(sqlite3.connect(tmp_path / "usb" / "library.sqlite3", isolation_level=None)) as base:
        base.executescript(
            "DROP INDEX library_by_note; DROP TABLE job_states; DROP TABLE job_answers; "
            "ALTER TABLE library DROP COLUMN marked_at; "
            f"PRAGMA user_version = {before};"
        )
    await bring_in(tmp_path / "usb", there)
    assert [job.name for job in read_jobs(there)] == ["take 1"]


async def test_an_empty_library_can_be_exported_and_imported(tmp_path: Path) -> None:
    (tmp_path / "here").mkdir()
    assert export_library(tmp_path / "here", tmp_path / "usb").tasks == 0
    assert (await bring_in(tmp_path / "usb", tmp_path / "there")).tasks == 0
