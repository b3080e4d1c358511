"""Files appear whole or not at all."""

from __future__ import annotations

import os
import stat
import threading
from typing import TYPE_CHECKING

import pytest

from omnihuman_desktop.domain.errors import Kind, LocalError
from omnihuman_desktop.system import atomic_file
from omnihuman_desktop.system.atomic_file import open_atomically, part_file, retry_while_held, write_atomically

if TYPE_CHECKING:
    from pathlib import Path


def test_a_file_appears_with_its_whole_content_and_nothing_beside_it(tmp_path: Path) -> None:
    target = tmp_path / "settings.json"
    write_atomically(target, b"one")
    write_atomically(target, b"two")
    assert target.read_bytes() == b"two"
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.parametrize("unique", [False, True])
def test_a_failed_write_leaves_the_file_as_it_was_and_no_part(tmp_path: Path, *, unique: bool) -> None:
    target = tmp_path / "settings.json"
    target.write_bytes(b"before")
    with pytest.raises(KeyboardInterrupt), open_atomically(target, unique=unique) as file:
        file.write(b"half")
        file.flush()
        raise KeyboardInterrupt
    assert target.read_bytes() == b"before"
    assert list(tmp_path.iterdir()) == [target]


class WindowsError(PermissionError):
    """An error as Windows' Python raises it."""

    def __init__(self, winerror: int, *names: str) -> None:
        super().__init__(13, "refused", *names)
        self.winerror = winerror
        self.filename, self.filename2 = (*names, None, None)[:2]


@pytest.mark.parametrize("number", [5, 32, 33])
def test_a_file_that_a_virus_scanner_holds_for_a_moment_is_written_all_the_same(
    tmp_path: Path, number: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "settings.json"
    target.write_bytes(b"one")
    tries: list[int] = []
    replace = type(target).replace

    def held(path: Path, wanted: Path) -> Path:
        tries.append(number)
        if len(tries) < 4:
            raise WindowsError(number)
        return replace(path, wanted)

    monkeypatch.setattr(type(target), "replace", held)
    write_atomically(target, b"two")
    assert (len(tries), target.read_bytes()) == (4, b"two")


def test_a_file_that_stays_held_and_any_other_error_are_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(atomic_file, "HELD_S", 0.2)
    tries: list[int] = []

    def refuse(number: int) -> None:
        tries.append(number)
        raise WindowsError(number)

    with pytest.raises(WindowsError):
        retry_while_held(lambda: refuse(32))
    assert len(tries) > 2
    tries.clear()
    with pytest.raises(WindowsError):
        retry_while_held(lambda: refuse(3))
    assert tries == [3]


@pytest.mark.parametrize(
    ("number", "kind"),
    [
        (32, Kind.FILE_IN_USE),
        (5, Kind.FOLDER_NOT_WRITABLE),
        (39, Kind.DISK_FULL),
        (112, Kind.DISK_FULL),
        (1295, Kind.DISK_FULL),
    ],
)
def test_windows_errors_are_told_as_what_they_are(tmp_path: Path, number: int, kind: Kind) -> None:
    error = LocalError.from_os(WindowsError(number, r"C:\videos\a.part", r"C:\videos\take 1.mp4"), tmp_path)
    assert error.kind is kind
    assert error.failure.text("name") == ("take 1.mp4" if kind is Kind.FILE_IN_USE else "")


def test_nothing_is_seen_of_a_file_that_is_being_written(tmp_path: Path) -> None:
    target = tmp_path / "settings.json"
    with open_atomically(target) as file:
        file.write(b"half")
        file.flush()
        assert not target.exists()
    assert target.read_bytes() == b"half"


def test_the_content_is_flushed_before_the_file_gets_its_name_and_the_folder_after(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target, flushed = tmp_path / "settings.json", []
    fsync = os.fsync

    def watched(file: int) -> None:
        kind = "folder" if stat.S_ISDIR(os.fstat(file).st_mode) else os.fstat(file).st_size
        flushed.append((kind, target.exists()))
        fsync(file)

    monkeypatch.setattr(os, "fsync", watched)
    write_atomically(target, b"whole")
    # Windows offers no call to flush a folder.
    assert flushed == [(5, False), ("folder", True)][: 1 if os.name == "nt" else 2]


def test_a_part_that_a_crash_left_is_overwritten(tmp_path: Path) -> None:
    target = tmp_path / "key"
    target.with_name("key.part").write_bytes(b"left behind, and longer")
    write_atomically(target, b"new")
    assert target.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.skipif(os.name != "posix", reason="Windows has no such permissions")
def test_a_secret_file_is_never_readable_by_others(tmp_path: Path) -> None:
    target = tmp_path / "key"
    target.with_name("key.part").write_bytes(b"")
    target.with_name("key.part").chmod(0o666)
    with open_atomically(target, mode=0o600) as file:
        assert stat.S_IMODE(os.fstat(file.fileno()).st_mode) == 0o600
    assert stat.S_IMODE(target.stat().st_mode) == 0o600


def test_two_writers_of_unique_parts_never_mix(tmp_path: Path) -> None:
    target, together = tmp_path / "mask.png", threading.Barrier(2)

    def write(content: bytes) -> None:
        with open_atomically(target, unique=True) as file:
            file.write(content[:1])
            file.flush()
            together.wait(10)
            file.write(content[1:])

    writers = [threading.Thread(target=write, args=(content,)) for content in (b"aaaa", b"bbbb")]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    assert target.read_bytes() in {b"aaaa", b"bbbb"}
    assert list(tmp_path.iterdir()) == [target]


def test_a_writer_that_needs_a_path_gets_one_and_its_file_is_renamed(tmp_path: Path) -> None:
    target = tmp_path / "voice.mp3"
    with part_file(target) as part:
        part.write_bytes(b"sound")
        assert not target.exists()
    assert target.read_bytes() == b"sound"
    assert list(tmp_path.iterdir()) == [target]


def test_a_writer_that_writes_nothing_leaves_the_file_as_it_was(tmp_path: Path) -> None:
    target = tmp_path / "voice.mp3"
    target.write_bytes(b"before")
    with pytest.raises(FileNotFoundError), part_file(target):
        pass
    assert target.read_bytes() == b"before"
