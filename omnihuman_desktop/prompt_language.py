"""Guesses the language of a prompt, well enough for a hint."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from omnihuman_desktop.domain.limits import OMNIHUMAN

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

_SIMILAR = frozenset({"yue", "wuu", "pcm", "ms", "jv", "su", "ext", "gl", "an"})
"""Languages that short texts in one of the service's languages are easily mistaken for."""

PROBABILITY_MIN = 0.8
"""How probable the guess must be, 0..1. Five words seldom reach it."""


@cache
def _load() -> LanguageIdentifier:
    from py3langid import langid

    return langid.LanguageIdentifier.from_model_file(langid.MODEL_FILE, norm_probs=True)


def find_unsupported_language(prompt: str) -> str:
    """Return the language of `prompt` as a code ("de") where the service certainly does not support it; else empty.

    Blocking: the first call loads a model, which takes about a second.
    """
    found, probability = _load().rank(prompt)[0]
    sure = probability >= PROBABILITY_MIN and found not in _SIMILAR and found not in OMNIHUMAN.prompt_languages
    return str(found) if sure else ""
