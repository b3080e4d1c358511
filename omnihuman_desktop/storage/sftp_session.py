"""A connection to an SFTP server. Import it in a worker thread when first needed: asyncssh takes most of a second."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import posixpath
from collections import deque
from typing import TYPE_CHECKING, TypeVar

import asyncssh

from omnihuman_desktop import transport
from omnihuman_desktop.domain.errors import Kind, NetworkError, OmniHumanError, StorageError
from omnihuman_desktop.storage.file_body import file_size, read_blocks

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable
    from pathlib import Path

    from omnihuman_desktop.storage.sftp_login import SftpLogin

CONNECT_S = 15.0
"""How long a connection with its login may take, in seconds."""
CLEANUP_S = 2.0
"""How long a cancelled upload may take to delete its part file, in seconds; what is left is deleted later."""
WRITE_BYTES = 32 * 1024
"""How much every server accepts in one write."""
WRITES_IN_FLIGHT = 32
"""How many writes are pending at once: 1 MB, the bandwidth-delay product of 100 Mbit/s and 80 ms round trip."""

_CIPHERS = "^aes128-gcm@openssh.com,aes256-gcm@openssh.com"
"""Preferred to asyncssh's other ones, which stay: 10 MB take 35 ms of the processor, and 60 ms with its first, ChaCha20."""

T = TypeVar("T")

logging.getLogger("asyncssh").setLevel(logging.WARNING)  # it logs each login with the user name

# Version 3 of the protocol, which all servers speak, has no other reasons.
_BY_ERROR: dict[type[asyncssh.SFTPError], Kind] = {
    asyncssh.SFTPNoSuchFile: Kind.STORAGE_FOLDER_MISSING,
    asyncssh.SFTPPermissionDenied: Kind.STORAGE_WRITE_DENIED,
}
_LOST = asyncssh.DisconnectError, asyncssh.SFTPConnectionLost, asyncssh.SFTPNoConnection, OSError


class _HostKeyClient(asyncssh.SSHClient):
    """Accepts only the trusted host key. No login is sent before it is verified."""

    def __init__(self, trusted_fingerprint: str) -> None:
        self._trusted_fingerprint = trusted_fingerprint
        self.shown_fingerprint = ""

    def validate_host_public_key(self, host: str, addr: str, port: int, key: asyncssh.SSHKey) -> bool:  # noqa: ARG002
        self.shown_fingerprint = key.get_fingerprint()
        return self.shown_fingerprint == self._trusted_fingerprint


def read_key(path: Path, passphrase: str) -> asyncssh.SSHKey:
    """Read the private key in `path`. Raises `StorageError` (storage_key_file, storage_passphrase_wrong). Blocking."""
    try:
        return asyncssh.read_private_key(path, passphrase or None)
    except OSError as error:
        raise StorageError(Kind.STORAGE_KEY_FILE, name=path.name) from error
    except asyncssh.KeyImportError as error:
        locked = not passphrase and "passphrase" in str(error).lower()
        raise StorageError(Kind.STORAGE_PASSPHRASE_WRONG if locked else Kind.STORAGE_KEY_FILE, name=path.name) from error
    except asyncssh.KeyEncryptionError as error:
        raise StorageError(Kind.STORAGE_PASSPHRASE_WRONG, name=path.name) from error


@contextlib.asynccontextmanager
async def open_session(login: SftpLogin, silence_s: float) -> AsyncIterator[SftpSession]:
    """Connect and log in to the server of `login`; disconnect when the block ends. Raises `StorageError`, `NetworkError`."""
    keys = [await asyncio.to_thread(read_key, login.key_file, login.secret)] if login.key_file else None
    client = _HostKeyClient(login.trusted_fingerprint)
    connection: asyncssh.SSHClientConnection | None = None
    try:
        connection = await _connect(login, client, keys)
        sftp = await asyncio.wait_for(connection.start_sftp_client(), CONNECT_S)
        yield SftpSession(sftp, login, silence_s)
    except (asyncssh.Error, OSError) as error:
        raise _explain(error, login, client, connected=connection is not None) from error
    finally:
        if connection is not None:
            connection.abort()


async def _connect(
    login: SftpLogin, client: _HostKeyClient, keys: list[asyncssh.SSHKey] | None
) -> asyncssh.SSHClientConnection:
    # This computer's SSH settings, agent and known hosts are ignored: the location holds everything.
    return await asyncssh.connect(
        login.host,
        login.port,
        config=None,
        known_hosts=b"",
        client_factory=lambda: client,
        username=login.user,
        password=None if login.key_file else login.secret,
        client_keys=keys,
        encryption_algs=_CIPHERS,
        agent_path=None,
        gss_host=None,
        connect_timeout=CONNECT_S,
        login_timeout=CONNECT_S,
    )


