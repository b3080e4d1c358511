"""Pictures whose colours are named without an ICC profile, beside the same pixels in sRGB and beside Qt's conversion."""

from __future__ import annotations

import contextlib
import struct
import zlib
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtGui import QColorSpace, QImage

from omnihuman_desktop.domain.errors import InputError
from omnihuman_desktop.domain.portrait import Framing
from omnihuman_desktop.media.picture import icc_profiles
from omnihuman_desktop.media.picture.icc_profiles import HLG, PQ, PRIMARIES, SRGB_PRIMARIES, WHITE_NITS
from omnihuman_desktop.media.picture.prepare import PortraitChange, prepare_portrait
from omnihuman_desktop.media.picture.read import load_formats, read_upright
from tests.media import sample_pictures

SRGB_CURVE, LINEAR = 13, 8
SMALL_ERROR = 2.0
"""In levels of 256, on average."""


def read(path: Path) -> sample_pictures.Pixels:
    return np.asarray(read_upright(path, (9999, 9999))[1].convert("RGB"))


def mean_error(one: sample_pictures.Pixels, other: sample_pictures.Pixels) -> float:
    return float(np.abs(one.astype(int) - other.astype(int)).mean())


def encode_as(
    pixels: sample_pictures.Pixels, primaries: int, curve: Callable[[icc_profiles.Floats], icc_profiles.Floats]
) -> sample_pictures.Pixels:
    """Return `pixels` of sRGB as a camera would store the same light in other `primaries` by another `curve`."""
    linear = icc_profiles.srgb_to_linear(pixels / 255)
    matrix = np.linalg.inv(icc_profiles._to_xyz(PRIMARIES[primaries])) @ icc_profiles._to_xyz(SRGB_PRIMARIES)
    stored = np.round(curve(np.clip(linear @ matrix.T, 0, 1)) * 255)
    return np.asarray(stored, np.uint8)


def linear_to_srgb(linear: icc_profiles.Floats) -> icc_profiles.Floats:
    return np.where(linear <= 0.0031308, linear * 12.92, 1.055 * linear ** (1 / 2.4) - 0.055)


def to_hlg(linear: icc_profiles.Floats) -> icc_profiles.Floats:
    screen = linear * WHITE_NITS / 1000
    luminance = screen @ np.array([0.2627, 0.6780, 0.0593])
    scene = screen * np.maximum(luminance, 1e-6)[..., None] ** (1 / 1.2 - 1)
    return np.where(
        scene <= 1 / 12, np.sqrt(3 * scene), 0.17883277 * np.log(np.maximum(12 * scene - 0.28466892, 1e-6)) + 0.55991073
    )


CURVES: dict[int, Callable[[icc_profiles.Floats], icc_profiles.Floats]] = {
    SRGB_CURVE: linear_to_srgb,
    PQ: lambda linear: icc_profiles.nits_to_pq(linear * WHITE_NITS),
    HLG: to_hlg,
}


def save_png(path: Path, pixels: sample_pictures.Pixels, *chunks: tuple[bytes, bytes]) -> Path:
    Image.fromarray(pixels).save(path)
    content = path.read_bytes()
    extra = b"".join(
        struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body)) for name, body in chunks
    )
    path.write_bytes(content[:33] + extra + content[33:])
    return path


def save_avif(path: Path, pixels: sample_pictures.Pixels, primaries: int, transfer: int) -> Path:
    Image.fromarray(pixels).save(path, quality=100, subsampling="4:4:4")
    content = path.read_bytes()
    at = content.index(b"colrnclx") + 8
    path.write_bytes(content[:at] + struct.pack(">HH", primaries, transfer) + content[at + 4 :])
    return path


def save_heif(path: Path, pixels: sample_pictures.Pixels, primaries: int, transfer: int) -> Path:
    import pillow_heif

    image = pillow_heif.from_pillow(Image.fromarray(pixels))
    image.save(path, quality=100, chroma=444, color_primaries=primaries, transfer_characteristics=transfer, full_range_flag=1)
    return path


