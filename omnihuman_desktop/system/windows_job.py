"""A job object of Windows, which ends the child processes when this process ends, however that happens.

On other systems a child's pipe breaks with its parent, and `tie_to_this_process` does nothing.
"""

from __future__ import annotations

import logging
import sys
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import subprocess

log = logging.getLogger(__name__)

if sys.platform == "win32":
    import ctypes
    from ctypes import wintypes

    _EXTENDED_LIMITS, _KILL_ON_CLOSE = 9, 0x2000

    class _BasicLimits(ctypes.Structure):
        _fields_ = (
            ("PerProcessUserTimeLimit", ctypes.c_int64),
            ("PerJobUserTimeLimit", ctypes.c_int64),
            ("LimitFlags", wintypes.DWORD),
            ("MinimumWorkingSetSize", ctypes.c_size_t),
            ("MaximumWorkingSetSize", ctypes.c_size_t),
            ("ActiveProcessLimit", wintypes.DWORD),
            ("Affinity", ctypes.c_size_t),
            ("PriorityClass", wintypes.DWORD),
            ("SchedulingClass", wintypes.DWORD),
        )

    class _ExtendedLimits(ctypes.Structure):
        _fields_ = (
            ("Basic", _BasicLimits),
            ("IoCounters", ctypes.c_uint64 * 6),
            ("Memory", ctypes.c_size_t * 4),
        )

    @cache
    def _job() -> tuple[ctypes.WinDLL, int]:
        """Return the library and the one job of this process. Its handle is never closed: the system does it at the end."""
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        kernel.CreateJobObjectW.restype = wintypes.HANDLE
        kernel.AssignProcessToJobObject.argtypes = (wintypes.HANDLE, wintypes.HANDLE)
        kernel.SetInformationJobObject.argtypes = (wintypes.HANDLE, ctypes.c_int, ctypes.c_void_p, wintypes.DWORD)
        job = kernel.CreateJobObjectW(None, None)
        limits = _ExtendedLimits()
        limits.Basic.LimitFlags = _KILL_ON_CLOSE
        if not kernel.SetInformationJobObject(job, _EXTENDED_LIMITS, ctypes.byref(limits), ctypes.sizeof(limits)):
            log.info("children do not end with this process: error %d", ctypes.get_last_error())
        return kernel, job

    def tie_to_this_process(process: subprocess.Popen[bytes]) -> None:
        """Let `process` end when this one ends. One that the system refuses is left alone."""
        kernel, job = _job()
        if not kernel.AssignProcessToJobObject(job, int(vars(process)["_handle"])):
            log.info("a child does not end with this process: error %d", ctypes.get_last_error())

else:

    def tie_to_this_process(process: subprocess.Popen[bytes]) -> None:
        """Do nothing on this system."""
