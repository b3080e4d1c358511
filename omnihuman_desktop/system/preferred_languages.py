"""The languages that the system's user prefers, where there is no Qt to ask."""

from __future__ import annotations

import os
import sys


def read_preferred_languages() -> list[str]:
    """Return the languages, best first, such as "es_MX" or "zh_CN"; empty where none is set.

    By the environment as gettext has it: LANGUAGE, then LC_ALL, LC_MESSAGES or LANG. On Windows, which sets none of them, by
    the language of its own windows.
    """
    locale_name = next((os.environ[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if os.environ.get(name)), "")
    if not locale_name and sys.platform == "win32":
        return _of_windows()
    name = locale_name.split(".")[0]
    # gettext has no translation in the C locale, whatever LANGUAGE says.
    if name in ("", "C", "POSIX"):
        return []
    return [*filter(None, os.environ.get("LANGUAGE", "").split(":")), name]


if sys.platform == "win32":

    def _of_windows() -> list[str]:
        import ctypes
        import locale

        return [locale.windows_locale.get(ctypes.windll.kernel32.GetUserDefaultUILanguage(), "")]

else:

    def _of_windows() -> list[str]:
        return []
