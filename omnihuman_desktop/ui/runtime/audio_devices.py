"""Audio devices by the id that is saved in the settings. QtMultimedia must have been imported in a worker before."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from PySide6.QtMultimedia import QAudioDevice

    from omnihuman_desktop.ui.runtime.background import Work


def import_multimedia(work: Work) -> None:
    """Import QtMultimedia. It takes a moment, so call this in a worker."""
    del work
    from PySide6.QtCore import QLoggingCategory

    # While a library is loaded, no message of Qt may go to the log, for which the interpreter is needed: a thread that has it,
    # and loads a library of its own, waits for this one. This is what Qt tells meanwhile: libraries that it does without.
    QLoggingCategory.setFilterRules("qt.multimedia.symbolsresolver=false")
    from pathlib import Path

    import PySide6

    folder = Path(PySide6.__file__).parent
    load_libraries(path for name in ("QtNetwork", "QtMultimedia") for path in folder.glob(f"{name}.*"))
    import PySide6.QtMultimedia


def load_libraries(paths: Iterable[Path]) -> None:
    """Load libraries without the interpreter's lock, on Linux alone. Blocking.

    An import keeps the lock while the system links a library, up to 11 ms, in which the window stands still.
    """
    if sys.platform == "linux":
        import ctypes
        import os

        load = ctypes.CDLL(None).dlopen
        load.argtypes, load.restype = (ctypes.c_char_p, ctypes.c_int), ctypes.c_void_p
        for path in paths:
            load(os.fsencode(path), os.RTLD_LAZY)


def id_of(device: QAudioDevice) -> str:
    """Return the id of `device` for the settings, which is the same at the next start."""
    return device.id().toStdString()


def find_output(device_id: str) -> QAudioDevice | None:
    """Return the output with this id, or the system's if it is missing or empty; None if there is no output."""
    from PySide6.QtMultimedia import QMediaDevices

    return _find(QMediaDevices.audioOutputs(), QMediaDevices.defaultAudioOutput(), device_id)


def find_input(device_id: str) -> QAudioDevice | None:
    """Return the microphone with this id, or the system's if it is missing or empty; None if there is none."""
    from PySide6.QtMultimedia import QMediaDevices

    return _find(QMediaDevices.audioInputs(), QMediaDevices.defaultAudioInput(), device_id)


def _find(devices: Sequence[QAudioDevice], default: QAudioDevice, device_id: str) -> QAudioDevice | None:
    for device in devices:
        if device_id and id_of(device) == device_id:
            return device
    return None if default.isNull() or not devices else default
