"""Encodes the sound of a film: stretches of the creator's voice, to the sample, as AAC."""

from __future__ import annotations

from typing import TYPE_CHECKING

from omnihuman_desktop.domain.errors import LocalError
from omnihuman_desktop.media.audio.excerpt import read_pcm_blocks, sent_rate
from omnihuman_desktop.media.audio.probe import SAMPLE_BYTES, count_samples, read_voice_info
from omnihuman_desktop.media.film.encoder import open_encoder
from omnihuman_desktop.system.atomic_file import part_file

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

BITS_PER_S = {1: 128_000, 2: 192_000}
"""By number of channels."""


def write_film_sound(
    voice: Path,
    spans: Sequence[tuple[int, int]],
    target: Path,
    *,
    track: int = 0,
    on_progress: Callable[[float], None] = lambda _fraction: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> None:
    """Write the `spans` of `voice`, each from one millisecond to another, one after the other, to `target` (.m4a). Blocking.

    `on_progress` gets a fraction, 0 to 1. Raises `InputError` (as `cut_voice`), `LocalError` and `JoinCancelled`.
    """
    info = read_voice_info(voice, track)
    rate = sent_rate(info.rate)
    frame_bytes = SAMPLE_BYTES * info.channels
    total = sum(count_samples(end, rate) - count_samples(start, rate) for start, end in spans) * frame_bytes
    source = ["-protocol_whitelist", "pipe", "-f", "s16le", "-ar", str(rate), "-ac", str(info.channels), "-i", "pipe:0"]
    codec = ["-c:a", "aac", "-b:a", str(BITS_PER_S[info.channels]), "-bitexact", "-map_metadata", "-1"]
    done = 0
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with part_file(target, unique=True) as part:
            arguments = ["-y", *source, *codec, "-f", "ipod", f"file:{part}"]
            with open_encoder(["-protocol_whitelist", "file,pipe", *arguments], cancelled) as encoder:
                for start_ms, end_ms in spans:
                    for block in read_pcm_blocks(voice, start_ms, end_ms, rate, track, cancelled):
                        encoder.write(block)
                        done += len(block)
                        on_progress(done / max(1, total))
                encoder.finish()
    except OSError as error:
        raise LocalError.from_os(error, target.parent) from error
