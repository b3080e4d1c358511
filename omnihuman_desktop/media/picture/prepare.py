"""Prepares the portrait that is sent: unchanged if the service takes it so, else turned, cropped, converted and made to fit."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
from enum import StrEnum
from typing import TYPE_CHECKING

from omnihuman_desktop.domain.errors import InputError, Kind, LocalError
from omnihuman_desktop.domain.limits import OMNIHUMAN
from omnihuman_desktop.lazy_dataclass import dataclass
from omnihuman_desktop.media.file_check import check_file
from omnihuman_desktop.media.picture.colours import is_srgb, to_srgb
from omnihuman_desktop.media.picture.encode import QUALITY, QUALITY_MIN, EncodedPicture, TooBig, encode_best, encode_shrunk
from omnihuman_desktop.media.picture.memory import free_in_steps
from omnihuman_desktop.media.picture.metadata import MalformedFileError, has_location, strip_metadata
from omnihuman_desktop.media.picture.read import DECODED_PIXELS_MAX, UPRIGHT, describe_picture, open_picture, turn_upright
from omnihuman_desktop.system.atomic_file import write_atomically

if TYPE_CHECKING:
    from pathlib import Path

    from PIL.Image import Image
    from PIL.ImageFile import ImageFile

    from omnihuman_desktop.domain.portrait import Framing
    from omnihuman_desktop.media.picture.read import PictureInfo

SUFFIXES = {"jpeg": ".jpg", "png": ".png", "webp": ".webp"}

MAX_KEPT = 8
"""How many prepared portraits stay on the disk, newest first: one that was just sent may still be waiting for its upload."""

_RECIPE = 2
"""Increase it when the same portrait and framing would give another result than before."""

_LOSSY = frozenset({"jpeg", "heic", "avif"})


class PortraitChange(StrEnum):
    """What is changed in a portrait before it is sent, in the order in which it is shown."""

    CONVERTED = "converted"
    """It is sent in another format."""
    FIRST_FRAME = "first_frame"
    TURNED = "turned"
    """It is turned by its EXIF flag, which the service may ignore. The creator's own turning is not listed."""
    COLOURS = "colours"
    """Its colours are converted to sRGB."""
    DEPTH = "depth"
    """Its 16 bits per channel are reduced to 8."""
    FLATTENED = "flattened"
    """Transparent parts get the background of the framing."""
    CROPPED = "cropped"
    """Parts are cropped away."""
    SHRUNK = "shrunk"
    """It is made to fit the service's limit."""
    LOCATION_REMOVED = "location_removed"
    """It stated where it was taken; the location is removed."""
    REPAIRED = "repaired"
    """Its file had a defect outside the pixels and is written anew."""


@dataclass(frozen=True)
class PreparedPortrait:
    """The file at `path` is what is sent. `quality` is JPEG's, 1 to 100; None if nothing was encoded as JPEG."""

    path: Path
    format: str
    width: int
    height: int
    size_bytes: int
    changes: frozenset[PortraitChange] = frozenset()
    quality: int | None = None


def prepare_portrait(path: Path, framing: Framing, folder: Path) -> PreparedPortrait:
    """Return the portrait at `path` with this `framing`, ready to be sent, in `folder`, made if it isn't there. Blocking.

    The file's name depends on the portrait, its size and time, and the framing; a file is never rewritten, and the newest
    `MAX_KEPT` stay. Raises `InputError` as `probe_picture`, and picture_too_big if it fits only with `framing.shrink`;
    `LocalError` for the folder.
    """
    check_file(path)
    found = path.stat()
    origin = [_RECIPE, str(path.absolute()), found.st_mtime_ns, found.st_size, framing.to_dict()]
    key = hashlib.sha256(json.dumps(origin).encode()).hexdigest()[:24]
    note = folder / f"prepared-{key}.json"
    prepared = _load_prepared(note)
    if prepared is None:
        prepared = make_portrait(path, framing, folder, f"prepared-{key}")
        _write(note, json.dumps(_to_plain(prepared)).encode())
    else:
        with contextlib.suppress(OSError):
            os.utime(note)
    _remove_older(folder, note)
    return prepared


def make_portrait(path: Path, framing: Framing, folder: Path, stem: str) -> PreparedPortrait:
    """Do the same as `prepare_portrait`, but always anew, into the file `stem` (with the format's suffix) in `folder`."""
    with free_in_steps():
        return _make_portrait(path, framing, folder, stem)


def _make_portrait(path: Path, framing: Framing, folder: Path, stem: str) -> PreparedPortrait:
    with open_picture(path) as picture:
        info = describe_picture(picture, path)
        changes = _required_changes(picture, info, framing)
        located = has_location(picture)
        encoded = _strip_original(picture, info) if not changes and not framing.changes_picture else None
        if encoded is None:
            encoded = _make(picture, info, framing)
    over = info.size_bytes > OMNIHUMAN.picture_max_bytes and info.format in OMNIHUMAN.picture_formats
    shrunk = encoded.shrunk or (framing.shrink and over and framing.crop is None)
    found = {
        PortraitChange.SHRUNK: shrunk,
        PortraitChange.CONVERTED: encoded.format != info.format,
        PortraitChange.LOCATION_REMOVED: located,
    }
    changes = (changes - found.keys()) | {change for change, done in found.items() if done}
    target = folder / f"{stem}{SUFFIXES[encoded.format]}"
    _write(target, encoded.content)
    size_bytes = len(encoded.content)
    return PreparedPortrait(
        target, encoded.format, encoded.width, encoded.height, size_bytes, frozenset(changes), encoded.quality
    )


