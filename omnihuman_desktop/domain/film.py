"""A film: a long voice that is cut into parts, each of them one paid task, and joined into one video."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from omnihuman_desktop.domain.limits import OMNIHUMAN, billed_seconds
from omnihuman_desktop.lazy_dataclass import dataclass, replace

if TYPE_CHECKING:
    from collections.abc import Sequence

    from omnihuman_desktop.domain.ledger import Rate

ASK_TWICE_PARTS = 50
"""Films of more parts than this are confirmed twice before they are paid: half an hour of voice."""

FIRST_ALONE_PARTS = 3
"""Films of more parts than this send their first part alone, unless the creator chooses otherwise."""

BRIDGE_MS = 3000
"""The shortest pause that is left out of what is paid, in milliseconds, where that is wanted."""


class Cut(StrEnum):
    """Why a part ends where it does."""

    PAUSE = "pause"
    QUIET = "quiet"
    """No pause is within reach: the quietest place."""
    HAND = "hand"
    """The creator has placed it."""
    END = "end"
    """The selection ends."""


@dataclass(frozen=True)
class FilmPart:
    """`start_ms` to `end_ms` of the voice, at most as long as the service takes, and why it ends there."""

    start_ms: int
    end_ms: int
    cut: Cut = Cut.END

    @property
    def length_ms(self) -> int:
        """The length."""
        return self.end_ms - self.start_ms

    @property
    def billed_s(self) -> int:
        """The seconds that the service bills for it."""
        return billed_seconds(self.length_ms)


def total_billed(parts: Sequence[FilmPart]) -> int:
    """Return the seconds that the service bills for all `parts`."""
    return sum(part.billed_s for part in parts)


def total_price(parts: Sequence[FilmPart], rate: Rate) -> float:
    """Return the credits that all `parts` cost at `rate`."""
    return sum(rate.price(part.billed_s) for part in parts)


def move_border(parts: Sequence[FilmPart], number: int, at_ms: int) -> tuple[FilmPart, ...]:
    """Return `parts` with the border after part `number` (from 0) at `at_ms`, as far as the limits of both sides allow.

    A pause that was left out between them is then part of what is paid.
    """
    left, right = parts[number], parts[number + 1]
    least, most = OMNIHUMAN.voice_min_ms, OMNIHUMAN.voice_max_ms
    first = max(left.start_ms + least, right.end_ms - most)
    last = min(left.start_ms + most, right.end_ms - least)
    if first > last:
        return tuple(parts)
    at = max(first, min(at_ms, last))
    moved = replace(left, end_ms=at, cut=Cut.HAND), replace(right, start_ms=at)
    return (*parts[:number], *moved, *parts[number + 2 :])


def add_border(parts: Sequence[FilmPart], at_ms: int) -> tuple[FilmPart, ...]:
    """Return `parts` with one more border at `at_ms`; unchanged where a part would be too short."""
    least = OMNIHUMAN.voice_min_ms
    for number, part in enumerate(parts):
        if part.start_ms + least <= at_ms <= part.end_ms - least:
            halves = FilmPart(part.start_ms, at_ms, Cut.HAND), replace(part, start_ms=at_ms)
            return (*parts[:number], *halves, *parts[number + 1 :])
    return tuple(parts)


def remove_border(parts: Sequence[FilmPart], number: int) -> tuple[FilmPart, ...]:
    """Return `parts` with part `number` (from 0) and the next as one; unchanged where that would be too long."""
    left, right = parts[number], parts[number + 1]
    if right.end_ms - left.start_ms > OMNIHUMAN.voice_max_ms:
        return tuple(parts)
    return (*parts[:number], replace(right, start_ms=left.start_ms), *parts[number + 2 :])


class Joint(StrEnum):
    """What is seen where two parts meet."""

    CUT = "cut"
    CLOSER = "closer"
    """A cut to a slightly closer frame, which hides the jump."""
    DISSOLVE = "dissolve"


@dataclass(frozen=True)
class JoinSettings:
    """How the parts of a film are joined. `dissolve_ms` is the length of a dissolve."""

    joint: Joint = Joint.CUT
    dissolve_ms: int = 400
