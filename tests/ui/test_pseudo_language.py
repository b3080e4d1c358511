"""Every text of the program is translated, and has room: seen in a language that marks each one and makes it longer."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from omnihuman_desktop import app as program_module
from omnihuman_desktop.app import Program
from omnihuman_desktop.domain.errors import Kind
from omnihuman_desktop.ui.text.failure_texts import text_of
from tests.pseudo_language import PseudoLanguage, find_cut, find_untranslated
from tests.running_program import run_window
from tests.ui.tour import Tour, failures

NAMES = (
    # What a person or a file is called, languages and services by their own names, codecs, units, keys, dates, and figures.
    r"pytest-qt-qapp|OmniHuman Desktop|OmniHuman-1\.5|EvoLink|.*[.…](png|wav|av|mp4)|astronaut|jfk|\(?jfk – take \d\)?|"
    r"English|简体中文|日本語|한국어|Español \(México\)|Bahasa Indonesia|JPEG|PNG|WAV|MP3|/.*|.*://.*|greetings|· pcm_s16le|"
    r"task-[\w-]+|\([A-Z]\)|"
    r"(?:Ctrl|Shift|Alt|\+| )*(?:[A-Z,⏎]|F\d|Left|Right|Up|Down|Home|End|PgUp|PgDown|Space|Enter|Backspace)|"
    r"[A-Z][a-z]+ \d{4}|[\d.,:]+ ?(dB|dBFS|LUFS|Hz|px|ms|s|MB|KB)?"
)
TOUR_S = 300.0

# What is left before a video has been opened.
pytestmark = pytest.mark.qt_log_ignore("open media", extend=True)


class Finds:
    """Collects what is wrong in each view, each thing once."""

    def __init__(self) -> None:
        self.untranslated: dict[str, str] = {}
        self.cut: dict[str, str] = {}

    def look(self, name: str, view: QWidget) -> None:
        for found, texts in ((self.untranslated, find_untranslated(view, NAMES)), (self.cut, find_cut(view))):
            for text in texts:
                found.setdefault(text, name)

    def listed(self, found: dict[str, str]) -> list[str]:
        return [f"{name}: {text}" for text, name in found.items()]


def tour_in(qapp: QApplication, tmp_path: Path, portrait: Path, voice: Path, values: dict[str, object]) -> Finds:
    """See all of the program with the settings `values`."""
    data, finds = tmp_path / "data", Finds()
    data.mkdir()
    (data / "settings.json").write_text(json.dumps({"sandbox_task_seconds": 0.5, **values}), encoding="utf-8")

    async def scenario(program: Program) -> None:
        tour = Tour(program, finds.look, portrait, voice, tmp_path)
        await tour.take()
        assert tour.restless == []

    run_window(qapp, data, scenario, None, timeout_s=TOUR_S)
    return finds


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_every_view_is_translated_and_has_room_for_longer_texts(
    qapp: QApplication, tmp_path: Path, portrait: Path, voice: Path, monkeypatch: pytest.MonkeyPatch, theme: str
) -> None:
    monkeypatch.setattr(program_module, "InstalledLanguage", PseudoLanguage)
    finds = tour_in(qapp, tmp_path, portrait, voice, {"theme": theme})
    assert finds.untranslated == {}, "\n".join(("", *finds.listed(finds.untranslated)))
    assert finds.cut == {}, "\n".join(("", *finds.listed(finds.cut)))


@pytest.mark.parametrize("code", ["zh_CN", "ja", "ko", "es_MX", "id"])
def test_no_text_of_a_language_is_cut_in_a_small_window(
    qapp: QApplication, tmp_path: Path, portrait: Path, voice: Path, code: str
) -> None:
    finds = tour_in(qapp, tmp_path, portrait, voice, {"language": code})
    assert finds.cut == {}, "\n".join(("", *finds.listed(finds.cut)))


def test_every_failure_is_looked_at() -> None:
    assert {failure.kind for failure in failures()} == set(Kind)
    texts = {text_of(failure) for failure in failures()}
    assert len(texts) > len(Kind), "some kinds have several texts"
