"""The line under the prompt: a tip while it is empty, or that the service does not understand its language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QTimer

from omnihuman_desktop.ui.look import theme
from omnihuman_desktop.ui.widgets.paragraph import Paragraph

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from omnihuman_desktop.domain.errors import OmniHumanError
    from omnihuman_desktop.ui.runtime.background import Run

DELAY_MS = 600
"""How long a prompt must stay the same before its language is detected."""

MIN_LETTERS = 12
"""The language of a shorter prompt can't be detected reliably."""


class PromptHint(Paragraph):
    """Call `update_prompt` on each change of the prompt; the language is detected in the background."""

    def __init__(self, run: Run, parent: QWidget) -> None:
        super().__init__(parent)
        self._run = run
        self._prompt = ""
        self._cancel: Callable[[], None] = lambda: None
        self._delay = QTimer(self, singleShot=True, interval=DELAY_MS)
        self._delay.timeout.connect(self._detect)
        self._show_language("")

    @property
    def language(self) -> str:
        """The code of the prompt's language where the service does not understand it; else empty."""
        return self._language

    def update_prompt(self, prompt: str) -> None:
        """Show the line for `prompt`, once that has stayed the same for a moment."""
        if prompt == self._prompt:
            return
        self._prompt = prompt
        self._cancel()
        if sum(character.isalpha() for character in prompt) < MIN_LETTERS:
            self._delay.stop()
            self._show_language("")
        else:
            self._delay.start()

    def _detect(self) -> None:
        prompt = self._prompt

        def detect(_work: object) -> str:
            from omnihuman_desktop.prompt_language import find_unsupported_language

            return find_unsupported_language(prompt)

        self._cancel = self._run(detect, self, self._show_language, self._show_nothing)

    def _show_nothing(self, error: OmniHumanError) -> None:
        del error
        self._show_language("")

    def _show_language(self, language: str) -> None:
        self._language = language
        theme.set_role(self, "decide" if language else "dim")
        tip = "" if self._prompt else self.tr("Tip: describe camera, emotion, delivery, actions.")
        self.set_text(self._describe(language) if language else tip)

    def _describe(self, language: str) -> str:
        is_english = QLocale().language() in (QLocale.Language.English, QLocale.Language.C)
        name = QLocale.languageToString(QLocale(language).language()) if is_english else QLocale(language).nativeLanguageName()
        if QLocale(language).language() is QLocale.Language.C:
            name = self.tr("another language")
        return self.tr(
            "This looks like {0}. The service understands Chinese, English, Japanese, Korean, Mexican Spanish and Indonesian: "
            "a prompt in one of these works better."
        ).format(name)
