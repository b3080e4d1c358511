"""Saves the draft to the settings, to restore it at the next start."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from omnihuman_desktop.settings import SettingsFile
    from omnihuman_desktop.ui.draft.composer import Composer

REST_MS = 400
"""How long the draft stays unchanged before it is saved, in milliseconds."""


class DraftSaver(QObject):
    """Saves the draft of `composer` a moment after its last change."""

    def __init__(self, composer: Composer, settings: SettingsFile, parent: QObject) -> None:
        super().__init__(parent)
        self._composer, self._settings = composer, settings
        self._timer = QTimer(self, singleShot=True, interval=REST_MS)
        self._timer.timeout.connect(self.save)
        composer.draft_changed.connect(self._timer.start)

    def save(self) -> None:
        """Save the draft now, unless a file is being read: the draft does not have that file yet."""
        self._timer.stop()
        if not (self._composer.voice.is_reading or self._composer.portrait.is_loading):
            self._settings.change(draft=self._composer.draft)
