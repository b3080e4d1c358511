"""What the main window consists of: the panels of its first picture, and the parts that are built after it."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMainWindow

from omnihuman_desktop.library.video_stills import VideoStills
from omnihuman_desktop.ui.draft.composer import Composer
from omnihuman_desktop.ui.draft.options_panel import OptionsPanel
from omnihuman_desktop.ui.portrait.panel import PortraitPanel
from omnihuman_desktop.ui.portrait.recent_portraits import RecentPortraits
from omnihuman_desktop.ui.record.controller import RecordingController
from omnihuman_desktop.ui.stage.editing_host import EditingHost
from omnihuman_desktop.ui.stage.stage import Stage
from omnihuman_desktop.ui.tasks.panel import TasksPanel
from omnihuman_desktop.ui.voice.panel import VoicePanel
from omnihuman_desktop.ui.window.layout import WindowFrame
from omnihuman_desktop.ui.window.top_bar import Banner, TopBar
from omnihuman_desktop.ui.window.voice_on_stage import VoiceOnStage

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from PySide6.QtGui import QShowEvent

    from omnihuman_desktop.groups.service import Groups
    from omnihuman_desktop.jobs.service import JobService
    from omnihuman_desktop.library.task_library import TaskLibrary
    from omnihuman_desktop.library.video_search import VideoSearch
    from omnihuman_desktop.settings import SettingsFile
    from omnihuman_desktop.ui.batch.controller import BatchController
    from omnihuman_desktop.ui.film.controller import FilmController
    from omnihuman_desktop.ui.groups.controller import GroupController
    from omnihuman_desktop.ui.runtime.background import Run
    from omnihuman_desktop.ui.stage.compare.host import CompareHost
    from omnihuman_desktop.ui.window.task_reports import TaskReports
    from omnihuman_desktop.ui.window.video_exports import VideoExports
    from omnihuman_desktop.ui.window.wide_library import WideLibrary


class WindowParts(QMainWindow):
    """Builds the panels. What they do not show at first is built by `build_rest`, or before that when it is first used.

    `closed` is emitted once, after the user has closed the window; it is hidden by then.
    """

    closed = Signal()

    def __init__(
        self,
        service: JobService,
        groups: Groups,
        library: TaskLibrary,
        settings: SettingsFile,
        run: Run,
        data_dir: Path,
        videos_dir: Callable[[], Path],
    ) -> None:
        super().__init__()
        self._service, self._all_groups, self._all_tasks = service, groups, library
        self.settings, self._run, self._data_dir, self._videos_dir = settings, run, data_dir, videos_dir
        frame = WindowFrame(self)
        self.top_bar = TopBar(service.account_ids, service.account, frame.central)
        self.banner = Banner(frame.central)
        drafts_dir = data_dir / "drafts"
        portrait, options = PortraitPanel(run, drafts_dir, frame.column), OptionsPanel(run, frame.column)
        self.stage = Stage(run, frame.upper)
        self.editing = EditingHost(run, self.stage, portrait, data_dir / "masks")
        panels = portrait, options, VoicePanel(run, drafts_dir, frame.left)
        self.composer = Composer(run, panels, self, library.find_same)
        self.tasks = TasksPanel(service, library, run, frame.outer, stills=VideoStills(data_dir / "thumbnails"))
        self.recording = RecordingController(run, data_dir / "recordings", settings, self.composer.voice, self)
        self.audition = VoiceOnStage(run, self.composer, self.stage, self.tasks, self)
        self.library = RecentPortraits(run, data_dir / "portraits", self)
        self._splitters = frame.finish(self, (self.top_bar, self.banner), (portrait, options))

    def build_rest(self) -> Iterator[object]:
        """Build all that is not built yet, one part at each step, so that the window answers in between."""
        for part in ("_exports_and_comparison", "_video_search", "reports", "_projects"):
            yield getattr(self, part)
        yield from self.stage.build_rest()
        yield from self.tasks.build_rest()

    def showEvent(self, event: QShowEvent) -> None:
        """Take the icon out of the tray."""
        super().showEvent(event)
        if "reports" in vars(self):
            self.reports.stay.leave_tray()

    def choose_output(self, device_id: str) -> None:
        """Play sound through the output with this id; empty for the system's."""
        if device_id != self.settings.values.sound_output:
            self.settings.change(sound_output=device_id)
        self.audition.set_output(device_id)

    def receive_files(self, paths: Sequence[Path]) -> None:
        """Open files, and come to the front."""
        raise NotImplementedError

    def leave_library(self) -> None:
        """Show the workplace, if the library covers it."""
        if "wide" in vars(self):
            self.wide.leave()

    def _list_anew(self) -> None:
        self.tasks.model.open()
        if "wide" in vars(self):
            self.wide.refresh()

    def _come_to_front(self) -> None:
        self.leave_library()
        self.receive_files(())

    def show_group(self, group_id: str) -> None:
        """Come to the front with the page of a batch or film."""
        self._come_to_front()
        self.groups.show_group(group_id)

    def act(self, job_id: str, action: object) -> None:
        """Carry out an `Action` on a task."""
        raise NotImplementedError

    @cached_property
    def wide(self) -> WideLibrary:
        """The library over the whole window."""
        from omnihuman_desktop.ui.window.wide_library import WideLibrary

        core = self._service, self._all_tasks, self.settings, self._run
        panels = self.stage, self.tasks, self.comparison
        return WideLibrary(core, self._all_groups, panels, self.act, self._splitters["outer"], self.closed, self)

    @cached_property
    def _video_search(self) -> VideoSearch:
        from omnihuman_desktop.library.video_search import VideoSearch
        from omnihuman_desktop.ui.window.wiring import wire_video_search

        search = VideoSearch(self._service, self._data_dir, self._videos_dir)
        wire_video_search(search, self.stage, self.tasks)
        return search

    @cached_property
    def reports(self) -> TaskReports:
        """Tells of tasks outside of the list."""
        from omnihuman_desktop.ui.window.task_reports import TaskReports
        from omnihuman_desktop.ui.window.wiring import wire_reports

        reports = TaskReports(self, self._all_groups, self.settings, self._run)
        wire_reports(reports, (self.composer, self.stage, self.tasks), self._come_to_front, self.close)
        return reports

    @property
    def batch(self) -> BatchController:
        """Opens several files as a batch."""
        return self._projects[0]

    @property
    def groups(self) -> GroupController:
        """The batches and films among the tasks, and their page."""
        return self._projects[1]

    @property
    def films(self) -> FilmController:
        """Sends films, and has them joined."""
        return self._projects[2]

    @cached_property
    def _projects(self) -> tuple[BatchController, GroupController, FilmController]:
        from omnihuman_desktop.ui.window.batch_wiring import build_batch
        from omnihuman_desktop.ui.window.film_wiring import build_films, offer_films

        panels, folders = (self.composer, self.stage, self.editing, self.tasks), (self._data_dir, self._videos_dir)
        core, place = (self._service, self._all_groups, self._run), self._splitters["left"]
        films = build_films(core, panels, self, self.settings, folders)
        self.closed.connect(films.unsubscribe)
        batch = build_batch(core, self._all_tasks, panels, place, self, self.settings)
        films.compared.connect(self.comparison.open)
        self.comparison.kept.connect(films.keep_take)
        return *offer_films(batch, films, self.composer, self.stage), films

    @property
    def exports(self) -> VideoExports:
        """Saves videos in other forms."""
        return self._exports_and_comparison[0]

    @property
    def comparison(self) -> CompareHost:
        """Compares two takes."""
        return self._exports_and_comparison[1]

    @cached_property
    def _exports_and_comparison(self) -> tuple[VideoExports, CompareHost]:
        from omnihuman_desktop.ui.window.stage_wiring import wire_stage

        core = self._service, self._all_tasks, self.settings, self._run
        return wire_stage(core, self.stage, self.tasks, self, self.closed)
