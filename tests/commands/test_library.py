"""Exporting and importing the library as commands of their own."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

from omnihuman_desktop.commands.arguments import ExitCode
from omnihuman_desktop.system.folder_lock import FolderLock
from tests.commands.conftest import SECONDS, Shell


def test_a_library_goes_from_one_data_folder_to_another(shell: Shell, tmp_path: Path, portrait: Path, voice: Path) -> None:
    code, out, err = shell.run("make", portrait, voice, *SECONDS, "--json", "--yes")
    assert code == ExitCode.DONE, err
    made = json.loads(out)
    code, out, err = shell.run("export", tmp_path / "usb", "--json")
    assert code == ExitCode.DONE, err
    assert json.loads(out) == {"folder": str(tmp_path / "usb"), "tasks": 1, "videos": 1, "missing": 0}
    code, _out, err = shell.run("export", tmp_path / "usb")
    assert code == ExitCode.WRONG_ARGUMENTS
    assert "exists and isn't empty" in err
    other = replace(shell, data=tmp_path / "other")
    code, out, err = other.run("import", tmp_path / "usb")
    assert code == ExitCode.DONE, err
    assert out == "1 task was imported.\n"
    code, out, _err = other.run("import", tmp_path / "usb")
    assert out == "0 tasks were imported. 1 task was here already and stays as it is.\n"
    code, out, _err = other.run("tasks", "--json")
    (task,) = map(json.loads, out.splitlines())
    assert task["id"] == made["id"]
    assert len(list((tmp_path / "other" / "videos").iterdir())) == 1
    assert len(shell.sandbox.calls("create")) == 1


def test_a_window_that_has_the_folder_open_is_asked_to_import_itself(shell: Shell, tmp_path: Path) -> None:
    shell.data.mkdir()
    lock = FolderLock(shell.data)
    assert lock.try_lock()
    code, _out, err = shell.run("import", tmp_path)
    lock.unlock()
    assert code == ExitCode.WRONG_ARGUMENTS
    assert "Import there: Settings > Library" in err
