"""Reads pictures: format by content, completeness, and pixels, upright and in sRGB."""

from __future__ import annotations

import io
from contextlib import contextmanager
from functools import cache
from typing import TYPE_CHECKING

from omnihuman_desktop.domain.errors import InputError, Kind
from omnihuman_desktop.domain.limits import OMNIHUMAN
from omnihuman_desktop.lazy_dataclass import dataclass, replace
from omnihuman_desktop.media.file_check import check_file
from omnihuman_desktop.media.picture.colour_codes import find_colours
from omnihuman_desktop.media.picture.colours import find_brightest, is_deep, is_grey, to_plain_mode, to_srgb
from omnihuman_desktop.media.picture.icc_profiles import build_grey_profile, build_profile
from omnihuman_desktop.media.picture.memory import use_large_blocks
from omnihuman_desktop.media.picture.raw_photo import is_raw_photo
from omnihuman_desktop.media.picture.repair import mend_picture

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PIL.Image import Image
    from PIL.ImageFile import ImageFile

READABLE = ("JPEG", "PNG", "WEBP", "HEIF", "AVIF", "TIFF", "BMP", "DIB", "GIF")
"""The formats that are read. Formats for which Pillow starts other programs are left out."""

DECODED_PIXELS_MAX = 110_000_000
"""The most pixels that are decoded, 440 MB in memory: enough for a phone with 108 megapixels."""

JPEG_PIXELS_MAX = 4 * DECODED_PIXELS_MAX
"""The most pixels of a JPEG, which is decoded at half its width and height if it exceeds `DECODED_PIXELS_MAX`."""

SIDE_MAX = 32_767
"""The longest side in pixels: every reader takes it, and drawing relies on it."""

UPRIGHT = 1
_SIDEWAYS = frozenset({5, 6, 7, 8})
_ORIENTATION = 0x0112
_ANIMATED = frozenset({"gif", "webp", "png", "avif"})


@dataclass(frozen=True)
class PictureInfo:
    """A picture. `format` is "jpeg", "png", "webp", "heic" or another in small letters; `width` and `height` are as stored.

    `orientation` is EXIF's, 1 to 8; 1 is upright. `animated`: more than one frame, of which the first is used. `has_alpha`:
    it may be transparent somewhere. `deep`: more than 8 bits per channel. `repaired`: all pixels are there, but a defect of
    the file was mended while reading.
    """

    path: Path
    format: str
    width: int
    height: int
    size_bytes: int
    orientation: int = UPRIGHT
    animated: bool = False
    has_alpha: bool = False
    deep: bool = False
    repaired: bool = False

    @property
    def upright_width(self) -> int:
        """The width after turning it upright, in pixels."""
        return self.height if self.orientation in _SIDEWAYS else self.width

    @property
    def upright_height(self) -> int:
        """The height after turning it upright, in pixels."""
        return self.width if self.orientation in _SIDEWAYS else self.height