def _required_changes(picture: ImageFile, info: PictureInfo, framing: Framing) -> set[PortraitChange]:
    """Return why the picture can't be sent unchanged, apart from the creator's own turning; empty if it can."""
    size = info.upright_width, info.upright_height
    reasons = {
        PortraitChange.CONVERTED: info.format not in OMNIHUMAN.picture_formats,
        PortraitChange.FIRST_FRAME: info.animated,
        PortraitChange.TURNED: info.orientation != UPRIGHT,
        PortraitChange.COLOURS: not is_srgb(picture.info.get("icc_profile"), picture.mode),
        PortraitChange.DEPTH: info.deep,
        PortraitChange.FLATTENED: info.has_alpha and _shows_through(picture),
        PortraitChange.REPAIRED: info.repaired,
        PortraitChange.CROPPED: framing.framed_size(*size) != framing.turned_size(*size),
    }
    return {change for change, needed in reasons.items() if needed}


def _shows_through(picture: Image) -> bool:
    alpha = picture if picture.mode in ("RGBA", "LA") else picture.convert("RGBA")
    return alpha.getchannel("A").getextrema()[0] != 255


def _strip_original(picture: ImageFile, info: PictureInfo) -> EncodedPicture | None:
    """Return the original file without metadata; None if it doesn't fit or breaks the rules of its format."""
    try:
        content = strip_metadata(info.path.read_bytes(), info.format, OMNIHUMAN.picture_max_bytes)
    except MalformedFileError:
        return None
    if content is None:
        return None
    # Read to its end once, to check that it is whole; a JPEG at an eighth of its size.
    picture.draft(None, (picture.width // 8, picture.height // 8))
    picture.load()
    return EncodedPicture(content, info.format, info.width, info.height)


def _make(picture: ImageFile, info: PictureInfo, framing: Framing) -> EncodedPicture:
    taken = info.format in OMNIHUMAN.picture_formats
    over = info.size_bytes > OMNIHUMAN.picture_max_bytes
    if taken and over and framing.crop is None and not framing.shrink:
        raise _too_big(info, info.size_bytes)
    framed = _frame(picture, info, framing)
    if taken and over and framing.shrink:
        return encode_shrunk(framed)
    try:
        return encode_best(framed, QUALITY if taken else QUALITY_MIN, lossless=info.format not in _LOSSY)
    except TooBig as error:
        if framing.shrink:
            return encode_shrunk(framed)
        raise _too_big(info, info.size_bytes if over else error.size_bytes) from error


def _too_big(info: PictureInfo, size_bytes: int) -> InputError:
    limit_bytes = OMNIHUMAN.picture_max_bytes
    return InputError(Kind.PICTURE_TOO_BIG, name=info.path.name, size_bytes=size_bytes, limit_bytes=limit_bytes)


def _frame(picture: ImageFile, info: PictureInfo, framing: Framing) -> Image:
    """Return the pixels that are sent. At most two copies are in memory at a time."""
    profile = picture.info.get("icc_profile")
    if info.width * info.height > DECODED_PIXELS_MAX:
        picture.draft(None, (info.width // 2, info.height // 2))
    image = turn(turn_upright(picture, info.orientation), framing)
    width, height = (image.height, image.width) if framing.quarter_turns % 2 else image.size
    box = framing.crop_box(width, height)
    if box != (0, 0, *image.size):
        image = image.crop(box)
    return flatten(to_srgb(image, profile), framing.ground)


def turn(image: Image, framing: Framing) -> Image:
    """Turn and flip an upright `image` by `framing`."""
    from PIL.Image import Transpose

    turns = (None, Transpose.ROTATE_270, Transpose.ROTATE_180, Transpose.ROTATE_90)[framing.quarter_turns % 4]
    if turns is not None:
        image = image.transpose(turns)
    return image.transpose(Transpose.FLIP_LEFT_RIGHT) if framing.flipped else image


def flatten(image: Image, ground: str) -> Image:
    """Return `image` (RGB or RGBA) as RGB, transparent parts on `ground`."""
    if image.mode != "RGBA":
        return image
    from PIL import Image as Pictures

    below = Pictures.new("RGBA", image.size, ground)
    below.alpha_composite(image)
    return below.convert("RGB")


def _to_plain(prepared: PreparedPortrait) -> dict[str, object]:
    return {
        "name": prepared.path.name,
        "format": prepared.format,
        "size": [prepared.width, prepared.height],
        "size_bytes": prepared.size_bytes,
        "changes": sorted(prepared.changes),
        "quality": prepared.quality,
    }


def _load_prepared(note: Path) -> PreparedPortrait | None:
    """Return what an earlier run prepared, from the note that it wrote last."""
    try:
        found = json.loads(note.read_text(encoding="utf-8"))
        path = note.with_name(found["name"])
        changes = frozenset(map(PortraitChange, found["changes"]))
        width, height = found["size"]
        prepared = PreparedPortrait(path, found["format"], width, height, found["size_bytes"], changes, found["quality"])
        return prepared if path.stat().st_size == prepared.size_bytes else None
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _write(target: Path, content: bytes) -> None:
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        write_atomically(target, content, unique=True)
    except OSError as error:
        raise LocalError.from_os(error, target.parent, len(content)) from error


def _remove_older(folder: Path, newest: Path) -> None:
    try:
        notes = sorted(folder.glob("prepared-*.json"), key=lambda path: path.stat().st_mtime_ns)
        for note in notes[:-MAX_KEPT]:
            if note != newest:
                for path in folder.glob(f"{note.stem}.*"):
                    path.unlink()
    except OSError:
        # Being removed or read elsewhere: the next portrait tries again.
        return
