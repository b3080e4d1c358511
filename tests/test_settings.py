from __future__ import annotations

import json
from pathlib import Path

from omnihuman_desktop.settings import Draft, Settings, SettingsFile


def test_what_is_changed_comes_back(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    first = SettingsFile(path)
    first.change(theme="dark", splitters={"left": "abc"})
    first.change(draft=Draft(prompt="warm", start_ms=5))
    first.close()
    again = SettingsFile(path)
    again.close()
    assert again.values == Settings(theme="dark", splitters={"left": "abc"}, draft=Draft(prompt="warm", start_ms=5))
    assert [item.name for item in tmp_path.iterdir()] == ["settings.json"]


def test_what_does_not_fit_costs_its_own_value_alone(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text(
        json.dumps({"theme": 5, "volume": True, "folders": {"a": 1}, "account": "evolink", "new": 1, "draft": {"seed": "x"}})
    )
    found = SettingsFile(path)
    found.close()
    assert found.values == Settings(account="evolink")


def test_a_broken_file_costs_the_settings_not_the_program(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text("{")
    found = SettingsFile(path)
    found.close()
    assert found.values == Settings()


def test_a_folder_that_can_t_be_written_to_is_survived(tmp_path: Path) -> None:
    file = SettingsFile(tmp_path / "missing" / "settings.json")
    file.change(theme="dark")
    file.close()
    assert file.values.theme == "dark"


def test_a_change_after_the_end_is_no_error(tmp_path: Path) -> None:
    file = SettingsFile(tmp_path / "settings.json")
    file.close()
    file.change(theme="dark")
    assert file.values.theme == "dark"
