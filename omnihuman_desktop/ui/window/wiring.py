"""Connections between panels that need nothing of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from omnihuman_desktop.ui.runtime.media_player import PlaybackError
from omnihuman_desktop.ui.text.formats import tr

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from omnihuman_desktop.library.video_search import VideoSearch
    from omnihuman_desktop.settings import SettingsFile
    from omnihuman_desktop.ui.draft.composer import Composer
    from omnihuman_desktop.ui.portrait.recent_portraits import RecentPortraits
    from omnihuman_desktop.ui.stage.editing_host import EditingHost
    from omnihuman_desktop.ui.stage.stage import Stage
    from omnihuman_desktop.ui.tasks.panel import TasksPanel
    from omnihuman_desktop.ui.window.task_reports import TaskReports


FOLDS_MAX = 500
"""How many folded sections are remembered; of days, the newest."""


def wire_editing(composer: Composer, editing: EditingHost, library: RecentPortraits, tasks: TasksPanel) -> None:
    """Connect the portrait's crop, masks and recent portraits."""
    portrait = composer.portrait
    portrait.crop_requested.connect(editing.open_crop)
    portrait.masks_requested.connect(editing.open_masks)
    portrait.edits_changed.connect(editing.follow_edits)
    portrait.edits_changed.connect(lambda: composer.options.set_auto_mask_overridden(bool(portrait.masks)))
    portrait.tools.recent_requested.connect(lambda: library.open(portrait.tools.recent_button))
    portrait.set_path_resolver(library.find_file)
    library.chosen.connect(lambda kept: portrait.set_file(kept.path, (kept.framing, kept.masks)))
    composer.submitted.connect(library.remember)
    composer.portrait_shown.connect(editing.follow_portrait)
    tasks.job_selected.connect(editing.follow_selection)
    editing.draft_requested.connect(lambda: tasks.select(None))
    editing.editing_changed.connect(composer.set_open_edit)


def wire_video_search(search: VideoSearch, stage: Stage, tasks: TasksPanel) -> None:
    """Have a video looked for that is not where it was saved, and the videos of earlier versions remembered."""

    def found(path: Path) -> None:
        stage.show_message(tr("The video was moved or renamed. It is found again as “{0}”.").format(path.name))

    def look(job_id: str, error: PlaybackError) -> None:
        if error is PlaybackError.MISSING:
            search.look_for(job_id, found)

    stage.video_failed.connect(look)
    tasks.job_selected.connect(lambda job_id: search.remember(job_id) if job_id is not None else None)


def wire_reports(
    reports: TaskReports,
    panels: tuple[Composer, Stage, TasksPanel],
    come_to_front: Callable[[], object],
    close: Callable[[], object],
) -> None:
    """Connect what tells of tasks outside of the list, and the icon in the tray."""
    composer, stage, tasks = panels

    def open_job(job_id: str) -> None:
        come_to_front()
        tasks.select(job_id)

    reports.notices.opened.connect(open_job)
    reports.stay.shown_again.connect(come_to_front)
    reports.stay.quit_chosen.connect(close)
    reports.stay.hidden.connect(composer.voice.stop)
    reports.stay.hidden.connect(stage.pause)


def wire_order(tasks: TasksPanel, settings: SettingsFile) -> None:
    """Restore what the tasks are filtered and sorted by, and remember it from now on."""
    tasks.show_group(settings.values.task_filter)
    tasks.order.restore(settings.values.task_order)
    tasks.segments.chosen.connect(lambda group: settings.change(task_filter=group.value))
    tasks.order.changed.connect(lambda: settings.change(task_order=tasks.order.to_save()))
    tasks.model.fold_sections(frozenset(settings.values.task_folds.split("\n")) - {""})
    tasks.folded.connect(lambda: settings.change(task_folds="\n".join(sorted(tasks.model.folded)[-FOLDS_MAX:])))
