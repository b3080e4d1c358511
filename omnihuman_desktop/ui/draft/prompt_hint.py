"""What helps in a prompt, and a gentle word where it is in a language that the service does not speak."""

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

REST_MS = 600
"""How long a prompt rests before it is read."""

FEWEST_LETTERS = 12
"""A shorter prompt tells no language."""


class PromptHint(Paragraph):
    """Stands under the prompt. `judge` is told of each change."""

    def __init__(self, run: Run, parent: QWidget) -> None:
        super().__init__(parent)
        self._run = run
        self._prompt = ""
        self._stop: Callable[[], None] = lambda: None
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._read)
        self._say("")

    @property
    def language(self) -> str:
        """The code of the language that the prompt seems to be in, where it is none that the service speaks; else empty."""
        return self._language

    def judge(self, prompt: str) -> None:
        """`prompt` is what is written now."""
        if prompt == self._prompt:
            return
        self._prompt = prompt
        self._stop()
        if sum(sign.isalpha() for sign in prompt) < FEWEST_LETTERS:
            self._rest.stop()
            self._say("")
        else:
            self._rest.start()

    def _read(self) -> None:
        prompt = self._prompt

        def read(_work: object) -> str:
            from omnihuman_desktop.prompt_language import foreign_language

            return foreign_language(prompt)

        self._stop = self._run(read, self, self._say, self._keep_quiet)

    def _keep_quiet(self, error: OmniHumanError) -> None:
        del error
        self._say("")

    def _say(self, language: str) -> None:
        self._language = language
        theme.set_role(self, "decide" if language else "dim")
        helps = "" if self._prompt else self.tr("What helps: camera, emotion, way of speaking, actions.")
        self.set_text(self._doubt(language) if language else helps)

    def _doubt(self, language: str) -> str:
        name = QLocale.languageToString(QLocale(language).language())
        if QLocale(language).language() is QLocale.Language.C:
            name = self.tr("another language")
        return self.tr(
            "This seems to be {0}. The service understands Chinese, English, Japanese, Korean, Mexican Spanish and Indonesian: "
            "in one of these it does better what you ask for."
        ).format(name)