def _explain(error: Exception, login: SftpLogin, client: _HostKeyClient, *, connected: bool) -> OmniHumanError:
    if isinstance(error, asyncssh.HostKeyNotVerifiable):
        kind = Kind.STORAGE_HOST_CHANGED if login.trusted_fingerprint else Kind.STORAGE_HOST_UNKNOWN
        return StorageError(kind, host=login.host, fingerprint=client.shown_fingerprint)
    if isinstance(error, asyncssh.PermissionDenied):
        return StorageError(Kind.STORAGE_LOGIN_REFUSED, host=login.host)
    if isinstance(error, asyncssh.SFTPError) and not isinstance(error, _LOST):
        message = "" if type(error) in _BY_ERROR else error.reason[:80]
        kind = _BY_ERROR.get(type(error), Kind.STORAGE_REFUSED)
        return StorageError(kind, host=login.host, status=error.code, message=message)
    if isinstance(error, TimeoutError) and connected:
        return NetworkError(Kind.TOO_SLOW, host=login.host)
    if connected and isinstance(error, _LOST):
        return NetworkError(Kind.CONNECTION_LOST, host=login.host)
    reason = transport.find_reason(error) if isinstance(error, OSError) else "speech"
    return NetworkError(Kind.NOT_REACHED, host=login.host, reason=reason)


class SftpSession:
    """An open connection to a server's folder. Its calls raise asyncssh's errors, which `open_session` translates."""

    def __init__(self, sftp: asyncssh.SFTPClient, login: SftpLogin, silence_s: float) -> None:
        self._sftp = sftp
        self._login = login
        self._silence_s = silence_s

    async def upload(self, path: Path, key: str, report_progress: Callable[[int], None]) -> None:
        """Upload `path` as `key` below the folder, whole or not at all, and report the bytes that the server has confirmed."""
        target = self._path_of(key)
        if self._login.folder and not await self._within_limit(self._sftp.isdir(self._login.folder)):
            raise StorageError(Kind.STORAGE_FOLDER_MISSING, host=self._login.host)
        await self._within_limit(self._sftp.makedirs(posixpath.dirname(target), exist_ok=True))
        try:
            await self._write(path, f"{target}.part", report_progress)
        except asyncssh.SFTPFailure as error:
            if await self._is_full(await file_size(path)):
                raise StorageError(Kind.STORAGE_FULL, host=self._login.host) from error
            raise
        await self._rename(f"{target}.part", target)

    async def remove(self, key: str) -> None:
        """Delete `key` and its part file; also the folder that it was in, where that is empty now."""
        target = self._path_of(key)
        for name in (target, f"{target}.part"):
            with contextlib.suppress(asyncssh.SFTPNoSuchFile):
                await self._within_limit(self._sftp.remove(name))
        if "/" in key:
            with contextlib.suppress(asyncssh.SFTPError):
                await self._within_limit(self._sftp.rmdir(posixpath.dirname(target)))

    def _path_of(self, key: str) -> str:
        return posixpath.join(self._login.folder, key)

    async def _within_limit(self, response: Awaitable[T]) -> T:
        return await asyncio.wait_for(response, self._silence_s)

    async def _write(self, path: Path, part: str, report_progress: Callable[[int], None]) -> None:
        # Blocks are written one by one, so that the progress counts what the server has confirmed.
        file = await self._within_limit(self._sftp.open(part, "wb", block_size=0))
        pending: deque[asyncio.Future[int]] = deque()
        try:
            async with contextlib.aclosing(read_blocks(path, lambda _bytes: None)) as blocks:
                await self._write_blocks(file, blocks, pending, report_progress)
            await self._within_limit(file.close())
        except BaseException:
            for write in pending:
                write.cancel()
            await asyncio.gather(*pending, return_exceptions=True)
            with contextlib.suppress(asyncssh.Error, OSError):
                await asyncio.wait_for(self._remove_part(file, part), CLEANUP_S)
            raise

    async def _write_blocks(
        self,
        file: asyncssh.SFTPClientFile,
        blocks: AsyncIterator[bytes],
        pending: deque[asyncio.Future[int]],
        report_progress: Callable[[int], None],
    ) -> None:
        sent = had = 0

        async def wait_for_one() -> int:
            size_bytes = await self._within_limit(pending[0])
            pending.popleft()
            report_progress(had + size_bytes)
            return had + size_bytes

        async for block in blocks:
            for start in range(0, len(block), WRITE_BYTES):
                piece = block[start : start + WRITE_BYTES]
                pending.append(asyncio.ensure_future(file.write(piece, sent)))
                sent += len(piece)
                if len(pending) == WRITES_IN_FLIGHT:
                    had = await wait_for_one()
        while pending:
            had = await wait_for_one()

    async def _remove_part(self, file: asyncssh.SFTPClientFile, part: str) -> None:
        await file.close()
        await self._sftp.remove(part)

    async def _rename(self, part: str, target: str) -> None:
        try:
            await self._within_limit(self._sftp.posix_rename(part, target))
        except asyncssh.SFTPOpUnsupported:
            # Without that extension servers refuse to rename onto an existing file.
            with contextlib.suppress(asyncssh.SFTPNoSuchFile):
                await self._within_limit(self._sftp.remove(target))
            await self._within_limit(self._sftp.rename(part, target))

    async def _is_full(self, needed_bytes: int) -> bool:
        """Whether the server's disk is full: most servers give no reason for a failed write."""
        try:
            found = await self._within_limit(self._sftp.statvfs(self._login.folder or "."))
        except (asyncssh.Error, OSError):
            return False
        return found.bavail * found.frsize < needed_bytes
