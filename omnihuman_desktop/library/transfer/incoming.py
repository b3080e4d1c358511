"""Reads an exported folder and copies its files into a data folder. What is to be merged is then in a database of its own.

The database of the data folder is not touched here, and no file of it is ever replaced.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import sqlite3
from pathlib import Path
from typing import TYPE_CHECKING

from omnihuman_desktop.domain.errors import InputError, Kind
from omnihuman_desktop.domain.job import Job, JobState
from omnihuman_desktop.groups.store import read_groups
from omnihuman_desktop.jobs.job_files import list_names, publish_video, reserve_video_path
from omnihuman_desktop.jobs.library_table import measure_video
from omnihuman_desktop.jobs.rows import COLUMNS, from_row, has_valid_id, stored_path, to_row
from omnihuman_desktop.jobs.schema import MIGRATIONS, migrate
from omnihuman_desktop.jobs.snapshot import read_database
from omnihuman_desktop.jobs.transitions import IMPORTED
from omnihuman_desktop.lazy_dataclass import dataclass, field, replace
from omnihuman_desktop.library.transfer.layout import (
    DATABASE,
    PORTRAITS,
    VIDEOS,
    Watch,
    check_room,
    copy_watched,
    explained,
    is_within,
    plain_size,
    read_manifest,
)
from omnihuman_desktop.library.transfer.settle import settle_group, settle_job, settle_request
from omnihuman_desktop.system.atomic_file import part_file
from omnihuman_desktop.system.private_folder import create_private_folder

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from omnihuman_desktop.domain.group import Group

FOLDER = "import.part"
"""The folder in the data folder that holds what is being imported. The next import deletes what a crash has left there."""
PAGE_ROWS = 500
_LATER = {
    (JobState.FAILED, True): (JobState.DONE,),
    (JobState.UNKNOWN, True): (
        JobState.WAITING, JobState.DOWNLOADING, JobState.DONE, JobState.FAILED, JobState.CANCELLED,
    ),
}  # fmt: skip
"""What a job that an earlier import has left open may have come to on its computer: that takes its place. An outcome that is
clear there must not stay unclear here, where it could be sent again."""


@dataclass
class Incoming:
    """What is to be merged: the `database` with the rows of new tasks, and their number.

    `known` tasks are there already, `unsent` ones stay on the other computer, `elsewhere` were under way there; `missing`
    videos are not in the folder. `groups` are as they are imported.
    """

    database: Path
    tasks: int = 0
    known: int = 0
    unsent: int = 0
    elsewhere: int = 0
    missing: int = 0
    groups: list[Group] = field(default_factory=list)
    created: list[Path] = field(default_factory=list)

    def discard(self) -> None:
        """Delete what was copied, since nothing is merged, and the database."""
        for path in reversed(self.created):
            with contextlib.suppress(OSError):
                path.unlink()
                path.parent.rmdir()
        self.close()

    def close(self) -> None:
        """Delete the database, once it has been merged."""
        shutil.rmtree(self.database.parent, ignore_errors=True)


@dataclass
class _Files:
    """The files to copy: from the exported folder into the data folder and into the folder for videos."""

    folder: Path
    data_dir: Path
    videos_dir: Path
    wanted: list[tuple[Path, Path]] = field(default_factory=list)
    reserved: set[Path] = field(default_factory=set)
    taken: set[str] | None = None
    """The names in the folder for videos, once they are asked for: a task of this computer may add one any time."""

    def own(self, path: Path | None, job_id: str) -> Path | None:
        """Plan to copy a task's own file; return its new place, or None where it is not there.

        A row that names a file outside of the task's folder may mean the settings, or the database itself: it is not copied.
        """
        if path is None or path.parent != self.folder / "jobs" / job_id or not is_within(path, self.folder):
            return None
        if plain_size(path) is None:
            return None
        target = self.data_dir / path.relative_to(self.folder)
        self.wanted.append((path, target))
        return target

    def video(self, path: Path, size_bytes: int, digest: str) -> Path | None:
        """Plan to copy a video; return its new place, where it may be already, or None where it is not in the folder."""
        name, found = path.name, plain_size(path)
        is_inside = path.parent == self.folder / VIDEOS
        if not is_inside or found is None or (size_bytes and found != size_bytes):
            return None
        same = self.videos_dir / name
        if digest and plain_size(same) == found and same not in self.reserved and measure_video(same).sha256 == digest:
            # It was copied by an import that has not come to its end.
            self.reserved.add(same)
            return same
        target = self.reserve(Path(name).stem)
        self.wanted.append((path, target))
        return target

    def reserve(self, name: str) -> Path:
        """Return a free path for a video called `name`."""
        if self.taken is None:
            self.taken = list_names(self.videos_dir)
        return reserve_video_path(self.videos_dir, name, self.reserved, self.taken)


def read_incoming(folder: Path, data_dir: Path, videos_dir: Path, watch: Watch | None = None) -> Incoming:
    """Copy what is new in the exported `folder`, and return what is to be merged.

    Raises `Cancelled`, `InputError` (library_unknown, library_newer) and `LocalError` (no_room, folder_not_writable,
    database_broken where it is that of the data folder): then everything is as it was.
    """
    watch = watch or Watch()
    read_manifest(folder)
    with explained(data_dir):
        work = data_dir / FOLDER
        shutil.rmtree(work, ignore_errors=True)
        create_private_folder(work)
        incoming = Incoming(work / DATABASE)
        try:
            _fill(incoming, _Files(folder, data_dir, videos_dir), watch)
        except BaseException:
            incoming.discard()
            raise
    return incoming


def _fill(incoming: Incoming, files: _Files, watch: Watch) -> None:
    with contextlib.closing(_open_copy(files.folder, incoming.database)) as base:
        watch.step()
        nothing: dict[str, tuple[JobState, bool]] = {}
        known = read_database(files.data_dir, _read_known, nothing)
        with _damage_explained(files.folder):
            _rewrite(base, known, incoming, files, watch)
        _plan_portraits(files)
        files.videos_dir.mkdir(parents=True, exist_ok=True)
        watch.total = sum(source.stat().st_size for source, _target in files.wanted)
        _check_rooms(files)
        for source, target in files.wanted:
            target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            if target in files.reserved:
                incoming.created.append(_copy_video(base, source, target, files, watch))
                continue
            if plain_size(target) is None:
                incoming.created.append(target)
            with part_file(target) as part:
                copy_watched(source, part, watch)


def _copy_video(base: sqlite3.Connection, source: Path, target: Path, files: _Files, watch: Watch) -> Path:
    """Copy a video to `target`, or beside it if a task of this computer has got its own video there meanwhile."""
    part = target.with_name(f"{target.name}.part")
    try:
        copy_watched(source, part, watch)
        while True:
            try:
                publish_video(part, target)
            except FileExistsError:
                before, target = target, reserve_video_path(files.videos_dir, source.stem, files.reserved)
                renamed = stored_path(target, files.data_dir), stored_path(before, files.data_dir)
                base.execute("UPDATE jobs SET video = ? WHERE video = ?", renamed)
            else:
                return target
    except BaseException:
        part.unlink(missing_ok=True)
        raise


def _check_rooms(files: _Files) -> None:
    """Raise `LocalError` (no_room) unless both disks have room for what is copied to them."""
    devices: dict[int, tuple[Path, int]] = {}
    for root in (files.videos_dir, files.data_dir):
        needed = sum(source.stat().st_size for source, target in files.wanted if target.is_relative_to(root))
        if root is files.data_dir and files.videos_dir.is_relative_to(root):
            needed -= sum(source.stat().st_size for source, target in files.wanted if target.parent == files.videos_dir)
        device = root.stat().st_dev
        devices[device] = root, needed + devices.get(device, (root, 0))[1]
    for root, needed in devices.values():
        check_room(root, needed)


def _open_copy(folder: Path, target: Path) -> sqlite3.Connection:
    """Copy the database of an exported folder, which stays unchanged, and bring the copy up to date."""
    try:
        shutil.copyfile(folder / DATABASE, target)
    except FileNotFoundError as error:
        raise InputError(Kind.LIBRARY_UNKNOWN, name=folder.name) from error
    os.chmod(target, 0o600)  # noqa: PTH101 - Path.chmod is the same
    base = sqlite3.connect(target, isolation_level=None)
    try:
        version = base.execute("PRAGMA user_version").fetchone()[0]
        if version > len(MIGRATIONS):
            raise InputError(Kind.LIBRARY_NEWER, name=folder.name)
        if not version or base.execute("PRAGMA quick_check").fetchone()[0] != "ok":
            raise InputError(Kind.LIBRARY_UNKNOWN, name=folder.name)
        migrate(base, version, folder)
        base.execute("CREATE TABLE imported (job_id TEXT PRIMARY KEY) STRICT")
    except sqlite3.DatabaseError as error:
        base.close()
        raise InputError(Kind.LIBRARY_UNKNOWN, name=folder.name) from error
    except BaseException:
        base.close()
        raise
    return base


@contextlib.contextmanager
def _damage_explained(folder: Path) -> Iterator[None]:
    """Say of rows that can't be read that they are those of the exported `folder`. Raises `InputError` (library_unknown)."""
    try:
        yield
    except sqlite3.Error as error:
        if getattr(error, "sqlite_errorcode", 0) & 0xFF not in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
            raise
        raise InputError(Kind.LIBRARY_UNKNOWN, name=folder.name) from error
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise InputError(Kind.LIBRARY_UNKNOWN, name=folder.name) from error


