"""The look at a portrait before money is spent."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image, ImageEnhance, ImageFilter

from omnihuman_desktop.domain.portrait import Framing
from omnihuman_desktop.media.picture.portrait_warnings import PortraitWarning, PortraitWarningKind, find_warnings


@pytest.fixture
def photo(portrait: Path) -> Image.Image:
    with Image.open(portrait) as picture:
        return picture.convert("RGB")


def warnings_of(folder: Path, picture: Image.Image, framing: Framing = Framing()) -> dict[PortraitWarningKind, PortraitWarning]:
    picture.save(folder / "a.png")
    return {doubt.kind: doubt for doubt in find_warnings(folder / "a.png", framing)}


def test_a_good_portrait_raises_no_doubt(tmp_path: Path, photo: Image.Image) -> None:
    assert warnings_of(tmp_path, photo) == {}


def test_nobody_to_be_found(tmp_path: Path) -> None:
    fog = Image.effect_noise((800, 600), 60).convert("RGB")
    assert list(warnings_of(tmp_path, fog)) == [PortraitWarningKind.NO_FACE]


@pytest.mark.parametrize(("degrees", "quarter_turns"), [(90, 1), (270, 3)])
def test_somebody_who_lies_on_the_side(tmp_path: Path, photo: Image.Image, degrees: int, quarter_turns: int) -> None:
    found = warnings_of(tmp_path, photo.rotate(degrees))
    assert found == {PortraitWarningKind.TURNED: PortraitWarning(PortraitWarningKind.TURNED, {"quarter_turns": quarter_turns})}


def test_several_people_until_one_is_cropped_to(tmp_path: Path, photo: Image.Image) -> None:
    pair = Image.new("RGB", (1100, 512))
    pair.paste(photo, (0, 0))
    pair.paste(photo, (580, 0))
    assert warnings_of(tmp_path, pair)[PortraitWarningKind.SEVERAL_PEOPLE].params == {"count": 2}
    assert warnings_of(tmp_path, pair, Framing(crop=(0.0, 0.0, 0.46, 1.0))) == {}


def test_a_face_that_is_far_away(tmp_path: Path, photo: Image.Image) -> None:
    far = Image.new("RGB", (2000, 2000), "grey")
    far.paste(photo.resize((560, 560)), (700, 700))
    assert warnings_of(tmp_path, far)[PortraitWarningKind.FACE_TINY].params == {"percent": 5}


def test_a_head_that_is_cut_off(tmp_path: Path, photo: Image.Image) -> None:
    assert PortraitWarningKind.FACE_CUT in warnings_of(tmp_path, photo.crop((100, 76, 500, 476)))


def test_light_and_sharpness(tmp_path: Path, photo: Image.Image) -> None:
    assert list(warnings_of(tmp_path, ImageEnhance.Brightness(photo).enhance(0.15))) == [PortraitWarningKind.DARK]
    assert PortraitWarningKind.BLURRED in warnings_of(tmp_path, photo.filter(ImageFilter.GaussianBlur(3)))
    assert warnings_of(tmp_path, photo.filter(ImageFilter.GaussianBlur(1.2))) == {}


def test_few_pixels(tmp_path: Path, photo: Image.Image) -> None:
    assert warnings_of(tmp_path, photo.resize((240, 240)))[PortraitWarningKind.SMALL].params == {"width": 240, "height": 240}
