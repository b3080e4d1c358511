"""The scripts, manifests and workflows of packaging agree with the program and with each other."""

from __future__ import annotations

import importlib.util
import os
import plistlib
import re
import shutil
import subprocess
from pathlib import Path

import pytest
import yaml
from PySide6.QtCore import QMimeDatabase

from omnihuman_desktop import updates
from omnihuman_desktop.domain.file_types import FILMS, PICTURES, SOUNDS
from omnihuman_desktop.system import windows_shell
from omnihuman_desktop.ui.text.catalogue import LANGUAGES

ROOT = Path(__file__).parents[2]
PACKAGING = ROOT / "packaging"
BASH = sorted(
    path
    for path in PACKAGING.rglob("*")
    if path.is_file() and (path.suffix == ".bash" or (not path.suffix and path.read_bytes().startswith(b"#!/usr/bin/env bash")))
)
YAML = [*(ROOT / ".github" / "workflows").glob("*.yml"), *PACKAGING.glob("*/*.yml"), *PACKAGING.glob("*/*.yaml")]
APP_ID = "io.github.omnihuman_desktop.omnihuman_desktop"


@pytest.mark.parametrize("path", BASH, ids=lambda path: str(path.relative_to(PACKAGING)))
def test_every_script_can_be_read_by_bash(path: Path) -> None:
    subprocess.run(["bash", "-n", path], check=True)
    assert (path.suffix == ".bash") != os.access(path, os.X_OK)


@pytest.mark.parametrize("path", YAML, ids=lambda path: path.name)
def test_a_workflow_or_manifest_can_be_read_and_names_files_that_exist(path: Path) -> None:
    assert yaml.safe_load(path.read_text())
    for script in re.findall(r"\bpackaging/[\w./-]+", path.read_text()):
        assert (ROOT / script).exists(), script


def test_the_scripts_that_the_packaging_page_names_exist() -> None:
    rows = re.findall(r"^\| `(packaging/[\w/-]+)", (PACKAGING / "README.md").read_text(), re.MULTILINE)
    assert len(rows) >= 8
    assert all(os.access(ROOT / row, os.X_OK) for row in rows), rows


def test_the_shortcuts_on_windows_have_the_program_s_own_id() -> None:
    script = (PACKAGING / "windows" / "installer.nsi").read_text()
    assert re.findall(r'^!define APP_ID "(.*)"$', script, re.MULTILINE) == [windows_shell.APP_ID]


def test_the_installer_for_windows_runs_modules_that_exist() -> None:
    script = (PACKAGING / "windows" / "installer.nsi").read_text()
    modules = set(re.findall(r"-m (omnihuman_desktop[\w.]*)", script))
    assert modules == {"omnihuman_desktop", "omnihuman_desktop.system.user_path"}
    assert all(importlib.util.find_spec(module) for module in modules)


def test_the_tests_of_the_windows_lane_import_nothing_that_windows_lacks() -> None:
    folders = re.findall(r"^tests=\((.*)\)$", (PACKAGING / "windows" / "check").read_text(), re.MULTILINE)[0].split()
    files = [path for folder in folders for path in (ROOT / folder).rglob("*.py")]
    assert len(files) > 100
    for path in files:
        found = re.findall(r"^(?:import|from) (fcntl|grp|pty|pwd|resource|termios)\b", path.read_text(), re.MULTILINE)
        assert not found or 'if sys.platform == "win32":\n    pytest.skip' in path.read_text(), (path, found)


def test_linux_offers_the_program_for_every_type_that_it_opens() -> None:
    entry = (PACKAGING / "linux" / "omnihuman-desktop.desktop").read_text()
    offered = re.findall("^MimeType=(.*);$", entry, re.MULTILINE)[0].split(";")
    types = QMimeDatabase()
    for suffix in (*PICTURES, *SOUNDS, *FILMS):
        known = [kind.name() for kind in types.mimeTypesForFileName(f"x.{suffix}")]
        assert not known or set(known) & set(offered), (suffix, known)


