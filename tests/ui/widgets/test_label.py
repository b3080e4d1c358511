"""No text on the screen is rendered as HTML, whatever a file is called and whatever the service sends."""

from __future__ import annotations

import re
import shutil
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from omnihuman_desktop.app import Program
from omnihuman_desktop.domain.errors import Failure, Kind
from omnihuman_desktop.domain.job import Job, JobRequest, JobState
from omnihuman_desktop.ui.text.status_texts import describe_job
from omnihuman_desktop.ui.widgets.label import Label, plain_tooltip
from tests.running_program import run_window, until

HOSTILE = '<img src="file:///etc/hostname"><b>bold</b>'
SOURCES = Path(__file__).parents[3] / "omnihuman_desktop"


def faults(widgets: list[QWidget]) -> Iterator[str]:
    for widget in widgets:
        is_rich = isinstance(widget, QLabel) and widget.textFormat() != Qt.TextFormat.PlainText
        if is_rich and re.search("<(img|b)\\b", widget.text()):
            yield f"label: {widget.text()}"
        tip = widget.toolTip()
        if Qt.mightBeRichText(tip) and ("<img" in tip or "<b>" in tip):
            yield f"tooltip: {tip}"


@pytest.mark.parametrize("text", ["plain", HOSTILE, "a < b & c"])
def test_a_label_and_a_tooltip_show_every_character(qapp: QApplication, text: str) -> None:
    del qapp
    label = Label(text)
    assert label.textFormat() == Qt.TextFormat.PlainText
    label.setText(text)
    assert label.text() == text
    shown = plain_tooltip(text)
    assert shown == text if not Qt.mightBeRichText(text) else "&lt;img" in shown


def test_no_widget_of_the_program_renders_a_foreign_text_as_html(
    qapp: QApplication, tmp_path: Path, portrait: Path, voice: Path
) -> None:
    name = HOSTILE.replace("/", "∕")
    portrait, voice = (Path(shutil.copy(path, tmp_path / f"{name}{path.suffix}")) for path in (portrait, voice))

    async def scenario(program: Program) -> None:
        window = program.window
        window.open_files((portrait, voice))
        await until(lambda: window.composer.portrait.info is not None and window.composer.voice.selection is not None)
        window.composer.options.prompt.setPlainText(HOSTILE)
        request = JobRequest(portrait, voice, 0, 5000, prompt=HOSTILE)
        params = {"message": HOSTILE, "host": HOSTILE, "code": HOSTILE, "name": HOSTILE, "candidate": HOSTILE, "looked": "one"}
        made = Job("j", HOSTILE, request, "evolink", time.time(), 2.0, remote_id=HOSTILE, billed_s=5, seed=7)
        for state in JobState:
            for kind in Kind:
                job = replace(
                    made, id=f"{state}{kind}", state=state, failure=Failure(kind, params), notice=Failure(kind, params)
                )
                window.stage.show_job(job, describe_job(job, time.time()))
                assert not list(faults(window.findChildren(QWidget)))
        window.tasks.model.update_jobs((made,))
        window.tasks.undo_bar.offer(made)
        window.stage.show_message(HOSTILE)
        window.account.show_failure(Failure(Kind.DATABASE_BROKEN, {"path": HOSTILE}))
        window.open_settings("storage")
        window.recording.open()
        assert list(faults(QApplication.allWidgets())) == []

    run_window(qapp, tmp_path / "data", scenario)


def test_labels_are_made_by_the_plain_class_alone() -> None:
    makes = re.compile(r"(?<![\w.])QLabel\(")
    found = [path.name for path in SOURCES.rglob("*.py") if path.name != "label.py" and makes.search(path.read_text("utf-8"))]
    assert found == []
