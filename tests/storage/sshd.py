"""A real SFTP server for tests: asyncssh's own, on a folder, in a thread of its own."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import asyncssh

from omnihuman_desktop.domain.storage import StorageLocation
from tests.storage.published_servers import PASSWORD, USER


class _Door(asyncssh.SSHServer):
    def __init__(self, keys: list[asyncssh.SSHKey]) -> None:
        self._keys = [key.public_data for key in keys]

    def password_auth_supported(self) -> bool:
        return True

    def validate_password(self, username: str, password: str) -> bool:
        return (username, password) == (USER, PASSWORD)

    def public_key_auth_supported(self) -> bool:
        return True

    def validate_public_key(self, username: str, key: asyncssh.SSHKey) -> bool:
        return username == USER and key.public_data in self._keys


@dataclass
class Sshd:
    """The server's port and fingerprint. `disturb` is called with the bytes that each write brings, and may raise."""

    port: int = 0
    fingerprint: str = ""
    disturb: Callable[[int], None] = lambda _bytes: None
    logins: list[str] = field(default_factory=list)
    ciphers: list[str] = field(default_factory=list)

    def setup(self, public_url: str, **values: str) -> StorageLocation:
        """The server as a creator would set it up."""
        known = {"host": "127.0.0.1", "port": str(self.port), "key_id": USER, "public_url": public_url}
        return StorageLocation("s", "sftp", "Site", known | {"host_key": self.fingerprint} | values)


@contextmanager
def sshd(root: Path, *keys: asyncssh.SSHKey, ciphers: str = "") -> Iterator[Sshd]:
    """An SFTP server on `root`; `keys` may log in, as may the password. `ciphers` are all that it speaks."""
    served = Sshd()

    class Files(asyncssh.SFTPServer):
        def __init__(self, chan: asyncssh.SSHServerChannel[bytes]) -> None:
            super().__init__(chan, chroot=str(root).encode())
            served.logins.append(chan.get_connection().get_extra_info("username"))
            served.ciphers.append(chan.get_connection().get_extra_info("recv_cipher"))

        def write(self, file_obj: object, offset: int, data: bytes) -> int:
            served.disturb(len(data))
            return super().write(file_obj, offset, data)

    loop = asyncio.new_event_loop()
    began, over = threading.Event(), asyncio.Event()

    async def serve() -> None:
        key = asyncssh.generate_private_key("ssh-ed25519")
        server = await asyncssh.listen(
            "127.0.0.1", 0, server_host_keys=[key], server_factory=lambda: _Door(list(keys)), sftp_factory=Files,
            encryption_algs=ciphers or (),
        )  # fmt: skip
        served.port, served.fingerprint = server.get_port(), key.get_fingerprint()
        began.set()
        await over.wait()
        server.close()
        await server.wait_closed()
        rest = asyncio.all_tasks() - {asyncio.current_task()}
        for task in rest:
            task.cancel()
        await asyncio.gather(*rest, return_exceptions=True)

    thread = threading.Thread(target=loop.run_until_complete, args=(serve(),))
    thread.start()
    assert began.wait(20)
    try:
        yield served
    finally:
        loop.call_soon_threadsafe(over.set)
        thread.join()
        loop.close()
