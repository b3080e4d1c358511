"""Qt's translations and the system's number formats, as the language of all texts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QTime

if TYPE_CHECKING:
    from datetime import datetime


class QtLanguage:
    """A `Language` by Qt."""

    def translate(self, text: str) -> str:
        """See `Language.translate`."""
        return QCoreApplication.translate("sentences", text)

    def number(self, value: float, decimals: int = 0) -> str:
        """See `Language.number`."""
        return QLocale().toString(float(value), "f", decimals) if decimals else QLocale().toString(round(value))

    def hour(self, moment: datetime) -> str:
        """See `Language.hour`."""
        return QLocale().toString(QTime(moment.hour, moment.minute), QLocale.FormatType.ShortFormat)
