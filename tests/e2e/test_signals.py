"""SIGTERM, SIGINT and `--close` end the program as closing the window does, and a start removes the sockets of killed runs."""

from __future__ import annotations

import json
import signal
import socket
import subprocess
from pathlib import Path

import psutil
import pytest

from tests.e2e.accessibility_tree import application, until
from tests.e2e.conftest import Desktop

END_S = 60


def start(desktop: Desktop, data: Path, temporary: Path, *files: Path, platform: str = "offscreen") -> subprocess.Popen[bytes]:
    """Start the program with a temporary folder of its own, and wait until it answers second starts and has its sandbox."""
    temporary.mkdir(exist_ok=True)
    program = desktop.start(*files, "--data-dir", data, "--sandbox", QT_QPA_PLATFORM=platform, TMPDIR=str(temporary))
    until(lambda: (data / "sandbox" / "address.json").exists() and answering(data), 60, "the program runs")
    return program


def answering(folder: Path) -> list[Path]:
    return [path for path in folder.glob("omnihuman-*") if path.is_socket() and answers(path)]


def answers(path: Path) -> bool:
    with socket.socket(socket.AF_UNIX) as client:
        return client.connect_ex(str(path)) == 0


def leave_socket(path: Path) -> None:
    """Leave a socket that nobody listens on, as a killed program does."""
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(path))


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_the_program_as_closing_the_window_does(
    desktop: Desktop, tmp_path: Path, portrait: Path, voice: Path, number: signal.Signals
) -> None:
    data, temporary = tmp_path / "data", tmp_path / "tmp"
    program = start(desktop, data, temporary, portrait, voice, platform="xcb")
    tree = application(desktop.connection, "OmniHuman Desktop")
    generate = until(lambda: tree.find("Generate video"), 60, "the button")
    until(lambda: generate.enabled, 60, "the draft is complete")
    children = psutil.Process(program.pid).children(recursive=True)
    assert children
    program.send_signal(number)
    assert program.wait(END_S) == 0
    assert list(temporary.iterdir()) == answering(data) == []
    assert not [child for child in children if child.is_running() and child.status() != psutil.STATUS_ZOMBIE]
    draft = json.loads((data / "settings.json").read_text())["draft"]
    assert (draft["portrait"], draft["voice"]) == (str(portrait), str(voice))
    assert not (data / "in-use").exists()


def test_a_signal_before_the_window_is_shown_ends_the_program_too(desktop: Desktop, tmp_path: Path) -> None:
    data, temporary = tmp_path / "data", tmp_path / "tmp"
    temporary.mkdir()
    program = desktop.start("--data-dir", data, "--sandbox", QT_QPA_PLATFORM="offscreen", TMPDIR=str(temporary))
    until((data / "in-use").exists, 60, "the program has the data folder")
    program.send_signal(signal.SIGTERM)
    assert program.wait(END_S) in (0, -signal.SIGTERM)  # the data folder is taken a moment before signals are handled
    assert list(temporary.iterdir()) == []


def test_a_start_removes_dead_sockets_of_this_program_and_leaves_everything_else(desktop: Desktop, tmp_path: Path) -> None:
    temporary = tmp_path / "tmp"
    temporary.mkdir()
    dead, live = temporary / "omnihuman-0badcafe", temporary / "omnihuman-11111111"
    foreign, similar, file = temporary / "other-0badcafe", temporary / "omnihuman-self-check", temporary / "omnihuman-22222222"
    for path in (dead, foreign, similar):
        leave_socket(path)
    file.write_text("not a socket")
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(live))
        server.listen()
        program = start(desktop, tmp_path / "data", temporary)
        until(lambda: not dead.exists(), 60, "the dead socket is removed")
        assert answers(live)
    assert foreign.is_socket()
    assert similar.is_socket()
    assert file.is_file()
    program.send_signal(signal.SIGTERM)
    assert program.wait(END_S) == 0


def test_two_programs_on_two_data_folders_leave_each_other_s_sockets(desktop: Desktop, tmp_path: Path) -> None:
    temporary, first, second = tmp_path / "tmp", tmp_path / "first", tmp_path / "second"
    start(desktop, first, temporary)
    (socket_of_first,) = answering(first)
    start(desktop, second, temporary)
    until(lambda: len(answering(second)) == 1, 60, "both answer")
    assert answering(first) == [socket_of_first]
    assert answering(temporary) == []


def test_the_socket_of_a_killed_program_is_replaced_by_the_next_start(desktop: Desktop, tmp_path: Path) -> None:
    temporary, data = tmp_path / "tmp", tmp_path / "first"
    killed = start(desktop, data, temporary)
    (left,) = answering(data)
    killed.kill()
    killed.wait(60)
    assert left.is_socket()
    start(desktop, data, temporary)
    assert answering(data) == [left]


def test_an_installer_s_wish_closes_the_program_as_closing_the_window_does(
    desktop: Desktop, tmp_path: Path, portrait: Path, voice: Path
) -> None:
    data, temporary = tmp_path / "data", tmp_path / "tmp"
    program = start(desktop, data, temporary, portrait, voice)
    children = psutil.Process(program.pid).children(recursive=True)
    closing = desktop.start("--close", "--data-dir", data, QT_QPA_PLATFORM="offscreen", TMPDIR=str(temporary))
    assert closing.wait(60) == 0
    # The wish is fulfilled when the program is gone, with all that would hold its files.
    assert program.wait(END_S) == 0
    assert not [child for child in children if child.is_running() and child.status() != psutil.STATUS_ZOMBIE]
    assert not (data / "in-use").exists()


def test_the_wish_to_close_is_fulfilled_at_once_where_nothing_runs(desktop: Desktop, tmp_path: Path) -> None:
    nowhere = tmp_path / "nowhere"
    assert desktop.start("--close", "--data-dir", nowhere, QT_QPA_PLATFORM="offscreen").wait(60) == 0
    assert not nowhere.exists()
