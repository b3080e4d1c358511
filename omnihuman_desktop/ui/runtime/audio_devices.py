"""Audio devices by the id that is saved in the settings. QtMultimedia must have been imported in a worker before."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtMultimedia import QAudioDevice

    from omnihuman_desktop.ui.runtime.background import Work


def import_multimedia(work: Work) -> None:
    """Import QtMultimedia. It takes a moment, so call this in a worker."""
    del work
    from PySide6.QtCore import QLoggingCategory

    # While a library is loaded, no message of Qt may go to the log, for which the interpreter is needed: a thread that has it,
    # and loads a library of its own, waits for this one. This is what Qt tells meanwhile: libraries that it does without.
    QLoggingCategory.setFilterRules("qt.multimedia.symbolsresolver=false")
    import PySide6.QtMultimedia  # noqa: F401


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