def probe_picture(path: Path) -> PictureInfo:
    """Return what picture the file at `path` contains, by its content, after checking that it is complete.

    A picture that the service doesn't take (for its format or size in bytes) is no error here. Raises `InputError`
    (file_missing, file_unreadable, file_empty, picture_unknown, picture_raw, picture_too_large, picture_broken).
    """
    with open_picture(path) as picture:
        info = describe_picture(picture, path)
        # Decoding a JPEG at an eighth reads all of it, in a fraction of the time and memory.
        picture.draft(None, (picture.width // 8, picture.height // 8))
        picture.load()
        return info


def describe_picture(picture: ImageFile, path: Path) -> PictureInfo:
    """Return what is known of `picture`, opened from `path`, before it is decoded."""
    # First, since reading a PNG's metadata decodes it.
    deep = is_deep(picture)
    name = _FORMATS.get(picture.format or "", (picture.format or "").lower())
    return PictureInfo(
        path,
        name,
        *picture.size,
        size_bytes=path.stat().st_size,
        orientation=_orientation(picture),
        animated=name in _ANIMATED and getattr(picture, "is_animated", False),
        has_alpha=picture.has_transparency_data,
        deep=deep,
        repaired=_REPAIRED in picture.info,
    )


_REPAIRED = "omnihuman_repaired"
"""A key in Pillow's `info` of a picture whose file was mended."""

_FORMATS = {"MPO": "jpeg", "HEIF": "heic", "DIB": "bmp"}
"""A phone's JPEG with a second picture inside counts as JPEG everywhere else."""


def _orientation(picture: ImageFile) -> int:
    if picture.format == "TIFF":
        # Pillow turns these itself while decoding.
        return UPRIGHT
    found = picture.getexif().get(_ORIENTATION, UPRIGHT)
    return found if found in range(1, 9) else UPRIGHT


@contextmanager
def open_picture(path: Path) -> Iterator[ImageFile]:
    """Open the picture at `path` without decoding it. Errors within the block become `InputError`.

    Raises what `probe_picture` raises.
    """
    check_file(path)
    open_file = load_formats()
    from PIL import UnidentifiedImageError

    try:
        if is_raw_photo(path):
            raise InputError(Kind.PICTURE_RAW, name=path.name)
        mended = mend_picture(path, DECODED_PIXELS_MAX)
        with open_file(path if mended is None else io.BytesIO(mended), formats=READABLE) as picture:
            _judge_size(picture, path)
            if mended is not None:
                picture.info[_REPAIRED] = True
            _name_colours(picture, path)
            yield picture
    except InputError:
        raise
    except UnidentifiedImageError as error:
        kind = Kind.PICTURE_BROKEN if _begins_as_picture(path) else Kind.PICTURE_UNKNOWN
        raise InputError(kind, name=path.name) from error
    except MemoryError as error:
        raise InputError(Kind.PICTURE_TOO_LARGE, name=path.name) from error
    except Exception as error:
        # Decoders fail in many ways (OSError, SyntaxError, ValueError, struct.error, EOFError); all mean the same.
        raise InputError(Kind.PICTURE_BROKEN, name=path.name) from error


def _name_colours(picture: ImageFile, path: Path) -> None:
    """Give a picture whose colours its file names in another way the profile that says the same."""
    colours = find_colours(picture, path)
    if colours is None:
        return
    if colours.transfer:
        # Opened once more: what this one's file says about its depth is lost once it is decoded.
        with load_formats()(path, formats=READABLE) as again:
            colours = replace(colours, peak=find_brightest(again) / 255)
    picture.info["icc_profile"] = build_grey_profile(colours) if is_grey(picture) else build_profile(colours)


_BEGINNINGS = (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"GIF8", b"II*\0", b"MM\0*")
_BRANDS = (b"ftypavif", b"ftyphei", b"ftypmif1", b"ftypmsf1", b"ftyphev", b"WEBP")
"""What follows after the first bytes, which are a size or RIFF's."""


def _begins_as_picture(path: Path) -> bool:
    with path.open("rb") as file:
        head = file.read(16)
    return head.startswith(_BEGINNINGS) or head.startswith(_BRANDS, 4) or head.startswith(_BRANDS, 8)


@cache
def load_formats() -> Callable[..., ImageFile]:
    """Return Pillow's function to open a file, with all supported formats loaded. Blocking at the first call."""
    from pi_heif import register_heif_opener
    from PIL import Image

    # When formats are named, Pillow doesn't load the less common ones itself.
    Image.init()
    register_heif_opener(thumbnails=False)
    # Sizes are checked by `_judge_size` instead, by what each format costs.
    Image.MAX_IMAGE_PIXELS = None
    use_large_blocks()
    return Image.open


def _judge_size(picture: ImageFile, path: Path) -> None:
    limit = JPEG_PIXELS_MAX if picture.format in ("JPEG", "MPO") else DECODED_PIXELS_MAX
    if picture.width * picture.height > limit or max(picture.size) > SIDE_MAX:
        megapixels = limit // 1_000_000
        raise InputError(
            Kind.PICTURE_TOO_LARGE,
            name=path.name,
            width=picture.width,
            height=picture.height,
            limit_megapixels=megapixels,
        )


def check_sendable(info: PictureInfo) -> None:
    """Raise `InputError` (picture_too_big) if the file is too large for the service."""
    limit_bytes = OMNIHUMAN.picture_max_bytes
    if info.size_bytes > limit_bytes:
        raise InputError(Kind.PICTURE_TOO_BIG, name=info.path.name, size_bytes=info.size_bytes, limit_bytes=limit_bytes)


def turn_upright(picture: Image, orientation: int) -> Image:
    """Return `picture` turned upright by its EXIF `orientation`."""
    from PIL.Image import Transpose

    turns = (
        None, None, Transpose.FLIP_LEFT_RIGHT, Transpose.ROTATE_180, Transpose.FLIP_TOP_BOTTOM, Transpose.TRANSPOSE,
        Transpose.ROTATE_270, Transpose.TRANSVERSE, Transpose.ROTATE_90,
    )  # fmt: skip
    turn = turns[orientation]
    return picture if turn is None else picture.transpose(turn)


def read_upright(path: Path, fit: tuple[int, int]) -> tuple[PictureInfo, Image]:
    """Return the picture at `path` upright, as RGB or RGBA in sRGB, scaled down to lie within `fit` (width, height). Blocking.

    It is never scaled up. The whole file is read. Raises what `probe_picture` raises.
    """
    with open_picture(path) as picture:
        info = describe_picture(picture, path)
        scale = min(1.0, fit[0] / info.upright_width, fit[1] / info.upright_height)
        scale = min(scale, (DECODED_PIXELS_MAX / (info.width * info.height)) ** 0.5)
        wanted = (max(1, round(info.width * scale)), max(1, round(info.height * scale)))
        from PIL.Image import Resampling

        # A JPEG is decoded at a half, a quarter or an eighth: the smallest that is large enough.
        picture.draft(None, wanted)
        profile = picture.info.get("icc_profile")
        picture.load()
        plain = to_plain_mode(picture)
        if plain.size != wanted:
            plain = plain.resize(wanted, Resampling.LANCZOS, reducing_gap=2.0)
        return info, turn_upright(to_srgb(plain, profile), info.orientation)
