"""Keeps the data folder readable and writable by its user alone, whatever the umask was and whoever created it. Blocking.

On Windows the user's profile has such an access list already, and nothing is done.
"""

from __future__ import annotations

import contextlib
import os
import stat
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

FOLDER_MODE, FILE_MODE = 0o700, 0o600


def create_private_folder(folder: Path) -> None:
    """Create `folder` if it is missing, and take other users' rights to it away. Raises `OSError` if it can't be created.

    A folder of another user, or one that many users share, such as /tmp, keeps its rights.
    """
    folder.mkdir(mode=FOLDER_MODE, parents=True, exist_ok=True)
    if os.name == "posix" and is_own_folder(folder):
        _take_rights_away(folder, folder.lstat())


def make_contents_private(folder: Path) -> None:
    """Take other users' rights to everything in `folder` away. Links are not followed; what can't be changed is left."""
    if os.name != "posix" or not is_own_folder(folder):
        return
    folders = [folder]
    while folders:
        with contextlib.suppress(OSError):
            for path in folders.pop().iterdir():
                found = path.lstat()
                if found.st_uid == os.getuid():
                    _take_rights_away(path, found)
                    if stat.S_ISDIR(found.st_mode):
                        folders.append(path)


def is_own_folder(folder: Path) -> bool:
    """Return whether `folder` belongs to this user, and is not one that many users share."""
    try:
        found = folder.lstat()
    except OSError:
        return False
    return stat.S_ISDIR(found.st_mode) and found.st_uid == os.getuid() and not found.st_mode & stat.S_ISVTX


def _take_rights_away(path: Path, found: os.stat_result) -> None:
    is_folder, mode = stat.S_ISDIR(found.st_mode), stat.S_IMODE(found.st_mode)
    wanted = mode & (FOLDER_MODE if is_folder else FILE_MODE)
    if wanted != mode and (is_folder or stat.S_ISREG(found.st_mode)):
        path.chmod(wanted)
