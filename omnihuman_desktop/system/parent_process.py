"""Waiting for the end of the process that started this one."""

from __future__ import annotations

import os
import sys


def wait_for_parent() -> None:
    """Return once the process that started this one has ended, or closed this one's standard input. Blocking.

    On Windows standard input is not read: while a thread waits for it there, a library that asks about standard input while it
    is loaded (OpenBLAS does) waits, too, for ever. There the parent's handle tells of its end.
    """
    if sys.platform == "win32":
        _wait_for_handle(os.getppid())
    else:
        while os.read(0, 4096):
            pass


if sys.platform == "win32":
    import ctypes
    from ctypes import wintypes

    _SYNCHRONIZE, _QUERY_LIMITED, _INFINITE = 0x0010_0000, 0x1000, 0xFFFF_FFFF

    def _wait_for_handle(pid: int) -> None:
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        kernel.OpenProcess.restype = wintypes.HANDLE
        kernel.OpenProcess.argtypes = (wintypes.DWORD, wintypes.BOOL, wintypes.DWORD)
        kernel.WaitForSingleObject.argtypes = (wintypes.HANDLE, wintypes.DWORD)
        kernel.GetProcessTimes.argtypes = (wintypes.HANDLE, *(ctypes.POINTER(wintypes.FILETIME),) * 4)
        kernel.GetCurrentProcess.restype = wintypes.HANDLE
        parent = kernel.OpenProcess(_SYNCHRONIZE | _QUERY_LIMITED, 0, pid)
        # The number may belong to another process by now: a parent is older than its child.
        if parent and _created_at(kernel, parent) <= _created_at(kernel, kernel.GetCurrentProcess()):
            kernel.WaitForSingleObject(parent, _INFINITE)

    def _created_at(kernel: ctypes.WinDLL, process: int) -> int:
        """Return when a process was created, in units of 100 ns."""
        created, *others = (wintypes.FILETIME() for _ in range(4))
        kernel.GetProcessTimes(process, ctypes.byref(created), *(ctypes.byref(other) for other in others))
        return int(created.dwHighDateTime) << 32 | int(created.dwLowDateTime)
