"""The editor of a batch: a table of its rows with their prices and faults, before anything is sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from omnihuman_desktop.groups.batch_rows import BatchDraft, make_name
from omnihuman_desktop.lazy_dataclass import replace
from omnihuman_desktop.ui.batch.footer import BatchFooter
from omnihuman_desktop.ui.batch.judging import RowJudge
from omnihuman_desktop.ui.batch.model import BatchModel, mends_of
from omnihuman_desktop.ui.batch.table import BatchTable
from omnihuman_desktop.ui.batch.texts import Mend, describe_rows
from omnihuman_desktop.ui.look import theme
from omnihuman_desktop.ui.widgets.elided_label import ElidedLabel
from omnihuman_desktop.ui.widgets.key_actions import KeyAction, claim_key, run_key_action
from omnihuman_desktop.ui.widgets.label import Label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

    from omnihuman_desktop.domain.job import JobRequest
    from omnihuman_desktop.domain.ledger import Rate
    from omnihuman_desktop.groups.batch_rows import BatchRow
    from omnihuman_desktop.ui.batch.judging import FindMade
    from omnihuman_desktop.ui.runtime.background import Run

MANY_ROWS, SUM_MS = 1000, 300
"""From so many rows on, their sum is shown so many milliseconds after a change."""
FIRST_FIRST_ROWS = 3
"""Above so many rows, one is made first unless the user chooses otherwise."""


class BatchEditor(QFrame):
    """Shows rows. `sent` asks to send `requests()`, `cancelled` to discard them; `files_requested` and `table_requested` for
    more of them. `edited` says that what `to_draft` returns has changed. `find_made` passes on the names of tasks with the same
    inputs.
    """

    edited = Signal()
    sent = Signal()
    cancelled = Signal()
    files_requested = Signal()
    table_requested = Signal()

    def __init__(self, run: Run, rate: Rate, find_made: FindMade, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Batch"))
        self._left: float | None = None
        self._due = QTimer(self, singleShot=True, interval=SUM_MS)
        self._blocked = self._source = ""
        self.model = BatchModel(rate)
        self.judge = RowJudge(run, self.model, find_made, self)
        self.heading = Label(self.tr("Batch"), self)
        self.heading.setProperty("role", "title")
        self.source = ElidedLabel(self)
        self.source.setProperty("role", "dim")
        self.note = Label(self)
        self.note.setProperty("role", "dim")
        self.note.setWordWrap(True)
        self.note.hide()
        self.files_button = QPushButton(self.tr("Add files…"), self)
        self.table_button = QPushButton(self.tr("Open table…"), self)
        self.table = BatchTable(run, self.model, self)
        self.footer = BatchFooter(self)
        self._lay_out()
        self._connect()

    def show_rows(self, rows: Sequence[BatchRow], source: str, pattern: str) -> None:
        """Show `rows`, made of `source` (a table's name, or ""), named by `pattern`."""
        self.show_draft(BatchDraft(tuple(rows), source=source, pattern=pattern, is_first_alone=len(rows) > FIRST_FIRST_ROWS))

    def show_draft(self, draft: BatchDraft) -> None:
        """Show what `to_draft` has returned."""
        self.footer.names.setText(draft.pattern)
        self.footer.first.setChecked(draft.is_first_alone)
        if draft.credit_limit:
            self.footer.limit.setValue(draft.credit_limit)
        self._source = draft.source
        self.model.set_rows(draft.rows)
        self.source.set_text(describe_rows(len(draft.rows), draft.source))
        self.table.selectRow(0)

    def to_draft(self) -> BatchDraft:
        """Return all that was chosen here."""
        footer = self.footer
        return BatchDraft(
            tuple(self.model.rows), source=self._source, pattern=footer.names.text(), is_first_alone=footer.first.isChecked(),
            credit_limit=footer.limit.value(),
        )  # fmt: skip

    def show_note(self, sentence: str) -> None:
        """Say how the rows were made, or what is missing."""
        self.note.setText(sentence)
        self.note.setVisible(bool(sentence))

    def set_account(self, rate: Rate, left: float | None, blocked: str) -> None:
        """Set the price of a second, the remaining credits (None if unknown), and why nothing can be sent, "" if it can."""
        self._left, self._blocked = left, blocked
        self.model.set_rate(rate)
        self._show_sum()

    def requests(self) -> list[JobRequest]:
        """Return what is to be sent, each with its name."""
        ready = [row for row in self.model.rows if row.is_ready]
        pattern = self.footer.names.text()
        return [
            replace(row.request, name=make_name(pattern, number, len(ready), row.wish))
            for number, row in enumerate(ready, 1)
            if row.request is not None
        ]

    def mend(self, at: int) -> None:
        """Mend what is wrong with the row at this position, and with all others that the same mend helps."""
        mend, positions = mends_of(self.model.rows, at)
        if mend is Mend.BEST_PART:
            self.judge.use_best_part(at)
            return
        wishes = {number: self.model.rows[number].wish for number in positions}
        if mend is Mend.SHRINK:
            self.model.change_wishes(
                {number: replace(wish, framing=replace(wish.framing, shrink=True)) for number, wish in wishes.items()}
            )
        elif mend is Mend.WHOLE_VOICE:
            self.model.change_wishes({number: replace(wish, start_ms=None, end_ms=None) for number, wish in wishes.items()})

    def action_for_key(self, event: QKeyEvent) -> KeyAction | None:
        """Return what a key does here."""
        if event.key() == Qt.Key.Key_Escape and not event.modifiers():
            return self.cancelled.emit
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return self.footer.send
        return None

    def _show_sum_soon(self) -> None:
        """Show the sum: of many rows a few times a second, while they are judged."""
        if len(self.model.rows) < MANY_ROWS:
            self._show_sum()
        elif not self._due.isActive():
            self._due.start()

    def _show_sum(self) -> None:
        self.footer.show_sum(self.model.rows, self.model.rate, self._left, self._blocked)

    def _connect(self) -> None:
        self.model.rows_changed.connect(self._show_sum_soon)
        self._due.timeout.connect(self._show_sum)
        footer = self.footer
        for changed in (self.model.edited, footer.names.textChanged, footer.limit.valueChanged, footer.first.toggled):
            changed.connect(self.edited)
        self.table.mend_requested.connect(self.mend)
        self.files_button.clicked.connect(self.files_requested)
        self.table_button.clicked.connect(self.table_requested)
        self.footer.sent.connect(self.sent)
        self.footer.cancelled.connect(self.cancelled)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(theme.WIDE, theme.NEAR, theme.WIDE, theme.NEAR)
        top.setSpacing(theme.NEAR)
        top.addWidget(self.heading)
        top.addWidget(self.source, 1)
        top.addWidget(self.files_button)
        top.addWidget(self.table_button)
        inner = QVBoxLayout()
        inner.setContentsMargins(theme.WIDE, 0, theme.WIDE, 0)
        inner.setSpacing(theme.NEAR)
        inner.addWidget(self.note)
        inner.addWidget(self.table, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addLayout(inner, 1)
        column.addWidget(self.footer)
        self.setFocusProxy(self.table)

    # --- Qt's own -----------------------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Claim the editor's keys before the window's shortcuts."""
        return claim_key(event, self.action_for_key) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Run the key's action. Other keys end here: what is below is not visible."""
        run_key_action(event, self.action_for_key)
        event.accept()
