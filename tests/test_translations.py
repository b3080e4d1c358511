"""Every text of the program is in every translation, with its places, marks and words."""

from __future__ import annotations

import json
import re
import sys
import xml.etree.ElementTree as ET
from collections import Counter
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
sys.path.append(str(ROOT / "packaging" / "translations"))

import update  # noqa: E402
from texts import find_in, find_texts  # noqa: E402

from omnihuman_desktop.ui.help.pages import read_pages  # noqa: E402
from omnihuman_desktop.ui.text.catalogue import LANGUAGES  # noqa: E402

CODES = [code for code in LANGUAGES if code != "en"]
GLOSSARY = json.loads((ROOT / "packaging" / "translations" / "glossary.json").read_text(encoding="utf-8"))
PLACE = re.compile(r"\{[^{}]*\}|%n|%\(\w+\)[sr]|%[sr]|</?[a-z]+[^<>]*>|`[^`]*`")
ENDS = {".": ".。", "?": "?？", "!": "!！", ":": ":："}
HELP = ROOT / "resources" / "help"


def read_messages(code: str) -> list[ET.Element]:
    return list(ET.parse(update.FOLDER / f"{code}.ts").iter("message"))


def forms_of(message: ET.Element) -> list[str]:
    translation = message.find("translation")
    assert translation is not None
    return [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]


@pytest.mark.parametrize("code", CODES)
def test_a_file_has_every_text_of_the_code_translated_and_no_other(code: str) -> None:
    in_code = {text.key for text in find_texts(ROOT)}
    in_file = {(message.findtext("source", ""), message.findtext("comment", "")) for message in read_messages(code)}
    assert sorted(in_code - in_file) == [], "run packaging/translate"
    assert sorted(in_file - in_code) == [], "run packaging/translate"
    missing = [message.findtext("source") for message in read_messages(code) if not all(forms_of(message))]
    assert missing == []


@pytest.mark.parametrize("code", CODES)
def test_a_translation_keeps_places_marks_spaces_and_ends(code: str) -> None:
    wrong = []
    for message in read_messages(code):
        source = message.findtext("source", "")
        if source == ", ":
            continue
        for form in forms_of(message):
            places, wanted = Counter(PLACE.findall(form)), Counter(PLACE.findall(source))
            is_counted = message.get("numerus") == "yes"
            if places != wanted and not (is_counted and places <= wanted):
                wrong.append(("places", source, form))
            if (source[:1].isspace(), source[-1:].isspace()) != (form[:1].isspace(), form[-1:].isspace()):
                wrong.append(("spaces", source, form))
            if ("…" in source) != ("…" in form):
                wrong.append(("ellipsis", source, form))
            if source[-1] in ENDS and form[-1:] not in ENDS[source[-1]]:
                wrong.append(("end", source, form))
    assert wrong == [], "\n".join(map(str, wrong))


@pytest.mark.parametrize("code", CODES)
def test_a_counted_text_has_each_form_of_the_language_with_its_number(code: str) -> None:
    wrong = []
    for message in read_messages(code):
        is_counted, forms = message.get("numerus") == "yes", forms_of(message)
        source = message.findtext("source", "")
        if len(forms) != (update.FORMS.get(code, 1) if is_counted else 1) or ("%n" in source) != ("%n" in forms[-1]):
            wrong.append((source, forms))
    assert wrong == [], "\n".join(map(str, wrong))


MENUS = (
    ("&Undo", "&Redo", "Cu&t", "&Copy", "&Paste", "Delete", "Select All", "Copy &Link Location"),
    ("File &name:", "&Open", "&Save", "&Choose"),
    ("&Rename", "&Delete", "Show &hidden files", "&New Folder"),
    ("&Yes", "&No"),
)
"""What Qt shows together, with the letters that work with Alt."""


