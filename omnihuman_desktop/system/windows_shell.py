"""What Windows' shell wants to know of a program. On other systems these functions do nothing."""

from __future__ import annotations

import sys

APP_ID = "OmniHumanDesktop"
"""The AppUserModelID. The installer gives it to its shortcuts, so that the task bar shows and pins those, not Python."""

if sys.platform == "win32":
    import ctypes

    _ANY_PROCESS = -1

    def set_app_id() -> None:
        """Tell the task bar that this process is the program with `APP_ID`. Call it before a window is made."""
        ctypes.WinDLL("shell32").SetCurrentProcessExplicitAppUserModelID(APP_ID)

    def allow_to_front() -> None:
        """Let the process that runs already bring its window to the front: Windows lets it blink only, otherwise."""
        ctypes.WinDLL("user32").AllowSetForegroundWindow(_ANY_PROCESS)

else:

    def set_app_id() -> None:
        """Do nothing on this system."""

    def allow_to_front() -> None:
        """Do nothing on this system."""
