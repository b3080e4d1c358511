"""A word before the click: the very same request was made before, and is only a click away."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from omnihuman_desktop.domain.job import JobState

if TYPE_CHECKING:
    from collections.abc import Callable

    from omnihuman_desktop.domain.errors import OmniHumanError
    from omnihuman_desktop.domain.job import Job, JobRequest
    from omnihuman_desktop.ui.runtime.background import Run


class AlreadyMadeNotice(QPushButton):
    """Shown while the draft is what a task was made of. `opened` carries that task's id."""

    opened = Signal(str)

    def __init__(self, run: Run, find_duplicate: Callable[[JobRequest], Job | None], parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "quiet")
        self._run, self._find_same = run, find_duplicate
        self._request: JobRequest | None = None
        self._job_id = ""
        self._shown: tuple[str, object] = "", None
        self._stop: Callable[[], None] = lambda: None
        self.clicked.connect(lambda: self.opened.emit(self._job_id))
        self.hide()

    def judge(self, request: JobRequest | None) -> None:
        """Look whether `request`, the draft, was made before. None stands for a draft that is not complete."""
        self._request = request
        self._stop()
        job = self._find_same(request) if request is not None else None
        if job is None:
            self.hide()
        elif (job.id, job.state) != self._shown or not self.isVisible():
            self._check_files(job)

    def take(self, job: Job) -> None:
        """A task has changed: what was said of it may have."""
        if self._request is not None and job.request.same_inputs(self._request):
            self.judge(self._request)

    def _check_files(self, job: Job) -> None:
        """Whether portrait and voice are still the files that the task was made of: found out away from the window."""
        paths = job.request.portrait, job.request.voice

        def newest(_work: object) -> float:
            try:
                return max(path.stat().st_mtime for path in paths)
            except OSError:
                return math.inf

        def done(changed_at: float) -> None:
            if changed_at <= job.created_at:
                self._show(job)
            else:
                self.hide()

        def failed(_error: OmniHumanError) -> None:
            self.hide()

        self._stop = self._run(newest, self, done, failed)

    def _show(self, job: Job) -> None:
        self._job_id, self._shown = job.id, (job.id, job.state)
        short, words = self._tell(job)
        # Short, since it shares a line with the price and the button; the whole is heard, and read by pointing.
        self.setText(short)
        self.setAccessibleName(words)
        self.setToolTip(f"{words} ({job.name})")
        self.show()

    def _tell(self, job: Job) -> tuple[str, str]:
        if job.state is JobState.UNKNOWN:
            return self.tr("Perhaps made"), self.tr("This may have been made already; its outcome is unknown: open it")
        if job.active:
            return self.tr("Being made"), self.tr("You are already making this: open it")
        return self.tr("Made before"), self.tr("You already made this: open it")
