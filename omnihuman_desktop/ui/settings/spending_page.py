"""The settings page of credits spent, by month and day, with export."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import Shiboken

from omnihuman_desktop.domain.account import AccountId
from omnihuman_desktop.domain.ledger import to_csv, total_by_month
from omnihuman_desktop.ui.look import theme
from omnihuman_desktop.ui.text.formats import count
from omnihuman_desktop.ui.text.status_texts import describe_failure
from omnihuman_desktop.ui.widgets.label import Label

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from omnihuman_desktop.domain.errors import OmniHumanError
    from omnihuman_desktop.domain.ledger import LedgerEntry, PeriodTotal
    from omnihuman_desktop.ui.runtime.background import Run


class Ledger(Protocol):
    """The part of the library that the page uses; see `TaskLibrary`."""

    def total_by_day(self, account: str, report: Callable[[list[PeriodTotal]], None]) -> None:
        """Report what an account has spent on each day, newest first."""
        ...

    def read_ledger(self, report: Callable[[list[LedgerEntry]], None]) -> None:
        """Report the whole ledger, oldest first."""
        ...


class SpendingPage(QWidget):
    """Shows the ledger of one account, and exports all of it as CSV."""

    def __init__(self, ledger: Ledger, account: str, run: Run, parent: QWidget) -> None:
        super().__init__(parent)
        self._ledger, self._run = ledger, run
        free = account == AccountId.SANDBOX
        about = self.tr("Sandbox credits aren't real money.") if free else self.tr("What your EvoLink tasks cost, in credits.")
        self.table = self._build_table()
        self.export = QPushButton(self.tr("Export as CSV…"), self)
        self.export.setEnabled(False)
        self.export.clicked.connect(self._ask_target)
        self.said = Label(self, wordWrap=True)
        self.said.setProperty("role", "dim")
        row = QHBoxLayout()
        row.addWidget(self.export)
        row.addWidget(self.said, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.WIDE, theme.WIDE, theme.WIDE, theme.WIDE)
        column.setSpacing(theme.WIDE)
        column.addWidget(Label(about, self, wordWrap=True))
        column.addWidget(self.table, 1)
        column.addLayout(row)
        ledger.total_by_day(account, self._show_days)

    def _build_table(self) -> QTreeWidget:
        table = QTreeWidget(self)
        table.setAccessibleName(self.tr("Spending"))
        table.setHeaderLabels([self.tr("Day"), self.tr("Tasks"), self.tr("Seconds"), self.tr("Reserved"), self.tr("Spent")])
        table.header().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        table.header().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        return table

    def _show_days(self, days: Sequence[PeriodTotal]) -> None:
        if not Shiboken.isValid(self):
            return
        self.export.setEnabled(True)
        for number, (month, its_days) in enumerate(total_by_month(days)):
            item = _row(month)
            item.addChildren([_row(day) for day in its_days])
            self.table.addTopLevelItem(item)
            item.setExpanded(number == 0)

    def _ask_target(self) -> None:
        dialog = QFileDialog(self, self.tr("Export as CSV"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("csv")
        dialog.selectFile("omnihuman-spending.csv")
        dialog.fileSelected.connect(self.save)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def save(self, target: str) -> None:
        """Write the whole ledger to `target`."""
        self._ledger.read_ledger(lambda entries: self._write(entries, target))

    def _write(self, entries: Sequence[LedgerEntry], target: str) -> None:
        if not Shiboken.isValid(self):
            return

        def write(_work: object) -> None:
            from omnihuman_desktop.domain.errors import LocalError
            from omnihuman_desktop.system.atomic_file import write_atomically

            path = Path(target)
            try:
                write_atomically(path, to_csv(entries).encode("utf-8-sig"))
            except OSError as error:
                raise LocalError.from_os(error, path.parent) from error

        def failed(error: OmniHumanError) -> None:
            self.said.setText(describe_failure(error.failure))

        self._run(write, self, lambda _: self.said.setText(self.tr("Saved as {0}").format(target)), failed)


def _row(found: PeriodTotal) -> QTreeWidgetItem:
    item = QTreeWidgetItem(
        [found.period, count(found.tasks), count(found.billed_s), count(found.credits_reserved), count(found.spent)]
    )
    for column in range(1, 5):
        item.setTextAlignment(column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return item
