"""Pictures made by real encoders, and what they are to look like."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from tests.media.conftest import run_ffmpeg

Pixels = NDArray[np.uint8]

STORED: dict[int, Callable[[Pixels], Pixels]] = {
    1: lambda upright: upright,
    2: np.fliplr,
    3: lambda upright: np.rot90(upright, 2),
    4: np.flipud,
    5: lambda upright: upright.transpose(1, 0, 2),
    6: lambda upright: np.rot90(upright, 1),
    7: lambda upright: np.rot90(upright, 2).transpose(1, 0, 2),
    8: lambda upright: np.rot90(upright, -1),
}
"""How a camera that writes EXIF's orientation stores what it saw upright."""


def smooth(width: int = 96, height: int = 64) -> Pixels:
    """Soft colours, of which no turn or mirror image is the same."""
    x, y = np.meshgrid(np.linspace(0, 1, width), np.linspace(0, 1, height))
    return np.stack([255 * x, 200 * y, 128 * (1 - x * y)], axis=2).astype(np.uint8)


def oriented(path: Path, orientation: int, upright: Pixels, **options: object) -> Path:
    """`upright` as a camera that was held in this way writes it."""
    exif = Image.Exif()
    exif[0x0112] = orientation
    stored = np.ascontiguousarray(STORED[orientation](upright))
    Image.fromarray(stored).save(path, exif=exif, **options)  # type: ignore[arg-type]
    return path


def located_exif() -> Image.Exif:
    """EXIF that tells where the picture was taken."""
    exif = Image.Exif()
    exif[0x010F] = "Camera maker"
    place = exif.get_ifd(0x8825)
    place[1], place[2], place[3], place[4] = "N", (48.0, 8.0, 13.5), "E", (11.0, 34.0, 31.5)
    return exif


PLACE = b"48,8.2250N"
XMP = (
    b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description'
    b' xmlns:exif="http://ns.adobe.com/exif/1.0/" exif:GPSLatitude="' + PLACE + b'"/></rdf:RDF></x:xmpmeta>'
)


def png_head(width: int, height: int) -> bytes:
    """The head of a PNG of any size, with a little data behind it."""

    def chunk(name: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(bytes(9999))) + chunk(b"IEND", b"")


P3_TO_XYZ = np.array([[0.5151, 0.2920, 0.1571], [0.2412, 0.6922, 0.0666], [-0.0011, 0.0419, 0.7841]])
"""Display P3's primaries, adapted to D50."""

SRGB_TO_XYZ = np.array([[0.4361, 0.3851, 0.1431], [0.2225, 0.7169, 0.0606], [0.0139, 0.0971, 0.7141]])
GAMMA = 2.2


def wide_profile() -> bytes:
    """An ICC profile with Display P3's primaries and a plain gamma curve."""

    def xyz(values: NDArray[np.float64]) -> bytes:
        return b"XYZ \0\0\0\0" + b"".join(struct.pack(">i", round(value * 65536)) for value in values)

    text = b"desc\0\0\0\0" + struct.pack(">I", 5) + b"wide\0" + bytes(79)
    curve = b"curv\0\0\0\0" + struct.pack(">IH", 1, round(GAMMA * 256)) + bytes(2)
    tags = {
        b"desc": text, b"cprt": b"text\0\0\0\0none\0\0\0\0", b"wtpt": xyz(np.array([0.9642, 1.0, 0.8249])),
        b"rXYZ": xyz(P3_TO_XYZ[:, 0]), b"gXYZ": xyz(P3_TO_XYZ[:, 1]), b"bXYZ": xyz(P3_TO_XYZ[:, 2]),
        b"rTRC": curve, b"gTRC": curve, b"bTRC": curve,
    }  # fmt: skip
    table, body, start = struct.pack(">I", len(tags)), b"", 128 + 4 + 12 * len(tags)
    for name, value in tags.items():
        padded = value + bytes(-len(value) % 4)
        table += name + struct.pack(">II", start + len(body), len(value))
        body += padded
    head = struct.pack(">I4sI4s4s4s", start + len(body), b"\0\0\0\0", 0x02100000, b"mntr", b"RGB ", b"XYZ ")
    head += struct.pack(">6H4s", 2020, 1, 1, 0, 0, 0, b"acsp")
    head += bytes(28) + struct.pack(">iii", round(0.9642 * 65536), 65536, round(0.8249 * 65536))
    return head + bytes(128 - len(head)) + table + body


def wide_as_srgb(pixels: Pixels) -> Pixels:
    """What pixels of that profile are in sRGB, by arithmetic alone."""
    linear = (pixels / 255.0) ** GAMMA @ P3_TO_XYZ.T @ np.linalg.inv(SRGB_TO_XYZ).T
    linear = np.clip(linear, 0, 1)
    encoded = np.where(linear <= 0.0031308, 12.92 * linear, 1.055 * linear ** (1 / 2.4) - 0.055)
    return np.round(encoded * 255).astype(np.uint8)


def read_by_pillow(path: Path) -> Pixels:
    with Image.open(path) as picture:
        return np.asarray(picture.convert("RGB"))


def read_by_qt(path: Path) -> Pixels:
    from PySide6.QtGui import QImage

    image = QImage(str(path)).convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(bytes(image.constBits()), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : 3 * image.width()].reshape(image.height(), image.width(), 3)


def read_by_ffmpeg(path: Path) -> Pixels:
    height, width = read_by_pillow(path).shape[:2]
    raw = run_ffmpeg("-i", path, "-frames:v", "1", "-sws_flags", "accurate_rnd+full_chroma_int+full_chroma_inp+bitexact",
                     "-pix_fmt", "rgb24", "-f", "rawvideo", "-")  # fmt: skip
    return np.frombuffer(raw, np.uint8).reshape(height, width, 3)


def difference(one: Pixels, other: Pixels) -> float:
    """The mean difference in levels of 256."""
    assert one.shape == other.shape
    return float(np.abs(one.astype(int) - other.astype(int)).mean())
