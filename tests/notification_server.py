"""A small notification server and launcher on a session bus of its own, as a desktop has them."""

from __future__ import annotations

import contextlib
import subprocess
import threading
from collections.abc import Iterator
from typing import Any

from jeepney import DBusAddress, HeaderFields, MatchRule, MessageType, message_bus, new_error, new_method_return, new_signal
from jeepney.io.blocking import Proxy, open_dbus_connection

NAME, PATH = "org.freedesktop.Notifications", "/org/freedesktop/Notifications"


class NotificationServer:
    """What was shown is in `shown`, as Notify's arguments; the launcher's updates are in `progress`."""

    def __init__(self, address: str, capabilities: tuple[str, ...] = ("body", "body-markup", "actions")) -> None:
        self.shown: list[tuple[Any, ...]] = []
        self.progress: list[dict[str, Any]] = []
        self._capabilities = list(capabilities)
        self._connection = open_dbus_connection(address)
        bus = Proxy(message_bus, self._connection)
        assert bus.RequestName(NAME) == (1,)
        bus.AddMatch(MatchRule(type="signal", interface="com.canonical.Unity.LauncherEntry"))
        self._ended = False
        self._thread = threading.Thread(target=self._serve, name="ThreadPoolExecutor-server")
        self._thread.start()

    def click(self, number: int, token: str = "") -> None:
        emitter = DBusAddress(PATH, interface=NAME)
        if token:
            self._connection.send(new_signal(emitter, "ActivationToken", "us", (number, token)))
        self._connection.send(new_signal(emitter, "ActionInvoked", "us", (number, "default")))
        self._connection.send(new_signal(emitter, "NotificationClosed", "uu", (number, 2)))

    def close(self) -> None:
        self._ended = True
        self._thread.join()
        self._connection.close()

    def _serve(self) -> None:
        while not self._ended:
            with contextlib.suppress(TimeoutError):
                self._answer(self._connection.receive(timeout=0.05))

    def _answer(self, message: Any) -> None:
        member = message.header.fields.get(HeaderFields.member)
        if message.header.message_type is MessageType.signal and member == "Update":
            self.progress.append({name: value for name, (_, value) in message.body[1].items()} | {"app": message.body[0]})
        elif message.header.message_type is not MessageType.method_call:
            return
        elif member == "GetCapabilities":
            self._connection.send(new_method_return(message, "as", (self._capabilities,)))
        elif member == "Notify":
            self.shown.append(message.body)
            self._connection.send(new_method_return(message, "u", (message.body[1] or len(self.shown),)))
        else:
            self._connection.send(new_error(message, "org.freedesktop.DBus.Error.UnknownMethod"))


@contextlib.contextmanager
def session_bus() -> Iterator[str]:
    """Start a session bus; gives its address."""
    command = ["dbus-daemon", "--session", "--nofork", "--print-address"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as bus:
        assert bus.stdout is not None
        try:
            yield bus.stdout.readline().decode().strip()
        finally:
            bus.terminate()
