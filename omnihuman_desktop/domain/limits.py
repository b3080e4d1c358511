"""What the service accepts and charges, as data.

Sources: the service's published contract for OmniHuman-1.5 for everything but the price; the price is a capture of the
vendor's public list and is called "about" wherever it is shown, until an answer has confirmed it.
"""

from __future__ import annotations

from dataclasses import dataclass

from omnihuman_desktop.domain.voice import Encoding

MS = 1000
"""Milliseconds in a second."""

MARGINS_MS = {Encoding.WAV: 10, Encoding.MP3: 85}
"""What a file stays below a whole second, so that no reader finds it longer than what was selected.

An encoder of MP3 puts frames of its own before and after, which some readers count.
"""


@dataclass(frozen=True)
class Model:
    """One model's limits and price. Lengths are in milliseconds, sizes in bytes, prices in credits a second."""

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
    """How much of a selection of `selected_ms` milliseconds is sent: at least its margin short of a whole second.

    A selection of exactly 12 s is sent as 11.990 s, so that it is billed as 12 s whoever measures it.
    """
    whole_ms = -(-selected_ms // MS) * MS
    return max(0, min(selected_ms, whole_ms - MARGINS_MS[encoding]))


def billed_seconds(length_ms: float) -> int:
    """Whole seconds that the service bills for a voice of `length_ms` milliseconds: rounded up (the contract)."""
    return int(-(-length_ms // MS))


def price(seconds: int, model: Model = OMNIHUMAN) -> float:
    """About how many credits `seconds` billed seconds cost."""
    return max(model.min_credits, seconds * model.credits_per_second)
