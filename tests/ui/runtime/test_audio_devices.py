"""Loading QtMultimedia."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]

# A message of Qt while a library is loaded lets go of the interpreter, and whoever takes it must load none: the lock of the
# loader is held.
PROGRAM = """
import json, sys
from PySide6.QtCore import qInstallMessageHandler
from omnihuman_desktop.ui.runtime import audio_devices, media_backend

told = []
qInstallMessageHandler(lambda kind, context, message: told.append(message))
{importing}
print(json.dumps([told, "PySide6.QtMultimedia" in sys.modules]))
qInstallMessageHandler(None)
"""


@pytest.mark.parametrize("importing", ["audio_devices.import_multimedia(None)", "media_backend.import_backend(None)"])
def test_qt_says_nothing_while_it_is_loaded(importing: str) -> None:
    command = [sys.executable, "-c", PROGRAM.format(importing=importing)]
    done = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True, timeout=120)
    assert json.loads(done.stdout) == [[], True]