def save_coded(path: Path, pixels: sample_pictures.Pixels, primaries: int, transfer: int) -> Path:
    if path.suffix == ".png":
        return save_png(path, pixels, (b"cICP", bytes((primaries, transfer, 0, 1))))
    return (save_avif if path.suffix == ".avif" else save_heif)(path, pixels, primaries, transfer)


@pytest.mark.parametrize("transfer", [SRGB_CURVE, PQ, HLG])
@pytest.mark.parametrize("primaries", [9, 12])
def test_colours_named_by_codes_look_as_they_do_in_srgb(tmp_path: Path, primaries: int, transfer: int) -> None:
    original = sample_pictures.smooth()
    stored = encode_as(original, primaries, CURVES[transfer])
    path = save_coded(tmp_path / "a.png", stored, primaries, transfer)
    assert mean_error(stored, original) > 2 * SMALL_ERROR, "without a conversion it would be seen"
    assert mean_error(read(path), original) < SMALL_ERROR
    prepared = prepare_portrait(path, Framing(), tmp_path / "drafts")
    assert PortraitChange.COLOURS in prepared.changes
    with Image.open(prepared.path) as sent:
        assert mean_error(np.asarray(sent.convert("RGB")), original) < SMALL_ERROR


@pytest.mark.parametrize("transfer", [SRGB_CURVE, PQ, HLG])
@pytest.mark.parametrize("primaries", [9, 12])
@pytest.mark.parametrize("suffix", [".avif", ".heic"])
def test_the_codes_of_every_format_mean_the_same(tmp_path: Path, suffix: str, primaries: int, transfer: int) -> None:
    path = save_coded(tmp_path / f"a{suffix}", sample_pictures.smooth(), primaries, transfer)
    with load_formats()(path) as decoded:
        values = np.asarray(decoded.convert("RGB"))
    as_png = save_coded(tmp_path / "a.png", values, primaries, transfer)
    assert mean_error(read(path), read(as_png)) == 0
    assert PortraitChange.COLOURS in prepare_portrait(path, Framing(), tmp_path / "drafts").changes


def in_grey(values: sample_pictures.Pixels, mode: str) -> sample_pictures.Pixels:
    """The green channel of `values` alone, as a file of `mode` has it."""
    grey = np.ascontiguousarray(values[..., 1])
    if mode == "I;16":
        return grey.astype(np.uint16) * 257
    return np.dstack([grey, np.full_like(grey, 255)]) if mode == "LA" else grey


@pytest.mark.parametrize("mode", ["L", "LA", "I;16"])
@pytest.mark.parametrize("transfer", [SRGB_CURVE, PQ, HLG, LINEAR])
def test_a_grey_picture_with_codes_is_as_bright_as_in_srgb(tmp_path: Path, transfer: int, mode: str) -> None:
    original = np.repeat(sample_pictures.smooth()[..., 1:2], 3, axis=2)
    stored = in_grey(encode_as(original, 9, CURVES.get(transfer, lambda linear: linear)), mode)
    path = save_png(tmp_path / "a.png", stored, (b"cICP", bytes((9, transfer, 0, 1))))
    assert mean_error(read(path), original) < SMALL_ERROR
    prepared = prepare_portrait(path, Framing(), tmp_path / "drafts")
    assert (PortraitChange.COLOURS in prepared.changes) is (transfer != SRGB_CURVE)
    with Image.open(prepared.path) as sent:
        assert mean_error(np.asarray(sent.convert("RGB")), original) < SMALL_ERROR
        assert "icc_profile" not in sent.info


def test_a_grey_png_s_gamma_is_taken(tmp_path: Path) -> None:
    original = np.repeat(sample_pictures.smooth()[..., 1:2], 3, axis=2)
    stored = np.round(icc_profiles.srgb_to_linear(original[..., 1] / 255) * 255).astype(np.uint8)
    path = save_png(tmp_path / "a.png", stored, (b"gAMA", struct.pack(">I", 100_000)))
    assert mean_error(read(path), original) < SMALL_ERROR


