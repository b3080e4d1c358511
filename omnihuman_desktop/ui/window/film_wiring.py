"""Builds the films, and connects them with the draft, the list of tasks and the file dialogs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from omnihuman_desktop.ui.film.controller import FilmController
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
    from omnihuman_desktop.ui.film.film_bar import FilmBar
    from omnihuman_desktop.ui.groups.controller import GroupController
    from omnihuman_desktop.ui.runtime.background import Run
    from omnihuman_desktop.ui.stage.editing_host import EditingHost
    from omnihuman_desktop.ui.stage.stage import Stage
    from omnihuman_desktop.ui.tasks.panel import TasksPanel

WHOLE_VOICE_MS = 24 * 3600 * 1000
"""An end that is beyond that of every voice, in milliseconds."""


def offer_films(
    batch: tuple[BatchController, GroupController], films: FilmController, composer: Composer, stage: Stage
) -> tuple[BatchController, GroupController]:
    """Offer several dropped voices as a film in their order, show films among the groups and play them; return `batch`.

    Of several portraits, the last one is taken.
    """
    questions, groups = batch

    def make_film(paths: list[Path]) -> None:
        composer.film.leave_part()
        pictures = [path for path in paths if file_dialogs.is_picture(path)]
        file_dialogs.fill_draft(composer, pictures[-1:])
        films.joining.join_voices([path for path in paths if path not in pictures])

    questions.offers_film = True
    questions.film_chosen.connect(make_film)
    films.sent.connect(groups.show_group)
    groups.page_changed.connect(films.follow_page)
    groups.film_requested.connect(films.play)
    _play_on_stage(films, groups, stage)
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
    service, _groups, _run = core
    films = FilmController(*core, data_dir, composer.request, tasks.stills, window)

    def choose_target(name: str, chosen: Callable[[Path], None]) -> None:
        from omnihuman_desktop.jobs.job_files import safe_file_name

        file_dialogs.choose_target(window, settings, videos_dir() / f"{safe_file_name(name)}.mp4", chosen)

    def show_part(job_id: str) -> None:
        if job_id in service.jobs:
            tasks.select(job_id)

    composer.film.set_known(settings.values.films_made)
    composer.film_submitted.connect(lambda _order: settings.change(films_made=True))
    composer.film_submitted.connect(lambda _order: composer.film.set_known(known=True))
    films.states_changed.connect(composer.film.show_states)
    films.tell_states()
    films.joining.notified.connect(lambda sentence: stage.show_message(sentence) if sentence else None)
    films.joining.voice_joined.connect(lambda path: composer.voice.set_file(path, 0, WHOLE_VOICE_MS))
    films.part_opened.connect(show_part)
    films.target_wanted.connect(choose_target)
    films.timeline_wanted.connect(lambda name, chosen: file_dialogs.choose_timeline(window, settings, name, chosen))
    return films


def _play_on_stage(films: FilmController, groups: GroupController, stage: Stage) -> None:
    """Play films and their joints on the stage, with a bar that leads back to the film's page."""
    bars: list[FilmBar] = []

    def play(clip: Path, words: str) -> None:
        if not bars:
            from omnihuman_desktop.ui.film.film_bar import FilmBar

            bars.append(FilmBar(stage))
            stage.add_bar(bars[0])
            bars[0].left.connect(groups.show_page_again)
            stage.page_shown.connect(bars[0].hide)
            groups.shown.connect(lambda shown: stage.pause() if shown else None)
        groups.reveal_stage()
        stage.show_clip(clip)
        stage.play()
        stage.setFocus()
        bars[0].show_words(words)

    films.clip_made.connect(play)
