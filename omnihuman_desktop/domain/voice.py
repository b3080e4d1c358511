"""The edits that are applied to the selected voice before it is sent."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Any

from omnihuman_desktop.lazy_dataclass import asdict, dataclass, replace

if TYPE_CHECKING:
    from collections.abc import Mapping


class Channels(StrEnum):
    """The channels that are sent."""

    AUTO = "auto"
    """Mono if both channels are equal or one is silent; otherwise unchanged."""
    BOTH = "both"
    MONO = "mono"
    """Both channels, mixed."""
    LEFT = "left"
    RIGHT = "right"


class Encoding(StrEnum):
    """The format of the file that is sent."""

    WAV = "wav"
    MP3 = "mp3"
    """An eighth of the size, for slow connections; lossy."""


@dataclass(frozen=True)
class VoiceEdits:
    """The edits of the selection, applied in this order: track, channels, DC, high-pass, silence, loudness, fades, encoding.

    The defaults change nothing audible. Times are in milliseconds; 0 turns an edit off.
    """

    track: int = 0
    """Index of the audio track in the file, from 0."""
    channels: Channels = Channels.AUTO
    remove_dc: bool = True
    """Remove the DC offset, if there is one."""
    high_pass_hz: int = 0
    trim_silence: bool = False
    """Trim silence at both ends of the selection."""
    loudness_lufs: float = 0.0
    """Target integrated loudness in LUFS (EBU R 128), such as -16; 0 turns normalization off."""
    fade_in_ms: int = 0
    fade_out_ms: int = 0
    encoding: Encoding = Encoding.WAV

    @property
    def changed_count(self) -> int:
        """The number of edits that differ from their default."""
        return sum(value != getattr(VoiceEdits, name) for name, value in vars(self).items())

    @property
    def changes_sound(self) -> bool:
        """Whether the edits change the sound: more than another track, another encoding, or DC removal."""
        return replace(self, track=0, remove_dc=True, encoding=Encoding.WAV) != VoiceEdits()

    def to_dict(self) -> dict[str, Any]:
        """Return the edits as JSON values."""
        return asdict(self)

    @classmethod
    def from_dict(cls, found: object) -> VoiceEdits:
        """Return the edits that `to_dict` has stored; invalid values become defaults."""
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
