"""A look for a newer version of the program: at most once a day, only where the creator has allowed it.

The request carries nothing about the program or its user, and nothing is downloaded: of the reply only the version is read.
"""

from __future__ import annotations

import logging
import re
import time
from typing import TYPE_CHECKING

from omnihuman_desktop import __version__

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Callable

    from omnihuman_desktop.settings import SettingsFile
else:
    from omnihuman_desktop.lazy_import import asyncio

RELEASES_URL = "https://api.github.com/repos/omnihuman-desktop/omnihuman-desktop/releases/latest"
"""Where the newest release is named: a JSON object whose `tag_name` is the version, as the forge's API gives it."""
RELEASES_PAGE = "https://github.com/omnihuman-desktop/omnihuman-desktop/releases"
"""The page for the user; no address is taken from a reply."""
INTERVAL_S = 86_400.0
"""The shortest time between two looks, in seconds."""
RECHECK_S = 1800.0
"""How often a program that stays open compares the time with `INTERVAL_S`, in seconds."""
READ_S = 20.0

log = logging.getLogger(__name__)


def parse_version(text: str) -> tuple[int, ...] | None:
    """Return "1.2.3" or "v1.2.3" as (1, 2, 3); None for anything else, a version before its release among them."""
    found = re.fullmatch(r"v?(\d{1,6})\.(\d{1,6})\.(\d{1,6})", text.strip(), re.ASCII)
    return tuple(map(int, found.groups())) if found else None


def is_newer(version: str) -> bool:
    """Return whether `version` is newer than the program that runs."""
    newest, own = parse_version(version), parse_version(__version__)
    return newest is not None and own is not None and newest > own


class UpdateCheck:
    """Looks for a newer version as the settings allow, and remembers what it found there.

    `show` is called on the event loop's thread with the newer version, or with "" where there is none to show.
    """

    def __init__(self, settings: SettingsFile, show: Callable[[str], None]) -> None:
        self._settings, self._show = settings, show

    async def run(self) -> None:
        """Show what is known, look when a look is due, and follow the settings. Runs until it is cancelled."""
        changed = asyncio.Event()
        loop = asyncio.get_running_loop()

        def wake() -> None:
            loop.call_soon_threadsafe(changed.set)

        unsubscribe = self._settings.subscribe(wake)
        try:
            while True:
                changed.clear()
                if self._is_due():
                    await self._look()
                allowed, found = self._settings.values.look_for_updates, self._settings.values.newest_version
                self._show(found if allowed and is_newer(found) else "")
                try:
                    async with asyncio.timeout(RECHECK_S):
                        await changed.wait()
                except TimeoutError:
                    continue
        finally:
            unsubscribe()

    def _is_due(self) -> bool:
        values = self._settings.values
        # A time in the future was written before the clock was set back.
        return values.look_for_updates and not 0 <= time.time() - values.updates_asked_at < INTERVAL_S

    async def _look(self) -> None:
        # Written first: a look that fails is not repeated within the day either.
        self._settings.change(updates_asked_at=time.time())
        try:
            version = await fetch_newest()
        except Exception as error:
            log.info("no answer about a newer version: %s", type(error).__name__)
            return
        log.info("the newest version is %s", version)
        self._settings.change(newest_version=version)


async def fetch_newest() -> str:
    """Return the newest version as `RELEASES_URL` names it. Raises `httpx.HTTPError`, `ValueError` for a reply without one."""
    from omnihuman_desktop import transport

    context = await asyncio.to_thread(transport.create_context)
    async with transport.open_client(context, READ_S) as client:
        reply = await client.get(RELEASES_URL, headers={"User-Agent": "OmniHumanDesktop", "Accept": "application/json"})
    if reply.status_code != 200:
        message = f"HTTP {reply.status_code}"
        raise ValueError(message)
    found = reply.json()
    version = found.get("tag_name") if isinstance(found, dict) else None
    if not isinstance(version, str) or parse_version(version) is None:
        message = "no version in the reply"
        raise ValueError(message)
    return version.strip().removeprefix("v")
