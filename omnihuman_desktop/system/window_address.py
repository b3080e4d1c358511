"""Where the window of a data folder listens to other processes of this program."""

from __future__ import annotations

import os
import zlib
from pathlib import Path

from omnihuman_desktop.system.private_folder import is_own_folder

SOCKET_NAME = "omnihuman-{:08x}"
SOCKET_PATH_MAX_BYTES = 100
"""A socket's path has room for 104 bytes on macOS and 108 on Linux."""


def find_addresses(data_dir: Path) -> tuple[str, ...]:
    """Return where the window listens: the first of these that the system accepts. Paths, or names of pipes on Windows.

    In the data folder no other user can listen or look. A path that is too long for a socket, or a file system without
    sockets, leaves the folder that the system keeps for this user's sockets, and at last the temporary folder: there another
    user may listen under the same name, so that a second start checks the owner (`is_own_address`).
    """
    import tempfile  # 2 ms of the window's start

    name = SOCKET_NAME.format(zlib.crc32(str(data_dir.resolve()).encode()))
    if os.name != "posix":
        return (name,)
    runtime = Path(os.environ.get("XDG_RUNTIME_DIR") or data_dir)
    own = (str(folder.absolute() / name) for folder in (data_dir, runtime) if is_own_folder(folder))
    shared = str(Path(tempfile.gettempdir()) / name)
    return tuple(dict.fromkeys((*(path for path in own if len(os.fsencode(path)) <= SOCKET_PATH_MAX_BYTES), shared)))


def is_own_address(address: str) -> bool:
    """Return whether whoever listens at `address` belongs to this user."""
    if os.name != "posix":
        return True
    try:
        return Path(address).lstat().st_uid == os.getuid()
    except OSError:
        return False
