"""What the start needs until the window can be clicked; tests/benchmarks/start_and_memory.py measures how long that takes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

PROGRAM = """
import json, linecache, os, sys
from omnihuman_desktop.__main__ import main
from omnihuman_desktop.ui.runtime.plain_imports import use_plain_imports
use_plain_imports()  # as `main` does before PySide is imported
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

show = QMainWindow.show

def report():
    print(json.dumps({"modules": sorted(sys.modules), "widgets": len(QApplication.allWidgets()),
                      "sources": [name for name in linecache.cache if "omnihuman_desktop" in name]}), flush=True)
    os._exit(0)

def shown(window):
    show(window)
    QTimer.singleShot(0, report)

QMainWindow.show = shown
sys.argv[1:] = ["--sandbox", "--data-dir", sys.argv[1]]
main()
"""
OWN_MODULES_MAX, WIDGETS_MAX = 237, 157
"""Not to be raised: what is added to the program is imported and built when it is first opened."""

LATER_ROOMS = (
    "commands", "evolink", "media", "sandbox.api", "ui.batch", "ui.details", "ui.film", "ui.groups", "ui.help", "ui.settings",
    "ui.record.panel", "ui.stage.compare", "ui.stage.editing", "ui.stage.full_screen", "ui.stage.status_card",
    "ui.tasks.delegate", "ui.tasks.view", "ui.text.failure_texts", "ui.window.file_dialogs", "ui.window.task_reports",
)  # fmt: skip
LATER_LIBRARIES = (
    "PIL", "PySide6.QtMultimedia", "PySide6.QtNetwork", "_hashlib", "argparse", "asyncio", "dataclasses", "email", "html",
    "httpx", "inspect", "keyring", "numpy", "pydub", "qasync", "shibokensupport.signature.parser", "shutil", "socket",
    "sqlite3", "ssl", "subprocess", "tempfile", "zipfile",
)  # fmt: skip


@pytest.fixture(scope="module")
def started(tmp_path_factory: pytest.TempPathFactory) -> dict[str, object]:
    folder = tmp_path_factory.mktemp("data")
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(Path(__file__).parents[1])}
    command = [sys.executable, "-c", PROGRAM, str(folder)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120, check=True)
    return dict(json.loads(done.stdout.splitlines()[-1]))


def under(modules: object, roots: tuple[str, ...]) -> list[str]:
    assert isinstance(modules, list)
    return [name for name in modules if any(name == root or name.startswith(f"{root}.") for root in roots)]


def test_no_room_is_imported_that_the_first_picture_does_not_show(started: dict[str, object]) -> None:
    assert under(started["modules"], tuple(f"omnihuman_desktop.{room}" for room in LATER_ROOMS)) == []


def test_no_library_is_imported_that_only_work_needs(started: dict[str, object]) -> None:
    assert under(started["modules"], LATER_LIBRARIES) == []


def test_the_start_does_not_grow(started: dict[str, object]) -> None:
    assert len(under(started["modules"], ("omnihuman_desktop",))) <= OWN_MODULES_MAX
    assert isinstance(started["widgets"], int)
    assert started["widgets"] <= WIDGETS_MAX


def test_no_source_is_read(started: dict[str, object]) -> None:
    """PySide reads the source of each module that is imported through it: `plain_imports`."""
    sources = started["sources"]
    assert isinstance(sources, list)
    assert sources == []
