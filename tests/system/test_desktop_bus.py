"""Notifications and progress over a real session bus, with a real server on it."""

from __future__ import annotations

import socket
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from omnihuman_desktop.system.desktop_bus import DesktopBus, Notice, Picture

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux desktops are reached over D-Bus")
if sys.platform == "linux":
    from tests.notification_server import NotificationServer, session_bus


def until(reached: Callable[[], object]) -> None:
    limit = time.monotonic() + 60
    while not reached():
        assert time.monotonic() < limit
        time.sleep(0.01)


@pytest.fixture
def address(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    with session_bus() as address:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        yield address


@pytest.fixture
def server(address: str) -> Iterator[NotificationServer]:
    server = NotificationServer(address)
    yield server
    server.close()


def test_a_notice_is_shown_with_its_picture_and_a_click_comes_back(server: NotificationServer) -> None:
    clicks: list[tuple[str, str]] = []
    refused: list[None] = []
    bus = DesktopBus(lambda key, token: clicks.append((key, token)))
    pixels = bytes(range(48))
    bus.notify(Notice("one", "take 1", "Saved <&", "Show", Picture(3, 4, 12, pixels)), lambda: refused.append(None))
    until(lambda: server.shown)
    name, replaced, icon, title, body, actions, hints, timeout = server.shown[0]
    assert (name, replaced, icon, title, timeout) == ("OmniHuman Desktop", 0, "omnihuman-desktop", "take 1", -1)
    assert body == "Saved &lt;&amp;", "the server takes markup"
    assert actions == ["default", "Show"]
    assert hints["image-data"] == ("(iiibiiay)", (3, 4, 12, True, 8, 4, pixels))
    assert hints["desktop-entry"] == ("s", "omnihuman-desktop")
    bus.notify(Notice("one", "take 1", "again"), lambda: None)
    bus.notify(Notice("two", "take 2", "x"), lambda: None)
    until(lambda: len(server.shown) == 3)
    assert [shown[1] for shown in server.shown] == [0, 1, 0], "one of the same key replaces the former"
    until(lambda: len(bus._ids) == 2)
    server.click(3, "token-7")
    until(lambda: clicks)
    assert clicks == [("two", "token-7")]
    assert refused == []
    bus.close(wait=True)


def test_progress_is_shown_at_the_icon_and_taken_away_at_the_end(server: NotificationServer) -> None:
    bus = DesktopBus(lambda _key, _token: None)
    bus.show_progress(0.25, 2)
    bus.close(wait=True)
    until(lambda: len(server.progress) == 2)
    app = "application://omnihuman-desktop.desktop"
    assert server.progress == [
        {"app": app, "progress": 0.25, "progress-visible": True, "count": 2, "count-visible": True},
        {"app": app, "progress": 0.0, "progress-visible": False, "count": 0, "count-visible": False},
    ]
    assert not [thread for thread in threading.enumerate() if "_receiver" in thread.name]


def test_a_desktop_without_notifications_refuses(address: str) -> None:
    refused = threading.Event()
    bus = DesktopBus(lambda _key, _token: None)
    bus.notify(Notice("one", "t", "b"), refused.set)
    assert refused.wait(60)
    bus.close(wait=True)


@pytest.mark.parametrize("address", ["", "unix:path=/nowhere/bus"])
def test_a_computer_without_a_session_bus_refuses(monkeypatch: pytest.MonkeyPatch, address: str) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    if not address:
        monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS")
    bus = DesktopBus(lambda _key, _token: None)
    for _ in range(2):
        refused = threading.Event()
        bus.notify(Notice("one", "t", "b"), refused.set)
        assert refused.wait(60)
    bus.close(wait=True)


def test_a_session_bus_that_ends_while_it_is_greeted_refuses(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path / 'bus'}")
    refused = threading.Event()
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(str(tmp_path / "bus"))
        listening.listen()
        bus = DesktopBus(lambda _key, _token: None)
        bus.notify(Notice("one", "t", "b"), refused.set)
        with listening.accept()[0] as connection:
            connection.recv(1024)
            connection.sendall(b"OK 1234\r\n")
            said = b""
            while b"Hello" not in said:
                said += connection.recv(1024)
        assert refused.wait(60)
        bus.close(wait=True)
    assert not [thread for thread in threading.enumerate() if "_receiver" in thread.name]
