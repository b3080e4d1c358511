"""How the selected voice is made good before it is sent. Plain values."""

from __future__ import annotations

from dataclasses import asdict, dataclass, fields, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping


class Channels(StrEnum):
    """Which channels of a voice are sent."""

    AUTO = "auto"
    """Mono where both sides are the same or one is silent; else as they are."""
    BOTH = "both"
    MONO = "mono"
    """Both, mixed."""
    LEFT = "left"
    RIGHT = "right"


class Encoding(StrEnum):
    """The file that is sent."""

    WAV = "wav"
    MP3 = "mp3"
    """An eighth of the bytes, for a slow line; a little is lost."""


@dataclass(frozen=True)
class VoiceEdits:
    """What is done to the selection, in this order: track, channels, DC, high-pass, silence, loudness, fades, encoding.

    The defaults change nothing that can be heard. Times are in milliseconds; 0 leaves an edit out.
    """

    track: int = 0
    """Which of the file's sound tracks, from 0."""
    channels: Channels = Channels.AUTO
    remove_dc: bool = True
    """Takes a constant offset away where there is one."""
    high_pass_hz: int = 0
    trim_silence: bool = False
    """Leaves silence at both ends of the selection out."""
    loudness_lufs: float = 0.0
    """The integrated loudness that is aimed at (EBU R 128), such as -16; 0 leaves it."""
    fade_in_ms: int = 0
    fade_out_ms: int = 0
    encoding: Encoding = Encoding.WAV

    @property
    def changed_count(self) -> int:
        """How many of the edits are not as they are by default."""
        return sum(getattr(self, each.name) != each.default for each in fields(self))

    @property
    def changes_sound(self) -> bool:
        """Whether they are more than a track, a file format, and what is done where there is something to mend."""
        return replace(self, track=0, remove_dc=True, encoding=Encoding.WAV) != VoiceEdits()

    def to_dict(self) -> dict[str, Any]:
        """As text and numbers, for a file."""
        return asdict(self)

    @classmethod
    def from_dict(cls, found: object) -> VoiceEdits:
        """What `to_dict` made. What does not fit is left at its default."""
        rows: Mapping[str, object] = found if isinstance(found, dict) else {}

        def whole(name: str) -> int:
            value = rows.get(name)
            return value if isinstance(value, int) and not isinstance(value, bool) and value >= 0 else 0

        channels, encoding, loudness = str(rows.get("channels")), str(rows.get("encoding")), rows.get("loudness_lufs")
        return cls(
            track=whole("track"),
            channels=Channels(channels) if channels in tuple(Channels) else Channels.AUTO,
            remove_dc=rows.get("remove_dc") is not False,
            high_pass_hz=whole("high_pass_hz"),
            trim_silence=rows.get("trim_silence") is True,
            loudness_lufs=float(loudness) if isinstance(loudness, (int, float)) and -70 <= loudness < 0 else 0.0,
            fade_in_ms=whole("fade_in_ms"),
            fade_out_ms=whole("fade_out_ms"),
            encoding=Encoding(encoding) if encoding in tuple(Encoding) else Encoding.WAV,
        )
