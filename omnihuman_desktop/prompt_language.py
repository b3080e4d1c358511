"""Which language a prompt is written in: a guess, good enough for a gentle word."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from omnihuman_desktop.domain.limits import OMNIHUMAN

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

_KIN = frozenset({"yue", "wuu", "pcm", "ms", "jv", "su", "ext", "gl", "an"})
"""Languages that a short text of one of the service's languages is easily taken for."""

SURE = 0.8
"""How probable the guess must be, 0..1. Five words are seldom enough for it."""


@cache
def _load() -> LanguageIdentifier:
    from py3langid import langid

    return langid.LanguageIdentifier.from_model_file(langid.MODEL_FILE, norm_probs=True)


def foreign_language(prompt: str) -> str:
    """The language of `prompt` as a code ("de"), where it is surely none that the service speaks; else empty.

    Blocking: the first call loads a model, in about a second.
    """
    found, probability = _load().rank(prompt)[0]
    sure = probability >= SURE and found not in _KIN and found not in OMNIHUMAN.prompt_languages
    return str(found) if sure else ""
