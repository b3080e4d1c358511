"""Painting into the pixels of a mask."""

from __future__ import annotations

import numpy as np
import pytest

from omnihuman_desktop.media.picture import brush


@pytest.mark.parametrize("diameter", [2, 3, 9, 40, 333])
@pytest.mark.parametrize("softness", [0, 50, 100])
def test_a_dab_is_round_and_symmetric(diameter: int, softness: int) -> None:
    painted, erased = brush.dab(diameter, softness)
    assert painted.shape == (diameter, diameter)
    assert (painted == painted.T).all()
    assert (painted == painted[::-1]).all()
    assert (painted == painted[:, ::-1]).all()
    assert (erased == 255 - painted).all()
    assert painted[diameter // 2, diameter // 2] > 100
    if diameter > 9:
        assert painted[0, 0] == 0
        area = int((painted >= brush.HALF).sum()) / diameter**2
        assert area == pytest.approx(0.785 * (1 - softness / 200) ** 2, abs=0.03), "softness moves the edge that counts inwards"


def test_a_fill_follows_corners_and_stops_at_edges() -> None:
    pixels = np.full((40, 40), 255, np.uint8)
    pixels[5:35, 5:10] = pixels[30:35, 5:35] = pixels[5:35, 30:35] = 0  # a U
    pixels[5:10, 15:25] = 0  # an island
    spans = brush.flood(pixels, 7, 7)
    assert sum(end - start for _, start, end in spans) == 30 * 5 + 5 * 20 + 30 * 5
    assert len(set(spans)) == len(spans)
