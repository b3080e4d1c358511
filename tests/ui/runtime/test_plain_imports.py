"""The window's imports leave out what only PySide's own messages need, which works all the same."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

PROGRAM = """
import re
compiled = re.compile
from omnihuman_desktop.ui.runtime.plain_imports import LaterPattern, use_plain_imports
use_plain_imports()
assert re.compile is compiled
from shibokensupport.signature import parser
assert "LaterPattern" in parser.arglistParser._finditer.__qualname__, "nothing is compiled yet"
from PySide6.QtCore import QSize
try:
    QSize("wide")
except TypeError as error:
    print(error)
from shibokensupport.signature import get_signature
print(get_signature(QSize.expandedTo))
pattern = LaterPattern("a(b+)", re.IGNORECASE)
print(pattern.sub("x", "ABBc"), [found[1] for found in pattern.finditer("ab abb")], pattern.groups)
"""


def test_signatures_are_read_when_they_are_needed() -> None:
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[3])}
    done = subprocess.run([sys.executable, "-c", PROGRAM], env=environment, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    assert "QSize.__init__(w: int, h: int" in done.stdout
    assert "-> PySide6.QtCore.QSize" in done.stdout
    assert done.stdout.splitlines()[-1] == "xc ['b', 'bb'] 1"
