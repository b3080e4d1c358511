"""A data folder of version 0.1 opens with all that is in it. The files were written by that version; never write them anew."""

from __future__ import annotations

import json
import shutil
import sqlite3
from pathlib import Path

import pytest

from omnihuman_desktop.domain.errors import Kind
from omnihuman_desktop.domain.job import JobState
from omnihuman_desktop.domain.portrait import Framing, Mask
from omnihuman_desktop.domain.voice import Channels, Encoding, VoiceEdits
from omnihuman_desktop.jobs.store import JobStore
from omnihuman_desktop.jobs.stored_jobs import StoredJobs
from omnihuman_desktop.settings import SettingsFile

FILES = Path(__file__).with_name("data_folder_0_1")

EDITS = VoiceEdits(1, Channels.LEFT, True, 80, True, -16.0, 10, 20, Encoding.MP3)
FRAMING = Framing(1, True, (0.1, 0.2, 0.8, 0.9), "3:4", "#102030")
MASKS = (Mask(Path("/pictures/mask.png"), "Ann", "#ff0000"),)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The data folder, as version 0.1 left it."""
    base = sqlite3.connect(tmp_path / "jobs.sqlite3")
    base.executescript((FILES / "jobs.sql").read_text(encoding="utf-8").replace("FOLDER", str(tmp_path)))
    base.close()
    shutil.copy(FILES / "settings.json", tmp_path)
    return tmp_path


async def test_every_task_comes_back_with_all_that_was_known_of_it(folder: Path) -> None:
    store = JobStore(folder / "jobs.sqlite3")
    jobs = sorted(await store.open(), key=lambda job: job.id)
    ledger = await StoredJobs(store, folder).ledger()
    await store.close()
    assert [job.state.value for job in jobs] == [
        "preparing", "uploading", "submitting", "waiting", "downloading", "done", "failed", "cancelled", "unknown",
    ]  # fmt: skip
    for number, job in enumerate(jobs):
        request = job.request
        assert (job.id, job.name, request.prompt) == (f"{number:032x}", f"take {number}", f"warm — 温 {number}")
        assert (request.start_ms, request.end_ms) == (10 * number, 2000 + number)
        assert (request.seed, request.fast_mode, request.subject_check) == (5 + number, True, True)
        assert (request.auto_mask, request.callback_url) == (bool(number % 2), "https://example.com/told")
        assert (request.edits, request.framing, request.masks) == (EDITS, FRAMING, MASKS)
        assert job.account == ("evolink" if number % 2 else "sandbox")
        assert job.place == ("p1" if number % 2 else "")
        assert job.portrait == folder / f"jobs/{job.id}/portrait.png"
        assert job.masks == (folder / f"jobs/{job.id}/mask1.png",)
        assert (job.idempotency_key, job.request_hash) == (f"idempotency-key-0{number}", f"hash{number}")
        assert job.remote_id == (f"task-unified-1-0000000{number}" if number > 2 else "")
        assert (job.credits_reserved, job.credits_used, job.billed_s, job.estimated_s) == (24.0, 23.5, 2, 60)
        assert job.video == Path(f"/videos/take {number}.mp4")
        assert job.removed is (number == 1)
    (failed,) = (job for job in jobs if job.state is JobState.FAILED)
    assert failed.failure is not None
    assert failed.failure.kind is Kind.TASK_FAILED
    assert failed.failure.params == {"code": "content_policy_violation", "status": 3}
    assert {entry.task_id for entry in ledger} == {job.remote_id for job in jobs if job.remote_id}


def test_every_setting_comes_back_and_is_written_as_it_was(folder: Path) -> None:
    before = json.loads((FILES / "settings.json").read_text(encoding="utf-8"))
    settings = SettingsFile(folder / "settings.json")
    draft = settings.values.draft
    settings.change(volume=0.5)
    settings.close()
    newer = {
        "look_for_updates": False,
        "updates_asked_at": 0.0,
        "newest_version": "",
        "proxy": "",
        "language": "",
        "positions": {},
        "notifications": True,
        "end_sound": False,
        "when_closed": "ask",
        "task_order": "",
        "task_folds": "",
        "library": {},
        "draft": before["draft"] | {"film_cuts": "", "film_options": "", "film_portraits": ""},
        "keys": {},
        "films_made": False,
    }
    assert json.loads((folder / "settings.json").read_text(encoding="utf-8")) == before | newer | {"volume": 0.5}
    assert (draft.edits, draft.framing, draft.masks) == (EDITS, FRAMING, MASKS)
