"""The side bar of the library: filters with the number of tasks that each would leave."""

from __future__ import annotations

from functools import partial
from pathlib import PurePath
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from omnihuman_desktop.domain.group import GroupKind
from omnihuman_desktop.domain.job import ACTIVE, JobState
from omnihuman_desktop.lazy_dataclass import dataclass, replace
from omnihuman_desktop.library.facets import GroupTasks
from omnihuman_desktop.library.marks import Label as Colour
from omnihuman_desktop.ui.library.filters import LibraryFilters, Scope
from omnihuman_desktop.ui.look import theme
from omnihuman_desktop.ui.tasks.marking import describe_label
from omnihuman_desktop.ui.text.formats import account_name, count
from omnihuman_desktop.ui.widgets.label import Label, plain_tooltip

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtGui import QPaintEvent

    from omnihuman_desktop.library.facets import Facets

WIDTH_PX = 212
FEW, MANY = 8, 100
"""How many portraits, and batches and films, are shown at first, and when more are asked for."""
_LENGTHS_S = (10, 20)


@dataclass(frozen=True)
class Entry:
    """A filter that can be chosen: the field of `LibraryFilters`, the value that it gets, and what is shown."""

    field: str
    value: str
    text: str
    tasks: int | None = None
    tip: str = ""


