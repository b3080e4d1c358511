"""The licences of everything that the program is made of and brings along, read from what is installed."""

from __future__ import annotations

import sys
from importlib import metadata
from pathlib import Path

from omnihuman_desktop import resources
from omnihuman_desktop.lazy_dataclass import dataclass

CLASSIFIER = "License :: OSI Approved :: "
TEXT_NAMES = ("licen", "copying", "copyright", "notice")
LONGEST_NAME = 60
"""A licence field that is longer holds the licence's text instead of its name."""


@dataclass(frozen=True)
class Licence:
    """One part and its licence. `title` is "" if the part does not name it, `text` if it does not bring it along."""

    name: str
    version: str
    title: str
    text: str


def read_licences(environment: Path | None = None) -> list[Licence]:
    """Return the licences of the program, of Python and of all packages in `environment` (default: `sys.prefix`). Blocking."""
    folder = environment or Path(sys.prefix)
    found = {
        licence.name.lower(): licence
        for package in metadata.distributions()
        if _lies_in(package, folder) and (licence := _read(package)).name
    }
    own = found.pop("omnihuman-desktop", None)
    text = own.text if own is not None and own.text else _read_text(resources.FOLDER.parent / "LICENSE")
    first = Licence("OmniHuman Desktop", own.version if own is not None else "", "MIT", text)
    python = Licence("Python", sys.version.split()[0], "PSF-2.0", _python_licence())
    return [first, python, *(found[name] for name in sorted(found))]


def describe(licence: Licence) -> str:
    """Return name, version and title in one line."""
    return f"{licence.name} {licence.version}".rstrip() + (f" – {licence.title}" if licence.title else "")


def to_text(licences: list[Licence]) -> str:
    """Return all `licences` as one text: a list of names first, then each licence in full."""
    lines = [describe(each) for each in licences]
    texts = [f"{'=' * 72}\n{each.name} {each.version}\n\n{each.text.strip()}" for each in licences if each.text]
    return "\n".join(lines) + "\n\n" + "\n\n".join(texts) + "\n"


def _lies_in(package: metadata.Distribution, folder: Path) -> bool:
    return Path(str(package.locate_file(""))).is_relative_to(folder)


def _read(package: metadata.Distribution) -> Licence:
    facts = package.metadata

    def fact(name: str) -> str:
        return (facts[name] or "").strip() if name in facts else ""

    title = fact("License-Expression")
    if not title:
        named = [line.removeprefix(CLASSIFIER) for line in facts.get_all("Classifier") or () if line.startswith(CLASSIFIER)]
        stated = fact("License")
        title = ", ".join(named) or (stated if len(stated) <= LONGEST_NAME else "")
    return Licence(fact("Name"), fact("Version"), title, _read_texts(package))


def _read_texts(package: metadata.Distribution) -> str:
    # Not from the package's list of files, which installed programs go without.
    folder = getattr(package, "_path", None)
    if folder is None:
        return ""
    texts = [
        _read_text(path)
        for path in sorted(Path(folder).rglob("*"))
        if path.is_file() and path.name.lower().startswith(TEXT_NAMES)
    ]
    return "\n\n".join(text for text in texts if text)


def _python_licence() -> str:
    standard = Path(sys.base_prefix) / "lib" / f"python{sys.version_info[0]}.{sys.version_info[1]}"
    for path in (Path(sys.base_prefix) / "LICENSE.txt", standard / "LICENSE.txt"):
        if text := _read_text(path):
            return text
    return ""


def _read_text(path: Path) -> str:
    try:
        return path.read_text("utf-8", "replace").strip()
    except OSError:
        return ""
