"""SIGKILL at every step of a job, and a new start: never a second payment, never a lost video."""

from __future__ import annotations

import contextlib
import json
import signal
import sqlite3
from pathlib import Path

import httpx
import pytest

from omnihuman_desktop.media.video.check import check_video
from tests.e2e.accessibility_tree import application, until
from tests.e2e.conftest import Desktop
from tests.sandbox_server import Sandbox

DRIVER = Path(__file__).with_name("kill_point_program.py")
GOES_ON = (
    "after-preparing", "before-uploading", "after-uploading", "before-submitting", "before-downloading", "after-waiting",
    "after-downloading", "before-named", "after-named", "after-rename", "before-done", "after-done",
)  # fmt: skip
UNKNOWN = ("after-submitting", "before-post")
"""Points between the intent and the request's leaving: nothing was made, and only the creator can say so."""
FOUND = ("after-post", "before-waiting")
"""Points between the request's leaving and its answer's being saved: its task is in the list, and the balance went down."""


def rows(data: Path) -> list[tuple[str, str]]:
    with contextlib.closing(sqlite3.connect(f"file:{data / 'jobs.sqlite3'}?mode=ro", uri=True)) as base, base:
        found = base.execute("SELECT state, name FROM jobs").fetchall()
    base.close()
    return found


def asked(data: Path, call: str) -> bool:
    """Whether the program's own sandbox has been asked for `call`. The killed one's address stands there until it runs."""
    address = json.loads((data / "sandbox" / "address.json").read_text())["url"]
    key = (data / "sandbox" / "key").read_text().strip()
    headers = {"Authorization": f"Bearer {key}"}
    try:
        return bool(httpx.get(f"{address}/sandbox/calls?call={call}", headers=headers, trust_env=False).json())
    except httpx.ConnectError:
        return False


def quick(data: Path) -> None:
    data.mkdir()
    (data / "settings.json").write_text(json.dumps({"sandbox_task_seconds": 0.5}))


def kill(desktop: Desktop, point: str, data: Path, portrait: Path, voice: Path) -> None:
    program = desktop.run(DRIVER, point, portrait, voice, "--data-dir", data, "--sandbox", QT_QPA_PLATFORM="offscreen")
    assert program.wait(60) == -signal.SIGKILL


@pytest.mark.parametrize("point", GOES_ON)
def test_a_killed_job_continues_and_makes_one_video(
    desktop: Desktop, tmp_path: Path, portrait: Path, voice: Path, point: str
) -> None:
    data = tmp_path / "data"
    quick(data)
    kill(desktop, point, data, portrait, voice)
    again = desktop.start("--data-dir", data, "--sandbox", QT_QPA_PLATFORM="offscreen")
    finished = lambda: [state for state, _ in rows(data)] == ["done"]  # noqa: E731 - it is asked twice
    until(lambda: finished() or again.poll() is not None, 90, f"the video is saved, from {rows(data)} on")
    assert finished(), f"the program ended by itself: {again.poll()}"
    again.send_signal(signal.SIGKILL)
    again.wait(60)
    (video,) = (data / "videos").iterdir()
    assert abs(check_video(video).length_ms - 10_990) < 100
    with Sandbox(data / "sandbox") as sandbox:
        assert len(sandbox.tasks()) == 1


@pytest.mark.parametrize("point", UNKNOWN)
def test_a_job_killed_between_intent_and_request_is_an_unknown_outcome(
    desktop: Desktop, tmp_path: Path, portrait: Path, voice: Path, point: str
) -> None:
    data = tmp_path / "data"
    quick(data)
    kill(desktop, point, data, portrait, voice)
    again = desktop.start("--data-dir", data, "--sandbox")
    program = application(desktop.connection, "OmniHuman Desktop")
    tasks = until(lambda: program.find("Tasks"), 60, "the list")
    row = until(lambda: next((row for row in tasks.children if "," in row.name), None), 60, "the task")
    assert "Unclear: " in until(lambda: "Unclear: " in row.name and row.name, 60, "the honest word")
    until(lambda: asked(data, "tasks"), 60, "it is looked up")
    assert "Unclear: " in row.name
    again.send_signal(signal.SIGKILL)
    again.wait(60)
    assert [state for state, _ in rows(data)] == ["unknown"]
    with Sandbox(data / "sandbox") as sandbox:
        assert sandbox.tasks() == []
        assert sandbox.calls("create") == []


@pytest.mark.parametrize("point", FOUND)
def test_a_job_killed_between_request_and_reply_adopts_its_task_and_records_it(
    desktop: Desktop, tmp_path: Path, portrait: Path, voice: Path, point: str
) -> None:
    data = tmp_path / "data"
    quick(data)
    kill(desktop, point, data, portrait, voice)
    assert [state for state, _ in rows(data)] == ["submitting"]
    again = desktop.start("--data-dir", data, "--sandbox", QT_QPA_PLATFORM="offscreen")
    until(lambda: [state for state, _ in rows(data)] == ["done"], 60, "the video is saved")
    again.send_signal(signal.SIGKILL)
    again.wait(60)
    with contextlib.closing(sqlite3.connect(f"file:{data / 'jobs.sqlite3'}?mode=ro", uri=True)) as base, base:
        assert base.execute("SELECT adopted FROM jobs").fetchall() == [("list",)]
    base.close()
    with Sandbox(data / "sandbox") as sandbox:
        assert len(sandbox.tasks()) == 1
        assert len(sandbox.calls("create")) == 1


def test_a_job_killed_before_it_is_saved_leaves_nothing(desktop: Desktop, tmp_path: Path, portrait: Path, voice: Path) -> None:
    data = tmp_path / "data"
    quick(data)
    kill(desktop, "before-preparing", data, portrait, voice)
    assert rows(data) == []
