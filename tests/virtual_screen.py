"""A screen of its own: Xvfb, a session bus and an accessibility bus, for real windows in tests and benchmarks."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[1]
AT_SPI_LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
SIZE = "1600x1000x24"
_LEFT_OUT = ("QT_", "EVOLINK_", "PYTHONDONTWRITEBYTECODE")
"""Variables that are this process's own affair: a program that a person starts keeps its compiled modules."""


@contextlib.contextmanager
def open_screen(home: Path, *, accessible: bool = True, size: str = SIZE) -> Iterator[dict[str, str]]:
    """Start it; gives the environment in which programs run on it."""
    for tool in ("Xvfb", "dbus-daemon"):
        assert shutil.which(tool), f"{tool} is missing: packaging/test installs it"
    with contextlib.ExitStack() as stack:
        display = _start_server(stack, size)
        environment = {name: value for name, value in os.environ.items() if not name.startswith(_LEFT_OUT)}
        environment |= {
            "DISPLAY": display,
            "DBUS_SESSION_BUS_ADDRESS": _start_bus(stack),
            "QT_QPA_PLATFORM": "xcb",
            "HOME": str(home),
            "XDG_RUNTIME_DIR": str(home),
            "PYTHONPATH": str(ROOT),
            "LC_ALL": "C.UTF-8",
        }
        if accessible:
            environment["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"
            launcher = next(path for path in AT_SPI_LAUNCHERS if Path(path).exists())
            _start(stack, [launcher, "--launch-immediately"], env=environment, stdout=subprocess.DEVNULL)
        yield environment


def _start(stack: contextlib.ExitStack, command: list[str], **options: object) -> subprocess.Popen[bytes]:
    process = subprocess.Popen(command, stderr=subprocess.DEVNULL, **options)  # type: ignore[call-overload]

    def end() -> None:
        process.terminate()
        process.wait(10)
        if process.stdout is not None:
            process.stdout.close()

    stack.callback(end)
    return process  # type: ignore[no-any-return]


def _start_server(stack: contextlib.ExitStack, size: str) -> str:
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", size, "-nolisten", "tcp"]
    _start(stack, command, pass_fds=(writing,))
    os.close(writing)
    with os.fdopen(reading) as pipe:
        return f":{pipe.readline().strip()}"


def _start_bus(stack: contextlib.ExitStack) -> str:
    command = ["dbus-daemon", "--session", "--nofork", "--print-address"]
    bus = _start(stack, command, stdout=subprocess.PIPE)
    assert bus.stdout is not None
    return bus.stdout.readline().decode().strip()
