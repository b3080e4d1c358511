"""Finds faces in a picture, on this computer. Detector and model are one small library, loaded when first needed."""

from __future__ import annotations

import json
import logging
import subprocess
from importlib.util import find_spec
from typing import TYPE_CHECKING, Self

from omnihuman_desktop.lazy_dataclass import dataclass, replace
from omnihuman_desktop.media.picture.face_process import HEAD
from omnihuman_desktop.media.picture.read import read_upright
from omnihuman_desktop.system.child_process import FACE_PROCESS, package_environment, program_command, start_process

if TYPE_CHECKING:
    from pathlib import Path

    from PIL.Image import Image

log = logging.getLogger(__name__)

DETECTION_SIDE = 1120
"""The longer side of the picture that the detector gets, in pixels: it finds faces of a twenty-fifth of it."""

LEAST_SCORE = 0.25
"""The lowest score of a face: clear ones have 1 and more, folds and shadows up to 0.15."""


@dataclass(frozen=True)
class Face:
    """A face: its edges as fractions 0 to 1 of the upright picture (they may be outside), and its score, about 0 to 3."""

    left: float
    top: float
    right: float
    bottom: float
    score: float

    @property
    def height(self) -> float:
        """The height as a fraction of the picture's."""
        return self.bottom - self.top


def can_find_faces() -> bool:
    """Return whether the detector is available: there is no build for Macs with an Intel processor."""
    return find_spec("dlib") is not None


def find_faces(path: Path) -> tuple[Face, ...]:
    """Return the faces in the picture at `path`, largest first. Blocking, 1 to 3 s.

    An empty result if there is no detector. Raises `InputError` as `probe_picture`.
    """
    _info, picture = read_upright(path, (DETECTION_SIDE, DETECTION_SIDE))
    with FaceDetector() as detector:
        return detector.find(picture)


class FaceDetector:
    """The detector as a context manager: a child process (see `face_process`) that ends with the block."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        """The process is started by the first `find`."""
        return self

    def __exit__(self, *_error: object) -> None:
        """End the process."""
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.communicate()

    def find(self, picture: Image) -> tuple[Face, ...]:
        """Return the faces in `picture`, largest first; its longer side has at most `DETECTION_SIDE` pixels."""
        if not can_find_faces():
            return ()
        faces = self._ask(picture.convert("L"))
        if len(faces) > 1:
            from PIL.Image import Transpose

            # A fold that is taken for a face seldom is in the mirrored picture, too.
            mirrored = [_mirror(face) for face in self._ask(picture.convert("L").transpose(Transpose.FLIP_LEFT_RIGHT))]
            best = max(faces, key=lambda face: face.score)
            faces = [face for face in faces if face is best or any(_overlap(face, other) for other in mirrored)]
        return tuple(sorted(faces, key=lambda face: -face.height))

    def _ask(self, grey: Image) -> list[Face]:
        if self._process is None:
            self._process = _start()
        source, target = self._process.stdin, self._process.stdout
        assert source is not None  # noqa: S101 - both are pipes
        assert target is not None  # noqa: S101
        width, height = grey.size
        try:
            source.write(HEAD.pack(width, height, LEAST_SCORE) + grey.tobytes())
            source.flush()
            found = json.loads(target.readline())
        except (OSError, ValueError):
            # Killed from outside, or its library can't be loaded: no faces, which stops nothing.
            log.info("the face detector ended early", exc_info=True)
            return []
        return [
            Face(left / width, top / height, right / width, bottom / height, score) for left, top, right, bottom, score in found
        ]


def _start() -> subprocess.Popen[bytes]:
    return start_process(
        program_command(FACE_PROCESS),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        low_priority=True,
        environment=package_environment(),
    )


def _mirror(face: Face) -> Face:
    return replace(face, left=1 - face.right, right=1 - face.left)


def _overlap(one: Face, other: Face) -> bool:
    """Return whether each face contains the other's center."""
    middles = [((face.left + face.right) / 2, (face.top + face.bottom) / 2) for face in (one, other)]
    return all(
        face.left < x < face.right and face.top < y < face.bottom for face, (x, y) in zip((other, one), middles, strict=True)
    )
