"""Masks suggested from detected faces."""

from __future__ import annotations

from omnihuman_desktop.media.picture.faces import Face
from omnihuman_desktop.media.picture.mask_suggestions import suggest_masks


def test_masks_of_people_side_by_side_do_not_overlap() -> None:
    faces = [Face(0.6, 0.2, 0.75, 0.4, 1), Face(0.2, 0.25, 0.35, 0.45, 2)]
    left, right = suggest_masks(faces, (400, 600))
    assert left[140, 165] == 255
    assert right[120, 405] == 255
    assert not (left & right).any()
