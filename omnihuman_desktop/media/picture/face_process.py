"""The face detector as a child process: the program started with `--face-process`.

Building its model takes a second and blocks all other threads of the process. Input, for each picture: width and height (two
little-endian 32-bit integers), the lowest score (32-bit float), one byte of grey for each pixel. Output: one JSON line for
each picture, a list of [left, top, right, bottom, score] in pixels. Ends with its input.
"""

from __future__ import annotations

import json
import struct
import sys

HEAD = struct.Struct("<IIf")

_DOUBLED = 1
"""How often a picture is doubled first: the smallest face that the detector finds has 80 pixels."""


def answer() -> None:
    """Answer until the input ends."""
    import dlib
    import numpy as np

    detector = dlib.get_frontal_face_detector()
    source, target = sys.stdin.buffer, sys.stdout
    while len(head := source.read(HEAD.size)) == HEAD.size:
        width, height, least_score = HEAD.unpack(head)
        grey = np.frombuffer(source.read(width * height), np.uint8).reshape(height, width)
        boxes, scores, _which = detector.run(grey, _DOUBLED, least_score)
        found = [
            (box.left(), box.top(), box.right() + 1, box.bottom() + 1, score) for box, score in zip(boxes, scores, strict=True)
        ]
        target.write(json.dumps(found) + "\n")
        target.flush()
