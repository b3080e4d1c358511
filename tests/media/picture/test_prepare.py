"""What is sent in a portrait's place, from real files of every format that is taken."""

from __future__ import annotations

import io
import os
import time
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageCms

from omnihuman_desktop.domain.errors import InputError, Kind
from omnihuman_desktop.domain.limits import OMNIHUMAN
from omnihuman_desktop.domain.portrait import Framing
from omnihuman_desktop.media.picture.encode import scale_in_bands
from omnihuman_desktop.media.picture.prepare import MAX_KEPT, PortraitChange, PreparedPortrait, prepare_portrait
from tests.media import sample_pictures
from tests.media.conftest import run_ffmpeg

NONE = frozenset[PortraitChange]()


def prepare(path: Path, framing: Framing = Framing()) -> PreparedPortrait:
    before = path.read_bytes()
    prepared = prepare_portrait(path, framing, path.parent / "drafts")
    assert path.read_bytes() == before, "the original is never changed"
    assert prepared.size_bytes == prepared.path.stat().st_size <= OMNIHUMAN.picture_max_bytes
    with Image.open(prepared.path) as sent:
        assert (sent.format or "").lower() == prepared.format
        assert sent.size == (prepared.width, prepared.height)
        assert "icc_profile" not in sent.info or PortraitChange.COLOURS not in prepared.changes
    return prepared


def save_heic(path: Path, pixels: sample_pictures.Pixels, **options: object) -> Path:
    import pillow_heif

    pillow_heif.from_pillow(Image.fromarray(pixels)).save(path, **options)
    return path


# --- as it is --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("suffix", "options"), [("jpg", {"quality": 90}), ("png", {}), ("webp", {"quality": 90})])
def test_what_the_service_takes_is_sent_byte_for_byte(tmp_path: Path, suffix: str, options: dict[str, int]) -> None:
    path = tmp_path / f"a.{suffix}"
    Image.fromarray(sample_pictures.smooth()).save(path, **options)  # type: ignore[arg-type]
    prepared = prepare(path)
    assert prepared.path.read_bytes() == path.read_bytes()
    assert (prepared.changes, prepared.quality) == (NONE, None)


def test_a_picture_that_says_it_is_srgb_or_is_opaque_all_over_is_sent_as_it_is(tmp_path: Path) -> None:
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    Image.fromarray(sample_pictures.smooth()).save(tmp_path / "tagged.jpg", icc_profile=profile)
    Image.fromarray(sample_pictures.smooth()).convert("RGBA").save(tmp_path / "opaque.png")
    for name in ("tagged.jpg", "opaque.png"):
        assert prepare(tmp_path / name).changes == NONE


# --- location ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("suffix", ["jpg", "png", "webp"])
def test_the_location_goes_and_the_picture_data_stays(tmp_path: Path, suffix: str) -> None:
    from PIL.PngImagePlugin import PngInfo

    path, photo = tmp_path / f"a.{suffix}", Image.fromarray(sample_pictures.smooth())
    text = PngInfo()
    text.add_itxt("XML:com.adobe.xmp", sample_pictures.XMP.decode())
    notes = {"pnginfo": text} if suffix == "png" else {"xmp": sample_pictures.XMP}
    photo.save(path, exif=sample_pictures.located_exif(), **notes)  # type: ignore[arg-type]
    with path.open("ab") as file:
        file.write(b"" if suffix == "webp" else b"a film behind the picture " + sample_pictures.PLACE)
    assert sample_pictures.PLACE in path.read_bytes()
    prepared = prepare(path)
    content = prepared.path.read_bytes()
    assert prepared.changes == {PortraitChange.LOCATION_REMOVED}
    assert sample_pictures.PLACE not in content
    assert b"Camera maker" not in content
    with Image.open(prepared.path) as sent:
        assert dict(sent.getexif()) == {}
        assert sent.getexif().get_ifd(0x8825) == {}
        assert "xmp" not in sent.info
    assert np.array_equal(sample_pictures.read_by_pillow(prepared.path), sample_pictures.read_by_pillow(path))


