"""The field for the seed, and the lock beside it: drawn for each task, or the same for all."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QWidget

from omnihuman_desktop.domain.limits import SEED_MAX
from omnihuman_desktop.domain.times import to_narrow
from omnihuman_desktop.ui.look import theme

_MAX_CHARS = 12


class SeedField(QLineEdit):
    """A seed in the field is locked: every task gets it. While the field is empty, one is drawn for each task.

    `row` holds the field and `lock`; place that.
    """

    def __init__(self, parent: QWidget) -> None:
        self.row = QWidget(parent)
        super().__init__(self.row)
        self._drawn = 0
        self.setAccessibleName(self.tr("Seed"))
        self.setToolTip(self.tr("The same seed with the same settings may give the same video again."))
        self.setMaxLength(_MAX_CHARS)
        self.lock = QToolButton(self.row)
        self.lock.setCheckable(True)
        self.lock.setAccessibleName(self.tr("Lock seed"))
        self.lock.toggled.connect(self._follow_lock)
        self.textChanged.connect(self._follow_text)
        row = QHBoxLayout(self.row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GRID)
        row.addWidget(self, 1)
        row.addWidget(self.lock)
        self._refresh()

    @property
    def seed(self) -> int | None:
        """The seed that is locked; None where one is to be drawn, or where the entry is none."""
        return parse_seed(self.text())

    def problem(self) -> str:
        """Return what is wrong with the entry and how to correct it; empty where nothing is."""
        valid = not self.text().strip() or self.seed is not None
        return "" if valid else self.tr("The seed must be a whole number from 1 to {0}, or empty.").format(SEED_MAX)

    def show_drawn(self, seed: int) -> None:
        """Show the seed that a task was given. It is the one that the lock takes."""
        self._drawn = seed
        self._refresh()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._refresh()

    def _follow_lock(self, locked: bool) -> None:
        if locked and not self.text():
            import secrets

            self.setText(str(self._drawn or 1 + secrets.randbelow(SEED_MAX)))
        elif not locked and self.text():
            self._drawn = self.seed or self._drawn
            self.clear()

    def _follow_text(self, text: str) -> None:
        self.lock.setChecked(bool(text))
        self._refresh()

    def _refresh(self) -> None:
        if not hasattr(self, "lock"):
            return
        locked = self.lock.isChecked()
        last = self.tr("Random, last {0}").format(self._drawn)
        self.setPlaceholderText(last if self._drawn else self.tr("Random"))
        self.lock.setIcon(theme.icon("locked" if locked else "random", self.lock))
        self.lock.setToolTip(
            self.tr("Locked: every video gets this seed. Click to draw one for each video.")
            if locked
            else self.tr("A seed is drawn for each video. Click to keep one for all.")
        )


def parse_seed(text: str) -> int | None:
    """Return the seed that `text` holds; None where it holds none."""
    text = to_narrow(text)
    if not (text.isascii() and text.isdigit()):
        return None
    seed = int(text)
    return seed if 1 <= seed <= SEED_MAX else None