def test_the_manifests_and_the_address_of_updates_name_the_same_project() -> None:
    metainfo = (PACKAGING / "linux" / "omnihuman-desktop.metainfo.xml").read_text()
    flatpak = yaml.safe_load((PACKAGING / "flatpak" / f"{APP_ID}.yml").read_text())
    snap = yaml.safe_load((PACKAGING / "snap" / "snapcraft.yaml").read_text())
    assert f"<id>{APP_ID}</id>" in metainfo
    assert flatpak["id"] == snap["apps"]["omnihuman-desktop"]["common-id"] == APP_ID
    owner, name = (part.replace("_", "-") for part in APP_ID.split(".")[2:])
    assert updates.RELEASES_PAGE.split("/")[3:5] == updates.RELEASES_URL.split("/")[4:6] == [owner, name]


def test_macos_asks_in_every_language() -> None:
    folders = {"zh_CN": "zh-Hans", "es_MX": "es"}
    names = [folders.get(code, code) for code in LANGUAGES]
    assert plistlib.loads((PACKAGING / "macos" / "Info.plist").read_bytes())["CFBundleLocalizations"] == names
    translated = sorted((PACKAGING / "macos").glob("*.lproj/InfoPlist.strings"))
    assert sorted(path.parent.stem for path in translated) == sorted(name for name in names if name != "en")
    for path in translated:
        rows = dict(re.findall(r'^"(\w+)" = "([^"]+)";$', path.read_text(encoding="utf-8"), re.MULTILINE))
        assert rows.keys() == {"NSMicrophoneUsageDescription", "Portrait", "Voice"}


def test_macos_asks_for_the_microphone_with_a_reason_and_opens_portraits_and_voices() -> None:
    info = plistlib.loads((PACKAGING / "macos" / "Info.plist").read_bytes())
    assert "record" in info["NSMicrophoneUsageDescription"]
    kinds = {kind for entry in info["CFBundleDocumentTypes"] for kind in entry["LSItemContentTypes"]}
    assert {"public.png", "public.jpeg", "public.heic", "public.audio"} <= kinds
    assert plistlib.loads((PACKAGING / "macos" / "entitlements.plist").read_bytes())["com.apple.security.device.audio-input"]


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    folder = tmp_path / "a clone"
    subprocess.run(["git", "clone", "-q", "--depth", "1", ROOT.as_uri(), folder], check=True)
    # What is tried is the script as it is now, not as it was committed.
    for name in ("release", "shared.bash"):
        shutil.copy(PACKAGING / name, folder / "packaging" / name)
    git = ["git", "-C", folder, "-c", "user.name=a", "-c", "user.email=a@b.invalid"]
    subprocess.run([*git, "add", "."], check=True)
    subprocess.run([*git, "commit", "-q", "--allow-empty", "-m", "as it is now"], check=True)
    return folder


def test_a_release_is_made_of_a_tagged_commit_and_a_clean_clone_alone(clone: Path, tmp_path: Path) -> None:
    def refusal() -> str:
        done = subprocess.run([clone / "packaging" / "release", tmp_path / "out"], capture_output=True, text=True)
        assert done.returncode == 1
        return done.stderr

    assert "not tagged v" in refusal()
    (clone / "left.txt").touch()
    assert "not committed" in refusal()
    assert not (tmp_path / "out").exists()


def test_the_windows_installer_says_each_of_its_texts_in_every_language() -> None:
    script = (PACKAGING / "windows" / "installer.nsi").read_text(encoding="utf-8")
    texts = (PACKAGING / "windows" / "texts.nsh").read_text(encoding="utf-8")
    said = {tuple(found) for found in re.findall(r"^LangString (\w+) \$\{LANG_(\w+)\} \".+\"$", texts, re.MULTILINE)}
    languages = {name.upper() for name in re.findall(r'^!insertmacro MUI_LANGUAGE "(\w+)"$', texts, re.MULTILINE)}
    asked = set(re.findall(r"\$\((\w+)\)", script))
    assert len(languages) == len(LANGUAGES)
    assert said == {(name, language) for name in asked for language in languages}
