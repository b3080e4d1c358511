"""The sandbox's data folder: its lock, its key and its database."""

from __future__ import annotations

import json
import os
import secrets
import sqlite3
import threading
import time
from typing import TYPE_CHECKING, Any

from omnihuman_desktop.system.atomic_file import write_atomically

if TYPE_CHECKING:
    from pathlib import Path

LOCK_WAIT_S = 10.0
"""How long a new process waits for the previous one, which may still be exiting."""

_SCHEMA = """
CREATE TABLE IF NOT EXISTS tasks (id TEXT PRIMARY KEY, created_at REAL NOT NULL, value TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS objects (key TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS calls (id INTEGER PRIMARY KEY, value TEXT NOT NULL);
"""


class FolderInUse(Exception):  # noqa: N818 - a state, not a defect
    """Another process has locked the data folder."""


class DataFolder:
    """The data folder, locked for this process until `close`. Safe to use from any thread.

    The database's exclusive lock is the folder's lock: the system releases it however the process ends. Raises FolderInUse
    when another process keeps it for `wait_s` seconds, OSError and sqlite3.Error when the folder can't be used.
    """

    def __init__(self, folder: Path, wait_s: float = LOCK_WAIT_S) -> None:
        self.folder = folder
        for name in ("objects", "inputs", "results"):
            (folder / name).mkdir(parents=True, exist_ok=True)
        self._lock = threading.RLock()
        self._database = _open_exclusively(folder / "state.sqlite", wait_s)
        try:
            self._database.executescript(_SCHEMA)
            self.key = _read_or_create_key(folder / "key")
        except BaseException:
            self._database.close()
            raise

    def execute(self, statement: str, *values: Any) -> list[Any]:
        """Run an SQL statement and return its rows; its changes are committed when this returns."""
        with self._lock:
            return self._database.execute(statement, values).fetchall()

    def insert(self, statement: str, *values: Any) -> int:
        """Run an INSERT and return the new row's id."""
        with self._lock:
            return self._database.execute(statement, values).lastrowid or 0

    def write_address(self, url: str) -> None:
        """Write address.json atomically; the key is not in it."""
        write_atomically(self.folder / "address.json", json.dumps({"url": url, "pid": os.getpid()}).encode())

    def close(self) -> None:
        """Close the database and unlock the folder."""
        with self._lock:
            self._database.close()


def _open_exclusively(path: Path, wait_s: float) -> sqlite3.Connection:
    until = time.monotonic() + wait_s
    while True:
        database = sqlite3.connect(path, timeout=0, isolation_level=None, check_same_thread=False)
        try:
            database.execute("PRAGMA locking_mode = EXCLUSIVE")
            database.execute("PRAGMA journal_mode = WAL")
            database.execute("PRAGMA synchronous = NORMAL")
            database.execute("BEGIN EXCLUSIVE")
            database.execute("COMMIT")
        except sqlite3.OperationalError as error:
            database.close()
            if "locked" not in str(error):
                raise
            if time.monotonic() > until:
                raise FolderInUse(str(path.parent)) from None
            time.sleep(0.05)
        else:
            return database


def _read_or_create_key(path: Path) -> str:
    try:
        key = path.read_text("ascii").strip()
    except FileNotFoundError:
        key = ""
    if not key:
        key = "sandbox-" + secrets.token_urlsafe(24)
        write_atomically(path, key.encode(), mode=0o600)
    return key
