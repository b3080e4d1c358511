"""Brings the translation files up to date with the code, and compiles them. See resources/help/translating.md."""

from __future__ import annotations

import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import PySide6

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(Path(__file__).parent)]

from texts import Text, find_texts  # noqa: E402

from omnihuman_desktop.ui.text.catalogue import CONTEXT, LANGUAGES  # noqa: E402

FOLDER = ROOT / "resources" / "translations"
FORMS = {"es_MX": 2}
"""How many forms a counted text has, in the order that Qt expects; 1 for a language that is not here."""


def read(path: Path) -> dict[tuple[str, str], list[str]]:
    """Return the finished translations of a file: several forms where the text is counted."""
    if not path.exists():
        return {}
    found = {}
    for message in ET.parse(path).iter("message"):
        translation = message.find("translation")
        if translation is not None and translation.get("type") is None:
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            if all(forms):
                found[message.findtext("source", ""), message.findtext("comment", "")] = forms
    return found


def write(path: Path, language: str, texts: list[Text], known: dict[tuple[str, str], list[str]]) -> int:
    """Write a file with all `texts` and no other; return how many have no translation yet."""
    document = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ET.SubElement(document, "context")
    ET.SubElement(context, "name").text = CONTEXT
    missing = 0
    for text in texts:
        message = ET.SubElement(context, "message", {"numerus": "yes"} if text.counted else {})
        for file in text.files:
            ET.SubElement(message, "location", filename=f"../../{file}")
        ET.SubElement(message, "source").text = text.source
        if text.comment:
            ET.SubElement(message, "comment").text = text.comment
        if text.hint:
            ET.SubElement(message, "extracomment").text = text.hint
        wanted = FORMS.get(language, 1) if text.counted else 1
        forms = known.get(text.key, [])
        done = len(forms) == wanted
        missing += not done
        translation = ET.SubElement(message, "translation", {} if done else {"type": "unfinished"})
        if text.counted:
            for number in range(wanted):
                ET.SubElement(translation, "numerusform").text = forms[number] if done else ""
        else:
            translation.text = forms[0] if done else ""
    ET.indent(document, " ")
    body = ET.tostring(document, encoding="unicode", short_empty_elements=False)
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8", newline="\n")
    return missing


def compile_file(source: Path, target: Path) -> None:
    """Compile a .ts file by Qt's own program."""
    program = Path(PySide6.__file__).parent / ("lrelease.exe" if sys.platform == "win32" else "lrelease")
    # A program that runs has the old file mapped into its memory.
    part = target.with_suffix(".part")
    subprocess.run([program, "-silent", source, "-qm", part], check=True)
    part.replace(target)


def main() -> int:
    """Update all files, or with a language's code that one alone."""
    texts = find_texts(ROOT)
    FOLDER.mkdir(exist_ok=True)
    for language in LANGUAGES:
        if language == "en" or (sys.argv[1:] and language not in sys.argv[1:]):
            continue
        path = FOLDER / f"{language}.ts"
        missing = write(path, language, texts, read(path))
        compile_file(path, path.with_suffix(".qm"))
        print(f"{language}: {len(texts)} texts, {missing} without a translation")
    return 0


if __name__ == "__main__":
    sys.exit(main())
