"""Creates tasks: validates the request, fetches its inputs, reserves credits and submits the task to the renderer."""

from __future__ import annotations

import re
import shutil
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

from omnihuman_desktop.sandbox.contract import CreateRequest, fingerprint, read_create
from omnihuman_desktop.sandbox.inputs import fetch_inputs
from omnihuman_desktop.sandbox.refusals import Refusal, invalid

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from omnihuman_desktop.sandbox.renderer import Renderer
    from omnihuman_desktop.sandbox.tasks import Task, TaskStore

IDEMPOTENCY_KEY = re.compile(r"[A-Za-z0-9._-]{16,96}")


class TaskCreator:
    """Creates tasks. Safe to use from any thread; two requests with the same idempotency key run one after the other."""

    def __init__(self, tasks: TaskStore, renderer: Renderer, inputs: Path) -> None:
        self._tasks = tasks
        self._renderer = renderer
        self._inputs = inputs
        self._claims: set[str] = set()
        self._released = threading.Condition()

    def create(self, body: object, idempotency_key: str, failing: str) -> tuple[Task, bool]:
        """Return the task for `body`, parsed JSON, and whether an earlier request with this key created it.

        An empty key is no key. `failing` is the code that the task will fail with; empty for none. Raises `Refusal`.
        """
        wanted = read_create(body)
        if not idempotency_key:
            return self._accept(wanted, "", "", failing), False
        if not IDEMPOTENCY_KEY.fullmatch(idempotency_key):
            raise invalid("Idempotency-Key", "Idempotency-Key must be 16 to 96 characters of A-Z, a-z, 0-9, . _ -")
        mark = fingerprint(body)
        with self._claim(idempotency_key):
            before = self._tasks.find_by_key(idempotency_key)
            if before is None:
                return self._accept(wanted, idempotency_key, mark, failing), False
            if before.fingerprint != mark:
                raise Refusal(
                    409,
                    "Idempotency-Key was used with another request body",
                    code="idempotency_conflict",
                    param="Idempotency-Key",
                )
            return before, True

    def _accept(self, wanted: CreateRequest, idempotency_key: str, mark: str, failing: str) -> Task:
        task_id = self._tasks.generate_id()
        folder = self._inputs / task_id
        folder.mkdir()
        try:
            length_ms = fetch_inputs(wanted, folder)
            task = self._tasks.accept(task_id, length_ms, failing, idempotency_key, mark)
        except BaseException:
            shutil.rmtree(folder, ignore_errors=True)
            raise
        if failing:
            shutil.rmtree(folder, ignore_errors=True)
        else:
            self._renderer.submit(task)
        return task

    @contextmanager
    def _claim(self, key: str) -> Iterator[None]:
        with self._released:
            self._released.wait_for(lambda: key not in self._claims)
            self._claims.add(key)
        try:
            yield
        finally:
            with self._released:
                self._claims.discard(key)
                self._released.notify_all()
