"""Shows one help page: scrolls to a heading, highlights words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextBrowser, QTextEdit

from omnihuman_desktop.ui.help.pages import make_anchor

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

_MARGIN = 16
_ABOVE_HEADING = 4


class PageView(QTextBrowser):
    """`page_requested` carries the page and the anchor of a link that was clicked; the page is empty for the one shown.

    Links to the web open in the browser.
    """

    page_requested = Signal(str, str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Help"))
        self.setOpenLinks(False)
        self.anchorClicked.connect(self._follow)

    def show_markdown(self, markdown: str, anchor: str = "", words: Sequence[str] = ()) -> None:
        """Show a page, scrolled to the heading of `anchor`, with `words` highlighted."""
        self.setMarkdown(markdown)
        self.document().setDocumentMargin(_MARGIN)
        if anchor:
            self._make_room_below()
        self._highlight(words)
        self._scroll_to(anchor)

    def _make_room_below(self) -> None:
        """Let also the last heading come to the top of the view."""
        frame = self.document().rootFrame()
        style = frame.frameFormat()
        style.setBottomMargin(self.viewport().height())
        frame.setFrameFormat(style)

    def _scroll_to(self, anchor: str) -> None:
        # Qt's Markdown gives headings no anchors (QTextMarkdownImporter), so the heading is looked for by its text.
        block = self.document().begin()
        while block.isValid() and anchor:
            if block.blockFormat().headingLevel() and make_anchor(block.text()) == anchor:
                self.setTextCursor(QTextCursor(block))
                top = self.document().documentLayout().blockBoundingRect(block).top()
                self.verticalScrollBar().setValue(round(top) - _ABOVE_HEADING)
                return
            block = block.next()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(0)

    def _highlight(self, words: Sequence[str]) -> None:
        style = QTextCharFormat()
        style.setBackground(self.palette().highlight())
        style.setForeground(self.palette().highlightedText())
        selections = []
        for word in words:
            found = self.document().find(word)
            while not found.isNull():
                selection = QTextEdit.ExtraSelection()
                selection.cursor, selection.format = found, style
                selections.append(selection)
                found = self.document().find(word, found, QTextDocument.FindFlag(0))
        self.setExtraSelections(selections)

    def _follow(self, url: QUrl) -> None:
        if url.isRelative():
            self.page_requested.emit(url.path().removesuffix(".md"), url.fragment())
        else:
            QDesktopServices.openUrl(url)
