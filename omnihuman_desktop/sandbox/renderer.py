"""Renders the videos of accepted tasks in worker threads."""

from __future__ import annotations

import logging
import queue
import shutil
import threading
from typing import TYPE_CHECKING

from omnihuman_desktop.domain.errors import OmniHumanError
from omnihuman_desktop.sandbox.child_processes import ChildProcesses
from omnihuman_desktop.sandbox.inputs import PICTURE, VOICE
from omnihuman_desktop.system.child_process import lower_thread_priority

if TYPE_CHECKING:
    from pathlib import Path

    from omnihuman_desktop.sandbox.tasks import Task, TaskStore

WORKERS = 2
FAILED_CODE = "service_error"
"""The code of a task whose video can't be rendered."""

NICENESS = 10
"""Rendering runs at low priority, so that the window stays responsive."""


class Renderer:
    """Renders tasks in the background, in order, `WORKERS` at a time."""

    def __init__(self, tasks: TaskStore, inputs: Path, results: Path) -> None:
        self._tasks = tasks
        self._inputs = inputs
        self._results = results
        self._queue: queue.SimpleQueue[Task] = queue.SimpleQueue()
        self._threads: list[threading.Thread] = []
        self._lock = threading.Lock()
        self._closed = threading.Event()
        self._children = ChildProcesses()

    def submit(self, task: Task) -> None:
        """Queue the task."""
        self._queue.put(task)
        with self._lock:
            if len(self._threads) < WORKERS:
                thread = threading.Thread(target=self._work, name="renderer", daemon=True)
                self._threads.append(thread)
                thread.start()

    def close(self) -> None:
        """Stop at once; unfinished tasks are rendered after the next start."""
        self._closed.set()
        self._children.kill_all()

    def _work(self) -> None:
        lower_thread_priority(NICENESS)
        while True:
            task = self._queue.get()
            if self._closed.is_set():
                return
            try:
                self._render(task)
            except Exception:
                if self._closed.is_set():
                    return
                logging.getLogger(__name__).exception("task %s could not be rendered", task.id)
                self._tasks.mark_failing(task.id, FAILED_CODE)

    def _render(self, task: Task) -> None:
        from omnihuman_desktop.sandbox.render_video import render_video

        folder = self._inputs / task.id
        target = self._results / f"{task.id}.mp4"
        try:
            render_video(folder / PICTURE, folder / VOICE, task.length_ms, target, self._children)
        except OmniHumanError as error:
            if self._closed.is_set():
                return
            logging.getLogger(__name__).warning("task %s could not be rendered: %s", task.id, error.kind)
            self._tasks.mark_failing(task.id, FAILED_CODE)
        else:
            self._tasks.mark_rendered(task.id)
        shutil.rmtree(folder, ignore_errors=True)
