"""Puts several voices one after the other into one file, for a film of all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from omnihuman_desktop.domain.errors import InputError, Kind, LocalError
from omnihuman_desktop.lazy_dataclass import replace
from omnihuman_desktop.media.audio.excerpt import SENT_RATE
from omnihuman_desktop.media.audio.probe import pcm_arguments, read_voice_info
from omnihuman_desktop.media.ffmpeg import PIPE_BYTES, decode, input_arguments
from omnihuman_desktop.media.film.encoder import open_encoder
from omnihuman_desktop.system.atomic_file import part_file

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path


def join_voices(voices: Sequence[Path], target: Path, cancelled: Callable[[], bool] = lambda: False) -> None:
    """Write `voices`, in their order, to `target` (.flac), at the rate and channels of the best of them. Blocking.

    Raises `InputError` (as `probe_voice`, voice_broken), `LocalError` and `JoinCancelled`.
    """
    infos = [read_voice_info(voice) for voice in voices]
    rate, channels = min(SENT_RATE, max(info.rate for info in infos)), max(info.channels for info in infos)
    source = ["-protocol_whitelist", "pipe", "-f", "s16le", "-ar", str(rate), "-ac", str(channels), "-i", "pipe:0"]
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with part_file(target, unique=True) as part:
            sink = ["-c:a", "flac", "-map_metadata", "-1", "-f", "flac", f"file:{part}"]
            with open_encoder(["-y", "-protocol_whitelist", "file,pipe", *source, *sink], cancelled) as encoder:
                for info in infos:
                    arguments = pcm_arguments(replace(info, channels=channels), rate)
                    with decode([*input_arguments(info.path), *arguments, "-"], cancelled) as pipe:
                        has_sound = False
                        while block := pipe.read(PIPE_BYTES):
                            has_sound = True
                            encoder.write(block)
                    if not has_sound:
                        raise InputError(Kind.VOICE_BROKEN, name=info.path.name)
                encoder.finish()
    except OSError as error:
        raise LocalError.from_os(error, target.parent) from error
