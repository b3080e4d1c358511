"""One process for each data folder: a lock that the system itself ends with the process, however that ends."""

from __future__ import annotations

import contextlib
import os
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

FILE_NAME = "in-use"


class FolderLock:
    """The lock of `folder`, held by an open file in it. Not held until `try_lock` returns True."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / FILE_NAME
        self._file: int | None = None

    def try_lock(self) -> bool:
        """Lock the folder if no other process has; return whether it is locked by this one. Never waits. Raises `OSError`."""
        while self._file is None:
            file = os.open(self._path, os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o600)
            if not _lock(file):
                os.close(file)
                return False
            if not self._is_current(file):
                # Whoever held it has removed it meanwhile.
                os.close(file)
                continue
            self._file = file
        return True

    def unlock(self) -> None:
        """Unlock the folder and remove the file."""
        file, self._file = self._file, None
        if file is None:
            return
        # An open file can't be removed on Windows; elsewhere it has to be removed while it is still locked.
        if sys.platform == "win32":
            os.close(file)
        with contextlib.suppress(OSError):
            self._path.unlink()
        if sys.platform != "win32":
            os.close(file)

    def _is_current(self, file: int) -> bool:
        try:
            return os.path.samestat(os.fstat(file), self._path.stat())
        except OSError:
            return False


if sys.platform == "win32":
    import msvcrt

    def _lock(file: int) -> bool:
        try:
            msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _lock(file: int) -> bool:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
