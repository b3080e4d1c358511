from __future__ import annotations

import pytest

from omnihuman_desktop.system.user_path import LENGTH_MAX, add_folder, remove_folder

OURS = r"C:\Users\Jane Doe\AppData\Local\Programs\OmniHuman Desktop\bin"
LONG = ";".join(rf"C:\Program Files\Tool {number}\bin" for number in range(200))


@pytest.mark.parametrize("path", ["", r"C:\a", r"C:\a;", r"%USERPROFILE%\bin;;C:\b; C:\c ", r'"C:\with;semicolon";C:\b', LONG])
def test_removing_the_folder_leaves_the_path_as_it_was_before_it_was_added(path: str) -> None:
    added = add_folder(path, OURS)
    assert OURS in added.split(";")
    assert added.startswith(path)
    assert remove_folder(added, OURS) == path


@pytest.mark.parametrize("entry", [OURS, OURS.upper(), OURS + "\\", f'"{OURS}"'])
def test_the_folder_is_not_added_twice_however_it_is_written(entry: str) -> None:
    path = rf"C:\a;{entry};C:\b"
    assert add_folder(path, OURS) == path
    assert remove_folder(path, OURS) == r"C:\a;C:\b"


def test_a_folder_below_or_above_it_is_another_one() -> None:
    path = rf"{OURS}\more;{OURS[:-4]}"
    assert remove_folder(add_folder(path, OURS), OURS) == path


def test_a_path_without_room_stays_as_it_is() -> None:
    path = "x" * (LENGTH_MAX - len(OURS))
    assert add_folder(path, OURS) == path
