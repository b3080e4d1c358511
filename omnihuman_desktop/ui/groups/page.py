"""The page of a group on the stage: how far it is, what can be done, and its items as a contact sheet or a table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QStackedLayout,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from omnihuman_desktop.domain.group import GroupKind
from omnihuman_desktop.ui.groups.items_model import Column, GroupItemsModel
from omnihuman_desktop.ui.groups.sheet import PICTURE, SEEN_MAX, build_sheet
from omnihuman_desktop.ui.look import theme
from omnihuman_desktop.ui.tasks.group_menu import GroupAction, describe_action, find_actions
from omnihuman_desktop.ui.tasks.thumbnails import Thumbnails
from omnihuman_desktop.ui.text.group_texts import describe_group
from omnihuman_desktop.ui.text.status_texts import Tone
from omnihuman_desktop.ui.widgets.flow_layout import FlowLayout
from omnihuman_desktop.ui.widgets.key_actions import KeyAction, claim_key, run_key_action
from omnihuman_desktop.ui.widgets.label import Label
from omnihuman_desktop.ui.widgets.progress_line import ProgressLine
from omnihuman_desktop.ui.widgets.row_scroll import RowScroll

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtCore import QModelIndex
    from PySide6.QtGui import QKeyEvent

    from omnihuman_desktop.domain.group import Group, GroupItem
    from omnihuman_desktop.domain.job import Job
    from omnihuman_desktop.domain.ledger import Rate
    from omnihuman_desktop.groups.summary import GroupSummary
    from omnihuman_desktop.ui.runtime.background import Run
    from omnihuman_desktop.ui.tasks.thumbnails import Stills

_ROW_PX = 40
_PICTURES_BYTES = 16_000_000
"""300 pictures of the contact sheet, or 75 on a screen of 200 %."""
_ROLES = {Tone.BAD: "bad", Tone.DECIDE: "decide", Tone.GOOD: "good"}


class GroupPage(QFrame):
    """Shows one group. `action_requested` carries a `GroupAction`, `item_opened` the item that was double-clicked or chosen
    with Enter. `row_changed`: another item is the current one.
    """

    action_requested = Signal(object)
    row_changed = Signal()
    closed = Signal()
    item_opened = Signal(object)
    move_requested = Signal(str, int)

    def __init__(self, run: Run, jobs: Mapping[str, Job], stills: Stills | None, parent: QWidget) -> None:
        super().__init__(parent)
        # Not a ground of the style sheet: with that one, all that lies below would be painted, too.
        self.setAutoFillBackground(True)
        thumbnails = Thumbnails(run, self, stills, PICTURE, whole=True, wanted_max=SEEN_MAX, kept_min=SEEN_MAX)
        thumbnails.most_bytes = _PICTURES_BYTES
        self.model = GroupItemsModel(jobs, thumbnails, self)
        self.name = Label(self)
        self.name.setFont(theme.font(theme.TextSize.TITLE, bold=True))
        self.line, self.cost, self.body = Label(self), Label(self), Label(self)
        self.cost.setProperty("role", "dim")
        for label in (self.line, self.body):
            label.setWordWrap(True)
        self.progress = ProgressLine(self)
        self.buttons = {action: self._action_button(action) for action in GroupAction}
        self.buttons[GroupAction.RELEASE].setProperty("role", "primary")
        self.views = self._button(self.tr("Show as table"))
        self.close_button = self._button(self.tr("Close"))
        self.close_button.clicked.connect(self.closed)
        self.sheet, self.table = build_sheet(self.model, self), self._build_table()
        self._pages = QStackedLayout()
        self._lay_out()
        self.views.clicked.connect(self._switch_view)
        self.sheet.activated.connect(lambda index: self.item_opened.emit(self.item_at(index)))
        self.model.move_requested.connect(self.move_requested)
        self.table.setSelectionModel(self.sheet.selectionModel())
        self.sheet.selectionModel().currentChanged.connect(lambda *_: self.row_changed.emit())

    def show_group(self, group: Group, summary: GroupSummary, rate: Rate) -> None:
        """Show a group, or what has changed of it."""
        text = describe_group(group, summary)
        self.name.setText(group.name)
        self.setAccessibleName(group.name)
        self.line.setText(text.line)
        theme.set_role(self.line, _ROLES.get(text.tone, "dim"))
        self.cost.setText(" · ".join(filter(None, (text.cost, text.corner))))
        self.body.setText(text.body)
        self.body.setVisible(bool(text.body))
        self.progress.set_progress(summary.progress)
        self.model.show_group(group, rate)
        possible = find_actions(group, summary)
        for action, button in self.buttons.items():
            button.setVisible(action in possible)
        # A film's page has tools of its own, and needs the room.
        is_film = group.kind is GroupKind.FILM
        self.buttons[GroupAction.SAVE_RESULTS].setVisible(not is_film)
        self.views.setVisible(not is_film)
        if is_film and self._pages.currentWidget() is self.table:
            self._switch_view()

    @property
    def current_item(self) -> GroupItem | None:
        """The item that was chosen last, in either view; None if there is none."""
        index = self.sheet.selectionModel().currentIndex()
        return self.model.items[index.row()] if 0 <= index.row() < len(self.model.items) else None

    def add_tools(self, tools: QWidget) -> None:
        """Place `tools` for groups of one kind below the items. Whoever adds them shows and hides them."""
        self._column.addWidget(RowScroll(tools, self))

    def item_at(self, index: QModelIndex) -> GroupItem:
        """Return the item of a row."""
        return self.model.items[index.row()]

    def action_for_key(self, event: QKeyEvent) -> KeyAction | None:
        """Return what a key does here: Esc closes."""
        return self.closed.emit if event.key() == Qt.Key.Key_Escape else None

    def _switch_view(self) -> None:
        is_table = self._pages.currentWidget() is self.table
        self._pages.setCurrentWidget(self.sheet if is_table else self.table)
        self.views.setText(self.tr("Show as table") if is_table else self.tr("Show as contact sheet"))

    def _button(self, text: str) -> QPushButton:
        return QPushButton(text, self)

    def _action_button(self, action: GroupAction) -> QPushButton:
        button = self._button(describe_action(action))
        button.clicked.connect(lambda: self.action_requested.emit(action))
        return button

    def _build_table(self) -> QTableView:
        table = _ItemsTable(self.model, self)
        table.setAccessibleName(self.tr("Results"))
        table.setProperty("role", "table")
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        table.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        table.setDragDropOverwriteMode(False)
        table.setIconSize(QSize(26, 33))
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(_ROW_PX)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setStretchLastSection(True)
        header.resizeSection(Column.NAME, 240)
        for column in (Column.SECONDS, Column.CREDITS):
            header.resizeSection(column, 80)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        table.activated.connect(lambda index: self.item_opened.emit(self.item_at(index)))
        return table

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.name, 1)
        head.addWidget(self.cost)
        buttons = FlowLayout(theme.NEAR)
        *acting, results, remove = self.buttons.values()
        for button in (*acting, self.views, results, remove, self.close_button):
            buttons.addWidget(button)
        self._pages.addWidget(self.sheet)
        self._pages.addWidget(self.table)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(theme.WIDE, theme.WIDE, theme.WIDE, theme.NEAR)
        column.setSpacing(theme.NEAR)
        column.addLayout(head)
        column.addWidget(self.line)
        column.addWidget(self.progress)
        column.addWidget(self.body)
        column.addLayout(buttons)
        column.addLayout(self._pages, 1)
        self.setFocusProxy(self.sheet)

    # --- Qt's own -----------------------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Claim the keys before the window's shortcuts."""
        return claim_key(event, self.action_for_key) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Run the key's action. Other keys end here: the player below is not visible."""
        run_key_action(event, self.action_for_key)
        event.accept()


class _ItemsTable(QTableView):
    """The table of the items of `items`: Alt with the arrows moves what was not sent yet."""

    def __init__(self, items: GroupItemsModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._items = items
        self.setModel(items)

    def action_for_key(self, event: QKeyEvent) -> KeyAction | None:
        """Return what a key does here."""
        step = {int(Qt.Key.Key_Up): -1, int(Qt.Key.Key_Down): 1}.get(event.key(), 0)
        row = self.currentIndex().row()
        if not step or not event.modifiers() & Qt.KeyboardModifier.AltModifier or not 0 <= row + step < len(self._items.items):
            return None
        return lambda: self._move(row, row + step)

    def _move(self, row: int, to: int) -> None:
        self._items.move(row, to)
        self.setCurrentIndex(self._items.index(to, Column.NAME))

    def event(self, event: QEvent) -> bool:
        """Claim the keys before the window's shortcuts."""
        return claim_key(event, self.action_for_key) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Run the key's action."""
        if not run_key_action(event, self.action_for_key):
            super().keyPressEvent(event)
