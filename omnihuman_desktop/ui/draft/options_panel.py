"""What goes with portrait and voice: the prompt, and how the video is made."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from omnihuman_desktop.domain.limits import OMNIHUMAN
from omnihuman_desktop.domain.request_rules import CallbackProblem, check_callback_url
from omnihuman_desktop.ui.draft.prompt_field import PromptField
from omnihuman_desktop.ui.draft.prompt_hint import PromptHint
from omnihuman_desktop.ui.look import theme
from omnihuman_desktop.ui.widgets.disclosure import Disclosure
from omnihuman_desktop.ui.widgets.paragraph import Paragraph
from omnihuman_desktop.ui.widgets.switch import Switch

if TYPE_CHECKING:
    from omnihuman_desktop.ui.runtime.background import Run

SEED_MAX = 2_147_483_647
"""The greatest seed that the program sends: the contract asks for a positive whole number and names no bound."""


@dataclass(frozen=True)
class Options:
    """How a video is to be made. A `seed` of None lets the program draw one."""

    prompt: str = ""
    fast_mode: bool = False
    subject_check: bool = False
    auto_mask: bool = False
    seed: int | None = None
    callback_url: str = ""


class OptionsPanel(QWidget):
    """Shows `Options`. `changed` tells of every change by the creator."""

    changed = Signal()

    def __init__(self, run: Run, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._quiet = False
        self._run = run
        self._build_main()
        self._build_more()
        self._lay_out()
        self._wire()

    def problem(self) -> str:
        """What is wrong with an entry, and how it is mended; empty where nothing is."""
        return self._problem.text()

    def is_valid(self) -> bool:
        """Whether every entry can be sent."""
        return not self.problem()

    def values(self) -> Options:
        """What is entered. An entry that is no good (`problem`) counts as none."""
        return Options(
            prompt=self.prompt.toPlainText().strip(),
            fast_mode=self.fast_mode.isChecked(),
            subject_check=self.subject_check.isChecked(),
            auto_mask=self.auto_mask.isChecked(),
            seed=_read_seed(self.seed.text()),
            callback_url=self._read_callback(),
        )

    def set_values(self, options: Options) -> None:
        """Shows `options`; `changed` does not tell of it. What lies under More options is opened where it is in use."""
        self._quiet = True
        if self.prompt.toPlainText().strip() != options.prompt:
            self.prompt.setPlainText(options.prompt)
        self.fast_mode.setChecked(options.fast_mode)
        self.subject_check.setChecked(options.subject_check)
        self.auto_mask.setChecked(options.auto_mask)
        self.seed.setText("" if options.seed is None else str(options.seed))
        self.callback.setText(options.callback_url)
        if options.auto_mask or options.seed is not None or options.callback_url:
            self.opener.setChecked(True)
        self._quiet = False

    def use_seed(self, seed: int) -> None:
        """Take `seed`, and show where it stands."""
        self.opener.setChecked(True)
        self.seed.setText(str(seed))
        self.seed.setFocus()

    def set_auto_mask_overridden(self, overridden: bool) -> None:
        """Show that masks say who moves, so that the service need not find out."""
        self.auto_mask.setDisabled(overridden)
        explained = (
            self.tr("Masks are set: the service need not find out who is to speak.")
            if overridden
            else self._auto_mask_explained
        )
        self.auto_mask.setText(self.tr("Your masks say who moves") if overridden else self._auto_mask_words)
        self.auto_mask.setAccessibleDescription(explained)
        self.auto_mask.setToolTip(explained)

    def _build_main(self) -> None:
        self._heading = QLabel(self.tr("Prompt"), self)
        self._heading.setProperty("role", "heading")
        self.prompt = PromptField(self)
        self.prompt.setAccessibleName(self.tr("Prompt"))
        example = self.tr("For example: close-up, warm and calm. She is talking to the camera, smiles at the end.")
        self.prompt.setPlaceholderText(example)
        self.prompt.setToolTip(
            self.tr("How the person speaks and moves, if you like. Chinese, English, Japanese, Korean, Spanish or Indonesian.")
        )
        self._heading.setBuddy(self.prompt)
        self.word = PromptHint(self._run, self)
        self.fast_mode = self._switch(
            self.tr("Fast mode"), self.tr("The video is ready sooner; fine movements may be less fine.")
        )
        self.subject_check = self._switch(
            self.tr("Check that a person is there"),
            self.tr("The service looks for a person in the portrait first, and refuses it at no cost if there is none."),
        )

    def _build_more(self) -> None:
        self.opener = Disclosure(self.tr("More options"), self)
        self.more = QWidget(self)
        self._auto_mask_words = self.tr("Find the person by itself")
        self._auto_mask_explained = self.tr(
            "Auto mask: the service finds out by itself who in the picture is to speak. A mask that you set comes first."
        )
        self.auto_mask = self._switch(self._auto_mask_words, self._auto_mask_explained)
        self._seed_label, self.seed = self._field(
            self.tr("Seed"),
            self.tr("Drawn for you"),
            self.tr("The same seed with the same settings may give the same video again."),
        )
        self.seed.setMaxLength(12)
        self._callback_label, self.callback = self._field(
            self.tr("Callback address"),
            self.tr("Nobody else is told"),
            self.tr("A web address of your own, starting with https://, that the service reports to when the video is made."),
        )
        self._problem = Paragraph(self)
        self._problem.setProperty("role", "bad")

    def _switch(self, words: str, explained: str) -> Switch:
        switch = Switch(words, self)
        switch.setAccessibleName(words)
        switch.setAccessibleDescription(explained)
        switch.setToolTip(explained)
        return switch

    def _field(self, words: str, placeholder: str, explained: str) -> tuple[QLabel, QLineEdit]:
        label, field = QLabel(words, self.more), QLineEdit(self.more)
        field.setAccessibleName(words)
        field.setPlaceholderText(placeholder)
        field.setToolTip(explained)
        label.setBuddy(field)
        return label, field

    def _lay_out(self) -> None:
        more = QVBoxLayout(self.more)
        more.setContentsMargins(0, 0, 0, 0)
        more.setSpacing(theme.NEAR)
        more.addWidget(self.auto_mask)
        more.addWidget(self._seed_label)
        more.addWidget(self.seed)
        more.addWidget(self._callback_label)
        more.addWidget(self.callback)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.NEAR)
        above = self._heading, self.prompt, self.word, self.fast_mode, self.subject_check
        for widget in (*above, self.opener, self.more, self._problem):
            column.addWidget(widget)
        self._open(opened=False)
        self._judge()

    def _wire(self) -> None:
        self.opener.toggled.connect(self._open)
        self.prompt.textChanged.connect(lambda: self.word.judge(self.prompt.toPlainText()))
        for field in (self.seed, self.callback):
            field.textChanged.connect(self._judge)
            field.textChanged.connect(self._tell)
        self.prompt.textChanged.connect(self._tell)
        for switch in (self.fast_mode, self.subject_check, self.auto_mask):
            switch.toggled.connect(self._tell)

    def _open(self, opened: bool) -> None:
        self.more.setVisible(opened)

    def _judge(self) -> None:
        seed, callback = self._seed_problem(), self._callback_problem()
        # Outside of what can be closed: what hinders the click on Generate stays in sight.
        self._problem.set_text(" ".join(filter(None, (seed, callback))))
        self.seed.setAccessibleDescription(seed)
        self.callback.setAccessibleDescription(callback)

    def _seed_problem(self) -> str:
        text = self.seed.text()
        good = not text.strip() or _read_seed(text) is not None
        return "" if good else self.tr("The seed is a whole number from 1 to {0}, or empty.").format(SEED_MAX)

    def _callback_problem(self) -> str:
        url = self.callback.text().strip()
        fault = check_callback_url(url) if url else None
        if fault is None:
            return ""
        return {
            CallbackProblem.UNREADABLE: self.tr(
                "The callback address is no web address. Enter one like https://example.com/done."
            ),
            CallbackProblem.NOT_HTTPS: self.tr("The callback address must start with https://."),
            CallbackProblem.TOO_LONG: self.tr(
                "The callback address is longer than {0} characters. Enter a shorter one."
            ).format(OMNIHUMAN.callback_max_chars),
            CallbackProblem.INTERNAL: self.tr(
                "The callback address is inside your own network, where the service can't reach it. Enter a public one."
            ),
        }[fault]

    def _read_callback(self) -> str:
        return "" if self._callback_problem() else self.callback.text().strip()

    def _tell(self) -> None:
        if not self._quiet:
            self.changed.emit()


def _read_seed(text: str) -> int | None:
    text = text.strip()
    if not (text.isascii() and text.isdigit()):
        return None
    seed = int(text)
    return seed if 1 <= seed <= SEED_MAX else None
