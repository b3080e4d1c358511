"""Saves and restores the geometry of the window and its splitters."""

from __future__ import annotations

import base64
import binascii
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSize
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QMainWindow, QSplitter

    from omnihuman_desktop.settings import SettingsFile

FIRST_SIZE = QSize(1440, 900)
FRAME_PX = 40
"""What a system's own title bar takes of the screen: the bottom of the first window is to be seen."""


class WindowState:
    """Saves and restores a window's geometry and its named splitters."""

    def __init__(self, window: QMainWindow, settings: SettingsFile, splitters: Mapping[str, QSplitter]) -> None:
        self._window = window
        self._settings = settings
        self._splitters = splitters

    def restore(self) -> None:
        """Restore the saved state; at the first start, choose a size that fits the screen."""
        values = self._settings.values
        if not (values.window and self._window.restoreGeometry(_unpack(values.window))):
            screen = QGuiApplication.primaryScreen().availableSize()
            self._window.resize(FIRST_SIZE.boundedTo(screen - QSize(0, FRAME_PX)))
        self._set_default_sizes(self._window.width(), self._window.height())
        for name, splitter in self._splitters.items():
            state = values.splitters.get(name, "")
            if state:
                splitter.restoreState(_unpack(state))
                splitter.setHandleWidth(1)

    def _set_default_sizes(self, width: int, height: int) -> None:
        """Set the splitters of a first start: the columns get what their texts need, the stage the rest."""
        tasks, compose = _between(256, width * 7 // 30, 420), _between(232, width * 19 // 100, 340)
        voice = _between(200, height * 30 // 100, 360)
        self._splitters["outer"].setSizes([width - tasks, tasks])
        self._splitters["upper"].setSizes([compose, width - tasks - compose])
        self._splitters["left"].setSizes([height - voice, voice])

    def save(self) -> None:
        """Save the present state."""
        self._settings.change(
            window=_pack(self._window.saveGeometry()),
            splitters={name: _pack(splitter.saveState()) for name, splitter in self._splitters.items()},
        )


def _between(least: int, wanted: int, most: int) -> int:
    return max(least, min(wanted, most))


def _pack(state: QByteArray) -> str:
    return base64.b64encode(state.data()).decode("ascii")


def _unpack(text: str) -> QByteArray:
    try:
        return QByteArray(base64.b64decode(text, validate=True))
    except (binascii.Error, ValueError):
        return QByteArray()
