"""Where an SFTP server is and how it is logged in to: a value that needs no asyncssh."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True)
class SftpLogin:
    """Where a server is and who asks for entry. `trusted` is the fingerprint of the host key that was trusted; empty: none.

    `secret` is the password, or the passphrase of `key_file`.
    """

    host: str
    port: int
    user: str
    secret: str = field(repr=False)
    key_file: Path | None
    folder: str
    trusted: str