def _rewrite(
    base: sqlite3.Connection, known: Mapping[str, tuple[JobState, bool]], incoming: Incoming, files: _Files, watch: Watch
) -> None:
    """Have the rows of the copy be those of the data folder, as they are imported. `known` is what `_read_known` returns."""
    kept: set[str] = set()
    base.execute("BEGIN")
    for job, size_bytes, digest in _read_jobs(base, files.folder, watch):
        if job.id in known and job.state not in _LATER.get(known[job.id], ()):
            kept.add(job.id)
            incoming.known += 1
            continue
        settled = settle_job(job)
        if settled is None:
            incoming.unsent += 1
            continue
        kept.add(job.id)
        incoming.tasks += 1
        incoming.elsewhere += settled.state is not job.state
        base.execute(f"UPDATE jobs SET ({', '.join(COLUMNS)}) = ({', '.join('?' * len(COLUMNS))}) WHERE id = ?",  # noqa: S608
                     (*_place(settled, size_bytes, digest, incoming, files), job.id))  # fmt: skip
        base.execute("UPDATE library SET state = ? WHERE job_id = ?", (settled.state.value, job.id))
        base.execute("INSERT INTO imported VALUES (?)", (job.id,))
    base.execute("DELETE FROM jobs WHERE id NOT IN (SELECT job_id FROM imported)")
    base.execute("COMMIT")
    there = frozenset(kept)
    incoming.groups = [settle_group(group, there) for group in read_groups(base)]


