"""Reads the help pages and searches their sections. Everything here blocks or is pure, and knows no widget."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from omnihuman_desktop.lazy_dataclass import dataclass, field, replace

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

INDEX = "index"
"""The name of the page that lists the others."""

_SNIPPET_LENGTH = 120
_HEADING = re.compile(r"^#{1,6} (.+)$", re.MULTILINE)


@dataclass(frozen=True)
class Section:
    """A heading of the page `page` and the plain text below it, up to the next heading."""

    page: str
    page_title: str
    title: str
    text: str

    @property
    def anchor(self) -> str:
        """The fragment of links to this section."""
        return make_anchor(self.title)


@dataclass(frozen=True)
class Page:
    """A page as Markdown, and its sections from top to bottom. The first one is headed by the page's title."""

    markdown: str
    sections: tuple[Section, ...]
    aliases: Mapping[str, str] = field(default_factory=dict)
    """The anchors of the English page that this one translates, each with the anchor that its heading has here."""


@dataclass(frozen=True)
class Match:
    """A section that a search found, and the part of its text to show."""

    section: Section
    snippet: str


def make_anchor(title: str) -> str:
    """Return the fragment of a heading, by GitHub's rule: "Amazon S3" is amazon-s3."""
    return re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-")


def read_pages(folder: Path, language: str = "en") -> dict[str, Page]:
    """Return the pages of `folder` by their file names without the suffix. A missing folder has none.

    A page that is translated lies in a folder named for the language; any other is English.
    """
    return {path.stem: _read(path, folder / language / path.name) for path in sorted(folder.glob("*.md"))}


def _read(path: Path, translated: Path) -> Page:
    english = _parse(path.stem, path.read_text("utf-8"))
    if not translated.exists():
        return english
    page = _parse(path.stem, translated.read_text("utf-8"))
    pairs = zip(english.sections, page.sections, strict=False)
    return replace(page, aliases={one.anchor: other.anchor for one, other in pairs})


def _parse(name: str, markdown: str) -> Page:
    headings = list(_HEADING.finditer(markdown))
    ends = [heading.start() for heading in headings[1:]] + [len(markdown)]
    return Page(
        markdown,
        tuple(
            Section(name, headings[0][1], heading[1], _to_plain_text(markdown[heading.end() : end]))
            for heading, end in zip(headings, ends, strict=True)
        ),
    )


def _to_plain_text(markdown: str) -> str:
    without_links = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", markdown)
    without_marks = re.sub(r"^[|\- ]+$|^- |^\d+\. |\|", " ", re.sub(r"\*+|`", "", without_links), flags=re.MULTILINE)
    return re.sub(r" (?=[.,:;)])", "", " ".join(without_marks.split()))


def split_query(query: str) -> list[str]:
    """Return the words of a search, in lower case."""
    return query.lower().split()


def search(pages: Mapping[str, Page], query: str) -> list[Match]:
    """Return the sections that contain every word of `query`; best first.

    Words in a title count most, then the words as a phrase in the text.
    """
    words = split_query(query)
    if not words:
        return []
    found = [
        section
        for page in pages.values()
        for section in page.sections
        if all(word in f"{section.title} {section.text}".lower() for word in words)
    ]
    phrase = " ".join(words)
    found.sort(key=lambda section: (-sum(word in section.title.lower() for word in words), phrase not in section.text.lower()))
    return [Match(section, _make_snippet(section.text, words)) for section in found]


def _make_snippet(text: str, words: list[str]) -> str:
    """Cut the text around the first word that is in it, at spaces."""
    at = min((place for place in map(text.lower().find, words) if place >= 0), default=0)
    start = text.rfind(" ", 0, max(0, at - _SNIPPET_LENGTH // 4)) + 1
    end = start + _SNIPPET_LENGTH
    shown = text[start:end].rsplit(" ", 1)[0] if end < len(text) else text[start:]
    return f"{'… ' if start else ''}{shown}{' …' if end < len(text) else ''}"
