"""Exports the library of a data folder: its tasks with marks, histories and groups, their files, and the recent portraits.

The folder appears whole or not at all. Secrets are not in it: settings and keys stay, and so do the addresses that tasks
report to and the objects that were uploaded for them.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import sqlite3
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from omnihuman_desktop import __version__
from omnihuman_desktop.domain.errors import InputError, Kind, LocalError
from omnihuman_desktop.jobs.rows import COLUMNS, from_row, has_valid_id, request_from_json, request_to_json, to_row
from omnihuman_desktop.jobs.schema import MIGRATIONS, migrate
from omnihuman_desktop.lazy_dataclass import dataclass, field, replace
from omnihuman_desktop.library.transfer.layout import (
    DATABASE,
    FORMAT,
    PORTRAITS,
    UNFINISHED,
    VIDEOS,
    Cancelled,
    Manifest,
    Watch,
    check_room,
    copy_watched,
    explained,
    plain_size,
    write_manifest,
)
from omnihuman_desktop.system.atomic_file import flush_folder
from omnihuman_desktop.system.private_folder import create_private_folder

if TYPE_CHECKING:
    from omnihuman_desktop.domain.job import Job

__all__ = ["Cancelled", "Exported", "Watch", "export_library"]

PAGE_ROWS = 500
_BUSY_S = 10.0
_SAVE = f"INSERT OR REPLACE INTO jobs ({', '.join(COLUMNS)}) VALUES ({', '.join('?' * len(COLUMNS))})"  # noqa: S608
_LEFT_OUT = """
    DELETE FROM jobs WHERE removed;
    DELETE FROM library WHERE job_id NOT IN (SELECT id FROM jobs);
    DELETE FROM job_states WHERE job_id NOT IN (SELECT id FROM jobs);
    DELETE FROM job_answers WHERE job_id NOT IN (SELECT id FROM jobs);
    DELETE FROM group_takes WHERE item_id IN (
        SELECT group_items.id FROM group_items JOIN groups ON groups.id = group_id WHERE groups.removed);
    DELETE FROM group_items WHERE group_id IN (SELECT id FROM groups WHERE removed);
    DELETE FROM groups WHERE removed;
    DELETE FROM uploads;
    DELETE FROM upload_users;
    DELETE FROM installation;
    DELETE FROM chores;
