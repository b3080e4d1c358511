"""The main window: builds the panels and connects them."""

from __future__ import annotations

import time
from contextlib import contextmanager
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

from omnihuman_desktop import resources
from omnihuman_desktop.domain.job import Action
from omnihuman_desktop.ui.text.status_texts import describe_job, wait_left
from omnihuman_desktop.ui.widgets.drop_target import accept_as_copy
from omnihuman_desktop.ui.window.account_controller import AccountController
from omnihuman_desktop.ui.window.draft_saver import DraftSaver
from omnihuman_desktop.ui.window.library_commands import guard
from omnihuman_desktop.ui.window.parts import WindowParts
from omnihuman_desktop.ui.window.settings_opener import SettingsOpener
from omnihuman_desktop.ui.window.shortcuts import Shortcuts
from omnihuman_desktop.ui.window.window_state import WindowState
from omnihuman_desktop.ui.window.wiring import wire_editing, wire_order

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
    from PySide6.QtWidgets import QWidget

    from omnihuman_desktop.domain.job import Job, JobRequest
    from omnihuman_desktop.groups.service import Groups
    from omnihuman_desktop.jobs.account_connection import AccountConnection
    from omnihuman_desktop.jobs.service import JobService
    from omnihuman_desktop.library.task_library import TaskLibrary
    from omnihuman_desktop.settings import SettingsFile
    from omnihuman_desktop.ui.runtime.background import Run
    from omnihuman_desktop.ui.stage.stage import Stage
    from omnihuman_desktop.ui.window.job_actions import JobActions

CLOCK_MS = 1000
"""How often the times on the stage are updated, in milliseconds."""


class TaskOnStage(QObject):
    """Shows the task that `find` returns on `stage`, and its times anew every second, but only while they change."""

    def __init__(self, stage: Stage, find: Callable[[], Job | None], window: QWidget) -> None:
        super().__init__(window)
        self._stage, self._find, self._window = stage, find, window
        self._clock = QTimer(self, interval=CLOCK_MS)
        self._clock.timeout.connect(self._refresh)
        self._is_late = False

    @contextmanager
    def later(self) -> Iterator[None]:
        """Show what is to be shown within this block in a turn of its own, as it is then."""
        self._is_late = True
        try:
            yield
        finally:
            self._is_late = False

    def show(self, job: Job) -> None:
        """Show `job`."""
        if self._is_late:
            from omnihuman_desktop.ui.runtime.turns import in_turns

            in_turns(self, self._show_found)
            return
        self._stage.show_job(job, describe_job(job, time.time()))
        if not self._clock.isActive() and (job.active or wait_left(job, time.time())):
            self._clock.start()

    def _refresh(self) -> None:
        job = self._find()
        if job is None or not (job.active or wait_left(job, time.time() - 1)):
            self._clock.stop()
        elif self._window.isVisible():
            self.show(job)

    def _show_found(self) -> None:
        job = self._find()
        if job is not None:
            self.show(job)


