"""Taking a create request in: judged, fetched, paid for, handed to the renderer; once for each idempotency key."""

from __future__ import annotations

import re
import shutil
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

from omnihuman_desktop.sandbox.contract import CreateRequest, fingerprint, read_create
from omnihuman_desktop.sandbox.inputs import take_inputs
from omnihuman_desktop.sandbox.refusals import Refusal, invalid

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from omnihuman_desktop.sandbox.renderer import Renderer
    from omnihuman_desktop.sandbox.tasks import Task, TaskBook

IDEMPOTENCY_KEY = re.compile(r"[A-Za-z0-9._-]{16,96}")


class TaskCreation:
    """Accepts tasks. Safe to use from any thread; two requests with one idempotency key wait for each other."""

    def __init__(self, book: TaskBook, renderer: Renderer, inputs: Path) -> None:
        self._book = book
        self._renderer = renderer
        self._inputs = inputs
        self._claims: set[str] = set()
        self._released = threading.Condition()

    def create(self, body: object, idempotency_key: str, failing: str) -> tuple[Task, bool]:
        """The task for `body`, and whether it is one that was accepted before. An empty key claims nothing.

        A task with a code in `failing` will fail with it. Raises `Refusal`.
        """
        wanted = read_create(body)
        if not idempotency_key:
            return self._accept(wanted, "", "", failing), False
        if not IDEMPOTENCY_KEY.fullmatch(idempotency_key):
            raise invalid("Idempotency-Key", "Idempotency-Key must be 16 to 96 characters of A-Z, a-z, 0-9, . _ -")
        mark = fingerprint(body)
        with self._claim(idempotency_key):
            before = self._book.find_by_key(idempotency_key)
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
        task_id = self._book.draw_id()
        folder = self._inputs / task_id
        folder.mkdir()
        try:
            length_ms = take_inputs(wanted, folder)
            task = self._book.accept(task_id, length_ms, failing, idempotency_key, mark)
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
