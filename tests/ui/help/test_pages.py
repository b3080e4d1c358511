"""The help pages and the README: everything they point at is there, and a search finds what they say."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from omnihuman_desktop import resources
from omnihuman_desktop.ui.help.pages import INDEX, Page, make_anchor, read_pages, search
from omnihuman_desktop.ui.settings.storage_forms import FORMS

ROOT = Path(__file__).parents[3]
LINK = re.compile(r"\[[^\]]*\]\(([^)]+)\)")


@pytest.fixture(scope="module")
def pages() -> dict[str, Page]:
    return read_pages(resources.HELP)


def links(text: str) -> list[tuple[str, str]]:
    found = [target for target in LINK.findall(text) if "://" not in target]
    return [(target.partition("#")[0], target.partition("#")[2]) for target in found]


def anchors(page: Page) -> list[str]:
    return [section.anchor for section in page.sections]


def test_every_storage_provider_has_a_section(pages: dict[str, Page]) -> None:
    assert {make_anchor(form.title) for form in FORMS} <= set(anchors(pages["storage"]))


def test_what_a_form_asks_for_is_named_in_its_section(pages: dict[str, Page]) -> None:
    for form in FORMS:
        if form.kind != "s3" or form.id == "other":
            continue
        section = next(section for section in pages["storage"].sections if section.title == form.title)
        labels = [entry.label for entry in (*form.entries, form.secret) if entry.required]
        missing = [label for label in labels if label.lower() not in section.text.lower()]
        assert not missing, form.title


def test_every_relative_link_leads_to_a_page_and_a_heading(pages: dict[str, Page]) -> None:
    for name, page in pages.items():
        for target, anchor in links(page.markdown):
            other = target.removesuffix(".md") or name
            assert other in pages, f"{name}: {target}"
            assert not anchor or anchor in anchors(pages[other]), f"{name}: {target}#{anchor}"


def test_every_page_can_be_reached_from_the_index(pages: dict[str, Page]) -> None:
    reached, due = set(), [INDEX]
    while due:
        name = due.pop()
        if name not in reached:
            reached.add(name)
            due += [target.removesuffix(".md") for target, _ in links(pages[name].markdown) if target]
    assert reached == set(pages)


def test_no_page_has_two_headings_with_the_same_anchor(pages: dict[str, Page]) -> None:
    for name, page in pages.items():
        assert len(set(anchors(page))) == len(page.sections), name


def test_a_search_finds_sections_with_every_word_and_those_with_the_word_in_the_title_first(pages: dict[str, Page]) -> None:
    found = search(pages, "WebDAV")
    assert (found[0].section.page, found[0].section.anchor) == ("storage", "webdav")
    both = search(pages, "reply lost")
    assert both[0].section.title == "If the reply is lost"
    assert all("reply" in f"{match.section.title} {match.section.text}".lower() for match in both)
    assert search(pages, "no such words anywhere") == search(pages, "  ") == []


def test_a_snippet_shows_the_word_as_plain_text(pages: dict[str, Page]) -> None:
    for match in search(pages, "keyring"):
        shown = match.snippet + match.section.title
        assert "keyring" in shown.lower()
        assert not re.search(r"\*|`|\]\(|\|", match.snippet)
        assert len(match.snippet) <= 130


def test_the_readme_leads_to_what_exists() -> None:
    text = (ROOT / "README.md").read_text()
    for target, anchor in links(text):
        assert (ROOT / target).is_file(), target
        assert not anchor
    named = re.findall(r"`([a-z_]+(?:/[A-Za-z0-9_.]+)+/?|[a-z_]+\.(?:py|toml|md))`", text)
    missing = [name for name in named if "NEW" not in name and not _exists(name)]
    assert len(named) > 15
    assert missing == []


def test_the_readme_is_one_page() -> None:
    assert len((ROOT / "README.md").read_text().splitlines()) <= 120


def _exists(name: str) -> bool:
    return any((base / name).exists() for base in (ROOT, ROOT / "omnihuman_desktop"))


def test_a_translated_page_is_read_and_reached_by_the_english_anchors(tmp_path: Path) -> None:
    (tmp_path / "ja").mkdir()
    (tmp_path / "storage.md").write_text("# Storage\n\n## Amazon S3\n\nIn English.\n", encoding="utf-8")
    (tmp_path / "other.md").write_text("# Other\n", encoding="utf-8")
    (tmp_path / "ja" / "storage.md").write_text("# ストレージ\n\n## アマゾン S3\n\n日本語で。\n", encoding="utf-8")
    found = read_pages(tmp_path, "ja")
    assert found["storage"].sections[1].text == "日本語で。"
    assert found["storage"].aliases["amazon-s3"] == found["storage"].sections[1].anchor == "アマゾン-s3"
    assert found["other"].sections[0].title == "Other"
    assert [match.section.title for match in search(found, "日本")] == ["アマゾン S3"]
    assert read_pages(tmp_path)["storage"].sections[1].text == "In English."