def test_a_located_photo_that_is_converted_tells_no_place_either(tmp_path: Path) -> None:
    path = save_heic(tmp_path / "a.heic", sample_pictures.smooth(), exif=sample_pictures.located_exif().tobytes())
    prepared = prepare(path)
    assert prepared.changes == {PortraitChange.CONVERTED, PortraitChange.LOCATION_REMOVED}
    with Image.open(prepared.path) as sent:
        assert dict(sent.getexif()) == {}


def test_a_second_picture_behind_the_first_goes_with_its_notes(tmp_path: Path) -> None:
    first, second = Image.fromarray(sample_pictures.smooth()), Image.fromarray(sample_pictures.smooth(40, 30))
    first.save(tmp_path / "a.jpg", format="MPO", save_all=True, append_images=[second])
    prepared = prepare(tmp_path / "a.jpg")
    assert prepared.path.read_bytes().count(b"\xff\xd8\xff") == 1
    assert np.array_equal(sample_pictures.read_by_pillow(prepared.path), sample_pictures.read_by_pillow(tmp_path / "a.jpg"))


def test_a_progressive_jpeg_keeps_all_its_scans(tmp_path: Path) -> None:
    Image.fromarray(sample_pictures.smooth()).save(
        tmp_path / "a.jpg", progressive=True, exif=sample_pictures.located_exif(), comment="note"
    )
    prepared = prepare(tmp_path / "a.jpg")
    assert np.array_equal(sample_pictures.read_by_pillow(prepared.path), sample_pictures.read_by_pillow(tmp_path / "a.jpg"))
    assert b"note" not in prepared.path.read_bytes()


# --- which way up -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize(
    ("suffix", "options"), [("png", {}), ("tif", {}), ("webp", {"lossless": True}), ("jpg", {"quality": 100})]
)
def test_every_orientation_stands_upright_pixel_by_pixel(
    tmp_path: Path, orientation: int, suffix: str, options: dict[str, object]
) -> None:
    upright = sample_pictures.smooth()
    prepared = prepare(sample_pictures.oriented(tmp_path / f"a.{suffix}", orientation, upright, **options))
    # A TIFF is turned as it is decoded, and converted in any case.
    assert (PortraitChange.TURNED in prepared.changes) == (orientation != 1 and suffix != "tif")
    found = sample_pictures.read_by_pillow(prepared.path)
    if prepared.format == "png":
        assert np.array_equal(found, upright)
    else:
        assert sample_pictures.difference(found, upright) <= 2


@pytest.mark.parametrize("orientation", [3, 6, 7])
@pytest.mark.parametrize("suffix", ["heic", "avif"])
def test_what_phones_write_stands_upright_too(tmp_path: Path, orientation: int, suffix: str) -> None:
    upright, path = sample_pictures.smooth(), tmp_path / f"a.{suffix}"
    if suffix == "avif":
        sample_pictures.oriented(path, orientation, upright, quality=95)
    else:
        exif = Image.Exif()
        exif[0x0112] = orientation
        save_heic(path, np.ascontiguousarray(sample_pictures.STORED[orientation](upright)), exif=exif.tobytes(), quality=95)
    prepared = prepare(path)
    assert (prepared.width, prepared.height) == (96, 64)
    assert sample_pictures.difference(sample_pictures.read_by_pillow(prepared.path), upright) <= 4


def test_the_creators_turn_comes_after_the_cameras(tmp_path: Path) -> None:
    upright = sample_pictures.smooth()
    path = sample_pictures.oriented(tmp_path / "a.png", 6, upright)
    framed = prepare(path, Framing(quarter_turns=1, flipped=True, crop=(0.25, 0.5, 1.0, 1.0)))
    expected = np.fliplr(np.rot90(upright, -1))[48:, 16:]
    assert np.array_equal(sample_pictures.read_by_pillow(framed.path), expected)
    assert framed.changes == {PortraitChange.TURNED, PortraitChange.CROPPED}


