from __future__ import annotations

import contextlib
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from omnihuman_desktop.domain.errors import Kind, LocalError
from omnihuman_desktop.domain.job import JobState
from omnihuman_desktop.jobs import schema
from omnihuman_desktop.jobs.rows import COLUMNS, to_row
from omnihuman_desktop.jobs.schema import MIGRATIONS, back_up
from omnihuman_desktop.jobs.store import BACKUPS, JobStore
from omnihuman_desktop.jobs.stored_jobs import StoredJobs
from omnihuman_desktop.library.query import TaskQuery, find
from tests.jobs.test_store import make_job
from tests.virtual_screen import ROOT

TASKS = 10_000
BEFORE_LIBRARY = MIGRATIONS.index(schema.library_table.SCHEMA)
BEFORE_HISTORY = MIGRATIONS.index(schema.history_table.SCHEMA)


def write_earlier(path: Path, tasks: int, version: int = BEFORE_LIBRARY) -> None:
    """Write a database as it was before there was a library, or as it was in `version`."""
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as base:
        base.execute("PRAGMA journal_mode = WAL")
        for number, script in enumerate(MIGRATIONS[:version], 1):
            base.executescript(f"BEGIN; {script}; PRAGMA user_version = {number}; COMMIT;")
        base.execute("BEGIN")
        save = f"INSERT INTO jobs ({', '.join(COLUMNS)}) VALUES ({', '.join('?' * len(COLUMNS))})"
        job = replace(make_job(), state=JobState.DONE)
        base.executemany(
            save,
            (to_row(replace(job, id=f"{number:032x}", name=f"take {number}", created_at=float(number)), path.parent)
             for number in range(tasks)),
        )  # fmt: skip
        base.execute("COMMIT")
        if version > BEFORE_LIBRARY:
            base.execute("BEGIN")
            schema.library_table.fill(base, path.parent)
            base.execute("UPDATE library SET starred = 1, note = 'kept' WHERE number % 2")
            base.execute("COMMIT")


def count(path: Path, table: str) -> int:
    with contextlib.closing(sqlite3.connect(path)) as base:
        return int(base.execute(f"SELECT count(*) FROM {table}").fetchone()[0])


def found_by_word(path: Path, text: str) -> int:
    with contextlib.closing(sqlite3.connect(path)) as base:
        base.execute("INSERT INTO library_search (library_search, rank) VALUES ('integrity-check', 1)")
        return len(find(base, TaskQuery(text=text)).ids) // 16


def open_in_process(path: Path, step: int) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "tests.jobs.migration_process", str(path), str(step)],
        cwd=ROOT, env=os.environ | {"PYTHONPATH": str(ROOT)}, capture_output=True, text=True, timeout=120,
    )  # fmt: skip


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="a process is killed as POSIX does it")
@pytest.mark.timeout(600)
async def test_an_update_that_is_killed_at_any_step_loses_no_task(tmp_path: Path) -> None:
    origin = tmp_path / "origin" / "jobs.sqlite3"
    origin.parent.mkdir()
    write_earlier(origin, TASKS)
    whole = tmp_path / "whole"
    shutil.copytree(origin.parent, whole)
    steps = int(open_in_process(whole / "jobs.sqlite3", 0).stdout)
    assert steps > TASKS, "each row of the library is a step"
    first = 30  # the script's own statements, and the backup's
    some = {*range(3, first, 4), first + TASKS // 2, *range(steps - 56, steps + 1, 3)}
    for step in sorted(some):
        folder = tmp_path / str(step)
        shutil.copytree(origin.parent, folder)
        killed = open_in_process(folder / "jobs.sqlite3", step)
        assert killed.returncode == -signal.SIGKILL, (step, killed.stderr)
        store = JobStore(folder / "jobs.sqlite3")
        await store.open()
        stored = StoredJobs(store, folder)
        jobs = await stored.read([f"{number:032x}" for number in range(TASKS)])
        await store.close()
        assert [job.name for job in jobs] == [f"take {number}" for number in range(TASKS)], step
        assert count(folder / "jobs.sqlite3", "library") == TASKS, step
        assert found_by_word(folder / "jobs.sqlite3", "take 9999") == 1, step
        assert found_by_word(folder / "jobs.sqlite3", "take") == TASKS, step
        # Each of the updates that were not done yet when it was opened again has one.
        kept = list((folder / BACKUPS).glob("jobs-*.sqlite3"))
        assert {count(path, "jobs") for path in kept} == {TASKS}, step
        shutil.rmtree(folder)


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="a process is killed as POSIX does it")
@pytest.mark.timeout(600)
async def test_the_update_that_adds_histories_bears_a_kill_at_each_of_its_statements(tmp_path: Path) -> None:
    origin = tmp_path / "origin" / "jobs.sqlite3"
    origin.parent.mkdir()
    write_earlier(origin, TASKS, BEFORE_HISTORY)
    whole = tmp_path / "whole"
    shutil.copytree(origin.parent, whole)
    steps = int(open_in_process(whole / "jobs.sqlite3", 0).stdout)
    assert steps < 40
    for step in range(1, steps + 1):
        folder = tmp_path / str(step)
        shutil.copytree(origin.parent, folder)
        killed = open_in_process(folder / "jobs.sqlite3", step)
        assert killed.returncode == -signal.SIGKILL, (step, killed.stderr)
        store = JobStore(folder / "jobs.sqlite3")
        await store.open()
        starred = await store.execute(
            lambda base: base.execute(
                "SELECT count(*) FROM library JOIN jobs ON jobs.id = job_id WHERE starred AND note = 'kept' AND marked_at = 0"
            ).fetchone()[0]
        )
        assert (await StoredJobs(store, folder).history(f"{7:032x}")).states == ()
        await store.close()
        assert starred == TASKS // 2, step
        assert count(folder / "jobs.sqlite3", "jobs") == TASKS, step
        shutil.rmtree(folder)


async def test_a_new_database_is_not_backed_up(tmp_path: Path) -> None:
    store = JobStore(tmp_path / "jobs.sqlite3")
    await store.open()
    await store.close()
    assert not (tmp_path / BACKUPS).exists()


def test_the_last_two_backups_are_kept_and_nobody_else_can_read_them(tmp_path: Path) -> None:
    base = sqlite3.connect(tmp_path / "jobs.sqlite3", isolation_level=None)
    base.execute("CREATE TABLE t (x)")
    for version in range(1, 5):
        base.execute("INSERT INTO t VALUES (1)")
        back_up(base, version, tmp_path / BACKUPS)
    base.close()
    kept = sorted((tmp_path / BACKUPS).iterdir())
    assert [(path.name, count(path, "t")) for path in kept] == [("jobs-3.sqlite3", 3), ("jobs-4.sqlite3", 4)]
    if os.name == "posix":
        assert {path.stat().st_mode & 0o777 for path in kept} == {0o600}


async def test_an_update_without_room_for_its_backup_changes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "jobs.sqlite3"
    write_earlier(path, 3)
    content = path.read_bytes()

    def refuse(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("omnihuman_desktop.jobs.schema.create_private_folder", refuse)
    store = JobStore(path)
    with pytest.raises(LocalError) as caught:
        await store.open()
    await store.close()
    assert caught.value.kind is Kind.DISK_FULL
    assert path.read_bytes() == content
