"""Faces in a picture, found on this computer. The detector and its model are one small library, loaded when first needed."""

from __future__ import annotations

import threading
from dataclasses import dataclass, replace
from functools import lru_cache
from importlib.util import find_spec
from typing import TYPE_CHECKING

from omnihuman_desktop.media.picture import read_upright

if TYPE_CHECKING:
    from pathlib import Path

    import dlib
    import numpy as np
    from numpy.typing import NDArray
    from PIL.Image import Image

LOOKED_AT = 1120
"""The longer side, in pixels, of what is looked at: a face of a twenty-fifth of it is found."""

_DOUBLED = 1
"""How often the picture is doubled first: the detector's smallest face has 80 pixels."""

LEAST_SCORE = 0.25
"""What the detector's score of a face is at least: clear ones have 1 and more, folds and shadows up to 0.15."""


@dataclass(frozen=True)
class Face:
    """A face: its edges as fractions 0..1 of the upright picture (they may lie outside), its score about 0..3."""

    left: float
    top: float
    right: float
    bottom: float
    score: float

    @property
    def height(self) -> float:
        """As a fraction of the picture's."""
        return self.bottom - self.top


def can_find_faces() -> bool:
    """Whether there is a detector on this computer: none is made for Macs with an Intel processor."""
    return find_spec("dlib") is not None


def find_faces(path: Path) -> tuple[Face, ...]:
    """The faces in the picture at `path`, the largest first, as fractions of the upright picture. Blocking, 0.1 to 1 s.

    None are found where there is no detector. Raises `InputError` as `probe_picture`.
    """
    _info, picture = read_upright(path, (LOOKED_AT, LOOKED_AT))
    return faces_in(picture)


def faces_in(picture: Image) -> tuple[Face, ...]:
    """The faces in `picture`, whose longer side has `LOOKED_AT` pixels at most, the largest first."""
    if not can_find_faces():
        return ()
    import numpy as np

    grey = np.asarray(picture.convert("L"))
    faces = _detect(grey)
    if len(faces) > 1:
        # A fold that passes for a face seldom does so in the mirror, too.
        mirrored = [_mirror(face) for face in _detect(np.ascontiguousarray(grey[:, ::-1]))]
        best = max(faces, key=lambda face: face.score)
        faces = [face for face in faces if face is best or any(_overlap(face, other) for other in mirrored)]
    return tuple(sorted(faces, key=lambda face: -face.height))


def _mirror(face: Face) -> Face:
    return replace(face, left=1 - face.right, right=1 - face.left)


def _overlap(one: Face, other: Face) -> bool:
    """Whether each holds the other's middle."""
    middles = [((face.left + face.right) / 2, (face.top + face.bottom) / 2) for face in (one, other)]
    return all(
        face.left < x < face.right and face.top < y < face.bottom for face, (x, y) in zip((other, one), middles, strict=True)
    )


_looking = threading.Lock()
"""The detector keeps what it looks at in itself: one picture at a time."""


def _detect(grey: NDArray[np.uint8]) -> list[Face]:
    with _looking:
        boxes, scores, _which = _detector().run(grey, _DOUBLED, LEAST_SCORE)
    height, width = grey.shape
    return [
        Face(box.left() / width, box.top() / height, (box.right() + 1) / width, (box.bottom() + 1) / height, score)
        for box, score in zip(boxes, scores, strict=True)
    ]


@lru_cache(maxsize=1)
def _detector() -> dlib.fhog_object_detector:
    import dlib

    return dlib.get_frontal_face_detector()