class SideButton(QPushButton):
    """Shows an entry: its text at the left, elided where it is long, and the number of tasks at the right."""

    def __init__(self, entry: Entry, parent: QWidget) -> None:
        super().__init__(parent)
        self._entry = entry
        self.setProperty("role", "side")
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.show_entry(entry)

    def show_entry(self, entry: Entry) -> None:
        """Show another number of the same entry."""
        self._entry = entry
        self.setAccessibleName(entry.text)
        self.setAccessibleDescription("" if entry.tasks is None else count(entry.tasks))
        self.setToolTip(plain_tooltip(entry.tip))
        self.update()

    def sizeHint(self) -> QSize:
        """Return the height of a line of text."""
        return QSize(WIDTH_PX, self.fontMetrics().height() + 2 * theme.GRID + 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground as a button has it, then text and number."""
        super().paintEvent(event)
        entry, metrics, shades = self._entry, self.fontMetrics(), theme.colours(self)
        number = "" if entry.tasks is None else count(entry.tasks)
        inner = self.rect().adjusted(theme.NEAR, 0, -theme.NEAR, 0)
        taken = metrics.horizontalAdvance(number)
        place = QRect(inner.left(), inner.top(), inner.width() - taken - theme.NEAR, inner.height())
        painter = QPainter(self)
        painter.setPen(shades.text if self.isChecked() or self.underMouse() else shades.dim)
        text = metrics.elidedText(entry.text, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
        if entry.value == Scope.UNCLEAR and entry.tasks:
            painter.setPen(shades.decide)
        painter.drawText(inner, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, number)
        painter.end()


class SideBar(QScrollArea):
    """`changed` carries the `LibraryFilters` that the user has chosen: one of each group, and none by a second click."""

    changed = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedWidth(WIDTH_PX)
        self.setAccessibleName(self.tr("Library filters"))
        self.filters = LibraryFilters()
        self._facets: Facets | None = None
        self._shown_max = {"portrait": FEW, "group": FEW}
        self._group_name = ""
        self._buttons: dict[tuple[str, str], SideButton] = {}
        self._layout_of: list[tuple[str, tuple[tuple[str, str], ...]]] = []
        self._show()

    def button(self, field: str, value: str) -> SideButton:
        """Return the button of a filter. Raises `KeyError`."""
        return self._buttons[field, value]

    def set_filters(self, filters: LibraryFilters) -> None:
        """Show other filters as chosen."""
        self.filters = filters
        self._show()

    def set_facets(self, facets: Facets) -> None:
        """Show the numbers of tasks."""
        if facets != self._facets:
            self._facets = facets
            self._show()
        if self.filters.group and not self._group_name:
            # It was removed since that was saved.
            self.choose("group", self.filters.group)

    def choose(self, field: str, value: str) -> None:
        """Filter by this value of a field of `LibraryFilters`, or no more where it is chosen already."""
        first = str(getattr(LibraryFilters(), field))
        self.filters = replace(self.filters, **{field: first if getattr(self.filters, field) == value else value})
        self._show()
        self.changed.emit(self.filters)

    # --- what can be chosen ---------------------------------------------------------------------------------------------

    def _sections(self) -> list[tuple[str, list[Entry]]]:
        sections = [
            (self.tr("Library"), self._scopes()),
            (self.tr("Portrait"), self._portraits()),
            (self.tr("Batch or film"), self._groups()),
            (self.tr("Date"), self._periods()),
            (self.tr("Length"), self._lengths()),
            (self.tr("Account"), self._accounts()),
            (self.tr("Label"), [Entry("label", label, describe_label(label)) for label in Colour]),
        ]
        return [(title, entries) for title, entries in sections if entries]

    def _scopes(self) -> list[Entry]:
        facets = self._facets
        states = facets.states if facets is not None else {}
        films, batches = (facets.in_groups(kind) if facets is not None else 0 for kind in (GroupKind.FILM, GroupKind.BATCH))
        numbers = {
            Scope.ALL: (self.tr("All"), facets.tasks if facets is not None else 0),
            Scope.STARRED: (self.tr("Starred"), facets.starred if facets is not None else 0),
            Scope.ACTIVE: (self.tr("Active"), sum(states.get(state, 0) for state in ACTIVE)),
            Scope.FILMS: (self.tr("Films"), films),
            Scope.BATCHES: (self.tr("Batches"), batches),
            Scope.UNCLEAR: (self.tr("Unclear"), states.get(JobState.UNKNOWN, 0)),
            Scope.FAILED: (self.tr("Failed"), states.get(JobState.FAILED, 0)),
        }
        return [Entry("scope", scope, text, tasks if facets is not None else None) for scope, (text, tasks) in numbers.items()]

    def _portraits(self) -> list[Entry]:
        found = dict(self._facets.portraits if self._facets is not None else ())
        shown = self._first("portrait", found)
        return [Entry("portrait", path, PurePath(path).stem, found.get(path, 0), path) for path in shown]

    def _groups(self) -> list[Entry]:
        if self._facets is None:
            return []
        found, chosen = {group.id: group for group in self._facets.groups}, self.filters.group
        if chosen in found or not chosen:
            self._group_name = found[chosen].name if chosen else ""
        # All tasks of the chosen one may have been removed.
        gone = GroupTasks(chosen, "", self._group_name, 0)
        shown = [found.get(group_id, gone) for group_id in self._first("group", found)]
        return [Entry("group", group.id, group.name, group.tasks, group.name) for group in shown]

    def _first(self, field: str, values: Iterable[str]) -> list[str]:
        """Return the first values of a field, and the chosen one."""
        shown, chosen = list(values)[: self._shown_max[field]], str(getattr(self.filters, field))
        return [*shown, chosen] if chosen and chosen not in shown else shown

    def _periods(self) -> list[Entry]:
        found = {period.key: tasks for period, tasks in self._facets.periods} if self._facets is not None else {}
        if self.filters.period:
            found.setdefault(self.filters.period, 0)
        return [Entry("period", key, self._describe_period(key), tasks) for key, tasks in found.items()]

    def _describe_period(self, key: str) -> str:
        if key == "week":
            return self.tr("This week")
        year, _, month = key.partition("-")
        # Translators: a month of a year, as QDate writes it; quote words: MMMM 'of' yyyy
        return QLocale().toString(QDate(int(year), int(month), 1), self.tr("MMMM yyyy")) if month else year

    def _lengths(self) -> list[Entry]:
        tasks = self._facets.lengths if self._facets is not None else (None, None, None)
        short, long = _LENGTHS_S
        texts = (
            self.tr("Up to {0} s").format(short),
            self.tr("{0} to {1} s").format(short, long),
            self.tr("Over {0} s").format(long),
        )
        return [Entry("length", str(at), text, tasks[at]) for at, text in enumerate(texts)]

    def _accounts(self) -> list[Entry]:
        found = dict(self._facets.accounts if self._facets is not None else ())
        if len(found) < 2 and not self.filters.account:
            return []
        return [Entry("account", account, account_name(account), tasks) for account, tasks in found.items()]

    # --- showing --------------------------------------------------------------------------------------------------------

    def _show(self) -> None:
        sections = self._sections()
        wanted = [(title, tuple((entry.field, entry.value) for entry in entries)) for title, entries in sections]
        if wanted != self._layout_of:
            self._layout_of = wanted
            self._build(sections)
        for _title, entries in sections:
            for entry in entries:
                button = self._buttons[entry.field, entry.value]
                button.show_entry(entry)
                button.setChecked(getattr(self.filters, entry.field) == entry.value)

    def _build(self, sections: Sequence[tuple[str, Sequence[Entry]]]) -> None:
        focused = next((key for key, button in self._buttons.items() if button.hasFocus()), None)
        content = QWidget(self)
        column = QVBoxLayout(content)
        column.setContentsMargins(theme.WIDE, theme.WIDE, theme.NEAR, theme.WIDE)
        column.setSpacing(2)
        self._buttons = {}
        for title, entries in sections:
            heading = Label(title, content)
            heading.setProperty("role", "heading")
            heading.setContentsMargins(0, theme.NEAR if self._buttons else 0, 0, 2)
            column.addWidget(heading)
            for entry in entries:
                button = self._buttons[entry.field, entry.value] = SideButton(entry, content)
                # Clicking toggles it, and `_show` says what is checked.
                button.clicked.connect(partial(self.choose, entry.field, entry.value))
                column.addWidget(button)
            self._add_more(entries[0].field, content, column)
        column.addStretch(1)
        self.setWidget(content)
        if focused in self._buttons:
            self._buttons[focused].setFocus()

    def _add_more(self, field: str, content: QWidget, column: QVBoxLayout) -> None:
        facets = self._facets
        known = {"portrait": len(facets.portraits), "group": len(facets.groups)} if facets is not None else {}
        if known.get(field, 0) <= FEW:
            return
        more = QPushButton(self.tr("Show more") if self._shown_max[field] == FEW else self.tr("Show fewer"), content)
        more.setProperty("role", "quiet")
        more.clicked.connect(lambda: self._toggle_more(field))
        column.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)

    def _toggle_more(self, field: str) -> None:
        self._shown_max[field] = MANY if self._shown_max[field] == FEW else FEW
        self._show()
