"""The sound at the end of a task, heard at a real sound server. Run by tests/ui/test_with_sound.py."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from omnihuman_desktop.settings import SettingsFile
from omnihuman_desktop.ui.runtime.background import Background
from omnihuman_desktop.ui.window.end_sound import EndSound
from tests.sound_server import EAR, control, listen

pytestmark = pytest.mark.qt_log_ignore("Failed to get sink information", "Stream failed to connect", extend=True)


@pytest.mark.parametrize("wanted", [True, False])
def test_the_end_is_heard_where_it_is_wanted(qtbot: QtBot, tmp_path: Path, wanted: bool) -> None:
    control("set-default-sink", EAR)
    settings, background, parent = SettingsFile(tmp_path / "settings.json"), Background(), QObject()
    settings.change(end_sound=wanted)
    sound = EndSound(settings, background, parent)
    with listen(f"{EAR}.monitor") as listening:
        sound.play()
        if wanted:
            qtbot.waitUntil(lambda: bool(np.abs(listening.so_far).max(initial=0) > 0.1), timeout=60_000)
            assert sound.effect is not None
            qtbot.waitUntil(lambda: sound.effect is not None and not sound.effect.isPlaying(), timeout=60_000)
        else:
            qtbot.wait(500)
            assert np.abs(listening.so_far).max(initial=0) == 0
    sound.deleteLater()
    background.close()
    settings.close()
