"""The address and login of an SFTP server: a plain value that needs no asyncssh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from omnihuman_desktop.lazy_dataclass import dataclass, field

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True)
class SftpLogin:
    """The address and login of an SFTP server.

    `secret` is the password, or the passphrase of `key_file`. `folder` is where files go. `trusted_fingerprint` is that of the
    host key that the creator trusts, as "SHA256:…"; empty where none is trusted yet.
    """

    host: str
    port: int
    user: str
    secret: str = field(repr=False)
    key_file: Path | None
    folder: str
    trusted_fingerprint: str
