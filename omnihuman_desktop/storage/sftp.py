"""SFTP: files are sent with a user's name and password or key, and read by anyone under a public base URL."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING

from omnihuman_desktop.domain.errors import Kind, StorageError
from omnihuman_desktop.domain.storage import StorageLocation, sftp_port
from omnihuman_desktop.storage.interface import PublishedStorage, UploadedFile
from omnihuman_desktop.storage.sftp_login import SftpLogin

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractAsyncContextManager

    from omnihuman_desktop.storage.sftp_session import SftpSession


class Sftp(PublishedStorage):
    """A folder of an SFTP server. A `Place`. `silence_s` is how long a block may stay unanswered, in seconds.

    Each call has a line of its own: a server that ends idle ones, or takes only a few, is none the wiser.
    """

    def __init__(self, setup: StorageLocation, secret: str, silence_s: float) -> None:
        super().__init__(setup)
        key_file = setup.value("key_file")
        self._name = setup.name
        self._silence_s = silence_s
        self._door = SftpLogin(
            setup.value("host"),
            sftp_port(setup),
            setup.value("key_id"),
            secret,
            Path(key_file).expanduser() if key_file else None,
            setup.value("folder"),
            setup.value("host_key"),
        )

    async def put(self, path: Path, key: str, content_type: str, moved: Callable[[int], None]) -> UploadedFile:  # noqa: ARG002
        """See `Place.put`. What a stranger is told of the type is the web server's own affair."""
        async with await self._call() as line:
            await line.send(path, key, moved)
        return UploadedFile(key)

    async def delete(self, copy: UploadedFile) -> None:
        """See `Place.delete`."""
        async with await self._call() as line:
            await line.remove(copy.key)

    async def _call(self) -> AbstractAsyncContextManager[SftpSession]:
        if not self._door.secret and self._door.key_file is None:
            raise StorageError(Kind.STORAGE_SECRET_MISSING, place=self._name)
        return await asyncio.to_thread(_load, self._door, self._silence_s)


def _load(door: SftpLogin, silence_s: float) -> AbstractAsyncContextManager[SftpSession]:
    from omnihuman_desktop.storage.sftp_session import calling

    return calling(door, silence_s)
