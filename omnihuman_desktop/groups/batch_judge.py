"""Judges a row of a batch as a single draft is judged, before anything is sent or paid. Blocking."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

from omnihuman_desktop.domain.errors import InputError, Kind, OmniHumanError
from omnihuman_desktop.domain.job import JobRequest
from omnihuman_desktop.domain.limits import OMNIHUMAN
from omnihuman_desktop.domain.portrait import Mask
from omnihuman_desktop.jobs.job_files import stamp_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from omnihuman_desktop.domain.portrait import Framing
    from omnihuman_desktop.groups.batch_table import Wish

BEYOND_MS = 1000
"""How far an end may lie beyond the end of its voice, in milliseconds: tables round."""


class Judge:
    """Judges rows, and remembers each file as long as it does not change: one voice in forty portraits is decoded once."""

    def __init__(self) -> None:
        self._known: dict[tuple[object, ...], int | OmniHumanError] = {}

    def judge(self, wish: Wish, longest_ms: int | None = OMNIHUMAN.voice_max_ms) -> JobRequest:
        """Return the request that `wish` asks for, all of its files readable and fit to be sent. Blocking.

        `longest_ms` is the longest selection that is taken; None for any length.
        Raises `InputError` (those of `make_portrait`, `measure_voice` and `read_mask`, selection_outside,
        selection_too_short, selection_too_long) and `LocalError`.
        """
        stamps = tuple(map(stamp_of, (wish.portrait, wish.voice)))
        self._remember(_check_portrait, wish.portrait, wish.framing)
        if wish.masks:
            _check_masks(wish)
        length_ms = self._remember(_measure_voice, wish.voice, wish.edits.track)
        start_ms = wish.start_ms or 0
        end_ms = length_ms if wish.end_ms is None else min(wish.end_ms, length_ms)
        _judge_selection(wish, start_ms, end_ms, length_ms, longest_ms)
        return JobRequest(
            portrait=wish.portrait,
            voice=wish.voice,
            start_ms=start_ms,
            end_ms=end_ms,
            name=wish.name,
            edits=wish.edits,
            framing=wish.framing,
            masks=tuple(map(Mask, wish.masks)),
            stamps=stamps,
            **wish.options.option_values(),
        )

    def _remember(self, measure: Callable[[Path, Any], int], path: Path, how: object) -> int:
        try:
            found = path.stat()
        except (OSError, ValueError):
            return measure(path, how)
        key = path, found.st_mtime_ns, found.st_size, how
        if key not in self._known:
            try:
                self._known[key] = measure(path, how)
            except InputError as error:
                self._known[key] = error
        known = self._known[key]
        if isinstance(known, OmniHumanError):
            raise InputError(known.kind, **known.failure.params)
        return known


def _check_portrait(path: Path, framing: Framing) -> int:
    """Make what would be sent of a portrait, and return its size in bytes."""
    from omnihuman_desktop.media.picture.prepare import make_portrait

    with tempfile.TemporaryDirectory(prefix="omnihuman-") as folder:
        return make_portrait(path, framing, Path(folder), "portrait").size_bytes


def _check_masks(wish: Wish) -> None:
    from omnihuman_desktop.media.picture.masks import read_mask
    from omnihuman_desktop.media.picture.read import probe_picture

    picture = probe_picture(wish.portrait)
    for mask in wish.masks:
        read_mask(mask, (picture.upright_width, picture.upright_height))


def _measure_voice(path: Path, _track: int) -> int:
    """Decode a voice to its end and return its length in milliseconds."""
    from omnihuman_desktop.media.audio.probe import measure_voice

    return measure_voice(path).length_ms


def _judge_selection(wish: Wish, start_ms: int, end_ms: int, length_ms: int, longest_ms: int | None) -> None:
    name = wish.voice.name
    if length_ms < OMNIHUMAN.voice_min_ms:
        raise InputError(Kind.VOICE_TOO_SHORT, name=name, length_ms=length_ms)
    if start_ms >= length_ms or (wish.end_ms is not None and wish.end_ms > length_ms + BEYOND_MS):
        raise InputError(Kind.SELECTION_OUTSIDE, name=name, length_ms=length_ms)
    if end_ms - start_ms < OMNIHUMAN.voice_min_ms:
        raise InputError(Kind.SELECTION_TOO_SHORT, name=name, length_ms=max(0, end_ms - start_ms))
    if longest_ms is not None and end_ms - start_ms > longest_ms:
        raise InputError(Kind.SELECTION_TOO_LONG, name=name, length_ms=end_ms - start_ms)


def suggest_part(voice: Path) -> tuple[int, int]:
    """Return the best part of a voice that is too long: whole sentences, as start and end in milliseconds. Blocking.

    Raises as `scan_voice`.
    """
    from omnihuman_desktop.media.audio.pauses import find_pauses, suggest_selection
    from omnihuman_desktop.media.audio.waveform_scan import scan_voice

    waveform = scan_voice(voice, lambda _growing: None, lambda: False)
    return suggest_selection(waveform, find_pauses(waveform))