# --- colours ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("suffix", ["png", "jpg", "tif", "webp", "heic"])
def test_wide_colours_become_srgb(tmp_path: Path, suffix: str) -> None:
    # Muted ones, which both can show.
    pixels, path = (sample_pictures.smooth() // 2 + 64).astype(np.uint8), tmp_path / f"a.{suffix}"
    exact = {
        "png": {},
        "jpg": {"quality": 100, "subsampling": 0},
        "tif": {},
        "webp": {"lossless": True},
        "heic": {"quality": 98},
    }
    if suffix == "heic":
        import pillow_heif

        picture = Image.fromarray(pixels)
        picture.info["icc_profile"] = sample_pictures.wide_profile()
        pillow_heif.from_pillow(picture).save(path, quality=98)
    else:
        Image.fromarray(pixels).save(path, icc_profile=sample_pictures.wide_profile(), **exact[suffix])  # type: ignore[arg-type]
    prepared = prepare(path)
    assert PortraitChange.COLOURS in prepared.changes
    found, expected = sample_pictures.read_by_pillow(prepared.path), sample_pictures.wide_as_srgb(pixels)
    assert sample_pictures.difference(found, expected) <= (1 if prepared.format == "png" else 3)
    assert sample_pictures.difference(expected, pixels) > 3, "it makes a difference"


def test_a_profile_that_is_none_costs_nothing(tmp_path: Path) -> None:
    Image.fromarray(sample_pictures.smooth()).save(tmp_path / "a.png", icc_profile=b"no profile at all")
    assert prepare(tmp_path / "a.png").changes == NONE


def test_ink_becomes_light(tmp_path: Path) -> None:
    Image.new("CMYK", (64, 48), (0, 255, 255, 0)).save(tmp_path / "ink.jpg", quality=100)
    prepared = prepare(tmp_path / "ink.jpg")
    assert prepared.changes == {PortraitChange.COLOURS}
    red, green, blue = sample_pictures.read_by_pillow(prepared.path)[24, 32]
    assert red > 200 > 90 > max(green, blue)


@pytest.mark.parametrize("name", ["deep.png", "deep.tif"])
def test_16_bits_become_8(tmp_path: Path, name: str) -> None:
    Image.fromarray(sample_pictures.smooth()).save(tmp_path / "plain.png")
    run_ffmpeg("-i", tmp_path / "plain.png", "-pix_fmt", "rgb48", tmp_path / name)
    prepared = prepare(tmp_path / name)
    assert PortraitChange.DEPTH in prepared.changes
    assert sample_pictures.difference(sample_pictures.read_by_pillow(prepared.path), sample_pictures.smooth()) <= 1


def test_16_bits_of_grey_become_8(tmp_path: Path) -> None:
    levels = np.linspace(0, 65535, 64 * 48).reshape(48, 64).astype(np.uint16)
    Image.fromarray(levels).save(tmp_path / "grey.png")
    prepared = prepare(tmp_path / "grey.png")
    assert prepared.changes == {PortraitChange.DEPTH}
    assert np.abs(sample_pictures.read_by_pillow(prepared.path)[..., 0].astype(int) - levels // 257).max() <= 1


@pytest.mark.parametrize("mode", ["RGBA", "LA", "P"])
def test_what_is_transparent_shows_the_ground(tmp_path: Path, mode: str) -> None:
    clear = Image.new("RGBA", (60, 40), (200, 30, 30, 255))
    clear.paste((0, 0, 0, 0), (0, 0, 30, 40))
    clear.convert(mode).save(tmp_path / "clear.png")
    prepared = prepare(tmp_path / "clear.png", Framing(ground="#204060"))
    assert prepared.changes == {PortraitChange.FLATTENED}
    found = sample_pictures.read_by_pillow(prepared.path)
    assert tuple(found[20, 10]) == (0x20, 0x40, 0x60)
    assert abs(int(found[20, 50, 0]) - (200 if mode != "LA" else 81)) < 30


# --- other formats ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("suffix", ["bmp", "tif", "gif"])
def test_what_is_exact_stays_exact(tmp_path: Path, suffix: str) -> None:
    pixels = (sample_pictures.smooth() // 85 * 85).astype(np.uint8)
    Image.fromarray(pixels).save(tmp_path / f"a.{suffix}")
    prepared = prepare(tmp_path / f"a.{suffix}")
    assert (prepared.format, prepared.changes) == ("png", {PortraitChange.CONVERTED})
    assert np.array_equal(sample_pictures.read_by_pillow(prepared.path), pixels)


@pytest.mark.parametrize("suffix", ["heic", "avif"])
def test_a_phones_photo_becomes_a_jpeg(tmp_path: Path, portrait: Path, suffix: str) -> None:
    photo = Image.open(portrait).convert("RGB")
    if suffix == "heic":
        save_heic(tmp_path / "a.heic", np.asarray(photo), quality=90)
    else:
        photo.save(tmp_path / "a.avif", quality=90)
    prepared = prepare(tmp_path / f"a.{suffix}")
    assert (prepared.format, prepared.quality, prepared.changes) == ("jpeg", 95, {PortraitChange.CONVERTED})
    assert sample_pictures.difference(sample_pictures.read_by_pillow(prepared.path), np.asarray(photo)) < 4


@pytest.mark.parametrize("suffix", ["gif", "png", "webp"])
def test_the_first_frame_of_what_moves_is_sent(tmp_path: Path, suffix: str) -> None:
    frames = [Image.new("RGB", (40, 30), colour) for colour in ("red", "lime", "blue")]
    frames[0].save(tmp_path / f"a.{suffix}", save_all=True, append_images=frames[1:], lossless=True)
    prepared = prepare(tmp_path / f"a.{suffix}")
    assert PortraitChange.FIRST_FRAME in prepared.changes
    with Image.open(prepared.path) as sent:
        assert not getattr(sent, "is_animated", False)
    assert sample_pictures.difference(sample_pictures.read_by_pillow(prepared.path), np.asarray(frames[0])) <= 2


@pytest.mark.parametrize("name", ["a.jpg", "b.png", "c.webp", "d.avif", "e.bmp"])
def test_three_readers_see_the_same_in_what_is_sent(tmp_path: Path, portrait: Path, name: str) -> None:
    Image.open(portrait).convert("RGB").save(tmp_path / name, quality=92)
    prepared = prepare(tmp_path / name, Framing(crop=(0.0, 0.0, 0.9, 0.9)))
    by_pillow = sample_pictures.read_by_pillow(prepared.path)
    for read in (sample_pictures.read_by_qt, sample_pictures.read_by_ffmpeg):
        if prepared.format == "png":
            assert np.array_equal(read(prepared.path), by_pillow)
        else:
            assert sample_pictures.difference(read(prepared.path), by_pillow) <= 2


# --- size -------------------------------------------------------------------------------------------------------------


def noise(path: Path, side: int, quality: int) -> Path:
    Image.frombytes("RGB", (side, side), os.urandom(side * side * 3)).save(path, quality=quality, subsampling=0)
    return path


def test_too_many_bytes_are_shrunk_only_where_that_is_wanted(tmp_path: Path) -> None:
    path = noise(tmp_path / "a.jpg", 2400, 98)
    with pytest.raises(InputError) as caught:
        prepare_portrait(path, Framing(), tmp_path / "drafts")
    assert caught.value.kind is Kind.PICTURE_TOO_BIG
    assert caught.value.failure.number("size_bytes") == path.stat().st_size
    prepared = prepare(path, Framing(shrink=True))
    assert (prepared.width, prepared.height) == (2400, 2400), "quality goes first"
    assert prepared.changes == {PortraitChange.SHRUNK}
    assert prepared.quality is not None
    assert prepared.quality >= 85
    assert prepared.size_bytes > 0.6 * OMNIHUMAN.picture_max_bytes, "no more than must be"


def test_pixels_go_when_quality_alone_does_not_help(tmp_path: Path) -> None:
    prepared = prepare(noise(tmp_path / "a.jpg", 4000, 95), Framing(shrink=True))
    assert prepared.quality is not None
    assert prepared.quality >= 85
    assert prepared.width == prepared.height < 4000
    assert prepared.size_bytes > 0.7 * OMNIHUMAN.picture_max_bytes


@pytest.mark.parametrize("scale", [0.83, 0.5, 0.07])
def test_no_seam_shows_where_a_picture_was_scaled_in_bands(scale: float) -> None:
    picture = Image.frombytes("RGB", (700, 900), os.urandom(700 * 900 * 3))
    scaled = scale_in_bands(picture, scale)
    assert scaled.size == (round(700 * scale), round(900 * scale))
    whole = np.asarray(picture.resize(scaled.size, Image.Resampling.HAMMING)).astype(int)
    assert np.abs(np.asarray(scaled) - whole).max() <= 1


def test_one_step_more_of_quality_would_not_fit(tmp_path: Path) -> None:
    path = noise(tmp_path / "a.jpg", 3000, 98)
    prepared = prepare(path, Framing(shrink=True))
    assert prepared.width == 3000
    assert prepared.size_bytes <= OMNIHUMAN.picture_max_bytes
    assert prepared.quality is not None
    encoded = io.BytesIO()
    with Image.open(path) as original:
        original.save(encoded, "JPEG", quality=prepared.quality + 2, subsampling=2)
    assert len(encoded.getvalue()) > OMNIHUMAN.picture_max_bytes


def test_a_crop_that_fits_needs_no_shrinking(tmp_path: Path) -> None:
    path = noise(tmp_path / "a.jpg", 2400, 98)
    prepared = prepare(path, Framing(crop=(0.2, 0.2, 0.6, 0.6)))
    assert prepared.changes == {PortraitChange.CROPPED}


def test_144_megapixels_of_a_jpeg_are_taken(tmp_path: Path) -> None:
    Image.new("L", (12_000, 12_000), 99).save(tmp_path / "a.jpg")
    prepared = prepare(tmp_path / "a.jpg")
    assert (prepared.width, prepared.height, prepared.changes) == (12_000, 12_000, NONE)
    cropped = prepare(tmp_path / "a.jpg", Framing(crop=(0.0, 0.0, 0.1, 0.1)))
    assert (cropped.width, cropped.height) == (600, 600)


# --- what lies ready --------------------------------------------------------------------------------------------------


def test_what_was_prepared_lies_ready_and_is_made_anew_when_the_portrait_changes(tmp_path: Path) -> None:
    path = tmp_path / "a.bmp"
    Image.fromarray(sample_pictures.smooth()).save(path)
    first = prepare(path)
    made = first.path.stat().st_mtime_ns
    assert prepare(path) == first
    assert first.path.stat().st_mtime_ns == made
    Image.new("RGB", (30, 30)).save(path)
    os.utime(path, (1, 1))
    assert prepare(path).path != first.path
    assert (first.width, prepare(path).width) == (96, 30)


def test_few_stay_and_a_half_written_one_is_none(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    Image.fromarray(sample_pictures.smooth()).save(path)
    made = []
    for number in range(MAX_KEPT + 3):
        made.append(prepare(path, Framing(crop=(0.0, 0.0, 1.0, 0.5 + number / 100))))
        time.sleep(0.002)
    folder = tmp_path / "drafts"
    assert [one.path.is_file() for one in made] == [False] * 3 + [True] * MAX_KEPT
    assert len(list(folder.iterdir())) == 2 * MAX_KEPT
    made[-1].path.write_bytes(b"half")
    assert prepare(path, Framing(crop=(0.0, 0.0, 1.0, 0.5 + (MAX_KEPT + 2) / 100))) == made[-1]


def test_a_folder_that_can_t_be_written_is_told(tmp_path: Path, portrait: Path) -> None:
    from omnihuman_desktop.domain.errors import LocalError

    (tmp_path / "file").touch()
    with pytest.raises(LocalError) as caught:
        prepare_portrait(portrait, Framing(), tmp_path / "file" / "drafts")
    assert caught.value.kind is Kind.FOLDER_NOT_WRITABLE
