"""The computer's sound devices, by the id that the settings keep. QtMultimedia must have been imported in a worker before."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtMultimedia import QAudioDevice

    from omnihuman_desktop.ui.runtime.background import Work


def import_multimedia(work: Work) -> None:
    """For a worker: QtMultimedia takes a moment to import."""
    del work
    import PySide6.QtMultimedia  # noqa: F401


def id_of(device: QAudioDevice) -> str:
    """The text that names `device` in the settings, the same at the next start."""
    return device.id().toStdString()


def find_output(device_id: str) -> QAudioDevice | None:
    """The sound output that was chosen; the system's where it is not there, or none was. None where there is no output."""
    from PySide6.QtMultimedia import QMediaDevices

    return _find(QMediaDevices.audioOutputs(), QMediaDevices.defaultAudioOutput(), device_id)


def find_input(device_id: str) -> QAudioDevice | None:
    """The microphone that was chosen; the system's where it is not there, or none was. None where there is none."""
    from PySide6.QtMultimedia import QMediaDevices

    return _find(QMediaDevices.audioInputs(), QMediaDevices.defaultAudioInput(), device_id)


def _find(devices: Sequence[QAudioDevice], default: QAudioDevice, device_id: str) -> QAudioDevice | None:
    for device in devices:
        if device_id and id_of(device) == device_id:
            return device
    return None if default.isNull() or not devices else default
