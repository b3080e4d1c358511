"""Reading a data folder that another process works on, or that an earlier version has left."""

from __future__ import annotations

import contextlib
import sqlite3
from pathlib import Path

import pytest

from omnihuman_desktop.domain.errors import Kind, LocalError
from omnihuman_desktop.jobs import snapshot
from omnihuman_desktop.jobs.schema import MIGRATIONS
from omnihuman_desktop.jobs.snapshot import read_jobs, read_ledger


def make_database(folder: Path, version: int) -> Path:
    path = folder / "jobs.sqlite3"
    with contextlib.closing(sqlite3.connect(path)) as database:
        database.execute("PRAGMA journal_mode = WAL")
        for script in MIGRATIONS[:version]:
            database.executescript(script)
        database.execute(f"PRAGMA user_version = {version}")
        database.commit()
    return path


@pytest.mark.parametrize("version", range(len(MIGRATIONS) + 1))
def test_earlier_versions_are_read_and_left_alone(tmp_path: Path, version: int) -> None:
    path = make_database(tmp_path, version)
    if version:
        with contextlib.closing(sqlite3.connect(path)) as database:
            columns = "id, name, state, account, created_at, changed_at, request, seed, sent_ms, portrait_key, voice_key"
            rest = "idempotency_key, submitted_at, remote_id, ready_at, removed"
            request = '{"portrait": "a.png", "voice": "b.wav", "start_ms": 0, "end_ms": 2000}'
            row = ("0" * 32, "Anna", "done", "sandbox", 1.0, 2.0, request, 7, 2000, "", "", "", 1.0, "task-1", 1.0, 0)
            database.execute(f"INSERT INTO jobs ({columns}, {rest}) VALUES ({', '.join('?' * 16)})", row)
            database.commit()
    before = path.read_bytes()
    assert [job.name for job in read_jobs(tmp_path)] == ["Anna"] * bool(version)
    assert isinstance(read_ledger(tmp_path), list)
    assert path.read_bytes() == before


def test_a_locked_database_is_called_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(snapshot, "_BUSY_S", 0.1)
    path = make_database(tmp_path, len(MIGRATIONS))
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("PRAGMA journal_mode = DELETE")
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(LocalError) as caught:
            read_jobs(tmp_path)
    assert caught.value.kind is Kind.DATABASE_BUSY


def test_a_later_version_and_a_broken_file_are_told_apart(tmp_path: Path) -> None:
    path = make_database(tmp_path, len(MIGRATIONS))
    with contextlib.closing(sqlite3.connect(path)) as database:
        database.execute(f"PRAGMA user_version = {len(MIGRATIONS) + 1}")
        database.execute("ALTER TABLE jobs RENAME COLUMN masks TO stencils")
    with pytest.raises(LocalError) as caught:
        read_jobs(tmp_path)
    assert caught.value.kind is Kind.DATABASE_NEWER
    path.write_bytes(b"no database" * 1000)
    with pytest.raises(LocalError) as caught:
        read_jobs(tmp_path)
    assert caught.value.kind is Kind.DATABASE_BROKEN
