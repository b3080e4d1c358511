"""Qt's translations and number formats, as the language of all texts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtGui import QFont, QFontDatabase

from omnihuman_desktop.ui.text.catalogue import CONTEXT, choose_language, path_of
from omnihuman_desktop.ui.text.language import SEPARATOR, use_language

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from PySide6.QtCore import QObject

_KEYS = "QShortcut"
"""The context in which Qt asks for the names of keys."""


class Translator(QTranslator):
    """The texts of one language. Whatever class asks for a text gets it from the one context that all texts stand in."""

    def __init__(self, code: str, parent: QObject) -> None:
        super().__init__(parent)
        self.code = code
        self._texts = QTranslator(self)
        self._texts.load(str(path_of(code, "qm")))

    def isEmpty(self) -> bool:
        """Return whether there is nothing in it, as Qt asks before it takes a translator."""
        return self._texts.isEmpty()

    def translate(self, context: str, text: str, comment: str | None = None, number: int = -1) -> str | None:
        """Return the translation of `text`; None where there is none: Qt then asks the next translator."""
        if context == _KEYS:
            # Never Qt's own: it says "Control" and "Suprimir" for what all texts call Ctrl and Supr.
            return self._texts.translate(CONTEXT, text, "key") or text
        return self._texts.translate(CONTEXT, text, comment or "", number) or None


class QtLanguage:
    """A `Language` by Qt."""

    def __init__(self, translator: Translator | None = None) -> None:
        self._translator = translator
        self.code = translator.code if translator is not None else "en"

    def translate(self, text: str) -> str:
        """See `Language.translate`."""
        return (self._translator.translate(CONTEXT, text) if self._translator is not None else "") or text

    def translate_count(self, one: str, other: str, number: int) -> str:
        """See `Language.translate_count`."""
        found = self._translator.translate(CONTEXT, other, "", number) if self._translator is not None else ""
        return (found or (one if number == 1 else other)).replace("%n", self.number(number))

    def number(self, value: float, decimals: int = 0) -> str:
        """See `Language.number`."""
        return QLocale().toString(float(value), "f", decimals) if decimals else QLocale().toString(round(value))

    def listed(self, parts: Sequence[str]) -> str:
        """See `Language.listed`."""
        return self.translate(SEPARATOR).join(parts)

    def hour(self, moment: datetime) -> str:
        """See `Language.hour`."""
        from PySide6.QtCore import QTime

        return QLocale().toString(QTime(moment.hour, moment.minute), QLocale.FormatType.ShortFormat)


_SCRIPTS = {
    "zh_CN": QFontDatabase.WritingSystem.SimplifiedChinese,
    "ja": QFontDatabase.WritingSystem.Japanese,
    "ko": QFontDatabase.WritingSystem.Korean,
}

_FAMILIES = {
    "zh_CN": ("Microsoft YaHei UI", "PingFang SC", "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC"),
    "ja": ("Yu Gothic UI", "Hiragino Sans", "Noto Sans CJK JP", "Noto Sans JP", "Source Han Sans JP", "IPAexGothic"),
    "ko": ("Malgun Gothic", "Apple SD Gothic Neo", "Noto Sans CJK KR", "Noto Sans KR", "Source Han Sans KR", "NanumGothic"),
}
"""Fonts of Windows, macOS and Linux with the forms of a language. Chinese and Japanese share characters that look different."""


def has_font(code: str) -> bool:
    """Return whether the system has a font for a language. Windows and macOS bring fonts for all; a bare Linux does not."""
    script = _SCRIPTS.get(code)
    return script is None or script in QFontDatabase.writingSystems()


def _system_family() -> str:
    return QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()


class InstalledLanguage:
    """The language that an application speaks. `speak` changes it; widgets that are built afterwards have their texts in it.

    `unreadable` is the code of the language that was to be spoken, where the system has no font for it; English is spoken then.
    """

    def __init__(self, app: QCoreApplication) -> None:
        self._app = app
        self._translators: list[QTranslator] = []
        self._locale = QLocale()
        self.code, self.chosen, self.unreadable = "en", "", ""

    def speak(self, chosen: str) -> None:
        """Speak the language `chosen` (a code of `catalogue.LANGUAGES`), or the system's where it is empty or unknown."""
        system = QLocale.system()
        self.code, self.chosen, self.unreadable = choose_language(chosen, system.uiLanguages()), chosen, ""
        if not has_font(self.code):
            self.code, self.unreadable = "en", self.code
        self.remove()
        self._prefer_fonts()
        own = QLocale(self.code)
        # A system that speaks the language keeps its own formats, those of Spain in Spain; C is no language.
        keeps_formats = system.language() is own.language() or (not chosen and system.language() is not QLocale.Language.C)
        QLocale.setDefault(system if keeps_formats else own)
        texts = None
        if self.code != "en":
            from PySide6.QtCore import QLibraryInfo

            qt = QTranslator(self._app)
            if qt.load(own, "qtbase", "_", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
                self._add(qt)
            texts = Translator(self.code, self._app)
            self._add(texts)
        use_language(QtLanguage(texts))

    def remove(self) -> None:
        """Speak English again, as it stands in the code."""
        for translator in self._translators:
            self._app.removeTranslator(translator)
            translator.deleteLater()
        self._translators = []
        QFont.removeSubstitutions(_system_family())
        QLocale.setDefault(self._locale)
        use_language(QtLanguage())

    def _prefer_fonts(self) -> None:
        """Take what the system's font lacks from a font of the language, not from the first that has it."""
        families = [family for family in _FAMILIES.get(self.code, ()) if QFontDatabase.hasFamily(family)]
        if families:
            QFont.insertSubstitutions(_system_family(), families)

    def _add(self, translator: QTranslator) -> None:
        self._app.installTranslator(translator)
        self._translators.append(translator)
