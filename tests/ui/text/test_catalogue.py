"""Which language is used, and its texts without Qt."""

from __future__ import annotations

import pytest

from omnihuman_desktop.system.preferred_languages import read_preferred_languages
from omnihuman_desktop.ui.text.catalogue import Catalogue, choose_language


@pytest.mark.parametrize(
    ("chosen", "preferred", "code"),
    [
        ("", [], "en"),
        ("", ["zh-Hans-CN", "en-US"], "zh_CN"),
        ("", ["fr-FR", "es_ES", "en"], "es_MX"),
        ("", ["in_ID"], "id"),
        ("", ["id"], "id"),
        ("", ["fr", "de"], "en"),
        ("", ["en_GB", "ja"], "en"),
        ("ja", ["es"], "ja"),
        ("klingon", ["ko_KR.UTF-8"], "ko"),
    ],
)
def test_the_first_language_that_the_program_speaks_is_used(chosen: str, preferred: list[str], code: str) -> None:
    assert choose_language(chosen, preferred) == code


@pytest.mark.parametrize(
    ("environment", "languages"),
    [
        ({"LANG": "es_MX.UTF-8"}, ["es_MX"]),
        ({"LC_ALL": "ja_JP.UTF-8", "LANG": "C"}, ["ja_JP"]),
        ({"LANGUAGE": "ko:en", "LANG": "en_US.UTF-8"}, ["ko", "en", "en_US"]),
        ({"LANGUAGE": "ko", "LC_ALL": "C.UTF-8"}, []),
    ],
)
def test_the_environment_names_the_languages(
    monkeypatch: pytest.MonkeyPatch, environment: dict[str, str], languages: list[str]
) -> None:
    for name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert read_preferred_languages() == languages


def test_texts_and_numbers_without_qt() -> None:
    indonesian = Catalogue("id")
    assert indonesian.translate("Cancel") == "Batal"
    assert indonesian.translate("nobody's text") == "nobody's text"
    assert indonesian.number(1234.5, 1) == "1.234,5"
    assert Catalogue("es_MX").number(1234.5, 1) == "1,234.5"
    assert indonesian.translate_count("%n nobody", "%n nobodies", 1) == "1 nobody"
