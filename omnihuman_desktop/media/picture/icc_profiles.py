"""Builds ICC profiles for pictures that name their colours in another way: by primaries and a transfer function.

High dynamic range is mapped to the range of a screen inside its profile, so that it takes the way of all other colours.
Sources: ITU-T H.273 (codes), ICC.1:2001-04 (profiles), SMPTE ST 2084 and ITU-R BT.2100 (PQ, HLG), BT.2408 (203 cd/m² are
white), BT.2390 (the curve that keeps shadows and skin as they are, and bends the highlights).
"""

from __future__ import annotations

import struct
from functools import lru_cache
from typing import TYPE_CHECKING

from omnihuman_desktop.lazy_dataclass import dataclass

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

D65 = (0.3127, 0.3290)
_DCI_WHITE = (0.314, 0.351)
_D50_XYZ = (0.9642, 1.0, 0.8249)

Chromaticities = tuple[tuple[float, float], tuple[float, float], tuple[float, float], tuple[float, float]]
"""Red, green, blue and white, each as CIE x and y."""

SRGB_PRIMARIES: Chromaticities = ((0.640, 0.330), (0.300, 0.600), (0.150, 0.060), D65)
ADOBE_RGB_PRIMARIES: Chromaticities = ((0.640, 0.330), (0.210, 0.710), (0.150, 0.060), D65)
ADOBE_RGB_GAMMA = 563 / 256

PRIMARIES: dict[int, Chromaticities] = {
    1: SRGB_PRIMARIES,
    5: ((0.640, 0.330), (0.290, 0.600), (0.150, 0.060), D65),
    6: ((0.630, 0.340), (0.310, 0.595), (0.155, 0.070), D65),
    7: ((0.630, 0.340), (0.310, 0.595), (0.155, 0.070), D65),
    9: ((0.708, 0.292), (0.170, 0.797), (0.131, 0.046), D65),
    11: ((0.680, 0.320), (0.265, 0.690), (0.150, 0.060), _DCI_WHITE),
    12: ((0.680, 0.320), (0.265, 0.690), (0.150, 0.060), D65),
}
"""By H.273's code."""

GAMMAS = {4: 2.2, 5: 2.8, 8: 1.0}
PQ, HLG = 16, 18
_SRGB_LIKE = frozenset({1, 2, 6, 13, 14, 15})
"""H.273's transfer functions that every reader of pictures takes as sRGB's, and the unknown one."""

WHITE_NITS = 203.0
_HLG_PEAK_NITS = 1000.0

_CURVE_POINTS = 1024
_GRID = 33


@dataclass(frozen=True)
class Colours:
    """What the values of a picture mean.

    `gamma` is 0 for sRGB's own curve; `transfer` is `PQ` or `HLG`, or 0 without high dynamic range. `peak` is the brightest
    value in use, 0 to 1.
    """

    primaries: Chromaticities = SRGB_PRIMARIES
    gamma: float = 0.0
    transfer: int = 0
    peak: float = 1.0


def colours_of_codes(primaries: int, transfer: int) -> Colours | None:
    """Return the colours for two codes of H.273; None where one of them is not known."""
    known = SRGB_PRIMARIES if primaries == 2 else PRIMARIES.get(primaries)
    if known is None:
        return None
    if transfer in (PQ, HLG):
        return Colours(known, transfer=transfer)
    if transfer in _SRGB_LIKE:
        return Colours(known)
    return Colours(known, GAMMAS[transfer]) if transfer in GAMMAS else None


@lru_cache(maxsize=8)
def build_profile(colours: Colours) -> bytes:
    """Return an ICC profile (version 2) that means `colours`. Takes some milliseconds, for HDR some tens."""
    if colours.transfer:
        return _pack(b"Lab ", {b"A2B0": _hdr_table(colours)})
    columns = _to_xyz_d50(colours.primaries).T
    curve = _curve(colours.gamma)
    tags = {name: _xyz(*column) for name, column in zip((b"rXYZ", b"gXYZ", b"bXYZ"), columns, strict=True)}
    return _pack(b"XYZ ", tags | dict.fromkeys((b"rTRC", b"gTRC", b"bTRC"), curve))


