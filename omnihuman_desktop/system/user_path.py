"""The user's PATH on Windows. The installer runs this module: its own strings end after 1,024 characters, a PATH may not.

`python -m omnihuman_desktop.system.user_path add|remove FOLDER`
"""

from __future__ import annotations

import sys

LENGTH_MAX = 32_767
"""The longest value of an environment variable, in characters (source: Windows' documentation)."""


def add_folder(path: str, folder: str) -> str:
    """Return `path`, a list of folders as Windows has it, with `folder` at its end, unless it is in it already."""
    if any(_is_same(entry, folder) for entry in path.split(";")):
        return path
    # What ends in a semicolon goes on ending in one, so that removing the folder leaves it as it was.
    added = f"{path}{folder};" if path.endswith(";") else f"{path};{folder}" if path else folder
    return added if len(added) <= LENGTH_MAX else path


def remove_folder(path: str, folder: str) -> str:
    """Return `path` without `folder`. All else stays as it is written, empty entries as well."""
    return ";".join(entry for entry in path.split(";") if not _is_same(entry, folder))


def _is_same(entry: str, folder: str) -> bool:
    return entry.strip().strip('"').rstrip("\\").casefold() == folder.rstrip("\\").casefold()


if sys.platform == "win32":
    import winreg

    def change_user_path(action: str, folder: str) -> None:
        """Add `folder` to the PATH in the registry, or remove it. Raises `OSError`."""
        with winreg.CreateKeyEx(winreg.HKEY_CURRENT_USER, "Environment", access=winreg.KEY_READ | winreg.KEY_WRITE) as key:
            try:
                path, kind = winreg.QueryValueEx(key, "Path")
            except FileNotFoundError:
                path, kind = "", winreg.REG_EXPAND_SZ
            if kind not in (winreg.REG_SZ, winreg.REG_EXPAND_SZ):
                return
            changed = (add_folder if action == "add" else remove_folder)(path, folder)
            if changed == path:
                return
            if changed:
                winreg.SetValueEx(key, "Path", 0, kind, changed)
            else:
                winreg.DeleteValue(key, "Path")


if __name__ == "__main__" and sys.platform == "win32":
    change_user_path(*sys.argv[1:])
