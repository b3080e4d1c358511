"""Refusing what can't be done, before anything is paid."""

from __future__ import annotations

from typing import TYPE_CHECKING

from omnihuman_desktop.commands.arguments import ExitCode
from omnihuman_desktop.ui.text.formats import tr

if TYPE_CHECKING:
    from pathlib import Path


class Refusal(Exception):  # noqa: N818 - an answer, not a fault
    """Nothing is sent: why, and with which code the command ends."""

    def __init__(self, sentence: str, code: ExitCode = ExitCode.WRONG_ARGUMENTS) -> None:
        super().__init__(sentence)
        self.code = code


def check_output(output: Path | None) -> None:
    """Raise `Refusal` where a video can't be written to `output`: after the payment that would be a disappointment."""
    if output is None:
        return
    if output.exists():
        raise Refusal(tr("{0} exists already: give another name.").format(output))
    if not output.parent.is_dir():
        raise Refusal(tr("There is no folder {0}.").format(output.parent))
