"""Reading the database of the library once it is open, and reporting what was found on the event loop's thread."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

from omnihuman_desktop.domain.errors import OmniHumanError

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Awaitable, Callable

    from omnihuman_desktop.domain.errors import Failure
    from omnihuman_desktop.jobs.service import JobService

log = logging.getLogger(__name__)


class LibraryAccess:
    """The database of `service`. Nothing is read before `open`, which is called once the service has been started."""

    def __init__(self, service: JobService) -> None:
        self._service = service
        self._is_open = False
        self._opened: list[Callable[[], None]] = []

    @property
    def is_open(self) -> bool:
        """Whether the database can be read."""
        return self._is_open

    def open(self) -> None:
        """Begin to answer, and call what `when_open` was given."""
        self._is_open = True
        opened, self._opened = self._opened, []
        for act in opened:
            act()

    def when_open(self, act: Callable[[], None]) -> None:
        """Call `act` once the database can be read."""
        if self._is_open:
            act()
        else:
            self._opened.append(act)

    async def _execute(self, work: Callable[[sqlite3.Connection], Any]) -> Any:
        return await self._service.store.execute(work)

    def _ask(self, work: Callable[[sqlite3.Connection], Any], report: Callable[[Any], None]) -> None:
        self._report(lambda: self._execute(work), report)

    def _report(self, read: Callable[[], Awaitable[Any]], report: Callable[[Any], None]) -> None:
        async def work() -> None:
            report(await read())

        self._run(work, lambda _failure: None)

    def _run(self, work: Callable[[], Awaitable[None]], failed: Callable[[Failure], None]) -> None:
        async def guarded() -> None:
            try:
                await work()
            except OmniHumanError as error:
                log.info("the library could not be read: %s", error.kind)
                failed(error.failure)

        self.when_open(lambda: self._service.background.run(guarded()))
