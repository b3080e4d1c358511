"""In the smallest window, the card of an unclear outcome shows what can be done without scrolling."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication, QWidget

from omnihuman_desktop.app import Program
from omnihuman_desktop.domain.errors import Failure, Kind, Param
from omnihuman_desktop.domain.job import Job, JobRequest, JobState
from omnihuman_desktop.ui.text.status_texts import describe_job
from tests.running_program import run_window, until

TASK = "task-unified-1774857405-abc12345"
LONGEST: dict[str, Param] = {
    "reason": "lost", "status": 0, "looked": "one", "candidate": TASK, "spent": "yes", "entered": TASK, "entry": "not_found",
}  # fmt: skip


def place_in(widget: QWidget, window: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


@pytest.mark.parametrize("params", [{"reason": "restart", "status": 0}, LONGEST], ids=["shortest", "longest"])
def test_every_button_of_an_unclear_outcome_is_visible(
    qapp: QApplication, tmp_path: Path, params: dict[str, Param], portrait: Path, voice: Path
) -> None:
    async def scenario(program: Program) -> None:
        window = program.window
        window.resize(1024, 640)
        failure = Failure(Kind.OUTCOME_UNKNOWN, params)
        request = JobRequest(portrait, voice, 0, 35_000)
        job = Job("j", "take 1", request, "evolink", 1.0, 2.0, state=JobState.UNKNOWN, billed_s=35, failure=failure)
        window.composer.voice.set_file(voice)
        await until(lambda: window.composer.voice.selection is not None)
        window.stage.show_job(job, describe_job(job, time.time()))
        card = window.stage._pages.card
        viewport, bar = window.stage._pages.viewport(), window.stage._pages.verticalScrollBar()

        def hidden() -> list[str]:
            sight = place_in(viewport, window)
            return [button.text() for button in card.buttons.values() if not sight.contains(place_in(button, window))]

        await until(lambda: len(card.buttons) == 4 and not hidden() and not bar.isVisible())
        assert (window.width(), window.height()) == (1024, 640)

    run_window(qapp, tmp_path / "data", scenario, task_seconds=None)
