"""A published folder may lie where other users can write: no link that they leave there is followed."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from omnihuman_desktop.domain.errors import LocalError
from omnihuman_desktop.domain.storage import StorageLocation
from omnihuman_desktop.storage.interface import UploadedFile
from omnihuman_desktop.storage.published_folder import PublishedFolder

pytestmark = pytest.mark.skipif(os.name != "posix", reason="links need a right of their own on Windows")


def storage_in(folder: Path) -> PublishedFolder:
    folder.mkdir(exist_ok=True)
    return PublishedFolder(
        StorageLocation("p", "folder", "Mine", {"folder": str(folder), "public_url": "https://example.com/"})
    )


async def test_a_link_at_the_name_of_a_file_is_replaced_not_written_through(tmp_path: Path, portrait: Path) -> None:
    storage, victim = storage_in(tmp_path / "public"), tmp_path / "victim"
    victim.write_text("mine")
    for name in ("p.png", "p.png.part"):
        (tmp_path / "public" / name).symlink_to(victim)
    await storage.upload(portrait, "p.png", "image/png", lambda _done: None)
    assert victim.read_text() == "mine"
    assert not (tmp_path / "public" / "p.png").is_symlink()
    assert (tmp_path / "public" / "p.png").read_bytes() == portrait.read_bytes()


async def test_a_link_in_place_of_a_sub_folder_is_neither_written_into_nor_emptied(tmp_path: Path, portrait: Path) -> None:
    storage, elsewhere = storage_in(tmp_path / "public"), tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "p.png").write_text("mine")
    (tmp_path / "public" / "jobs").symlink_to(elsewhere)
    with pytest.raises(LocalError):
        await storage.upload(portrait, "jobs/p.png", "image/png", lambda _done: None)
    with pytest.raises(LocalError):
        await storage.delete(UploadedFile("jobs/p.png"))
    assert {path.name: path.read_text() for path in elsewhere.iterdir()} == {"p.png": "mine"}


async def test_a_removal_takes_a_part_that_a_crash_left(tmp_path: Path, portrait: Path) -> None:
    storage = storage_in(tmp_path / "public")
    await storage.upload(portrait, "p.png", "image/png", lambda _done: None)
    (tmp_path / "public" / "p.png.0123456789abcdef.part").write_text("half")
    await storage.delete(UploadedFile("p.png"))
    assert list((tmp_path / "public").iterdir()) == []
