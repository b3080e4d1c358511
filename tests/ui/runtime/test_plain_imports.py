"""The Python part of PySide, which the window's start leaves out, works all the same when it is needed."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

LEFT_OUT = """
import builtins, sys
compiled = compile
from omnihuman_desktop.ui.runtime.plain_imports import use_plain_imports
use_plain_imports()
assert builtins.compile is compiled
assert not {"__feature__", "inspect", "shibokensupport", "zipfile"} & sys.modules.keys()
"""
BY_ANOTHER = """
import PySide6.QtCore
from omnihuman_desktop.ui.runtime.plain_imports import use_plain_imports
use_plain_imports()
"""
IN_THREADS = """
import threading
from PySide6.QtCore import QSize
found = []

def call_wrongly():
    try:
        QSize("wide")
    except TypeError as error:
        found.append(str(error))

threads = [threading.Thread(target=call_wrongly) for _ in range(8)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(len(found), *set(found))
"""
WRONG_CALLS = """
from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QPixmap

def call(function, *values, **named):
    try:
        function(*values, **named)
    except (AttributeError, TypeError, ValueError) as error:
        print(type(error).__name__, error)

call(QSize, "wide")
call(QPixmap, colour=1)
call(QSize.boundedTo, QSize(1, 1), Qt.AlignmentFlag.AlignLeft)
call(QTimer.singleShot, 1)
print(QSize.expandedTo.__doc__)
from shibokensupport.signature import get_signature
import zipfile
print(get_signature(QSize.expandedTo), zipfile.is_zipfile(__file__))
"""


def run(folder: Path, program: str) -> str:
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[3])}
    script = folder / "script.py"
    script.write_text(program, encoding="utf-8")
    done = subprocess.run([sys.executable, str(script)], env=environment, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_a_wrong_call_is_explained_as_by_pyside_alone(tmp_path: Path) -> None:
    alone = run(tmp_path, WRONG_CALLS)
    assert "QSize.__init__(w: int, h: int" in alone
    assert run(tmp_path, LEFT_OUT + WRONG_CALLS) == alone
    assert run(tmp_path, BY_ANOTHER + WRONG_CALLS) == alone


def test_modules_may_be_compiled_meanwhile(tmp_path: Path) -> None:
    nothing_compiled = f"import sys\nsys.pycache_prefix = {str(tmp_path / 'compiled')!r}\n"
    assert "QSize.__init__(w: int, h: int" in run(tmp_path, nothing_compiled + LEFT_OUT + WRONG_CALLS)


def test_threads_may_call_wrongly_at_once(tmp_path: Path) -> None:
    told = run(tmp_path, LEFT_OUT + IN_THREADS)
    assert told.startswith("8 ")
    assert told.count("QSize.__init__(w: int, h: int") == 1, "all of them are told the same"
