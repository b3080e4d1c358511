"""The composition root: builds all parts of the program, connects them, runs the event loop and closes everything."""

from __future__ import annotations

import gc
import importlib
import logging
import os
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop as WindowLoop
from PySide6.QtCore import QLocale, QMessageLogContext, QMetaObject, Qt, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QIcon

from omnihuman_desktop import __version__, resources
from omnihuman_desktop import accounts as accounts_module
from omnihuman_desktop.accounts import Accounts
from omnihuman_desktop.domain.account import AccountId
from omnihuman_desktop.domain.errors import Failure, Kind, LocalError
from omnihuman_desktop.installation import describe_installation
from omnihuman_desktop.jobs.account_connection import AccountConnection
from omnihuman_desktop.jobs.service import JobService
from omnihuman_desktop.logs import CrashReporter, Logs
from omnihuman_desktop.proxies import use_proxy
from omnihuman_desktop.sandbox.process import SandboxProcess
from omnihuman_desktop.settings import SettingsFile, read_storage_settings
from omnihuman_desktop.system.keep_awake import KeepAwake
from omnihuman_desktop.system.private_folder import create_private_folder, make_contents_private
from omnihuman_desktop.system.secret_store import SecretStore
from omnihuman_desktop.system.windows_shell import set_app_id
from omnihuman_desktop.ui.look import theme
from omnihuman_desktop.ui.runtime.application import Application
from omnihuman_desktop.ui.runtime.background import Background
from omnihuman_desktop.ui.runtime.garbage import GarbageCollector
from omnihuman_desktop.ui.runtime.single_instance import ClaimResult, SingleInstance, show_in_use
from omnihuman_desktop.ui.runtime.termination_signals import TerminationSignals
from omnihuman_desktop.ui.window.help import HelpMenu
from omnihuman_desktop.ui.window.main_window import MainWindow
from omnihuman_desktop.updates import UpdateCheck

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Iterator, Sequence
    from typing import Any

    from PySide6.QtWidgets import QApplication
    from qasync import QEventLoop
else:
    from omnihuman_desktop.lazy_import import asyncio

log = logging.getLogger(__name__)

NAME = "OmniHuman Desktop"
PROACTOR_WAIT_S = 0.25
"""How long the loop's thread waits for Windows at a time, in seconds."""
SANDBOX_STARTS = 5
"""How often the sandbox is started in a session before it is considered broken."""


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


def default_data_dir() -> Path:
    """Return the system's folder for the data of this program."""
    import platformdirs

    return Path(platformdirs.user_data_dir(NAME, appauthor=False))


