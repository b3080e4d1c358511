"""Builds the films, and connects them with the draft, the list of tasks and the file dialogs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QPushButton

from omnihuman_desktop.ui.film.controller import FilmController
from omnihuman_desktop.ui.text.formats import tr
from omnihuman_desktop.ui.window import file_dialogs

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from omnihuman_desktop.groups.service import Groups
    from omnihuman_desktop.jobs.service import JobService
    from omnihuman_desktop.settings import SettingsFile
    from omnihuman_desktop.ui.batch.controller import BatchController
    from omnihuman_desktop.ui.draft.composer import Composer
    from omnihuman_desktop.ui.groups.controller import GroupController
    from omnihuman_desktop.ui.runtime.background import Run
    from omnihuman_desktop.ui.stage.editing_host import EditingHost
    from omnihuman_desktop.ui.stage.stage import Stage
    from omnihuman_desktop.ui.tasks.panel import TasksPanel

WHOLE_VOICE_MS = 24 * 3600 * 1000
"""An end that is beyond that of every voice, in milliseconds."""


def offer_films(
    batch: tuple[BatchController, GroupController], films: FilmController, composer: Composer
) -> tuple[BatchController, GroupController]:
    """Offer several dropped voices as a film in their order, and show films among the groups; return `batch`.

    Of several portraits, the last one is taken.
    """
    questions, groups = batch

    def make_film(paths: list[Path]) -> None:
        pictures = [path for path in paths if file_dialogs.is_picture(path)]
        file_dialogs.fill_draft(composer, pictures[-1:])
        films.joining.join_voices([path for path in paths if path not in pictures])

    questions.offers_film = True
    questions.film_chosen.connect(make_film)
    films.sent.connect(groups.show_group)
    groups.film_opened.connect(films.open)
    return batch


def build_films(
    core: tuple[JobService, Groups, Run],
    panels: tuple[Composer, Stage, EditingHost, TasksPanel],
    window: QWidget,
    settings: SettingsFile,
    folders: tuple[Path, Callable[[], Path]],
) -> FilmController:
    """Return the films of `window`. `folders` are the data folder, and a function that returns the one of videos."""
    composer, stage, _editing, tasks = panels
    data_dir, videos_dir = folders
    service, groups, _run = core
    films = FilmController(*core, data_dir, composer.request, window)
    button = QPushButton(tr("Films…"), composer.voice)
    button.setProperty("role", "quiet")
    button.setToolTip(tr("The films that were sent: send their parts, join them, save them"))
    button.setVisible(False)
    button.clicked.connect(lambda: films.open())
    composer.voice.footer.insertWidget(0, button)

    def choose_target(name: str, chosen: Callable[[Path], None]) -> None:
        from omnihuman_desktop.jobs.job_files import safe_file_name

        file_dialogs.choose_target(window, settings, videos_dir() / f"{safe_file_name(name)}.mp4", chosen)

    def show_part(job_id: str) -> None:
        if job_id in service.jobs:
            tasks.select(job_id)

    end = groups.subscribe(lambda _group, _summary: button.setVisible(films.has_films))
    button.destroyed.connect(end)
    composer.film.set_known(settings.values.films_made)
    composer.film_submitted.connect(lambda _order: settings.change(films_made=True))
    composer.film_submitted.connect(lambda _order: composer.film.set_known(known=True))
    films.states_changed.connect(composer.film.show_states)
    films.joining.notified.connect(lambda sentence: stage.show_message(sentence) if sentence else None)
    films.joining.voice_joined.connect(lambda path: composer.voice.set_file(path, 0, WHOLE_VOICE_MS))
    films.part_opened.connect(show_part)
    films.target_wanted.connect(choose_target)
    films.timeline_wanted.connect(lambda name, chosen: file_dialogs.choose_timeline(window, settings, name, chosen))
    films.file_opened.connect(lambda path: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))))
    return films
