"""Finds every text of the program that is translated: the literals in tr, noop, plural and QCoreApplication.translate."""

from __future__ import annotations

import ast
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

KEY = "key"
"""The comment of the names of keys, as `qt_language.Translator` asks for them."""

MARKS = ("tr", "noop", "plural", "translate")
HINT = "# Translators: "

QT_TEXTS = (
    "&Undo", "&Redo", "Cu&t", "&Copy", "&Paste", "Delete", "Select All", "Copy &Link Location", "OK", "Cancel", "Close",
    "&Yes", "&No", "Save", "Open", "Apply", "Reset", "Discard", "Help", "Look in:", "Directory:", "File &name:",
    "Files of type:", "&Open", "&Save", "&Choose", "Back", "Forward", "Parent Directory", "Create New Folder", "List View",
    "Detail View", "Name", "Size", "Kind", "Type", "Date Modified", "&Rename", "&Delete", "Show &hidden files",
    "&New Folder", "New Folder", "Computer", "All Files (*)", "Hide Details...", "Show Details...", "Press and hold",
    "Press shortcut", "Copy", "Restore Defaults", "Retry", "Ignore", "Abort", "Clear",
)  # fmt: skip
"""Texts of Qt's own dialogs and fields, which Qt does not have in every language of the program."""

KEY_NAMES = (
    "Space", "Left", "Right", "Up", "Down", "Home", "End", "PgUp", "PgDown", "Del", "Ins", "Backspace",
)  # fmt: skip
"""Names of keys that are not written alike in all languages. Qt's own are not those on the keyboards.

"Return" and "Enter" stay: Qt would read one as the other if both had one name.
"""


@dataclass
class Text:
    """A text as it stands in the code, in English."""

    source: str
    comment: str = ""
    """Tells two meanings of one text apart; the second argument of tr."""
    hint: str = ""
    """What a translator should know."""
    counted: bool = False
    """Whether it has a number (%n), and a form for each kind of number in a language."""
    files: list[str] = field(default_factory=list)

    @property
    def key(self) -> tuple[str, str]:
        """What tells it apart from all others."""
        return self.source, self.comment


def find_texts(root: Path) -> list[Text]:
    """Return the texts of the package under `root` in the order of its files, each once, and then Qt's."""
    found: dict[tuple[str, str], Text] = {}
    for path in sorted((root / "omnihuman_desktop").rglob("*.py")):
        for text in find_in(path.read_text(encoding="utf-8")):
            known = found.setdefault(text.key, text)
            known.hint = known.hint or text.hint
            known.counted = known.counted or text.counted
            place = path.relative_to(root).as_posix()
            if place not in known.files:
                known.files.append(place)
    found.setdefault(
        (", ", ""), Text(", ", hint="Between the words of a list.", files=["omnihuman_desktop/ui/text/language.py"])
    )
    for source in KEY_NAMES:
        found[source, KEY] = Text(source, KEY, "The name of a key, as it is written on it.", files=["Qt"])
    for source in QT_TEXTS:
        known = found.setdefault((source, ""), Text(source, hint="A text of Qt's own dialogs."))
        known.files = known.files or ["Qt"]
    return list(found.values())


def find_in(code: str) -> list[Text]:
    """Return the texts of one file in their order."""
    lines = code.splitlines()
    calls = [node for node in ast.walk(ast.parse(code)) if isinstance(node, ast.Call) and _name(node) in MARKS]
    calls.sort(key=lambda call: (call.lineno, call.col_offset))
    return [text for call in calls if (text := _read(call, lines)) is not None]


def _name(call: ast.Call) -> str:
    function = call.func
    return function.attr if isinstance(function, ast.Attribute) else function.id if isinstance(function, ast.Name) else ""


def _read(call: ast.Call, lines: list[str]) -> Text | None:
    name = _name(call)
    literals = [node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None for node in call.args]
    if name in ("plural", "translate"):
        # plural(one, other, number): English has both, and the second stands for all; translate(context, text).
        source = literals[1] if len(literals) > 1 else None
    else:
        source = literals[0] if literals else None
    if source is None:
        return None
    # The comment is the second argument of tr, and the third of translate.
    place = {"tr": 1, "translate": 2}.get(name, len(literals))
    comment = (literals[place] if place < len(literals) else "") or ""
    hint = f"For one: {literals[0]}" if name == "plural" else ""
    above = lines[call.lineno - 2].strip() if call.lineno > 1 else ""
    if HINT in lines[call.lineno - 1]:
        hint = lines[call.lineno - 1].split(HINT)[1]
    elif above.startswith(HINT):
        hint = above.removeprefix(HINT)
    return Text(source, comment, hint, name == "plural")
