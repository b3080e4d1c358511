"""A camera's raw photo is named as one, instead of its small preview being taken as the portrait."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest
from PIL import Image

from omnihuman_desktop.domain.errors import InputError, Kind
from omnihuman_desktop.media.picture.raw_photo import is_raw_photo
from omnihuman_desktop.media.picture.read import probe_picture


def preview(path: Path, tags: dict[int, object]) -> Path:
    """A TIFF of 160 × 120 pixels with further tags in its first page."""
    from PIL.TiffImagePlugin import ImageFileDirectory_v2

    directory = ImageFileDirectory_v2()
    for tag, value in tags.items():
        directory[tag] = value
    Image.new("RGB", (160, 120), "grey").save(path, "TIFF", tiffinfo=directory)
    return path


DNG = {0xC612: b"\x01\x04\0\0"}
CAMERA = {0x010F: "NIKON CORPORATION", 0x00FE: 1, 0x014A: 8}


@pytest.mark.parametrize(("name", "tags"), [("a.dng", DNG), ("a.nef", CAMERA), ("a.arw", CAMERA | {0x010F: "SONY"})])
def test_a_raw_photo_that_begins_as_a_tiff_is_named_as_one(tmp_path: Path, name: str, tags: dict[int, object]) -> None:
    with pytest.raises(InputError) as refused:
        probe_picture(preview(tmp_path / name, tags))
    assert refused.value.kind is Kind.PICTURE_RAW


@pytest.mark.parametrize(
    "head",
    [
        b"FUJIFILMCCD-RAW 0201",
        b"IIRO\x08\0\0\0",
        b"IIRS\x08\0\0\0",
        b"MMOR\0\0\0\x08",
        b"IIU\0\x18\0\0\0",
        b"II*\0\x10\0\0\0CR\x02\0",
        b"\0\0\0\x18ftypcrx \0\0\0\x01",
    ],
)
def test_other_raw_photos_are_told_by_their_first_bytes(tmp_path: Path, head: bytes) -> None:
    path = tmp_path / "photo"
    path.write_bytes(head + bytes(4000))
    assert is_raw_photo(path)


def test_a_scan_with_a_camera_s_name_stays_a_picture(tmp_path: Path) -> None:
    scan = preview(tmp_path / "scan.tif", {0x010F: "EPSON", 0x0110: "Perfection"})
    assert probe_picture(scan).format == "tiff"


@pytest.mark.parametrize("order", ["<", ">"])
def test_a_directory_that_lies_about_its_place_or_length_is_none(tmp_path: Path, order: str) -> None:
    path = tmp_path / "odd.tif"
    mark = b"II*\0" if order == "<" else b"MM\0*"
    path.write_bytes(mark + struct.pack(f"{order}I", 0xFFFF_FFF0))
    assert not is_raw_photo(path)
    path.write_bytes(mark + struct.pack(f"{order}IH", 8, 0xFFFF) + b"\0" * 30)
    assert not is_raw_photo(path)
