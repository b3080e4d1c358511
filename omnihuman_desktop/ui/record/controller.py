"""Opens the recording panel, and repairs recordings that were cut off by a crash."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QTimer, Signal

from omnihuman_desktop.ui.look import theme

if TYPE_CHECKING:
    from pathlib import Path

    from omnihuman_desktop.domain.errors import OmniHumanError
    from omnihuman_desktop.media.audio.recordings import Recording
    from omnihuman_desktop.settings import SettingsFile
    from omnihuman_desktop.ui.record.panel import RecordPanel
    from omnihuman_desktop.ui.runtime.background import Run, Work
    from omnihuman_desktop.ui.voice.panel import VoicePanel

REPAIR_DELAY_MS = 3000
"""The delay after start-up before cut-off recordings are repaired, so that it does not slow down the start."""


class RecordingController(QObject):
    """`recovered` carries a message about a repaired recording. `recording_began` asks players to stop."""

    recovered = Signal(str)
    recording_began = Signal()

    def __init__(self, run: Run, folder: Path, settings: SettingsFile, voice: VoicePanel, parent: QObject) -> None:
        super().__init__(parent)
        self._run, self._folder, self._settings, self._voice = run, folder, settings, voice
        self._panel: RecordPanel | None = None
        self._began = time.time()
        voice.header.record.clicked.connect(self.open)
        QTimer.singleShot(REPAIR_DELAY_MS, self, self._repair)

    @property
    def panel(self) -> RecordPanel | None:
        """The panel; None until it is first opened."""
        return self._panel

    def open(self) -> None:
        """Show the panel above the voice, building it on first use."""
        if self._panel is None:
            from omnihuman_desktop.ui.record.panel import RecordPanel

            self._panel = RecordPanel(self._run, self._folder, self._settings, self._used, self._voice.window())
            self._panel.recording_chosen.connect(self._voice.set_file)
            self._panel.recording_began.connect(self.recording_began)
            self._panel.recording_began.connect(self._voice.stop)
            self._voice.file_checked.connect(self._panel.recordings.refresh)
        if not self._panel.isVisible():
            self._panel.move(self._position_for(self._panel))
        self._panel.show()
        self._panel.raise_()
        self._panel.activateWindow()

    def stop(self) -> None:
        """Finish and save what is being recorded, because the window closes."""
        if self._panel is not None:
            self._panel.hide()

    def _used(self) -> Path | None:
        selection = self._voice.selection
        return selection.path if selection is not None else None

    def _position_for(self, panel: RecordPanel) -> QPoint:
        window = self._voice.window()
        corner = self._voice.mapTo(window, QPoint(theme.WIDE, -panel.height() - 4 * theme.WIDE))
        return window.mapToGlobal(QPoint(corner.x(), max(4 * theme.WIDE, corner.y())))

    def _repair(self) -> None:
        folder, before = self._folder, self._began

        def repair(work: Work) -> list[Recording]:
            from omnihuman_desktop.media.audio import recordings

            del work
            return recordings.repair(folder, before)

        self._run(repair, self, self._announce, self._ignore)

    def _announce(self, recordings: list[Recording]) -> None:
        if recordings:
            text = self.tr("A recording was cut off last time. It was saved as “{0}” under Record.")
            self.recovered.emit(text.format(recordings[0].path.stem))

    def _ignore(self, error: OmniHumanError) -> None:
        # The panel reports an unusable folder when it is opened.
        del error