@pytest.mark.parametrize("mode", ["L", "LA", "I;16"])
def test_a_grey_profile_in_the_file_is_taken_with_and_without_transparency(tmp_path: Path, mode: str) -> None:
    original = np.repeat(sample_pictures.smooth()[..., 1:2], 3, axis=2)
    stored = in_grey(encode_as(original, 1, lambda linear: linear), mode)
    profile = icc_profiles.build_grey_profile(icc_profiles.Colours(gamma=1.0))
    path = tmp_path / "a.png"
    Image.fromarray(stored).save(path, icc_profile=profile)
    assert mean_error(read(path), original) < SMALL_ERROR
    assert PortraitChange.COLOURS in prepare_portrait(path, Framing(), tmp_path / "drafts").changes


@pytest.mark.parametrize("primaries", [5, 6, 9, 12])
def test_a_reader_with_colour_management_agrees(tmp_path: Path, primaries: int) -> None:
    stored = sample_pictures.smooth()
    path = save_coded(tmp_path / "a.png", stored, primaries, SRGB_CURVE)
    image = QImage(
        np.ascontiguousarray(stored).tobytes(),
        stored.shape[1],
        stored.shape[0],
        stored.shape[1] * 3,
        QImage.Format.Format_RGB888,
    )
    profile = icc_profiles.build_profile(icc_profiles.Colours(PRIMARIES[primaries]))
    space = QColorSpace.fromIccProfile(profile)
    assert space.isValid()
    image.setColorSpace(space)
    image.convertToColorSpace(QColorSpace(QColorSpace.NamedColorSpace.SRgb))
    image = image.convertToFormat(QImage.Format.Format_RGB888)
    theirs = np.frombuffer(image.constBits(), np.uint8).reshape(stored.shape[0], image.bytesPerLine())[:, : stored.shape[1] * 3]
    assert mean_error(read(path), theirs.reshape(stored.shape)) < 0.5


def test_our_profile_of_display_p3_is_qt_s_own() -> None:
    mine = QColorSpace.fromIccProfile(icc_profiles.build_profile(icc_profiles.Colours(PRIMARIES[12])))
    theirs = QColorSpace(QColorSpace.NamedColorSpace.DisplayP3)
    one, other = (space.primaryPoints() if hasattr(space, "primaryPoints") else None for space in (mine, theirs))
    assert mine.primaries() in (QColorSpace.Primaries.DciP3D65, QColorSpace.Primaries.Custom)
    if one is not None and other is not None:
        assert abs(one.greenPoint.x() - other.greenPoint.x()) < 0.002


@pytest.mark.parametrize("gamma", [1.0, 1 / 1.8, 1 / 2.6])
def test_a_png_s_gamma_is_taken(tmp_path: Path, gamma: float) -> None:
    original = sample_pictures.smooth()
    stored = np.round(icc_profiles.srgb_to_linear(original / 255) ** gamma * 255).astype(np.uint8)
    path = save_png(tmp_path / "a.png", stored, (b"gAMA", struct.pack(">I", round(gamma * 100_000))))
    assert mean_error(read(path), original) < SMALL_ERROR


@pytest.mark.parametrize(
    "chunks",
    [
        [(b"gAMA", struct.pack(">I", 45_455))],
        [
            (b"gAMA", struct.pack(">I", 45_455)),
            (b"cHRM", struct.pack(">8I", 31270, 32900, 64000, 33000, 30000, 60000, 15000, 6000)),
        ],
        [(b"sRGB", b"\0"), (b"gAMA", struct.pack(">I", 100_000))],
        [(b"cICP", bytes((1, 13, 0, 1)))],
        [(b"cICP", bytes((2, 2, 0, 1)))],
        [(b"cICP", bytes((200, 200, 0, 1)))],
        [(b"gAMA", bytes(4))],
        [(b"gAMA", struct.pack(">I", 45_455)), (b"cHRM", bytes(32))],
    ],
)
def test_what_means_srgb_or_nothing_is_sent_as_it_is(tmp_path: Path, chunks: list[tuple[bytes, bytes]]) -> None:
    pixels = sample_pictures.smooth()
    path = save_png(tmp_path / "a.png", pixels, *chunks)
    assert np.array_equal(read(path), pixels)
    assert PortraitChange.COLOURS not in prepare_portrait(path, Framing(), tmp_path / "drafts").changes


