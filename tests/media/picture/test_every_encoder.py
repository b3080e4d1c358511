"""Pictures by every encoder of Pillow, whole and with odd headers.

Each ends in the right value or in a sentence, never in an error inside the program.
"""

from __future__ import annotations

import contextlib
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from omnihuman_desktop.domain.errors import InputError
from omnihuman_desktop.domain.portrait import Framing
from omnihuman_desktop.media.picture.prepare import prepare_portrait
from omnihuman_desktop.media.picture.read import load_formats, probe_picture, read_upright
from tests.media.odd_bytes import CHANGES, Change

SIZE = (96, 64)


def paint(mode: str) -> Image.Image:
    """A picture of `mode` that is reddish on the left and bluish on the right."""
    values = np.zeros((SIZE[1], SIZE[0], 3), np.uint8)
    values[:, :48], values[:, 48:] = (200, 60, 40), (40, 60, 200)
    picture = Image.fromarray(values)
    if mode in ("I;16", "F", "I"):
        grey = np.asarray(picture.convert("L")).astype(np.float32)
        return Image.fromarray({"I;16": np.uint16, "I": np.int32, "F": np.float32}[mode](grey * (257 if mode != "F" else 1)))
    if mode == "LAB":
        from PIL import ImageCms

        found = ImageCms.profileToProfile(
            picture, ImageCms.createProfile("sRGB"), ImageCms.createProfile("LAB"), outputMode="LAB"
        )
        assert found is not None
        return found
    return picture.quantize(4) if mode == "P" else picture.convert(mode)


@dataclass(frozen=True)
class Picture:
    """A picture by Pillow's encoder for `suffix`. `options` are its own. `readable`: as a portrait."""

    mode: str
    suffix: str
    options: dict[str, object] = field(default_factory=dict)
    readable: bool = True

    def __str__(self) -> str:
        words = "-".join(f"{name}={value}" for name, value in self.options.items() if name not in ("exif", "append_images"))
        return f"{self.suffix}-{self.mode}-{words}"

    def make(self, folder: Path) -> Path:
        path = folder / f"portrait.{self.suffix}"
        load_formats()
        if self.suffix == "heic":
            import pillow_heif

            pillow_heif.from_pillow(paint(self.mode)).save(path, **self.options)
        else:
            paint(self.mode).save(path, **self.options)
        return path


def _turned(orientation: int) -> Image.Exif:
    exif = Image.Exif()
    exif[0x0112] = orientation
    return exif


PICTURES = [
    *(
        Picture(mode, "jpg", options)
        for mode in ("L", "RGB", "CMYK")
        for options in ({}, {"progressive": True}, {"quality": 5})
    ),
    *(Picture("RGB", "jpg", {"exif": _turned(number), "dpi": (number, 1)}) for number in (0, 1, 2, 3, 9, 65535)),
    *(Picture("RGB", "jpg", {"subsampling": number}) for number in (0, 1, 2)),
    *(Picture(mode, "png") for mode in ("1", "L", "LA", "P", "RGB", "RGBA", "I;16")),
    *(Picture("P", "png", {"bits": bits}) for bits in (2, 4, 8)),
    Picture("P", "png", {"transparency": 0}),
    Picture("RGB", "png", {"transparency": (1, 2, 3)}),
    Picture("RGB", "png", {"save_all": True, "append_images": [paint("RGB")]}),
    *(Picture(mode, "webp", options) for mode in ("RGB", "RGBA") for options in ({}, {"lossless": True}, {"quality": 1})),
    Picture("RGB", "webp", {"save_all": True, "append_images": [paint("L").convert("RGB")]}),
    *(Picture(mode, "gif") for mode in ("1", "L", "P", "RGB")),
    Picture("RGB", "gif", {"save_all": True, "append_images": [paint("L").convert("RGB")]}),
    *(Picture(mode, "tiff") for mode in ("1", "L", "LA", "P", "RGB", "RGBA", "CMYK", "LAB", "I;16", "F", "I")),
    *(
        Picture("RGB", "tiff", {"compression": name})
        for name in ("tiff_lzw", "tiff_adobe_deflate", "packbits", "jpeg", "tiff_deflate", "zstd", "lzma")
    ),
    *(Picture("1", "tiff", {"compression": name}) for name in ("group3", "group4", "tiff_ccitt")),
    *(Picture(mode, "bmp") for mode in ("1", "L", "P", "RGB", "RGBA")),
    *(Picture(mode, "dib") for mode in ("L", "RGB")),
    *(
        Picture(mode, "avif", options)
        for mode in ("L", "RGB", "RGBA")
        for options in ({}, {"quality": 10}, {"subsampling": "4:0:0"})
    ),
    *(Picture(mode, "heic", options) for mode in ("L", "RGB", "RGBA") for options in ({}, {"quality": 10}, {"chroma": 444})),
    Picture("RGB", "mpo", {"save_all": True, "append_images": [paint("RGB")]}),
    *(
        Picture("RGB", suffix, readable=False)
        for suffix in ("tga", "ppm", "pcx", "sgi", "ico", "icns", "dds", "jp2", "pdf", "eps")
    ),
    Picture("1", "xbm", readable=False),
]


def see(path: Path, folder: Path) -> None:
    """Take the file as the program does, and check that its two halves are there."""
    info, picture = read_upright(path, (9999, 9999))
    assert sorted((info.width, info.height)) == sorted(SIZE)
    prepared = prepare_portrait(path, Framing(), folder / "drafts")
    with Image.open(prepared.path) as sent:
        for found in (picture, sent):
            values = np.asarray(found.convert("RGB")).astype(int)
            one, other = values[:, :24].mean(axis=(0, 1)), values[:, -24:].mean(axis=(0, 1))
            assert values.std() > 5, "the two halves differ"
            assert np.abs(one - other).max() > 10
            if abs(one[0] - one[2]) > 30:
                warm, cold = sorted((one, other), key=lambda colour: colour[2])
                assert warm[0] > warm[2]
                assert cold[2] > cold[0]


@pytest.mark.parametrize("picture", PICTURES, ids=str)
def test_a_picture_of_every_encoder_is_seen_or_refused(picture: Picture, tmp_path: Path) -> None:
    try:
        path = picture.make(tmp_path)
    except OSError:
        pytest.skip("Pillow's build for this system can't write it")
    if picture.readable:
        see(path, tmp_path)
        return
    with pytest.raises(InputError):
        probe_picture(path)


@pytest.mark.parametrize("change", CHANGES, ids=lambda change: change.name)
@pytest.mark.parametrize("suffix", ["jpg", "png", "webp", "gif", "tiff", "bmp", "avif", "heic"])
def test_a_picture_with_an_odd_header_is_seen_or_refused(suffix: str, change: Change, tmp_path: Path) -> None:
    path = Picture("RGB", suffix).make(tmp_path)
    path.write_bytes(change.change(path.read_bytes()))
    with contextlib.suppress(InputError):
        probe_picture(path)
        see(path, tmp_path)
