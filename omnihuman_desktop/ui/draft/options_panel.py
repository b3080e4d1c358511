"""The prompt and the options of the video."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from omnihuman_desktop.domain.limits import OMNIHUMAN
from omnihuman_desktop.domain.options import VideoOptions
from omnihuman_desktop.domain.request_rules import CallbackProblem, check_callback_url
from omnihuman_desktop.lazy_dataclass import replace
from omnihuman_desktop.ui.draft.prompt_field import PromptField
from omnihuman_desktop.ui.draft.prompt_hint import PromptHint
from omnihuman_desktop.ui.draft.seed_field import SeedField
from omnihuman_desktop.ui.look import theme
from omnihuman_desktop.ui.text.formats import join_sentences
from omnihuman_desktop.ui.widgets.disclosure import Disclosure
from omnihuman_desktop.ui.widgets.label import Label
from omnihuman_desktop.ui.widgets.paragraph import Paragraph
from omnihuman_desktop.ui.widgets.switch import Switch

if TYPE_CHECKING:
    from omnihuman_desktop.ui.runtime.background import Run


class OptionsPanel(QWidget):
    """Edits `VideoOptions`. `changed` is emitted on every change by the user, not on `set_values`."""

    changed = Signal()

    def __init__(self, run: Run, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_setting = False
        self._run = run
        self._build_main()
        self._build_more()
        self._lay_out()
        self._wire()

    def problem(self) -> str:
        """Return what is wrong with an entry and how to correct it; empty where nothing is."""
        return self._problem.text()

    def is_valid(self) -> bool:
        """Return whether every entry can be sent."""
        return not self.problem()

    def values(self) -> VideoOptions:
        """Return the entered options. An invalid entry (see `problem`) counts as an empty one."""
        return VideoOptions(
            prompt=self.prompt.toPlainText().strip(),
            fast_mode=self.fast_mode.isChecked(),
            subject_check=self.subject_check.isChecked(),
            auto_mask=self.auto_mask.isChecked(),
            seed=self.seed.seed,
            callback_url=self._read_callback(),
        )

    def set_values(self, options: VideoOptions) -> None:
        """Show `options`, and open More options where one of them is in use. A seed of 0 is none, too."""
        self._is_setting = True
        if self.prompt.toPlainText().strip() != options.prompt:
            self.prompt.setPlainText(options.prompt)
        self.fast_mode.setChecked(options.fast_mode)
        self.subject_check.setChecked(options.subject_check)
        self.auto_mask.setChecked(options.auto_mask)
        self.seed.setText(str(options.seed) if options.seed else "")
        self.callback.setText(options.callback_url)
        if options.auto_mask or options.seed or options.callback_url:
            self.more_button.setChecked(True)
        self._is_setting = False

    def apply(self, options: VideoOptions) -> None:
        """Take over `options` as the user's own change, which Ctrl+Z in the prompt takes back. The callback URL stays."""
        self.prompt.replace_text(options.prompt)
        self.set_values(replace(options, callback_url=self.callback.text()))
        self._emit_changed()

    def show_part(self, number: int | None, *, is_own: bool) -> None:
        """Say that these are the options of a film's part `number`, from 1; None for a video or a whole film."""
        self._heading.setText(self.tr("Prompt") if number is None else self.tr("Prompt of part {0}").format(number))
        self.as_film.setVisible(number is not None and is_own)

    def use_seed(self, seed: int) -> None:
        """Enter `seed` and show the field."""
        self.more_button.setChecked(True)
        self.seed.setText(str(seed))
        self.seed.setFocus()

    def set_auto_mask_overridden(self, overridden: bool) -> None:
        """Show whether painted masks replace auto mask."""
        self.auto_mask.setDisabled(overridden)
        description = (
            self.tr("Your masks show who speaks, so auto mask is not used.") if overridden else self._auto_mask_description
        )
        self.auto_mask.setText(self.tr("Your masks are used") if overridden else self._auto_mask_text)
        self.auto_mask.setAccessibleDescription(description)
        self.auto_mask.setToolTip(description)

    def _build_main(self) -> None:
        self._heading = Label(self.tr("Prompt"), self)
        self._heading.setProperty("role", "heading")
        self.as_film = QPushButton(self.tr("As the film"), self)
        self.as_film.setProperty("role", "quiet")
        self.as_film.setAccessibleName(self.tr("As the film"))
        self.as_film.setToolTip(self.tr("Make this part with the film's own prompt and options"))
        self.as_film.hide()
        self.prompt = PromptField(self)
        self.prompt.setAccessibleName(self.tr("Prompt"))
        example = self.tr("For example: close-up, warm and calm. She talks to the camera and smiles at the end.")
        self.prompt.setPlaceholderText(example)
        self.prompt.setToolTip(
            self.tr(
                "Optional: how the person speaks and moves. "
                "In Chinese, English, Japanese, Korean, Mexican Spanish or Indonesian."
            )
        )
        self._heading.setBuddy(self.prompt)
        self.heading_row = QHBoxLayout()
        self.heading_row.setSpacing(theme.GRID)
        self.heading_row.addWidget(self._heading, 1)
        self.prompt_hint = PromptHint(self._run, self)
        self.fast_mode = self._add_switch(
            self.tr("Fast mode"), self.tr("The video is ready sooner. Fine movements may be less precise.")
        )
        self.subject_check = self._add_switch(
            self.tr("Check for a person"),
            self.tr("The service first looks for a person in the portrait, and rejects it at no cost if there is none."),
        )
        # The column may be too narrow for all of it.
        self.subject_check.setAccessibleName(self.tr("Check for a person first"))

    def _build_more(self) -> None:
        self.more_button = Disclosure(self.tr("More options"), self)
        self.more = QWidget(self)
        self._auto_mask_text = self.tr("Auto mask")
        self._auto_mask_description = self.tr(
            "The service detects who in the picture speaks. Masks that you paint are used instead."
        )
        self.auto_mask = self._add_switch(self._auto_mask_text, self._auto_mask_description)
        # The column is too narrow to show all of it.
        self.auto_mask.setAccessibleName(self.tr("Auto mask: detect the person automatically"))
        self._seed_label, self.seed = Label(self.tr("Seed"), self.more), SeedField(self.more)
        self._seed_label.setBuddy(self.seed)
        self._callback_label, self.callback = self._add_field(
            self.tr("Callback URL"),
            self.tr("Optional"),
            self.tr("An https:// address of your own that the service notifies when the video is ready."),
        )
        self._problem = Paragraph(self)
        self._problem.setProperty("role", "bad")

    def _add_switch(self, text: str, description: str) -> Switch:
        switch = Switch(text, self)
        switch.setAccessibleName(text)
        switch.setAccessibleDescription(description)
        switch.setToolTip(description)
        return switch

    def _add_field(self, text: str, placeholder: str, description: str) -> tuple[QLabel, QLineEdit]:
        label, field = Label(text, self.more), QLineEdit(self.more)
        field.setAccessibleName(text)
        field.setPlaceholderText(placeholder)
        field.setToolTip(description)
        label.setBuddy(field)
        return label, field

    def _lay_out(self) -> None:
        more = QVBoxLayout(self.more)
        more.setContentsMargins(0, 0, 0, 0)
        more.setSpacing(theme.NEAR)
        more.addWidget(self.auto_mask)
        more.addWidget(self._seed_label)
        more.addWidget(self.seed.row)
        more.addWidget(self._callback_label)
        more.addWidget(self.callback)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.NEAR)
        column.addLayout(self.heading_row)
        above = self.as_film, self.prompt, self.prompt_hint, self.fast_mode, self.subject_check
        for widget in (*above, self.more_button, self.more, self._problem):
            column.addWidget(widget)
        column.setAlignment(self.as_film, Qt.AlignmentFlag.AlignLeft)
        self._show_more(shown=False)
        self._validate()

    def _wire(self) -> None:
        self.more_button.toggled.connect(self._show_more)
        self.prompt.textChanged.connect(lambda: self.prompt_hint.update_prompt(self.prompt.toPlainText()))
        for field in (self.seed, self.callback):
            field.textChanged.connect(self._validate)
            field.textChanged.connect(self._emit_changed)
        self.prompt.textChanged.connect(self._emit_changed)
        for switch in (self.fast_mode, self.subject_check, self.auto_mask):
            switch.toggled.connect(self._emit_changed)

    def _show_more(self, shown: bool) -> None:
        self.more.setVisible(shown)

    def _validate(self) -> None:
        seed, callback = self.seed.problem(), self._callback_problem()
        # Not inside More options: what blocks the Generate button must stay visible.
        self._problem.set_text(join_sentences(seed, callback))
        self.seed.setAccessibleDescription(seed)
        self.callback.setAccessibleDescription(callback)

    def _callback_problem(self) -> str:
        url = self.callback.text().strip()
        problem = check_callback_url(url) if url else None
        if problem is None:
            return ""
        return {
            CallbackProblem.UNREADABLE: self.tr(
                "The callback URL is not a web address. Enter one like https://example.com/done."
            ),
            CallbackProblem.NOT_HTTPS: self.tr("The callback URL must start with https://."),
            CallbackProblem.TOO_LONG: self.tr("The callback URL is longer than {0} characters. Enter a shorter one.").format(
                OMNIHUMAN.callback_max_chars
            ),
            CallbackProblem.INTERNAL: self.tr(
                "The callback URL is inside your own network, where the service can't reach it. Enter a public one."
            ),
        }[problem]

    def _read_callback(self) -> str:
        return "" if self._callback_problem() else self.callback.text().strip()

    def _emit_changed(self) -> None:
        if not self._is_setting:
            self.changed.emit()
