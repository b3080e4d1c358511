"""SFTP: uploads with a password or a key file; a web server publishes the folder under a public base URL."""

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
    """A `Storage` in a folder of an SFTP server.

    `secret` is the password, or the passphrase of the key file. `silence_s` is how long the server may leave a request
    unanswered, in seconds. Each call opens a connection of its own: servers close idle connections and limit their number.
    """

    def __init__(self, location: StorageLocation, secret: str, silence_s: float) -> None:
        super().__init__(location)
        key_file = location.value("key_file")
        self._name = location.name
        self._silence_s = silence_s
        self._login = SftpLogin(
            location.value("host"),
            sftp_port(location),
            location.value("key_id"),
            secret,
            Path(key_file).expanduser() if key_file else None,
            location.value("folder"),
            location.value("host_key"),
        )

    async def upload(self, path: Path, key: str, content_type: str, report_progress: Callable[[int], None]) -> UploadedFile:  # noqa: ARG002
        """See `Storage.upload`. The web server, not this upload, decides the media type."""
        async with await self._connect() as session:
            await session.upload(path, key, report_progress)
        return UploadedFile(key)

    async def delete(self, file: UploadedFile) -> None:
        """See `Storage.delete`."""
        async with await self._connect() as session:
            await session.remove(file.key)

    async def _connect(self) -> AbstractAsyncContextManager[SftpSession]:
        if not self._login.secret and self._login.key_file is None:
            raise StorageError(Kind.STORAGE_SECRET_MISSING, place=self._name)
        return await asyncio.to_thread(_open_session, self._login, self._silence_s)


def _open_session(login: SftpLogin, silence_s: float) -> AbstractAsyncContextManager[SftpSession]:
    from omnihuman_desktop.storage.sftp_session import open_session

    return open_session(login, silence_s)
