"""Accepted tasks: their status by the clock, and the credits that they take."""

from __future__ import annotations

import json
import re
import secrets
import string
import threading
import time
from typing import TYPE_CHECKING, NamedTuple

from omnihuman_desktop.domain.limits import OMNIHUMAN, billed_seconds, price
from omnihuman_desktop.lazy_dataclass import asdict, dataclass, replace
from omnihuman_desktop.sandbox import refusals

if TYPE_CHECKING:
    from collections.abc import Callable

    from omnihuman_desktop.sandbox.data_folder import DataFolder

START_CREDITS = 10_000.0
CREDIT_WINDOW_S = 24 * 3600
"""Tasks older than this no longer count against the balance."""

KEPT_S = 7 * 24 * 3600
PENDING_SHARE = 0.12
"""The share of a task's time for which it is pending."""

FAILING_SHARE = 0.6
"""The share of a task's time after which a failing one fails."""

_ID = re.compile(r"task-[a-z]{1,16}-[0-9]{1,16}-[a-z0-9]{4,16}")
_LETTERS = string.ascii_lowercase + string.digits

MESSAGES = {
    "content_policy_violation": "The content was rejected by the content policy.\nPlease change the input and try again.",
    "invalid_parameters": "The request holds a parameter that can't be used",
    "image_processing_error": "The image could not be processed",
    "image_dimension_mismatch": "The mask's dimensions differ from the image's",
    "request_cancelled": "The request was cancelled",
    "invalid_audio": "Invalid audio format or duration exceeds 35 seconds",
    "generation_failed_no_content": "The generation ended without a video",
    "generation_timeout": "The generation took too long",
    "resource_exhausted": "No capacity is free at present",
    "quota_exceeded": "The quota is used up",
    "service_unavailable": "The service is temporarily unavailable",
    "resource_not_found": "A resource of the task was not found",
}
"""The messages of failed tasks by their codes; any other code gets a general sentence."""


@dataclass(frozen=True)
class Task:
    """An accepted task. Times are seconds since the epoch; `seconds` is how long it is to take at least.

    `failing` is the code that it will fail with, if any; `rendered_at` is 0 until the video is on disk.
    """

    id: str
    created_at: float
    seconds: float
    model: str
    length_ms: float
    credits: float
    failing: str = ""
    rendered_at: float = 0.0
    idempotency_key: str = ""
    fingerprint: str = ""

    @property
    def billed_s(self) -> int:
        """How many whole seconds are billed."""
        return billed_seconds(self.length_ms)


class TaskStatus(NamedTuple):
    """A task's status word, its progress 0..100, and when it ended (seconds since the epoch; 0: it has not)."""

    status: str
    progress: int
    ended_at: float


def is_task_id(text: str) -> bool:
    """Whether `text` has the form of a task id."""
    return bool(_ID.fullmatch(text))


def task_status(task: Task, now: float) -> TaskStatus:
    """Return the status of `task` at `now`, in seconds since the epoch."""
    elapsed = max(0.0, now - task.created_at)
    share = elapsed / task.seconds if task.seconds > 0 else 1.0
    progress = min(99, int(share * 100))
    if task.failing and share >= FAILING_SHARE:
        return TaskStatus("failed", progress, task.created_at + FAILING_SHARE * task.seconds)
    if share >= 1 and task.rendered_at:
        return TaskStatus("completed", 100, max(task.created_at + task.seconds, task.rendered_at))
    if share < PENDING_SHARE:
        return TaskStatus("pending", 0, 0.0)
    return TaskStatus("processing", progress, 0.0)


class TaskStore:
    """The tasks of the last seven days, in the database and in memory. Safe to use from any thread."""

    def __init__(self, state: DataFolder, task_seconds: float, clock: Callable[[], float] = time.time) -> None:
        self._state = state
        self._task_seconds = task_seconds
        self._clock = clock
        self._lock = threading.RLock()
        state.execute("DELETE FROM tasks WHERE created_at < ?", clock() - KEPT_S)
        rows = state.execute("SELECT value FROM tasks ORDER BY created_at")
        self._tasks = {task.id: task for task in (Task(**json.loads(value)) for (value,) in rows)}

    def find(self, task_id: str) -> Task | None:
        """Return the task of this id, or None."""
        with self._lock:
            return self._tasks.get(task_id)

    def find_by_key(self, idempotency_key: str) -> Task | None:
        """Return the task that was created with this idempotency key, or None."""
        with self._lock:
            return next((task for task in self._tasks.values() if task.idempotency_key == idempotency_key), None)

    def recent(self) -> list[Task]:
        """Return all tasks, newest first."""
        with self._lock:
            return sorted(self._tasks.values(), key=lambda task: task.created_at, reverse=True)

    def unrendered(self) -> list[Task]:
        """Return the tasks whose video has still to be rendered, oldest first."""
        with self._lock:
            return [task for task in self._tasks.values() if not task.rendered_at and not task.failing]

    def generate_id(self) -> str:
        """Return an id for a new task."""
        tail = "".join(secrets.choice(_LETTERS) for _ in range(8))
        return f"task-unified-{int(self._clock())}-{tail}"

    def accept(
        self, task_id: str, length_ms: float, failing: str = "", idempotency_key: str = "", fingerprint: str = ""
    ) -> Task:
        """Reserve the credits for a voice of `length_ms` and store the task. Raises `Refusal` where the balance is too low."""
        cost = price(billed_seconds(length_ms))
        with self._lock:
            now = self._clock()
            if cost > self.remaining_credits():
                raise refusals.no_quota()
            task = Task(
                id=task_id,
                created_at=now,
                seconds=self._task_seconds,
                model=OMNIHUMAN.name,
                length_ms=length_ms,
                credits=cost,
                failing=failing,
                idempotency_key=idempotency_key,
                fingerprint=fingerprint,
            )
            self._write(task)
        return task

    def mark_rendered(self, task_id: str) -> None:
        """Record that the task's video is on disk."""
        self._update(task_id, rendered_at=self._clock())

    def mark_failing(self, task_id: str, code: str) -> None:
        """Let the task fail with `code`."""
        self._update(task_id, failing=code)

    def remaining_credits(self) -> float:
        """Return the balance: what no task of the last 24 hours has reserved or used; failed ones give theirs back."""
        return START_CREDITS - sum((task.credits for task in self._counted()), 0.0)

    def used_credits(self) -> float:
        """Return what the completed tasks of the last 24 hours have used."""
        now = self._clock()
        return sum((task.credits for task in self._counted() if task_status(task, now).status == "completed"), 0.0)

    def _counted(self) -> list[Task]:
        now = self._clock()
        with self._lock:
            young = [task for task in self._tasks.values() if task.created_at > now - CREDIT_WINDOW_S]
        return [task for task in young if task_status(task, now).status != "failed"]

    def _update(self, task_id: str, *, rendered_at: float = 0.0, failing: str = "") -> None:
        with self._lock:
            task = self._tasks.get(task_id)
            if task is not None:
                self._write(replace(task, rendered_at=rendered_at or task.rendered_at, failing=failing or task.failing))

    def _write(self, task: Task) -> None:
        self._state.execute(
            "INSERT OR REPLACE INTO tasks (id, created_at, value) VALUES (?, ?, ?)",
            task.id,
            task.created_at,
            json.dumps(asdict(task)),
        )
        self._tasks[task.id] = task
