"""The language of all texts: English without Qt, or that of the window, which takes it over at its start.

The command line says the same sentences as the window, where there is neither Qt nor a display.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime


SEPARATOR = ", "
"""What stands between the words of a list, in English."""


class Language(Protocol):
    """How texts, numbers and times are written."""

    @property
    def code(self) -> str:
        """Its code, as `catalogue.LANGUAGES` has it."""
        ...

    def translate(self, text: str) -> str:
        """Return `text`, which is English, in this language."""
        ...

    def translate_count(self, one: str, other: str, number: int) -> str:
        """Return the form for `number` with the number in the place of `%n`; `one` and `other` are the two English forms."""
        ...

    def number(self, value: float, decimals: int = 0) -> str:
        """Return a number with the language's separators: 9,580 or 0.8."""
        ...

    def listed(self, parts: Sequence[str]) -> str:
        """Return `parts` as a list in a sentence: a, b, c."""
        ...

    def hour(self, moment: datetime) -> str:
        """Return the time of day of `moment`, which is local: 3:04 PM."""
        ...


class English:
    """English as it stands in the code."""

    code = "en"

    def translate(self, text: str) -> str:
        """See `Language.translate`."""
        return text

    def translate_count(self, one: str, other: str, number: int) -> str:
        """See `Language.translate_count`."""
        return (one if number == 1 else other).replace("%n", self.number(number))

    def listed(self, parts: Sequence[str]) -> str:
        """See `Language.listed`."""
        return SEPARATOR.join(parts)

    def number(self, value: float, decimals: int = 0) -> str:
        """See `Language.number`."""
        return f"{value:,.{decimals}f}"

    def hour(self, moment: datetime) -> str:
        """See `Language.hour`."""
        return f"{moment:%H:%M}"


class _Used:
    language: Language = English()


def use_language(language: Language) -> None:
    """Write all texts in `language` from now on."""
    _Used.language = language


def language() -> Language:
    """Return the language that is in use."""
    return _Used.language
