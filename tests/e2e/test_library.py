"""The wide library, used from outside: by accessible names, and by the mouse and the keys of the screen."""

from __future__ import annotations

import asyncio
import shutil
import time
from dataclasses import astuple
from pathlib import Path
from typing import TYPE_CHECKING

from omnihuman_desktop.domain.job import Job, JobRequest, JobState
from omnihuman_desktop.jobs import library_table
from omnihuman_desktop.jobs import store as stores
from omnihuman_desktop.jobs.rows import to_row
from tests.e2e.accessibility_tree import Node, application, until
from tests.numbered_video import make_numbered

if TYPE_CHECKING:
    import sqlite3

    from tests.e2e.conftest import Desktop

TASKS = 200


def write_library(folder: Path, portrait: Path, voice: Path) -> list[Path]:
    """Write a data folder with finished tasks, the first the newest; returns their videos."""
    videos = [folder / "videos" / f"take {number}.mp4" for number in range(TASKS)]
    videos[0].parent.mkdir(parents=True)
    first = make_numbered(videos[0], frames=30)
    for video in videos[1:]:
        shutil.copyfile(first, video)
    now = time.time()

    def work(base: sqlite3.Connection) -> None:
        base.execute("BEGIN")
        base.execute("INSERT OR IGNORE INTO chores VALUES ('receipts')")
        for number, video in enumerate(videos):
            at = now - 60 - 3600 * number
            request = JobRequest(portrait, voice, 0, 11_000)
            job = Job(f"{number:032x}", f"take {number}", request, "sandbox", at, at, JobState.DONE, video=video,
                      remote_id=f"task-{number}", credits_reserved=132.0, billed_s=11, submitted_at=at)  # fmt: skip
            base.execute(stores._SAVE, to_row(job, folder))
            base.execute(stores._LEDGER, astuple(stores.to_entry(job)))
            base.execute(library_table.SAVE, library_table.facts_of(job) or ())
        base.execute("COMMIT")

    async def run() -> None:
        store = stores.JobStore(folder / "jobs.sqlite3")
        await store.open()
        await store.execute(work)
        await store.close()

    asyncio.run(run())
    return videos


def find(program: Node, name: str) -> Node:
    return until(lambda: program.find(name, shown=True), 30, name)  # type: ignore[no-any-return]


def rows(tasks: Node) -> list[str]:
    return [row.name for row in tasks.children]


def test_tasks_are_selected_starred_noted_found_and_trashed_from_outside(
    desktop: Desktop, tmp_path: Path, portrait: Path, voice: Path
) -> None:
    data = tmp_path / "data"
    videos = write_library(data, portrait, voice)
    # Every desktop has made it; Qt makes the trash in it.
    (Path(desktop.environment["HOME"]) / ".local" / "share").mkdir(parents=True, exist_ok=True)
    started = desktop.start("--data-dir", data, "--sandbox")
    program = application(desktop.connection, "OmniHuman Desktop")
    find(program, "Open library").press()
    library = find(program, "Library")
    tasks = find(library, "Library tasks")
    until(lambda: len(tasks.children) == TASKS, 60, "all tasks are listed")
    until(lambda: rows(tasks)[1].startswith("take 1, Saved"), 60, "they are read")

    tasks.children[1].click()
    until(lambda: library.find("1 selected"), 20, "one is selected")
    tasks.children[3].click("Shift")
    until(lambda: library.find("3 selected"), 20, "three are selected")
    find(library, "Star").press()
    until(lambda: ["Starred" in name for name in rows(tasks)[:6]] == [False, True, True, True, False, False], 30, "stars")

    find(library, "Notes").press()
    dialog = until(lambda: next((node for node in program.walk(3) if node.role == "dialog"), None), 30, "the dialog")
    field = until(lambda: next((node for node in dialog.walk() if node.role == "text"), None), 30, "its field")
    field.set_text("for the museum")
    find(dialog, "Save").press()
    until(lambda: rows(tasks)[2].endswith("for the museum"), 30, "the notes")

    search = find(library, "Search tasks")
    search.set_text("museum")
    until(lambda: [name.split(",")[0] for name in rows(tasks)] == ["take 1", "take 2", "take 3"], 30, "found by the note")
    search.set_text("")
    until(lambda: len(tasks.children) == TASKS, 30, "all of them again")

    tasks.children[5].click()
    tasks.children[7].click("Control")
    until(lambda: library.find("2 selected"), 20, "two are selected")
    find(library, "Move to trash").press()
    until(lambda: not videos[5].exists() and not videos[7].exists(), 60, "their videos are gone")
    assert videos[6].exists()
    assert len(tasks.children) == TASKS, "the tasks stay"
    find(library, "Undo").press()
    until(lambda: videos[5].exists() and videos[7].exists(), 60, "their videos are back")
    assert videos[5].read_bytes() == videos[0].read_bytes()

    find(library, "Back").press()
    until(lambda: program.find("Generate video", shown=True), 30, "the workplace")
    started.terminate()
    started.wait(60)
