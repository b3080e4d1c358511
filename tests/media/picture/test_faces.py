from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from omnihuman_desktop.media.picture.faces import find_faces


def test_the_face_of_the_sample_is_found_where_it_is(portrait: Path) -> None:
    (face,) = find_faces(portrait)
    assert (face.left + face.right) / 2 == pytest.approx(0.435, abs=0.03)
    assert (face.top + face.bottom) / 2 == pytest.approx(0.245, abs=0.03)
    assert face.height == pytest.approx(0.17, abs=0.04)


def test_several_are_found_the_largest_first_also_small_ones(tmp_path: Path, portrait: Path) -> None:
    photo = Image.open(portrait).convert("RGB")
    pair = Image.new("RGB", (1600, 900), "grey")
    pair.paste(photo.resize((400, 400)), (100, 100))
    pair.paste(photo.resize((700, 700)), (800, 100))
    pair.save(tmp_path / "pair.jpg")
    large, small = find_faces(tmp_path / "pair.jpg")
    assert large.left > 0.5 > small.right
    assert large.height > small.height


def test_a_face_a_twentieth_as_high_is_found(tmp_path: Path, portrait: Path) -> None:
    wide = Image.new("RGB", (1600, 1600), "grey")
    wide.paste(Image.open(portrait).convert("RGB").resize((430, 430)), (500, 600))
    wide.save(tmp_path / "far.jpg")
    (face,) = find_faces(tmp_path / "far.jpg")
    assert 0.03 < face.height < 0.06
