"""A session on a data folder without a window: its settings, logs, accounts, jobs and sandbox, made and connected.

The window (`app`) and the command line (`commands`) stand on it.
"""

from __future__ import annotations

import logging
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from omnihuman_desktop import __version__
from omnihuman_desktop.accounts import Accounts, evolink_from_environment, evolink_without_key
from omnihuman_desktop.domain.account import AccountId
from omnihuman_desktop.domain.errors import LocalError
from omnihuman_desktop.groups.service import Groups
from omnihuman_desktop.installation import describe_installation
from omnihuman_desktop.jobs.account_connection import AccountConnection
from omnihuman_desktop.jobs.service import JobService
from omnihuman_desktop.logs import Logs
from omnihuman_desktop.sandbox.process import SandboxProcess
from omnihuman_desktop.settings import SettingsFile, read_storage_settings
from omnihuman_desktop.system.private_folder import create_private_folder
from omnihuman_desktop.system.secret_store import SecretStore

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Iterator

    from omnihuman_desktop.logs import CrashReporter
else:
    from omnihuman_desktop.lazy_import import asyncio

log = logging.getLogger(__name__)

NAME = "OmniHuman Desktop"
SANDBOX_STARTS = 5
"""How often the sandbox is started in a session before it is considered broken."""


def default_data_dir() -> Path:
    """Return the system's folder for the data of this program."""
    import platformdirs

    return Path(platformdirs.user_data_dir(NAME, appauthor=False))


def default_videos_dir() -> Path:
    """Return the folder for videos in the user's own folder of videos."""
    import platformdirs

    return Path(platformdirs.user_videos_dir()) / "OmniHuman"


class Session:
    """Everything that works on `data_dir`. `sandbox`: on the sandbox, whatever settings and environment say."""

    def __init__(self, data_dir: Path, *, videos_in_data_dir: bool, sandbox: bool, logs: Logs | None = None) -> None:
        self.data_dir = data_dir
        self.logs = logs or Logs(data_dir / "logs")
        self._videos_in_data_dir = videos_in_data_dir
        self.folder_error = _create_folder(data_dir)
        self.settings = SettingsFile(data_dir / "settings.json")
        self._proxy = ""
        self._take_proxy()
        self.settings.subscribe(self._take_proxy)
        self._secret_store = SecretStore()
        self.accounts, self.account_connection = self._make_accounts(sandbox=sandbox)
        self.service = JobService(
            data_dir, self.accounts, self.videos_dir, lambda: read_storage_settings(self.settings.values), self._secret_store
        )
        self.groups = Groups(self.service, data_dir)
        self.sandbox = SandboxProcess(data_dir / "sandbox", self.settings.values.sandbox_task_seconds)
        self.logs.private = self._private_words

    def _make_accounts(self, *, sandbox: bool) -> tuple[Accounts, AccountConnection]:
        evolink = None if sandbox else evolink_from_environment(os.environ)
        chosen = AccountId.SANDBOX if sandbox else AccountId.EVOLINK if evolink else self.settings.values.account
        place = evolink_without_key(os.environ)
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

    def _take_proxy(self) -> None:
        if self.settings.values.proxy != self._proxy:
            from omnihuman_desktop.proxies import use_proxy

            self._proxy = self.settings.values.proxy
            use_proxy(self._proxy)

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

    def start_logs(self, crash_reporter: CrashReporter | None = None) -> None:
        """Start to write the logs, first with what the last run crashed of. Blocking."""
        self.logs.start()
        if crash_reporter is not None:
            crash_reporter.report_crash()
        python = sys.version.split()[0]
        log.info("OmniHuman Desktop %s (%s) on %s, Python %s", __version__, describe_installation(), sys.platform, python)

    async def run_sandbox(self) -> None:
        """Start the sandbox, and restart it if it ends. Its tasks are on the disk."""
        for _ in range(SANDBOX_STARTS):
            try:
                url, key = await asyncio.to_thread(self.sandbox.start)
            except OSError as error:
                log.warning("the sandbox did not start: %s", type(error).__name__)
                self.accounts.fail_sandbox(type(error).__name__)
                return
            self.accounts.set_sandbox(url, key)
            await asyncio.to_thread(self.sandbox.wait)
            log.info("the sandbox has ended unexpectedly")
        self.accounts.fail_sandbox("ended")

    async def stop_work(self) -> None:
        """Stop the jobs and the sandbox. Unfinished jobs continue in the next session."""
        await self.account_connection.close()
        await self.groups.close()
        await self.service.close()
        await asyncio.to_thread(self.sandbox.stop)

    async def close_files(self) -> None:
        """Write and close settings and logs: the end of the session, after `stop_work`."""
        await asyncio.to_thread(self.settings.close)
        await asyncio.to_thread(self.logs.close)


def _create_folder(folder: Path) -> LocalError | None:
    try:
        # Faces, voices and prompts are private.
        create_private_folder(folder)
    except OSError as error:
        return LocalError.from_os(error, folder)
    return None
