"""The languages of the program, which one is used, and their texts where there is no Qt.

The texts lie in resources/translations, one file for each language as Qt Linguist writes it (.ts). The window reads what is
compiled from it (.qm, by `packaging/translate`); the command line reads the .ts file itself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from omnihuman_desktop import resources
from omnihuman_desktop.ui.text.language import SEPARATOR, English

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

LANGUAGES = {
    "en": "English",
    "zh_CN": "简体中文",
    "ja": "日本語",
    "ko": "한국어",
    "es_MX": "Español (México)",
    "id": "Bahasa Indonesia",
}
"""The name of each language in that language, by its code as Qt and the file names have it."""

CONTEXT = "OmniHuman"
"""The one context of all texts: a text means the same wherever it stands, or has a comment that tells it apart."""

_COMMA = frozenset({"id"})
"""The languages that write 1.234,5 for 1,234.5."""


def choose_language(chosen: str, preferred: Iterable[str]) -> str:
    """Return the code of the language to use.

    `chosen` is the setting, empty for the system's; `preferred` are the system's languages, best first, such as "zh-Hans-CN"
    or "es_ES.UTF-8". The first that the program speaks wins, in whatever country it is spoken.
    """
    if chosen in LANGUAGES:
        return chosen
    spoken = {code[:2]: code for code in LANGUAGES}
    for name in preferred:
        # Java and old systems say "in" for Indonesian.
        start = name.replace("-", "_").split("_")[0].split(".")[0].lower().replace("in", "id")
        if start in spoken:
            return spoken[start]
    return "en"


def path_of(code: str, suffix: str) -> Path:
    """Return the file of a language: `suffix` is ts or qm."""
    return resources.FOLDER / "translations" / f"{code}.{suffix}"


class Catalogue(English):
    """A `Language` read from a .ts file, without Qt. Raises `OSError` and `xml.etree.ElementTree.ParseError`."""

    def __init__(self, code: str) -> None:
        import xml.etree.ElementTree as ET

        self.code = code
        self._texts: dict[str, tuple[str, ...]] = {}
        self._has_comma = code in _COMMA
        for message in ET.parse(path_of(code, "ts")).iter("message"):  # noqa: S314 - the program's own file
            translation = message.find("translation")
            if translation is not None and message.find("comment") is None:
                forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
                self._texts[message.findtext("source", "")] = tuple(forms)

    def translate(self, text: str) -> str:
        """See `Language.translate`."""
        return self._texts.get(text, ("",))[0] or text

    def translate_count(self, one: str, other: str, number: int) -> str:
        """See `Language.translate_count`."""
        forms = self._texts.get(other, ())
        # Of the languages here, only Spanish has two forms, and its first is for one.
        form = forms[0 if number == 1 else -1] if forms else ""
        return (form or (one if number == 1 else other)).replace("%n", self.number(number))

    def listed(self, parts: Sequence[str]) -> str:
        """See `Language.listed`."""
        return self.translate(SEPARATOR).join(parts)

    def number(self, value: float, decimals: int = 0) -> str:
        """See `Language.number`."""
        text = super().number(value, decimals)
        return text.translate(str.maketrans(",.", ".,")) if self._has_comma else text
