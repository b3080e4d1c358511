"""The main window: builds the panels and connects them."""

from __future__ import annotations

import time
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QMainWindow

from omnihuman_desktop import resources
from omnihuman_desktop.domain.job import Action
from omnihuman_desktop.library.video_stills import VideoStills
from omnihuman_desktop.ui.draft.composer import Composer
from omnihuman_desktop.ui.portrait.recent_portraits import RecentPortraits
from omnihuman_desktop.ui.record.controller import RecordingController
from omnihuman_desktop.ui.stage.editing_host import EditingHost
from omnihuman_desktop.ui.stage.stage import Stage
from omnihuman_desktop.ui.tasks.panel import TasksPanel
from omnihuman_desktop.ui.text.status_texts import describe_job, wait_left
from omnihuman_desktop.ui.widgets.drop_target import accept_as_copy
from omnihuman_desktop.ui.window import file_dialogs, shortcuts
from omnihuman_desktop.ui.window.account_controller import AccountController
from omnihuman_desktop.ui.window.batch_wiring import build_batch
from omnihuman_desktop.ui.window.draft_saver import DraftSaver
from omnihuman_desktop.ui.window.film_wiring import build_films, offer_films
from omnihuman_desktop.ui.window.job_actions import JobActions
from omnihuman_desktop.ui.window.layout import lay_out
from omnihuman_desktop.ui.window.stage_wiring import wire_stage
from omnihuman_desktop.ui.window.task_reports import TaskReports
from omnihuman_desktop.ui.window.top_bar import Banner, TopBar
from omnihuman_desktop.ui.window.voice_on_stage import VoiceOnStage
from omnihuman_desktop.ui.window.window_state import WindowState
from omnihuman_desktop.ui.window.wiring import wire_editing, wire_order, wire_reports

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent

    from omnihuman_desktop.domain.job import Job, JobRequest
    from omnihuman_desktop.groups.service import Groups
    from omnihuman_desktop.jobs.account_connection import AccountConnection
    from omnihuman_desktop.jobs.service import JobService
    from omnihuman_desktop.library.task_library import TaskLibrary
    from omnihuman_desktop.settings import SettingsFile
    from omnihuman_desktop.ui.runtime.background import Run

CLOCK_MS = 1000
"""How often the times on the stage are updated, in milliseconds."""


