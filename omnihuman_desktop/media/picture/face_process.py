"""The face detector in a process of its own: `python -m omnihuman_desktop.media.picture.face_process`.

It takes a second to build its model, and keeps every other thread of its process from running meanwhile. Reads pictures
from its input, each as width and height (two little-endian 32-bit numbers), the least score (a 32-bit float) and a byte of
grey for each pixel; writes a line for each, a list of [left, top, right, bottom, score] in pixels as JSON. Ends with its input.
"""

from __future__ import annotations

import json
import struct
import sys

HEAD = struct.Struct("<IIf")

_DOUBLED = 1
"""How often a picture is doubled first: the detector's smallest face has 80 pixels."""


def main() -> None:
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


if __name__ == "__main__":
    main()