"""
"""What was removed, and what belongs to this computer alone."""


@dataclass(frozen=True)
class Exported:
    """What was exported: the number of tasks, of videos, and of videos that were not where their task says."""

    folder: Path
    tasks: int
    videos: int
    missing: int


@dataclass
class _Plan:
    """The files to copy, by their place in the exported folder, with the ids of the tasks whose videos they are."""

    files: list[tuple[Path, str, str]] = field(default_factory=list)
    names: set[str] = field(default_factory=set)
    tasks: int = 0
    videos: int = 0
    missing: int = 0
    size_bytes: int = 0

    def add(self, source: Path | None, place: str, job_id: str = "") -> bool:
        """Plan to copy a file, if it is there; return whether it is."""
        size_bytes = plain_size(source)
        if source is None or size_bytes is None:
            return False
        self.files.append((source, place, job_id))
        self.size_bytes += size_bytes
        return True

    def miss(self, job_id: str) -> None:
        """Note that a file, the video of a task where there is an id, is no longer there."""
        self.videos -= bool(job_id)
        self.missing += bool(job_id)

    def name_video(self, name: str) -> str:
        """Return a name that no other video has, wherever they came from."""
        stem, dot, suffix = name.rpartition(".")
        stem, suffix = (stem, dot + suffix) if dot else (name, "")
        number, free = 1, name
        while free.casefold() in self.names:
            number += 1
            free = f"{stem} ({number}){suffix}"
        self.names.add(free.casefold())
        return free


def export_library(data_dir: Path, target: Path, watch: Watch | None = None) -> Exported:
    """Write the library of `data_dir` to the folder `target`, which does not exist yet or is empty.

    It may be in use meanwhile. Raises `Cancelled`, `InputError` (folder_not_empty) and `LocalError` (no_room,
    folder_not_writable, database_busy, database_broken, database_newer): then there is no such folder.
    """
    watch = watch or Watch()
    with explained(target.parent):
        if target.exists() and (not target.is_dir() or any(target.iterdir())):
            raise InputError(Kind.FOLDER_NOT_EMPTY, name=target.name)
        part = _begin(target)
        try:
            plan = _fill(data_dir, part, watch)
            _finish(part, target, plan)
        except BaseException:
            shutil.rmtree(part, ignore_errors=True)
            raise
    return Exported(target, plan.tasks, plan.videos, plan.missing)


def _begin(target: Path) -> Path:
    """Make the folder to write to, beside `target`; what a crash has left there is deleted."""
    part = target.with_name(f"{target.name}.part")
    if (part / UNFINISHED).exists():
        shutil.rmtree(part)
    elif part.exists() and any(part.iterdir()):
        raise InputError(Kind.FOLDER_NOT_EMPTY, name=part.name)
    create_private_folder(part)
    (part / UNFINISHED).touch()
    return part


def _fill(data_dir: Path, part: Path, watch: Watch) -> _Plan:
    with contextlib.closing(_copy_database(data_dir, part / DATABASE)) as base:
        watch.step()
        plan = _rewrite(base, data_dir, watch)
        _plan_portraits(data_dir / PORTRAITS, plan)
        check_room(part, plan.size_bytes)
        watch.total = plan.size_bytes
        base.execute("BEGIN")
        for source, place, job_id in plan.files:
            digest = _copy(source, part / place, watch)
            if digest is None:
                plan.miss(job_id)
            elif job_id:
                size_bytes = (part / place).stat().st_size
                mark = "UPDATE library SET video_bytes = ?, video_sha256 = ? WHERE job_id = ?"
                base.execute(mark, (size_bytes, digest, job_id))
        base.execute("COMMIT")
        # What was deleted would stay in the file.
        base.execute("VACUUM")
    return plan


def _copy(source: Path, target: Path, watch: Watch) -> str | None:
    """Copy a file and return its SHA-256; None where it has gone since it was found: the library is in use meanwhile."""
    try:
        return copy_watched(source, target, watch)
    except FileNotFoundError:
        if plain_size(source) is not None:
            raise
        return None


def _finish(part: Path, target: Path, plan: _Plan) -> None:
    for folder, _folders, _files in os.walk(part):
        flush_folder(Path(folder))
    write_manifest(part, Manifest(FORMAT, len(MIGRATIONS), __version__, time.time(), plan.tasks, plan.videos))
    flush_folder(part)
    if target.exists():
        target.rmdir()
    part.rename(target)
    flush_folder(target.parent)
    # Only now: a folder that a crash leaves beside the target can always be told from one of the user's.
    (target / UNFINISHED).unlink()


def _copy_database(data_dir: Path, target: Path) -> sqlite3.Connection:
    """Copy the database of `data_dir`, as it is in this moment, and bring the copy up to date."""
    copy = sqlite3.connect(target, isolation_level=None)
    try:
        path, version = data_dir / "jobs.sqlite3", 0
        if path.exists():
            uri = f"{path.absolute().as_uri()}?mode=ro"
            with contextlib.closing(sqlite3.connect(uri, uri=True, timeout=_BUSY_S)) as source:
                version = source.execute("PRAGMA user_version").fetchone()[0]
                if version > len(MIGRATIONS):
                    raise LocalError(Kind.DATABASE_NEWER, path=str(path))
                source.backup(copy)
        copy.execute("PRAGMA journal_mode = DELETE")
        copy.execute("PRAGMA synchronous = FULL")
        migrate(copy, version, data_dir)
    except BaseException:
        copy.close()
        raise
    return copy


def _rewrite(base: sqlite3.Connection, data_dir: Path, watch: Watch) -> _Plan:
    """Have the rows of the copy name the files of the exported folder, and plan what is copied."""
    base.executescript(f"BEGIN; {_LEFT_OUT}; COMMIT;")
    plan = _Plan()
    ids = [str(row[0]) for row in base.execute("SELECT id FROM jobs ORDER BY created_at, rowid")]
    base.execute("BEGIN")
    for start in range(0, len(ids), PAGE_ROWS):
        watch.step()
        some = ids[start : start + PAGE_ROWS]
        query = f"SELECT {', '.join(COLUMNS)} FROM jobs WHERE id IN ({', '.join('?' * len(some))})"  # noqa: S608
        jobs = [from_row(row, data_dir) for row in base.execute(query, some).fetchall() if has_valid_id(row)]
        base.executemany(_SAVE, [_plan_job(job, data_dir, plan) for job in jobs])
    for item_id, request in base.execute("SELECT id, request FROM group_items").fetchall():
        plain = request_to_json(replace(request_from_json(request), callback_url=""))
        base.execute("UPDATE group_items SET request = ? WHERE id = ?", (plain, item_id))
    base.execute("COMMIT")
    return plan


def _plan_job(job: Job, data_dir: Path, plan: _Plan) -> tuple[Any, ...]:
    """Plan to copy the files of a job; return its row in the exported database."""
    plan.tasks += 1
    for path in (job.portrait, job.voice, *job.masks):
        if path is not None and path.is_relative_to(data_dir):
            plan.add(path, path.relative_to(data_dir).as_posix())
    video = job.video
    if video is not None:
        name = plan.name_video(video.name)
        if plan.add(video, f"{VIDEOS}/{name}", job.id):
            plan.videos += 1
        elif not job.active:
            plan.missing += 1
        video = data_dir / VIDEOS / name
    # Such an address belongs to one person, and may hold a secret.
    request = replace(job.request, callback_url="")
    return to_row(replace(job, request=request, video=video), data_dir)


def _plan_portraits(folder: Path, plan: _Plan) -> None:
    """Plan to copy the recent portraits: each one's entry, and its picture in a folder beside it."""
    with contextlib.suppress(OSError):
        for entry in sorted(folder.glob("*.json")):
            plan.add(entry, f"{PORTRAITS}/{entry.name}")
        for picture in sorted(folder.glob("*/*")):
            plan.add(picture, f"{PORTRAITS}/{picture.parent.name}/{picture.name}")
