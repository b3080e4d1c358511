"""The limits and prices of the service's models, as data.

The limits come from the service's published contract for OmniHuman-1.5. The price comes from the vendor's public price list;
it is shown as "about" until a reply of the service has confirmed it.
"""

from __future__ import annotations

from omnihuman_desktop.domain.voice import Encoding
from omnihuman_desktop.lazy_dataclass import dataclass

MS = 1000
"""Milliseconds in a second."""

SEED_MAX = 2_147_483_647
"""The highest seed that the program sends. The service's contract asks for a positive integer and names no limit."""

MARGINS_MS = {Encoding.WAV: 10, Encoding.MP3: 85}
"""By how much a file stays below a whole second, so that no decoder finds it longer than the selection.

MP3 encoders add padding frames at both ends, which some decoders count.
"""


@dataclass(frozen=True)
class Model:
    """The limits and price of a model. Lengths are in milliseconds, sizes in bytes, prices in credits."""

    name: str
    voice_max_ms: int
    voice_min_ms: int
    voice_formats: tuple[str, ...]
    picture_formats: tuple[str, ...]
    picture_max_bytes: int
    voice_max_bytes: int
    credits_per_second: float
    min_credits: float
    prompt_languages: tuple[str, ...]
    link_lifetime_s: int
    callback_max_chars: int


OMNIHUMAN = Model(
    name="omnihuman-1.5",
    voice_max_ms=35 * MS,
    voice_min_ms=1 * MS,
    voice_formats=("mp3", "wav"),
    picture_formats=("jpeg", "png", "webp"),
    picture_max_bytes=10 * 1024 * 1024,
    voice_max_bytes=10 * 1024 * 1024,
    credits_per_second=12.0,
    min_credits=12.0,
    prompt_languages=("zh", "en", "ja", "ko", "es", "id"),
    link_lifetime_s=24 * 3600,
    callback_max_chars=2048,
)


def sent_length_ms(selected_ms: int, encoding: Encoding = Encoding.WAV) -> int:
    """Return the length in milliseconds that is sent of a selection: a margin short of a whole second.

    A selection of exactly 12 s is sent as 11.990 s, so that it is billed as 12 s by any measurement.
    """
    whole_ms = -(-selected_ms // MS) * MS
    return max(0, min(selected_ms, whole_ms - MARGINS_MS[encoding]))


def billed_seconds(length_ms: float) -> int:
    """Return the whole seconds that the service bills for a voice of `length_ms`: rounded up (source: the contract)."""
    return int(-(-length_ms // MS))


def price(seconds: int, model: Model = OMNIHUMAN) -> float:
    """Return the published price of `seconds` billed seconds, in credits."""
    return max(model.min_credits, seconds * model.credits_per_second)