def default_videos_dir() -> Path:
    """Return the folder for videos in the user's own folder of videos."""
    import platformdirs

    return Path(platformdirs.user_videos_dir()) / "OmniHuman"


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
        self.data_dir = data_dir
        self.logs, self._crash_reporter = logs or Logs(data_dir / "logs"), crash_reporter
        self._videos_in_data_dir = videos_in_data_dir
        self._folder_error = _create_folder(data_dir)
        self.settings = SettingsFile(data_dir / "settings.json")
        use_proxy(self.settings.values.proxy)
        self.settings.subscribe(lambda: use_proxy(self.settings.values.proxy))
        self._secret_store = SecretStore()
        self.accounts, self.account_connection = self._make_accounts(sandbox=sandbox)
        self.service = JobService(
            data_dir, self.accounts, self.videos_dir, lambda: read_storage_settings(self.settings.values), self._secret_store
        )
        self._background = Background()
        theme.apply(app, self.settings.values.theme)
        self.window = MainWindow(
            self.service, self.settings, self._background, data_dir, self.videos_dir, self.account_connection
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
        self.logs.private = self._private_words
        GarbageCollector(self.window)
        self._closed = False
        self.window.closed.connect(self._remember_closed)
        self._sandbox = SandboxProcess(data_dir / "sandbox", self.settings.values.sandbox_task_seconds)

    def _make_accounts(self, *, sandbox: bool) -> tuple[Accounts, AccountConnection]:
        evolink = None if sandbox else accounts_module.evolink_from_environment(os.environ)
        chosen = AccountId.SANDBOX if sandbox else AccountId.EVOLINK if evolink else self.settings.values.account
        place = accounts_module.evolink_without_key(os.environ)
        kept = not sandbox and self.settings.values.connected_to == place.base_url
        accounts = Accounts(evolink, chosen, place if kept else None)
        connection = AccountConnection(
            accounts,
            self._secret_store,
            place,
            lambda address: self.settings.change(connected_to=address),
            sandbox_only=sandbox,
        )
        return accounts, connection

    def videos_dir(self) -> Path:
        """Return the folder that finished videos are currently saved in."""
        chosen = self.settings.values.videos_dir
        if chosen:
            return Path(chosen)
        return self.data_dir / "videos" if self._videos_in_data_dir else default_videos_dir()

    def _private_words(self) -> Iterator[str]:
        """Yield what every log line is searched for: the keys, the secrets and the words of the draft.

        The words of a task are masked in the lines that are about it (`logs.mask_in_context`).
        """
        yield from self.accounts.keys
        yield from self._secret_store.known_secrets
        draft = self.settings.values.draft
        yield from (draft.prompt, draft.callback_url, Path(draft.portrait).name, Path(draft.voice).name)

    def _remember_closed(self) -> None:
        self._closed = True

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
        await asyncio.to_thread(self._start_logs)
        self._making_private = asyncio.ensure_future(asyncio.to_thread(make_contents_private, self.data_dir))
        connecting = asyncio.ensure_future(self.account_connection.start())
        try:
            if self._folder_error is not None:
                raise self._folder_error
            await self.service.start(self.window.account.show_failure)
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

    def _start_logs(self) -> None:
        self.logs.start()
        if self._crash_reporter is not None:
            self._crash_reporter.report_crash()
        python = sys.version.split()[0]
        log.info("OmniHuman Desktop %s (%s) on %s, Python %s", __version__, describe_installation(), sys.platform, python)

    def _watch_network(self) -> None:
        from omnihuman_desktop.ui.runtime.network_monitor import NetworkMonitor

        NetworkMonitor(self.window).reconnected.connect(self.service.retry_now)

    async def _look_for_updates(self) -> None:
        await _first_paint()
        await self._updates.run()

    async def _run_sandbox(self) -> None:
        """Start the sandbox, and restart it if it ends. Its tasks are on the disk."""
        await _first_paint()
        for _ in range(SANDBOX_STARTS):
            try:
                url, key = await asyncio.to_thread(self._sandbox.start)
            except OSError as error:
                log.warning("the sandbox did not start: %s", type(error).__name__)
                self.accounts.fail_sandbox(type(error).__name__)
                return
            self.accounts.set_sandbox(url, key)
            await asyncio.to_thread(self._sandbox.wait)
            log.info("the sandbox has ended unexpectedly")
        self.accounts.fail_sandbox("ended")

    async def close(self) -> None:
        """Stop the jobs, the sandbox and the threads. Unfinished jobs continue at the next start."""
        await self.account_connection.close()
        await self.service.close()
        await asyncio.to_thread(self.awake.close)
        await asyncio.to_thread(self._sandbox.stop)
        await asyncio.to_thread(self._background.close)
        await asyncio.to_thread(self.settings.close)
        await asyncio.to_thread(self.logs.close)
        self.window.deleteLater()


async def _first_paint() -> None:
    """Wait until the window has been painted, so that nothing competes with it."""
    drawn = asyncio.Event()
    QTimer.singleShot(0, drawn.set)
    await drawn.wait()


def _preload_media() -> None:
    from omnihuman_desktop.media.preload import warm_up

    warm_up()


def _create_folder(folder: Path) -> LocalError | None:
    try:
        # Faces, voices and prompts are private.
        create_private_folder(folder)
    except OSError as error:
        return LocalError.from_os(error, folder)
    return None
