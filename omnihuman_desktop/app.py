"""The composition root: builds all parts of the program, connects them, runs the event loop and closes everything."""

from __future__ import annotations

import gc
import importlib
import logging
import os
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop as WindowLoop
from PySide6.QtCore import QLocale, QMessageLogContext, QMetaObject, Qt, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QIcon

from omnihuman_desktop import resources
from omnihuman_desktop.domain.account import AccountId
from omnihuman_desktop.domain.errors import Failure, Kind, LocalError
from omnihuman_desktop.jobs.rows import is_job_id, request_from_json
from omnihuman_desktop.logs import CrashReporter, Logs
from omnihuman_desktop.session import NAME, Session, default_data_dir
from omnihuman_desktop.system.keep_awake import KeepAwake
from omnihuman_desktop.system.private_folder import make_contents_private
from omnihuman_desktop.system.windows_shell import set_app_id
from omnihuman_desktop.ui.look import theme
from omnihuman_desktop.ui.runtime.application import Application
from omnihuman_desktop.ui.runtime.background import Background
from omnihuman_desktop.ui.runtime.garbage import GarbageCollector
from omnihuman_desktop.ui.runtime.qt_language import QtLanguage
from omnihuman_desktop.ui.runtime.single_instance import LATER, ClaimResult, SingleInstance, show_in_use
from omnihuman_desktop.ui.runtime.termination_signals import TerminationSignals
from omnihuman_desktop.ui.text.language import use_language
from omnihuman_desktop.ui.window.help import HelpMenu
from omnihuman_desktop.ui.window.main_window import MainWindow
from omnihuman_desktop.updates import UpdateCheck

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Sequence
    from pathlib import Path
    from typing import Any

    from PySide6.QtWidgets import QApplication
    from qasync import QEventLoop
else:
    from omnihuman_desktop.lazy_import import asyncio

log = logging.getLogger(__name__)

PROACTOR_WAIT_S = 0.25
"""How long the loop's thread waits for Windows at a time, in seconds."""


def run(files: Sequence[Path], data_dir: Path | None, *, sandbox: bool = False) -> int:
    """Open the window on `data_dir` and run until it is closed. Returns the exit status."""
    app = make_application(sys.argv)
    folder = data_dir or default_data_dir()
    instance = SingleInstance(folder)
    claim = instance.claim(files)
    if claim is not ClaimResult.OURS:
        return 0 if claim is ClaimResult.HANDED_OVER else show_in_use(app, folder)
    signals = TerminationSignals()
    signals.install()
    logs = Logs(folder / "logs")
    crash_reporter = CrashReporter(logs)
    crash_reporter.install()
    qInstallMessageHandler(log_qt_message)
    program = Program(
        app, folder, videos_in_data_dir=data_dir is not None, sandbox=sandbox, logs=logs, crash_reporter=crash_reporter
    )
    instance.files_received.connect(program.window.receive_files)
    app.files_opened.connect(program.window.receive_files)
    instance.close_requested.connect(program.window.close)
    instance.take_task = program.take_task
    program.window.closed.connect(instance.stop_listening)
    signals.received.connect(program.window.close)
    program.window.show()
    program.window.open_files(files)
    preload_event_loop()
    instance.listen()
    with make_loop(app) as loop:
        signals.install()
        loop.run_until_complete(program.run())
    instance.release()
    signals.remove()
    qInstallMessageHandler(None)
    crash_reporter.remove()
    return 0


def close_running(data_dir: Path | None) -> int:
    """Ask the program that runs on `data_dir` to close, and wait for it. Returns 0 once it is gone, 1 where it stays."""
    return 0 if SingleInstance(data_dir or default_data_dir()).close_other() else 1


