"""The data folder is its user's alone, also where it was made by something else, under any umask, and beside another user."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from omnihuman_desktop.system.child_process import child_environment, package_environment
from omnihuman_desktop.system.private_folder import create_private_folder, make_contents_private
from omnihuman_desktop.system.window_address import find_addresses, is_own_address
from omnihuman_desktop.ui.runtime.single_instance import SingleInstance

pytestmark = pytest.mark.skipif(os.name != "posix", reason="the user's profile has an access list on Windows")
NOBODY = 65_534


def modes(folder: Path) -> dict[str, int]:
    return {path.relative_to(folder).as_posix(): stat.S_IMODE(path.lstat().st_mode) for path in folder.rglob("*")}


def make_shared(folder: Path) -> None:
    (folder / "jobs" / "a").mkdir(parents=True)
    for name in ("settings.json", "jobs.sqlite3", "jobs/a/portrait.jpg"):
        (folder / name).write_text("private")
        (folder / name).chmod(0o666)
    for path in (folder, folder / "jobs", folder / "jobs" / "a"):
        path.chmod(0o777)


def test_a_folder_that_all_could_read_is_private_afterwards(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    make_shared(folder)
    create_private_folder(folder)
    make_contents_private(folder)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert modes(folder) == {
        "jobs": 0o700, "jobs/a": 0o700, "jobs/a/portrait.jpg": 0o600, "settings.json": 0o600, "jobs.sqlite3": 0o600,
    }  # fmt: skip


def test_what_a_link_leads_to_and_a_folder_of_many_users_keep_their_rights(tmp_path: Path) -> None:
    folder, foreign, shared = tmp_path / "data", tmp_path / "foreign", tmp_path / "tmp"
    for path in (folder, foreign, shared):
        path.mkdir()
    (foreign / "film.mp4").write_text("for all")
    (foreign / "film.mp4").chmod(0o644)
    (folder / "link").symlink_to(foreign)
    (folder / "file").symlink_to(foreign / "film.mp4")
    shared.chmod(0o1777)
    for path in (folder, shared):
        create_private_folder(path)
        make_contents_private(path)
    assert stat.S_IMODE(shared.stat().st_mode) == 0o1777
    assert stat.S_IMODE((foreign / "film.mp4").stat().st_mode) == 0o644


def test_a_child_process_does_not_get_the_key(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EVOLINK_API_KEY", "planted")
    assert "EVOLINK_API_KEY" not in child_environment() | package_environment()
    assert child_environment()["PATH"] == os.environ["PATH"]


def test_no_process_is_started_with_the_whole_environment() -> None:
    sources = Path(__file__).parents[2] / "omnihuman_desktop"
    starts = [
        path.name for path in sources.rglob("*.py")
        if (text := path.read_text("utf-8")).count("subprocess.Popen(") + text.count("subprocess.run(") > text.count("env=")
    ]  # fmt: skip
    assert starts == []


def test_second_starts_are_answered_in_the_data_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    folder = tmp_path / "data"
    create_private_folder(folder)
    first, last = find_addresses(folder)[0], find_addresses(folder)[-1]
    assert Path(first).parent == folder
    assert Path(last).parent == Path(tempfile.gettempdir())
    deep = tmp_path / ("d" * 120)
    create_private_folder(deep)
    assert all(not address.startswith(str(deep)) for address in find_addresses(deep))


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="a second user can be played by root alone")
def test_another_user_reads_changes_and_takes_over_nothing(
    tmp_path: Path, qapp: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    del qapp
    tmp_path.chmod(0o711)
    for parent in tmp_path.parents:
        if parent != Path("/") and parent.stat().st_uid == 0 and parent != Path("/tmp"):
            parent.chmod(parent.stat().st_mode | 0o011)
    folder, temporary = tmp_path / "data", tmp_path / "tmp"
    make_shared(folder)
    temporary.mkdir()
    temporary.chmod(0o1777)
    monkeypatch.setattr(tempfile, "tempdir", str(temporary))
    instance = SingleInstance(folder)
    assert instance.claim(()).value == "ours"
    make_contents_private(folder)
    address = find_addresses(folder)[-1]
    script = f"""
import os, socket
os.setgid({NOBODY}); os.setuid({NOBODY})
for path in ("settings.json", "jobs.sqlite3", "jobs/a/portrait.jpg"):
    for mode in "ra":
        try:
            open(os.path.join({str(folder)!r}, path), mode)
            print("opened", path, mode)
        except PermissionError:
            pass
server = socket.socket(socket.AF_UNIX)
server.bind({address!r})
"""
    ended = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert ended.stdout == ""
    assert Path(address).parent == temporary
    assert Path(address).is_socket()
    assert not is_own_address(address)
    instance.release()