def _read_known(base: sqlite3.Connection) -> dict[str, tuple[JobState, bool]]:
    """Return the state of each job of the data folder, and whether it is one that an import has left open."""
    is_open = f'failure LIKE \'%"{Kind.TASK_ELSEWHERE}"%\' OR failure LIKE \'%"reason": "{IMPORTED}"%\''
    rows = base.execute(f"SELECT id, state, coalesce({is_open}, 0) FROM jobs").fetchall()  # noqa: S608
    return {job_id: (JobState(state), bool(left_open)) for job_id, state, left_open in rows}


def _read_jobs(base: sqlite3.Connection, folder: Path, watch: Watch) -> Iterator[tuple[Job, int, str]]:
    """Yield the jobs of the copy with size and hash of their videos. One that can't be read ends the import."""
    ids = [str(row[0]) for row in base.execute("SELECT id FROM jobs WHERE NOT removed ORDER BY created_at, rowid")]
    columns = ", ".join(f"jobs.{name}" for name in COLUMNS)
    for start in range(0, len(ids), PAGE_ROWS):
        watch.step()
        some = ids[start : start + PAGE_ROWS]
        query = (
            f"SELECT coalesce(video_bytes, 0), coalesce(video_sha256, ''), {columns} FROM jobs "  # noqa: S608
            f"LEFT JOIN library ON job_id = id WHERE id IN ({', '.join('?' * len(some))}) ORDER BY jobs.created_at"
        )
        for size_bytes, digest, *row in base.execute(query, some).fetchall():
            if has_valid_id(tuple(row)):
                yield from_row(tuple(row), folder), size_bytes, digest


def _place(job: Job, size_bytes: int, digest: str, incoming: Incoming, files: _Files) -> tuple[object, ...]:
    """Plan to copy the files of a job; return its row in the data folder."""
    masks = [files.own(path, job.id) for path in job.masks]
    video = None
    if job.video is not None:
        video = files.video(job.video, size_bytes, digest)
        incoming.missing += video is None
        # A free path: what has that name here is the video of another task.
        video = video or files.reserve(job.video.stem)
    placed = replace(
        job,
        request=settle_request(job.request),
        portrait=files.own(job.portrait, job.id),
        voice=files.own(job.voice, job.id),
        masks=tuple(filter(None, masks)),
        video=video,
    )
    return to_row(placed, files.data_dir)


def _plan_portraits(files: _Files) -> None:
    folder = files.folder / PORTRAITS
    with contextlib.suppress(OSError):
        for path in sorted((*folder.glob("*.json"), *folder.glob("*/*"))):
            target = files.data_dir / path.relative_to(files.folder)
            if plain_size(path) is not None and is_within(path, files.folder) and not target.exists():
                files.wanted.append((path, target))
