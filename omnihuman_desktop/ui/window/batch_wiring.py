"""Builds the batch, and connects it with the draft, the list of tasks and the file dialogs."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from omnihuman_desktop.ui.batch.controller import BatchController
from omnihuman_desktop.ui.window import file_dialogs

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from omnihuman_desktop.groups.service import Groups
    from omnihuman_desktop.jobs.service import JobService
    from omnihuman_desktop.settings import SettingsFile
    from omnihuman_desktop.ui.draft.composer import Composer
    from omnihuman_desktop.ui.runtime.background import Run
    from omnihuman_desktop.ui.stage.editing_host import EditingHost
    from omnihuman_desktop.ui.stage.stage import Stage
    from omnihuman_desktop.ui.tasks.panel import TasksPanel


def build_batch(
    core: tuple[JobService, Groups, Run],
    panels: tuple[Composer, Stage, EditingHost, TasksPanel],
    place: QWidget,
    window: QWidget,
    settings: SettingsFile,
) -> BatchController:
    """Return the batch of `window`, which opens over `place`."""
    composer, stage, editing, tasks = panels
    batch = BatchController(*core, composer, stage, place)

    def follow_edit(sentence: str) -> None:
        if sentence:
            editing.finish()
        composer.set_open_edit(sentence)

    batch.edited.connect(follow_edit)
    batch.single_chosen.connect(partial(file_dialogs.fill_draft, composer))
    batch.files_requested.connect(lambda: file_dialogs.choose_batch_files(window, settings, batch.add_files))
    batch.table_requested.connect(lambda: file_dialogs.choose_table(window, settings, batch.open_table))
    batch.back_requested.connect(lambda: tasks.select(None))
    tasks.job_selected.connect(lambda job_id: batch.set_hidden(job_id is not None))
    return batch
