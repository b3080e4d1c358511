"""Every text of the window is translated, and has room: seen in a language that marks each one and makes it longer."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from omnihuman_desktop import app as program_module
from omnihuman_desktop.app import Program
from tests.pseudo_language import PseudoLanguage, find_cut, find_untranslated
from tests.running_program import run_window
from tests.ui.tour import Tour

NAMES = (
    # What a person or a file is called, languages and services by their own names, units, keys, and figures.
    r"pytest-qt-qapp|OmniHuman Desktop|OmniHuman-1\.5|EvoLink|.*[.…](png|wav|av|mp4)|astronaut|jfk|\(?jfk – take \d\)?|"
    r"English|简体中文|日本語|한국어|Español \(México\)|Bahasa Indonesia|JPEG|PNG|WAV|MP3|/.*|.*://.*|"
    r"\([A-Z]\)|(?:Ctrl|Shift|Alt|\+| )*[A-Z⏎]|[\d.,:]+ ?(dB|dBFS|LUFS|Hz|px|ms|s|MB|KB)?"
)
WAIT_S = 300.0


def tour_in(qapp: QApplication, tmp_path: Path, portrait: Path, voice: Path, values: dict[str, object]) -> tuple[list[str], list[str]]:
    """Return what is untranslated and what is cut in the program with the settings `values`."""
    data, untranslated, cut, seen = tmp_path / "data", [], [], (set(), set())
    data.mkdir()
    (data / "settings.json").write_text(json.dumps({"sandbox_task_seconds": 0.5, **values}), encoding="utf-8")

    def look(name: str, view: QWidget) -> None:
        untranslated.extend(f"{name}: {text}" for text in sorted(find_untranslated(view, NAMES) - seen[0]))
        cut.extend(f"{name}: {text}" for text in sorted(find_cut(view) - seen[1]))
        seen[0].update(find_untranslated(view, NAMES))
        seen[1].update(find_cut(view))

    async def scenario(program: Program) -> None:
        import traceback
        try:
            await Tour(program, look, portrait, voice, tmp_path).take()
        except BaseException:
            traceback.print_exc()
            raise

    run_window(qapp, data, scenario, None, timeout_s=WAIT_S)
    return untranslated, cut


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_every_view_is_translated_and_has_room_for_longer_texts(
    qapp: QApplication, tmp_path: Path, portrait: Path, voice: Path, monkeypatch: pytest.MonkeyPatch, theme: str
) -> None:
    monkeypatch.setattr(program_module, "InstalledLanguage", PseudoLanguage)
    untranslated, cut = tour_in(qapp, tmp_path, portrait, voice, {"theme": theme})
    assert untranslated + cut == [], "\n".join(("", *untranslated, "cut", *cut))
    assert untranslated == [], "\n".join(("", *untranslated))
    assert cut == [], "\n".join(("", *cut))


@pytest.mark.parametrize("code", ["zh_CN", "ja", "ko", "es_MX", "id"])
def test_no_text_of_a_language_is_cut_in_a_small_window(
    qapp: QApplication, tmp_path: Path, portrait: Path, voice: Path, code: str
) -> None:
    _untranslated, cut = tour_in(qapp, tmp_path, portrait, voice, {"language": code})
    assert cut == [], "\n".join(("", *cut))
