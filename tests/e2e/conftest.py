"""The real program on a screen of its own."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from jeepney.io.blocking import DBusConnection

from tests.e2e.accessibility_tree import connect
from tests.virtual_screen import ROOT, open_screen


@dataclass
class Desktop:
    """A screen and its buses; `start` runs the program on them."""

    environment: dict[str, str]
    connection: DBusConnection
    programs: list[subprocess.Popen[bytes]] = field(default_factory=list)

    def start(self, *arguments: str | Path, **environment: str) -> subprocess.Popen[bytes]:
        return self.run("-m", "omnihuman_desktop", *arguments, **environment)

    def run(self, *arguments: str | Path, **environment: str) -> subprocess.Popen[bytes]:
        command = [sys.executable, *map(str, arguments)]
        program = subprocess.Popen(command, cwd=ROOT, env=self.environment | environment)
        self.programs.append(program)
        return program

    def close(self) -> None:
        self.connection.close()
        for program in self.programs:
            if program.poll() is None:
                program.send_signal(signal.SIGKILL)
            program.wait(60)


@pytest.fixture(scope="module")
def screen(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, str]]:
    with open_screen(tmp_path_factory.mktemp("home")) as environment:
        yield environment


@pytest.fixture
def desktop(screen: dict[str, str]) -> Iterator[Desktop]:
    desktop = Desktop(screen, connect(screen["DBUS_SESSION_BUS_ADDRESS"]))
    yield desktop
    desktop.close()
