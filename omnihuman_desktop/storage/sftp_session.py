"""A line to an SFTP server. Knows asyncssh, which takes most of a second to import: imported in a thread, when first needed."""

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
from omnihuman_desktop.storage.file_body import measure, read_blocks

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable
    from pathlib import Path

    from omnihuman_desktop.storage.sftp_login import SftpLogin

CONNECT_S = 15.0
"""How long a connection with its login may take, in seconds."""
CLEAR_S = 2.0
"""How long the half of a file that was cancelled is worth waiting for, in seconds; what is left is swept later."""
WRITE_BYTES = 32 * 1024
"""What every server takes in one write."""
IN_FLIGHT = 32
"""How many writes are on their way at once: 1 MB, as much as a line of 100 Mbit/s with 80 ms to and fro holds."""

T = TypeVar("T")

logging.getLogger("asyncssh").setLevel(logging.WARNING)  # it tells each login, with the user's name

# Version 3 of the protocol, which all servers speak, knows no other reasons.
_BY_ERROR: dict[type[asyncssh.SFTPError], Kind] = {
    asyncssh.SFTPNoSuchFile: Kind.STORAGE_FOLDER_MISSING,
    asyncssh.SFTPPermissionDenied: Kind.STORAGE_WRITE_DENIED,
}
_LOST = asyncssh.DisconnectError, asyncssh.SFTPConnectionLost, asyncssh.SFTPNoConnection, OSError


class _Caller(asyncssh.SSHClient):
    """Takes no other host key than the one that was trusted. No login leaves before that."""

    def __init__(self, trusted: str) -> None:
        self._trusted = trusted
        self.shown = ""

    def validate_host_public_key(self, host: str, addr: str, port: int, key: asyncssh.SSHKey) -> bool:  # noqa: ARG002
        self.shown = key.get_fingerprint()
        return self.shown == self._trusted


def read_key(path: Path, passphrase: str) -> asyncssh.SSHKey:
    """The private key in `path`. Raises `StorageError` (storage_key_file, storage_passphrase_wrong). Blocking."""
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
async def calling(door: SftpLogin, silence_s: float) -> AsyncIterator[SftpSession]:
    """A line to the server behind `door`, closed afterwards. What goes wrong on it becomes `StorageError`, `NetworkError`."""
    keys = [await asyncio.to_thread(read_key, door.key_file, door.secret)] if door.key_file else None
    caller = _Caller(door.trusted)
    connection: asyncssh.SSHClientConnection | None = None
    try:
        connection = await _connect(door, caller, keys)
        sftp = await asyncio.wait_for(connection.start_sftp_client(), CONNECT_S)
        yield SftpSession(sftp, door, silence_s)
    except (asyncssh.Error, OSError) as error:
        raise _explain(error, door, caller, spoke=connection is not None) from error
    finally:
        if connection is not None:
            connection.abort()


async def _connect(door: SftpLogin, caller: _Caller, keys: list[asyncssh.SSHKey] | None) -> asyncssh.SSHClientConnection:
    # The machine's own SSH settings, agent and known hosts are left alone: the form says all there is.
    return await asyncssh.connect(
        door.host,
        door.port,
        config=None,
        known_hosts=b"",
        client_factory=lambda: caller,
        username=door.user,
        password=None if door.key_file else door.secret,
        client_keys=keys,
        agent_path=None,
        gss_host=None,
        connect_timeout=CONNECT_S,
        login_timeout=CONNECT_S,
    )


def _explain(error: Exception, door: SftpLogin, caller: _Caller, *, spoke: bool) -> OmniHumanError:
    if isinstance(error, asyncssh.HostKeyNotVerifiable):
        kind = Kind.STORAGE_HOST_CHANGED if door.trusted else Kind.STORAGE_HOST_UNKNOWN
        return StorageError(kind, host=door.host, fingerprint=caller.shown)
    if isinstance(error, asyncssh.PermissionDenied):
        return StorageError(Kind.STORAGE_LOGIN_REFUSED, host=door.host)
    if isinstance(error, asyncssh.SFTPError) and not isinstance(error, _LOST):
        message = "" if type(error) in _BY_ERROR else error.reason[:80]
        kind = _BY_ERROR.get(type(error), Kind.STORAGE_REFUSED)
        return StorageError(kind, host=door.host, status=error.code, message=message)
    if isinstance(error, TimeoutError) and spoke:
        return NetworkError(Kind.TOO_SLOW, host=door.host)
    if spoke and isinstance(error, _LOST):
        return NetworkError(Kind.CONNECTION_LOST, host=door.host)
    reason = transport.find_reason(error) if isinstance(error, OSError) else "speech"
    return NetworkError(Kind.NOT_REACHED, host=door.host, reason=reason)


