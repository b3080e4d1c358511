"""The names that the help pages quote, in bold, italics or quotation marks, are texts of the program."""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path

import pytest

import omnihuman_desktop
from omnihuman_desktop import resources

QUOTED = re.compile(r"\*\*(.+?)\*\*|\*(.+?)\*|[\"“](.+?)[\"”]")
CODE = re.compile(r"`[^`]*`")
PLACEHOLDER = re.compile(r"\{[^}]*\}")
TRANSLATED = {"tr", "noop", "translate", "plural", "QT_TRANSLATE_NOOP"}

NAMES_OF_OTHERS = {
    "files-and-privacy": {"OmniHuman"},  # the folder of the videos
    "keyboard": {"?"},  # a key
    "notifications": {"Do not disturb"},  # the desktop's own switch
    "storage": {  # what the consoles of the storage providers call it
        "Access Key",
        "Access key",
        "Access keys",
        "Application Key",
        "Block all public access",
        "Create, Write, Delete",
        "Endpoint",
        "File Listing",
        "Interoperability",
        "Manage API tokens",
        "Object Read & Write",
        "Private",
        "Private Read/Write",
        "Read",
        "Read and Write",
        "Shared access tokens",
        "Spaces access key",
        "Storage Object User",
        "sub-user",
    },
}
"""Names on a page that belong to other programs and to folders."""


def quoted_names(markdown: str) -> set[str]:
    text = " ".join(CODE.sub("", markdown).split())
    return {next(filter(None, match.groups())) for match in QUOTED.finditer(text)}


@cache
def program_texts() -> frozenset[str]:
    """Return the texts that the program translates and the standard buttons that Qt labels."""
    texts = set()
    for path in Path(omnihuman_desktop.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "attr", getattr(node.func, "id", "")) in TRANSLATED:
                texts |= {each.value for each in node.args if isinstance(each, ast.Constant) and isinstance(each.value, str)}
            elif isinstance(node, ast.Attribute) and getattr(node.value, "attr", "") == "StandardButton":
                texts.add(node.attr)
    return frozenset(texts)


def is_program_text(name: str) -> bool:
    """Return whether the program shows `name`. A number stands for a placeholder; a placeholder at an end may be left out."""
    return name in program_texts() or any(
        re.fullmatch(r"\d+".join(map(re.escape, PLACEHOLDER.split(shown))), name)
        for text in program_texts()
        for shown in (text, re.sub(r"^\{[^}]*\} | \{[^}]*\}$", "", text))
        if PLACEHOLDER.search(text) and re.search(r"\w", PLACEHOLDER.sub("", shown))
    )


def missing_names(markdown: str, allowed: set[str]) -> list[str]:
    """Return the quoted names that are no text of the program. "Settings, Account" is a way through two texts."""
    return sorted(
        name
        for name in quoted_names(markdown) - allowed
        if not is_program_text(name) and not all(is_program_text(part) for part in name.split(", "))
    )


PAGES = {path.stem: path.read_text("utf-8") for path in sorted(resources.HELP.glob("*.md"))}


@pytest.mark.parametrize("page", PAGES)
def test_every_name_that_a_page_quotes_is_a_text_of_the_program(page: str) -> None:
    assert missing_names(PAGES[page], NAMES_OF_OTHERS.get(page, set())) == []


def test_every_allowed_name_is_still_quoted() -> None:
    for page, names in NAMES_OF_OTHERS.items():
        assert names <= quoted_names(PAGES[page]), page


def test_a_name_that_the_program_does_not_show_is_found() -> None:
    page = 'Choose **Add…**, then **Best 35 seconds**.\nIn **Settings,\nAccount** press *No such button* or "Frobnicate".'
    assert quoted_names(page) == {"Add…", "Best 35 seconds", "Settings, Account", "No such button", "Frobnicate"}
    assert missing_names(page, {"Frobnicate"}) == ["No such button"]