class MainWindow(QMainWindow):
    """`closed` is emitted once, after the user has closed the window; it is hidden by then.

    `help_requested` carries a help page and an anchor in it; both are empty for the contents.
    """

    closed = Signal()
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
        super().__init__()
        self._service, self._all_tasks, self.settings, self._run = service, library, settings, run
        self._videos_dir, self._connection = videos_dir, connection
        self._selected: str | None = None
        self.setWindowTitle(QApplication.applicationName())
        self.setAcceptDrops(True)
        self.top_bar = TopBar(service.account_ids, service.account, self)
        self.banner = Banner(self)
        self.composer = Composer(run, data_dir / "drafts", self, library.find_same)
        self.stage = Stage(run)
        self.editing = EditingHost(run, self.stage, self.composer.portrait, data_dir / "masks")
        self.tasks = TasksPanel(service, library, run, stills=VideoStills(data_dir / "thumbnails"))
        self.recording = RecordingController(run, data_dir / "recordings", settings, self.composer.voice, self)
        self.audition = VoiceOnStage(run, self.composer, self.stage, self.tasks, self)
        self.actions_on_jobs = JobActions(service, library, settings, run, self, self.closed)
        self.library = RecentPortraits(run, data_dir / "portraits", self)
        self.account = AccountController(service, connection, settings, (self.top_bar, self.banner), self.composer, self)
        self._splitters = lay_out(self, self.composer, self.stage, self.tasks, (self.top_bar, self.banner))
        panels = self.composer, self.stage, self.editing, self.tasks
        self.films = build_films((service, groups, run), panels, self, settings, (data_dir, videos_dir))
        batch = build_batch((service, groups, run), library, panels, self._splitters["left"], self, settings)
        self.batch, self.groups = offer_films(batch, self.films, self.composer)
        self._memory = WindowState(self, settings, self._splitters)
        self.reports = TaskReports(self, groups, settings, run)
        self._draft = DraftSaver(self.composer, settings, self)
        self._clock = QTimer(self, interval=CLOCK_MS)
        self._clock.timeout.connect(self._refresh_story)
        self._clock.start()
        self._wire()
        self.closed.connect(shortcuts.Shortcuts(self, self._commands(), settings, self.top_bar.keys_requested).stop)
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
        core = self._service, self._all_tasks, self.settings, self._run
        self.exports, self.comparison = wire_stage(core, stage, tasks, self, self.closed)
        composer.portrait.edits_changed.connect(self._show_look)
        self.recording.recovered.connect(stage.show_message)
        self.recording.recording_began.connect(stage.pause)
        stage.action_requested.connect(self.actions_on_jobs.perform)
        stage.sample_requested.connect(self.open_sample)
        stage.account_requested.connect(lambda: self.open_settings("account"))
        stage.seed_requested.connect(composer.options.use_seed)
        tasks.job_selected.connect(self._select)
        tasks.job_opened.connect(self._play)
        tasks.action_requested.connect(self.actions_on_jobs.perform)
        tasks.bars.lost_jobs_wanted.connect(lambda: self._service.lost_jobs.restore(tasks.bars.offer_lost_jobs))
        self.actions_on_jobs.notified.connect(stage.show_message)
        self.actions_on_jobs.settings_requested.connect(self.open_settings)
        self.actions_on_jobs.reuse_requested.connect(composer.load_request)
        self.actions_on_jobs.prompt_requested.connect(composer.options.prompt.setFocus)
        self.actions_on_jobs.portrait_requested.connect(self.choose_portrait)
        self.actions_on_jobs.voice_requested.connect(self.choose_voice)
        wire_reports(self.reports, (composer, stage, tasks), partial(self.receive_files, ()), self.close)
        self.top_bar.settings_requested.connect(self.open_settings)
        self.top_bar.connection_requested.connect(lambda: self.open_settings("account"))
        self._unsubscribe = self._service.subscribe(self._follow_job), self.films.unsubscribe, *self.account.subscribe()

    def _commands(self) -> dict[str, Callable[[], None]]:
        return {
            "generate": self.composer.submit,
            "choose portrait": self.choose_portrait,
            "choose voice": self.choose_voice,
            "paste": self.paste,
            "batch": self.batch.open_empty,
            "save video": partial(self._act_on_selected, Action.SAVE_AS),
            "task details": partial(self._act_on_selected, Action.SHOW_DETAILS),
            "find": self.tasks.focus_search,
            "settings": self.open_settings,
            "undo removal": self.tasks.bars.undo_removal,
            "help": lambda: self.help_requested.emit("", ""),
            "list of keys": lambda: shortcuts.show(self, partial(self.open_settings, "keys")),
            **{f"player {key}": partial(self.audition.press, Qt.Key[f"Key_{key}"]) for key in "JKLMFC"},
        }

    def _restore(self) -> None:
        values = self.settings.values
        self.stage.setProperty("volume", values.volume)
        wire_order(self.tasks, self.settings)
        self._choose_output(values.sound_output)
        self.composer.set_draft(values.draft)

    # --- what the creator does ----------------------------------------------------------------------------------------

    def open_files(self, paths: Sequence[Path]) -> None:
        """Open a portrait and a voice as the draft; more files, a folder or a table as a batch, or as the creator answers."""
        if not self.batch.open_files(paths):
            file_dialogs.fill_draft(self.composer, paths)

    def choose_portrait(self) -> None:
        """Open the file dialog for a portrait."""
        file_dialogs.choose_portrait(self, self.settings, self.open_files)

    def choose_voice(self) -> None:
        """Open the file dialog for a voice."""
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
        file_dialogs.paste(self.composer.portrait, self.open_files)

    def open_settings(self, page: str = "") -> None:
        """Open the settings, on `page` ("account", "storage", "keys") if given."""
        from omnihuman_desktop.ui.settings.dialog import SettingsDialog
        from omnihuman_desktop.ui.settings.spending_page import SpendingPage
        from omnihuman_desktop.ui.settings.storage_page import StoragePage
        from omnihuman_desktop.ui.widgets.device_choice import DeviceChoice

        storage = StoragePage(self.settings, self._service.storage_locations, self._run, self)
        storage.help_requested.connect(self.help_requested)
        spending = SpendingPage(self._all_tasks, self._service.account, self._run, self)
        dialog = SettingsDialog(self.settings, self._videos_dir(), self._connection, storage, spending, self, page)
        outputs = DeviceChoice(self._run, self.settings.values.sound_output, dialog.general, inputs=False)
        outputs.chosen.connect(self._choose_output)
        dialog.general.add_row("sound_output", outputs)
        dialog.finished.connect(lambda _result: self.account.refresh_banner())
        dialog.open()

    def _choose_output(self, device_id: str) -> None:
        self.settings.change(sound_output=device_id)
        self.audition.set_output(device_id)

    def _act_on_selected(self, action: Action) -> None:
        if self._selected is not None:
            self.actions_on_jobs.perform(self._selected, action)

    def _play(self, _job_id: str) -> None:
        self.stage.play()
        self.stage.setFocus()

    def _submit(self, request: JobRequest) -> None:
        self.tasks.select(self._service.submit(request).id)

    # --- what comes up ------------------------------------------------------------------------------------------------

    def _follow_job(self, job: Job) -> None:
        if job.id == self._selected:
            self.stage.show_job(job, describe_job(job, time.time()))
        self.reports.follow_job(job)
        self.composer.already_made.update_job(job)

    def _refresh_story(self) -> None:
        """Update the remaining times on the stage."""
        job = self._service.jobs.get(self._selected) if self._selected else None
        if job is not None and self.isVisible() and (job.active or wait_left(job, time.time() - 1)):
            self.stage.show_job(job, describe_job(job, time.time()))

    def _select(self, job_id: str | None) -> None:
        self._selected = job_id
        job = self._service.jobs.get(job_id) if job_id else None
        if job is None:
            self._show_look()
        else:
            self.stage.show_job(job, describe_job(job, time.time()))

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
        self.composer.portrait.field.emit_dropped(event.mimeData())

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.top_bar.refresh_icons()

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