@lru_cache(maxsize=8)
def build_grey_profile(colours: Colours) -> bytes:
    """Return an ICC profile (version 2) for a picture with one channel, which means all three of `colours` alike."""
    import numpy as np

    if colours.transfer:
        values = np.linspace(0.0, 1.0, _CURVE_POINTS)
        nits, peak_nits = _to_nits(colours, np.stack([values] * 3, axis=-1))
        return _pack(b"XYZ ", {b"kTRC": _points(compress_highlights(nits[:, 0], peak_nits) / WHITE_NITS)}, b"GRAY")
    return _pack(b"XYZ ", {b"kTRC": _curve(colours.gamma)}, b"GRAY")


def _to_xyz(primaries: Chromaticities) -> Floats:
    """Return the matrix from linear RGB to XYZ, relative to the primaries' own white."""
    import numpy as np

    columns = np.array([[x / y, 1.0, (1 - x - y) / y] for x, y in primaries]).T
    scales = np.linalg.solve(columns[:, :3], columns[:, 3])
    return columns[:, :3] * scales


def _to_xyz_d50(primaries: Chromaticities) -> Floats:
    """Return the matrix from linear RGB to XYZ under D50, adapted by Bradford's method."""
    import numpy as np

    bradford = np.array([[0.8951, 0.2664, -0.1614], [-0.7502, 1.7135, 0.0367], [0.0389, -0.0685, 1.0296]])
    to_xyz = _to_xyz(primaries)
    scales = (bradford @ _D50_XYZ) / (bradford @ to_xyz.sum(axis=1))
    adapted: Floats = np.linalg.inv(bradford) @ np.diag(scales) @ bradford @ to_xyz
    return adapted


def _curve(gamma: float) -> bytes:
    import numpy as np

    values = np.linspace(0.0, 1.0, _CURVE_POINTS)
    return _points(values**gamma if gamma else srgb_to_linear(values))


def _points(linear: Floats) -> bytes:
    """Return a "curv" tag of values of linear light, 0 to 1."""
    import numpy as np

    points = np.round(np.clip(linear, 0, 1) * 65_535).astype(">u2")
    return b"curv" + bytes(4) + struct.pack(">I", len(points)) + points.tobytes()


def srgb_to_linear(values: Floats) -> Floats:
    """Return linear light for sRGB values, both 0 to 1."""
    import numpy as np

    return np.where(values <= 0.04045, values / 12.92, ((values + 0.055) / 1.055) ** 2.4)


_M1, _M2, _C1, _C2, _C3 = 2610 / 16384, 2523 / 4096 * 128, 3424 / 4096, 2413 / 4096 * 32, 2392 / 4096 * 32


def pq_to_nits(values: Floats) -> Floats:
    """Return cd/m² for PQ values from 0 to 1 (SMPTE ST 2084)."""
    import numpy as np

    powered = np.clip(values, 0, 1) ** (1 / _M2)
    nits: Floats = 10_000.0 * (np.maximum(powered - _C1, 0) / (_C2 - _C3 * powered)) ** (1 / _M1)
    return nits


def nits_to_pq(nits: Floats) -> Floats:
    """Return PQ values from 0 to 1 for cd/m²."""
    import numpy as np

    powered = (np.clip(nits, 0, 10_000) / 10_000.0) ** _M1
    values: Floats = ((_C1 + _C2 * powered) / (1 + _C3 * powered)) ** _M2
    return values


def _hlg_to_nits(values: Floats) -> Floats:
    """Return cd/m² on a screen of 1000 cd/m² for HLG values (…, 3) from 0 to 1 (BT.2100)."""
    import numpy as np

    a, b, c = 0.17883277, 0.28466892, 0.55991073
    scene = np.where(values <= 0.5, values**2 / 3, (np.exp((values - c) / a) + b) / 12)
    luminance = scene @ np.array([0.2627, 0.6780, 0.0593])
    nits: Floats = _HLG_PEAK_NITS * scene * (luminance**0.2)[..., None]
    return nits


def _to_nits(colours: Colours, values: Floats) -> tuple[Floats, float]:
    """Return cd/m² for values with high dynamic range (…, 3), and those of the brightest one in use."""
    import numpy as np

    to_nits = pq_to_nits if colours.transfer == PQ else _hlg_to_nits
    return to_nits(values), float(to_nits(np.full(3, colours.peak)).max())


