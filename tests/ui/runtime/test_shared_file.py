"""On Windows, a video that is open here can be renamed, replaced and deleted all the same."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

if sys.platform != "win32":
    pytest.skip("elsewhere any open file can be renamed", allow_module_level=True)

from omnihuman_desktop.ui.runtime.shared_file import open_shared


def test_an_open_file_can_be_renamed_and_deleted(tmp_path: Path) -> None:
    path = tmp_path / "take 1.mp4"
    path.write_bytes(b"film" * 1000)
    file = open_shared(path)
    assert file is not None
    assert file.size() == 4000
    assert bytes(file.read(4).data()) == b"film"
    path.rename(tmp_path / "mine.mp4")
    (tmp_path / "other.mp4").write_bytes(b"new")
    (tmp_path / "other.mp4").replace(path)
    assert bytes(file.read(4).data()) == b"film"
    (tmp_path / "mine.mp4").unlink()
    file.close()
    assert path.read_bytes() == b"new"


def test_a_file_that_is_missing_is_none(tmp_path: Path) -> None:
    assert open_shared(tmp_path / "gone.mp4") is None
