"""The table `library`: what the tasks are searched, sorted and filtered by, and the stars, labels and notes of the creator.

It is beside the table of jobs and written in the same transactions, so that reading it needs no job. `library` reads it.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, NamedTuple

from omnihuman_desktop.jobs.rows import COLUMNS, from_row, has_valid_id, is_job_id

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator
    from pathlib import Path

    from omnihuman_desktop.domain.job import Job, JobRequest

SCHEMA = """
    CREATE TABLE library (
        number INTEGER PRIMARY KEY,
        job_id TEXT NOT NULL UNIQUE,
        created_at REAL NOT NULL,
        state TEXT NOT NULL,
        account TEXT NOT NULL,
        removed INTEGER NOT NULL,
        name_key TEXT NOT NULL,
        length_ms INTEGER NOT NULL,
        cost REAL NOT NULL,
        portrait TEXT NOT NULL,
        voice_key TEXT NOT NULL,
        inputs_key TEXT NOT NULL,
        starred INTEGER NOT NULL DEFAULT 0,
        label TEXT NOT NULL DEFAULT '',
        words TEXT NOT NULL,
        note_words TEXT NOT NULL DEFAULT '',
        note TEXT NOT NULL DEFAULT '',
        video_bytes INTEGER NOT NULL DEFAULT 0,
        video_sha256 TEXT NOT NULL DEFAULT ''
    ) STRICT;
    CREATE INDEX library_by_time ON library (removed, created_at, job_id);
    CREATE INDEX library_by_state ON library (removed, state, created_at, job_id);
    CREATE INDEX library_by_name ON library (removed, name_key, created_at, job_id);
    CREATE INDEX library_by_length ON library (removed, length_ms, created_at, job_id);
    CREATE INDEX library_by_cost ON library (removed, cost, created_at, job_id);
    CREATE INDEX library_by_portrait ON library (removed, portrait, created_at, job_id);
    CREATE INDEX library_by_star ON library (created_at, job_id) WHERE starred;
    CREATE INDEX library_by_voice ON library (voice_key);
    CREATE INDEX library_by_inputs ON library (inputs_key);
    CREATE INDEX jobs_by_state ON jobs (state);
    CREATE TABLE chores (name TEXT PRIMARY KEY) STRICT;
    CREATE INDEX ledger_by_account ON ledger (account, submitted_at);
"""

SEARCH_SCHEMA = """
    CREATE VIRTUAL TABLE library_search USING fts5(
        words, note_words, content = 'library', content_rowid = 'number', tokenize = 'trigram case_sensitive 1',
        detail = none, columnsize = 0
    );
    INSERT INTO library_search (library_search) VALUES ('rebuild');
    CREATE TRIGGER library_added AFTER INSERT ON library BEGIN
        INSERT INTO library_search (rowid, words, note_words) VALUES (new.number, new.words, new.note_words);
    END;
    CREATE TRIGGER library_deleted AFTER DELETE ON library BEGIN
        INSERT INTO library_search (library_search, rowid, words, note_words)
            VALUES ('delete', old.number, old.words, old.note_words);
    END;
    CREATE TRIGGER library_changed AFTER UPDATE OF words, note_words ON library
    WHEN old.words <> new.words OR old.note_words <> new.note_words BEGIN
        INSERT INTO library_search (library_search, rowid, words, note_words)
            VALUES ('delete', old.number, old.words, old.note_words);
        INSERT INTO library_search (rowid, words, note_words) VALUES (new.number, new.words, new.note_words);
    END;
    CREATE INDEX library_by_account ON library (removed, account, created_at, job_id);
    DROP INDEX library_by_star;
    CREATE INDEX library_by_star ON library (removed, created_at, job_id) WHERE starred;
"""
"""An index of all runs of three characters in the words, which the triggers keep, and what the library's counts read.

