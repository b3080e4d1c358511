"""Opens a file so that other programs, and this one, can rename and delete it meanwhile, as they can on Linux and macOS."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import QFile

if sys.platform == "win32":
    import ctypes
    import msvcrt
    import os
    from ctypes import wintypes

    from PySide6.QtCore import QFile, QFileDevice, QIODevice

    _READ, _SHARE_ALL, _OPEN_EXISTING, _INVALID = 0x8000_0000, 0x7, 3, ctypes.c_void_p(-1).value

    def open_shared(path: Path) -> QFile | None:
        """Return the file at `path`, opened for reading; None where it can't be opened."""
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        kernel.CreateFileW.restype = wintypes.HANDLE
        kernel.CreateFileW.argtypes = (
            wintypes.LPCWSTR, wintypes.DWORD, wintypes.DWORD, wintypes.LPVOID, wintypes.DWORD, wintypes.DWORD, wintypes.HANDLE,
        )  # fmt: skip
        handle = kernel.CreateFileW(str(path), _READ, _SHARE_ALL, None, _OPEN_EXISTING, 0, None)
        if handle in (None, _INVALID):
            return None
        number = msvcrt.open_osfhandle(handle, os.O_RDONLY)
        file = QFile(str(path))
        if not file.open(number, QIODevice.OpenModeFlag.ReadOnly, QFileDevice.FileHandleFlag.AutoCloseHandle):
            os.close(number)
            return None
        return file
