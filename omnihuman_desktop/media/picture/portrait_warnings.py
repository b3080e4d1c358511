"""Finds what the service refuses or does badly with a portrait, before credits are spent on it."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from omnihuman_desktop.domain.portrait import Framing
from omnihuman_desktop.lazy_dataclass import dataclass, field
from omnihuman_desktop.media.picture.faces import DETECTION_SIDE, Face, FaceDetector, can_find_faces
from omnihuman_desktop.media.picture.prepare import flatten, turn
from omnihuman_desktop.media.picture.read import read_upright

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    import numpy as np
    from numpy.typing import NDArray
    from PIL.Image import Image

SMALL_SIDE = 400
"""A shorter side below this, in pixels, makes a soft video."""

TINY_FACE = 0.06
"""A face below this fraction of the picture's shorter side has too few pixels for lips."""

DARK_LEVEL = 40
"""A face (or a picture without one) whose brightest tenth is below this level of 255 is very dark."""

BLURRED = 0.015
"""How much of a face's contrast lies in its finest detail, at least: in a sharp one 0.1 to 0.5, out of focus less than 0.01."""

_FACE_SIDE = 64
_PICTURE_SIDE = 256
_FOREHEAD = 0.2
"""How far a head extends above the detector's box, as a fraction of its height."""

_ALIKE = 0.4
"""From this fraction of the first face's height on, another face is a person of the picture, not a bystander."""


class PortraitWarningKind(StrEnum):
    """What can go wrong with a portrait, most important first. The parameters are named for each."""

    NO_FACE = "no_face"
    TURNED = "turned"
    """A face was found after turning the picture clockwise by `quarter_turns`."""
    SEVERAL_PEOPLE = "several_people"
    """There are `count` faces, so it is unclear who speaks."""
    FACE_CUT = "face_cut"
    FACE_TINY = "face_tiny"
    """The face is `percent` of the picture's height."""
    DARK = "dark"
    BLURRED = "blurred"
    SMALL = "small"
    """`width` and `height` in pixels."""


@dataclass(frozen=True)
class PortraitWarning:
    """One warning; it doesn't prevent sending."""

    kind: PortraitWarningKind
    params: Mapping[str, int] = field(default_factory=dict)


def find_warnings(path: Path, framing: Framing = Framing()) -> tuple[PortraitWarning, ...]:
    """Return what can go wrong with the portrait at `path` with this `framing`, most important first. Blocking, 1 to 4 s.

    Raises `InputError` as `probe_picture`.
    """
    crop = framing.crop or (0.0, 0.0, 1.0, 1.0)
    # Cropped parts are read as well, so read at a size at which the rest is large enough for the detector.
    room = round(DETECTION_SIDE / max(crop[2] - crop[0], crop[3] - crop[1]))
    info, whole = read_upright(path, (room, room))
    turned = turn(flatten(whole, framing.ground), framing)
    picture = turned.crop(framing.crop_box(*whole.size))
    picture.thumbnail((DETECTION_SIDE, DETECTION_SIDE))
    with FaceDetector() as detector:
        warnings = _judge_faces(picture, detector)
    width, height = framing.framed_size(info.upright_width, info.upright_height)
    if min(width, height) < SMALL_SIDE:
        warnings.append(PortraitWarning(PortraitWarningKind.SMALL, {"width": width, "height": height}))
    return tuple(warnings)


def _judge_faces(picture: Image, detector: FaceDetector) -> list[PortraitWarning]:
    faces = detector.find(picture)
    warnings = []
    if not faces and can_find_faces():
        turns = _find_turned(picture, detector)
        warnings.append(
            PortraitWarning(PortraitWarningKind.TURNED, {"quarter_turns": turns})
            if turns
            else PortraitWarning(PortraitWarningKind.NO_FACE)
        )
    if faces:
        people = [face for face in faces if face.height >= _ALIKE * faces[0].height]
        if len(people) > 1:
            warnings.append(PortraitWarning(PortraitWarningKind.SEVERAL_PEOPLE, {"count": len(people)}))
        warnings += _judge_face(picture, faces[0])
    return warnings + _judge_light(picture, faces[0] if faces else None)


def _judge_face(picture: Image, face: Face) -> list[PortraitWarning]:
    warnings = []
    top = face.top - _FOREHEAD * face.height
    if min(face.left, top) < 0 or max(face.right, face.bottom) > 1:
        warnings.append(PortraitWarning(PortraitWarningKind.FACE_CUT))
    if face.height * picture.height < TINY_FACE * min(picture.size):
        warnings.append(PortraitWarning(PortraitWarningKind.FACE_TINY, {"percent": max(1, round(100 * face.height))}))
    return warnings


def _find_turned(picture: Image, detector: FaceDetector) -> int:
    """Return by how many quarter turns clockwise a face appears; 0 if none helps."""
    small = picture.copy()
    small.thumbnail((DETECTION_SIDE // 2, DETECTION_SIDE // 2))
    found = {turns: detector.find(turn(small, Framing(quarter_turns=turns))) for turns in (1, 3, 2)}
    scores = {turns: max(face.score for face in faces) for turns, faces in found.items() if faces}
    return max(scores, key=lambda turns: scores[turns]) if scores else 0


def _judge_light(picture: Image, face: Face | None) -> list[PortraitWarning]:
    import numpy as np

    levels = _levels(picture, face)
    warnings = []
    if np.percentile(levels, 90) < DARK_LEVEL:
        warnings.append(PortraitWarning(PortraitWarningKind.DARK))
    elif min(levels.shape) > 2 and _detail(levels) < BLURRED:
        warnings.append(PortraitWarning(PortraitWarningKind.BLURRED))
    return warnings


def _levels(picture: Image, face: Face | None) -> NDArray[np.float32]:
    """Return the brightness, 0 to 255, of the face or the whole picture, at a size at which detail is comparable."""
    import numpy as np
    from PIL.Image import Resampling

    grey, side = picture.convert("L"), _PICTURE_SIDE
    if face is not None:
        width, height = grey.size
        left, top = max(0, round(face.left * width)), max(0, round(face.top * height))
        right, bottom = min(width, round(face.right * width)), min(height, round(face.bottom * height))
        grey, side = grey.crop((left, top, right, bottom)), _FACE_SIDE
    scale = side / min(grey.size)
    if scale < 1:
        grey = grey.resize((round(grey.width * scale), round(grey.height * scale)), Resampling.LANCZOS)
    return np.asarray(grey).astype(np.float32)


def _detail(levels: NDArray[np.float32]) -> float:
    """Return how much of the contrast is fine detail: the variance of the Laplacian divided by that of the levels."""
    middle = levels[1:-1, 1:-1]
    edges = 4 * middle - levels[:-2, 1:-1] - levels[2:, 1:-1] - levels[1:-1, :-2] - levels[1:-1, 2:]
    return float(edges.var()) / max(1.0, float(levels.var()))
