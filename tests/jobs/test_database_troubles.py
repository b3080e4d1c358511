"""A database that is cut off, or that can't be written to: a sentence, and nothing is lost by trying."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from omnihuman_desktop.domain.errors import Kind, LocalError
from omnihuman_desktop.domain.job import JobState
from omnihuman_desktop.jobs.recovery.receipts import Receipts
from omnihuman_desktop.jobs.store import JobStore
from omnihuman_desktop.ui.text.failure_texts import describe_failure
from tests.jobs.test_store import make_job

TASKS = 120


async def fill(folder: Path) -> Path:
    path = folder / "jobs.sqlite3"
    store = JobStore(path)
    await store.open()
    for number in range(TASKS):
        job = replace(make_job(), id=f"{number:032x}", name=f"take {number}", state=JobState.DONE, remote_id=f"task-{number}")
        await store.save(job)
        Receipts(folder).write(job)
    await store.close()
    return path


@pytest.mark.parametrize("kept", [50, 1000, 4096, 20_000, 0.5, 0.9])
async def test_a_database_that_is_cut_off_is_told_and_left_as_it_is(tmp_path: Path, kept: float) -> None:
    path = await fill(tmp_path)
    content = path.read_bytes()
    rest = content[: int(kept * len(content)) if kept < 1 else int(kept)]
    path.write_bytes(rest)
    store = JobStore(path)
    with pytest.raises(LocalError) as caught:
        await store.open()
    await store.close()
    assert caught.value.kind is Kind.DATABASE_BROKEN
    assert path.read_bytes() == rest
    assert "paid tasks can be restored from their receipts" in describe_failure(caught.value.failure)
    assert len(Receipts(tmp_path).read_all(Receipts(tmp_path).list_ids())) == TASKS


async def test_a_database_that_can_t_be_written_to_is_read_and_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = await fill(tmp_path)
    content = path.read_bytes()
    connect = sqlite3.connect

    def read_only(found: Path, **options: Any) -> sqlite3.Connection:
        return connect(f"{Path(found).as_uri()}?mode=ro", uri=True, **options)

    monkeypatch.setattr(sqlite3, "connect", read_only)
    store = JobStore(path)
    assert len(await store.open()) == 100
    with pytest.raises(LocalError) as caught:
        await store.save(make_job())
    await store.close()
    assert caught.value.kind is Kind.FOLDER_NOT_WRITABLE
    assert "can't save to" in describe_failure(caught.value.failure)
    assert path.read_bytes() == content
