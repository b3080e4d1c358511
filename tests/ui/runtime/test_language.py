"""The language of the window: chosen, loaded, and changed under way."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QFont, QFontDatabase, QKeySequence
from PySide6.QtWidgets import QApplication

from omnihuman_desktop.app import Program
from omnihuman_desktop.domain.job import JobState
from omnihuman_desktop.ui.keys.commands import COMMANDS
from omnihuman_desktop.ui.runtime import qt_language
from omnihuman_desktop.ui.runtime.qt_language import InstalledLanguage
from omnihuman_desktop.ui.settings.dialog import SettingsDialog
from omnihuman_desktop.ui.text.formats import figure, plural, tr
from omnihuman_desktop.ui.widgets.toast import Toast
from tests.running_program import fill, jobs, run_window, until


def test_a_language_is_spoken_until_another_is_chosen(qapp: QApplication) -> None:
    before = QLocale()
    installed = InstalledLanguage(qapp)
    try:
        installed.speak("es_MX")
        assert tr("Cancel") == "Cancelar"
        assert QCoreApplication.translate("AnyClass", "Settings") == "Configuración"
        assert QCoreApplication.translate("AnyClass", "nobody's text") == "nobody's text"
        assert QLocale().language() is QLocale.Language.Spanish
        installed.speak("id")
        assert tr("Cancel") == "Batal"
        assert tr("nobody's text") == "nobody's text"
        installed.speak("en")
        assert tr("Cancel") == "Cancel"
        assert plural("%n task", "%n tasks", 1) == "1 task"
        assert plural("%n task", "%n tasks", 1200) == "1,200 tasks"
    finally:
        installed.remove()
    assert QLocale() == before


def test_the_language_changes_at_once_while_a_task_and_a_draft_are_open(
    qapp: QApplication, tmp_path: Path, portrait: Path, voice: Path
) -> None:
    async def scenario(program: Program) -> None:
        first = program.window
        await fill(first, portrait, voice)
        first.composer.options.prompt.setPlainText("She smiles. 她微笑。")
        first.composer.submit()
        await until(lambda: jobs(program) and jobs(program)[0].state is JobState.WAITING)
        first.open_settings()
        page = first.findChild(SettingsDialog).general
        page.language.setCurrentIndex(page.language.findData("es_MX"))
        page.language.activated.emit(page.language.currentIndex())
        await until(lambda: program.window is not first)
        second = program.window
        assert second.isVisible()
        assert second.composer.generate.accessibleName() == "Generar video"
        assert second.findChild(SettingsDialog).windowTitle() == "Configuración"
        assert second.composer.options.prompt.toPlainText() == "She smiles. 她微笑。"
        await until(second.composer.generate.isEnabled)
        await until(lambda: jobs(program)[0].state is JobState.DONE)
        assert len(jobs(program)) == 1
        await until(lambda: second.stage.frame() is not None)
        await until(lambda: "créditos" in second.top_bar.credits.text())
        await asyncio.sleep(1)
        program.settings.change(language="en")
        await until(lambda: program.window is not second)
        # Nothing else asks for the balance now.
        await until(lambda: "credits" in program.window.top_bar.credits.text(), 20)

    run_window(qapp, tmp_path / "data", scenario, 1.5)
    assert tr("Cancel") == "Cancel"


@pytest.mark.parametrize("code", ["zh_CN", "ja", "ko", "es_MX", "id"])
def test_every_language_has_qts_own_texts(qapp: QApplication, code: str, monkeypatch: pytest.MonkeyPatch) -> None:
    # Under Wine no font writes some of them.
    monkeypatch.setattr(qt_language, "has_font", lambda _code: True)
    installed = InstalledLanguage(qapp)
    try:
        installed.speak(code)
        for context, text in (("QPlatformTheme", "Cancel"), ("QWidgetTextControl", "&Undo"), ("QFileDialog", "File &name:")):
            assert QCoreApplication.translate(context, text) != text
    finally:
        installed.remove()


def test_a_language_without_a_font_is_named_and_english_spoken(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(qt_language, "has_font", lambda code: code != "ja")

    async def scenario(program: Program) -> None:
        first = program.window
        program.settings.change(language="ja")
        await until(lambda: program.window is not first)
        assert program.window.findChild(SettingsDialog).windowTitle() == "Settings"
        (toast,) = (one for one in program.window.findChildren(Toast) if one.isVisible())
        assert "日本語" in toast.text()
        assert "fonts-noto-cjk" in toast.text()

    run_window(qapp, tmp_path / "data", scenario)


@pytest.mark.parametrize(
    ("code", "shown"),
    [("en", "Shift+Del"), ("es_MX", "Shift+Supr"), ("ja", "Shift+Delete"), ("zh_CN", "Shift+Delete"), ("id", "Shift+Delete")],
)
def test_keys_are_called_as_the_texts_call_them(
    qapp: QApplication, code: str, shown: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(qt_language, "has_font", lambda _code: True)
    installed = InstalledLanguage(qapp)
    try:
        installed.speak(code)
        assert QKeySequence("Shift+Del").toString(QKeySequence.SequenceFormat.NativeText) == shown
        # The table and the settings have the portable names, whatever the language.
        keys = [keys for command in COMMANDS for keys in command.keys]
        assert [QKeySequence(each).toString(QKeySequence.SequenceFormat.PortableText) for each in keys] == keys
    finally:
        installed.remove()


def test_characters_come_from_a_font_of_the_language(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    if not QFontDatabase.families():
        pytest.skip("Wine's root has no font")
    there = QFontDatabase.families()[0]
    monkeypatch.setattr(qt_language, "has_font", lambda _code: True)
    monkeypatch.setattr(qt_language, "_FAMILIES", {"ja": ("nobody's font", there)})
    system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()
    installed = InstalledLanguage(qapp)
    try:
        for code, preferred in (("ja", [there]), ("es_MX", []), ("ja", [there])):
            installed.speak(code)
            assert [family.lower() for family in QFont.substitutes(system)] == [family.lower() for family in preferred]
    finally:
        installed.remove()
    assert QFont.substitutes(system) == []


def test_figures_are_written_as_the_language_writes_them(qapp: QApplication) -> None:
    installed = InstalledLanguage(qapp)
    try:
        for code, shown in (("en", ["0.25", "2", "0.5", "−16"]), ("id", ["0,25", "2", "0,5", "−16"])):
            installed.speak(code)
            assert [figure(value) for value in (0.25, 2.0, 0.5, -16.0)] == shown
    finally:
        installed.remove()
