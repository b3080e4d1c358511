"""Saves the videos of several tasks in a folder that the user chooses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from omnihuman_desktop.domain.errors import OmniHumanError
from omnihuman_desktop.ui.text.failure_texts import describe_failure
from omnihuman_desktop.ui.text.formats import join_sentences, plural, tr
from omnihuman_desktop.ui.window import file_dialogs

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from omnihuman_desktop.domain.errors import Failure
    from omnihuman_desktop.jobs.service import JobService
    from omnihuman_desktop.library.task_library import TaskLibrary
    from omnihuman_desktop.settings import SettingsFile
    from omnihuman_desktop.ui.runtime.background import Run, Work


class SaveSeveral:
    """Asks for a folder, and copies the videos of the tasks `ids` there. `show` is called with what came of it."""

    def __init__(
        self,
        core: tuple[JobService, TaskLibrary, SettingsFile, Run],
        ids: Sequence[str],
        show: Callable[[str], object],
        window: QWidget,
    ) -> None:
        self._service, library, self._settings, self._run = core
        self._show, self._window = show, window
        self._found: list[tuple[Path, str]] = []
        library.for_each(list(ids), self._collect, self._ask)

    def _collect(self, job_id: str) -> None:
        job = self._service.jobs[job_id]
        if job.video is not None and not job.active:
            self._found.append((job.video, job.name))

    def _ask(self) -> None:
        if self._found:
            file_dialogs.choose_folder(self._window, self._settings, self._copy)
        else:
            self._show(tr("None of these tasks has a video yet."))

    def _copy(self, folder: Path) -> None:
        def report(copied: tuple[int, list[Failure]]) -> None:
            self._show(_describe(*copied, folder))

        def fail(error: OmniHumanError) -> None:
            self._show(describe_failure(error.failure))

        self._show(plural("Saving a video…", "Saving %n videos…", len(self._found)))
        self._run(lambda work: copy_videos(self._found, folder, work), self._window, report, fail)


def copy_videos(videos: Sequence[tuple[Path, str]], folder: Path, work: Work) -> tuple[int, list[Failure]]:
    """Copy each of `videos`, which come with their names, to `folder`. Nothing there is replaced. Blocking.

    Returns how many were copied, and why others were not.
    """
    from omnihuman_desktop.jobs.job_files import copy_file, safe_file_name

    copied, failures = 0, []
    for video, name in videos:
        if work.cancelled:
            break
        try:
            copy_file(video, _free_path(folder, safe_file_name(name), video.suffix))
            copied += 1
        except OmniHumanError as error:
            failures.append(error.failure)
    return copied, failures


def _free_path(folder: Path, stem: str, suffix: str) -> Path:
    path, number = folder / f"{stem}{suffix}", 2
    while path.exists():
        path = folder / f"{stem} {number}{suffix}"
        number += 1
    return path


def _describe(copied: int, failures: Sequence[Failure], folder: Path) -> str:
    done = plural("Saved a video in {0}.", "Saved %n videos in {0}.", copied).format(folder) if copied else ""
    if not failures:
        return done
    failed = plural("A video was not saved: {0}", "%n videos were not saved: {0}", len(failures))
    return join_sentences(done, failed.format(describe_failure(failures[0])))
