"""The test of a storage location, step by step: upload, read anonymously, remove."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from omnihuman_desktop.domain.errors import Kind
from omnihuman_desktop.ui.look import theme
from omnihuman_desktop.ui.text.failure_texts import describe_failure
from omnihuman_desktop.ui.widgets.label import Label

if TYPE_CHECKING:
    from collections.abc import Callable

    from omnihuman_desktop.domain.errors import OmniHumanError
    from omnihuman_desktop.jobs.storage_check import StorageCheck
    from omnihuman_desktop.ui.runtime.background import Run, Work

OPEN, RUNNING, GOOD, BAD = "○", "…", "✓", "✗"


class StorageTestView(QWidget):
    """`requested` is emitted by the button; the owner then calls `start`.

    `accepted` carries the name of a value of the location and its new text, once the user takes what the server named: the
    fingerprint of its host key, or its new address.
    """

    requested = Signal()
    accepted = Signal(str, str)

    def __init__(self, run: Run, parent: QWidget) -> None:
        super().__init__(parent)
        self._run = run
        self._cancel: Callable[[], None] | None = None
        self.button = QPushButton(self.tr("Test"), self)
        self.button.setAccessibleName(self.tr("Test this storage"))
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self.requested)
        self._words = {
            "put": self.tr("Upload a small file"),
            "read": self.tr("Read it without a key, as the service does"),
            "remove": self.tr("Remove it"),
        }
        self._marks = dict.fromkeys(self._words, OPEN)
        self.steps = {name: Label(self, wordWrap=True) for name in self._words}
        self.result = Label(self)
        self.result.setWordWrap(True)
        self.result.setAccessibleName(self.tr("Result of the test"))
        self._offered = "", ""
        self._offers = {
            Kind.STORAGE_HOST_UNKNOWN: ("host_key", "fingerprint", self.tr("Trust this host key")),
            Kind.STORAGE_MOVED: ("url", "url", self.tr("Use this address")),
        }
        self.accept = QPushButton(self)
        self.accept.setAutoDefault(False)
        self.accept.clicked.connect(lambda: self.accepted.emit(*self._offered))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.NEAR)
        for label in self.steps.values():
            layout.addWidget(label)
        layout.addWidget(self.result)
        layout.addWidget(self.accept, 0, Qt.AlignmentFlag.AlignLeft)
        self.clear()

    def clear(self) -> None:
        """Clear the result, and cancel a running test."""
        if self._cancel is not None:
            self._cancel()
            self._cancel = None
        self.button.setEnabled(True)
        self.accept.hide()
        for name in self.steps:
            self._mark(name, OPEN)
        self._say("", "dim")

    def show_message(self, sentence: str) -> None:
        """Show why nothing can be tested."""
        self._say(sentence, "bad")

    def start(self, make_check: Callable[[], StorageCheck]) -> None:
        """Run the check that `make_check` returns in a thread, and mark its steps."""
        self.clear()
        self.button.setEnabled(False)
        self._say(self.tr("Testing…"), "dim")

        def work(work: Work) -> bool:
            return make_check().run(work.report, lambda: work.cancelled)

        self._cancel = self._run(work, self, self._finish, self._fail, self._begin)

    def _begin(self, step: object) -> None:
        names = list(self.steps)
        now = names.index(str(step))
        for number, name in enumerate(names):
            self._mark(name, GOOD if number < now else RUNNING if number == now else OPEN)

    def _finish(self, internal: bool) -> None:
        self._cancel = None
        self.button.setEnabled(True)
        for name in self.steps:
            self._mark(name, GOOD)
        if internal:
            text = self.tr("The test worked, but the address is inside your own network, where EvoLink can't reach it.")
            self._say(text, "decide")
        else:
            text = self.tr("This storage works: a test file was uploaded, read without a password, and removed.")
            self._say(text, "good")

    def _fail(self, error: OmniHumanError) -> None:
        self._cancel = None
        self.button.setEnabled(True)
        failed = next((name for name, mark in self._marks.items() if mark != GOOD), "put")
        if error.kind in self._offers:
            value, param, words = self._offers[error.kind]
            self._offered = value, error.failure.text(param)
            self.accept.setText(words)
            self.accept.show()
            self._mark(failed, OPEN)
            self._say(describe_failure(error.failure), "decide")
            return
        self._mark(failed, BAD)
        self._say(describe_failure(error.failure), "bad")

    def _mark(self, name: str, mark: str) -> None:
        self._marks[name] = mark
        self.steps[name].setText(f"{mark}  {self._words[name]}")
        _paint(self.steps[name], {GOOD: "good", BAD: "bad"}.get(mark, "dim"))

    def _say(self, sentence: str, role: str) -> None:
        self.result.setText(sentence)
        self.result.setVisible(bool(sentence))
        _paint(self.result, role)


def _paint(label: QLabel, role: str) -> None:
    label.setProperty("role", role)
    label.style().polish(label)
