"""The progress on a window's button in Windows' task bar, by ITaskbarList3. On other systems nothing is done."""

from __future__ import annotations

import sys

if sys.platform == "win32":
    import ctypes
    import logging
    import uuid

    log = logging.getLogger(__name__)

    _CLASS = uuid.UUID("56fdf344-fd6d-11d0-958a-006097c9a090").bytes_le
    _INTERFACE = uuid.UUID("ea1afb91-9e28-4b86-90e9-9e9f8a5eefaf").bytes_le
    _IN_PROCESS = 1
    _RELEASE, _HR_INIT, _SET_VALUE, _SET_STATE = 2, 3, 9, 10
    """Places in the interface's table: IUnknown has three methods, ITaskbarList five, ITaskbarList2 one (shobjidl_core.h)."""
    _NO_PROGRESS, _NORMAL = 0, 2
    _WHOLE = 1000

    class WindowsTaskbar:
        """Call it in the window's thread, whose COM Qt has initialised."""

        def __init__(self) -> None:
            self._list = ctypes.c_void_p()
            ole = ctypes.OleDLL("ole32")
            try:
                ole.CoCreateInstance(_CLASS, None, _IN_PROCESS, _INTERFACE, ctypes.byref(self._list))
                self._call(_HR_INIT)
            except OSError as error:
                self._list = ctypes.c_void_p()
                log.info("the task bar can't show progress: %s", error.winerror)

        def show_progress(self, window: int, fraction: float | None) -> None:
            """Show `fraction`, 0..1, on the button of the window with this handle; None takes it away."""
            if not self._list:
                return
            handle = ctypes.c_void_p(window)
            try:
                self._call(_SET_STATE, handle, ctypes.c_int(_NO_PROGRESS if fraction is None else _NORMAL))
                if fraction is not None:
                    self._call(_SET_VALUE, handle, ctypes.c_uint64(round(fraction * _WHOLE)), ctypes.c_uint64(_WHOLE))
            except OSError as error:
                log.info("the task bar did not take the progress: %s", error.winerror)

        def close(self) -> None:
            """Release the interface."""
            if self._list:
                self._call(_RELEASE)
                self._list = ctypes.c_void_p()

        def _call(self, place: int, *values: object) -> None:
            table = ctypes.cast(self._list, ctypes.POINTER(ctypes.POINTER(ctypes.c_void_p)))[0]
            kinds = [type(value) for value in values]
            result = ctypes.c_ulong if place == _RELEASE else ctypes.HRESULT
            ctypes.WINFUNCTYPE(result, ctypes.c_void_p, *kinds)(table[place])(self._list, *values)

else:

    class WindowsTaskbar:
        """Does nothing on this system."""

        def show_progress(self, window: int, fraction: float | None) -> None:
            """Do nothing."""

        def close(self) -> None:
            """Do nothing."""
