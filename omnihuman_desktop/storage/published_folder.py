"""A folder on this computer, or mounted on it, that a web server publishes."""

from __future__ import annotations

import asyncio
import contextlib
from pathlib import Path
from typing import TYPE_CHECKING

from omnihuman_desktop.domain.errors import LocalError
from omnihuman_desktop.storage.file_body import file_size, read_blocks
from omnihuman_desktop.storage.interface import PublishedStorage, UploadedFile

if TYPE_CHECKING:
    from collections.abc import Callable

    from omnihuman_desktop.domain.storage import StorageLocation


class PublishedFolder(PublishedStorage):
    """A `Storage` in the location's `folder`. The folder itself is never created: a missing one is an unmounted drive."""

    def __init__(self, location: StorageLocation) -> None:
        super().__init__(location)
        self._folder = Path(location.value("folder")).expanduser()

    async def upload(self, path: Path, key: str, content_type: str, report_progress: Callable[[int], None]) -> UploadedFile:  # noqa: ARG002
        """See `Storage.upload`. The file appears whole or not at all. Raises `LocalError`."""
        target = self._folder / key
        part = target.with_name(target.name + ".part")
        try:
            await asyncio.to_thread(self._make_parents, target)
            file = await asyncio.to_thread(part.open, "wb")
            try:
                async with contextlib.aclosing(read_blocks(path, report_progress)) as blocks:
                    async for block in blocks:
                        await asyncio.to_thread(file.write, block)
            finally:
                await asyncio.to_thread(file.close)
            await asyncio.to_thread(part.replace, target)
        except BaseException as error:
            with contextlib.suppress(OSError):
                part.unlink(missing_ok=True)
            if isinstance(error, OSError):
                raise LocalError.from_os(error, self._folder, await file_size(path)) from error
            raise
        return UploadedFile(key)

    async def delete(self, file: UploadedFile) -> None:
        """See `Storage.delete`. Raises `LocalError`."""
        try:
            await asyncio.to_thread(self._remove, self._folder / file.key)
        except OSError as error:
            raise LocalError.from_os(error, self._folder) from error

    def _make_parents(self, target: Path) -> None:
        if not self._folder.is_dir():
            raise FileNotFoundError(str(self._folder))
        target.parent.mkdir(parents=True, exist_ok=True)

    def _remove(self, target: Path) -> None:
        if not self._folder.is_dir():
            raise FileNotFoundError(str(self._folder))
        target.unlink(missing_ok=True)
        target.with_name(target.name + ".part").unlink(missing_ok=True)
        with contextlib.suppress(OSError):
            if target.parent != self._folder:
                target.parent.rmdir()  # fails unless it is empty
