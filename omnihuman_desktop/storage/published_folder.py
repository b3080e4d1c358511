"""A folder on this computer, or mounted on it, that a web server publishes."""

from __future__ import annotations

import asyncio
import contextlib
import glob
import os
import secrets
from pathlib import Path
from typing import IO, TYPE_CHECKING

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
        part = target.with_name(f"{target.name}.{secrets.token_hex(8)}.part")
        try:
            await asyncio.to_thread(self._make_parents, target)
            file = await asyncio.to_thread(_create_new, part)
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
        self._check_parents(target)

    def _check_parents(self, target: Path) -> None:
        """Raise `PermissionError` if a folder between the location and `target` is a link, which could lead anywhere."""
        for parent in target.relative_to(self._folder).parents:
            if (self._folder / parent).is_symlink() and parent != Path():
                raise PermissionError(str(parent))

    def _remove(self, target: Path) -> None:
        if not self._folder.is_dir():
            raise FileNotFoundError(str(self._folder))
        self._check_parents(target)
        target.unlink(missing_ok=True)
        for part in target.parent.glob(f"{glob.escape(target.name)}*.part"):
            part.unlink(missing_ok=True)
        with contextlib.suppress(OSError):
            if target.parent != self._folder:
                target.parent.rmdir()  # fails unless it is empty


def _create_new(path: Path) -> IO[bytes]:
    """Create the file at `path` for writing. A link that somebody has put there is neither followed nor replaced."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
    return os.fdopen(os.open(path, flags, 0o666), "wb")
