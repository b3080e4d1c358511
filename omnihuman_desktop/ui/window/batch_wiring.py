"""Builds the batch, and connects it with the draft, the list of tasks and the file dialogs."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from omnihuman_desktop.groups.results import save_text
from omnihuman_desktop.ui.batch.controller import BatchController
from omnihuman_desktop.ui.groups.controller import GroupController
from omnihuman_desktop.ui.text.failure_texts import describe_failure
from omnihuman_desktop.ui.text.formats import tr
from omnihuman_desktop.ui.window import file_dialogs

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from omnihuman_desktop.domain.errors import OmniHumanError
    from omnihuman_desktop.groups.service import Groups
    from omnihuman_desktop.jobs.service import JobService
    from omnihuman_desktop.library.task_library import TaskLibrary
    from omnihuman_desktop.settings import SettingsFile
    from omnihuman_desktop.ui.draft.composer import Composer
    from omnihuman_desktop.ui.runtime.background import Run
    from omnihuman_desktop.ui.stage.editing_host import EditingHost
    from omnihuman_desktop.ui.stage.stage import Stage
    from omnihuman_desktop.ui.tasks.panel import TasksPanel


Core = tuple["JobService", "Groups", "Run"]
Panels = tuple["Composer", "Stage", "EditingHost", "TasksPanel"]


def build_batch(
    core: Core, library: TaskLibrary, panels: Panels, place: QWidget, window: QWidget, settings: SettingsFile
) -> tuple[BatchController, GroupController]:
    """Return the batch of `window`, which opens over `place`, and the groups in its list and on its stage."""
    composer, stage, editing, tasks = panels
    batch = BatchController(*core, library, composer, stage, place)
    groups = _build_groups(core, panels, window, settings)

    def follow_edit(sentence: str) -> None:
        if sentence:
            editing.finish()
            groups.prepare_page()
        composer.set_open_edit(sentence)

    batch.edited.connect(follow_edit)
    batch.single_chosen.connect(partial(file_dialogs.fill_draft, composer))
    batch.files_requested.connect(lambda: file_dialogs.choose_batch_files(window, settings, batch.add_files))
    batch.table_requested.connect(lambda: file_dialogs.choose_table(window, settings, batch.open_table))
    batch.back_requested.connect(lambda: tasks.select(None))
    batch.back_requested.connect(groups.hide_page)
    batch.sent.connect(groups.show_group)
    batch.discarded.connect(lambda draft: tasks.undo_bar.offer_undo(tr("Discarded the batch."), partial(batch.restore, draft)))
    tasks.job_selected.connect(lambda job_id: batch.set_hidden(job_id is not None))
    groups.shown.connect(batch.set_hidden)
    QTimer.singleShot(0, batch, batch.restore_kept)
    return batch, groups


def _build_groups(core: Core, panels: Panels, window: QWidget, settings: SettingsFile) -> GroupController:
    service, core_groups, run = core
    composer, stage, _editing, tasks = panels
    groups = GroupController(service, core_groups, run, stage, tasks.stills)
    window.destroyed.connect(tasks.model.show_groups(core_groups))
    core_groups.when_open(lambda: tasks.order.offer_groups(core_groups))
    window.destroyed.connect(core_groups.subscribe(lambda group, _summary: tasks.order.follow_group(group.id)))
    tasks.group_selected.connect(groups.show_group)
    tasks.group_action_requested.connect(groups.act)
    tasks.model.group_renamed.connect(groups.rename)
    groups.group_shown.connect(lambda group_id: tasks.selection.select_group(group_id))
    groups.shown.connect(lambda is_shown: None if is_shown else tasks.selection.leave_group())
    groups.job_chosen.connect(partial(_show_task, groups, tasks))
    groups.removed.connect(lambda group_id, name: tasks.undo_bar.offer_group(group_id, name))
    groups.results_requested.connect(partial(_save_results, window, settings, run, stage))
    tasks.bars.undone.connect(groups.restore)
    tasks.job_selected.connect(partial(_leave_page, groups))
    composer.portrait_shown.connect(partial(_leave_page, groups))
    window.destroyed.connect(groups.unsubscribe)
    return groups


def _leave_page(groups: GroupController, chosen: object) -> None:
    if chosen is not None:
        groups.hide_page()


def _show_task(groups: GroupController, tasks: TasksPanel, job_id: str) -> None:
    groups.hide_page()
    tasks.select(job_id)


def _save_results(window: QWidget, settings: SettingsFile, run: Run, stage: Stage, name: str, text: str) -> None:
    def write(target: Path) -> None:
        saved = tr("Saved as {0}").format(target)
        run(lambda _work: save_text(target, text), stage, lambda _: stage.show_message(saved), report)

    def report(error: OmniHumanError) -> None:
        stage.show_message(describe_failure(error.failure))

    file_dialogs.choose_results(window, settings, name, write)