def compress_highlights(nits: Floats, peak_nits: float) -> Floats:
    """Return `nits` bent to at most `WHITE_NITS` (BT.2390, 5.4.1); shadows and mid-tones stay as they are."""
    import numpy as np

    if peak_nits <= WHITE_NITS:
        return np.minimum(nits, WHITE_NITS)
    peak = nits_to_pq(np.array(peak_nits))
    values = np.minimum(nits_to_pq(nits) / peak, 1.0)
    top = float(nits_to_pq(np.array(WHITE_NITS)) / peak)
    knee = 1.5 * top - 0.5
    t = np.maximum(values - knee, 0) / (1 - knee)
    bent = (2 * t**3 - 3 * t**2 + 1) * knee + (t**3 - 2 * t**2 + t) * (1 - knee) + (3 * t**2 - 2 * t**3) * top
    return pq_to_nits(np.where(values < knee, values, bent) * peak)


def _hdr_table(colours: Colours) -> bytes:
    """Return an "mft2" tag from values with high dynamic range to Lab, through sRGB's range and colours."""
    import numpy as np

    levels = np.linspace(0.0, 1.0, _GRID)
    values = np.stack(np.meshgrid(levels, levels, levels, indexing="ij"), axis=-1)
    nits, peak_nits = _to_nits(colours, values)
    brightest = nits.max(axis=-1, keepdims=True)
    # All three by one factor: the hue stays.
    nits *= compress_highlights(brightest, peak_nits) / np.maximum(brightest, 1e-9)
    to_srgb = np.linalg.inv(_to_xyz(SRGB_PRIMARIES)) @ _to_xyz(colours.primaries)
    linear = np.clip(nits / WHITE_NITS @ to_srgb.T, 0, 1)
    ratios = linear @ _to_xyz_d50(SRGB_PRIMARIES).T / _D50_XYZ
    roots = np.where(ratios > (6 / 29) ** 3, np.cbrt(ratios), ratios * 841 / 108 + 4 / 29)
    x, y, z = roots[..., 0], roots[..., 1], roots[..., 2]
    lab = np.stack([(116 * y - 16) * 652.8, (500 * (x - y) + 128) * 256, (200 * (y - z) + 128) * 256], axis=-1)
    grid = np.clip(np.round(lab), 0, 65_535).astype(">u2").tobytes()
    identity = struct.pack(">9i", *(65_536 if each % 4 == 0 else 0 for each in range(9)))
    head = b"mft2" + bytes(4) + bytes((3, 3, _GRID, 0)) + identity + struct.pack(">HH", 2, 2)
    straight = struct.pack(">6H", *(0, 65_535) * 3)
    return head + straight + grid + straight


def _xyz(x: float, y: float, z: float) -> bytes:
    return b"XYZ " + bytes(4) + struct.pack(">3i", *(round(each * 65_536) for each in (x, y, z)))


def _pack(connection: bytes, tags: dict[bytes, bytes], model: bytes = b"RGB ") -> bytes:
    """Return a profile for screens with `tags` by signature, after those that every profile has."""
    text = b"from the picture's own words"
    described = b"desc" + bytes(4) + struct.pack(">I", len(text) + 1) + text + bytes(1 + 4 + 4 + 2 + 1 + 67)
    tags = {b"desc": described, b"cprt": b"text" + bytes(4) + b"none\0", b"wtpt": _xyz(*_D50_XYZ)} | tags
    start = 128 + 4 + 12 * len(tags)
    directory, body = struct.pack(">I", len(tags)), b""
    placed: dict[bytes, int] = {}
    for name, content in tags.items():
        if content not in placed:
            placed[content] = start + len(body)
            body += content + bytes(-len(content) % 4)
        directory += struct.pack(">4sII", name, placed[content], len(content))
    size = start + len(body)
    head = struct.pack(">I4xI4s4s4s", size, 0x02400000, b"mntr", model, connection)
    head += struct.pack(">6H4s28x", 2026, 1, 1, 0, 0, 0, b"acsp") + struct.pack(">3i", *(round(e * 65_536) for e in _D50_XYZ))
    return head.ljust(128, b"\0") + directory + body
