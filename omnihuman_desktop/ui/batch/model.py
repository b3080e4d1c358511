"""The rows of a batch as a Qt model: what is asked for, what it costs, and what is wrong."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from omnihuman_desktop.domain.times import parse_time
from omnihuman_desktop.lazy_dataclass import replace
from omnihuman_desktop.ui.batch.texts import Mend, describe_mend, describe_span, describe_state, find_mend
from omnihuman_desktop.ui.text.formats import count, join_sentences

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from omnihuman_desktop.domain.ledger import Rate
    from omnihuman_desktop.groups.batch_rows import BatchRow
    from omnihuman_desktop.groups.batch_table import Wish

AnyIndex = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    """The columns, from left to right."""

    ON = 0
    PORTRAIT = 1
    VOICE = 2
    SPAN = 3
    PROMPT = 4
    SECONDS = 5
    CREDITS = 6
    STATE = 7


ROW_ROLE = Qt.ItemDataRole.UserRole + 1
"""Gives the `BatchRow`."""
MEND_ROLE = Qt.ItemDataRole.UserRole + 2
"""Gives the text of the mend of what is wrong, "" where there is none."""
_ROLES = frozenset(
    int(role)
    for role in (
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.EditRole,
        Qt.ItemDataRole.CheckStateRole,
        Qt.ItemDataRole.TextAlignmentRole,
        Qt.ItemDataRole.ToolTipRole,
        Qt.ItemDataRole.AccessibleTextRole,
        ROW_ROLE,
        MEND_ROLE,
    )
)


class BatchModel(QAbstractTableModel):
    """Holds the rows. `rows_changed` says that the sums are new, `judging_needed` that a row is to be judged again, and
    `edited` that rows ask for something else, or are others.
    """

    rows_changed = Signal()
    edited = Signal()
    judging_needed = Signal()

    def __init__(self, rate: Rate) -> None:
        super().__init__()
        self.rows: list[BatchRow] = []
        self._rate = rate

    def set_rate(self, rate: Rate) -> None:
        """Set the price of a second."""
        if rate != self._rate:
            self._rate = rate
            self._announce(0, len(self.rows) - 1)

    @property
    def rate(self) -> Rate:
        """The price of a second."""
        return self._rate

    def set_rows(self, rows: Sequence[BatchRow]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()
        self.rows_changed.emit()
        self.edited.emit()
        self.judging_needed.emit()

    def put_judged(self, judged: Sequence[tuple[int, BatchRow, BatchRow]]) -> None:
        """Put what became of rows: position, the row that was judged, and the row as it is now."""
        fitting = [(at, after) for at, before, after in judged if at < len(self.rows) and self.rows[at].wish is before.wish]
        for at, after in fitting:
            # Switched off by hand meanwhile, it stays so.
            self.rows[at] = replace(after, is_on=after.is_on and self.rows[at].is_on)
        if fitting:
            self._announce(min(at for at, _row in fitting), max(at for at, _row in fitting))

    def change_wishes(self, wishes: dict[int, Wish]) -> None:
        """Have rows ask for something else, and be judged again. `wishes` are by position."""
        for at, wish in wishes.items():
            self.rows[at] = self.rows[at].with_wish(wish)
        if wishes:
            self._announce(min(wishes), max(wishes))
            self.edited.emit()
            self.judging_needed.emit()

    def remove(self, positions: Sequence[int]) -> None:
        """Remove rows."""
        gone = set(positions)
        self.beginResetModel()
        self.rows = [row for at, row in enumerate(self.rows) if at not in gone]
        self.endResetModel()
        self.rows_changed.emit()
        self.edited.emit()

    def switch(self, positions: Sequence[int]) -> None:
        """Switch rows off if all of them are on, else on. One with something wrong stays off."""
        fit = [at for at in positions if self.rows[at].failure is None]
        on = not all(self.rows[at].is_on for at in fit)
        for at in fit:
            self.rows[at] = replace(self.rows[at], is_on=on)
        if fit:
            self._announce(min(fit), max(fit))
            self.edited.emit()

    def _announce(self, first: int, last: int) -> None:
        if self.rows:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(Column) - 1))
        self.rows_changed.emit()

    # --- Qt's own -----------------------------------------------------------------------------------------------------

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        """Return the number of rows."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: AnyIndex | None = None) -> int:
        """Return the number of columns."""
        return 0 if parent is not None and parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the names of the columns, and the numbers of the rows."""
        if role == Qt.ItemDataRole.TextAlignmentRole and orientation is Qt.Orientation.Horizontal:
            return alignment_of(section)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation is Qt.Orientation.Vertical:
            return str(section + 1)
        names = {
            Column.PORTRAIT: self.tr("Portrait"), Column.VOICE: self.tr("Voice"), Column.SPAN: self.tr("From – to"),
            Column.PROMPT: self.tr("Prompt"), Column.SECONDS: self.tr("Seconds"), Column.CREDITS: self.tr("Credits"),
        }  # fmt: skip
        return names.get(Column(section), "")

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Return what can be done with a cell."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return _FLAGS.get(Column(index.column()), _SELECTABLE)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows."""
        # For each cell a view asks for fonts, colours and icons, too.
        if role not in _ROLES or not index.isValid():
            return None
        row, column = self.rows[index.row()], Column(index.column())
        if role == ROW_ROLE:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return self._text(row, column)
        if role == Qt.ItemDataRole.CheckStateRole and column is Column.ON:
            return Qt.CheckState.Checked if row.is_on and row.failure is None else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return alignment_of(column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tooltip(row, column)
        return self._state_data(row, role) if column is Column.STATE else None

    def _state_data(self, row: BatchRow, role: int) -> str | None:
        if role not in (MEND_ROLE, Qt.ItemDataRole.AccessibleTextRole):
            return None
        mend = describe_mend(find_mend(row))
        return mend if role == MEND_ROLE else join_sentences(describe_state(row), mend)

    def setData(self, index: AnyIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Take over what was entered in a cell. Return whether it can be understood."""
        column, wish = Column(index.column()), self.rows[index.row()].wish
        if role == Qt.ItemDataRole.CheckStateRole and column is Column.ON:
            self.switch([index.row()])
            return True
        if role != Qt.ItemDataRole.EditRole or value == self._text(self.rows[index.row()], column):
            return False
        if column is Column.PROMPT:
            self.change_wishes({index.row(): replace(wish, options=replace(wish.options, prompt=str(value).strip()))})
            return True
        span = _read_span(str(value))
        if column is not Column.SPAN or span is None:
            return False
        self.change_wishes({index.row(): replace(wish, start_ms=span[0], end_ms=span[1])})
        return True

    def _text(self, row: BatchRow, column: Column) -> str:
        describe = _TEXTS.get(column)
        return "" if describe is None else describe(row, self._rate)

    def _tooltip(self, row: BatchRow, column: Column) -> str | None:
        paths = {Column.PORTRAIT: str(row.wish.portrait), Column.VOICE: str(row.wish.voice)}
        if column is Column.STATE:
            return join_sentences(describe_state(row, whole=True), describe_mend(find_mend(row)))
        return paths.get(column) or (row.wish.options.prompt if column is Column.PROMPT else None)


_TEXTS: dict[Column, Callable[[BatchRow, Rate], str]] = {
    Column.PORTRAIT: lambda row, _rate: row.wish.portrait.name,
    Column.VOICE: lambda row, _rate: row.wish.voice.name,
    Column.SPAN: lambda row, _rate: describe_span(row),
    Column.PROMPT: lambda row, _rate: row.wish.options.prompt,
    Column.SECONDS: lambda row, _rate: "–" if row.seconds is None else count(row.seconds),
    Column.CREDITS: lambda row, rate: "–" if row.seconds is None else count(rate.price(row.seconds)),
    Column.STATE: lambda row, _rate: describe_state(row),
}
"""What the cells of a column show."""


_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_ALIGNMENTS = {Column.SECONDS: _RIGHT, Column.CREDITS: _RIGHT}
_SELECTABLE = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_FLAGS = {
    Column.ON: _SELECTABLE | Qt.ItemFlag.ItemIsUserCheckable,
    Column.SPAN: _SELECTABLE | Qt.ItemFlag.ItemIsEditable,
    Column.PROMPT: _SELECTABLE | Qt.ItemFlag.ItemIsEditable,
}


def alignment_of(column: int) -> Qt.AlignmentFlag:
    """Return where the text of a cell stands in it."""
    return _ALIGNMENTS.get(Column(column), _LEFT)


def _read_span(text: str) -> tuple[int | None, int | None] | None:
    """Return the start and the end that were entered, in milliseconds; None where they can't be understood."""
    for dash in ("–", "—"):
        text = text.replace(dash, "-")
    start, _dash, end = (part.strip() for part in text.partition("-"))
    try:
        return (parse_time(start) if start else None), (parse_time(end) if end else None)
    except (ValueError, OverflowError):
        return None


def mends_of(rows: Sequence[BatchRow], at: int) -> tuple[Mend | None, list[int]]:
    """Return how the row at this position can be mended, and all rows that the same mend helps: those with the portrait."""
    row = rows[at]
    mend = find_mend(row)
    if mend is not Mend.SHRINK:
        return mend, [at]
    return mend, [number for number, each in enumerate(rows) if each.wish.portrait == row.wish.portrait]
