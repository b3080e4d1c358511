"""Judges the files of a film before anything is sent or paid, and cuts its voice into parts. Blocking."""

from __future__ import annotations

from typing import TYPE_CHECKING

from omnihuman_desktop.domain.film import BRIDGE_MS, FilmPart
from omnihuman_desktop.groups.batch_judge import Judge

if TYPE_CHECKING:
    from omnihuman_desktop.domain.job import JobRequest
    from omnihuman_desktop.groups.batch_table import Wish


def judge_film(wish: Wish, *, bridge: bool) -> tuple[JobRequest, tuple[FilmPart, ...]]:
    """Return the request for the whole film that `wish` asks for, and the parts that its voice is cut into. Blocking.

    `bridge`: long pauses between two parts are left out of them. Raises as `Judge.judge`.
    """
    from omnihuman_desktop.media.audio.pauses import find_pauses
    from omnihuman_desktop.media.audio.waveform_scan import scan_voice
    from omnihuman_desktop.media.film.cuts import cut_film

    request = Judge().judge(wish, longest_ms=None)
    waveform = scan_voice(wish.voice, lambda _waveform: None, lambda: False, track=wish.edits.track)
    end_ms = min(request.end_ms, waveform.length_ms)
    parts = cut_film(waveform, find_pauses(waveform), request.start_ms, end_ms, bridge_ms=BRIDGE_MS if bridge else None)
    return request, parts