QT_LEVELS = {
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def log_qt_message(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    """Write a message of Qt to the log."""
    if kind in QT_LEVELS:
        logging.getLogger("qt").log(QT_LEVELS[kind], "%s", message)


def preload_event_loop() -> None:
    """Import the event loop's library in a thread while the window already responds."""
    gc.freeze()
    # An event loop of its own, since quitting the application's would close the window.
    answering = WindowLoop()

    def import_library() -> None:
        try:
            importlib.import_module("qasync")
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
    set_default_locale()
    use_language(QtLanguage())
    app.setQuitOnLastWindowClosed(False)
    return app


def set_default_locale() -> None:
    """Use English number formats on a system without a language, like the texts of the interface."""
    if QLocale.system().language() is QLocale.Language.C:
        QLocale.setDefault(QLocale(QLocale.Language.English))


def make_loop(app: QApplication) -> QEventLoop:
    """Create the asyncio event loop that runs in Qt's."""
    from qasync import QEventLoop

    loop = QEventLoop(app)
    if sys.platform == "win32":
        _wake_seldom(loop)
    asyncio.set_event_loop(loop)
    loop.set_default_executor(ThreadPoolExecutor(8, thread_name_prefix="loop"))
    return loop


def _wake_seldom(loop: QEventLoop) -> None:
    """Let the thread in which qasync waits on Windows wait longer than its 10 ms, which cost 1.4 % of a core when idle.

    Whatever happens ends the wait at once; only the loop's own end waits for it.
    """
    proactor: Any = vars(loop)["_proactor"]  # qasync has no option for it
    select = proactor.select
    proactor.select = lambda _timeout=None: select(PROACTOR_WAIT_S)


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
        self._crash_reporter = crash_reporter
        self.session = Session(data_dir, videos_in_data_dir=videos_in_data_dir, sandbox=sandbox, logs=logs)
        self.data_dir, self.logs, self.settings = data_dir, self.session.logs, self.session.settings
        self.accounts, self.account_connection = self.session.accounts, self.session.account_connection
        self.service = self.session.service
        self._background = Background()
        theme.apply(app, self.settings.values.theme)
        self.window = MainWindow(
            self.service, self.settings, self._background, data_dir, self.session.videos_dir, self.account_connection
        )
        self.awake = KeepAwake(lambda: self.settings.values.keep_awake)
        self.service.subscribe(self.awake.update)
        self.settings.subscribe(self.awake.refresh)
        self._help = HelpMenu(
            self.window.top_bar, self.service, self.account_connection, self.logs, self._background, self.window
        )
        self._help.announced.connect(self.window.stage.show_message)
        self.window.help_requested.connect(self._help.open_page)
        self.window.closed.connect(self._help.close_pages)
        self._updates = UpdateCheck(self.settings, self.window.top_bar.show_update)
        GarbageCollector(self.window)
        self._closed = self._is_started = False
        self.window.closed.connect(self._remember_closed)

    def _remember_closed(self) -> None:
        self._closed = True

    def take_task(self, message: dict[str, str]) -> object:
        """Send the task that a command hands over (`commands.opened`), and return the answer."""
        if not self._is_started or self._closed:
            return LATER
        try:
            request, account, job_id = request_from_json(message["make"]), message["account"], message["id"]
            known = self.accounts.find(account)
            is_late = float(message["until"]) < time.time()
            is_other = account == AccountId.EVOLINK and (known is None or known.base_url != message["service"])
        except (ValueError, KeyError, TypeError):
            log.warning("a command has handed over what is no task")
            return {}
        if account not in self.accounts.ids or is_late or is_other or not is_job_id(job_id):
            return {}
        return {"job": self.service.submit(request, account, job_id).id}

    async def run(self) -> None:
        """Continue the jobs, run until the window is closed, then close everything."""
        closed = asyncio.Event()
        self.window.closed.connect(closed.set)
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
        connecting = asyncio.ensure_future(self.account_connection.start())
        try:
            if self.session.folder_error is not None:
                raise self.session.folder_error
            await self.service.start(self.window.account.show_failure)
            await self.session.groups.start()
            self._is_started = True
            self.window.account.clear_failure()
            self.window.tasks.restore_bar.offer(await self.service.lost_jobs.find())
        except LocalError as error:
            self.window.account.show_failure(error.failure)
        except Exception as error:
            log.exception("the program did not start as it should")
            self.window.account.show_failure(Failure(Kind.INTERNAL, {"reason": type(error).__name__}))
        await connecting
        self._watch_network()
        await asyncio.to_thread(_preload_media)

    def _watch_network(self) -> None:
        from omnihuman_desktop.ui.runtime.network_monitor import NetworkMonitor

        NetworkMonitor(self.window).reconnected.connect(self.service.retry_now)

    async def _look_for_updates(self) -> None:
        await _first_paint()
        await self._updates.run()

    async def _run_sandbox(self) -> None:
        await _first_paint()
        await self.session.run_sandbox()

    async def close(self) -> None:
        """Stop the jobs, the sandbox and the threads. Unfinished jobs continue at the next start."""
        await self.session.stop_work()
        await asyncio.to_thread(self.awake.close)
        await asyncio.to_thread(self._background.close)
        await self.session.close_files()
        self.window.deleteLater()


async def _first_paint() -> None:
    """Wait until the window has been painted, so that nothing competes with it."""
    drawn = asyncio.Event()
    QTimer.singleShot(0, drawn.set)
    await drawn.wait()


def _preload_media() -> None:
    from omnihuman_desktop.media.preload import warm_up

    warm_up()
