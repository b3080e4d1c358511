"""Judging what is to be sent before anything is paid: the files, the selection and the place of the result."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from omnihuman_desktop.commands.arguments import ExitCode
from omnihuman_desktop.domain.errors import InputError, Kind
from omnihuman_desktop.domain.job import JobRequest
from omnihuman_desktop.domain.limits import OMNIHUMAN
from omnihuman_desktop.domain.portrait import Mask
from omnihuman_desktop.ui.text.formats import clock, seconds, tr

if TYPE_CHECKING:
    from pathlib import Path

    from omnihuman_desktop.jobs.batch_table import Wish


class Refusal(Exception):  # noqa: N818 - an answer, not a fault
    """Nothing is sent: why, and with which code the command ends."""

    def __init__(self, sentence: str, code: ExitCode = ExitCode.WRONG_ARGUMENTS) -> None:
        super().__init__(sentence)
        self.code = code


def check_output(output: Path | None) -> None:
    """Raise `Refusal` where a video can't be written to `output`: after the payment that would be a disappointment."""
    if output is None:
        return
    if output.exists():
        raise Refusal(tr("{0} exists already: give another name.").format(output))
    if not output.parent.is_dir():
        raise Refusal(tr("There is no folder {0}.").format(output.parent))


def read_request(wish: Wish) -> JobRequest:
    """Judge the files and return the request. Blocking. Raises `InputError`, `LocalError`, `Refusal`."""
    from omnihuman_desktop.media.picture.masks import read_mask

    size = _measure_portrait(wish.portrait)
    for mask in wish.masks:
        read_mask(mask, size)
    length_ms = _measure_voice(wish.voice)
    start_ms = wish.start_ms or 0
    end_ms = length_ms if wish.end_ms is None else min(wish.end_ms, length_ms)
    if wish.end_ms is not None and wish.end_ms > length_ms + 1000:
        raise Refusal(tr("The voice ends at {0}.").format(clock(length_ms, 2)))
    if end_ms - start_ms < OMNIHUMAN.voice_min_ms:
        if length_ms < OMNIHUMAN.voice_min_ms:
            raise InputError(Kind.VOICE_TOO_SHORT, name=wish.voice.name, length_ms=length_ms)
        raise Refusal(tr("The selection is shorter than {0} s.").format(seconds(OMNIHUMAN.voice_min_ms)))
    if end_ms - start_ms > OMNIHUMAN.voice_max_ms:
        text = tr("The selection is {0} s long, and the service takes up to {1} s: choose a part of it by its start and end.")
        raise Refusal(text.format(seconds(end_ms - start_ms), OMNIHUMAN.voice_max_ms // 1000))
    return JobRequest(
        portrait=wish.portrait,
        voice=wish.voice,
        start_ms=start_ms,
        end_ms=end_ms,
        name=wish.name,
        prompt=wish.prompt,
        seed=wish.seed,
        fast_mode=wish.fast,
        masks=tuple(map(Mask, wish.masks)),
    )


# One voice in forty portraits is decoded once.
@lru_cache(maxsize=1000)
def _measure_voice(path: Path) -> int:
    from omnihuman_desktop.media.audio.probe import measure_voice

    return measure_voice(path).length_ms


@lru_cache(maxsize=1000)
def _measure_portrait(path: Path) -> tuple[int, int]:
    from omnihuman_desktop.media.picture.read import probe_picture

    picture = probe_picture(path)
    return picture.upright_width, picture.upright_height
