"""The computer is kept awake while tasks run: on a real session bus, where a stand-in for the power service takes the calls."""

from __future__ import annotations

import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import wakepy
from PySide6.QtWidgets import QApplication

from omnihuman_desktop.app import Program
from omnihuman_desktop.domain.errors import Failure, Kind
from omnihuman_desktop.domain.job import Job, JobRequest, JobState
from omnihuman_desktop.system import keep_awake as keep_awake_module
from omnihuman_desktop.system.keep_awake import KeepAwake
from omnihuman_desktop.ui.settings.general_page import GeneralPage
from tests.running_program import fill, jobs, run_window, until

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="D-Bus is Linux's way")

RUNNING = Job("j", "take 1", JobRequest(Path("p"), Path("v"), 0, 1000), "sandbox", 1.0, 1.0, JobState.WAITING)
DONE = replace(RUNNING, state=JobState.DONE)


class PowerService:
    """org.freedesktop.PowerManagement as desktops offer it: counts who holds the computer awake."""

    NAME = "org.freedesktop.PowerManagement"

    def __init__(self, address: str) -> None:
        from jeepney import DBusAddress, new_method_call
        from jeepney.io.blocking import open_dbus_connection

        self.held: dict[int, tuple[str, str]] = {}
        self.calls: list[str] = []
        self._connection = open_dbus_connection(address)
        bus = DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus")
        self._connection.send_and_get_reply(new_method_call(bus, "RequestName", "su", (self.NAME, 0)))
        self._ending = False
        self._thread = threading.Thread(target=self._serve, name="power service")
        self._thread.start()

    def _serve(self) -> None:
        from jeepney import MessageType, new_method_return

        while not self._ending:
            try:
                message: Any = self._connection.receive(timeout=0.05)
            except TimeoutError:
                continue
            if message.header.message_type is not MessageType.method_call:
                continue
            method = next(value for field, value in message.header.fields.items() if field.name == "member")
            self.calls.append(method)
            if method == "Inhibit":
                self.held[len(self.calls)] = message.body
                self._connection.send(new_method_return(message, "u", (len(self.calls),)))
            else:
                self.held.pop(message.body[0], None)
                self._connection.send(new_method_return(message))

    def close(self) -> None:
        self._ending = True
        self._thread.join(5)
        self._connection.close()


@pytest.fixture
def bus(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    assert shutil.which("dbus-daemon"), "dbus-daemon is missing: packaging/test installs it"
    command = ["dbus-daemon", "--session", "--nofork", "--print-address"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    assert process.stdout is not None
    address = process.stdout.readline().strip()
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    monkeypatch.setattr(keep_awake_module, "SETTLING_S", 0.05)
    yield address
    process.terminate()
    process.wait(5)
    process.stdout.close()


@pytest.fixture
def power(bus: str) -> Iterator[PowerService]:
    service = PowerService(bus)
    yield service
    service.close()


def wait_for(reached: Callable[[], object]) -> None:
    end = time.monotonic() + 10
    while not reached():
        assert time.monotonic() < end
        time.sleep(0.01)


def test_it_is_held_while_a_task_runs_and_given_back_when_none_does(power: PowerService) -> None:
    awake = KeepAwake(lambda: True)
    awake.update(RUNNING)
    wait_for(lambda: awake.is_active)
    assert list(power.held.values()) == [("OmniHuman Desktop", "Rendering videos")]
    awake.update(replace(RUNNING, progress=0.5))
    awake.update(replace(RUNNING, id="second"))
    awake.update(DONE)
    assert power.held
    awake.update(replace(DONE, id="second"))
    wait_for(lambda: not power.held)
    awake.update(RUNNING)
    wait_for(lambda: power.held)
    awake.close()
    assert power.held == {}
    assert power.calls == ["Inhibit", "UnInhibit"] * 2


def test_a_hindered_task_and_a_creator_who_does_not_want_it_keep_nothing_awake(power: PowerService) -> None:
    allowed = [True]
    awake = KeepAwake(lambda: allowed[0])
    awake.update(RUNNING)
    wait_for(lambda: power.held)
    awake.update(replace(RUNNING, notice=Failure(Kind.DISK_FULL)))
    wait_for(lambda: not power.held)
    awake.update(RUNNING)
    wait_for(lambda: power.held)
    allowed[0] = False
    awake.refresh()
    wait_for(lambda: not power.held)
    awake.close()


def test_a_task_that_is_over_at_once_is_not_worth_a_word(power: PowerService, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keep_awake_module, "SETTLING_S", 0.3)
    awake = KeepAwake(lambda: True)
    awake.update(RUNNING)
    awake.update(DONE)
    awake.close()
    assert power.calls == []


@pytest.mark.usefixtures("bus")
def test_a_system_that_offers_nothing_is_silently_fine() -> None:
    awake = KeepAwake(lambda: True)
    awake.update(RUNNING)
    awake.update(DONE)
    awake.update(RUNNING)
    time.sleep(0.3)
    assert not awake.is_active
    awake.close()
    assert wakepy.modecount() == 0, "none is left that the library keeps"


def test_a_bus_that_died_meanwhile_is_silently_fine(power: PowerService) -> None:
    awake = KeepAwake(lambda: True)
    awake.update(RUNNING)
    wait_for(lambda: power.held)
    power.close()
    awake.close()
    assert not awake.is_active


def test_the_program_holds_it_while_it_makes_a_video(
    qapp: QApplication, tmp_path: Path, portrait: Path, voice: Path, power: PowerService
) -> None:
    async def scenario(program: Program) -> None:
        window = program.window
        await fill(window, portrait, voice)
        window.composer.generate.click()
        await until(lambda: power.held)
        window.open_settings()
        page = window.findChild(GeneralPage)
        assert page is not None
        assert page.awake.isChecked()
        page.awake.click()
        await until(lambda: not power.held)
        assert not program.settings.values.keep_awake
        page.awake.click()
        await until(lambda: power.held)
        await until(lambda: jobs(program)[0].state is JobState.DONE)
        await until(lambda: not power.held)

    run_window(qapp, tmp_path / "data", scenario, 4.0)