Where a run is in a task's words is not kept (`detail = none`): whoever asks looks at the words of the tasks that are found.
"""

_FACTS = ("job_id", "created_at", "state", "account", "removed", "name_key", "length_ms", "cost", "portrait", "voice_key",
          "inputs_key", "words")  # fmt: skip

SAVE = (
    f"INSERT INTO library ({', '.join(_FACTS)}) VALUES ({', '.join('?' * len(_FACTS))}) "  # noqa: S608
    f"ON CONFLICT (job_id) DO UPDATE SET {', '.join(f'{name} = excluded.{name}' for name in _FACTS[1:])}"
)
"""Saves what `facts_of` returns, and leaves what the creator has added as it is."""

SAVE_VIDEO = "UPDATE library SET video_bytes = ?, video_sha256 = ? WHERE job_id = ?"
"""Saves the `VideoMark` of a job's video, and the job's id."""

NUMBERS = "\x1f"
"""Stands between the words that are searched and the numbers after them: seed and ids, each between two of it."""
_FILL_ROWS = 500


def fold(text: str) -> str:
    """Return `text` as it is searched and sorted by: in one form of its signs, without upper and lower case."""
    import unicodedata

    return unicodedata.normalize("NFKC", _as_text(text)).casefold()


def facts_of(job: Job) -> tuple[Any, ...] | None:
    """Return the values of `SAVE` for `job`; None for one whose id is none of this program's, which is never listed."""
    if not is_job_id(job.id):
        return None
    request = job.request
    spent = job.credits_used if job.credits_used is not None else job.credits_reserved
    video = job.video.name if job.video is not None else ""
    words = fold(f"{job.name}\n{request.prompt}\n{request.portrait.name}\n{request.voice.name}\n{video}").replace(NUMBERS, " ")
    numbers = NUMBERS.join(("", str(job.seed or request.seed or ""), job.remote_id.casefold(), job.id, ""))
    return (
        job.id, job.created_at, job.state.value, job.account, int(job.removed), fold(job.name),
        job.sent_ms or request.end_ms - request.start_ms, spent or 0.0, _as_text(str(request.portrait)), voice_key(request),
        inputs_key(request), words + numbers,
    )  # fmt: skip


class VideoMark(NamedTuple):
    """What a video is found again by, whatever its name: its size, and its SHA-256."""

    size_bytes: int
    sha256: str


def measure_video(path: Path) -> VideoMark:
    """Return the mark of the video at `path`; an empty one where it can't be read. Blocking."""
    import hashlib

    try:
        with path.open("rb") as file:
            digest = hashlib.file_digest(file, "sha256").hexdigest()
            return VideoMark(os.fstat(file.fileno()).st_size, digest)
    except OSError:
        return VideoMark(0, "")


def voice_key(request: JobRequest) -> str:
    """Return what all requests with this voice share."""
    return _digest(os.path.normcase(request.voice))


def inputs_key(request: JobRequest) -> str:
    """Return what all requests with the same inputs share, and few others; see `JobRequest.same_inputs`."""
    files = os.path.normcase(request.portrait), os.path.normcase(request.voice)
    return _digest(*files, str(int(request.start_ms)), str(int(request.end_ms)), request.prompt)


def fill(connection: sqlite3.Connection, base_dir: Path) -> None:
    """Add the facts of all jobs. Raises `ValueError`, `KeyError`, `TypeError` where one can't be read."""
    connection.executemany(SAVE, _stored_facts(connection, base_dir))


def _stored_facts(connection: sqlite3.Connection, base_dir: Path) -> Iterator[tuple[Any, ...]]:
    cursor = connection.execute(f"SELECT {', '.join(COLUMNS)} FROM jobs ORDER BY created_at, rowid")  # noqa: S608
    while rows := cursor.fetchmany(_FILL_ROWS):
        for row in rows:
            facts = facts_of(from_row(row, base_dir)) if has_valid_id(row) else None
            if facts is not None:
                yield facts


def _as_text(text: str) -> str:
    # A path may contain bytes that are not text, which a database refuses.
    return text.encode("utf-8", "replace").decode("utf-8")


def _digest(*parts: str) -> str:
    joined = "\0".join(parts).encode("utf-8", "surrogatepass")
    import hashlib

    return hashlib.sha256(joined).hexdigest()[:24]