@pytest.mark.parametrize("code", CODES)
def test_no_two_entries_of_a_menu_have_the_same_letter(code: str) -> None:
    texts = {message.findtext("source", ""): forms_of(message)[0] for message in read_messages(code)}
    for menu in MENUS:
        letters = [found[1].lower() for source in menu if (found := re.search(r"&(\w)", texts[source]))]
        assert len(letters) == len(set(letters)), letters
    others = texts.keys() - {source for menu in MENUS for source in menu}
    assert [texts[source] for source in others if re.search(r"&\w", re.sub(r"&\w+;", "", texts[source]))] == []


HABITS = {
    "zh_CN": r"[\u4e00-\u9fff][,;!?]|[。！？；，：] |[「」]",
    "ja": r"[\u3040-\u30ff\u4e00-\u9fff][,;!?]|[。！？；、：] ",
    "es_MX": r"^[^¿]*\?|^[^¡]*!",
}
"""What a text of a language does not have: half-width marks after its characters, a question without its first mark."""


@pytest.mark.parametrize("code", CODES)
def test_a_translation_is_typed_as_its_language_is(code: str) -> None:
    habits = re.compile(rf"  |{HABITS.get(code, '  ')}")
    texts = [
        PLACE.sub("0", re.sub(r"https?://[!-~]+", "0", form)) for message in read_messages(code) for form in forms_of(message)
    ]
    assert [text for text in texts if habits.search(text.strip())] == []


@pytest.mark.parametrize("code", CODES)
def test_a_translation_uses_the_words_of_the_glossary(code: str) -> None:
    exempt = set(GLOSSARY["exempt"])
    wrong = [
        (term, message.findtext("source"), form)
        for message in read_messages(code)
        if message.findtext("source") not in exempt
        for term, words in GLOSSARY[code].items()
        if re.search(rf"\b{re.escape(term)}s?\b", message.findtext("source", ""), re.IGNORECASE)
        for form in forms_of(message)
        if not any(word.lower() in form.lower() for word in words)
    ]
    assert wrong == [], "\n".join(map(str, wrong))


@pytest.mark.parametrize("code", CODES)
def test_what_the_window_reads_is_compiled_from_the_file(code: str, tmp_path: Path) -> None:
    update.compile_file(update.FOLDER / f"{code}.ts", tmp_path / "now.qm")
    assert (tmp_path / "now.qm").read_bytes() == (update.FOLDER / f"{code}.qm").read_bytes(), "run packaging/translate"


@pytest.mark.parametrize("code", CODES)
def test_every_help_page_is_translated_heading_by_heading(code: str) -> None:
    english, translated = read_pages(HELP), read_pages(HELP, code)
    assert sorted(path.stem for path in (HELP / code).glob("*.md")) == sorted(english)
    for name, page in english.items():
        assert len(page.sections) == len(translated[name].sections), name
        assert page.markdown != translated[name].markdown, name


@pytest.mark.parametrize("code", CODES)
def test_every_link_of_a_translated_page_leads_somewhere(code: str) -> None:
    pages = read_pages(HELP, code)
    broken = []
    for name, page in pages.items():
        for target in re.findall(r"\]\(([^)]+)\)", page.markdown):
            file, _, anchor = target.partition("#")
            if "://" in target:
                continue
            other = pages.get(file.removesuffix(".md") or name)
            known = {"", *(section.anchor for section in other.sections), *other.aliases} if other is not None else set()
            if anchor not in known:
                broken.append((name, target))
    assert broken == []


def test_every_form_of_marking_a_text_is_found() -> None:
    code = """
class Panel:
    def fill(self):
        self.tr("a button")
        tr("two " "pieces")
        # Translators: a verb
        self.tr("Open", "verb")
        plural("%n task", "%n tasks", 3)
        QCoreApplication.translate("Panel", "by context", "noun")
        tr(name)
TABLE = {"key": noop("in a table")}
"""
    found = {text.source: text for text in find_in(code)}
    assert set(found) == {"a button", "two pieces", "Open", "%n tasks", "by context", "in a table"}
    assert (found["Open"].comment, found["Open"].hint) == ("verb", "a verb")
    assert found["by context"].comment == "noun"
    assert found["%n tasks"].counted