class MainWindow(WindowParts):
    """`closed` is emitted once, after the user has closed the window; it is hidden by then.

    `help_requested` carries a help page and an anchor in it; both are empty for the contents.
    """

    help_requested = Signal(str, str)

    def __init__(
        self,
        service: JobService,
        groups: Groups,
        library: TaskLibrary,
        settings: SettingsFile,
        run: Run,
        data_dir: Path,
        videos_dir: Callable[[], Path],
        connection: AccountConnection,
    ) -> None:
        super().__init__(service, groups, library, settings, run, data_dir, videos_dir)
        self._selected: str | None = None
        self.setWindowTitle(QApplication.applicationName())
        self.setAcceptDrops(True)
        self.account = AccountController(service, connection, settings, (self.top_bar, self.banner), self.composer, self)
        core = service, groups, library, settings, run
        self._settings_opener = SettingsOpener(core, connection, data_dir, videos_dir, self)
        self._memory = WindowState(self, settings, self._splitters)
        self._draft = DraftSaver(self.composer, settings, self)
        self._story = TaskOnStage(self.stage, lambda: service.jobs.get(self._selected) if self._selected else None, self)
        self._wire()
        self.closed.connect(Shortcuts(self, self._commands(), settings, self.top_bar.keys_requested).stop)
        self._memory.restore()
        self._restore()
        self.stage.setFocus()

    # --- building -----------------------------------------------------------------------------------------------------

    def _wire(self) -> None:
        composer, stage, tasks = self.composer, self.stage, self.tasks
        composer.submitted.connect(self._submit)
        composer.already_made.opened.connect(tasks.select)
        composer.portrait_shown.connect(self._show_portrait)
        composer.portrait.files_dropped.connect(self.open_files)
        composer.portrait.choose_requested.connect(self.choose_portrait)
        composer.voice.choose_requested.connect(self.choose_voice)
        composer.voice.files_dropped.connect(self.open_files)
        wire_editing(composer, self.editing, self.library, tasks)
        composer.portrait.edits_changed.connect(self._show_look)
        self.recording.recovered.connect(stage.show_message)
        self.recording.recording_began.connect(stage.pause)
        stage.action_requested.connect(self.act)
        stage.sample_requested.connect(self.open_sample)
        stage.account_requested.connect(lambda: self.open_settings("account"))
        stage.seed_requested.connect(composer.options.use_seed)
        tasks.job_selected.connect(self._select)
        tasks.job_opened.connect(self._play)
        tasks.widened.connect(lambda: self.wide.open())
        tasks.action_requested.connect(self.act)
        tasks.bars.lost_jobs_wanted.connect(lambda: self._service.lost_jobs.restore(tasks.bars.offer_lost_jobs))
        composer.film_submitted.connect(lambda order: self.films.send(order))
        self._settings_opener.closed.connect(self.account.refresh_banner)
        self._settings_opener.output_chosen.connect(self.choose_output)
        self._settings_opener.notified.connect(stage.show_message)
        self._settings_opener.help_requested.connect(self.help_requested)
        self._settings_opener.imported.connect(self._list_anew)
        self.top_bar.settings_requested.connect(self.open_settings)
        self.top_bar.connection_requested.connect(lambda: self.open_settings("account"))
        self._unsubscribe = self._service.subscribe(self._follow_job), *self.account.subscribe()

    @cached_property
    def actions_on_jobs(self) -> JobActions:
        """Carries out what is asked for a task."""
        from omnihuman_desktop.ui.window.job_actions import JobActions

        actions = JobActions(self._service, self._all_tasks, self._all_groups, self.settings, self._run, self, self.closed)
        actions.notified.connect(self.stage.show_message)
        actions.settings_requested.connect(self.open_settings)
        actions.group_requested.connect(self.show_group)
        actions.reuse_requested.connect(self.composer.load_request)
        actions.prompt_requested.connect(self.composer.options.prompt.setFocus)
        actions.portrait_requested.connect(self.choose_portrait)
        actions.voice_requested.connect(self.choose_voice)
        return actions

    def act(self, job_id: str, action: object) -> None:
        """Carry out an `Action` on a task."""
        self.actions_on_jobs.perform(job_id, action)

    def _commands(self) -> dict[str, Callable[[], None]]:
        commands: dict[str, Callable[[], None]] = {
            "generate": self.composer.submit,
            "choose portrait": self.choose_portrait,
            "choose voice": self.choose_voice,
            "paste": self.paste,
            "batch": lambda: self.batch.open_empty(),
            "save video": partial(self._act_on_selected, Action.SAVE_AS),
            "task details": partial(self._act_on_selected, Action.SHOW_DETAILS),
            "library": lambda: self.wide.toggle(),
            "find": self.tasks.focus_search,
            "settings": self.open_settings,
            "undo removal": self.tasks.bars.undo_removal,
            "help": lambda: self.help_requested.emit("", ""),
            "list of keys": self._show_keys,
            **{f"player {key}": partial(self.audition.press, Qt.Key[f"Key_{key}"]) for key in "JKLMFC"},
        }
        return guard(commands, lambda: self.wide if "wide" in vars(self) else None)

    def _show_keys(self) -> None:
        from omnihuman_desktop.ui.window import key_list

        key_list.show(self, partial(self.open_settings, "keys"))

    def _restore(self) -> None:
        values = self.settings.values
        self.stage.setProperty("volume", values.volume)
        wire_order(self.tasks, self.settings)
        self.choose_output(values.sound_output)
        self.composer.set_draft(values.draft)

    # --- what the creator does ----------------------------------------------------------------------------------------

    def open_files(self, paths: Sequence[Path]) -> None:
        """Open a portrait and a voice as the draft; more files, a folder or a table as a batch, or as the creator answers."""
        self.leave_library()
        if paths and not self.batch.open_files(paths):
            from omnihuman_desktop.ui.window import file_dialogs

            file_dialogs.fill_draft(self.composer, paths)

    def choose_portrait(self) -> None:
        """Open the file dialog for a portrait."""
        from omnihuman_desktop.ui.window import file_dialogs

        file_dialogs.choose_portrait(self, self.settings, self.open_files)

    def choose_voice(self) -> None:
        """Open the file dialog for a voice."""
        from omnihuman_desktop.ui.window import file_dialogs

        file_dialogs.choose_voice(self, self.settings, self.open_files)

    def open_sample(self) -> None:
        """Open the sample portrait and voice."""
        self.open_files((resources.SAMPLE_PORTRAIT, resources.SAMPLE_VOICE))

    def receive_files(self, paths: Sequence[Path]) -> None:
        """Open the files that a second start was given, and come to the front."""
        self.open_files(paths)
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def paste(self) -> None:
        """Paste files or a picture from the clipboard."""
        from omnihuman_desktop.ui.window import file_dialogs

        file_dialogs.paste(self.composer.portrait, self.open_files)

    def open_settings(self, page: str = "") -> None:
        """Open the settings, on `page` ("account", "storage", "keys") if given."""
        self._settings_opener.open(page)

    @property
    def is_busy(self) -> bool:
        """Whether something runs whose end this very window waits for: files of the draft, an export or an import."""
        reading = self.composer.voice.is_reading or self.composer.portrait.is_loading
        return reading or self._settings_opener.is_transferring

    def _act_on_selected(self, action: Action) -> None:
        if self._selected is not None:
            self.actions_on_jobs.perform(self._selected, action)

    def _play(self, _job_id: str) -> None:
        self.stage.play()
        self.stage.setFocus()

    def _submit(self, request: JobRequest) -> None:
        job = self._service.submit(request)
        # With its task on the stage at once, the click would take longer than a frame.
        with self._story.later():
            self.tasks.select(job.id)

    # --- what comes up ------------------------------------------------------------------------------------------------

    def _follow_job(self, job: Job) -> None:
        if job.id == self._selected:
            self._story.show(job)
        self.reports.follow_job(job)
        self.composer.already_made.update_job(job)

    def _select(self, job_id: str | None) -> None:
        self._selected = job_id
        job = self._service.jobs.get(job_id) if job_id else None
        if job is None:
            self._show_look()
        else:
            self._story.show(job)

    def _show_portrait(self, path: Path | None) -> None:
        if path is not None and self._selected is not None:
            self.tasks.select(None)
        self._show_look()

    def _show_look(self) -> None:
        """Show the draft's portrait with its framing, unless a task is shown."""
        portrait = self.composer.portrait
        if self._selected is None:
            self.stage.show_portrait(portrait.info.path if portrait.info else None, portrait.framing)

    # --- Qt's own -----------------------------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Accept files and pictures anywhere on the window."""
        if event.source() is None and (event.mimeData().hasUrls() or event.mimeData().hasImage()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open what was dropped."""
        accept_as_copy(event)
        self.leave_library()
        self.composer.portrait.field.emit_dropped(event.mimeData())

    def close(self) -> bool:
        """Close without asking. A click on the window's own button does not come here."""
        self.reports.stay.is_settled = True
        return super().close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save what the next start restores, and emit `closed`. While tasks run, the user is asked first."""
        if not self.reports.stay.may_close():
            event.ignore()
            return
        self._memory.save()
        self.editing.finish()
        self._draft.save()
        for unsubscribe in self._unsubscribe:
            unsubscribe()
        self._unsubscribe = ()
        self.composer.voice.stop()
        self.recording.stop()
        self.reports.close()
        self.stage.release()
        super().closeEvent(event)
        self.closed.emit()
