"""A batch that was not sent yet, kept in a file of the data folder until it is sent or discarded."""

from __future__ import annotations

import logging
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

from omnihuman_desktop.system.atomic_file import write_atomically

if TYPE_CHECKING:
    from pathlib import Path

    from omnihuman_desktop.groups.batch_rows import BatchDraft

log = logging.getLogger(__name__)

NAME = "batch.json"
REST_S = 0.4
"""How long changes are collected before they are written, in seconds."""
_PRIVATE = 0o600


class BatchDraftFile:
    """The file in `data_dir`. `keep` returns at once, and what it was given last is written a little later."""

    def __init__(self, data_dir: Path) -> None:
        self._path = data_dir / NAME
        self._writer: ThreadPoolExecutor | None = None
        self._lock = threading.Lock()
        self._hurry = threading.Event()
        self._latest: BatchDraft | None = None
        self._is_known = self._is_due = False

    def keep(self, draft: BatchDraft | None) -> None:
        """Keep `draft` until another one is kept; None for nothing."""
        with self._lock:
            is_same = self._is_known and self._latest == draft
            self._latest, self._is_known = draft, True
            if is_same or self._is_due or self._hurry.is_set():
                return
            self._is_due = True
            self._writer = self._writer or ThreadPoolExecutor(1, thread_name_prefix="batch-draft")
        self._writer.submit(self._write)

    def read(self) -> BatchDraft | None:
        """Return what was kept last, in this session or an earlier one. Blocking."""
        with self._lock:
            if self._is_known:
                return self._latest
        from omnihuman_desktop.groups.batch_json import from_json

        try:
            return from_json(self._path.read_bytes())
        except FileNotFoundError:
            return None
        except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
            log.info("the batch that was kept could not be read", exc_info=True)
            return None

    def flush(self) -> None:
        """Write what is left to write, and end. Blocking."""
        self._hurry.set()
        if self._writer is not None:
            self._writer.shutdown(wait=True)

    def _write(self) -> None:
        from omnihuman_desktop.groups.batch_json import to_json

        self._hurry.wait(REST_S)
        with self._lock:
            self._is_due, draft = False, self._latest
        try:
            if draft is None:
                self._path.unlink(missing_ok=True)
            else:
                write_atomically(self._path, to_json(draft), mode=_PRIVATE)
        except OSError:
            log.info("the batch could not be kept", exc_info=True)
