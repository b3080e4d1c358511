"""What goes with portrait and voice: the prompt, and how the video is made."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from omnihuman_desktop.ui import theme
from omnihuman_desktop.ui.compose.paragraph import Paragraph
from omnihuman_desktop.ui.compose.prompt_field import PromptField
from omnihuman_desktop.ui.stage.disclosure import Disclosure
from omnihuman_desktop.ui.switch import Switch

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

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._quiet = False
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
        if options.auto_mask or options.seed is not None:
            self.opener.setChecked(True)
        self._quiet = False

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
        self.auto_mask = self._switch(
            self.tr("Find the person by itself"),
            self.tr("Auto mask: the service finds out by itself who in the picture is to speak."),
        )
        self._seed_label = QLabel(self.tr("Seed"), self.more)
        self.seed = QLineEdit(self.more)
        self.seed.setAccessibleName(self.tr("Seed"))
        self.seed.setPlaceholderText(self.tr("Drawn for you"))
        self.seed.setToolTip(self.tr("The same seed with the same settings may give the same video again."))
        self.seed.setMaxLength(12)
        self._seed_label.setBuddy(self.seed)
        self._problem = Paragraph(self)
        self._problem.setProperty("role", "bad")

    def _switch(self, words: str, explained: str) -> Switch:
        switch = Switch(words, self)
        switch.setAccessibleName(words)
        switch.setAccessibleDescription(explained)
        switch.setToolTip(explained)
        return switch

    def _lay_out(self) -> None:
        more = QVBoxLayout(self.more)
        more.setContentsMargins(0, 0, 0, 0)
        more.setSpacing(theme.NEAR)
        more.addWidget(self.auto_mask)
        more.addWidget(self._seed_label)
        more.addWidget(self.seed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.NEAR)
        for widget in (self._heading, self.prompt, self.fast_mode, self.subject_check, self.opener, self.more, self._problem):
            column.addWidget(widget)
        self._open(opened=False)
        self._judge_seed("")

    def _wire(self) -> None:
        self.opener.toggled.connect(self._open)
        self.seed.textChanged.connect(self._judge_seed)
        self.prompt.textChanged.connect(self._tell)
        self.seed.textChanged.connect(self._tell)
        for switch in (self.fast_mode, self.subject_check, self.auto_mask):
            switch.toggled.connect(self._tell)

    def _open(self, opened: bool) -> None:
        self.more.setVisible(opened)

    def _judge_seed(self, text: str) -> None:
        good = not text.strip() or _read_seed(text) is not None
        sentence = "" if good else self.tr("The seed is a whole number from 1 to {0}, or empty.").format(SEED_MAX)
        # Outside of what can be closed: what hinders the click on Generate stays in sight.
        self._problem.set_text(sentence)
        self.seed.setAccessibleDescription(sentence)

    def _tell(self) -> None:
        if not self._quiet:
            self.changed.emit()


def _read_seed(text: str) -> int | None:
    text = text.strip()
    if not (text.isascii() and text.isdigit()):
        return None
    seed = int(text)
    return seed if 1 <= seed <= SEED_MAX else None
