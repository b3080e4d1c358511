"""The composition root: builds all parts of the program, connects them, runs the event loop and closes everything."""

from __future__ import annotations

import gc
import importlib
import logging
import os
import sys
import threading
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop as WindowLoop
from PySide6.QtCore import QMetaObject, Qt, QTimer
from PySide6.QtGui import QIcon

from omnihuman_desktop import resources
from omnihuman_desktop.domain.account import AccountId
from omnihuman_desktop.domain.errors import Failure, Kind, LocalError
from omnihuman_desktop.groups.store import group_from_json
from omnihuman_desktop.jobs.rows import read_job_id, request_from_json
from omnihuman_desktop.library.prompts import PromptLibrary
from omnihuman_desktop.library.task_library import TaskLibrary
from omnihuman_desktop.logs import CrashReporter, Logs
from omnihuman_desktop.session import NAME, Session, default_data_dir
from omnihuman_desktop.system.keep_awake import KeepAwake
from omnihuman_desktop.system.private_folder import make_contents_private
from omnihuman_desktop.system.windows_shell import set_app_id
from omnihuman_desktop.ui.draft.prompt_tools import PromptTools
from omnihuman_desktop.ui.look import theme
from omnihuman_desktop.ui.runtime.application import Application, QtMessages
from omnihuman_desktop.ui.runtime.background import Background
from omnihuman_desktop.ui.runtime.garbage import GarbageCollector
from omnihuman_desktop.ui.runtime.qt_language import InstalledLanguage
from omnihuman_desktop.ui.runtime.single_instance import LATER, ClaimResult, SingleInstance, show_in_use
from omnihuman_desktop.ui.runtime.termination_signals import TerminationSignals
from omnihuman_desktop.ui.text.formats import describe_missing_font, tr
from omnihuman_desktop.ui.window.help import HelpMenu
from omnihuman_desktop.ui.window.main_window import MainWindow

if TYPE_CHECKING:
    import asyncio
    from asyncio import AbstractEventLoop
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from omnihuman_desktop.event_loop import EventLoop
else:
    from omnihuman_desktop.lazy_import import asyncio

log = logging.getLogger(__name__)

LANGUAGE_WAIT_MS = 200
"""After how long a change of language looks again whether a file is still being read, in milliseconds."""


def run(files: Sequence[Path], data_dir: Path | None, *, sandbox: bool = False) -> int:
    """Open the window on `data_dir` and run until it is closed. Returns the exit status."""
    app = make_application(sys.argv)
    folder = data_dir or default_data_dir()
    instance = SingleInstance(folder)
    claim = instance.claim(files)
    if claim is not ClaimResult.OURS:
        InstalledLanguage(app).speak("")
        return 0 if claim is ClaimResult.HANDED_OVER else show_in_use(app, folder)
    signals = TerminationSignals()
    signals.install()
    logs = Logs(folder / "logs")
    crash_reporter = CrashReporter(logs)
    crash_reporter.install()
    messages = QtMessages()
    messages.start()
    program = Program(
        app, folder, videos_in_data_dir=data_dir is not None, sandbox=sandbox, logs=logs, crash_reporter=crash_reporter
    )
    instance.files_received.connect(lambda paths: program.window.receive_files(paths))
    app.files_opened.connect(lambda paths: program.window.receive_files(paths))
    instance.close_requested.connect(lambda: program.window.close())
    instance.take_task = program.take_task
    program.when_closed(instance.stop_listening)
    signals.received.connect(lambda: program.window.close())
    program.window.show()
    program.window.open_files(files)
    preload_event_loop()
    instance.listen()
    with make_loop(app) as loop:
        signals.install()
        loop.run_until_complete(program.run())
    instance.release()
    signals.remove()
    messages.stop()
    crash_reporter.remove()
    return 0


def close_running(data_dir: Path | None) -> int:
    """Ask the program that runs on `data_dir` to close, and wait for it. Returns 0 once it is gone, 1 where it stays."""
    return 0 if SingleInstance(data_dir or default_data_dir()).close_other() else 1


def preload_event_loop() -> None:
    """Import the event loop's library in a thread while the window already responds."""
    gc.freeze()
    # An event loop of its own, since quitting the application's would close the window.
    answering = WindowLoop()

    def import_library() -> None:
        try:
            importlib.import_module("omnihuman_desktop.event_loop")
        finally:
            QMetaObject.invokeMethod(answering, "quit", Qt.ConnectionType.QueuedConnection)

    thread = threading.Thread(target=import_library, name="preload")
    QTimer.singleShot(0, thread.start)
    answering.exec()
    thread.join()


