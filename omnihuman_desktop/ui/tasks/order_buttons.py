"""The buttons that sort, group and filter the tasks beside the search."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QPushButton, QWidget
from shiboken6 import Shiboken

from omnihuman_desktop.lazy_dataclass import replace
from omnihuman_desktop.library.marks import Label
from omnihuman_desktop.library.query import Grouping, Sort, TaskQuery
from omnihuman_desktop.ui.look import theme
from omnihuman_desktop.ui.text.formats import count, list_words
from omnihuman_desktop.ui.widgets.flow_layout import FlowLayout
from omnihuman_desktop.ui.widgets.label import plain_tooltip

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from omnihuman_desktop.domain.group import Group
    from omnihuman_desktop.ui.tasks.group_filter import GroupFilter, Groups


_NAME_PX = 160
"""How much of the name of a batch or film its filter shows."""
_GROUPS_MAX = 15
"""How many of the batches and films are offered as filters, the newest."""


class OrderButtons(QWidget):
    """`changed` says that `apply` gives another query, or that rows are to be dense or large, where `has_rows`.

    `to_save` is what `restore` brings back at the next start. `group_filter` is the filter by one batch or film, once these
    are known.
    """

    changed = Signal()

    def __init__(self, parent: QWidget, *, has_rows: bool = True) -> None:
        super().__init__(parent)
        self._query = TaskQuery()
        self._has_rows, self.is_dense = has_rows, False
        self.group_filter: GroupFilter | None = None
        self.sort = QPushButton(self)
        self.sort.setAccessibleName(self.tr("Sort tasks"))
        self.filter = QPushButton(self)
        self.filter.setAccessibleName(self.tr("Filter tasks"))
        row = FlowLayout(theme.NEAR)
        self.setLayout(row)
        for button, fill in ((self.sort, self._fill_sorting), (self.filter, self._fill_filters)):
            button.setProperty("role", "quiet")
            menu = QMenu(button)
            menu.aboutToShow.connect(self._filler(menu, fill))
            button.setMenu(menu)
            row.addWidget(button)
        self._show()

    def apply(self, query: TaskQuery) -> TaskQuery:
        """Return `query` in the chosen order and with the chosen filters."""
        own = self._query
        return replace(self.order(query), starred=own.starred, label=own.label, group=own.group)

    def order(self, query: TaskQuery) -> TaskQuery:
        """Return `query` in the chosen order."""
        own = self._query
        return replace(query, sort=own.sort, ascending=own.ascending, grouping=own.grouping)

    def set_sort(self, sort: Sort, *, ascending: bool) -> None:
        """Choose an order."""
        self._set(replace(self._query, sort=sort, ascending=ascending))

    def clear_filters(self) -> None:
        """Filter by nothing."""
        self._set(replace(self._query, starred=False, label="", group=""))

    def show_only(self, group_id: str) -> None:
        """Filter by a batch or film; "" for by none."""
        self._set(replace(self._query, group=group_id))

    def offer_groups(self, groups: Groups) -> None:
        """Offer the newest of these batches and films as filters."""
        if not Shiboken.isValid(self):
            return
        from omnihuman_desktop.ui.tasks.group_filter import GroupFilter

        self.group_filter = GroupFilter(groups, lambda: self._query.group, self.show_only)
        if self.group_filter.find(self._query.group) is None:
            # It was removed since that was saved.
            self.show_only("")
        self._show()

    def follow_group(self, group_id: str) -> None:
        """Show the present name of a batch or film, if it is the one that is left."""
        if group_id == self._query.group:
            self._show()

    def to_save(self) -> str:
        """Return the order and the filters as text."""
        own = self._query
        filters = {
            "dense": self.is_dense,
            "starred": own.starred,
            f"label={own.label}": own.label,
            f"group={own.group}": own.group,
        }
        way = "up" if own.ascending else "down"
        return " ".join((own.sort, way, own.grouping, *(words for words, is_set in filters.items() if is_set)))

    def restore(self, saved: str) -> None:
        """Take what `to_save` has returned; any other text changes nothing."""
        try:
            sort, way, grouping, *others = saved.split()
            values = dict(other.split("=") for other in others if "=" in other)
            label, group = values.get("label", ""), values.get("group", "")
            order = TaskQuery(sort=Sort(sort), ascending=way == "up", grouping=Grouping(grouping))
            query = replace(order, starred="starred" in others, label=label and Label(label), group=group)
        except ValueError:
            return
        self._set_dense("dense" in others)
        self._set(query)

    def _set(self, query: TaskQuery) -> None:
        if query != self._query:
            self._query = query
            self._show()
            self.changed.emit()

    def _set_dense(self, is_dense: bool) -> None:
        if is_dense != self.is_dense:
            self.is_dense = is_dense
            self.changed.emit()

    def _show(self) -> None:
        query = self._query
        self.sort.setText(self._describe_order(query))
        chosen = [self.tr("Starred")] * query.starred + ([_describe_label(query.label)] if query.label else [])
        group = self.group_filter.find(query.group) if self.group_filter is not None else None
        name = group.name if group is not None else self.tr("Batch or film") if query.group else ""
        self.filter.setToolTip(plain_tooltip(name))
        short = self.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, _NAME_PX)
        self.filter.setText(list_words([*chosen, *filter(None, (short,))]).replace("&", "&&") or self.tr("Filter"))

    def _describe_order(self, query: TaskQuery) -> str:
        names = {
            (Sort.DATE, False): self.tr("Newest first"),
            (Sort.DATE, True): self.tr("Oldest first"),
            (Sort.NAME, False): self.tr("Name, Z to A"),
            (Sort.NAME, True): self.tr("Name, A to Z"),
            (Sort.LENGTH, False): self.tr("Longest first"),
            (Sort.LENGTH, True): self.tr("Shortest first"),
            (Sort.COST, False): self.tr("Most expensive first"),
            (Sort.COST, True): self.tr("Cheapest first"),
        }
        return names[query.sort, query.ascending]

    def _filler(self, menu: QMenu, fill: Callable[[QMenu], None]) -> Callable[[], None]:
        def show() -> None:
            menu.clear()
            fill(menu)

        return show

    def _fill_sorting(self, menu: QMenu) -> None:
        orders = [(sort, ascending) for sort in Sort for ascending in (sort is Sort.NAME, sort is not Sort.NAME)]
        self._add(
            menu,
            [replace(self._query, sort=sort, ascending=ascending) for sort, ascending in orders],
            self._describe_order,
        )
        menu.addSeparator()
        groupings = {
            Grouping.DAY: self.tr("Group by day"),
            Grouping.PORTRAIT: self.tr("Group by portrait"),
            Grouping.BATCH: self.tr("Group by batch or film"),
            Grouping.NONE: self.tr("No groups"),
        }
        queries = [replace(self._query, grouping=grouping) for grouping in groupings]
        self._add(menu, queries, lambda query: groupings[query.grouping])

        if self._has_rows:
            menu.addSeparator()
            self._add_row_sizes(menu)

    def _add_row_sizes(self, menu: QMenu) -> None:
        exclusive = QActionGroup(menu)
        for text, is_dense in ((self.tr("Large rows"), False), (self.tr("Dense rows"), True)):
            action = menu.addAction(text)
            action.setCheckable(True)
            action.setChecked(is_dense is self.is_dense)
            action.triggered.connect(partial(self._set_dense, is_dense))
            exclusive.addAction(action)

    def _fill_filters(self, menu: QMenu) -> None:
        starred = menu.addAction(self.tr("Starred"))
        starred.setCheckable(True)
        starred.setChecked(self._query.starred)
        starred.triggered.connect(lambda checked: self._set(replace(self._query, starred=checked)))
        menu.addSeparator()
        queries = [replace(self._query, label=label) for label in ("", *Label)]
        self._add(menu, queries, lambda query: _describe_label(query.label) if query.label else self.tr("Any label"))
        if self.group_filter is not None and (groups := self.group_filter.recent(_GROUPS_MAX)):
            menu.addSeparator()
            self._add_groups(menu.addMenu(self.tr("Batch or film")), groups)
        if self._query.starred or self._query.label or self._query.group:
            menu.addSeparator()
            menu.addAction(self.tr("Show all tasks"), self.clear_filters)

    def _add_groups(self, menu: QMenu, groups: Sequence[Group]) -> None:
        # What follows a tab stands at the right.
        texts = {group.id: f"{group.name.replace('&', '&&')}\t{count(len(group.items))}" for group in groups}
        queries = [replace(self._query, group=group_id) for group_id in ("", *texts)]
        self._add(menu, queries, lambda query: texts[query.group] if query.group else self.tr("All"))

    def _add(self, menu: QMenu, queries: list[TaskQuery], describe: Callable[[TaskQuery], str]) -> None:
        exclusive = QActionGroup(menu)
        for query in queries:
            action: QAction = menu.addAction(describe(query))
            action.setCheckable(True)
            action.setChecked(query == self._query)
            action.triggered.connect(self._setter(query))
            exclusive.addAction(action)

    def _setter(self, query: TaskQuery) -> Callable[[], None]:
        return lambda: self._set(query)


def _describe_label(label: str) -> str:
    from omnihuman_desktop.ui.tasks.marking import describe_label

    return describe_label(label)
