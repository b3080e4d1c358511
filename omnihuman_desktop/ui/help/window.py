"""The Help window: the pages, a search over all of them, Back, Forward and Contents."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from omnihuman_desktop import resources
from omnihuman_desktop.ui.help import pages
from omnihuman_desktop.ui.help.history import History, Location
from omnihuman_desktop.ui.help.page_view import PageView
from omnihuman_desktop.ui.look import theme
from omnihuman_desktop.ui.text.failure_texts import describe_failure
from omnihuman_desktop.ui.text.language import language

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from omnihuman_desktop.domain.errors import OmniHumanError
    from omnihuman_desktop.ui.help.pages import Page
    from omnihuman_desktop.ui.runtime.background import Run

_SIZE = (760, 640)


class HelpWindow(QWidget):
    """Not modal and without a parent: a modal dialog blocks the children of its parent, and help is read beside dialogs.

    The pages of `folder` are read when the first one is opened.
    """

    def __init__(self, run: Run, folder: Path = resources.HELP) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self._run, self._folder = run, folder
        self._pages: dict[str, Page] | None = None
        self._is_reading = False
        self._history = History()
        self.setWindowTitle(self.tr("Help"))
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, on=False)
        self.resize(*_SIZE)
        self.search = QLineEdit(self)
        self.search.setAccessibleName(self.tr("Search help"))
        self.search.setPlaceholderText(self.tr("Search help"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._refresh_results)
        self.search.returnPressed.connect(self._open_first)
        self.results = QListWidget(self)
        self.results.setAccessibleName(self.tr("Search results"))
        self.results.setWordWrap(True)
        self.results.setSpacing(theme.GRID)
        self.results.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.results.itemClicked.connect(self._open_result)
        self.results.itemActivated.connect(self._open_result)
        self.results.hide()
        self.view = PageView(self)
        self.view.page_requested.connect(self._follow)
        self._lay_out()
        self._add_keys()
        self._enable()

    def open(self, page: str = "", anchor: str = "") -> None:
        """Show `page`, or the contents, scrolled to the heading of `anchor`, and come to the front."""
        self._history.visit(Location(page or pages.INDEX, anchor))
        self.show()
        self.raise_()
        self.activateWindow()
        self.search.clear()
        self.search.setFocus()
        self._show_current()

    def _lay_out(self) -> None:
        self.back = self._make_button(self.tr("Back"), self._go_back)
        self.forward = self._make_button(self.tr("Forward"), self._go_forward)
        self.contents = self._make_button(self.tr("Contents"), lambda: self._go_to(Location(pages.INDEX)))
        row = QHBoxLayout()
        row.setSpacing(theme.NEAR)
        for widget in (self.back, self.forward, self.contents):
            row.addWidget(widget)
        row.addWidget(self.search, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.WIDE, theme.WIDE, theme.WIDE, theme.WIDE)
        layout.setSpacing(theme.NEAR)
        layout.addLayout(row)
        layout.addWidget(self.results, 1)
        layout.addWidget(self.view, 2)

    def _make_button(self, text: str, act: Callable[[], None]) -> QPushButton:
        button = QPushButton(text, self)
        button.clicked.connect(lambda: act())
        return button

    def _add_keys(self) -> None:
        for key, act in (
            (QKeySequence.StandardKey.Back, self._go_back),
            (QKeySequence.StandardKey.Forward, self._go_forward),
            (QKeySequence.StandardKey.Find, self.search.setFocus),
            (QKeySequence.StandardKey.Cancel, self._leave),
        ):
            QShortcut(QKeySequence(key), self).activated.connect(act)

    def _leave(self) -> None:
        """Clear the search; where there is none, close the window."""
        if self.search.text():
            self.search.clear()
        else:
            self.close()

    # --- going somewhere ----------------------------------------------------------------------------------------------

    def _go_to(self, location: Location, query: str = "") -> None:
        self._history.visit(location)
        self._show_current(query)

    def _go_back(self) -> None:
        self._history.go_back()
        self._show_current()

    def _go_forward(self) -> None:
        self._history.go_forward()
        self._show_current()

    def _follow(self, page: str, anchor: str) -> None:
        current = self._history.current
        self._go_to(Location(page or (current.page if current else pages.INDEX), anchor))

    def _show_current(self, query: str = "") -> None:
        self._enable()
        location = self._history.current
        if location is None:
            return
        if self._pages is None:
            self._read()
            return
        page = self._pages.get(location.page)
        if page is None:
            self.view.setPlainText(self.tr("This help page is missing. Choose Contents to see the other pages."))
        else:
            anchor = page.aliases.get(location.anchor, location.anchor)
            self.view.show_markdown(page.markdown, anchor, pages.split_query(query))

    def _enable(self) -> None:
        self.back.setEnabled(self._history.can_go_back)
        self.forward.setEnabled(self._history.can_go_forward)

    # --- reading and searching ----------------------------------------------------------------------------------------

    def _read(self) -> None:
        if not self._is_reading:
            self._is_reading = True
            folder = self._folder
            code = language().code
            self._run(lambda _work: pages.read_pages(folder, code), self, self._use_pages, self._show_failure)

    def _use_pages(self, found: dict[str, Page]) -> None:
        self._is_reading = False
        self._pages = found or None
        if found:
            self._show_current()
            self._refresh_results(self.search.text())
        else:
            self.view.setPlainText(self.tr("The help pages are missing. Install the program again."))

    def _show_failure(self, error: OmniHumanError) -> None:
        self._is_reading = False
        self.view.setPlainText(describe_failure(error.failure))

    def _refresh_results(self, query: str) -> None:
        self.results.clear()
        for match in pages.search(self._pages or {}, query):
            section = match.section
            title = section.title if section.title == section.page_title else f"{section.page_title} › {section.title}"
            item = QListWidgetItem(f"{title}\n{match.snippet}".strip(), self.results)
            item.setData(Qt.ItemDataRole.UserRole, (section.page, section.anchor))
        if query.strip() and not self.results.count():
            item = QListWidgetItem(self.tr("Nothing found. Try another word."), self.results)
            item.setFlags(Qt.ItemFlag.NoItemFlags)
        self.results.setVisible(bool(query.strip()))

    def _open_first(self) -> None:
        if self.results.count():
            self.results.setCurrentRow(0)
            self._open_result(self.results.item(0))

    def _open_result(self, item: QListWidgetItem) -> None:
        target = item.data(Qt.ItemDataRole.UserRole)
        if target is not None:
            self._go_to(Location(*target), self.search.text())

    def changeEvent(self, event: QEvent) -> None:
        """Show the page again in the colors of another theme: links get theirs when the page is read."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._pages is not None:
            self._show_current(self.search.text())
