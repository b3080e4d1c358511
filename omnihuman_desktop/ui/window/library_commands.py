"""What the window's commands do while the library covers the workplace."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from omnihuman_desktop.ui.window.wide_library import WideLibrary

Commands = dict[str, "Callable[[], None]"]

_LEAVING = ("choose portrait", "choose voice", "paste", "batch")
"""Commands that fill the draft: the library closes before."""
_UNSEEN = ("generate", *(f"player {key}" for key in "JKLMFC"))
"""Commands on what the library covers: they do nothing while it is open, least of all spend money."""
_ITS_OWN = ("find", "undo removal", "save video", "task details")
"""Commands on tasks: they go to those of the library."""


def guard(commands: Commands, library: Callable[[], WideLibrary | None]) -> Commands:
    """Return `commands` as they are while the library may be open, once it has been built."""
    guarded = {name: partial(_run, name, commands[name], library) for name in (*_LEAVING, *_UNSEEN, *_ITS_OWN)}
    return commands | guarded


def _run(name: str, command: Callable[[], None], library: Callable[[], WideLibrary | None]) -> None:
    wide = library()
    if wide is None or not wide.is_open:
        command()
    elif name in _LEAVING:
        wide.close()
        command()
    elif name in _ITS_OWN:
        wide.run(name)
