"""Connects the stage with the list of tasks, the settings and the saving of videos in other forms."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from omnihuman_desktop.ui.keys.commands import Place
from omnihuman_desktop.ui.keys.key_map import to_default
from omnihuman_desktop.ui.stage.compare.host import CompareHost
from omnihuman_desktop.ui.window.video_exports import VideoExports

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from omnihuman_desktop.jobs.service import JobService
    from omnihuman_desktop.library.task_library import TaskLibrary
    from omnihuman_desktop.media.video.export import Form
    from omnihuman_desktop.media.video.frames import Part
    from omnihuman_desktop.settings import SettingsFile
    from omnihuman_desktop.ui.runtime.background import Run
    from omnihuman_desktop.ui.stage.stage import Stage
    from omnihuman_desktop.ui.tasks.panel import TasksPanel

_PAIR = 2
_OF_THE_LIST = frozenset(
    (
        Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End,
        Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Backspace,
    )
)  # fmt: skip
"""The player's keys that mean something else in the list of tasks."""


def wire_stage(
    core: tuple[JobService, TaskLibrary, SettingsFile, Run],
    stage: Stage,
    tasks: TasksPanel,
    window: QWidget,
    closed: SignalInstance,
) -> tuple[VideoExports, CompareHost]:
    """Connect `stage` with what surrounds it; `closed` tells that the window is.

    Returns what saves videos in other forms, and what compares two takes.
    """
    service, library, settings, run = core
    exports = VideoExports(run, settings, window)
    exports.bar_added.connect(stage.add_bar)
    exports.notified.connect(stage.show_message)

    def export(job_id: str, form: Form, part: Part | None) -> None:
        from omnihuman_desktop.jobs.job_files import safe_file_name

        job = service.jobs.get(job_id)
        if job is not None and job.video is not None:
            exports.ask(job.video, safe_file_name(job.name), form, part)

    stage.export_requested.connect(export)
    stage.neighbour_requested.connect(lambda rows: tasks.selection.select_neighbour(rows))
    tasks.handle_key = lambda event: _play_by_key(stage, event)
    stage.volume_changed.connect(lambda volume: settings.change(volume=volume))
    stage.positions.restore(settings.values.positions)
    closed.connect(lambda: settings.change(positions=stage.positions.to_save()))
    comparison = CompareHost(run, stage, service.jobs.get, lambda: settings.values.sound_output)
    tasks.job_selected.connect(comparison.follow_shown)

    def follow_selection() -> None:
        ids = tasks.selected_ids
        comparison.set_selection(ids)
        if len(ids) == _PAIR:
            # What lies in the database alone is looked at once it is in memory.
            library.for_each(ids, lambda _: comparison.set_selection(tasks.selected_ids))

    def keep(job_id: str) -> None:
        library.star([job_id], starred=True)
        tasks.select(job_id)

    tasks.selection_changed.connect(follow_selection)
    comparison.kept.connect(keep)
    closed.connect(comparison.close)
    return exports, comparison


def _play_by_key(stage: Stage, event: QKeyEvent) -> bool:
    """Let the player have a key that was pressed in the list of tasks; return whether it has used it."""
    default = to_default(event, Place.VIDEO)
    return default is not None and default.key() not in _OF_THE_LIST and stage.handle_key(default)
