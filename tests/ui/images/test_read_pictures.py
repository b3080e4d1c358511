"""Pictures come from Pillow to Qt pixel by pixel, and are framed as they are sent."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from omnihuman_desktop.domain.portrait import Framing
from omnihuman_desktop.ui.images.framed import frame_image, read_framed
from omnihuman_desktop.ui.images.read import read_picture, read_with_info, to_qimage


def pixels_of(image: QImage) -> np.ndarray:
    """Of the shape (height, width, 4), blue first."""
    return np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4).copy()


def make_noise(width: int, height: int, channels: int) -> Image.Image:
    return Image.fromarray(np.random.default_rng(7).integers(0, 256, (height, width, channels), np.uint8))


@pytest.mark.parametrize("size", [(1, 1), (700, 401), (1, 70_000), (70_000, 1), (257, 256)])
def test_each_pixel_arrives_in_its_place(size: tuple[int, int]) -> None:
    """Also where the picture is handed over in several strips, of which the last one is shorter."""
    picture = make_noise(*size, 3)
    image = to_qimage(picture)
    assert image.format() is QImage.Format.Format_RGB32
    found = pixels_of(image)
    assert np.array_equal(found[..., 2::-1], np.asarray(picture))
    assert (found[..., 3] == 255).all()


def test_transparency_is_premultiplied_as_qt_does_it() -> None:
    picture = make_noise(300, 500, 4)
    image = to_qimage(picture)
    assert image.format() is QImage.Format.Format_ARGB32_Premultiplied
    content = picture.tobytes("raw", "BGRA")  # which the image does not keep alive
    plain = QImage(content, 300, 500, 1200, QImage.Format.Format_ARGB32)
    expected = pixels_of(plain.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied))
    assert np.abs(pixels_of(image).astype(int) - expected).max() <= 1


@pytest.mark.parametrize(
    "framing",
    [
        Framing(),
        Framing(quarter_turns=1),
        Framing(quarter_turns=2, flipped=True),
        Framing(quarter_turns=3, flipped=True, crop=(0.25, 0.5, 0.75, 1.0)),
        Framing(crop=(0.1, 0.2, 0.9, 0.75), ground="#336699"),
    ],
)
def test_a_framed_picture_is_what_the_small_one_shows(tmp_path: Path, framing: Framing) -> None:
    """The panel frames with Qt, the stage with Pillow; the creator sees one picture."""
    source = make_noise(120, 80, 4)
    source.save(tmp_path / "noise.png")
    whole = read_picture(tmp_path / "noise.png", QSize(120, 80))
    shown = frame_image(whole, framing)
    read = read_framed(tmp_path / "noise.png", framing, QSize(400, 400))
    assert (read.width(), read.height()) == (shown.width(), shown.height())
    assert np.abs(pixels_of(read)[..., :3].astype(int) - pixels_of(shown)[..., :3]).max() <= 2


def test_the_picture_that_was_read_last_is_decoded_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from omnihuman_desktop.media.picture import read

    path, decoded = tmp_path / "noise.png", []
    make_noise(600, 400, 3).save(path)
    before = read.read_upright

    def count(path: Path, fit: tuple[int, int]) -> object:
        decoded.append(path)
        return before(path, fit)

    monkeypatch.setattr(read, "read_upright", count)
    first = read_with_info(path, QSize(600, 600))[1]
    small = read_with_info(path, QSize(60, 60))[1]
    assert (first.size, small.size, len(decoded)) == ((600, 400), (60, 40), 1)
    path.touch()
    read_with_info(path, QSize(60, 60))
    assert len(decoded) == 2
    assert read_with_info(path, QSize(600, 600))[1].size == (600, 400), "what is there is too small"
    assert len(decoded) == 3