@pytest.mark.parametrize(("codes", "is_above"), [((1, 13), True), ((2, 2), False), ((200, 13), False)])
def test_codes_stand_above_a_profile_where_they_say_something(tmp_path: Path, codes: tuple[int, int], is_above: bool) -> None:
    pixels = sample_pictures.smooth()
    profile = icc_profiles.build_profile(icc_profiles.Colours(icc_profiles.PRIMARIES[12]))
    path = tmp_path / "a.png"
    Image.fromarray(pixels).save(path, icc_profile=profile)
    content = path.read_bytes()
    body = bytes((*codes, 0, 1))
    chunk = struct.pack(">I", len(body)) + b"cICP" + body + struct.pack(">I", zlib.crc32(b"cICP" + body))
    path.write_bytes(content[:33] + chunk + content[33:])
    assert np.array_equal(read(path), pixels) is is_above


@pytest.mark.parametrize(
    ("name", "space", "index", "is_adobe"),
    [
        ("a.jpg", 0xFFFF, "R03", True),
        ("a.jpg", 2, "", True),
        ("_MG_0001.JPG", 0xFFFF, "", True),
        ("IMG_0001.JPG", 0xFFFF, "", False),
        ("_MG_0001.JPG", 1, "R98", False),
    ],
)
def test_adobe_rgb_is_known_by_exif(tmp_path: Path, name: str, space: int, index: str, is_adobe: bool) -> None:
    exif = Image.Exif()
    exif.get_ifd(0x8769)[0xA001] = space
    if index:
        exif.get_ifd(0x8769)[0xA005] = {1: index}
    pixels = sample_pictures.smooth()
    Image.fromarray(pixels).save(tmp_path / name, quality=100, subsampling=0, exif=exif)
    adobe = QImage(tmp_path.joinpath(name).as_posix()).convertToFormat(QImage.Format.Format_RGB888)
    adobe.setColorSpace(QColorSpace(QColorSpace.NamedColorSpace.AdobeRgb if is_adobe else QColorSpace.NamedColorSpace.SRgb))
    adobe.convertToColorSpace(QColorSpace(QColorSpace.NamedColorSpace.SRgb))
    adobe = adobe.convertToFormat(QImage.Format.Format_RGB888)
    theirs = np.frombuffer(adobe.constBits(), np.uint8).reshape(pixels.shape[0], adobe.bytesPerLine())[:, : pixels.shape[1] * 3]
    assert mean_error(read(tmp_path / name), theirs.reshape(pixels.shape)) < 1.0
    changes = prepare_portrait(tmp_path / name, Framing(), tmp_path / "drafts").changes
    assert (PortraitChange.COLOURS in changes) is is_adobe


def test_highlights_above_white_are_bent_and_not_cut() -> None:
    nits = np.geomspace(0.1, 1000, 400)
    bent = icc_profiles.compress_highlights(nits, 1000.0)
    assert np.all(np.diff(bent) > 0)
    assert bent[-1] == pytest.approx(WHITE_NITS, rel=0.01)
    assert np.allclose(bent[nits < 80], nits[nits < 80], rtol=0.01), "shadows and skin stay"


def test_a_spark_does_not_darken_a_face(tmp_path: Path) -> None:
    original = np.tile(sample_pictures.smooth(), (2, 2, 1))
    stored = encode_as(original, 9, CURVES[PQ])
    stored[0, 0] = 255
    assert mean_error(read(save_coded(tmp_path / "a.png", stored, 9, PQ)), original) < SMALL_ERROR


@pytest.mark.parametrize("cut", [0, 4, 5, 12, 20, 60])
def test_a_heif_with_a_torn_description_is_no_error_of_its_own(tmp_path: Path, cut: int) -> None:
    """Nonsense in the description of its properties: the colours are left out, or the file can't be read."""
    path = save_heif(tmp_path / "a.heic", sample_pictures.smooth(), 12, SRGB_CURVE)
    content = bytearray(path.read_bytes())
    at = content.index(b"ipma") + cut
    content[at : at + 4] = b"\xff\xff\xff\xff"
    path.write_bytes(content)
    with contextlib.suppress(InputError):
        read(path)
