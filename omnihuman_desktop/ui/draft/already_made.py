"""The notice that the draft is the same as an existing task, which a click opens."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget
from shiboken6 import Shiboken

from omnihuman_desktop.domain.job import JobState
from omnihuman_desktop.ui.widgets.label import plain_tooltip

if TYPE_CHECKING:
    from collections.abc import Callable

    from omnihuman_desktop.domain.errors import OmniHumanError
    from omnihuman_desktop.domain.job import Job, JobRequest
    from omnihuman_desktop.ui.runtime.background import Run

    FindSame = Callable[[JobRequest, Callable[[Job | None], None]], None]
    """Passes the newest task with the same inputs to a function, or None."""


class AlreadyMadeNotice(QPushButton):
    """Visible while a task has the same inputs as the draft. `opened` carries that task's id."""

    opened = Signal(str)

    def __init__(self, run: Run, find_same: FindSame, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "quiet")
        self._run, self._find_same = run, find_same
        self._request: JobRequest | None = None
        self._job_id = ""
        self._shown: tuple[str, object] = "", None
        self._cancel: Callable[[], None] = lambda: None
        self.clicked.connect(lambda: self.opened.emit(self._job_id))
        self.hide()

    def check(self, request: JobRequest | None) -> None:
        """Show or hide the notice for the draft's `request`; None stands for a draft that is incomplete."""
        self._request = request
        self._cancel()
        if request is None:
            self.hide()
        else:
            self._find_same(request, lambda job: self._take_found(request, job))

    def _take_found(self, request: JobRequest, job: Job | None) -> None:
        if not Shiboken.isValid(self) or request is not self._request:
            return
        if job is None:
            self.hide()
        elif (job.id, job.state) != self._shown or not self.isVisible():
            self._check_files(job)

    def update_job(self, job: Job) -> None:
        """Check again where `job`, which has changed, has the draft's inputs."""
        if self._request is not None and job.request.same_inputs(self._request):
            self.check(self._request)

    def _check_files(self, job: Job) -> None:
        """Show the notice unless the portrait or the voice has changed since the task was created; found in a worker."""
        paths = job.request.portrait, job.request.voice

        def read_newest_time(_work: object) -> float:
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

        self._cancel = self._run(read_newest_time, self, done, failed)

    def _show(self, job: Job) -> None:
        self._job_id, self._shown = job.id, (job.id, job.state)
        label, sentence = self._describe(job)
        # The label is short because it shares a row with the price and the Generate button.
        self.setText(label)
        self.setAccessibleName(sentence)
        self.setToolTip(plain_tooltip(f"{sentence} ({job.name})"))
        self.show()

    def _describe(self, job: Job) -> tuple[str, str]:
        if job.state is JobState.UNKNOWN:
            return self.tr("Possibly made"), self.tr("This may already have been made; the outcome is unclear. Open the task.")
        if job.active:
            return self.tr("In progress"), self.tr("A task with these settings is in progress. Open the task.")
        return self.tr("Already made"), self.tr("You have already made this video. Open the task.")