class SftpSession:
    """An open line to a server's folder. Its calls raise what `calling` explains."""

    def __init__(self, sftp: asyncssh.SFTPClient, door: SftpLogin, silence_s: float) -> None:
        self._sftp = sftp
        self._door = door
        self._silence_s = silence_s

    async def send(self, path: Path, key: str, moved: Callable[[int], None]) -> None:
        """Write `path` as `key` below the folder: it appears whole or not at all. `moved` is told what the server has."""
        target = self._below(key)
        if self._door.folder and not await self._soon(self._sftp.isdir(self._door.folder)):
            raise StorageError(Kind.STORAGE_FOLDER_MISSING, host=self._door.host)
        await self._soon(self._sftp.makedirs(posixpath.dirname(target), exist_ok=True))
        try:
            await self._write(path, f"{target}.part", moved)
        except asyncssh.SFTPFailure as error:
            if await self._is_full(await measure(path)):
                raise StorageError(Kind.STORAGE_FULL, host=self._door.host) from error
            raise
        await self._rename(f"{target}.part", target)

    async def remove(self, key: str) -> None:
        """Remove `key`, and what of it was left half sent; the folder that it lay in, where that has become empty."""
        target = self._below(key)
        for name in (target, f"{target}.part"):
            with contextlib.suppress(asyncssh.SFTPNoSuchFile):
                await self._soon(self._sftp.remove(name))
        if "/" in key:
            with contextlib.suppress(asyncssh.SFTPError):
                await self._soon(self._sftp.rmdir(posixpath.dirname(target)))

    def _below(self, key: str) -> str:
        return posixpath.join(self._door.folder, key)

    async def _soon(self, answer: Awaitable[T]) -> T:
        return await asyncio.wait_for(answer, self._silence_s)

    async def _write(self, path: Path, part: str, moved: Callable[[int], None]) -> None:
        # Blocks are written here one by one, so that what is told is what the server has.
        file = await self._soon(self._sftp.open(part, "wb", block_size=0))
        under_way: deque[asyncio.Future[int]] = deque()
        try:
            async with contextlib.aclosing(read_blocks(path, lambda _bytes: None)) as blocks:
                await self._pour(file, blocks, under_way, moved)
            await self._soon(file.close())
        except BaseException:
            for write in under_way:
                write.cancel()
            await asyncio.gather(*under_way, return_exceptions=True)
            with contextlib.suppress(asyncssh.Error, OSError):
                await asyncio.wait_for(self._clear(file, part), CLEAR_S)
            raise

    async def _pour(
        self,
        file: asyncssh.SFTPClientFile,
        blocks: AsyncIterator[bytes],
        under_way: deque[asyncio.Future[int]],
        moved: Callable[[int], None],
    ) -> None:
        sent = had = 0

        async def wait_for_one() -> int:
            size_bytes = await self._soon(under_way[0])
            under_way.popleft()
            moved(had + size_bytes)
            return had + size_bytes

        async for block in blocks:
            for start in range(0, len(block), WRITE_BYTES):
                piece = block[start : start + WRITE_BYTES]
                under_way.append(asyncio.ensure_future(file.write(piece, sent)))
                sent += len(piece)
                if len(under_way) == IN_FLIGHT:
                    had = await wait_for_one()
        while under_way:
            had = await wait_for_one()

    async def _clear(self, file: asyncssh.SFTPClientFile, part: str) -> None:
        await file.close()
        await self._sftp.remove(part)

    async def _rename(self, part: str, target: str) -> None:
        try:
            await self._soon(self._sftp.posix_rename(part, target))
        except asyncssh.SFTPOpUnsupported:
            # Without that extension no server renames onto a file that is there.
            with contextlib.suppress(asyncssh.SFTPNoSuchFile):
                await self._soon(self._sftp.remove(target))
            await self._soon(self._sftp.rename(part, target))

    async def _is_full(self, needed_bytes: int) -> bool:
        """Whether a failure without a reason, which is all that most servers tell, came of a full disk."""
        try:
            found = await self._soon(self._sftp.statvfs(self._door.folder or "."))
        except (asyncssh.Error, OSError):
            return False
        return found.bavail * found.frsize < needed_bytes
