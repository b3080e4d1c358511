"""The sound that is played when a task ends, where the user wants one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl

from omnihuman_desktop import resources
from omnihuman_desktop.ui.runtime.audio_devices import find_output, import_multimedia

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QSoundEffect

    from omnihuman_desktop.domain.errors import OmniHumanError
    from omnihuman_desktop.settings import SettingsFile
    from omnihuman_desktop.ui.runtime.background import Run


class EndSound(QObject):
    """Plays on the output that the settings name. Without an output nothing is heard, and nothing fails."""

    def __init__(self, settings: SettingsFile, run: Run, parent: QObject) -> None:
        super().__init__(parent)
        self._settings, self._run = settings, run
        self.effect: QSoundEffect | None = None

    def play(self) -> None:
        """Play it, if the settings say so."""
        if self._settings.values.end_sound:
            self._run(import_multimedia, self, self._play, _ignore)

    def _play(self, _imported: None) -> None:
        from PySide6.QtMultimedia import QSoundEffect

        output = find_output(self._settings.values.sound_output)
        if output is None:
            return
        if self.effect is None:
            self.effect = QSoundEffect(self)
            self.effect.setSource(QUrl.fromLocalFile(str(resources.END_SOUND)))
        self.effect.setAudioDevice(output)
        self.effect.play()


def _ignore(error: OmniHumanError) -> None:
    # The list shows that the task has ended.
    del error
