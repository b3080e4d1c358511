"""The lock of a data folder, between processes."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from omnihuman_desktop.system.folder_lock import FILE_NAME, FolderLock
from tests.sandbox_server import ROOT

HOLD = """
import sys, time
from pathlib import Path
from omnihuman_desktop.system.folder_lock import FolderLock
lock = FolderLock(Path(sys.argv[1]))
print(lock.try_lock(), flush=True)
time.sleep(60)
"""


def test_one_process_has_it_at_a_time(tmp_path: Path) -> None:
    first, second = FolderLock(tmp_path), FolderLock(tmp_path)
    assert first.try_lock()
    assert first.try_lock()
    assert not second.try_lock()
    first.unlock()
    assert not (tmp_path / FILE_NAME).exists()
    assert second.try_lock()
    assert not first.try_lock()
    second.unlock()
    second.unlock()


def test_a_killed_process_leaves_it_free(tmp_path: Path) -> None:
    holder = subprocess.Popen([sys.executable, "-c", HOLD, str(tmp_path)], cwd=ROOT, stdout=subprocess.PIPE, text=True)
    assert holder.stdout is not None
    assert holder.stdout.readline() == "True\n"
    assert not FolderLock(tmp_path).try_lock()
    holder.send_signal(signal.SIGKILL if sys.platform != "win32" else signal.SIGTERM)
    holder.wait(60)
    holder.stdout.close()
    lock = FolderLock(tmp_path)
    assert lock.try_lock()
    lock.unlock()


def test_a_folder_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        FolderLock(tmp_path / "nowhere").try_lock()
