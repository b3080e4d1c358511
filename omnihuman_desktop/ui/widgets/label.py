"""Labels and tooltips that show a text as it is, even where it looks like HTML.

Qt guesses whether a text is HTML, and loads the files that it names. Names of files, prompts and whatever the service sends
become part of many texts.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtGui import Qt
from PySide6.QtWidgets import QLabel


class Label(QLabel):
    """A `QLabel` of plain text. It takes the same arguments."""

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self.setTextFormat(Qt.TextFormat.PlainText)


def plain_tooltip(text: str) -> str:
    """Return `text` for `setToolTip`, which knows no text format: escaped where Qt would take it for HTML."""
    if not Qt.mightBeRichText(text):
        return text
    import html

    return f"<qt>{html.escape(text)}</qt>"
