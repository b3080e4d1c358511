"""Masks, rendered to just what is sent with them, and read from what a creator has."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from omnihuman_desktop.domain.errors import InputError, Kind
from omnihuman_desktop.domain.portrait import Framing
from omnihuman_desktop.media.picture.masks import read_mask, render_mask
from omnihuman_desktop.media.picture.prepare import make_portrait

FRAMINGS = [
    Framing(),
    Framing(quarter_turns=1),
    Framing(quarter_turns=2, flipped=True),
    Framing(quarter_turns=3, crop=(0.1, 0.25, 0.7, 1.0)),
    Framing(flipped=True, crop=(0.5, 0.0, 1.0, 0.333)),
]


@pytest.fixture
def person(tmp_path: Path) -> Path:
    """A portrait of 120 by 90 pixels in which the person is the red part."""
    image = Image.new("RGB", (120, 90), "black")
    image.paste((255, 0, 0), (70, 10, 110, 50))
    image.save(tmp_path / "person.png")
    return tmp_path / "person.png"


@pytest.fixture
def mask(tmp_path: Path, person: Path) -> Path:
    Image.open(person).getchannel("R").save(tmp_path / "mask.png")
    return tmp_path / "mask.png"


@pytest.mark.parametrize("framing", FRAMINGS)
def test_a_mask_follows_the_portrait_pixel_by_pixel(tmp_path: Path, person: Path, mask: Path, framing: Framing) -> None:
    sent = make_portrait(person, framing, tmp_path, "sent")
    rendered = render_mask(mask, framing, (sent.width, sent.height), tmp_path / "job" / "mask1.png")
    with Image.open(sent.path) as picture, Image.open(rendered) as found:
        assert (found.format, found.mode, found.size) == ("PNG", "L", picture.size)
        assert np.array_equal(np.asarray(found), np.asarray(picture.getchannel("R")))
    assert [path.name for path in rendered.parent.iterdir()] == ["mask1.png"]


def test_a_mask_of_a_shrunk_portrait_has_its_size_and_two_levels(tmp_path: Path, mask: Path) -> None:
    rendered = render_mask(mask, Framing(), (41, 30), tmp_path / "mask1.png")
    with Image.open(rendered) as found:
        assert found.size == (41, 30)
        assert set(found.tobytes()) == {0, 255}
        assert found.getbbox() == (24, 3, 38, 17)


def test_a_mask_that_has_gone_is_told_as_such(tmp_path: Path) -> None:
    with pytest.raises(InputError) as caught:
        render_mask(tmp_path / "gone.png", Framing(), (9, 9), tmp_path / "mask1.png")
    assert (caught.value.kind, caught.value.failure.text("name")) == (Kind.MASK_MISSING, "gone.png")
    assert not list(tmp_path.iterdir())


def test_a_mask_is_read_as_two_levels_whatever_it_is_made_of(tmp_path: Path) -> None:
    soft = Image.linear_gradient("L").resize((64, 256))
    soft.save(tmp_path / "soft.jpg", quality=100)
    clear = Image.new("RGBA", (64, 256), (255, 255, 255, 0))
    clear.putalpha(soft)
    clear.save(tmp_path / "clear.png")
    for name in ("soft.jpg", "clear.png"):
        read = read_mask(tmp_path / name, (64, 256))
        rows = np.frombuffer(read.levels, np.uint8).reshape(256, 64)
        assert (read.width, read.height) == (64, 256)
        assert set(rows[:126].flat) == {0}
        assert set(rows[130:].flat) == {255}


def test_a_mask_of_another_size_is_told_and_fitted_where_that_is_wanted(tmp_path: Path, mask: Path) -> None:
    with pytest.raises(InputError) as caught:
        read_mask(mask, (240, 180))
    assert caught.value.failure.params == {
        "name": "mask.png", "width": 120, "height": 90, "wanted_width": 240, "wanted_height": 180,
    }  # fmt: skip
    read = read_mask(mask, (240, 180), fit=True)
    rows = np.frombuffer(read.levels, np.uint8).reshape(180, 240)
    assert rows[20:100, 140:220].min() == 255
    assert rows.astype(bool).sum() == pytest.approx(80 * 80, rel=0.02)