def make_application(arguments: Sequence[str]) -> Application:
    """Create the application object of this process."""
    # The messages of Qt's media backend about its own libraries do not help anybody.
    os.environ.setdefault("QT_LOGGING_RULES", "qt.multimedia.*=false")
    if sys.platform == "linux":
        # Qt 6.12 crashes if the PipeWire library finds no configuration or no daemon. PipeWire supports PulseAudio clients.
        os.environ.setdefault("QT_AUDIO_BACKEND", "pulseaudio")
    set_app_id()
    # As an argument, Fusion is the only style that is created. `setStyle` would create it after the system's own style.
    app = Application([*arguments[:1], "-style", "Fusion"])
    app.setApplicationName(NAME)
    app.setApplicationDisplayName(NAME)
    app.setDesktopFileName("omnihuman-desktop")
    app.setWindowIcon(QIcon(str(resources.ICON)))
    app.setQuitOnLastWindowClosed(False)
    return app


def make_loop(app: QApplication) -> EventLoop:
    """Create the asyncio event loop that runs in Qt's."""
    from omnihuman_desktop import event_loop

    return event_loop.make_loop(app)


class Program:
    """All parts of the program for one data folder, connected. Show `window`, then await `run`."""

    def __init__(
        self,
        app: QApplication,
        data_dir: Path,
        *,
        videos_in_data_dir: bool,
        sandbox: bool,
        logs: Logs | None = None,
        crash_reporter: CrashReporter | None = None,
    ) -> None:
        self._crash_reporter, self._language = crash_reporter, InstalledLanguage(app)
        self.session = Session(data_dir, videos_in_data_dir=videos_in_data_dir, sandbox=sandbox, logs=logs)
        self.data_dir, self.logs, self.settings = data_dir, self.session.logs, self.session.settings
        self.accounts, self.account_connection = self.session.accounts, self.session.account_connection
        self.service = self.session.service
        self.library = TaskLibrary(self.service)
        self._background = Background()
        self.prompts = PromptLibrary(data_dir)
        # Before the first text is measured: the language chooses fonts, too.
        self._language.speak(self.settings.values.language)
        theme.apply(app, self.settings.values.theme)
        self._closed = self._is_started = self._is_rebuilding = False
        self._at_close: list[Callable[[], object]] = []
        self._failure: Failure | None = None
        self._selected: str | None = None
        self.window = self._build_window()
        self.awake = KeepAwake(lambda: self.settings.values.keep_awake)
        self.service.subscribe(self.awake.update)
        self.settings.subscribe(self.awake.refresh)
        self.settings.subscribe(self._follow_language)

    def _build_window(self) -> MainWindow:
        self.service.name_takes(tr("{0} – take {1}"))
        window = MainWindow(
            self.service,
            self.session.groups,
            self.library,
            self.settings,
            self._background,
            self.data_dir,
            self.session.videos_dir,
            self.account_connection,
        )
        surroundings = self.account_connection, self.logs, self._background, window
        pages = HelpMenu(window.top_bar, self.service, self.library, *surroundings)
        pages.announced.connect(window.stage.show_message)
        window.help_requested.connect(pages.open_page)
        window.closed.connect(pages.close_pages)
        window.closed.connect(self._leave)
        window.tasks.job_selected.connect(self._remember_selected)
        self._prompt_tools = PromptTools(self.prompts, self.library, self._background, window.composer.options)
        window.closed.connect(self.service.subscribe(self._prompt_tools.follow_job))
        GarbageCollector(window)
        if self._language.unreadable:
            window.stage.show_message(describe_missing_font(self._language.unreadable))
        return window

    def _build_rest(self, window: MainWindow) -> Iterator[object]:
        """Build what the first picture of `window` does not show, one part at each step."""
        self._prompt_tools.begin()
        yield from window.build_rest()

    def when_closed(self, act: Callable[[], object]) -> None:
        """Call `act` when the user has closed the window."""
        self._at_close.append(act)

    def _select_again(self, window: MainWindow, job_id: str) -> None:
        window.tasks.select(job_id)
        # The draft's portrait takes the stage when it has been read, as at a start.
        if self.settings.values.draft.portrait:
            window.composer.portrait_shown.connect(
                lambda _path: window.tasks.select(job_id), Qt.ConnectionType.SingleShotConnection
            )

    def _remember_selected(self, job_id: str | None) -> None:
        self._selected = job_id

    def _leave(self) -> None:
        if not self._is_rebuilding:
            self._closed = True
            for act in self._at_close:
                act()

    def _follow_language(self) -> None:
        if self.settings.values.language != self._language.chosen:
            self._language.chosen = self.settings.values.language
            QTimer.singleShot(0, self.window, self._change_language)

    def _change_language(self) -> None:
        """Build the window anew in the chosen language: it opens as a next start would, while all work goes on."""
        old = self.window
        if old.is_busy:
            QTimer.singleShot(LANGUAGE_WAIT_MS, old, self._change_language)
            return
        selected = self._selected
        self._is_rebuilding = True
        try:
            old.close()
        finally:
            self._is_rebuilding = False
        self._language.speak(self.settings.values.language)
        self.window = self._build_window()
        list(self._build_rest(self.window))
        if self._failure is not None:
            self.window.account.show_failure(self._failure)
        elif self._is_started:
            self.window.account.refresh()
        self.window.show()
        if selected is not None:
            self._select_again(self.window, selected)
        self.window.open_settings()
        old.deleteLater()

    def take_task(self, message: dict[str, str]) -> object:
        """Send the task that a command hands over (`commands.opened`), and return the answer."""
        if not self._is_started or self._closed:
            return LATER
        try:
            account = message["account"]
            known = self.accounts.find(account)
            is_late = float(message["until"]) < time.time()
            is_other = account == AccountId.EVOLINK and (known is None or known.base_url != message["service"])
            if account not in self.accounts.ids or is_late or is_other:
                return {}
            return {"taken": self._take(message, account)}
        except (ValueError, KeyError, TypeError):
            log.warning("a command has handed over what is no task")
            return {}

    def _take(self, message: dict[str, str], account: str) -> str:
        """Take over a task or a group; return its id. Raises `ValueError`, `KeyError`, `TypeError` for anything else."""
        if "group" not in message:
            request = request_from_json(message["make"])
            return self.service.submit(request, account, read_job_id(message["id"])).id
        group = group_from_json(message["group"])
        if group.account != account:
            raise ValueError
        # A message that is repeated, since its answer was lost, changes nothing.
        if group.id not in self.session.groups.groups:
            self.session.groups.update(group)
        return group.id

    async def run(self) -> None:
        """Continue the jobs, run until the window is closed, then close everything."""
        closed = asyncio.Event()
        self.when_closed(closed.set)
        if self._closed:
            closed.set()
        tasks = [asyncio.ensure_future(part) for part in (self._start(), self._run_sandbox(), self._look_for_updates())]
        await closed.wait()
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await self.close()

    async def _start(self) -> None:
        await _first_paint()
        await asyncio.to_thread(self.session.start_logs, self._crash_reporter)
        self._making_private = asyncio.ensure_future(asyncio.to_thread(make_contents_private, self.data_dir))
        window = self.window
        for _ in self._build_rest(window):
            await asyncio.sleep(0)
            if self.window is not window:
                # The language was changed meanwhile: the new window is whole already.
                break
        connecting = asyncio.ensure_future(self.account_connection.start())
        try:
            if self.session.folder_error is not None:
                raise self.session.folder_error
            await self.service.start(self._show_failure, self.library.open)
            await self.session.groups.start()
            self._is_started = True
            self._failure = None
            self.window.account.clear_failure()
            self.window.tasks.bars.offer_lost_jobs(await self.service.lost_jobs.find())
        except LocalError as error:
            self._show_failure(error.failure)
        except Exception as error:
            log.exception("the program did not start as it should")
            self._show_failure(Failure(Kind.INTERNAL, {"reason": type(error).__name__}))
        await connecting
        self._watch_network()
        await asyncio.to_thread(self._start_threads, asyncio.get_running_loop())
        await asyncio.to_thread(_preload_media)
        if self._is_started:
            await asyncio.to_thread(_sweep_films, self.data_dir, frozenset(self.session.groups.groups))

    def _start_threads(self, loop: AbstractEventLoop) -> None:
        from omnihuman_desktop.event_loop import start_loop_threads

        self._background.start_threads()
        self.session.settings.start_thread()
        self.awake.start_thread()
        start_loop_threads(loop)

    def _show_failure(self, failure: Failure) -> None:
        self._failure = failure
        self.window.account.show_failure(failure)

    def _watch_network(self) -> None:
        from omnihuman_desktop.ui.runtime.network_monitor import NetworkMonitor

        NetworkMonitor(self._background).reconnected.connect(self.service.retry_now)

    async def _look_for_updates(self) -> None:
        await _first_paint()
        from omnihuman_desktop.updates import UpdateCheck

        await UpdateCheck(self.settings, lambda version: self.window.top_bar.show_update(version)).run()

    async def _run_sandbox(self) -> None:
        await _first_paint()
        await self.session.run_sandbox()

    async def close(self) -> None:
        """Stop the jobs, the sandbox and the threads. Unfinished jobs continue at the next start."""
        await self.session.stop_work()
        await asyncio.to_thread(self.awake.close)
        await asyncio.to_thread(self._background.close)
        await asyncio.to_thread(self.prompts.flush)
        await self.session.close_files()
        self.window.deleteLater()
        self._language.remove()


async def _first_paint() -> None:
    """Wait until the window has been painted, so that nothing competes with it."""
    drawn = asyncio.Event()
    QTimer.singleShot(0, drawn.set)
    await drawn.wait()


def _sweep_films(data_dir: Path, known_ids: frozenset[str]) -> None:
    from omnihuman_desktop.groups.films import sweep_films

    sweep_films(data_dir, known_ids)


def _preload_media() -> None:
    from omnihuman_desktop.media.preload import warm_up

    warm_up()
    import omnihuman_desktop.ui.portrait.texts  # noqa: F401
