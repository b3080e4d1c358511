from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from omnihuman_desktop import installation

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture(autouse=True)
def _asked_anew() -> Iterator[None]:
    installation.describe_installation.cache_clear()
    yield
    installation.describe_installation.cache_clear()


def test_the_tests_run_in_a_checkout() -> None:
    assert installation.describe_installation() == "checkout"


@pytest.mark.parametrize(
    ("content", "kind"), [("deb\n", "deb"), ("portable", "portable"), ("a b\n", "checkout"), ("ü", "checkout")]
)
def test_a_package_says_its_kind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, content: str, kind: str) -> None:
    (tmp_path / installation.NAME).write_text(content, encoding="utf-8")
    monkeypatch.setattr(sys, "prefix", str(tmp_path))
    assert installation.describe_installation() == kind


def test_without_a_project_beside_it_it_is_a_wheel(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(installation, "__file__", str(tmp_path / "site" / "omnihuman_desktop" / "installation.py"))
    assert installation.describe_installation() == "python"
