"""Carries out each `Action` on a task, whichever panel requests it."""

from __future__ import annotations

import secrets
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal, SignalInstance
from PySide6.QtGui import QDesktopServices, QGuiApplication

from omnihuman_desktop.domain.errors import Kind, StorageError
from omnihuman_desktop.domain.job import Action
from omnihuman_desktop.domain.limits import SEED_MAX
from omnihuman_desktop.lazy_dataclass import replace
from omnihuman_desktop.ui.text.links import BILLING_PAGE, KEYS_PAGE
from omnihuman_desktop.ui.text.status_texts import describe_failure, describe_job
from omnihuman_desktop.ui.window import file_dialogs

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from omnihuman_desktop.domain.errors import OmniHumanError
    from omnihuman_desktop.groups.service import Groups
    from omnihuman_desktop.jobs.service import JobService
    from omnihuman_desktop.library.task_library import TaskLibrary
    from omnihuman_desktop.settings import SettingsFile
    from omnihuman_desktop.ui.details.window import TaskDetails
    from omnihuman_desktop.ui.runtime.background import Run


class JobActions(QObject):
    """Performs actions. Those that belong to another panel are emitted as signals.

    `settings_requested` carries a page's name, `group_requested` the id of a batch or film, `notified` a message about what was
    done or why it failed. `closed` tells that the window is.
    """

    settings_requested = Signal(str)
    group_requested = Signal(str)
    reuse_requested = Signal(object)
    portrait_requested = Signal()
    voice_requested = Signal()
    prompt_requested = Signal()
    notified = Signal(str)

    def __init__(
        self,
        service: JobService,
        library: TaskLibrary,
        groups: Groups,
        settings: SettingsFile,
        run: Run,
        window: QWidget,
        closed: SignalInstance,
    ) -> None:
        super().__init__(window)
        self._library, self._groups = library, groups
        self._service, self._settings, self._run, self._window = service, settings, run, window
        self._details: TaskDetails | None = None
        closed.connect(self._close_details)
        self._performers: dict[Action, Callable[[str], None]] = {
            Action.CANCEL: service.cancel,
            Action.RETRY: service.retry,
            Action.CHECK_AGAIN: service.check_again,
            Action.ENTER_TASK_ID: self._ask_task_id,
            Action.SEND_AGAIN: service.send_again,
            Action.REMOVE: service.remove,
            Action.USE_SETTINGS: lambda job_id: self.reuse_requested.emit(service.jobs[job_id].request),
            Action.CHOOSE_PORTRAIT: lambda job_id: self._edit_in_draft(job_id, self.portrait_requested),
            Action.CHOOSE_VOICE: lambda job_id: self._edit_in_draft(job_id, self.voice_requested),
            Action.OPEN_SETTINGS: self._open_settings,
            Action.OPEN_BILLING: lambda _: _open(QUrl(BILLING_PAGE)),
            Action.OPEN_KEYS: lambda _: _open(QUrl(KEYS_PAGE)),
            Action.CHANGE_PROMPT: lambda job_id: self._edit_in_draft(job_id, self.prompt_requested),
            Action.DOWNLOAD_AGAIN: service.download_again,
            Action.SHOW_FOLDER: self._show_folder,
            Action.SAVE_AS: self.save_as,
            Action.COPY_DETAILS: self._copy_details,
            Action.SHOW_DETAILS: self._show_details,
            Action.OTHER_SEED: self._use_other_seed,
        }

    def perform(self, job_id: str, action: object) -> None:
        """Perform `action` on the job `job_id`."""
        if isinstance(action, Action):
            self._library.for_each([job_id], self._performers[action])

    def _ask_task_id(self, job_id: str) -> None:
        """Ask which task an unclear request became."""
        from omnihuman_desktop.ui.window.task_id_dialog import TaskIdDialog

        candidates = self._service.candidates
        dialog = TaskIdDialog(self._run, candidates.ids(job_id), self._window)
        dialog.task_chosen.connect(lambda task_id: self._service.enter_task_id(job_id, task_id))
        end = candidates.show(job_id, dialog.show_candidate)
        dialog.finished.connect(lambda _: end())
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _open_settings(self, job_id: str) -> None:
        job = self._service.jobs[job_id]
        failure = job.notice if job.active else job.failure
        kind = failure.kind if failure is not None else None
        about_key = kind in (Kind.UNAUTHORIZED, Kind.KEY_MISSING)
        self.settings_requested.emit("account" if about_key else "storage" if kind in StorageError.kinds else "")

    def _edit_in_draft(self, job_id: str, chosen: SignalInstance) -> None:
        """Copy the job's settings to the draft, then emit `chosen`, which opens what is to be replaced."""
        self.reuse_requested.emit(self._service.jobs[job_id].request)
        chosen.emit()

    def save_as(self, job_id: str) -> None:
        """Ask where to save the finished video, and copy it atomically."""
        video = self._service.jobs[job_id].video
        if video is None:
            return

        def copy(target: Path) -> None:
            if target == video:
                return
            self._run(lambda _work: _copy(video, target), self, lambda _: self._notify_saved(target), self._notify_failure)

        from omnihuman_desktop.jobs.job_files import safe_file_name

        proposed = video.with_name(safe_file_name(self._service.jobs[job_id].name) + ".mp4")
        file_dialogs.choose_target(self._window, self._settings, proposed, copy)

    def _notify_saved(self, target: Path) -> None:
        self.notified.emit(self.tr("Saved as {0}").format(target))

    def _notify_failure(self, error: OmniHumanError) -> None:
        self.notified.emit(describe_failure(error.failure))

    def _show_folder(self, job_id: str) -> None:
        video = self._service.jobs[job_id].video
        if video is not None:
            _open(QUrl.fromLocalFile(str(video.parent)))

    def _show_details(self, job_id: str) -> None:
        from omnihuman_desktop.ui.details.window import TaskDetails

        if self._details is None:
            self._details = TaskDetails(self._service, self._library, self._groups, self._name_storage, self._window)
            self._details.action_requested.connect(self.perform)
            self._details.group_requested.connect(self.group_requested)
        self._details.open_task(job_id)

    def _close_details(self) -> None:
        if self._details is not None:
            self._details.close()

    def _name_storage(self, location_id: str) -> str:
        location = self._service.storage_locations.find(location_id)
        return location.name if location is not None else ""

    def _use_other_seed(self, job_id: str) -> None:
        """Copy the job's settings to the draft, with a seed that is drawn now: it is shown, and is another one for certain."""
        job = self._service.jobs[job_id]
        seed = 1 + secrets.randbelow(SEED_MAX)
        while seed in (job.seed, job.request.seed):
            seed = 1 + secrets.randbelow(SEED_MAX)
        self.reuse_requested.emit(replace(job.request, seed=seed))

    def _copy_details(self, job_id: str) -> None:
        details = describe_job(self._service.jobs[job_id], time.time()).details
        QGuiApplication.clipboard().setText(details)


def _copy(source: Path, target: Path) -> None:
    from omnihuman_desktop.jobs.job_files import copy_file

    copy_file(source, target)


def _open(url: QUrl) -> None:
    QDesktopServices.openUrl(url)
